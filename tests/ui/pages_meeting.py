"""The meeting as a person meets it: what stands on each step, and what can be pressed there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.look_back import LookBackList
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.plan_merge import merge
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.flow import MeetingFlow
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.values import CardChoice, Finding, RoundChoice
from leercultuur_desktop.ui.meeting.window import MeetingWindow

if TYPE_CHECKING:
    from leercultuur_desktop.charts.saving import Target
    from leercultuur_desktop.services.access import Vault
    from leercultuur_desktop.services.look_back import EarlierPlan

PASSPHRASE = "zeven stalen vogels"
TODAY = date(2026, 11, 23)


class Key:
    """Stands for the opened key; tests watch whether anybody still holds it."""


@dataclass
class PreparedDesk(MeetingDesk):
    """A desk with results laid out beforehand: the services have tests of their own."""

    results: Results
    previous: Results | None
    cards: tuple[InterventionCard, ...]
    words: Words
    rounds: tuple[RoundChoice, ...] = (RoundChoice("Najaar 2026", "3 november 2026", 61, practice=False),)
    plan: Plan = field(default_factory=Plan)
    example: bool = False
    earlier: EarlierPlan | None = None
    company: Company | None = None
    look_back: LookBackList = field(default_factory=LookBackList)
    refusal: KnownProblem | None = None
    unsaved: KnownProblem | None = None
    elsewhere: Plan | None = None
    opened_rounds: list[tuple[str, str | None]] = field(default_factory=list)
    saved: list[Plan] = field(default_factory=list)
    recorded: list[tuple[str, str, Finding]] = field(default_factory=list)
    printed: list[tuple[str, Path]] = field(default_factory=list)

    def unlock(self, passphrase: str) -> Vault:
        """Open with the one passphrase."""
        if self.refusal is not None:
            raise self.refusal
        if passphrase != PASSPHRASE:
            raise KnownProblem(Trouble.WRONG_PASSPHRASE)
        return cast("Vault", Key())

    def remarks(self, opened: Opened) -> tuple[str, ...] | None:
        """Those laid out with the results."""
        return opened.results.remarks

    def closed_rounds(self) -> tuple[RoundChoice, ...]:
        """The rounds laid out."""
        return self.rounds

    def open(self, vault: Vault, round_name: str, against: str | None) -> Opened:
        """The results laid out."""
        self.opened_rounds.append((round_name, against))
        from leercultuur_desktop.services.meeting import preconditions

        return Opened(
            vault,
            self.results,
            self.previous,
            self.plan,
            self.cards,
            self.example,
            self.earlier,
            self.company,
            {card.id: preconditions(card.id, self.words) for card in self.cards},
            self.look_back,
        )

    def due(self, vault: Vault) -> LookBackList:
        """The list laid out."""
        return self.look_back

    def record_look_back(self, vault: Vault, round_name: str, card: str, finding: Finding) -> Plan:
        """Note what came of an action."""
        if self.unsaved is not None:
            raise self.unsaved
        self.recorded.append((round_name, card, finding))
        actions = tuple(
            replace(one, look_back=finding.look_back) if one.card == card else one for one in self.plan.actions
        )
        return replace(self.plan, actions=actions)

    def choices(self, opened: Opened, blocks: Sequence[Block]) -> tuple[CardChoice, ...]:
        """The cards of these blocks, with a reason where there are scores."""
        reasons = (
            ("Deze vraag kreeg de laagste score: 2,4.", "Leiding en medewerkers zien dit anders.")
            if opened.results.enough
            else ()
        )
        return tuple(CardChoice(card, reasons) for card in self.cards if card.block in blocks)

    def save_plan(self, vault: Vault, round_name: str, plan: Plan, base: Plan) -> Plan:
        """Keep the plan in the test's hands, beside what the other screen saved."""
        if self.unsaved is not None:
            raise self.unsaved
        stored, self.elsewhere = self.elsewhere or base, None
        self.saved.append(merge(base, plan, stored))
        return self.saved[-1]

    def print_all(self, target: Target, opened: Opened, plan: Plan) -> None:
        """Note what was printed."""
        self._note("all", target)

    def print_plan(self, target: Target, opened: Opened, plan: Plan) -> None:
        """Note what was printed."""
        self._note("plan", target)

    def print_cards(self, target: Target, opened: Opened, plan: Plan) -> None:
        """Note what was printed."""
        self._note("cards", target)

    def print_poster(self, target: Target, opened: Opened, plan: Plan) -> None:
        """Note what was printed."""
        self._note("poster", target)

    def print_report(self, target: Target, opened: Opened, plan: Plan) -> None:
        """Note what was printed."""
        self._note("report", target)

    def print_notes(self, target: Target, opened: Opened, plan: Plan) -> None:
        """Note what was printed."""
        self._note("notes", target)

    def _note(self, what: str, target: Target) -> None:
        assert isinstance(target, Path)
        self.printed.append((what, target))

    def explain(self, problem: KnownProblem) -> tuple[str, str]:
        """The real words."""
        from leercultuur_desktop.services.explain import explain

        explanation = explain(problem, self.words)
        return explanation.title, explanation.advice


class MeetingRoom:
    """A window with hands and eyes: tests say what the group does and read what it sees."""

    def __init__(self, window: MeetingWindow, bot: Any, desk: PreparedDesk) -> None:
        self.window = window
        self.bot = bot
        self.desk = desk

    @property
    def flow(self) -> MeetingFlow:
        """The steps; only after unlocking."""
        assert self.window.flow is not None
        return self.window.flow

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase and press Openen."""
        page = self.window.opening.unlock_page
        page.field.setText(passphrase)
        QTest.mouseClick(page.open_button, Qt.MouseButton.LeftButton)

    def unlock_and_enter(self) -> None:
        """Unlock and wait until every page stands, with the cards on theirs."""
        self.unlock()
        self.bot.waitUntil(lambda: self.window.flow is not None and self.flow.pages.complete, timeout=8000)
        self.bot.waitUntil(lambda: not self.window.background.busy, timeout=8000)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, or a button of the presenter, which sends one."""
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    def step(self, place: int) -> QWidget:
        """Press a step on the rail and look at its page."""
        QTest.mouseClick(self.window.rail.buttons[place], Qt.MouseButton.LeftButton)
        return self.page()

    def page(self) -> QWidget:
        """The page on show."""
        page = self.window.stack.currentWidget()
        assert page is not None
        return page

    def heading(self) -> str:
        """What the page on show is called."""
        return self.page().accessibleName()

    def said(self, page: QWidget | None = None) -> str:
        """Every text that can be seen on the page, one under the other."""
        page = page or self.page()
        labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        fields = [line.text() for line in page.findChildren(QLineEdit) if line.isVisibleTo(page)]
        return "\n".join(text for text in (*labels, *fields) if text)

    def choose_card(self, place: int) -> None:
        """Open a card in the list and choose it, or put it back."""
        page = self.flow.cards_page
        page.tiles[place].click()
        page.details.choose_button.click()

    def typing_fields(self) -> list[QWidget]:
        """Every field of the page on show that somebody can type words in."""
        kinds = (QLineEdit, QPlainTextEdit)
        return [one for kind in kinds for one in self.page().findChildren(kind) if one.isVisibleTo(self.page())]
