"""What the project group works with: recommended cards with their reasons, and the sealed plan of a round."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.translated import cards_in
from leercultuur_desktop.content.wording import effort_name, layer_name
from leercultuur_desktop.domain import plan_reach
from leercultuur_desktop.domain.advice import Reason, ReasonKind, Recommendation, rank_cards
from leercultuur_desktop.domain.identifiers import LEADERS, Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan, Precondition
from leercultuur_desktop.domain.plan_form import from_plain, to_plain
from leercultuur_desktop.domain.plan_merge import merge
from leercultuur_desktop.domain.privacy import MERGED_LAYERS
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.sealing.envelope import PLAN_BLOCK, UnsealError, record_key, seal, unseal
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.store import database, records, rounds

if TYPE_CHECKING:
    from sqlite_utils import Database


def cards(words: Words | None = None) -> tuple[InterventionCard, ...]:
    """All cards, in the order of their numbers; in Dutch where no words are given."""
    return cards_in(words, read_cards()) if words else read_cards()


def recommend(
    results: Results, blocks: Sequence[Block] | None = None, words: Words | None = None
) -> tuple[Recommendation, ...]:
    """The cards of the chosen blocks (the first two priorities by default), best first."""
    return rank_cards(cards(words), results, blocks)


def reason_text(reason: Reason, card: InterventionCard, results: Results, words: Words) -> str:
    """One reason for a card, in words: one clause, to be read from a distance."""
    if reason.kind is ReasonKind.GAP:
        return _gap_text(card, results, words)
    if reason.kind is ReasonKind.EFFORT:
        return effort_name(card.effort, words)
    if reason.kind is ReasonKind.TEAM:
        return words.translate("Reasons", "team kan dit zelf")
    text = words.translate("Reasons", "bouwsteen scoort {score}")
    if reason.kind is ReasonKind.QUESTIONS:
        text = words.translate("Reasons", "helpt bij vragen die {score} scoren")
    return text.format(score=decimal(reason.mean or 0.0, words.language))


def _gap_text(card: InterventionCard, results: Results, words: Words) -> str:
    """Which two layers see the card's block most differently, of the notable gaps that the card is about."""
    layers = {layer.value for layer in card.layers}
    if layers & {layer.value for layer in MERGED_LAYERS}:
        layers.add(LEADERS)
    gaps = [one for one in results.gaps if one.block == card.block and one.notable and layers & {one.first, one.second}]
    if not gaps:
        return words.translate("Reasons", "lagen zien dit anders")
    widest = max(gaps, key=lambda one: abs(one.difference))
    return words.translate("Reasons", "{first} en {second} zien dit anders").format(
        first=layer_name(widest.first, words), second=layer_name(widest.second, words)
    )


def reason_texts(one: Recommendation, results: Results, words: Words) -> tuple[str, ...]:
    """All reasons for a card, in words."""
    return tuple(reason_text(reason, one.card, results, words) for reason in one.reasons)


def new_key() -> str:
    """Something random to know a ballot or a line by."""
    return record_key().hex()


def preconditions(card_id: str, words: Words) -> tuple[Precondition, ...]:
    """What must be right before a card can work: the key that `Action.met` keeps, and the words to show."""
    source = next((one for one in read_cards() if one.id == card_id), None)
    return plan_reach.preconditions(source, cards_in(words, (source,))[0]) if source else ()


def load_plan(workplace: Path, vault: Vault, round_name: str | None = None) -> Plan:
    """The plan of a closed round (the last one by default); an empty one where there is none yet.

    It is the base of what is saved later: keep it, and hand it to `save_plan`. A stored plan that can't be read is kept
    in a file of its own, still sealed, and an empty one that names the file comes in its place.
    """
    with database.opened(workplace) as db:
        the_round = rounds.closed_round(db, round_name)
        try:
            return stored_plan(db, vault, the_round.id) or Plan()
        except UnreadablePlanError as unreadable:
            return Plan(damaged=str(_keep_aside(workplace, the_round.id, unreadable.sealed)))


