"""The bar above a preview: which page it is, the way to the next, and how large it is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.choice_button import ChoiceButton
from leercultuur_desktop.ui.widgets.form_button import set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.icon import icon
from leercultuur_desktop.ui.widgets.pdf_layout import Fit

_BUTTON: Final = 36
_SIGN: Final = 18


class PdfTools(QWidget):
    """`turned` carries −1 or 1, `fit_wanted` how large, `zoom_wanted` −1 or 1 for a step smaller or larger."""

    turned = Signal(int)
    fit_wanted = Signal(Fit)
    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._step("chevron-left", lambda: self.turned.emit(-1))
        self.on = self._step("chevron-right", lambda: self.turned.emit(1))
        self.place = text_label("pdfPlace", wrap=False)
        self.whole = self._mode(Fit.PAGE)
        self.wide = self._mode(Fit.WIDTH)
        self._modes = QButtonGroup(self)
        self.smaller = self._step("minus", lambda: self.zoom_wanted.emit(-1))
        self.size_now = text_label("pdfPlace", wrap=False)
        self.larger = self._step("plus", lambda: self.zoom_wanted.emit(1))
        self._walk = _row(self.back, self.place, self.on)
        self._look = _row(self.whole, self.wide, self.smaller, self.size_now, self.larger)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(tokens.GRID)
        self._both.addWidget(self._walk, 0, Qt.AlignmentFlag.AlignLeft)
        self._both.addWidget(self._look, 0, Qt.AlignmentFlag.AlignRight)
        for button in (self.whole, self.wide):
            self._modes.addButton(button)
        self.retranslate()

    def show_place(self, page: int, pages: int) -> None:
        """Show that this page (from 0) of so many is in front."""
        self.place.setText(self.tr("pagina {page} van {pages}").format(page=page + 1, pages=pages) if pages else "")
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page < pages - 1)

    def show_size(self, fit: Fit, zoom: float) -> None:
        """Show how large the pages are."""
        self._modes.setExclusive(False)
        self.whole.show_on(fit is Fit.PAGE)
        self.wide.show_on(fit is Fit.WIDTH)
        self._modes.setExclusive(fit is not Fit.CHOSEN)
        self.size_now.setText(f"{round(zoom * 100)}%")

    def retranslate(self) -> None:
        """Set the fixed texts."""
        set_words(self.back, "", self.tr("Vorige pagina"))
        set_words(self.on, "", self.tr("Volgende pagina"))
        set_words(self.whole, self.tr("Hele pagina"))
        set_words(self.wide, self.tr("Hele breedte"))
        set_words(self.smaller, "", self.tr("Kleiner"))
        set_words(self.larger, "", self.tr("Groter"))
        for button in (self.back, self.on, self.smaller, self.larger):
            button.setToolTip(button.accessibleName())

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider half: in a small window one half goes below the other."""
        halves = self._walk.sizeHint(), self._look.sizeHint()
        return QSize(max(half.width() for half in halves), halves[0].height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both halves on one line, or below each other where they don't fit."""
        needed = self._walk.sizeHint().width() + self._look.sizeHint().width() + 2 * tokens.GRID
        directions, sides, fits = QBoxLayout.Direction, Qt.AlignmentFlag, event.size().width() >= needed
        self._both.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._both.setAlignment(self._look, sides.AlignRight if fits else sides.AlignLeft)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _step(self, sign: str, done: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("stepButton")
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setIcon(icon(sign, tokens.INK, _SIGN))
        button.setIconSize(QSize(_SIGN, _SIGN))
        button.setAutoRepeat(True)
        button.setAutoDefault(True)
        button.clicked.connect(done)
        return button

    def _mode(self, fit: Fit) -> ChoiceButton:
        button = ChoiceButton(self)
        button.setObjectName("modeButton")
        button.setAutoDefault(True)
        button.setFixedHeight(_BUTTON)
        button.picked.connect(lambda: self.fit_wanted.emit(fit))
        return button


def _row(*parts: QWidget) -> QWidget:
    half = QWidget()
    row = QHBoxLayout(half)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.GRID)
    for part in parts:
        row.addWidget(part)
    return half
