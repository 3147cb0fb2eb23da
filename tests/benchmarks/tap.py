"""CPU time from a tap on an answer to the next question painted, at 1920×1080.

The choice is painted too, as it stays in view for a moment. The reference, timed in the same run, is a bare Qt page of
the same words and buttons without any looks. Run: .venv/bin/python tests/benchmarks/tap.py [rounds].
Prints p50 (budget 10 ms) and p99 (budget 20 ms) of all taps, and the ratio of the medians.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from tests.benchmarks.kiosk_page import ANSWERS, SIZE, BenchKiosk, Paints, settle, tap_on, wait

_SHOWN = 30


class BarePage(QWidget):
    """A heading, a line of help and six buttons."""

    def __init__(self) -> None:
        super().__init__()
        self._questions = read_questionnaire().questions
        self._number = 0
        self._labels = (QLabel(), QLabel())
        box = QVBoxLayout(self)
        for label in self._labels:
            label.setWordWrap(True)
            box.addWidget(label)
        self.buttons = [QPushButton(name) for name in ANSWERS]
        for button in self.buttons:
            box.addWidget(button)
            button.clicked.connect(self._next)
        self._next()
        self.resize(*SIZE)

    def _next(self) -> None:
        question = self._questions[self._number % len(self._questions)]
        self._number += 1
        for label, text in zip(self._labels, (question.text, question.help), strict=True):
            label.setText(text)


def _timed(act: Callable[[], object], paints: Paints, done: Callable[[], bool]) -> float:
    settle()
    before = paints.count
    start = time.process_time()
    act()
    wait(lambda: done() and paints.count > before)
    settle()
    return (time.process_time() - start) * 1000


def _bare(taps: int) -> list[float]:
    page = BarePage()
    page.show()
    settle()
    paints = Paints(page)
    found = [_timed(partial(tap_on, page.buttons[place % 6]), paints, lambda: True) for place in range(taps)]
    page.close()
    return found


def _at(kiosk: BenchKiosk, number: int) -> bool:
    return kiosk.number == number


def _kiosk(kiosk: BenchKiosk, paints: Paints) -> list[float]:
    found = []
    kiosk.to_questions()
    for number in range(23):
        target = kiosk.buttons()[ANSWERS[number % 6]]
        found.append(_timed(partial(tap_on, target), paints, partial(_at, kiosk, number + 1)))
    kiosk.window.flow.forget()
    settle()
    return found


def main(rounds: int) -> None:
    """Measure both in turn and print."""
    QApplication([])
    with tempfile.TemporaryDirectory() as name:
        kiosk = BenchKiosk(Path(name) / "werkplek", _SHOWN)
        paints = Paints(kiosk.window)
        bare, taps = [], []
        _kiosk(kiosk, paints)  # the first worker warms up and isn't counted
        for _ in range(rounds):
            bare += _bare(23)
            taps += _kiosk(kiosk, paints)
        kiosk.window.flow.rest()
    cuts = statistics.quantiles(taps, n=100)
    p50, reference = statistics.median(taps), statistics.median(bare)
    print(f"bare page   p50 {reference:5.1f} ms CPU ({len(bare)} taps)")
    print(f"kiosk       p50 {p50:5.1f} ms, p90 {cuts[89]:5.1f} ms, p99 {cuts[98]:5.1f} ms CPU ({len(taps)} taps)")
    print(f"ratio       {p50 / reference:5.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
