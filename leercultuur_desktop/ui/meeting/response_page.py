"""Step 1: who answered, so that the group knows whose picture it is looking at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import group_name, layer_name
from leercultuur_desktop.domain.identifiers import GroupKind, Source
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import percent
from leercultuur_desktop.ui.meeting.looks import clear_layout, text_label
from leercultuur_desktop.ui.meeting.sentences import hidden_sentence, joined
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.wrapping_label import wrapping_label
from leercultuur_desktop.ui.widgets.chart_distribution import ShareBar
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class ResponsePage(StepPage):
    """The whole company in one sentence, then layers with a bar, beside departments; hidden groups only by name."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.total = text_label("bigStatement", self)
        self.explanation = text_label("bodyText", self)
        self.hidden = text_label("callout", self)
        self.group_lines: dict[str, str] = {}
        """What is said of each group on show, by its id."""
        self.guide: list[QLabel] = []
        self.rate = ShareBar(self)
        self._layers, self._departments = QVBoxLayout(), QVBoxLayout()
        self._headings: list[QLabel] = []
        self._guide = QVBoxLayout()
        self.space(self._guide, 16)
        self._lay_out()
        self.retranslate()

    def show_results(self, results: Results) -> None:
        """Say who answered in this round."""
        self.total.setText(self._total(results))
        self.explanation.setText(self._explanation(results))
        self.rate.setVisible(results.response_rate is not None)
        self.rate.show_share(results.response_rate or 0.0, tokens.ACTION)
        self._clear_groups()
        for group in results.groups[1:]:
            if group.kind is GroupKind.DEPARTMENT:
                self._add_group(group, self._departments)
            else:
                self._add_group(group, self._layers)
        for panel, rows in zip(self._panels, (self._layers, self._departments), strict=True):
            panel.setVisible(rows.count() > 0)
        self._show_guide([] if results.enough else self._guide_texts())
        hidden = hidden_sentence(results, self.words) if results.enough else ""
        self.hidden.setText(hidden)
        self.hidden.setVisible(bool(hidden))
        self.footnote.setText(self._notes(results))

    def forget(self) -> None:
        """Let every number go."""
        self._clear_groups()
        self.rate.show_share(0.0, tokens.ACTION)
        self._show_guide([])
        for label in (self.total, self.explanation, self.hidden, self.footnote):
            label.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wie deed mee?"), self.tr("Kijk samen: is dit een goed beeld van ons bedrijf? Wie missen we nog?")
        )
        names = (self.tr("Lagen"), self.tr("Afdelingen"))
        for label, panel, text in zip(self._headings, self._panels, names, strict=True):
            label.setText(text)
            for area in panel.findChildren(SteadyScrollArea):
                area.setAccessibleName(text)

    def _total(self, results: Results) -> str:
        if results.response_rate is not None:
            return self.tr("{n} van de {all} mensen deden mee. Dat is {rate}.").format(
                n=results.responses, all=results.headcount, rate=percent(results.response_rate, self.language)
            )
        if results.responses == 1:
            return self.tr("1 ingevulde vragenlijst")
        return self.tr("{n} ingevulde vragenlijsten").format(n=results.responses)

    def _explanation(self, results: Results) -> str:
        if results.enough:
            return self.tr(
                "Een groep met minder dan {minimum} antwoorden laten we niet apart zien. Zo blijft iedereen anoniem."
            ).format(minimum=results.minimum_group)
        return self.tr(
            "Dat zijn te weinig antwoorden om te laten zien. Vanaf {minimum} laten we cijfers zien. Zo blijft "
            "iedereen anoniem. Vandaag praten jullie zonder cijfers. Dat gaat zo:"
        ).format(minimum=results.minimum_group)

    def _guide_texts(self) -> list[str]:
        return [
            self.tr("Bekijk samen de zes bouwstenen. Wat gaat goed en wat kan beter?"),
            self.tr("Vraag elkaar waar jullie het anders zien."),
            self.tr("Kies één bouwsteen en bespreek de vragen die erbij horen."),
            self.tr("Kies hooguit drie kaarten en spreek af wie wat doet."),
        ]

    def _show_guide(self, texts: list[str]) -> None:
        clear_layout(self._guide)
        self.guide = []
        for text in texts:
            label = text_label("promptRow", self)
            label.setText(text)
            self._guide.addWidget(label)
            self.guide.append(label)

    def _clear_groups(self) -> None:
        clear_layout(self._layers)
        clear_layout(self._departments)
        self.group_lines = {}

    def _add_group(self, group: GroupResult, rows: QVBoxLayout) -> None:
        row = QWidget(self)
        name, count = wrapping_label("groupName", row), text_label("groupCount", row, wrap=False)
        name.setText(self._name(group))
        count.setText(self._count(group))
        self.group_lines[group.id] = count.text()
        inside = QGridLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setColumnStretch(0, 1)
        inside.addWidget(name, 0, 0)
        inside.addWidget(count, 0, 1, Qt.AlignmentFlag.AlignRight)
        if group.headcount:
            bar = ShareBar(row)
            style = tokens.SERIES.get(group.id, tokens.SERIES["department"])
            bar.show_share(group.responses / group.headcount, style.colour)
            bar.setAccessibleName(f"{name.text()}: {count.text()}")
            inside.addWidget(bar, 1, 0, 1, 2)
        rows.addWidget(row, 1, Qt.AlignmentFlag.AlignVCenter)

    def _panel(self, rows: QVBoxLayout) -> QFrame:
        """A list with a heading; only a list that is too long for the screen scrolls, the other one stays."""
        panel = QFrame(self)
        panel.setObjectName("panel")
        heading = text_label("partHeading", panel)
        self._headings.append(heading)
        holder = QWidget(panel)
        holder.setLayout(rows)
        area = SteadyScrollArea(panel)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(holder)
        inside = QVBoxLayout(panel)
        self.space(inside, 8, (32, 16, 16, 20))
        self.space(rows, 12, (0, 0, 16, 0))
        inside.addWidget(heading)
        inside.addWidget(area, 1)
        return panel

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        self.space(beside, 24)
        self._panels = tuple(self._panel(rows) for rows in (self._layers, self._departments))
        for panel in self._panels:
            beside.addWidget(panel, 1)
        self.body.addWidget(self.total)
        self.body.addWidget(self.rate)
        self.body.addWidget(self.explanation)
        self.body.addLayout(self._guide)
        self.body.addLayout(beside, 100)
        self.body.addWidget(self.hidden)
        self.body.addStretch(1)

    def _name(self, group: GroupResult) -> str:
        name = group_name(group, self.words)
        if group.merged:
            parts = joined([layer_name(layer, self.words) for layer in group.merged])
            return self.tr("{name} ({parts} samen)").format(name=name, parts=parts)
        return name

    def _count(self, group: GroupResult) -> str:
        if not group.headcount:
            return self.tr("{n} deden mee").format(n=group.responses)
        share = percent(min(1.0, group.responses / group.headcount), self.language)
        return self.tr("{n} van de {all} ({share})").format(n=group.responses, all=group.headcount, share=share)

    def _notes(self, results: Results) -> str:
        notes = []
        if results.damaged == 1:
            notes.append(self.tr("1 vragenlijst was beschadigd en telt niet mee."))
        elif results.damaged:
            notes.append(self.tr("{n} vragenlijsten waren beschadigd en tellen niet mee.").format(n=results.damaged))
        if results.headcount_exceeded:
            names = joined([layer_name(one, self.words) for one in results.headcount_exceeded])
            notes.append(
                self.tr("Bij {groups} zijn er meer antwoorden dan mensen. Kijk na of het aantal mensen klopt.").format(
                    groups=names
                )
            )
        ways = {
            Source.KIOSK: self.tr("{n} via de kiosk"),
            Source.TYPED: self.tr("{n} van papier overgetypt"),
            Source.IMPORT: self.tr("{n} uit een bestand"),
        }
        came = [ways[source].format(n=count) for source, count in results.sources.items() if count]
        if came:
            notes.append(self.tr("Zo kwamen de antwoorden binnen: {ways}.").format(ways=joined(came)))
        return " ".join(notes)
