"""The Qt binding itself, where a bad release would end the program: PySide6 6.12.0 did on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_call_that_returns_nothing_gives_back_no_reference_it_did_not_take(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("x")
    assert sys.getrefcount(None) > before - 100  # after some thousand of such calls Python ends: none_dealloc
