"""The rail on the left: the steps of the set-up, or the few pages of the office and the way to lock it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.choice_button import ChoiceButton
from leercultuur_desktop.ui.widgets.form_button import set_sign, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import top_margin
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

Pressed = TypeVar("Pressed", bound=QPushButton)
ROUNDS: Final = "rounds"
TYPING: Final = "typing"
PRINT: Final = "print"
SETTINGS: Final = "settings"
KEEP: Final = "keep"
HEALTH: Final = "health"
_WIDTH: Final = 248
_SIGNS: Final = {
    ROUNDS: "calendar",
    TYPING: "pencil",
    PRINT: "printer",
    SETTINGS: "building-2",
    KEEP: "save",
    HEALTH: "shield-check",
}
_BADGE: Final = 26
_PIECE: Final = 15
"""Letters of the title that fit on a line, whichever they are."""


class Rail(QFrame):
    """`page_wanted` carries one of the names above."""

    page_wanted = Signal(str)
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(_WIDTH)
        self.title = text_label("railTitle", self)
        self.subtitle = text_label("railSubtitle", self)
        for label in (self.title, self.subtitle):
            label.setIndent(0)  # Qt's own grows with the letters: their edges would differ
        self.mark = text_label("exampleMark", self, wrap=False)
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark.hide()
        self._steps = QWidget(self)
        self._step_rows = QVBoxLayout(self._steps)
        self._step_rows.setContentsMargins(0, 0, 0, 0)
        self._step_rows.setSpacing(4)
        self.pages = QWidget(self)
        self.page_buttons: dict[str, ChoiceButton] = {}
        self._together = QButtonGroup(self)
        self.lock_button = self._looks(QPushButton(self), "lock")
        self.lock_button.clicked.connect(self.lock_wanted)
        self._lay_out()
        self.retranslate()

    def show_steps(self, names: Sequence[str], now: int) -> None:
        """Show where the set-up is: steps behind, the one of now, and those to come."""
        while (item := self._step_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # it goes later, and must not be seen until then
                widget.deleteLater()
        for place, name in enumerate(names):
            self._step_rows.addWidget(self._step(place, name, now))
        self.title.setText(self.tr("Leercultuurscan"))
        self.title.setAccessibleName(self.title.text())
        self._show(steps=True)
        self.subtitle.setText(self.tr("Klaarzetten voor jullie bedrijf"))

    def show_pages(self, company: str, chosen: str, *, example: bool) -> None:
        """Show the office of this company with the chosen page marked."""
        self.mark.setVisible(example)
        self.title.setText(_breakable(company))
        self.title.setAccessibleName(company)
        self.subtitle.setText(self.tr("Kantoor"))
        for name, button in self.page_buttons.items():
            button.show_on(name == chosen)
        for before, after in pairwise((*self.page_buttons.values(), self.lock_button)):
            self.setTabOrder(before, after)
        self._show(steps=False)

    def retranslate(self) -> None:
        """Set the fixed texts."""
        set_words(self.page_buttons[ROUNDS], self.tr("Metingen"))
        set_words(self.page_buttons[TYPING], self.tr("Intypen"))
        set_words(self.page_buttons[PRINT], self.tr("Printen"))
        set_words(self.page_buttons[SETTINGS], self.tr("Bedrijf"))
        set_words(self.page_buttons[KEEP], self.tr("Bewaren"))
        set_words(self.page_buttons[HEALTH], self.tr("Nakijken"))
        set_words(self.lock_button, self.tr("Zet op slot"))
        self.mark.setText(self.tr("VOORBEELD"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin where the page beside it begins."""
        self._column.setContentsMargins(16, top_margin(self.height()) + 6, 16, 24)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, *, steps: bool) -> None:
        self._steps.setVisible(steps)
        self.pages.setVisible(not steps)
        self.lock_button.setVisible(not steps)

    def _step(self, place: int, name: str, now: int) -> QFrame:
        row = QFrame(self._steps)
        row.setObjectName("railStep")
        state = "done" if place < now else "now" if place == now else "later"
        badge = QLabel(str(place + 1), row)
        badge.setObjectName("railBadge")
        badge.setFixedSize(_BADGE, _BADGE)
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if state == "done":
            badge.setPixmap(icon_pixmap("check", tokens.PAPER, 16, self.devicePixelRatioF()))
        words = text_label("railWords", row)
        words.setText(name)
        told = {"done": self.tr("{step}, klaar"), "now": self.tr("{step}, nu"), "later": self.tr("{step}, later")}
        words.setAccessibleName(told[state].format(step=name))
        for part in (row, badge, words):
            set_state(part, state)
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 7, 12, 7)
        line.setSpacing(12)
        line.addWidget(badge)
        line.addWidget(words, 1)
        return row

    def _looks(self, button: Pressed, sign: str) -> Pressed:
        button.setObjectName("railButton")
        button.setAutoDefault(True)
        set_sign(button, sign, tokens.INK, 20)
        return button

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addSpacing(24)
        column.addWidget(self._steps)
        pages = QVBoxLayout(self.pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(4)
        for name, sign in _SIGNS.items():
            button = self._looks(ChoiceButton(self), sign)
            button.picked.connect(lambda page=name: self.page_wanted.emit(page))
            self.page_buttons[name] = button
            self._together.addButton(button)
            pages.addWidget(button)
        column.addWidget(self.pages)
        column.addStretch(1)
        column.addWidget(self.mark)
        column.addWidget(self.lock_button)


def _breakable(name: str) -> str:
    """The name, with invisible places in very long words where a line may end: else they would be cut off."""
    words = name.split(" ")
    return " ".join(
        "\u200b".join(word[place : place + _PIECE] for place in range(0, len(word), _PIECE)) for word in words
    )
