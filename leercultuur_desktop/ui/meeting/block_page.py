"""Step 4: what is behind a score, question by question; without numbers it is a guide for the conversation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import agreement_text
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.questionnaire import Question
from leercultuur_desktop.domain.results import BlockResult, QuestionResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.block_picker import BlockPicker
from leercultuur_desktop.ui.meeting.looks import clear_layout, text_label
from leercultuur_desktop.ui.meeting.sentences import sentence_case
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.chart_distribution import AnswerKey, DistributionBar
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class BlockPage(StepPage):
    """One block at a time; `block_chosen` carries its id."""

    block_chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.picker = BlockPicker(self)
        self.picker.picked.connect(self._pick)
        self.summary = text_label("bigStatement", self)
        self.explanation = text_label("bodyText", self)
        self.key = AnswerKey(self)
        self.bars: dict[str, DistributionBar] = {}
        self.figures: dict[str, str] = {}
        """What is said beside each question's bar, by question id."""
        self._results: Results | None = None
        self._chosen = BLOCKS[0]
        self._lay_out()
        self.retranslate()

    def show_results(self, results: Results, block: Block) -> None:
        """Show this block of the whole company."""
        self._results = results
        self.picker.show_blocks(results.questionnaire)
        self.show_block(block)

    def show_block(self, block: Block) -> None:
        """Show another block."""
        self._chosen = block
        self.picker.show_chosen((block,))
        clear_layout(self._rows)
        self.bars, self.figures = {}, {}
        if self._results is None:
            return
        company = self._results.whole_company
        result = company.block(block) if company else None
        self._say(result)
        answered = {one.id: one for one in result.questions or ()} if result else {}
        for line, question in enumerate(self._results.questionnaire.of_block(block)):
            self._add_question(line, question, answered.get(question.id))
        self.key.setVisible(bool(answered))
        self.key.show_labels(self._results.questionnaire.answers)

    def forget(self) -> None:
        """Let every figure go."""
        self._results = None
        clear_layout(self._rows)
        self.bars, self.figures = {}, {}
        self.summary.clear()
        self.explanation.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wat zit erachter?"),
            self.tr("Kies een bouwsteen. Bespreek elke vraag: waaraan merk je dat? Wie heeft een voorbeeld?"),
        )

    def _pick(self, block: str) -> None:
        self.show_block(Block(block))
        self.block_chosen.emit(block)

    def _say(self, result: BlockResult | None) -> None:
        if self._results is None:
            return
        text = self._results.questionnaire.block_text(self._chosen)
        self.summary.setText(text.name)
        self._area.setAccessibleName(text.name)
        state = self._state(result)
        self.explanation.setText(state if result and result.questions else f"{text.description} {state}")

    def _state(self, result: BlockResult | None) -> str:
        if result is None:
            return self.tr("Bespreek de vragen samen, zonder cijfers.")
        if not result.shown or result.mean is None:
            return self.tr(
                "Deze bouwsteen heeft te weinig antwoorden om te laten zien. De vragen helpen bij het gesprek."
            )
        parts = [
            self.tr("De score is {score}, van {n} mensen.").format(
                score=decimal(result.mean, self.language), n=result.n
            )
        ]
        level = result.agreement_level
        if level is not None:
            parts.append(sentence_case(agreement_text(level, self.words)) + ".")
        if result.questions is None:
            parts.append(self.tr("Per vraag zijn er te weinig antwoorden om te laten zien."))
        return " ".join(parts)

    def _add_question(self, line: int, question: Question, result: QuestionResult | None) -> None:
        text = text_label("questionText", self)
        text.setText(question.text)
        if result is None:
            hint = text_label("softText", self)
            hint.setText(question.help)
            self._rows.addWidget(_stacked(text, hint), line, 0, 1, 2)
            return
        bar = DistributionBar(self)
        labels = self._results.questionnaire.answers if self._results else ()
        bar.show_counts(result.counts, labels)
        figures = text_label("softText", self)
        figures.setText(self._figures(result))
        self.bars[question.id], self.figures[question.id] = bar, figures.text()
        self._rows.addWidget(text, line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.addWidget(_stacked(bar, figures), line, 1, Qt.AlignmentFlag.AlignVCenter)

    def _figures(self, result: QuestionResult) -> str:
        parts = [self.tr("gemiddeld {mean}").format(mean=decimal(result.mean, self.language))]
        parts.append(self.tr("{n} antwoorden").format(n=result.n))
        if result.dont_know is None:
            parts.append(self.tr("weet ik niet: laten we hier niet zien"))
        elif result.dont_know == 0:
            parts.append(self.tr("weet ik niet: niemand"))
        else:
            parts.append(self.tr("weet ik niet: {n}").format(n=result.dont_know))
        return "  ·  ".join(parts)

    def _lay_out(self) -> None:
        panel = QFrame(self)
        panel.setObjectName("panel")
        self._rows = QGridLayout(panel)
        self.space(self._rows, 20, (28, 20, 28, 20))
        self._rows.setColumnStretch(0, 5)
        self._rows.setColumnStretch(1, 6)
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(panel)
        said = QVBoxLayout()
        self.space(said, 4)
        said.addWidget(self.summary)
        said.addWidget(self.explanation)
        self.body.addWidget(self.picker)
        self.body.addLayout(said)
        self.body.addWidget(self.key)
        self.body.addWidget(self._area, 1)


def _stacked(upper: QWidget, lower: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.GRID // 2)
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)
    return holder
