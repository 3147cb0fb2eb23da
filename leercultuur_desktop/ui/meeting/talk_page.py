"""A step without numbers: what the group can ask each other when there are too few answers to show."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.questionnaire import BlockText, Questionnaire
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label
from leercultuur_desktop.ui.meeting.planned_view import PlannedView
from leercultuur_desktop.ui.meeting.prompts import PromptList
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class BlocksTalkPage(StepPage):
    """The six blocks with what they are about: the conversation starts from there instead of from a radar."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._grid = QGridLayout()
        self.space(self._grid, 24)
        self.body.addLayout(self._grid, 1)
        self.retranslate()

    def show_questionnaire(self, questionnaire: Questionnaire) -> None:
        """Show the six blocks."""
        clear_layout(self._grid)
        for place, text in enumerate(questionnaire.blocks):
            tile = BlockTile(text, self)
            tile.set_scale(self.scale)
            self._grid.addWidget(tile, place // 3, place % 3)

    def forget(self) -> None:
        """There is nothing here that has to be kept secret."""

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wat is ons beeld?"),
            self.tr(
                "Noem om de beurt één bouwsteen die goed gaat en één die beter kan. Geef bij allebei een voorbeeld."
            ),
        )
        self.footnote.setText(self.tr("Er zijn te weinig antwoorden om cijfers te laten zien."))


class BlockTile(Spaced):
    """One block: its pictogram, its name and what it is about."""

    def __init__(self, text: BlockText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkTile")
        self._text = text
        self._sign = QLabel(self)
        name, about = text_label("talkName", self), text_label("talkAbout", self)
        name.setText(text.name)
        about.setText(text.description)
        above = QHBoxLayout()
        self.space(above, 16)
        above.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(name, 1)
        inside = QVBoxLayout(self)
        self.space(inside, 10, (24, 20, 24, 20))
        inside.addLayout(above)
        inside.addWidget(about)
        inside.addStretch(1)

    def rescaled(self) -> None:
        """Draw the pictogram in the size of now."""
        colour = tokens.BLOCK_COLOURS[self._text.id]
        self._sign.setPixmap(icon_pixmap(self._text.icon, colour, self.pixels(48), self.devicePixelRatioF()))


class PromptsTalkPage(StepPage):
    """Questions that bring out where people see it differently; and what was planned the last time."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.list = PromptList(self)
        self.planned = PlannedView(words, self)
        self.views = QStackedWidget(self)
        self.plan_button = QPushButton(self)
        self.plan_button.setObjectName("toggle")
        self.plan_button.setCheckable(True)
        self.plan_button.toggled.connect(self._show_plan)
        self.plan_button.hide()
        self.choices.addWidget(self.plan_button)
        self.views.addWidget(self.list)
        self.views.addWidget(self.planned)
        self.body.addWidget(self.views, 1)
        self.retranslate()

    @property
    def prompts(self) -> list[QLabel]:
        """The questions on show."""
        return self.list.prompts

    def show_earlier(
        self, results: Results, plan: Plan | None, round_name: str, cards: Mapping[str, InterventionCard]
    ) -> None:
        """Offer what was planned after the round before, block by block and without any number."""
        self.planned.show_results(results, None)
        self.planned.show_plan(plan, round_name, cards)
        self.plan_button.setVisible(self.planned.has_plan)
        if not self.planned.has_plan:
            self.plan_button.setChecked(False)

    def forget(self) -> None:
        """Let the plan go; nothing else here has to be kept secret."""
        self.planned.forget()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.plan_button.setText(self.tr("Vorig plan"))
        self.plan_button.setAccessibleName(self.tr("Vorig plan"))
        self._name()
        texts = (
            self.tr("Wanneer leerde je hier voor het laatst iets nieuws? Van wie?"),
            self.tr("Wat gebeurt er bij ons als er iets fout gaat?"),
            self.tr("Wat doen we met een idee van de werkvloer?"),
            self.tr("Waar ziet de leiding het anders dan de mensen op de werkvloer?"),
            self.tr("Welke bouwsteen willen jullie van dichtbij bekijken?"),
        )
        self.list.show_prompts([(text, "") for text in texts])
        self.footnote.setText(self.tr("Er zijn te weinig antwoorden om groepen te vergelijken."))

    def _show_plan(self, on: bool) -> None:
        self.views.setCurrentIndex(1 if on else 0)
        self._name()

    def _name(self) -> None:
        if self.plan_button.isChecked():
            self.set_heading(
                self.tr("Wat planden we toen?"),
                self.tr("Kijk per bouwsteen terug. Wat deden we? Wat merk je daar nu van?"),
            )
            return
        self.set_heading(
            self.tr("Zien we het allemaal hetzelfde?"),
            self.tr("Laat eerst de mensen aan het woord die het werk doen. Leidinggevenden luisteren en vragen door."),
        )
