"""What the meeting asks of the services, for one workplace: the flows talk to this, the pages to nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.meeting.values import CardChoice, RoundChoice

if TYPE_CHECKING:
    from leercultuur_desktop.services.access import Vault


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything that the passphrase opened, for as long as the window stands."""

    vault: Vault
    results: Results
    previous: Results | None
    plan: Plan
    cards: tuple[InterventionCard, ...]
    example: bool


class MeetingDesk:
    """The services of one workplace, in one reader's language.

    Every method is slow enough for a thread of its own. The services are loaded inside them: together they take 0.5 s
    (database, sealing, matplotlib, reportlab), and the passphrase page stands before that.
    """

    def __init__(self, workplace: Path, words: Words) -> None:
        self._workplace = workplace
        self._words = words

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
        """One round with the one it is compared with, its plan, and the cards."""
        from leercultuur_desktop.services import meeting, results, workplace  # noqa: PLC0415 - the page stands first

        found = results.results(self._workplace, vault, round_name, against, words=self._words, to_read=True)
        previous = results.results(self._workplace, vault, against, words=self._words) if against else None
        return Opened(
            vault,
            found,
            previous,
            meeting.load_plan(self._workplace, vault, round_name),
            meeting.cards(self._words),
            found.practice or workplace.company(self._workplace).example,
        )

    def choices(self, opened: Opened, blocks: Sequence[Block]) -> tuple[CardChoice, ...]:
        """The cards for these blocks, best first with the reasons; all of them where there are no scores."""
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

    def print_cards(self, target: Path, opened: Opened, cards: Sequence[InterventionCard]) -> None:
        """The chosen cards as PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        asked = opened.results.questionnaire
        printing.print_cards(target, cards, self._words, questionnaire=asked, example=opened.example)

    def print_poster(self, target: Path, opened: Opened, plan: Plan) -> None:
        """The poster as PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        printing.print_poster(target, printing.Opened(opened.results, plan, opened.example), self._words)

    def print_report(self, target: Path, opened: Opened, plan: Plan) -> None:
        """The report as PDF."""
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - the page stands first

        printing.print_report(target, printing.Opened(opened.results, plan, opened.example), self._words)

    def explain(self, problem: KnownProblem) -> tuple[str, str]:
        """Title and advice."""
        from leercultuur_desktop.services.explain import explain  # noqa: PLC0415 - the page stands first

        explanation = explain(problem, self._words)
        return explanation.title, explanation.advice
