"""One point that is in order or asks for something: a sign and a word for how it stands, what was seen, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.office.path_words import breakable
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_SIGN: Final = 22
_SIGNS: Final = {
    "ok": ("check", tokens.GOOD),
    "note": ("triangle-alert", tokens.WARN),
    "act": ("hand", tokens.BAD),
    "unknown": ("circle-help", tokens.SOFT_INK),
}


@dataclass(frozen=True, slots=True)
class Stand:
    """How one point stands: `state` is ok, note, act or unknown, `word` says the same; `button` leads on."""

    state: str
    word: str
    title: str
    found: str = ""
    advice: str = ""
    button: str = ""


class StateRow(QWidget):
    """`wanted` asks for the place where something can be done about it."""

    wanted = Signal()

    def __init__(self, stand: Stand) -> None:
        super().__init__()
        self.sign = icon_label("stateSign")
        self.title = text_label("rowTitle", wrap=False)
        self.word = text_label("stateWord", wrap=False)
        self.found = text_label("rowDetail")
        self.advice = text_label("stateAdvice")
        self.button = form_button(SECONDARY)
        self.button.clicked.connect(self.wanted)
        self._lay_out()
        self.show_stand(stand)

    def show_stand(self, stand: Stand) -> None:
        """Show how it stands."""
        name, colour = _SIGNS[stand.state]
        self.sign.setPixmap(icon_pixmap(name, colour, _SIGN, self.devicePixelRatioF()))
        self.title.setText(stand.title)
        self.word.setText(stand.word)
        set_state(self.word, stand.state)
        for label, text in ((self.found, stand.found), (self.advice, stand.advice)):
            label.setText(breakable(text))
            label.setVisible(bool(text))
        set_words(self.button, stand.button, stand.button or stand.title)
        self.button.setVisible(bool(stand.button))
        self.setAccessibleName(f"{stand.title}: {stand.word}")
        self.setAccessibleDescription(" ".join(part for part in (stand.found, stand.advice) if part))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.word)
        head.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(head)
        texts.addWidget(self.found)
        texts.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
