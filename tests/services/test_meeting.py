"""The project group's plan on the disk: sealed, found again, and never lost when it can't be read."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.plan import Action, Ballot, KeptAside, Plan, PublishedLine
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import access, meeting, workplace
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.store.connection import plain_connection
from tests.store.prepared import PASSPHRASE, PIN, prepared_copy

PLAN = Plan(
    actions=(Action("S2-11", who="Fatma", by=date(2027, 1, 4), look_back_on=date(2027, 3, 1)), Action("S5-05")),
    lines=(PublishedLine("Geen tijd om te oefenen.", "Oefentijd staat in het rooster."),),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = prepared_copy(tmp_path / "werkplek")
    workplace.open_round(made, "Najaar", PIN)
    workplace.close_round(made, "Najaar", PIN)
    return made


@pytest.fixture
def vault(folder: Path) -> Vault:
    return access.unlock(folder, PASSPHRASE)


def damage(folder: Path, sealed: bytes) -> None:
    with closing(plain_connection(paths.database(folder))) as connection:
        connection.execute("update plans set sealed = ?", [sealed])


def test_a_plan_comes_back_as_it_was_saved(folder: Path, vault: Vault) -> None:
    assert meeting.load_plan(folder, vault) == Plan()
    meeting.save_plan(folder, vault, None, PLAN)
    assert meeting.load_plan(folder, vault) == PLAN


def test_only_the_published_lines_stand_in_plain_words_on_the_disk(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, None, PLAN)
    stored = b"".join(file.read_bytes() for file in folder.iterdir())
    assert b"Oefentijd staat in het rooster." in stored
    assert b"Fatma" not in stored
    assert b"S2-11" not in stored
    assert welcome(folder).lines == PLAN.lines


def test_a_folder_that_is_away_while_the_group_talks_is_told_as_that(folder: Path, vault: Vault) -> None:
    away = folder.with_name("weg")
    folder.rename(away)
    with pytest.raises(KnownProblem) as found:
        meeting.save_plan(folder, vault, None, PLAN)
    assert (found.value.trouble, found.value.facts) == (Trouble.WORKPLACE_GONE, {"folder": str(folder)})
    assert not folder.exists()
    away.rename(folder)
    assert meeting.save_plan(folder, vault, None, PLAN) == PLAN


def test_a_plan_that_cannot_be_read_is_kept_aside_and_named(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, None, PLAN)
    damage(folder, b"broken" * 100)

    found = meeting.load_plan(folder, vault)

    assert found.actions == ()
    assert found.damaged is not None
    assert Path(found.damaged).read_bytes() == b"broken" * 100


def test_a_second_damaged_plan_leaves_the_first_one_alone(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, None, PLAN)
    damage(folder, b"first" * 100)
    first = meeting.load_plan(folder, vault)
    assert meeting.load_plan(folder, vault).damaged == first.damaged
    damage(folder, b"second" * 100)

    # Another screen may find it first while saving: what it saves stands, what can't be read is kept.
    assert meeting.save_plan(folder, vault, None, PLAN, first) == PLAN
    assert meeting.load_plan(folder, vault) == PLAN
    kept = sorted(file.read_bytes() for file in folder.glob("plan-*.sealed"))
    assert kept == [b"first" * 100, b"second" * 100]


def test_two_meetings_on_one_round_keep_both(folder: Path, vault: Vault) -> None:
    base = meeting.save_plan(folder, vault, None, PLAN)
    one = replace(base, goal="Samen leren", ballots=(Ballot("b", {Block.TEAMWORK: 3}),))
    other = replace(base, actions=(*base.actions, Action("I-01", who="Els")), ballots=(Ballot("a", {}),))
    stored = meeting.save_plan(folder, vault, None, one, base)
    assert stored == one

    merged = meeting.save_plan(folder, vault, None, other, base)

    assert [action.card for action in merged.actions] == ["S2-11", "S5-05", "I-01"]
    assert merged.goal == "Samen leren"
    assert [ballot.id for ballot in merged.ballots] == ["a", "b"]
    assert merged == meeting.load_plan(folder, vault)
    assert meeting.save_plan(folder, vault, None, replace(stored, place="close"), stored) == replace(
        merged, place="close"
    )


def test_what_the_other_screen_wrote_in_the_same_place_is_kept(folder: Path, vault: Vault) -> None:
    base = meeting.save_plan(folder, vault, None, PLAN)
    meeting.save_plan(folder, vault, None, replace(base, goal="Sneller leren"), base)
    merged = meeting.save_plan(folder, vault, None, replace(base, goal="Meer leren"), base)
    assert merged.goal == "Meer leren"
    assert merged.kept_aside == (KeptAside(("goal",), "Sneller leren"),)
    assert meeting.load_plan(folder, vault) == merged


def test_saving_without_having_looked_takes_nothing_away(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, None, PLAN)
    assert meeting.save_plan(folder, vault, None, Plan((Action("I-01"),))).actions == (Action("I-01"), *PLAN.actions)


def test_many_screens_that_save_at_once_all_find_their_part_back(folder: Path, vault: Vault) -> None:
    base = meeting.load_plan(folder, vault)
    cards = [f"S{number}-01" for number in range(1, 7)]
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda card: meeting.save_plan(folder, vault, None, Plan((Action(card),)), base), cards))
    assert sorted(one.card for one in meeting.load_plan(folder, vault).actions) == cards


def test_the_kiosk_shows_lines_with_two_sides_only(folder: Path, vault: Vault) -> None:
    lines = (*PLAN.lines, PublishedLine("Half", ""), PublishedLine(" ", "half", "S2-11"))
    meeting.save_plan(folder, vault, None, replace(PLAN, lines=lines))
    assert welcome(folder).lines == PLAN.lines


def test_a_newer_round_shows_older_lines_until_it_has_its_own(folder: Path, vault: Vault) -> None:
    base = meeting.save_plan(folder, vault, None, PLAN)
    workplace.open_round(folder, "Voorjaar", PIN)
    workplace.close_round(folder, "Voorjaar", PIN)
    meeting.save_plan(folder, vault, "Voorjaar", Plan((Action("I-01"),)))
    assert welcome(folder).lines == PLAN.lines

    later = PublishedLine("Te veel herrie.", "Er is een stille hoek.", "I-01")
    newest = meeting.save_plan(folder, vault, "Voorjaar", Plan((Action("I-01"),), (later,)))
    assert [one.said for one in welcome(folder).lines] == ["Te veel herrie."]
    meeting.save_plan(folder, vault, "Najaar", replace(base, goal="Samen"), base)
    assert [one.said for one in welcome(folder).lines] == ["Te veel herrie."]

    meeting.save_plan(folder, vault, "Voorjaar", replace(newest, lines=()), newest)
    assert welcome(folder).lines == PLAN.lines


def test_a_precondition_keeps_its_dutch_words_as_the_key_in_every_language() -> None:
    [dutch] = meeting.preconditions("S4-01", Words("nl", paths.translations()))
    [english] = meeting.preconditions("S4-01", Words("en", paths.translations()))
    assert dutch.source == dutch.text == english.source
    assert english.text != dutch.text
    assert meeting.preconditions("unknown", Words("nl", paths.translations())) == ()


def test_keys_are_random() -> None:
    assert meeting.new_key() != meeting.new_key()
    assert len(meeting.new_key()) == 32
