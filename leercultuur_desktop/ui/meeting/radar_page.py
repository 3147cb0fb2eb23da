"""Step 2: the picture of the whole company, a radar with a table that says the same."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.looks import text_label
from leercultuur_desktop.ui.meeting.radar_drawing import draw_radar
from leercultuur_desktop.ui.meeting.scores import company_table
from leercultuur_desktop.ui.meeting.sentences import hidden_sentence
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.chart_view import ChartView
from leercultuur_desktop.ui.widgets.score_table import ScoreTable


class RadarPage(StepPage):
    """The company alone: first look together, only then look apart."""

    def __init__(self, words: Words, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.chart = ChartView(background, self)
        self.table = ScoreTable(self)
        self.strength = text_label("callout", self)
        self.scale_note = text_label("softText", self)
        beside = QVBoxLayout()
        self.space(beside, 20)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.strength)
        beside.addWidget(self.scale_note)
        across = QHBoxLayout()
        self.space(across, 32)
        across.addWidget(self.chart, 11)
        across.addLayout(beside, 8)
        self.body.addLayout(across, 1)
        self._results: Results | None = None
        self.retranslate()

    def show_results(self, results: Results) -> None:
        """Show the company's six scores."""
        self._results = results
        self._fill()
        self.chart.show_chart(draw_radar(results, self.words, groups=results.groups[:1]))

    def forget(self) -> None:
        """Let every figure go."""
        self._results = None
        self.chart.show_chart(None)
        self.table.forget()
        self.strength.clear()
        self.footnote.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wat is ons beeld?"),
            self.tr("Kijk eerst één minuut stil. Zeg dan om de beurt wat je opvalt. Zoek nog geen oorzaken."),
        )
        self.chart.setAccessibleName(self.tr("Radar van het hele bedrijf. De tabel zegt hetzelfde."))

    def rescaled(self) -> None:
        """Draw the table's pictograms in the size of now."""
        super().rescaled()
        self._fill()

    def _fill(self) -> None:
        if self._results is None:
            return
        columns, rows = company_table(self._results, self.words)
        self.table.show_table(columns, rows, self.pixels(32), self.pixels(140))
        answers = self._results.questionnaire.answers
        self.scale_note.setText(
            self.tr("Een score ligt tussen 1 en 5. 1 is ‘{low}’, 5 is ‘{high}’.").format(
                low=answers[0], high=answers[-1]
            )
        )
        self.strength.setText(self._extremes(self._results))
        self.strength.setVisible(bool(self.strength.text()))
        self.footnote.setText(hidden_sentence(self._results, self.words))

    def _extremes(self, results: Results) -> str:
        company = results.whole_company
        known = [block for block in company.blocks if block.mean is not None] if company else []
        if len(known) < 2:
            return ""
        ordered = sorted(known, key=lambda block: block.mean or 0.0)
        names = [block_name(one.id, results.questionnaire, self.words, short=True) for one in ordered]
        return self.tr("Het sterkst: {best} ({high}). De meeste ruimte om te groeien: {least} ({low}).").format(
            best=names[-1],
            high=decimal(ordered[-1].mean or 0.0, self.language),
            least=names[0],
            low=decimal(ordered[0].mean or 0.0, self.language),
        )
