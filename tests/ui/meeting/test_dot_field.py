"""Dots that are compared have one size, whatever room each field has."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.dot_field import DotField


def test_fields_beside_one_another_draw_dots_of_one_size(qtbot: QtBot) -> None:
    roomy, tight = DotField(tokens.ACTION), DotField(tokens.ACTION)
    for field, height, dots in ((roomy, 120, 6), (tight, 40, 8)):
        qtbot.addWidget(field)
        field.resize(200, height)
        field.show_dots(dots, room=8)
    assert roomy.diameter > tight.diameter
    for field in (roomy, tight):
        field.compare_with((roomy, tight))
    assert roomy.diameter == tight.diameter == tight.most
    tight.resize(200, 120)
    assert roomy.diameter == tight.diameter > 30
