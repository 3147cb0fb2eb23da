"""The one calm page when the company's data cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class TroublePage(FormPage):
    """Title and advice take the place of everything else; nothing was changed."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__("troublePage", centred=True, width=640)
        sign = icon_label("troubleSign")
        sign.setPixmap(icon_pixmap("triangle-alert", tokens.WARN, 48, self.devicePixelRatioF()))
        self.column.insertWidget(1, sign)
        self.fields.hide()
        self.primary.clicked.connect(self.again)
        self.retranslate()

    def show_trouble(self, title: str, advice: str) -> None:
        """Say what is the matter and what to do."""
        self.set_heading(title, advice)

    def retranslate(self) -> None:
        """Set the fixed texts."""
        set_words(self.primary, self.tr("Probeer het opnieuw"))
