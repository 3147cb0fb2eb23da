"""Run as a program: opens the meeting on a workplace and types into the plan until somebody ends it the hard way.

Says the number of letters after each one typed. They come as fast as a quick typist's, and without a pause.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

LETTER_SECONDS = 0.15
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def main(folder: Path, passphrase: str) -> None:
    """Type for ever."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

    from leercultuur_desktop.ui.app import make_application
    from leercultuur_desktop.ui.meeting.window import MeetingWindow
    from tests.ui.meeting import sample

    _application = make_application("nl")  # Qt ends it with its last name
    window = MeetingWindow(folder, sample.DUTCH)
    window.show()
    window.opening.unlock_page.field.setText(passphrase)
    window.opening.unlock_page.open_button.click()

    def work(seconds: float = 0.0, until: Callable[[], bool] = lambda: True) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end or not until():
            QApplication.processEvents()
            time.sleep(0.001)

    work(until=lambda: window.flow is not None and window.flow.pages.complete)
    flow = window.flow
    assert flow is not None
    flow.go_to(6)
    work(0.3)
    kinds = (QLineEdit, QPlainTextEdit)
    field = next(one for kind in kinds for one in flow.plan_page.findChildren(kind) if "Wie" in one.accessibleName())
    field.setFocus()
    count = 0
    while True:
        QTest.keyClicks(field, LETTERS[count % len(LETTERS)])
        count += 1
        sys.stdout.write(f"{count}\n")
        sys.stdout.flush()
        work(LETTER_SECONDS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
