"""Rows that fit the screen, a few at a time: turning a page is easier from a lectern than scrolling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, set_button_icon, text_label

_ALL_ROOM: Final = 50


class PagedRows(Spaced):
    """Shows `most` rows at a time, with a way to the rest where there is any."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagedRows")
        self.rows: list[Spaced] = []
        self._most = most
        self._page = 0
        self._list = QVBoxLayout()
        self.space(self._list, 14)
        self.place = text_label("softText", self, wrap=False)
        self.note = text_label("softText", self)
        """What holds for all rows, beside the way to the others."""
        self.before_button, self.more_button = QPushButton(self), QPushButton(self)
        for button, step in ((self.before_button, -1), (self.more_button, 1)):
            button.setObjectName("pageButton")
            button.clicked.connect(lambda _=False, step=step: self.turn(step))
        self._lay_out()
        self.retranslate()

    def show_rows(self, rows: Sequence[Spaced]) -> None:
        """Show these rows from the first page on, in place of what stood here."""
        self.forget()
        self.rows = list(rows)
        for row in self.rows:
            row.set_scale(self.scale)
            self._list.addWidget(row)
        self._show_page()

    def turn(self, step: int) -> None:
        """One page on or back."""
        self._page = min(max(0, self._page + step), self._pages() - 1)
        self._show_page()

    def shown(self) -> list[Spaced]:
        """The rows of the page on show."""
        return self.rows[self._page * self._most : (self._page + 1) * self._most]

    def forget(self) -> None:
        """Let every row go."""
        clear_layout(self._list)
        self.rows = []
        self._page = 0
        self._show_page()

    def retranslate(self) -> None:
        """Set the fixed texts."""
        self.before_button.setText(self.tr("Vorige"))
        self.more_button.setText(self.tr("Meer"))
        self.before_button.setAccessibleName(self.tr("Vorige van de lijst"))
        self.more_button.setAccessibleName(self.tr("Meer van de lijst"))
        self._show_page()

    def rescaled(self) -> None:
        """Draw the arrows in the size of now."""
        size = self.pixels(24)
        set_button_icon(self.before_button, "chevron-left", tokens.INK, size)
        set_button_icon(self.more_button, "chevron-right", tokens.INK, size)

    def _pages(self) -> int:
        return max(1, -(-len(self.rows) // self._most))

    def _show_page(self) -> None:
        shown = self.shown()
        for row in self.rows:
            row.setVisible(row in shown)
        # A full page takes all the room there is; on the last one two rows would become as large as four.
        self._column.setStretchFactor(self._list, _ALL_ROOM if len(shown) == self._most else 0)
        several = self._pages() > 1
        for widget in (self.before_button, self.more_button, self.place):
            widget.setVisible(several)
        self.before_button.setEnabled(self._page > 0)
        self.more_button.setEnabled(self._page < self._pages() - 1)
        if several:
            first = self._page * self._most + 1
            text = self.tr("{first} tot en met {last} van {all}")
            self.place.setText(text.format(first=first, last=first + len(shown) - 1, all=len(self.rows)))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        self.space(foot, 16)
        foot.addWidget(self.before_button)
        foot.addWidget(self.more_button)
        foot.addWidget(self.place)
        foot.addWidget(self.note, 1)
        self._column = QVBoxLayout(self)
        self.space(self._column, 16)
        self._column.addLayout(self._list)
        self._column.addLayout(foot)
        self._column.addStretch(1)
