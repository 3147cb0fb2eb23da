"""Everything on one card, and the button to choose it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.content.wording import (
    advice_source,
    effort_name,
    helped_themes,
    is_own,
    layers_of,
    origin_name,
    origin_of_added,
    parts_by_origin,
    starter_name,
)
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label
from leercultuur_desktop.ui.meeting.sentences import sentence_case
from leercultuur_desktop.ui.meeting.values import CardChoice
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class CardDetails(Spaced):
    """The card that is open; `toggled` carries its id when the group chooses it or puts it back."""

    toggled = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardDetails")
        self.words = words
        self._choice: CardChoice | None = None
        self._questionnaire: Questionnaire | None = None
        self._target = ""
        self._chosen = False
        self.band = QFrame(self)
        self.band.setObjectName("blockBand")
        self.title = text_label("cardTitle", self)
        self.start = text_label("softText", self)
        self.choose_button = QPushButton(self)
        self.choose_button.setObjectName("chooseButton")
        self.choose_button.clicked.connect(self._toggle)
        self._lay_out()

    def stops(self) -> tuple[QWidget, QWidget]:
        """Where Tab stops: the text, which keys can scroll, and the button."""
        return self._area, self.choose_button

    def use_questionnaire(self, questionnaire: Questionnaire | None) -> None:
        """Take the names of what a card helps from this questionnaire."""
        self._questionnaire = questionnaire

    def use_target(self, target: str) -> None:
        """Say this target under the reasons, as a sentence; empty where there are no scores."""
        self._target = target

    def show_card(self, choice: CardChoice | None, *, chosen: bool) -> None:
        """Show this card, or nothing."""
        changed = choice != self._choice
        self._choice, self._chosen = choice, chosen
        self.setVisible(choice is not None)
        if choice is None:
            return
        self.choose_button.setText(self.tr("Gekozen. Leg terug") if chosen else self.tr("Kies deze kaart"))
        self.choose_button.setAccessibleName(self.choose_button.text())
        set_state(self.choose_button, "chosen" if chosen else "plain")
        if changed:
            self._fill(choice)

    def rescaled(self) -> None:
        """Keep the band in proportion."""
        self.band.setFixedHeight(self.pixels(10))

    def _toggle(self) -> None:
        if self._choice is not None:
            self.toggled.emit(self._choice.card.id)

    def _fill(self, choice: CardChoice) -> None:
        card = choice.card
        self.band.setProperty("block", card.block.value if card.block else GENERAL)
        self.band.style().unpolish(self.band)
        self.band.style().polish(self.band)
        self.title.setText(card.title)
        self._area.setAccessibleName(card.title)
        layers = layers_of(card, self.words)
        self.start.setText(
            sentence_case(
                "  ·  ".join(
                    part
                    for part in (
                        self.tr("kaart {number}").format(number=card.number),
                        starter_name(card.starts, self.words),
                        effort_name(card.effort, self.words),
                        self.tr("voor {layers}").format(layers=layers) if layers else "",
                    )
                    if part
                )
            )
        )
        clear_layout(self._parts)
        steps = "\n".join(f"{place}. {step}" for place, step in enumerate(card.steps, start=1))
        themes = helped_themes(card, self._questionnaire) if self._questionnaire else ""
        self._part(self.tr("Zo pakken jullie het aan"), steps, origin_name(is_own(card, "steps"), self.words))
        reasons = "\n".join(sentence_case(reason) + "." for reason in choice.reasons)
        target = self._target if reasons else ""
        self._part(self.tr("Waarom deze kaart bij jullie past"), f"{reasons}\n{target}".strip())
        for field, heading, text in (
            ("why", self.tr("Waarom dit werkt"), card.why),
            ("helps", self.tr("Helpt bij"), themes),
            ("preconditions", self.tr("Wat eerst op orde moet zijn"), card.preconditions),
            ("pitfalls", self.tr("Let op"), card.pitfalls),
            ("look_back", self.tr("Zo kijken jullie terug"), card.look_back),
        ):
            self._part(heading, text, origin_name(is_own(card, field), self.words))
        self._part(self.tr("Waar dit vandaan komt"), self._origins(card))
        self._parts.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _origins(self, card: InterventionCard) -> str:
        """What both tags mean, with the parts above the headings, which have no tag of their own."""
        above = dict(parts_by_origin(card, ("title", "layers", "starts", "effort_text"), self.words))
        lines = []
        for own, meaning in ((False, advice_source(card.named_by, self.words)), (True, origin_of_added(self.words))):
            line = f"{sentence_case(origin_name(own, self.words))}: {meaning}"
            if own in above:
                line += " " + self.tr("Ook: {parts}.").format(parts=above[own])
            lines.append(line)
        return "\n".join(lines)

    def _part(self, heading: str, text: str, tag: str = "") -> None:
        if not text or text == "-":
            return
        head, body = text_label("partHeading", self), text_label("partText", self)
        head.setText(heading)
        body.setText(text)
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(head, 1)
        if tag:
            origin = text_label("softText", row, wrap=False)
            origin.setText(tag)
            line.addWidget(origin, 0, Qt.AlignmentFlag.AlignBottom)
        self._parts.addWidget(row)
        self._parts.addWidget(body)

    def _lay_out(self) -> None:
        holder = QWidget(self)
        holder.setObjectName("detailsBody")
        self._parts = QVBoxLayout(holder)
        self.space(self._parts, 6, (0, 0, 12, 0))
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(holder)
        inside = QVBoxLayout()
        self.space(inside, 12, (32, 20, 24, 24))
        inside.addWidget(self.title)
        inside.addWidget(self._area, 1)
        foot = QHBoxLayout()
        self.space(foot, 24)
        foot.addWidget(self.choose_button)
        foot.addWidget(self.start, 1)
        inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.band)
        whole.addLayout(inside, 1)
