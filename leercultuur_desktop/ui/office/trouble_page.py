"""The one calm page when the company's data cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class TroublePage(FormPage):
    """Title and advice take the place of everything else; nothing was changed."""

    again = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("troublePage", centred=True, width=640)
        sign = icon_label("troubleSign")
        sign.setPixmap(icon_pixmap("triangle-alert", tokens.WARN, 48, self.devicePixelRatioF()))
        self.column.insertWidget(1, sign)
        self.fields.hide()
        self.restore = self.add_button(form_button(SECONDARY))
        self.restore.clicked.connect(self.restore_wanted)
        self.restore.hide()
        self.primary.clicked.connect(self.again)
        self.retranslate()

    def show_trouble(self, title: str, advice: str, *, restorable: bool = False) -> None:
        """Say what is the matter and what to do; where a back-up helps, offer to take one back."""
        self.restore.setVisible(restorable)
        self.set_heading(title, advice)

    def retranslate(self) -> None:
        """Set the fixed texts."""
        set_words(self.primary, self.tr("Probeer het opnieuw"))
        set_words(self.restore, self.tr("Zet een reservekopie terug"))
