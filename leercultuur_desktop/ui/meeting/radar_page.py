"""Step 2: the picture of the whole company, a radar with a table that says the same, and lines to lay over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.charts.series import has_interval
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import GroupKind
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.comparing import Comparing
from leercultuur_desktop.ui.meeting.differences import unlike_sentence
from leercultuur_desktop.ui.meeting.looks import text_label
from leercultuur_desktop.ui.meeting.radar_drawing import RadarShown, draw_radar, save_shown
from leercultuur_desktop.ui.meeting.radar_overlays import RadarOverlays
from leercultuur_desktop.ui.meeting.radar_sharing import RadarSharing
from leercultuur_desktop.ui.meeting.radar_table import radar_table
from leercultuur_desktop.ui.meeting.score_words import line_name
from leercultuur_desktop.ui.meeting.sentences import hidden_sentence, joined, merged_sentence
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.chart_view import ChartView
from leercultuur_desktop.ui.widgets.score_table import ScoreTable

_FEW_COLUMNS: Final = 3


@dataclass(frozen=True, slots=True)
class _Room:
    """Widths in pixels at 1080 lines: of what stands beside the picture, of a column of few, and of many."""

    beside: int
    column: int
    narrow_column: int


_USUAL: Final = _Room(720, 140, 124)
_LITTLE: Final = _Room(640, 104, 88)


class RadarPage(StepPage):
    """The company alone: first look together, only then look apart. `save_wanted` carries where the picture goes."""

    save_wanted = Signal(str)

    def __init__(self, words: Words, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.chart = ChartView(background, self)
        self.overlays = RadarOverlays(words, self)
        self.table = ScoreTable(self)
        self.strength = text_label("callout", self)
        self.scale_note = text_label("footnote", self)
        self.sharing = RadarSharing(words, background, self)
        self._comparing: Comparing | None = None
        self._example = False
        self._room = _USUAL
        self._lay_out()
        self.overlays.changed.connect(self._fill)
        self.sharing.save_wanted.connect(self.save_wanted)
        self.retranslate()

    def show_results(self, results: Results, previous: Results | None, example: bool = False) -> None:
        """Show the company's six scores; everything else waits until somebody asks for it."""
        self._comparing = Comparing(results, previous)
        self._example = example
        self.overlays.show_offer(results, previous=self._before() is not None)
        self._fill()

    def saving(self, path: str) -> Callable[[], None]:
        """The work of writing what is on show to this file; for a thread of its own."""
        shown, words = self.shown, self.words
        return (lambda: save_shown(shown, Path(path), words)) if shown is not None else (lambda: None)

    def show_saved_to(self, path: str) -> None:
        """The picture is saved, or, without a path, it could not be."""
        self.sharing.show_saved_to(path)

    @property
    def shown(self) -> RadarShown | None:
        """What lies on the radar; None where there is nothing to show."""
        if self._comparing is None or not self._comparing.results.enough:
            return None
        results, chosen = self._comparing.results, self.overlays.chosen
        groups = [results.group(GroupKind.LAYER, layer) for layer in chosen.layers]
        if chosen.department is not None:
            groups.append(results.group(GroupKind.DEPARTMENT, chosen.department))
        found = tuple(group for group in groups if group is not None)
        before = self._before() if chosen.previous else None
        return RadarShown(results, (*results.groups[:1], *found), before, self._example)

    def forget(self) -> None:
        """Let every figure go."""
        super().forget()
        self._comparing = None
        self.chart.show_chart(None)
        self.overlays.forget()
        self.table.forget()
        self.sharing.show_radar(None)
        for label in (self.strength, self.scale_note, self.footnote):
            label.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wat is ons beeld?"),
            self.tr("Zeg om de beurt wat je opvalt. Zoek nog geen oorzaken."),
        )
        self._fill()

    def rescaled(self) -> None:
        """Draw the table's pictograms in the size of now."""
        super().rescaled()
        self._share_width()
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture its part of a narrow screen."""
        super().resizeEvent(event)
        before = self._room
        self._room = _LITTLE if self.is_narrow else _USUAL
        if self._room is not before:
            self._share_width()
            self._fill_table()

    def _share_width(self) -> None:
        self._beside.setFixedWidth(self.pixels(self._room.beside))

    def _lay_out(self) -> None:
        self._beside = QWidget(self)
        beside = QVBoxLayout(self._beside)
        self.space(beside, 16)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.strength)
        beside.addWidget(self.scale_note)
        across = QHBoxLayout()
        self.space(across, 32)
        across.addWidget(self.chart, 1)
        across.addWidget(self._beside)
        self.space(self.body, 6)
        self.body.addWidget(self.overlays)
        self.body.addLayout(across, 1)
        self.choices.addWidget(self.sharing)

    def _before(self) -> GroupResult | None:
        """The company in the round before, as far as that asked the same and may be shown."""
        company = self._comparing.results.whole_company if self._comparing is not None else None
        return self._comparing.then(company) if self._comparing is not None and company is not None else None

    def _fill(self) -> None:
        shown = self.shown
        self.chart.setVisible(shown is not None)
        self.sharing.show_radar(shown)
        if shown is None or self._comparing is None:
            return
        results = shown.results
        self.chart.show_chart(draw_radar(results, self.words, shown.groups, shown.previous, scale=self.scale))
        names = joined([line_name(line, self.words) for line in shown.lines(self.words)])
        self.chart.setAccessibleName(
            self.tr("Radar van {groups}. Met de pijltjes loop je langs de punten. De tabel zegt hetzelfde.").format(
                groups=names
            )
        )
        self._fill_table()
        alone = len(shown.groups) == 1 and shown.previous is None
        self.strength.setText(self._extremes(results) if alone else "")
        self.strength.setVisible(bool(self.strength.text()))
        # Read before the first line is added; the room is then for the table.
        self.scale_note.setText(self._reading_guide(results) if alone else self.overlays.full_sentence)
        self.scale_note.setVisible(bool(self.scale_note.text()))
        self.footnote.setText(self._hidden(self._comparing))

    def _fill_table(self) -> None:
        shown = self.shown
        if shown is not None:
            columns, rows = radar_table(shown.results, shown.lines(self.words), self.words)
            width = self._room.column if len(columns) <= _FEW_COLUMNS else self._room.narrow_column
            self.table.show_table(columns, rows, self.pixels(32), self.pixels(width))

    def _reading_guide(self, results: Results) -> str:
        low, *_, high = results.questionnaire.answers
        scale = self.tr("1 is ‘{low}’, 5 is ‘{high}’.").format(low=low, high=high)
        company = results.whole_company
        if company is not None and any(has_interval(block) for block in company.blocks):
            bar = self.tr("Grijs balkje: daar ligt de score van iedereen heel waarschijnlijk.")
            return f"{scale} {bar}"
        return scale

    def _hidden(self, comparing: Comparing) -> str:
        results, previous = comparing.results, comparing.previous
        parts = [merged_sentence(results.groups, self.words), hidden_sentence(results, self.words)]
        if previous is not None and not previous.enough:
            parts.append(self.tr("De vorige meting heeft te weinig antwoorden om te laten zien."))
        if previous is not None and self.overlays.chosen.previous:
            parts.append(unlike_sentence(results, previous, self.words))
        return " ".join(part for part in parts if part)

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
