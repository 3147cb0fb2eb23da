"""What the project group works with: recommended cards with their reasons, and the sealed plan of a round."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.translated import cards_in
from leercultuur_desktop.content.wording import effort_name
from leercultuur_desktop.domain.advice import Reason, ReasonKind, Recommendation, rank_cards
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan, from_plain, to_plain
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.sealing.envelope import PLAN_BLOCK, UnsealError, seal, unseal
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.store import database, records, rounds


def cards(words: Words | None = None) -> tuple[InterventionCard, ...]:
    """All cards, in the order of their numbers; in Dutch where no words are given."""
    return cards_in(words, read_cards()) if words else read_cards()


def recommend(
    results: Results, blocks: Sequence[Block] | None = None, words: Words | None = None
) -> tuple[Recommendation, ...]:
    """The cards of the chosen blocks (the first two priorities by default), best first."""
    return rank_cards(cards(words), results, blocks)


def reason_text(reason: Reason, card: InterventionCard, results: Results, words: Words) -> str:
    """One reason for a card, in words."""
    if reason.kind is ReasonKind.GAP:
        return words.translate("Reasons", "lagen kijken hier verschillend naar, en deze kaart gaat over zo'n laag")
    if reason.kind is ReasonKind.EFFORT:
        return effort_name(card.effort, words)
    if reason.kind is ReasonKind.TEAM:
        return words.translate("Reasons", "jullie team kan dit zelf beginnen")
    score = decimal(reason.mean or 0.0, words.language)
    target = decimal(results.target, words.language)
    if reason.kind is ReasonKind.QUESTIONS:
        text = words.translate("Reasons", "helpt bij vragen die nu gemiddeld {score} scoren (doel {target})")
    else:
        text = words.translate("Reasons", "hoort bij een bouwsteen die nu {score} scoort (doel {target})")
    return text.format(score=score, target=target)


def reason_texts(one: Recommendation, results: Results, words: Words) -> tuple[str, ...]:
    """All reasons for a card, in words."""
    return tuple(reason_text(reason, one.card, results, words) for reason in one.reasons)


def load_plan(workplace: Path, vault: Vault, round_name: str | None = None) -> Plan:
    """The plan of a closed round (the last one by default); an empty one where there is none yet.

    A stored plan that can't be read is kept in a file of its own, still sealed, and an empty one that names the file
    comes in its place.
    """
    with database.opened(workplace) as db:
        the_round = rounds.closed_round(db, round_name)
        sealed = records.sealed_plan(db, the_round.id)
    if sealed is None:
        return Plan()
    try:
        return from_plain(json.loads(unseal(vault.private_key, sealed, PLAN_BLOCK)))
    except (UnsealError, ValueError, KeyError, TypeError):
        aside = workplace / f"plan-{the_round.id}.sealed"
        try:
            aside.write_bytes(sealed)
        except OSError as error:
            raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(aside)) from error
        return Plan(damaged=str(aside))


def save_plan(workplace: Path, vault: Vault, round_name: str | None, plan: Plan) -> None:
    """Keep the plan of a closed round, sealed; its published lines go to the kiosk in plain words."""
    data = json.dumps(to_plain(plan), ensure_ascii=False).encode()
    sealed = seal(vault.public_key, data, PLAN_BLOCK, fixed=False)
    with database.opened(workplace) as db:
        the_round = rounds.closed_round(db, round_name)
        with db.atomic():
            records.save_plan(db, the_round.id, sealed)
            if the_round == rounds.closed_round(db, None):
                records.publish_lines(db, ((line.said, line.did) for line in plan.lines))
