"""Step 3: do we all see the same? Layers, departments and the round before, in a picture and in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import COMPANY_ID
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.comparing import Comparing, Mode
from leercultuur_desktop.ui.meeting.difference_rows import DifferenceRow
from leercultuur_desktop.ui.meeting.differences import (
    Said,
    none_is_certain,
    one_a_block,
    unlike_blocks,
    unlike_sentence,
)
from leercultuur_desktop.ui.meeting.group_toggles import GroupToggles
from leercultuur_desktop.ui.meeting.looks import text_label
from leercultuur_desktop.ui.meeting.paged_rows import PagedRows
from leercultuur_desktop.ui.meeting.planned_view import PlannedView
from leercultuur_desktop.ui.meeting.radar_drawing import draw_radar
from leercultuur_desktop.ui.meeting.scores import Series, group_table
from leercultuur_desktop.ui.meeting.sentences import hidden_sentence, merged_sentence
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.toggle import Toggle
from leercultuur_desktop.ui.widgets.chart_view import ChartView
from leercultuur_desktop.ui.widgets.score_table import ScoreTable

LAYERS: Final = Mode.LAYERS
DEPARTMENTS: Final = Mode.DEPARTMENTS
PREVIOUS: Final = Mode.PREVIOUS
PICTURE: Final = "picture"
IN_WORDS: Final = "words"
PLANNED: Final = "planned"
BESIDE_THE_PICTURE: Final = 3
ON_A_SCREEN: Final = 4
"""More sentences than this nobody reads from five metres."""
_MOST_COLUMNS: Final = 4
_BETWEEN: Final = 20


class TogetherPage(StepPage):
    """One comparison at a time, as a picture or in words; and what was planned beside what changed since."""

    def __init__(self, words: Words, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.chart = ChartView(background, self)
        self.table = ScoreTable(self)
        self.sentences = text_label("callout", self)
        self.sentences.setProperty("state", "layers")
        self.list = PagedRows(ON_A_SCREEN, self)
        self.planned = PlannedView(words, self)
        self.mode_buttons: dict[Mode, Toggle] = {}
        self.view_buttons: dict[str, Toggle] = {}
        self.views = QStackedWidget(self)
        self.views.installEventFilter(self)
        self._exclusive = (QButtonGroup(self), QButtonGroup(self))
        self._groups = GroupToggles(words, self)
        self._groups.changed.connect(self._fill)
        self._lines: list[str] = []
        self._comparing: Comparing | None = None
        self._mode, self._view = LAYERS, PICTURE
        self._offered: dict[Mode, bool] = dict.fromkeys(Mode, False)
        self._lay_out()
        self.retranslate()

    @property
    def toggles(self) -> dict[str, QPushButton]:
        """The buttons of the groups that can be chosen now, by id."""
        return self._groups.buttons

    def show_results(self, results: Results, previous: Results | None) -> None:
        """Show this round, with the one before it where there is one that can be shown."""
        self._comparing = Comparing(results, previous)
        self.planned.show_results(results, self._comparing.before)
        self._offered = {mode: bool(self._comparing.groups(mode)) for mode in Mode}
        for mode, button in self.mode_buttons.items():
            button.setVisible(self._offered[mode] and sum(self._offered.values()) > 1)
        first = next((mode for mode, there in self._offered.items() if there), LAYERS)
        self.choose_mode(first)
        self.show_view(PICTURE)
        notes = (merged_sentence(results.groups, self.words), hidden_sentence(results, self.words))
        self.footnote.setText(" ".join(text for text in notes if text))

    def show_earlier(self, plan: Plan | None, round_name: str, cards: Mapping[str, InterventionCard]) -> None:
        """Offer what was planned after the round before, beside what changed since."""
        self.planned.show_plan(plan, round_name, cards)
        self.view_buttons[PLANNED].setVisible(self.planned.has_plan)
        if self._view == PLANNED and not self.planned.has_plan:
            self.show_view(PICTURE)

    def choose_mode(self, mode: Mode | str) -> None:
        """Lay layers, departments or the round before over the company."""
        self._mode = Mode(mode)
        self.mode_buttons[self._mode].show_on(True)
        groups = self._comparing.groups(self._mode) if self._comparing else ()
        # One department or one change at a time: more lines would look alike, and be a league table.
        alone = self._mode is PREVIOUS and len(groups) < 2
        self._groups.show_groups(() if alone else groups, one=self._mode is not LAYERS)
        self._fill()
        self.show_view(PICTURE if self._view == PLANNED else self._view)

    def show_view(self, view: str) -> None:
        """Show the picture, all the sentences, or what was planned."""
        self._view = view
        self.view_buttons[view].show_on(True)
        self.views.setCurrentIndex((PICTURE, IN_WORDS, PLANNED).index(view))
        self._above.setVisible(view != PLANNED)
        self._groups.setVisible(view == PICTURE or self._mode is not LAYERS)
        self._name()

    def forget(self) -> None:
        """Let every figure go."""
        self._comparing = None
        self.chart.show_chart(None)
        self.table.forget()
        self.list.forget()
        self.planned.forget()
        self._groups.forget()
        self._lines = []
        for label in (self.sentences, self.list.note, self.footnote):
            label.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self._name()
        modes = {
            LAYERS: self.tr("Lagen"),
            DEPARTMENTS: self.tr("Afdelingen"),
            PREVIOUS: self.tr("Vorige meting"),
        }
        views = {PICTURE: self.tr("Plaatje"), IN_WORDS: self.tr("In woorden"), PLANNED: self.tr("Vorig plan")}
        for button, text in (
            *((self.mode_buttons[mode], text) for mode, text in modes.items()),
            *((self.view_buttons[view], text) for view, text in views.items()),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.chart.setAccessibleName(self.tr("Radar van de groepen. De tabel zegt hetzelfde."))

    def rescaled(self) -> None:
        """Draw the table's pictograms in the size of now."""
        super().rescaled()
        self._fill_table()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """More room or less, also because the groups took another line, has room for another number of sentences."""
        if watched is self.views and event.type() is QEvent.Type.Resize:
            self._fill_table()
            QTimer.singleShot(0, self, self._fit)
        return False

    def _fit(self) -> None:
        """Say as many sentences beside the picture as fit under the whole table; the rest stands in words."""
        lines, width = list(self._lines), self.table.width()
        room = self.views.height() - self.table.minimumSizeHint().height() - self.pixels(_BETWEEN)
        self.sentences.setText("\n".join(lines))
        while len(lines) > 1 and self.sentences.heightForWidth(width) > room:
            lines.pop()
            self.sentences.setText("\n".join(lines))
        self.sentences.setVisible(bool(lines))

    def _name(self) -> None:
        if self._view == PLANNED:
            heading = self.tr("Wat planden we toen?")
            guidance = self.tr("Kijk per bouwsteen terug. Wat deden we? Wat is er sindsdien veranderd?")
        elif self._mode is PREVIOUS:
            heading = self.tr("Wat is er veranderd?")
            guidance = self.tr("Kijk wat omhoog of omlaag ging. Vraag elkaar: waaraan merk je dat?")
        else:
            heading = self.tr("Zien we het allemaal hetzelfde?")
            guidance = self.tr(
                "Kijk waar de lijnen uit elkaar lopen. Vraag elkaar: hoe komt het dat jij dit anders ziet?"
            )
            if self._view == IN_WORDS:
                guidance = self.tr("Het grootste verschil staat bovenaan. Vraag elkaar: waarom zie jij dit anders?")
        if self._comparing is not None and not any(self._offered.values()) and self._view != PLANNED:
            guidance = self.tr("Er is één lijn: die van iedereen samen. Ga de bouwstenen langs: zie jij dit ook zo?")
        self.set_heading(heading, guidance)

    def _one(self) -> GroupResult | None:
        """The one group that is compared with the company, or with itself before."""
        if self._groups.chosen:
            return self._groups.chosen[0]
        return self._comparing.results.whole_company if self._comparing and self._mode is PREVIOUS else None

    def _fill(self) -> None:
        comparing = self._comparing
        if comparing is None:
            return
        self._fill_table()
        one = self._one()
        past = one if self._mode is PREVIOUS else None
        groups = [past] if past else [*comparing.results.groups[:1], *self._groups.chosen]
        before = comparing.then(past) if past else None
        self.chart.show_chart(draw_radar(comparing.results, self.words, groups, before, scale=self.scale))
        said = comparing.said(self._mode, one, self.words)
        self._lines = self._beside_the_picture(comparing, said)
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # once the table's new labels count
        icons = {text.id: text.icon for text in comparing.results.questionnaire.blocks}
        self.list.show_rows([DifferenceRow(each, icons[each.block], self) for each in said])
        self.list.note.setText(self._explanation(comparing, said))

    def _fill_table(self) -> None:
        comparing = self._comparing
        company = comparing.results.whole_company if comparing else None
        if comparing is None or company is None:
            return
        one = self._one()
        if self._mode is PREVIOUS and one is not None and comparing.before is not None:
            then = comparing.then(one)
            unlike = unlike_blocks(comparing.results, comparing.before)
            series = [Series(one.id, one, self.tr("nu"))]
            series += [Series(PREVIOUS, then, self.tr("vorige"), unlike)] if then else []
        else:
            series = [Series(COMPANY_ID, company), *(Series(group.id, group) for group in self._groups.chosen)]
        columns, rows = group_table(comparing.results, series, self.words)
        few, many = (124, 92) if self.is_narrow else (164, 116)
        width = self.pixels(few if len(columns) < _MOST_COLUMNS else many)
        self.table.show_table(columns, rows, self.pixels(28), width)

    def _beside_the_picture(self, comparing: Comparing, said: tuple[Said, ...]) -> list[str]:
        lines = [one.text for one in one_a_block(said, BESIDE_THE_PICTURE)]
        if self._mode is LAYERS:
            if not said:
                return [self.tr("Er zijn nu geen twee lagen die we naast elkaar kunnen zetten.")]
            if none_is_certain(said):
                lines.insert(0, self.tr("Geen van de verschillen is zeker."))
        elif self._mode is PREVIOUS and comparing.before is not None:
            if none_is_certain(said):
                lines.insert(0, self.tr("Geen van de veranderingen is zeker."))
            lines.append(unlike_sentence(comparing.results, comparing.before, self.words))
        return [line for line in lines if line]

    def _explanation(self, comparing: Comparing, said: tuple[Said, ...]) -> str:
        if self._mode is DEPARTMENTS:
            return self.tr("Dit is geen ranglijst. Hoe zeker een verschil met een afdeling is, rekenen we niet uit.")
        if not said:
            return "\n".join(self._lines)
        sure = self.tr(
            "Zeker: toeval alleen geeft zo'n verschil minder dan 5 van de 100 keer. "
            "Waarschijnlijk: minder dan 20 van de 100 keer."
        )
        if self._mode is LAYERS:
            common = self.tr("Uit onderzoek: de leiding kijkt vaak iets positiever dan medewerkers.")
            return f"{sure} {common}"
        before = comparing.before
        return f"{sure} {unlike_sentence(comparing.results, before, self.words) if before else ''}".strip()

    def _lay_out(self) -> None:
        self._above, modes = QWidget(self), QHBoxLayout()
        self.space(modes, 8)
        modes.setAlignment(Qt.AlignmentFlag.AlignTop)
        for mode in Mode:
            self.mode_buttons[mode] = self._button(self._exclusive[0], modes)
            self.mode_buttons[mode].switched.connect(lambda on, mode=mode: self.choose_mode(mode) if on else None)
        above = QHBoxLayout(self._above)
        self.space(above, 32)
        above.addLayout(modes)
        above.addWidget(self._groups, 1)
        above.addStretch(0)  # keeps the buttons small where there are no groups beside them
        for view in (PICTURE, IN_WORDS, PLANNED):
            self.view_buttons[view] = self._button(self._exclusive[1], self.choices)
            self.view_buttons[view].switched.connect(lambda on, view=view: self.show_view(view) if on else None)
        self.view_buttons[PLANNED].hide()
        beside = QVBoxLayout()
        self.space(beside, _BETWEEN)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.sentences)
        picture = QWidget(self)
        across = QHBoxLayout(picture)
        self.space(across, 32)
        across.addWidget(self.chart, 10)
        across.addLayout(beside, 11)
        for view_widget in (picture, self.list, self.planned):
            self.views.addWidget(view_widget)
        self.body.addWidget(self._above)
        self.body.addWidget(self.views, 1)

    def _button(self, group: QButtonGroup, row: QHBoxLayout) -> Toggle:
        button = Toggle(self)
        button.setObjectName("modeButton")
        group.addButton(button)
        row.addWidget(button)
        return button
