"""The way of the Tab key: parts that are made later would otherwise come last, behind the buttons at the foot."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_order(*stops: QWidget) -> None:
    """Let Tab go from each of these to the next."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)
