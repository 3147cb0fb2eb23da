"""Memory of one kiosk process while worker after worker answers, each with a remark, some in another language.

Run: .venv/bin/python tests/benchmarks/workers.py [workers]. Prints the process's resident memory after 50 workers and
after all of them (budget: less than 5 MB more after 1,000), and how many Qt objects the window holds early and late.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from leercultuur_desktop.services import workplace
from leercultuur_desktop.ui.kiosk.way import Step
from tests.benchmarks.kiosk_page import ANSWERS, BenchKiosk, settle, tap_on, wait

_COUNTED = 10
_SETTLED = 50
_PAGE = os.sysconf("SC_PAGE_SIZE")


def _resident() -> float:
    """Megabytes of this process in memory."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE / 1e6


def _objects(kiosk: BenchKiosk) -> int:
    return len(kiosk.window.findChildren(QObject))


def _gone_on(kiosk: BenchKiosk, question: int) -> bool:
    return kiosk.step is not Step.QUESTION or kiosk.number == question + 1


def _worker(kiosk: BenchKiosk, number: int) -> None:
    if number % 10 == 9:
        for language in ("English", "Nederlands"):
            kiosk.tap(language)
            settle()
    kiosk.to_questions()
    for question in range(24):
        tap_on(kiosk.buttons()[ANSWERS[(number + question) % 6]])
        wait(partial(_gone_on, kiosk, question))
        settle()
    kiosk.tap("Verder")
    settle()
    kiosk.window.flow.session.remark = "Meer tijd om te oefenen"
    kiosk.tap("Verder")
    wait(lambda: kiosk.step is Step.THANKS)
    settle()
    kiosk.tap("Klaar")
    settle()


def main(workers: int) -> None:
    """Let them all answer and print."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "werkplek"
        kiosk = BenchKiosk(folder, 0)
        before, objects = 0.0, 0
        for number in range(workers):
            _worker(kiosk, number)
            if number + 1 == _COUNTED:
                # Counting costs memory of its own, and more of it with the next workers: long before the measuring.
                objects = _objects(kiosk)
            elif number + 1 == _SETTLED:
                before = _resident()
                print(f"after {_SETTLED:5} workers  {before:7.1f} MB", flush=True)
            elif (number + 1) % 100 == 0:
                print(f"after {number + 1:5} workers  {_resident():7.1f} MB", flush=True)
        print(f"grown since the first {_SETTLED}: {_resident() - before:.1f} MB")
        print(f"objects: {_objects(kiosk)} now, {objects} after the first {_COUNTED}")
        print(f"kept: {workplace.response_count(folder)} responses")
        kiosk.window.flow.rest()
    application.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
