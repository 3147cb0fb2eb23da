"""What is kept and what is not, in plain words, for who wants to know before answering."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.wrapped_words import WrappedWords

KEPT_IN_WORDS = (
    ("response.answers",),
    ("response.layer",),
    ("response.department",),
    ("response.source",),
    ("remark.text",),
    ("responses.round", "remarks.round"),
    ("responses.key", "remarks.key"),
    ("tickets.mark", "tickets.round"),
)
"""What the page has a sentence for, in its order; what comes from the database under another name is shown as it is."""


class _Line(WrappedWords):
    """A line that asks for no more than one line's height before its width is known.

    A wrapping QLabel guesses its least height at a narrow width; ten of them would ask for half a screen too much.
    """

    def __init__(self) -> None:
        super().__init__("cardText")

    def minimumSizeHint(self) -> QSize:
        """One line; the width settles the rest."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())


class _Card(QFrame):
    """A title above lines with a sign each."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self.setObjectName("infoCard")
        self.title = words("cardTitle")
        self._sign = sign
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._rows: list[QHBoxLayout] = []
        self._box = QVBoxLayout(self)
        self._box.addWidget(self.title)
        self._box.addStretch(1)

    def show_texts(self, title: str, texts: Iterable[str]) -> None:
        """Set the title and a line for each text; there are always as many."""
        self.title.setText(title)
        for place, text in enumerate(texts):
            if place == len(self._lines):
                self._add_line()
            self._lines[place][1].setText(text)

    def apply_look(self, look: Look) -> None:
        """Draw the card in another size or contrast."""
        self._box.setContentsMargins(look.px(28), look.px(24), look.px(28), look.px(24))
        self._box.setSpacing(look.px(6))
        for row in self._rows:
            row.setSpacing(look.px(14))
        for sign, _text in self._lines:
            size = look.text_px(20)
            sign.setPixmap(icon_pixmap(self._sign, look.colours.soft_ink, size, self.devicePixelRatioF()))
            # On the first line of the words beside it.
            sign.setContentsMargins(0, look.text_px(4), 0, 0)

    def _add_line(self) -> None:
        row = QHBoxLayout()
        sign, text = QLabel(), _Line()
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        self._lines.append((sign, text))
        self._rows.append(row)
        self._box.insertLayout(self._box.count() - 1, row)


class StoredPage(KioskPage):
    """Three cards: what we keep, what we don't, and whether it can be taken back.

    `kept` names what the database of this very workplace holds of a worker, so that the page can't promise less.
    """

    stays = True
    read = Signal()

    def __init__(self, kept: tuple[str, ...]) -> None:
        super().__init__("storedPage")
        self._kept = kept
        self._cards = (_Card("check"), _Card("x"), _Card("info"))
        self._columns, self._right = QHBoxLayout(), QVBoxLayout()
        self._columns.addWidget(self._cards[0], 11)
        self._columns.addLayout(self._right, 9)
        for card in self._cards[1:]:
            self._right.addWidget(card)
        self.body.addStretch(1)
        self.body.addWidget(self.heading)
        self.gap(self.body, 28)
        self.body.addLayout(self._columns)
        self.body.addStretch(2)
        self.back = primary(self)
        self.back.clicked.connect(self.read)
        self.foot.addStretch(1)
        self.foot.addWidget(self.back)
        self.retranslate()
        for card in self._cards:
            self.on_look(card.apply_look)
        self.on_look(self._look_changed)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Wat wordt er bewaard?"))
        kept, not_kept, back = self._cards
        kept.show_texts(self.tr("Dit bewaren we"), self._kept_lines())
        not_kept.show_texts(
            self.tr("Dit bewaren we niet"),
            (
                self.tr("Je naam."),
                self.tr("Hoe laat je hebt geantwoord."),
                self.tr("Wie er voor of na je kwam."),
                self.tr("Stop je eerder? Dan bewaren we niets."),
            ),
        )
        back.show_texts(
            self.tr("Kan ik mijn antwoorden terughalen?"),
            (self.tr("Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet."),),
        )
        self.back.set_words(self.tr("Begrepen"))

    def first_focus(self) -> QWidget:
        """The button that goes back to the promise."""
        return self.back

    def _kept_lines(self) -> list[str]:
        sentences = (
            self.tr("Je antwoorden op de vragen."),
            self.tr("Of je leiding geeft, als je dat invult."),
            self.tr("Je afdeling, als je die invult."),
            self.tr("Of je antwoorden van een scherm of van papier komen."),
            self.tr("Je opmerking, los van je antwoorden."),
            self.tr("Bij welke meting ze horen."),
            self.tr("Een getal dat door toeval is gekozen. Het zegt niets over jou."),
            self.tr("Codes die nog niet gebruikt zijn, onleesbaar gemaakt. Gebruik je een code? Dan wissen we hem."),
        )
        named = {name for names in KEPT_IN_WORDS for name in names}
        lines = [
            sentence
            for names, sentence in zip(KEPT_IN_WORDS, sentences, strict=True)
            if not set(names).isdisjoint(self._kept)
        ]
        unknown = self.tr("Hier is nog geen uitleg van: {name}")
        lines += [unknown.format(name=name) for name in self._kept if name not in named]
        lock = self.tr("Je antwoorden en je opmerking gaan op slot. Alleen de projectgroep heeft de sleutel.")
        return [*lines, lock]

    def _look_changed(self, look: Look) -> None:
        self._columns.setDirection(
            QHBoxLayout.Direction.TopToBottom if look.portrait else QHBoxLayout.Direction.LeftToRight
        )
        for layout in (self._columns, self._right):
            layout.setSpacing(look.px(24))
