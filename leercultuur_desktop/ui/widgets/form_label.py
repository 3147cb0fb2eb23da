"""Labels of form pages: plain text that wraps, known to the style sheet by its object name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def text_label(name: str, parent: QWidget | None = None, *, wrap: bool = True) -> QLabel:
    """A label that never reads its text as markup."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label


def icon_label(name: str, parent: QWidget | None = None) -> QLabel:
    """A label that holds a sign only; the words beside it say the same, so that it needs no name."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label