def save_plan(workplace: Path, vault: Vault, round_name: str | None, plan: Plan, base: Plan | None = None) -> Plan:
    """Keep the plan of a closed round, sealed, and return what is stored now: the base of the next save.

    `base` is what this screen last loaded, or got back from saving. Where another screen saved since, both are merged
    and the returned plan is not the given one: the screen follows it. Without a base nothing that is stored goes.
    """
    return change_plan(workplace, vault, round_name, lambda stored: merge(base or Plan(), plan, stored), instead=plan)


def change_plan(
    workplace: Path,
    vault: Vault,
    round_name: str | None,
    change: Callable[[Plan], Plan],
    *,
    instead: Plan | None = None,
) -> Plan:
    """Change the stored plan of a closed round in one transaction, and return it as it is now.

    `instead` is what to store where no plan is stored yet, or none that can be read; by default what `change` makes of
    an empty one. The lines go to the kiosk in plain words (`publish`). KnownProblem WORKPLACE_GONE where the folder is
    no longer there.
    """
    with _still_there(workplace), database.opened(workplace) as db, db.atomic():
        the_round = rounds.closed_round(db, round_name)
        try:
            stored = stored_plan(db, vault, the_round.id)
        except UnreadablePlanError as unreadable:
            _keep_aside(workplace, the_round.id, unreadable.sealed)
            stored = None
        changed = instead if stored is None and instead is not None else change(stored or Plan())
        changed = replace(changed, damaged=None)
        if changed != stored:
            data = json.dumps(to_plain(changed), ensure_ascii=False).encode()
            records.save_plan(db, the_round.id, seal(vault.public_key, data, PLAN_BLOCK, fixed=False))
        publish(db, vault)
        return changed


@contextmanager
def _still_there(workplace: Path) -> Iterator[None]:
    """Say of a workplace that was opened before, and is not found now, that it is gone."""
    try:
        yield
    except KnownProblem as problem:
        if problem.trouble is Trouble.NO_WORKPLACE:
            raise KnownProblem(Trouble.WORKPLACE_GONE, folder=str(workplace)) from problem
        raise


def publish(db: Database, vault: Vault) -> None:
    """Give the kiosk the lines of the newest closed round that has any, as far as both sides of them are filled in.

    Of the newest with lines and not simply of the last one: when a round closes its plan is still empty, and what was
    done with the round before stays true and worth reading until there is something newer to tell.
    """
    for one in reversed(rounds.all_rounds(db)):
        if one.is_open:
            continue
        try:
            plan = stored_plan(db, vault, one.id)
        except UnreadablePlanError:
            continue
        whole = [(line.said, line.did) for line in plan.lines if line.said.strip() and line.did.strip()] if plan else []
        if whole:
            records.publish_lines(db, whole)
            return
    records.publish_lines(db, ())


class UnreadablePlanError(Exception):
    """A stored plan that can't be read; `sealed` is what is stored."""

    def __init__(self, sealed: bytes) -> None:
        super().__init__("a stored plan can't be read")
        self.sealed = sealed


def stored_plan(db: Database, vault: Vault, round_id: int) -> Plan | None:
    """The plan of a round as it is stored, None where there is none; UnreadablePlanError."""
    sealed = records.sealed_plan(db, round_id)
    if sealed is None:
        return None
    try:
        return from_plain(json.loads(unseal(vault.private_key, sealed, PLAN_BLOCK)))
    except (UnsealError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnreadablePlanError(sealed) from error


def _keep_aside(workplace: Path, round_id: int, sealed: bytes) -> Path:
    """Keep a plan that can't be read in a file; never in place of another one."""
    for number in count(1):
        aside = workplace / (f"plan-{round_id}.sealed" if number == 1 else f"plan-{round_id}-{number}.sealed")
        try:
            if not aside.exists():
                aside.write_bytes(sealed)
                return aside
            if aside.read_bytes() == sealed:
                return aside
        except OSError as error:
            raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(aside)) from error
    raise AssertionError  # there is always another number
