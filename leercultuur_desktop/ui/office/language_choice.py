"""Which languages the kiosk offers: one tick each, by the name its speakers know."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_label import text_label

_IN_A_ROW: Final = 4


class LanguageChoice(QFrame):
    """The first language is the source and always stays; with no other one there is nothing to tick.

    Those that nobody has signed off were translated by a machine, and the words above the ticks say so.
    """

    def __init__(self, languages: tuple[str, ...], signed_off: frozenset[str]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._first = languages[0]
        self._unread = tuple(one for one in languages if one not in signed_off)
        self._title, self._detail = text_label("rowTitle"), text_label("rowDetail")
        self.ticks = {language: CheckLine() for language in languages}
        for language, tick in self.ticks.items():
            tick.set_texts(OWN_NAMES[language])
            # Arabic begins at the right edge of its own; here it belongs beside its box.
            tick.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.ticks[self._first].box.setChecked(True)
        self.ticks[self._first].setEnabled(False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for place, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, place // _IN_A_ROW, place % _IN_A_ROW)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(2)
        for part in (self._title, self._detail):
            box.addWidget(part)
        box.addSpacing(12)
        box.addLayout(grid)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The languages that are ticked, in the order of the product."""
        return tuple(language for language, tick in self.ticks.items() if tick.box.isChecked())

    def choose(self, languages: tuple[str, ...]) -> None:
        """Tick these, and the source."""
        for language, tick in self.ticks.items():
            tick.box.setChecked(language in languages or language == self._first)

    def retranslate(self) -> None:
        """Set the words above the ticks; the names of languages are never translated."""
        self._title.setText(self.tr("Talen op de kiosk"))
        self._detail.setText(self._note())

    def _note(self) -> str:
        others = len(self.ticks) - 1
        if not others:
            return self.tr("Nederlands. De vertalingen in andere talen zijn nog niet af.")
        if not self._unread:
            return self.tr("Nederlands is er altijd.")
        if len(self._unread) == others:
            return self.tr(
                "Nederlands is er altijd. De andere talen zijn vertaald door een computer. "
                "Nog niemand heeft ze nagekeken. Laat ze eerst lezen door een collega die de taal spreekt."
            )
        return self.tr(
            "Nederlands is er altijd. Vertaald door een computer en nog niet nagekeken: {languages}."
            " Laat die eerst lezen door een collega die de taal spreekt."
        ).format(languages=", ".join(OWN_NAMES[one] for one in self._unread))
