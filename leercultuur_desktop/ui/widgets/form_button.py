"""Buttons of form pages: one look for each rank, pressed by mouse, space and Enter alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.icon import icon

PRIMARY: Final = "primaryButton"
SECONDARY: Final = "secondaryButton"
QUIET: Final = "quietButton"
LINK: Final = "linkButton"
_ICON_SIZE: Final = 18
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
        button.setIcon(icon(sign, _COLOURS.get(rank, tokens.INK), _ICON_SIZE))
        button.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
    return button


def set_words(button: QPushButton, words: str, name: str = "") -> None:
    """Give the button its text, and screen readers a longer name where the text alone says too little."""
    button.setText(words)
    button.setAccessibleName(name or words)
