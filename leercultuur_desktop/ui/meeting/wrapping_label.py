"""A text that takes the width it gets and the height it needs: Qt's own label asks for room as if it were narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from leercultuur_desktop.ui.meeting.looks import PanelButton, text_label


def wrapping_label(name: str, parent: QWidget | None = None) -> QLabel:
    """A label for words of any length in a list that scrolls.

    Without the policy long words would push the list off the screen; without the least height a scroll area would keep
    the height that the words take at their narrowest, and scroll over nothing.
    """
    label = text_label(name, parent)
    _wrap(label, QSizePolicy.Policy.Ignored)
    label.setMinimumHeight(1)
    return label


def wrapping_button(button: PanelButton, name: str) -> PanelButton:
    """The button around such labels: as high as they need, where a button of Qt keeps one height."""
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    _wrap(button, QSizePolicy.Policy.Preferred)
    return button


def _wrap(widget: QWidget, across: QSizePolicy.Policy) -> None:
    policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
