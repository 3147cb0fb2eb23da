"""The groups that can be laid over the company: each a button, two lines of them at most before they scroll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.content.wording import group_name
from leercultuur_desktop.domain.results import GroupResult
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout
from leercultuur_desktop.ui.meeting.sentences import sentence_case
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow

_LINES: Final = 2


class GroupToggles(Spaced):
    """Buttons for groups, any of them at a time or one; `changed` tells that others are chosen now."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groupToggles")
        self.buttons: dict[str, QPushButton] = {}
        self._words = words
        self._choices: list[tuple[GroupResult, QPushButton]] = []
        self._one: QButtonGroup | None = None
        self._shelf = QWidget(self)
        self._row = WrappingRow(self._shelf)
        self.space(self._row, 12)
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._shelf)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    @property
    def chosen(self) -> list[GroupResult]:
        """The groups that are pressed, in their order."""
        return [group for group, button in self._choices if button.isChecked()]

    def show_groups(self, groups: Sequence[GroupResult], *, one: bool) -> None:
        """Offer these groups: all of them pressed, or `one` at a time with the first pressed."""
        self.forget()
        self._one = QButtonGroup(self) if one else None
        for place, group in enumerate(groups):
            button = QPushButton(sentence_case(group_name(group, self._words)), self._shelf)
            button.setObjectName("toggle")
            button.setCheckable(True)
            button.setAccessibleName(button.text())
            button.setChecked(not one or place == 0)
            if self._one is not None:
                self._one.addButton(button)
            button.toggled.connect(self._toggled)
            self._row.addWidget(button)
            self.buttons[group.id] = button
            self._choices.append((group, button))
        self._area.setAccessibleName(", ".join(button.text() for button in self.buttons.values()))
        self._fit()

    def forget(self) -> None:
        """Let every group go."""
        clear_layout(self._row)
        self.buttons, self._choices = {}, []

    def rescaled(self) -> None:
        """Make room for two lines of the size of now."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def _toggled(self, on: bool) -> None:
        if on or self._one is None:  # one on and another off are one choice
            self.changed.emit()

    def _fit(self) -> None:
        line = max((button.sizeHint().height() for button in self.buttons.values()), default=0)
        most = _LINES * line + (_LINES - 1) * self._row.spacing()
        self._area.setFixedHeight(min(most, self._row.heightForWidth(self.width())))
