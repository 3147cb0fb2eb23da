"""Two meetings write in one plan: each finds back what it wrote, and what the other wrote beside it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from hypothesis import given, settings

from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, Ballot, KeptAside, LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.domain.plan_form import to_plain
from leercultuur_desktop.domain.plan_merge import merge
from tests.domain.plans import PLANS

BASE = Plan((Action("S2-11", who="Fatma"), Action("S5-05")), goal="Samen leren")


def words(plan: Plan) -> Iterator[str]:
    """Every text that somebody could miss; where a screen stood is not one."""
    plain = to_plain(replace(plan, place="", rest={}))
    plain["kept_aside"] = [one.text for one in plan.kept_aside]

    def inside(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            for key, one in value.items():
                if key not in {"later", "newer"}:
                    yield from inside(one)
        elif isinstance(value, list):
            for one in value:
                yield from inside(one)
        elif isinstance(value, str) and value:
            yield value

    return inside(plain)


@given(PLANS, PLANS)
@settings(max_examples=60)
def test_where_one_side_changed_nothing_the_other_stands(base: Plan, changed: Plan) -> None:
    assert merge(base, changed, base) == changed
    assert merge(base, base, changed) == changed
    assert merge(base, changed, changed) == changed


@given(PLANS, PLANS, PLANS)
@settings(max_examples=120)
def test_nothing_that_either_side_wrote_is_lost(base: Plan, mine: Plan, theirs: Plan) -> None:
    merged = merge(base, mine, theirs)
    found, before = list(words(merged)), set(words(base))
    told = "\n".join(found)
    for text in {*words(mine), *words(theirs)} - before:
        assert text in told  # a piece of a word is found in the word: it was only its beginning
    for side in (mine, theirs):
        assert {one.card for one in side.actions} - {one.card for one in base.actions} <= {
            one.card for one in merged.actions
        }
        assert {one.id for one in side.ballots} - {one.id for one in base.ballots} <= {one.id for one in merged.ballots}
        assert side.struck - base.struck <= merged.struck


def test_different_fields_of_one_action_come_together() -> None:
    mine = replace(BASE, actions=(replace(BASE.actions[0], first_step="Bord ophangen"), BASE.actions[1]))
    theirs = replace(
        BASE, actions=(replace(BASE.actions[0], by=date(2027, 1, 4)), BASE.actions[1]), goal="Sneller leren"
    )
    merged = merge(BASE, mine, theirs)
    assert merged.actions[0] == Action("S2-11", "Fatma", "Bord ophangen", date(2027, 1, 4))
    assert merged.goal == "Sneller leren"
    assert merged.kept_aside == ()


def test_actions_added_on_both_sides_stay_and_mine_come_first() -> None:
    mine, theirs = (replace(BASE, actions=(*BASE.actions, Action(card))) for card in ("I-01", "S6-01"))
    assert [one.card for one in merge(BASE, mine, theirs).actions] == ["S2-11", "S5-05", "I-01", "S6-01"]


def test_an_action_taken_out_goes_unless_the_other_side_wrote_in_it() -> None:
    mine = replace(BASE, actions=BASE.actions[:1])
    assert merge(BASE, mine, replace(BASE, goal="Anders")).actions == BASE.actions[:1]
    written = replace(BASE, actions=(BASE.actions[0], Action("S5-05", who="Piotr")))
    assert merge(BASE, mine, written).actions == written.actions
    assert merge(BASE, written, mine).actions == written.actions


def test_of_two_texts_in_one_place_mine_stands_and_theirs_is_kept() -> None:
    def told(who: str, because: str, time: bool) -> Plan:
        look_back = LookBack(Outcome.STOPPED, because)
        return replace(BASE, actions=(Action("S2-11", who, met={"Er is tijd.": time}, look_back=look_back),))

    merged = merge(BASE, told("Jan", "te druk", True), told("Els", "geen geld", False))
    assert merged.actions[0] == Action(
        "S2-11", "Jan", met={"Er is tijd.": True}, look_back=LookBack(Outcome.STOPPED, "te druk")
    )
    assert set(merged.kept_aside) == {
        KeptAside(("actions", "S2-11", "who"), "Els"),
        KeptAside(("actions", "S2-11", "met", "Er is tijd."), "false"),
        KeptAside(("actions", "S2-11", "look_back", "because"), "geen geld"),
    }


def test_choices_that_differ_are_kept_as_they_are_stored() -> None:
    mine = replace(BASE, blocks=(Block.TEAMWORK,), next_meeting=date(2027, 1, 4))
    theirs = replace(BASE, blocks=(Block.LEADERSHIP, Block.ENVIRONMENT), next_meeting=date(2027, 2, 1))
    merged = merge(BASE, mine, theirs)
    assert (merged.blocks, merged.next_meeting) == (mine.blocks, mine.next_meeting)
    assert merged.kept_aside == (
        KeptAside(("blocks",), "environment leadership"),
        KeptAside(("next_meeting",), "2027-02-01"),
    )


def test_typing_the_same_place_leaves_one_piece_and_not_one_a_pause() -> None:
    mine = theirs = stored = Plan()
    seen_mine = seen_theirs = Plan()
    for one, other in zip(("Fat", "Fatma", "Fatma en"), ("P", "Piet", "Pieter"), strict=True):
        mine = replace(mine, goal=one)
        stored = mine = seen_mine = merge(seen_mine, mine, stored)
        theirs = replace(theirs, goal=other)
        stored = theirs = seen_theirs = merge(seen_theirs, theirs, stored)
    assert stored.goal == "Pieter"
    assert [one.text for one in stored.kept_aside] == ["Fatma en"]


def test_what_was_kept_aside_goes_when_somebody_has_dealt_with_it() -> None:
    base = replace(BASE, kept_aside=(KeptAside(("goal",), "Meer leren"),))
    merged = merge(base, replace(base, kept_aside=()), replace(base, goal="Anders leren"))
    assert (merged.goal, merged.kept_aside) == ("Anders leren", ())


def test_ballots_of_both_rooms_count_and_lie_in_no_order_of_voting() -> None:
    mine = replace(BASE, ballots=(Ballot("b", {Block.TEAMWORK: 3}), Ballot("d", {Block.TEAMWORK: 1})))
    theirs = replace(BASE, ballots=(Ballot("a", {Block.LEADERSHIP: 2}), Ballot("c", {})))
    ids = [one.id for one in merge(BASE, mine, theirs).ballots]
    assert ids == ["a", "b", "c", "d"]
    assert all(one < other for one, other in pairwise(ids))


def test_strikes_of_both_stay_and_one_taken_back_goes() -> None:
    base = replace(BASE, struck=frozenset({"1", "2"}))
    merged = merge(base, replace(base, struck=frozenset({"1", "3"})), replace(base, struck=frozenset({"1", "2", "4"})))
    assert merged.struck == {"1", "3", "4"}


def test_a_line_is_known_by_its_key() -> None:
    base = replace(BASE, lines=(PublishedLine("Te druk", "Uur vrij", "S5-05"),))
    mine = replace(base, lines=(PublishedLine("Te druk.", "Uur vrij", "S5-05"), PublishedLine("x", "y", "7")))
    theirs = replace(base, lines=(PublishedLine("Te druk", "Elke week een uur vrij", "S5-05"),))
    assert merge(base, mine, theirs).lines == (
        PublishedLine("Te druk.", "Elke week een uur vrij", "S5-05"),
        PublishedLine("x", "y", "7"),
    )


def test_a_step_called_place_is_a_note_like_any_other() -> None:
    mine, theirs = (
        replace(BASE, place=text, notes={"place": text}, goal_layers={Layer.WORKERS: text}) for text in "ab"
    )
    merged = merge(BASE, mine, theirs)
    assert (merged.place, merged.notes) == ("a", {"place": "a"})
    assert {one.where for one in merged.kept_aside} == {("notes", "place"), ("goal_layers", "workers")}
