"""A large button with a sign and words that wrap: everything that is tapped on the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.wrapped_words import WrappedWords

if TYPE_CHECKING:
    from leercultuur_desktop.ui.widgets.answer_disc import AnswerDisc

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_EDGE = 4  # what a label adds to its words, with some to spare


class Tile(QPushButton):
    """A button made of a sign (icon or answer disc), words, and a quieter line under them.

    A plain QPushButton cannot wrap its text. Style sheets know it by its object name and `state` (`plain`, `chosen`),
    and its parts as `<name>Words` and `<name>Detail`.
    """

    def __init__(self, name: str, parent: QWidget | None = None, icon: str = "", disc: int | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("state", "plain")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon = icon
        self._hanging = False
        self._sign: QLabel | AnswerDisc | None = None
        if disc is not None:
            self._sign = _disc(disc, self)
        elif icon:
            self._sign = _label(f"{name}Sign", self)
        self._words = _label(f"{name}Words", self)
        self._detail = _label(f"{name}Detail", self)
        self._detail.hide()
        self._build()

    def _build(self) -> None:
        self._texts = QBoxLayout(_DOWN)
        self._texts.setContentsMargins(0, 0, 0, 0)
        self._texts.addStretch(1)
        self._texts.addWidget(self._words)
        self._texts.addWidget(self._detail)
        self._texts.addStretch(1)
        self._box = QBoxLayout(_DOWN, self)
        self._box.addStretch(1)
        if self._sign is not None:
            self._box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignCenter)
        self._box.addLayout(self._texts)
        self._box.addStretch(1)
        self.set_across(False)

    def set_words(self, words: str, detail: str = "") -> None:
        """The text; the words are also the accessible name."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)
        self.updateGeometry()

    def set_across(self, across: bool) -> None:
        """Sign beside the words (a list) or above them (a row of cards)."""
        self._box.setDirection(_ACROSS if across else _DOWN)
        self._box.setStretch(0, 0 if across or self._hanging else 1)
        self._box.setStretch(self._box.count() - 1, 0 if across or self._hanging else 1)
        self._box.setStretchFactor(self._texts, 1 if across or self._hanging else 0)
        flag = Qt.AlignmentFlag.AlignLeading if across else Qt.AlignmentFlag.AlignHCenter
        for label in (self._words, self._detail):
            label.setAlignment(flag | Qt.AlignmentFlag.AlignVCenter)

    def hang_sign(self) -> None:
        """Keep the sign at the top: in a row of tiles all signs stand level, however many lines the words take."""
        self._hanging = True

    def set_single_line(self) -> None:
        """Words that may not wrap (short ones on small buttons)."""
        self._words.setWordWrap(False)

    def set_shared_width(self, shared: bool = True) -> None:
        """Take an equal share of a row, however many letters the words of the others have; or what the words need."""
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored if shared else QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def set_sizes(self, padding: int, gap: int, touch: int, above: int | None = None) -> None:
        """Room beside, above (half of it unless told) and between the parts, and the least height a finger needs."""
        above = padding // 2 if above is None else above
        self._box.setContentsMargins(padding, above, padding, above)
        self._box.setSpacing(gap)
        # Fonts that a style sheet gives to a page before it is shown don't tell the layouts.
        self._texts.invalidate()
        self._box.invalidate()
        self.setMinimumHeight(touch)
        self.updateGeometry()

    def set_answer(self, answer: int | None) -> None:
        """Let the disc show this answer."""
        if self._sign is not None and not isinstance(self._sign, QLabel):
            self._sign.set_answer(answer)

    def set_icon(self, name: str) -> None:
        """Another sign from the next `set_sign` on."""
        self._icon = name

    def set_sign(self, colour: str, size: int) -> None:
        """Draw the sign in this colour and size."""
        if isinstance(self._sign, QLabel):
            self._sign.setPixmap(icon_pixmap(self._icon, colour, size, self.devicePixelRatioF()))
        elif self._sign is not None:
            self._sign.set_look(colour, size)

    def set_tight(self, tight: bool, wraps: bool) -> None:
        """Smaller words (`tight` in the style sheet), and whether they may take two lines."""
        self._words.setWordWrap(wraps)
        set_state(self._words, "tight" if tight else "plain")

    def width_with(self, words: str) -> int:
        """How wide the tile would be with these words, on as many lines as they may take."""
        metrics = self._words.fontMetrics()
        lines = _two_lines(words, metrics.horizontalAdvance) if self._words.wordWrap() else (words,)
        margins = self._box.contentsMargins()
        return margins.left() + max(map(metrics.horizontalAdvance, lines)) + _EDGE + margins.right()

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the answer, for eyes and screen readers."""
        set_state(self, "chosen" if chosen else "plain")
        self.setCheckable(chosen)
        self.setChecked(chosen)

    def sizeHint(self) -> QSize:
        """What the parts need; QPushButton itself would only count its own text."""
        return self._box.sizeHint().expandedTo(self.minimumSize())

    def minimumSizeHint(self) -> QSize:
        """What the parts need at least."""
        return self._box.minimumSize().expandedTo(self.minimumSize())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too, once: a key that is held down must not answer page after page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


def _two_lines(words: str, width: Callable[[str], int]) -> tuple[str, str]:
    """Break the words where the longer of two lines is shortest."""
    single = words.split()
    halves = [(" ".join(single[:place]), " ".join(single[place:])) for place in range(1, len(single))]
    return min(halves, key=lambda pair: max(map(width, pair)), default=(words, ""))


def _disc(answer: int, parent: QWidget) -> AnswerDisc:
    from leercultuur_desktop.ui.widgets.answer_disc import AnswerDisc  # noqa: PLC0415 - 3 ms; the first page has none

    return AnswerDisc(answer, parent)


def _label(name: str, parent: QWidget) -> QLabel:
    label = WrappedWords(name, parent=parent)
    label.setProperty("state", "plain")  # as from `set_state`, which then needn't have it drawn anew
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
