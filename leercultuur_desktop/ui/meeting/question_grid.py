"""The questions of a block with how the answers are spread: for everybody, or for several groups side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

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


class QuestionGrid(Spaced):
    """A row a question, a column a group; a group whose answers may not be shown says so in words."""

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
        self._grid = QGridLayout(self)
        self.space(self._grid, 14, (28, 12, 28, 12))

    def show_block(self, questionnaire: Questionnaire, block: Block, groups: Sequence[GroupResult]) -> None:
        """Show a block's questions for these groups; one alone needs no heading."""
        self.forget()
        self._several = len(groups) > 1
        questions = questionnaire.of_block(block)
        for line, question in enumerate(questions, start=1):
            text = text_label("questionText", self)
            # Beside four columns of bars the page would scroll otherwise.
            set_state(text, "narrow" if len(groups) > _FEW else "wide")
            text.setText(question.text)
            self._grid.addWidget(text, line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._share_width(len(groups))
        for column, group in enumerate(groups, start=1):
            result = group.block(block)
            if self._several:
                self._add_heading(column, group, result)
            if result.questions is None:
                self._say_why_not(column, group, result, len(questions))
                continue
            for line, one in enumerate(result.questions, start=1):
                self._add_bar(line, column, group, one, questionnaire.answers)

    def forget(self) -> None:
        """Let every figure go."""
        clear_layout(self._grid)
        self.bars, self.figures, self.told = {}, {}, {}

    def _share_width(self, groups: int) -> None:
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._grid.setColumnStretch(0, 5 if groups == 1 else 4)
        for column in range(1, groups + 1):
            self._grid.setColumnStretch(column, 6 if groups == 1 else 3)

    def _add_heading(self, column: int, group: GroupResult, result: BlockResult) -> None:
        name, about = text_label("columnName", self), text_label("softText", self)
        name.setText(sentence_case(column_name(group, self.words)))
        about.setText(self._about(result))
        self.told[group.id] = about.text()
        self._grid.addWidget(_stacked(name, about), 0, column, Qt.AlignmentFlag.AlignBottom)

    def _about(self, result: BlockResult) -> str:
        if result.mean is None:
            return self.tr("te weinig antwoorden om te laten zien")
        score = self.tr("{score} van {n} mensen").format(score=decimal(result.mean, self.words.language), n=result.n)
        return f"{score}\n{sentence_case(agreement_of_layer(result.agreement_level))}"

    def _say_why_not(self, column: int, group: GroupResult, result: BlockResult, lines: int) -> None:
        why = text_label("bodyText", self)
        if result.mean is not None:
            why.setText(self.tr("Per vraag zijn er te weinig antwoorden om te laten zien."))
        else:
            why.setText(self.tr("Zo blijft iedereen anoniem."))
        self.told[group.id] = f"{self.told.get(group.id, '')} {why.text()}".strip()
        self._grid.addWidget(why, 1, column, lines, 1, Qt.AlignmentFlag.AlignVCenter)

    def _add_bar(
        self, line: int, column: int, group: GroupResult, result: QuestionResult, answers: Sequence[str]
    ) -> None:
        bar, figures = DistributionBar(self), text_label("softText", self)
        bar.show_counts(result.counts, answers)
        figures.setText(self._figures(result, several=self._several))
        self.bars[group.id, result.id], self.figures[group.id, result.id] = bar, figures.text()
        self._grid.addWidget(_stacked(bar, figures), line, column, Qt.AlignmentFlag.AlignVCenter)

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
