"""A row of buttons that goes on in a next line."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow

NARROW, WIDE = 400, 4000


def row_of(bot: QtBot, names: int, width: int) -> tuple[QWidget, list[QPushButton]]:
    holder = QWidget()
    bot.addWidget(holder)
    row = WrappingRow(holder)
    row.setSpacing(10)
    buttons = [QPushButton(f"Afdeling {name}") for name in range(names)]
    for button in buttons:
        row.addWidget(button)
    holder.resize(width, 300)
    with bot.waitExposed(holder):
        holder.show()
    return holder, buttons


def test_what_does_not_fit_goes_on_in_a_next_line(qtbot: QtBot) -> None:
    holder, buttons = row_of(qtbot, 12, NARROW)
    assert holder.width() == NARROW
    assert all(button.geometry().right() < NARROW for button in buttons)
    assert len({button.y() for button in buttons}) > 1
    assert not any(one.geometry().intersects(other.geometry()) for one in buttons for other in buttons if one != other)


def test_with_room_enough_it_is_one_line(qtbot: QtBot) -> None:
    _holder, buttons = row_of(qtbot, 12, WIDE)
    assert len({button.y() for button in buttons}) == 1


def test_many_buttons_ask_for_no_wider_window(qtbot: QtBot) -> None:
    holder, buttons = row_of(qtbot, 40, NARROW)
    assert holder.minimumSizeHint().width() <= max(button.sizeHint().width() for button in buttons)
