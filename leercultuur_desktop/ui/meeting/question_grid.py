"""The questions of a block with how the answers are spread: for everybody, or for several groups side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import BlockResult, GroupResult, QuestionResult
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label
from leercultuur_desktop.ui.meeting.scores import column_name
from leercultuur_desktop.ui.meeting.sentences import agreement_of_layer, sentence_case
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.chart_distribution import DistributionBar

_FEW: Final = 3
_NARROW: Final = 1350
"""Below this width, in pixels at 1080 lines, a question beside several columns of bars would be a pillar of words."""
_HEADS: Final = 2
"""Rows above the questions: the names of the groups, and what is said of each."""


class QuestionGrid(Spaced):
    """A row a question, a column a group; a group whose answers may not be shown says so in words.

    Where that gets too narrow each question stands above its bars.
    """

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.words = words
        self.bars: dict[tuple[str, str], DistributionBar] = {}
        """The bars by group and question."""
        self.figures: dict[tuple[str, str], str] = {}
        """What is said under each bar, likewise."""
        self.told: dict[str, str] = {}
        """What stands above each column, and why it holds no bars, by group."""
        self._several = False
        self._above = False
        self._shown: tuple[Questionnaire, Block, tuple[GroupResult, ...]] | None = None
        self._grid = QGridLayout(self)
        self.space(self._grid, 14, (28, 12, 28, 12))

    def show_block(self, questionnaire: Questionnaire, block: Block, groups: Sequence[GroupResult]) -> None:
        """Show a block's questions for these groups; one alone needs no heading."""
        self.forget()
        self._shown = (questionnaire, block, tuple(groups))
        self._several = len(groups) > 1
        self._above = self._is_narrow()
        questions = questionnaire.of_block(block)
        for line, question in enumerate(questions):
            self._add_question(line, question.text, len(groups))
        self._share(len(groups), len(questions))
        for place, group in enumerate(groups):
            result = group.block(block)
            if self._several:
                self._add_heading(place, group, result)
            if result.questions is None:
                self._say_why_not(place, group, result, len(questions))
                continue
            for line, one in enumerate(result.questions):
                self._add_bar(line, place, group, one, questionnaire.answers)

    def forget(self) -> None:
        """Let every figure go."""
        clear_layout(self._grid)
        self.bars, self.figures, self.told = {}, {}, {}
        self._shown = None

    def rescaled(self) -> None:
        """Keep rows less apart than columns: the lines of a row have air of their own."""
        self._grid.setHorizontalSpacing(self.pixels(20 if self._above else 14))
        self._grid.setVerticalSpacing(self.pixels(6 if self._above else 4 if self._several else 14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions where the width of now has room for them."""
        super().resizeEvent(event)
        if self._shown is not None and self._above is not self._is_narrow():
            self.show_block(*self._shown)
            self.set_scale(self.scale)

    def _is_narrow(self) -> bool:
        return self._several and self.width() < _NARROW * self.scale

    def _add_question(self, line: int, words: str, groups: int) -> None:
        text = text_label("questionText", self)
        # Beside four columns of bars the page would scroll otherwise.
        set_state(text, "above" if self._above else "narrow" if groups > _FEW else "wide")
        text.setText(words)
        if self._above:
            self._grid.addWidget(text, _HEADS + 2 * line, 0, 1, groups, Qt.AlignmentFlag.AlignBottom)
        else:
            self._grid.addWidget(text, _HEADS + line, 0, Qt.AlignmentFlag.AlignVCenter)

    def _row(self, line: int) -> int:
        """Where the bars of a question stand."""
        return _HEADS + (2 * line + 1 if self._above else line)

    def _column(self, place: int) -> int:
        return place if self._above else place + 1

    def _share(self, groups: int, lines: int) -> None:
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        if not self._above:
            self._grid.setColumnStretch(0, 5 if groups == 1 else 4)
        for place in range(groups):
            self._grid.setColumnStretch(self._column(place), 6 if groups == 1 else 3)
        for line in range(lines):
            self._grid.setRowStretch(self._row(line) - (1 if self._above else 0), 1)

    def _add_heading(self, place: int, group: GroupResult, result: BlockResult) -> None:
        name, about = text_label("columnName", self), text_label("softText", self)
        name.setText(sentence_case(column_name(group, self.words)))
        about.setText(self._about(result))
        self.told[group.id] = about.text()
        column = self._column(place)
        self._grid.addWidget(name, 0, column, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(about, 1, column, Qt.AlignmentFlag.AlignTop)

    def _about(self, result: BlockResult) -> str:
        if result.mean is None:
            return self.tr("te weinig antwoorden om te laten zien")
        score = self.tr("{score} van {n} mensen").format(score=decimal(result.mean, self.words.language), n=result.n)
        return f"{score}\n{sentence_case(agreement_of_layer(result.agreement_level))}"

    def _say_why_not(self, place: int, group: GroupResult, result: BlockResult, lines: int) -> None:
        why = text_label("bodyText", self)
        if result.mean is not None:
            why.setText(self.tr("Per vraag zijn er te weinig antwoorden om te laten zien."))
        else:
            why.setText(self.tr("Zo blijft iedereen anoniem."))
        self.told[group.id] = f"{self.told.get(group.id, '')} {why.text()}".strip()
        if self._above:  # the questions lie across the columns: no room for words beside them all
            why.setObjectName("softText")
            self._grid.addWidget(why, self._row(0), self._column(place), Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(why, _HEADS, self._column(place), lines, 1, Qt.AlignmentFlag.AlignVCenter)

    def _add_bar(
        self, line: int, place: int, group: GroupResult, result: QuestionResult, answers: Sequence[str]
    ) -> None:
        bar, said = DistributionBar(self), self._figures(result, several=self._several)
        bar.show_counts(result.counts, answers)
        self.bars[group.id, result.id], self.figures[group.id, result.id] = bar, said
        figures = text_label("softText", self, wrap=not self._above)
        if self._above:  # how many answered, the bar tells too
            figures.setText(decimal(result.mean, self.words.language))
            figures.setAccessibleName(said)
        else:
            figures.setText(said)
        holder = _beside(bar, figures) if self._above else _stacked(bar, figures)
        self._grid.addWidget(holder, self._row(line), self._column(place), Qt.AlignmentFlag.AlignVCenter)

    def _figures(self, result: QuestionResult, *, several: bool) -> str:
        score = decimal(result.mean, self.words.language)
        if several:  # narrow; and who didn't know is only ever counted for everybody together
            return self.tr("{score} van {n} mensen").format(score=score, n=result.n)
        mean = self.tr("gemiddeld {mean}").format(mean=score)
        answers = self.tr("{n} antwoorden").format(n=result.n)
        if result.dont_know is None:
            unknown = self.tr("weet ik niet: laten we hier niet zien")
        elif result.dont_know == 0:
            unknown = self.tr("weet ik niet: niemand")
        else:
            unknown = self.tr("weet ik niet: {n}").format(n=result.dont_know)
        return f"{mean}  ·  {answers}  ·  {unknown}"


def _stacked(upper: QWidget, lower: QWidget) -> QWidget:
    holder = Spaced()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(upper)
    column.addWidget(lower)
    return holder


def _beside(left: QWidget, right: QWidget) -> QWidget:
    holder = Spaced()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(left, 1)
    row.addWidget(right)
    return holder
