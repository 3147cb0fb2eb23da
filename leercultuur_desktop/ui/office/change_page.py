"""The frame of a page that changes one thing: what to save, and a way back that changes nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal

from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_page import FormPage


class ChangePage(FormPage):
    """`given` carries the new value; subclasses fill `body` and emit it from `give`."""

    given = Signal(object)
    back_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self.give)

    def give(self) -> None:
        """Check what was filled in, and hand it on."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Name the buttons."""
        set_words(self.primary, self.tr("Bewaar"))
        set_words(self.back, self.tr("Terug"))
