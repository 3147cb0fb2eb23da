"""A page that has nothing to offer yet: it says why, and leads to where that can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class EmptyPage(FormPage):
    """Its primary button leads on; the flow gives the words, as it knows why there is nothing."""

    def __init__(self, name: str, sign: str) -> None:
        super().__init__(name)
        panel = QFrame()
        panel.setObjectName("emptyPanel")
        picture = icon_label("emptySign")
        picture.setPixmap(icon_pixmap(sign, tokens.ACTION, 32, self.devicePixelRatioF()))
        self.title = text_label("cardTitle")
        self.words = text_label("bodyText")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(tokens.GRID)
        inside.addWidget(picture)
        inside.addWidget(self.title)
        inside.addWidget(self.words)
        inside.addSpacing(tokens.GRID)
        inside.addWidget(self.primary, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(panel)
        self.foot.hide()

    def show_words(self, heading: str, title: str, words: str, button: str) -> None:
        """Say why there is nothing, and where the button leads."""
        self.set_heading(heading)
        self.title.setText(title)
        self.words.setText(words)
        set_words(self.primary, button)
