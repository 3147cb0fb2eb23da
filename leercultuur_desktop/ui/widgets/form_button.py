"""Buttons of form pages: one look for each rank, pressed by mouse, space and Enter alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

PRIMARY: Final = "primaryButton"
SECONDARY: Final = "secondaryButton"
QUIET: Final = "quietButton"
LINK: Final = "linkButton"
_ICON_SIZE: Final = 18
_ICON_GAP: Final = 6
_COLOURS: Final = {PRIMARY: tokens.PAPER, LINK: tokens.ACTION}


def form_button(rank: str, parent: QWidget | None = None, sign: str = "") -> QPushButton:
    """A button of this rank (`PRIMARY`, `SECONDARY`, `QUIET` or `LINK`); `sign` names an icon in front."""
    button = QPushButton(parent)
    button.setObjectName(rank)
    # Outside a dialog a button only listens to Enter when told so.
    button.setAutoDefault(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if sign:
        set_sign(button, sign, _COLOURS.get(rank, tokens.INK), _ICON_SIZE)
    return button


def set_rank(button: QPushButton, rank: str) -> None:
    """Give a button another rank, where something else has become the thing to do."""
    if button.objectName() != rank:
        button.setObjectName(rank)
        button.style().unpolish(button)
        button.style().polish(button)


def set_sign(button: QPushButton, sign: str, colour: str, size: int) -> None:
    """Put an icon in front of the words, with some room between them, which Qt itself does not leave."""
    result = QIcon()
    for ratio in (1.0, 2.0):
        drawn = icon_pixmap(sign, colour, size, ratio)
        spaced = QPixmap(round((size + _ICON_GAP) * ratio), round(size * ratio))
        spaced.fill(Qt.GlobalColor.transparent)
        painter = QPainter(spaced)
        painter.drawPixmap(QRect(0, 0, drawn.width(), drawn.height()), drawn)
        painter.end()
        spaced.setDevicePixelRatio(ratio)
        result.addPixmap(spaced)
    button.setIcon(result)
    button.setIconSize(QSize(size + _ICON_GAP, size))


def set_words(button: QPushButton, words: str, name: str = "") -> None:
    """Give the button its text, and screen readers a longer name where the text alone says too little."""
    button.setText(words)
    button.setAccessibleName(name or words)
