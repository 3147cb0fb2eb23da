"""Step 4: what is behind a score, question by question; without numbers it is a guide for the conversation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import BLOCKS, COMPANY_ID, Block, GroupKind
from leercultuur_desktop.domain.plan_remarks import REMARKS_FROM
from leercultuur_desktop.domain.results import BlockResult, GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.block_picker import BlockPicker
from leercultuur_desktop.ui.meeting.looks import text_label
from leercultuur_desktop.ui.meeting.prompts import PromptList
from leercultuur_desktop.ui.meeting.question_grid import QuestionGrid
from leercultuur_desktop.ui.meeting.sentences import agreement_sentence, merged_sentence
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.chart_distribution import AnswerKey, DistributionBar
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class BlockPage(StepPage):
    """One block at a time; `block_chosen` carries its id, `remarks_wanted` asks for what people wrote."""

    block_chosen = Signal(str)
    remarks_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.picker = BlockPicker(self)
        self.picker.picked.connect(self._pick)
        self.summary = text_label("bigStatement", self)
        self.explanation = text_label("bodyText", self)
        self.key, self._key_beside = AnswerKey(self), AnswerKey(self)
        self.grid = QuestionGrid(words, self)
        self.prompts = PromptList(self)
        self.layers_button, self.remarks_button = QPushButton(self), QPushButton(self)
        self.views = QStackedWidget(self)
        self._results: Results | None = None
        self._chosen = BLOCKS[0]
        self._remarks: int | None = 0
        self._lay_out()
        self.retranslate()

    @property
    def bars(self) -> dict[str, DistributionBar]:
        """The bars of everybody's answers, by question."""
        return {question: bar for (group, question), bar in self.grid.bars.items() if group == COMPANY_ID}

    @property
    def figures(self) -> dict[str, str]:
        """What is said under each of these bars, by question."""
        return {question: text for (group, question), text in self.grid.figures.items() if group == COMPANY_ID}

    def show_results(self, results: Results, block: Block) -> None:
        """Show this block of the whole company."""
        self._results = results
        self.picker.show_blocks(results.questionnaire)
        for key in (self.key, self._key_beside):
            key.show_labels(results.questionnaire.answers)
        self.layers_button.setVisible(bool(results.of_kind(GroupKind.LAYER)))
        self.layers_button.setChecked(False)
        self._name()
        self.show_block(block)

    def show_remarks(self, count: int | None) -> None:
        """Offer so many remarks to be read; None says that there are too few to show any, 0 that nobody knows yet."""
        self._remarks = count
        self.remarks_button.setVisible(bool(count))
        self._tell()

    def show_block(self, block: Block) -> None:
        """Show another block."""
        self._chosen = block
        self.picker.show_chosen((block,))
        results = self._results
        if results is None:
            return
        company = results.whole_company
        result = company.block(block) if company else None
        self._say(results, result)
        groups = self._groups(results)
        in_bars = result is not None and result.shown and (result.questions is not None or len(groups) > 1)
        self.views.setCurrentIndex(0 if in_bars else 1)
        if in_bars:
            self.prompts.forget()
            self.grid.show_block(results.questionnaire, block, groups)
        else:
            self.grid.forget()
            self.prompts.show_prompts([(one.text, one.help) for one in results.questionnaire.of_block(block)])
        self.grid.set_scale(self.scale)
        # Side by side each column says of its own group what stands above the bars of everybody: that room is for bars.
        beside = in_bars and len(groups) > 1
        for said in (self.summary, self.explanation):
            said.setHidden(beside)
        self.key.setVisible(bool(self.grid.bars) and not beside)
        self._key_beside.setVisible(beside)
        self._tell()

    def forget(self) -> None:
        """Let every figure go."""
        self._results, self._remarks = None, 0
        self.grid.forget()
        self.prompts.forget()
        for label in (self.summary, self.explanation, self.footnote):
            label.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self._name()
        self.layers_button.setText(self.tr("Lagen naast elkaar"))
        self.layers_button.setAccessibleName(self.tr("Lagen naast elkaar"))
        self.remarks_button.setText(self.tr("Opmerkingen lezen"))
        self.remarks_button.setAccessibleName(self.tr("Opmerkingen lezen"))

    def _name(self) -> None:
        guidance = self.tr("Kies een bouwsteen. Bespreek elke vraag: waaraan merk je dat? Wie heeft een voorbeeld?")
        if self._results is not None and not self._results.enough:
            guidance = self.tr("Kies een bouwsteen. Lees één vraag voor. Ieder geeft een voorbeeld van deze maand.")
        self.set_heading(self.tr("Wat zit erachter?"), guidance)

    def _pick(self, block: str) -> None:
        self.show_block(Block(block))
        self.block_chosen.emit(block)

    def _groups(self, results: Results) -> list[GroupResult]:
        layers = results.of_kind(GroupKind.LAYER) if self.layers_button.isChecked() else ()
        return [*results.groups[:1], *layers]

    def _say(self, results: Results, result: BlockResult | None) -> None:
        text = results.questionnaire.block_text(self._chosen)
        self.summary.setText(text.name)
        self._area.setAccessibleName(text.name)
        told = self._state(results, result)
        if result is None or not result.shown:
            told = " ".join(part for part in (text.description, text.note, told) if part)
        self.explanation.setText(told)

    def _state(self, results: Results, result: BlockResult | None) -> str:
        if result is None:
            return ""
        if not result.shown or result.mean is None:
            return self.tr(
                "Deze bouwsteen heeft te weinig antwoorden om te laten zien. Bespreek de vragen zonder cijfers."
            )
        score = self.tr("De score is {score}, van {n} mensen.")
        parts = [score.format(score=decimal(result.mean, self.language), n=result.n)]
        parts.append(agreement_sentence(result.agreement_level, self.words))
        if result.questions is None:
            least = self.tr("Per vraag zijn er te weinig antwoorden om te laten zien. We tonen ze vanaf {least}.")
            parts.append(least.format(least=2 * results.minimum_group))
        return " ".join(parts)

    def _tell(self) -> None:
        """Say at the foot what is not shown, and why."""
        if self._results is None:
            return
        told = []
        if len({group for group, _ in self.grid.bars}) > 1:
            told.append(self.tr("Wie ‘weet ik niet’ koos, tellen we alleen bij iedereen samen."))
        if self.layers_button.isChecked():
            told.append(merged_sentence(self._results.groups, self.words))
        if self._remarks is None:
            told.append(
                self.tr("Opmerkingen laten we pas zien als het er {least} of meer zijn.").format(least=REMARKS_FROM)
            )
        self.footnote.setText(" ".join(text for text in told if text))

    def _lay_out(self) -> None:
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self.grid)
        self.views.addWidget(self._area)
        self.views.addWidget(self.prompts)
        self.layers_button.setObjectName("toggle")
        self.layers_button.setCheckable(True)
        self.layers_button.hide()
        self.layers_button.toggled.connect(lambda _on: self.show_block(self._chosen))
        self.remarks_button.hide()
        self.remarks_button.clicked.connect(self.remarks_wanted)
        self.choices.addWidget(self.remarks_button)
        name = QHBoxLayout()
        self.space(name, 24)
        name.addWidget(self.summary, 1)
        name.addWidget(self._key_beside)
        name.addStretch(0)
        name.addWidget(self.layers_button)
        said = QVBoxLayout()
        self.space(said, 4)
        said.addLayout(name)
        said.addWidget(self.explanation)
        self.body.addWidget(self.picker)
        self.body.addLayout(said)
        self.body.addWidget(self.key)
        self.body.addWidget(self.views, 1)
