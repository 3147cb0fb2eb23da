"""What the meeting asks of the services, for one workplace: the flows talk to this, the pages to nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.look_back import LookBackList
from leercultuur_desktop.domain.plan import Plan, Precondition
from leercultuur_desktop.domain.plan_remarks import remarks_to_print
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.meeting.values import CardChoice, Finding, RoundChoice

if TYPE_CHECKING:
    from leercultuur_desktop.charts.saving import Target
    from leercultuur_desktop.services.access import Vault
    from leercultuur_desktop.services.look_back import EarlierPlan
    from leercultuur_desktop.services.printing import Opened as OpenedForPrint


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything that the passphrase opened, for as long as the window stands."""

    vault: Vault
    results: Results
    previous: Results | None
    plan: Plan
    cards: tuple[InterventionCard, ...]
    example: bool
    earlier: EarlierPlan | None = None
    company: Company | None = None
    preconditions: Mapping[str, tuple[Precondition, ...]] = field(default_factory=dict)
    look_back: LookBackList | None = None


class MeetingDesk:
    """The services of one workplace, in one reader's language.

    Every method is slow enough for a thread of its own. The services are loaded inside them: together they take 0.5 s
    (database, sealing, matplotlib, reportlab), and the passphrase page stands before that.
    """

    def __init__(self, workplace: Path, words: Words, today: date | None = None) -> None:
        self._workplace = workplace
        self._words = words
        self._today = today or date.today()

    def unlock(self, passphrase: str) -> Vault:
        """The opened key; KnownProblem WRONG_PASSPHRASE or TOO_MANY_TRIES."""
        from leercultuur_desktop.services import access  # noqa: PLC0415 - the page stands first

        return access.unlock(self._workplace, passphrase)

    def closed_rounds(self) -> tuple[RoundChoice, ...]:
        """The closed rounds, newest first."""
        from leercultuur_desktop.services import workplace  # noqa: PLC0415 - the page stands first

        closed = [one for one in workplace.round_overviews(self._workplace) if one.state is RoundState.CLOSED]
        return tuple(
            RoundChoice(
                one.name,
                day(one.closed_on, self._words.language) if one.closed_on else "",
                one.responses,
                one.practice,
            )
            for one in reversed(closed)
        )

    def open(self, vault: Vault, round_name: str, against: str | None) -> Opened:
        """One round with the one it is compared with, both plans, what waits to be looked back on, and the cards."""
        from leercultuur_desktop.services import (  # noqa: PLC0415 - the page stands first
            look_back,
            meeting,
            results,
            workplace,
        )

        found, previous = results.results_and_earlier(self._workplace, vault, round_name, against, words=self._words)
        company = workplace.company(self._workplace)
        cards = meeting.cards(self._words)
        return Opened(
            vault,
            found,
            previous,
            meeting.load_plan(self._workplace, vault, round_name),
            cards,
            found.practice or company.example,
            look_back.plan_before(self._workplace, vault, round_name),
            company,
            {card.id: meeting.preconditions(card.id, self._words) for card in cards},
            self.due(vault),
        )

    def remarks(self, opened: Opened) -> tuple[str, ...] | None:
        """What people wrote, in another order each time; None where there are too few to show any."""
        from leercultuur_desktop.services import results  # noqa: PLC0415 - the page stands first

        return results.remarks_to_read(self._workplace, opened.vault, opened.results)

    def due(self, vault: Vault) -> LookBackList:
        """The actions of all rounds that wait to be looked back on."""
        from leercultuur_desktop.services import look_back  # noqa: PLC0415 - the page stands first

        return look_back.due(self._workplace, vault, self._today)

    def record_look_back(self, vault: Vault, round_name: str, card: str, finding: Finding) -> Plan:
        """Keep what came of an action, sealed, and give the kiosk its line."""
        from leercultuur_desktop.services import look_back  # noqa: PLC0415 - the page stands first

        found, line, next_day = finding.look_back, finding.line, finding.next_day
        return look_back.record_look_back(self._workplace, vault, round_name, card, found, line, look_back_on=next_day)

    def new_key(self) -> str:
        """Something random to know a ballot by; quick."""
        from leercultuur_desktop.services import meeting  # noqa: PLC0415 - the page stands first

        return meeting.new_key()

    def choices(self, opened: Opened, blocks: Sequence[Block]) -> tuple[CardChoice, ...]:
        """The cards for these blocks, best first with the reasons; without scores as they are numbered."""
        from leercultuur_desktop.services import meeting  # noqa: PLC0415 - the page stands first

        if not opened.results.enough:
            return tuple(CardChoice(card) for card in opened.cards if card.block in blocks)
        return tuple(
            CardChoice(one.card, meeting.reason_texts(one, opened.results, self._words))
            for one in meeting.recommend(opened.results, blocks, self._words)
        )

    def save_plan(self, vault: Vault, round_name: str, plan: Plan, base: Plan) -> Plan:
        """Keep the plan, sealed; what is stored now, merged with what another screen saved since `base`."""
        from leercultuur_desktop.services import meeting  # noqa: PLC0415 - the page stands first

        return meeting.save_plan(self._workplace, vault, round_name, plan, base)

    def print_cards(self, target: Target, opened: Opened, plan: Plan) -> None:
        """The chosen cards as PDF, in the order of the plan."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        cards = [card for action in plan.actions for card in opened.cards if card.id == action.card]
        asked = opened.results.questionnaire
        printing.print_cards(target, cards, self._words, questionnaire=asked, example=opened.example)

    def print_poster(self, target: Target, opened: Opened, plan: Plan) -> None:
        """The poster as PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        printing.print_poster(target, self._for_print(opened, plan), self._words)

    def print_report(self, target: Target, opened: Opened, plan: Plan) -> None:
        """The report as PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        printing.print_report(target, self._for_print(opened, plan), self._words)

    def print_plan(self, target: Target, opened: Opened, plan: Plan) -> None:
        """The plan as PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        printing.print_plan(target, self._for_print(opened, plan), self._words)

    def print_all(self, target: Target, opened: Opened, plan: Plan) -> None:
        """Plan, chosen cards and poster in one PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        printing.print_all(target, self._for_print(opened, plan), self._words)

    def print_notes(self, target: Target, opened: Opened, plan: Plan) -> None:
        """The notes of who leads the meeting as PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        printing.print_notes(target, self._for_print(opened, plan), self._words)

    def explain(self, problem: KnownProblem) -> tuple[str, str]:
        """Title and advice."""
        from leercultuur_desktop.services.explain import explain  # noqa: PLC0415 - the page stands first

        explanation = explain(problem, self._words)
        return explanation.title, explanation.advice

    def _for_print(self, opened: Opened, plan: Plan) -> OpenedForPrint:
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        # What leaves the room are only the remarks that the group let through, as its plan says now.
        remarks = remarks_to_print(self.remarks(opened) or (), plan) if plan.remarks_read else None
        results = replace(opened.results, remarks=remarks)
        # The plan before may be of another round than the one that was asked to be compared with.
        before = opened.earlier if opened.earlier and opened.earlier.round == results.against else None
        return printing.Opened(results, plan, opened.example, opened.company, before.plan if before else None)
