"""Rows in large letters: a difference with how sure it is, and a block's plan beside what changed since."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.differences import Said
from leercultuur_desktop.ui.meeting.looks import Spaced, text_label
from leercultuur_desktop.ui.meeting.planned import BlockStory
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_ROW: Final = 138


class _SignedRow(Spaced):
    """A row that begins with a block's pictogram, drawn in the size of the screen."""

    def __init__(self, icon: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("differenceRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sign = QLabel(self)
        self._icon, self._colour = icon, tokens.BLOCK_COLOURS[colour]
        self.rescaled()

    def rescaled(self) -> None:
        """Draw the pictogram in the size of now."""
        self.sign.setPixmap(icon_pixmap(self._icon, self._colour, self.pixels(40), self.devicePixelRatioF()))


class DifferenceRow(_SignedRow):
    """One sentence, and under it what it rests on."""

    def __init__(self, said: Said, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, said.block.value, parent)
        self.said = said
        self.sentence, self.detail = text_label("differenceText", self), text_label("softText", self)
        self.sentence.setText(said.text)
        self.detail.setText(said.detail)
        words = QVBoxLayout()
        self.space(words, 2)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addWidget(self.detail)
        words.addStretch(1)
        row = QHBoxLayout(self)
        self.space(row, 20, (20, 8, 20, 8))
        row.addWidget(self.sign)
        row.addLayout(words, 1)

    def rescaled(self) -> None:
        """As high as two lines of words want: a screen full has the same rhythm, whatever it says."""
        super().rescaled()
        self.setMinimumHeight(self.pixels(_ROW))


class StoryRow(_SignedRow):
    """One block: what was planned at the left, what changed since at the right."""

    def __init__(self, story: BlockStory, heads: tuple[str, str], nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(story.icon, story.colour, parent)
        self.story = story
        grid = QGridLayout(self)
        self.space(grid, 6, (24, 14, 24, 14))
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 8)
        grid.setColumnStretch(3, 7)
        name = text_label("rowTitle", self)
        name.setText(story.name)
        grid.addWidget(self.sign, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        for column, head in enumerate(heads, start=2):
            label = text_label("fieldLabel", self)
            label.setText(head)
            grid.addWidget(label, 0, column)
        grid.addWidget(self._planned(story, nothing), 1, 2, Qt.AlignmentFlag.AlignTop)
        since = text_label("plannedText", self)
        since.setText(story.since)
        grid.addWidget(since, 1, 3, Qt.AlignmentFlag.AlignTop)

    def _planned(self, story: BlockStory, nothing: str) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        self.space(column, 4)
        if not story.planned:
            none = text_label("plannedText", holder)
            none.setText(nothing)
            column.addWidget(none)
        for card in story.planned:
            title, outcome = text_label("plannedTitle", holder), text_label("plannedText", holder)
            title.setText(card.title)
            outcome.setText(card.outcome)
            column.addWidget(title)
            column.addWidget(outcome)
        return holder
