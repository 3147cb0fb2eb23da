"""Step 3: do we all see the same? Layers, departments and the round before, laid over the company."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.content.wording import group_name
from leercultuur_desktop.domain.identifiers import COMPANY_ID, GroupKind
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.looks import clear_layout, text_label
from leercultuur_desktop.ui.meeting.radar_drawing import draw_radar
from leercultuur_desktop.ui.meeting.scores import Series, group_table
from leercultuur_desktop.ui.meeting.sentences import (
    change_sentences,
    department_sentences,
    gap_sentences,
    has_notable_gap,
    hidden_sentence,
    merged_sentence,
    sentence_case,
)
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.chart_view import ChartView
from leercultuur_desktop.ui.widgets.score_table import ScoreTable
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow

LAYERS: Final = "layers"
DEPARTMENTS: Final = "departments"
PREVIOUS: Final = "previous"
MOST_COLUMNS: Final = 4


class TogetherPage(StepPage):
    """One comparison at a time; within it, every shown group can be laid over the company or taken off."""

    def __init__(self, words: Words, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.chart = ChartView(background, self)
        self.table = ScoreTable(self)
        self.sentences = text_label("callout", self)
        self.sentences.setProperty("state", "layers")
        self.mode_buttons: dict[str, QPushButton] = {}
        self.toggles: dict[str, QPushButton] = {}
        self._modes = QButtonGroup(self)
        self._one_department: QButtonGroup | None = None
        self._results: Results | None = None
        self._previous: Results | None = None
        self._mode = LAYERS
        self._compares = True
        self._lay_out()
        self.retranslate()

    def show_results(self, results: Results, previous: Results | None) -> None:
        """Show this round, with the one before it where there is one that can be shown."""
        self._results = results
        self._previous = previous if previous is not None and previous.enough and results.changes is not None else None
        offered = {
            LAYERS: bool(results.of_kind(GroupKind.LAYER)),
            DEPARTMENTS: bool(results.of_kind(GroupKind.DEPARTMENT)),
            PREVIOUS: self._previous is not None,
        }
        for mode, button in self.mode_buttons.items():
            button.setVisible(offered[mode] and sum(offered.values()) > 1)
        self._compares = any(offered.values())
        self.retranslate()
        first = next((mode for mode, there in offered.items() if there), LAYERS)
        self.choose_mode(first)
        self.footnote.setText(
            " ".join(
                text
                for text in (
                    merged_sentence(results.groups, self.words),
                    hidden_sentence(results, self.words),
                )
                if text
            )
        )

    def choose_mode(self, mode: str) -> None:
        """Lay layers, departments or the round before over the company."""
        self._mode = mode
        self.mode_buttons[mode].setChecked(True)
        self._make_toggles()
        self._fill()

    def forget(self) -> None:
        """Let every figure go."""
        self._results = self._previous = None
        self.chart.show_chart(None)
        self.table.forget()
        clear_layout(self._toggle_row)
        self.toggles = {}
        self.sentences.clear()
        self.footnote.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Zien we het allemaal hetzelfde?"),
            self.tr("Kijk waar de lijnen uit elkaar lopen. Vraag elkaar: hoe komt het dat jij dit anders ziet?")
            if self._compares
            else self.tr("Er is één lijn: die van iedereen samen. Ga de bouwstenen langs: zie jij dit ook zo?"),
        )
        for mode, text in (
            (LAYERS, self.tr("Lagen")),
            (DEPARTMENTS, self.tr("Afdelingen")),
            (PREVIOUS, self.tr("Vorige meting")),
        ):
            self.mode_buttons[mode].setText(text)
            self.mode_buttons[mode].setAccessibleName(text)
        self.chart.setAccessibleName(self.tr("Radar van de groepen. De tabel zegt hetzelfde."))

    def rescaled(self) -> None:
        """Draw the table's pictograms in the size of now."""
        super().rescaled()
        self._fill_table()

    def _make_toggles(self) -> None:
        clear_layout(self._toggle_row)
        self.toggles = {}
        groups = self._groups_of_mode()
        self._one_department = QButtonGroup(self) if self._mode == DEPARTMENTS else None
        for place, group in enumerate(groups):
            button = QPushButton(sentence_case(group_name(group, self.words)), self)
            button.setObjectName("toggle")
            button.setCheckable(True)
            button.setAccessibleName(button.text())
            # One department at a time: their lines have one look, and more would be a league table.
            button.setChecked(self._mode == LAYERS or place == 0)
            if self._one_department is not None:
                self._one_department.addButton(button)
            button.toggled.connect(self._fill)
            self._toggle_row.addWidget(button)
            self.toggles[group.id] = button

    def _groups_of_mode(self) -> tuple[GroupResult, ...]:
        if self._results is None or self._mode == PREVIOUS:
            return ()
        return self._results.of_kind(GroupKind.LAYER if self._mode == LAYERS else GroupKind.DEPARTMENT)

    def _chosen(self) -> list[GroupResult]:
        return [group for group in self._groups_of_mode() if self.toggles[group.id].isChecked()]

    def _fill(self) -> None:
        if self._results is None:
            return
        self._fill_table()
        lines = [*self._results.groups[:1], *self._chosen()]
        before = self._previous.whole_company if self._mode == PREVIOUS and self._previous else None
        self.chart.show_chart(draw_radar(self._results, self.words, lines, before))
        self.sentences.setText(self._sentences(self._results))

    def _fill_table(self) -> None:
        if self._results is None or self._results.whole_company is None:
            return
        series = [Series(COMPANY_ID, self._results.whole_company)]
        series += [Series(group.id, group) for group in self._chosen()]
        if self._mode == PREVIOUS and self._previous is not None and self._previous.whole_company is not None:
            series[0] = Series(COMPANY_ID, self._results.whole_company, self.tr("nu"))
            series.append(Series(PREVIOUS, self._previous.whole_company, self.tr("vorige")))
        columns, rows = group_table(self._results, series, self.words)
        wide = len(columns) < MOST_COLUMNS
        self.table.show_table(columns, rows, self.pixels(28), self.pixels(159 if wide else 114))

    def _sentences(self, results: Results) -> str:
        if self._mode == PREVIOUS and self._previous is not None:
            found = change_sentences(results, self._previous, self.words)
            return "\n".join(found) or self.tr("De vragen zijn veranderd. Vergelijken kan deze keer niet.")
        if self._mode == DEPARTMENTS:
            chosen = self._chosen()
            return "\n".join(department_sentences(results, chosen[0].id, self.words)) if chosen else ""
        if not results.gaps:
            return self.tr("Er zijn nu geen twee lagen die we naast elkaar kunnen zetten.")
        found = gap_sentences(results, self.words)
        if not has_notable_gap(results):
            found.insert(0, self.tr("Jullie zien het ongeveer hetzelfde. Dit is het grootste verschil:"))
        return "\n".join([*found, self.tr("Zo'n verschil komt vaker voor: de leiding kijkt meestal iets positiever.")])

    def _lay_out(self) -> None:
        modes = QHBoxLayout()
        self.space(modes, 8)
        modes.setAlignment(Qt.AlignmentFlag.AlignTop)
        for mode in (LAYERS, DEPARTMENTS, PREVIOUS):
            button = QPushButton(self)
            button.setObjectName("modeButton")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, mode=mode: self.choose_mode(mode))
            self._modes.addButton(button)
            self.mode_buttons[mode] = button
            modes.addWidget(button)
        self._toggle_row = WrappingRow()
        self.space(self._toggle_row, 12)
        above = QHBoxLayout()
        self.space(above, 32)
        above.addLayout(modes)
        above.addLayout(self._toggle_row, 1)
        beside = QVBoxLayout()
        self.space(beside, 20)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.sentences)
        across = QHBoxLayout()
        self.space(across, 32)
        across.addWidget(self.chart, 10)
        across.addLayout(beside, 11)
        self.body.addLayout(above)
        self.body.addLayout(across, 1)
