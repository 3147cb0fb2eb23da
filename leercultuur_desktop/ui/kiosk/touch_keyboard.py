"""A keyboard on the screen, for a kiosk without one: it hands over each sign and keeps nothing of what was typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop.ui.kiosk.key_layouts import (
    ALWAYS,
    ARABIC_ALWAYS,
    ARABIC_SIGNS,
    LAYOUTS,
    SIGNS,
    KeyLayout,
    layouts_for,
)
from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS, Look
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon

_KEY_HEIGHT: Final = 74
_KEY_HEIGHT_UPRIGHT: Final = 100
_GAP: Final = 8
_SHARE: Final = 0.46
_SHARE_BESIDE_LARGEST: Final = 0.42
"""Of the screen's height: question and text box need the rest."""
_KEY_SHARE: Final = 2  # in halves of a key, so that a short row stands in the middle
_SPACE_SHARE: Final = 10


class TouchKeyboard(QWidget):
    """Letters of one language at a time; `typed` gives what a key stands for, `erased` takes the last sign away."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, languages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("touchKeyboard")
        # Keys stand as on a real keyboard, in every direction of writing.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._offered = layouts_for(languages, languages[0])
        self._now = self._offered[0]
        self._capital = False
        self._signs = False
        self._look = Look()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._build()

    def arm_capital(self, armed: bool) -> None:
        """The next letter is a capital (at the beginning of a sentence)."""
        if armed != self._capital and self._layout.case_key:
            self._capital = armed
            self._show_case()

    def apply_look(self, look: Look) -> None:
        """Draw the keys in another size or contrast."""
        self._look = look
        gap = look.between(_GAP)
        self._rows.setSpacing(gap)
        for line in self._rows.findChildren(QHBoxLayout):
            line.setSpacing(gap)
        height = self._key_height(look, gap)
        for key in self._keys():
            key.setMinimumWidth(look.px(40))
            key.setFixedHeight(height)
        self._draw_eraser()

    def _key_height(self, look: Look, gap: int) -> int:
        """As high as a finger wants, as far as there is room for all rows."""
        share = _SHARE_BESIDE_LARGEST if look.text > TEXT_STEPS[0] else _SHARE
        rows = self._rows.count()
        wanted = max(look.touch, look.px(_KEY_HEIGHT_UPRIGHT if look.portrait else _KEY_HEIGHT))
        return min(wanted, (round(look.height * share) - (rows - 1) * gap) // rows)

    def retranslate(self) -> None:
        """Name the keys that bear a sign instead of a letter."""
        self._eraser.setAccessibleName(self.tr("Wissen"))
        self._shift.setAccessibleName(self.tr("Hoofdletter"))
        self._space.setText(self.tr("spatie"))
        self._space.setAccessibleName(self.tr("spatie"))
        self._other.setAccessibleName(self.tr("letters") if self._signs else self.tr("cijfers en tekens"))
        self._next.setAccessibleName(self.tr("andere letters"))

    @property
    def _layout(self) -> KeyLayout:
        return LAYOUTS[self._now]

    @property
    def _following(self) -> str:
        return self._offered[(self._offered.index(self._now) + 1) % len(self._offered)]

    def _keys(self) -> list[QPushButton]:
        return self._board.findChildren(QPushButton)

    def _build(self) -> None:
        self._board = QWidget()
        self._rows = QVBoxLayout(self._board)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._board)
        arabic = self._now == "ar"
        signs = ARABIC_SIGNS if arabic else SIGNS
        rows = signs if self._signs else self._layout.rows
        longest = max(map(len, (*signs, *self._layout.rows)))
        self._letters: list[tuple[QPushButton, str]] = []
        for letters in rows:
            self._add_row(letters, longest)
        self._add_bottom(ARABIC_ALWAYS if arabic else ALWAYS)
        self._show_case()
        self.retranslate()
        self.apply_look(self._look)
        self._board.show()

    def _add_row(self, letters: str, longest: int) -> None:
        line = QHBoxLayout()
        line.addStretch(longest - len(letters))
        for letter in letters:
            key = self._key(letter, partial(self._type, letter))
            self._letters.append((key, letter))
            line.addWidget(key, _KEY_SHARE)
        line.addStretch(longest - len(letters))
        self._rows.addLayout(line)

    def _add_bottom(self, always: tuple[str, ...]) -> None:
        line = QHBoxLayout()
        self._shift = self._key(self._layout.case_key, self._toggle_capital, "boardShift")
        self._other = self._key("abc" if self._signs else "123", self._toggle_signs, "boardQuiet")
        self._next = self._key(LAYOUTS[self._following].short, self._next_layout, "boardQuiet")
        self._space = self._key("", partial(self._type, " "))
        self._eraser = self._key("", self._erase, "boardQuiet")
        self._eraser.setAutoRepeat(True)
        for key in (self._shift, self._other, self._next):
            line.addWidget(key, _KEY_SHARE)
        line.addWidget(self._space, _SPACE_SHARE)
        for mark in always:
            line.addWidget(self._key(mark, partial(self._type, mark)), _KEY_SHARE)
        line.addWidget(self._eraser, _KEY_SHARE)
        self._shift.setVisible(bool(self._layout.case_key) and not self._signs)
        self._next.setVisible(len(self._offered) > 1 and not self._signs)
        self._rows.addLayout(line)

    def _key(self, text: str, press: Callable[[], object], name: str = "boardKey") -> QPushButton:
        key = QPushButton(text.replace("&", "&&"), self._board)
        key.setObjectName(name)
        key.setAccessibleName(text)
        # The text box keeps the keys of a real keyboard, and forty stops more would be in the way.
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        key.clicked.connect(press)
        return key

    def _type(self, letter: str, _checked: bool = False) -> None:
        self.typed.emit(self._layout.upper(letter) if self._capital and len(letter.strip()) else letter)
        self.arm_capital(False)

    def _erase(self, _checked: bool = False) -> None:
        self.erased.emit()

    def _toggle_capital(self, _checked: bool = False) -> None:
        self.arm_capital(not self._capital)

    def _toggle_signs(self, _checked: bool = False) -> None:
        self._signs = not self._signs
        self._rebuild()

    def _next_layout(self, _checked: bool = False) -> None:
        self._show(self._following)

    def _show(self, language: str) -> None:
        self._now = language
        self._signs = False
        self._capital = self._capital and bool(self._layout.case_key)
        self._rebuild()

    def _rebuild(self) -> None:
        self._board.hide()
        self._board.deleteLater()
        self._build()

    def _show_case(self) -> None:
        for key, letter in self._letters:
            shown = self._layout.upper(letter) if self._capital and not self._signs else letter
            key.setText(shown.replace("&", "&&"))
            key.setAccessibleName(shown)
        set_state(self._shift, "armed" if self._capital else "plain")

    def _draw_eraser(self) -> None:
        size = self._look.px(34)
        self._eraser.setIcon(icon("delete", self._look.colours.ink, size))
        self._eraser.setIconSize(QSize(size, size))
