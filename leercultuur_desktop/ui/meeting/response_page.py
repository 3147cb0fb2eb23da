"""Step 1: who answered, so that the group knows whose picture it is looking at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import group_name, layer_name
from leercultuur_desktop.domain.identifiers import GroupKind, Source
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import percent
from leercultuur_desktop.ui.meeting.looks import clear_layout, text_label
from leercultuur_desktop.ui.meeting.sentences import hidden_sentence, joined
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.chart_distribution import ShareBar
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

_COLUMNS: Final = 2


class ResponsePage(StepPage):
    """The whole company in one sentence, then every shown group with a bar; hidden groups only by name."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.total = text_label("bigStatement", self)
        self.explanation = text_label("bodyText", self)
        self.hidden = text_label("callout", self)
        self.group_lines: dict[str, str] = {}
        """What is said of each group on show, by its id."""
        self.guide: list[QLabel] = []
        self._rows = QGridLayout()
        self.space(self._rows, 26, (0, 20, 0, 20))
        self._departments = QGridLayout()
        self.space(self._departments, 18, (0, 0, 0, 20))
        self._departments.setColumnStretch(_COLUMNS * 2 - 1, 1)
        self._guide = QVBoxLayout()
        self.space(self._guide, 16)
        self._lay_out()
        self.retranslate()

    def show_results(self, results: Results) -> None:
        """Say who answered in this round."""
        self.total.setText(self._total(results))
        self.explanation.setText(self._explanation(results))
        clear_layout(self._rows)
        clear_layout(self._departments)
        self.group_lines = {}
        for line, group in enumerate(one for one in results.groups[1:] if one.headcount):
            self._add_group(line, group)
        for place, group in enumerate(one for one in results.groups[1:] if not one.headcount):
            self._add_department(place, group)
        self._show_guide([] if results.enough else self._guide_texts())
        hidden = hidden_sentence(results, self.words) if results.enough else ""
        self.hidden.setText(hidden)
        self.hidden.setVisible(bool(hidden))
        self.footnote.setText(self._notes(results))

    def forget(self) -> None:
        """Let every number go."""
        clear_layout(self._rows)
        clear_layout(self._departments)
        self._show_guide([])
        self.group_lines = {}
        for label in (self.total, self.explanation, self.hidden, self.footnote):
            label.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wie deed mee?"), self.tr("Kijk samen: is dit een goed beeld van ons bedrijf? Wie missen we nog?")
        )
        self._area.setAccessibleName(self.heading.text())

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

    def _add_group(self, line: int, group: GroupResult) -> None:
        name, count = self._labels(group)
        self._rows.addWidget(name, line, 0)
        self._rows.addWidget(count, line, 1)
        bar = ShareBar(self)
        style = tokens.SERIES.get(group.id, tokens.SERIES["department"])
        bar.show_share(group.responses / (group.headcount or 1), style.colour)
        bar.setAccessibleName(f"{name.text()}: {count.text()}")
        self._rows.addWidget(bar, line, 2, Qt.AlignmentFlag.AlignVCenter)
        self._rows.setColumnStretch(2, 1)

    def _add_department(self, place: int, group: GroupResult) -> None:
        # Without head-counts there is no bar, so that two fit beside each other.
        line, column = divmod(place, _COLUMNS)
        name, count = self._labels(group)
        name.setWordWrap(True)
        self._departments.addWidget(name, line, 2 * column)
        self._departments.addWidget(count, line, 2 * column + 1)

    def _labels(self, group: GroupResult) -> tuple[QLabel, QLabel]:
        name = text_label("groupName", self, wrap=False)
        name.setText(self._name(group))
        count = text_label("groupCount", self, wrap=False)
        count.setText(self._count(group))
        self.group_lines[group.id] = count.text()
        return name, count

    def _lay_out(self) -> None:
        holder = QWidget(self)
        inside = QVBoxLayout(holder)
        self.space(inside, 0)
        inside.addLayout(self._rows)
        inside.addLayout(self._departments)
        inside.addLayout(self._guide)
        inside.addWidget(self.hidden)
        inside.addStretch(1)
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(holder)
        self.body.addWidget(self.total)
        self.body.addWidget(self.explanation)
        self.body.addWidget(self._area, 1)

    def _name(self, group: GroupResult) -> str:
        name = group_name(group, self.words)
        if group.kind is GroupKind.DEPARTMENT:
            return self.tr("afdeling {name}").format(name=name)
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
