"""Warns that one-time codes run out, with a press to where more are made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.ui.office.ticket_words import shortage_button, shortage_detail, shortage_title
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_notice import Notice


class ShortageNotice(Notice):
    """`wanted` asks for more codes; hidden while there are enough."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(state="warn")
        self._supply: Supply | None = None
        self.button = form_button(SECONDARY, self)
        self.button.clicked.connect(self.wanted)
        self.row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def show_supply(self, supply: Supply | None) -> None:
        """Warn where these run out; a screen reader hears it once, not with every look."""
        before, self._supply = self._supply, supply
        if not shortage_title(supply):
            self.clear()
        elif supply != before or self.isHidden():
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        supply, title = self._supply, shortage_title(self._supply)
        set_words(self.button, shortage_button(supply))
        if supply is not None and title:
            self.show_words(title, shortage_detail(supply))
