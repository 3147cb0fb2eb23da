"""Keeps words of another language together inside a sentence that runs the other way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_BEGIN: Final = "\u2068"
_END: Final = "\u2069"
"""First strong isolate and the end of it; neither is drawn."""


def isolated(words: str, page: QWidget) -> str:
    """These words as one piece on this page: a Dutch advice keeps its order and its full stop between Arabic words."""
    return f"{_BEGIN}{words}{_END}" if page.layoutDirection() is Qt.LayoutDirection.RightToLeft else words
