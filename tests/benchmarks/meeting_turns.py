"""How long the meeting holds up its screen: the longest turn of the event loop, from the passphrase to the last step.

Run: .venv/bin/python -m tests.benchmarks.meeting_turns [width height]. CPU time of the screen's own thread, so that a
busy machine does not count; the budget is 100 ms. Beside it the time on the clock, which does count what other threads
and programs took. The workplace is the demo's.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import demo
from leercultuur_desktop.ui.app import make_application
from leercultuur_desktop.ui.meeting.window import MeetingWindow

BUDGET = 100.0
PATIENCE = 60.0


class Turns:
    """Works off the event loop and remembers the longest turn of each part of the way."""

    def __init__(self) -> None:
        self.longest: dict[str, tuple[float, float]] = {}

    def work(self, part: str, ready: Callable[[], bool], settle: float = 0.5) -> None:
        """Turn until it is so, and a little longer."""
        end, settled = time.monotonic() + PATIENCE, 0.0
        while not settled or time.monotonic() < settled:
            cpu, clock = time.thread_time(), time.perf_counter()
            QApplication.processEvents()
            self.note(part, cpu, clock)
            if not settled and ready():
                settled = time.monotonic() + settle
            if time.monotonic() > end:
                raise TimeoutError(part)
            time.sleep(0.001)

    def note(self, part: str, cpu: float, clock: float) -> None:
        """Remember a turn that began at these times."""
        spent = ((time.thread_time() - cpu) * 1000, (time.perf_counter() - clock) * 1000)
        self.longest[part] = max(self.longest.get(part, (0.0, 0.0)), spent)


def main(width: int, height: int) -> int:
    """Walk through the meeting; 1 where a turn took more than the budget."""
    application = make_application("nl")
    turns = Turns()
    with tempfile.TemporaryDirectory() as folder:
        demo.make(Path(folder) / "demo")
        window = MeetingWindow(Path(folder) / "demo", Words("nl", paths.translations()), demo.SECOND_ROUND)
        window.resize(width, height)
        window.show()
        turns.work("passphrase page", window.isVisible)
        page = window.opening.unlock_page
        page.field.setText(demo.PASSPHRASE)
        page.open_button.click()
        turns.work("unlocking", lambda: window.flow is not None, settle=0.0)
        flow = window.flow
        assert flow is not None
        turns.work("pages made ahead", lambda: flow.pages.complete)
        for place, step in enumerate(flow.steps):
            cpu, clock = time.thread_time(), time.perf_counter()
            window.rail.buttons[place].click()
            turns.note(step.name, cpu, clock)
            turns.work(step.name, lambda: not window.background.busy)
        window.close()
    application.processEvents()
    for part, (cpu, clock) in turns.longest.items():
        print(f"{part:20} {cpu:6.0f} ms CPU {clock:6.0f} ms on the clock")
    return int(any(cpu > BUDGET for cpu, _ in turns.longest.values()))


if __name__ == "__main__":
    sys.exit(main(*(int(one) for one in sys.argv[1:3] or ("1920", "1080"))))
