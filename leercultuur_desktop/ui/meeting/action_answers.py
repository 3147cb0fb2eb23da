"""Two questions of an action with a few answers each: is everything in order first, and whom does it reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import layer_name
from leercultuur_desktop.domain.identifiers import LAYERS, Layer
from leercultuur_desktop.domain.plan import Precondition
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.toggle import Toggle

_LABEL: Final = 300
"""How wide the questions are, so that the answers stand under each other."""


class MetAnswers(Spaced):
    """What must be right first, with yes and not yet; `answered` carries the text's key and True, False or None."""

    answered = Signal(str, object)

    def __init__(self, asked: Sequence[Precondition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = tuple(asked)
        self.label = text_label("fieldLabel", self)
        self.buttons: dict[str, dict[bool, Toggle]] = {}
        rows = QVBoxLayout()
        self.space(rows, 8)
        for one in self._asked:
            rows.addLayout(self._row(one))
        whole = QHBoxLayout(self)
        self.space(whole, 16)
        whole.addWidget(self.label)
        whole.addLayout(rows, 1)
        self.retranslate()

    def show_met(self, met: Mapping[str, bool]) -> None:
        """Show the answers."""
        for source, buttons in self.buttons.items():
            for answer, button in buttons.items():
                button.show_on(met.get(source) is answer)
        self.rescaled()

    def retranslate(self) -> None:
        """Name the answers."""
        self.label.setText(self.tr("Wat eerst op orde moet zijn"))
        texts = {one.source: one.text for one in self._asked}
        for source, buttons in self.buttons.items():
            for answer, name in ((True, self.tr("Op orde")), (False, self.tr("Nog niet"))):
                buttons[answer].setText(name)
                buttons[answer].setAccessibleName(f"{name}: {texts[source]}")

    def rescaled(self) -> None:
        """Draw the ticks in the size of now."""
        self.label.setFixedWidth(self.pixels(_LABEL))
        for buttons in self.buttons.values():
            for button in buttons.values():
                draw_tick(button, self.pixels(22))

    def _row(self, one: Precondition) -> QHBoxLayout:
        words = text_label("conditionText", self)
        words.setText(one.text)
        row = QHBoxLayout()
        self.space(row, 12)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.buttons[one.source] = {}
        for answer in (True, False):
            button = Toggle(self)
            button.setObjectName("smallToggle")
            button.switched.connect(lambda on, key=one.source, what=answer: self._pressed(key, what, on))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons[one.source][answer] = button
        return row

    def _pressed(self, source: str, answer: bool, on: bool) -> None:
        self.buttons[source][not answer].show_on(False)
        self.rescaled()
        self.answered.emit(source, answer if on else None)


class ReachAnswers(Spaced):
    """The layers that notice an action; `answered` carries those that are ticked."""

    answered = Signal(object)

    def __init__(self, words: Words, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._title = title
        self.label = text_label("fieldLabel", self)
        self.buttons: dict[Layer, Toggle] = {}
        row = QHBoxLayout(self)
        self.space(row, 16)
        row.addWidget(self.label)
        for layer in LAYERS:
            button = Toggle(self)
            button.setObjectName("smallToggle")
            button.switched.connect(self._pressed)
            row.addWidget(button)
            self.buttons[layer] = button
        row.addStretch(1)
        self.retranslate()

    def show_reached(self, layers: Sequence[Layer]) -> None:
        """Tick these layers."""
        for layer, button in self.buttons.items():
            button.show_on(layer in layers)
        self.rescaled()

    def retranslate(self) -> None:
        """Name the layers."""
        self.label.setText(self.tr("Wie merkt er iets van"))
        for layer, button in self.buttons.items():
            name = layer_name(layer, self._words)
            button.setText(name)
            button.setAccessibleName(self.tr("{layer} bij {card}").format(layer=name, card=self._title))

    def rescaled(self) -> None:
        """Draw the ticks in the size of now."""
        self.label.setFixedWidth(self.pixels(_LABEL))
        for button in self.buttons.values():
            draw_tick(button, self.pixels(22))

    def _pressed(self) -> None:
        self.rescaled()
        self.answered.emit(frozenset(layer for layer, button in self.buttons.items() if button.isChecked()))


def draw_tick(button: QAbstractButton, size: int) -> None:
    """A tick where it is on and an empty box where not: shape says it as well as colour."""
    on = button.isChecked()
    set_button_icon(button, "check" if on else "square", tokens.INK if on else tokens.SOFT_INK, size)
