"""Between meetings nothing that was promised is forgotten: it stands on one list, whichever round it came from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop.domain.look_back import When
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.services import access, collecting, look_back, meeting, workplace
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.services.results import previous_round
from leercultuur_desktop.services.welcome import welcome
from tests.store.prepared import PASSPHRASE, PIN, change, prepared_copy

TODAY = date(2027, 3, 1)
LINE = PublishedLine("Geen tijd om te oefenen.", "Oefentijd staat in het rooster.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two closed rounds and an open one."""
    return prepared_copy(tmp_path / "werkplek", ["Voorjaar", "Najaar", "Daarna"])


@pytest.fixture
def vault(folder: Path) -> Vault:
    return access.unlock(folder, PASSPHRASE)


def action(card: str, on: date | None, result: Outcome | None = None, said_on: date | None = None) -> Action:
    return Action(card, look_back_on=on, look_back=LookBack(result, on=said_on) if result else None)


def test_all_rounds_stand_on_one_list_and_the_overdue_come_first(folder: Path, vault: Vault) -> None:
    first = (
        action("late", date(2027, 2, 28)),
        action("done", date(2026, 12, 1), Outcome.DONE, date(2026, 12, 3)),
        action("edge", date(2027, 3, 15)),
        action("no-day", None),
    )
    second = (
        action("later", date(2027, 3, 16)),
        action("today", TODAY),
        action("very-late", date(2026, 10, 1)),
        action("stopped", None, Outcome.STOPPED, date(2027, 1, 5)),
        action("again", date(2027, 6, 1), Outcome.GOING_ON, date(2027, 2, 1)),
    )
    meeting.save_plan(folder, vault, "Voorjaar", Plan(first))
    meeting.save_plan(folder, vault, "Najaar", Plan(second))

    found = look_back.due(folder, vault, TODAY)

    assert [(one.round, one.action.card, one.when) for one in found.actions] == [
        ("Najaar", "very-late", When.OVERDUE),
        ("Voorjaar", "late", When.OVERDUE),
        ("Najaar", "today", When.SOON),
        ("Voorjaar", "edge", When.SOON),
        ("Najaar", "later", When.LATER),
        ("Najaar", "again", When.LATER),
        ("Najaar", "stopped", When.SETTLED),
        ("Voorjaar", "done", When.SETTLED),
    ]
    assert found.unreadable == ()
    assert not any(one.practice for one in found.actions)


def test_a_draft_of_a_look_back_is_not_a_result(folder: Path, vault: Vault) -> None:
    drafted = Action("S2-11", look_back_on=date(2027, 2, 1), look_back=LookBack(because="te druk", draft=LINE))
    meeting.save_plan(folder, vault, "Najaar", Plan((drafted,)))
    assert [one.when for one in look_back.due(folder, vault, TODAY).actions] == [When.OVERDUE]
    assert welcome(folder).lines == ()


def test_a_round_whose_plan_cannot_be_read_is_named(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, "Voorjaar", Plan((action("S2-11", TODAY),)))
    change(folder, "insert into plans (round, sealed) select id, 'x' from rounds where name = 'Najaar'")
    found = look_back.due(folder, vault, TODAY)
    assert [one.action.card for one in found.actions] == ["S2-11"]
    assert found.unreadable == ("Najaar",)


def test_what_came_of_an_action_and_its_line_are_kept_and_published(folder: Path, vault: Vault) -> None:
    base = meeting.save_plan(folder, vault, "Najaar", Plan((action("S2-11", TODAY), action("S5-05", TODAY))))
    found = LookBack(Outcome.DONE, on=TODAY)

    stored = look_back.record_look_back(folder, vault, "Najaar", "S5-05", found, LINE)

    assert stored == meeting.load_plan(folder, vault, "Najaar")
    assert [one.look_back for one in stored.actions] == [None, found]
    assert stored.lines == (replace(LINE, key="S5-05"),)
    assert welcome(folder).lines == (LINE,)
    [settled] = [one for one in look_back.due(folder, vault, TODAY).actions if one.when is When.SETTLED]
    assert settled.line == replace(LINE, key="S5-05")

    # A meeting that was open meanwhile doesn't undo it.
    followed = meeting.save_plan(folder, vault, "Najaar", replace(base, goal="Samen"), base)
    assert (followed.actions, followed.lines, followed.goal) == (stored.actions, stored.lines, "Samen")


def test_a_line_is_changed_and_taken_away_by_its_action(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, "Najaar", Plan((action("S2-11", TODAY),), (PublishedLine("a", "b"),)))
    found = LookBack(Outcome.GOING_ON, on=TODAY)

    def record(line: PublishedLine | None) -> list[str]:
        look_back.record_look_back(folder, vault, "Najaar", "S2-11", found, line)
        return [one.did for one in welcome(folder).lines]

    assert record(LINE) == ["b", "Oefentijd staat in het rooster."]
    assert record(None) == ["b", "Oefentijd staat in het rooster."]
    assert record(replace(LINE, did="Elke dag een uur.")) == ["b", "Elke dag een uur."]
    assert record(PublishedLine(" ", "")) == ["b"]


def test_an_action_that_goes_on_comes_back_on_its_new_day(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, "Najaar", Plan((action("S2-11", date(2027, 2, 1)),)))
    found = LookBack(Outcome.GOING_ON, "nog niet bij de avondploeg", TODAY)

    look_back.record_look_back(folder, vault, "Najaar", "S2-11", found, look_back_on=date(2027, 4, 26))
    [one] = look_back.due(folder, vault, TODAY).actions
    assert (one.when, one.action.look_back_on, one.action.look_back) == (When.LATER, date(2027, 4, 26), found)

    look_back.record_look_back(folder, vault, "Najaar", "S2-11", found)
    [one] = look_back.due(folder, vault, TODAY).actions
    assert one.action.look_back_on == date(2027, 4, 26)


def test_an_action_that_was_taken_out_meanwhile_comes_back_with_its_result(folder: Path, vault: Vault) -> None:
    found = LookBack(Outcome.STOPPED, "te duur", TODAY)
    stored = look_back.record_look_back(folder, vault, "Voorjaar", "S2-11", found)
    assert stored.actions == (Action("S2-11", look_back=found),)


def test_an_open_round_has_no_look_back(folder: Path, vault: Vault) -> None:
    with pytest.raises(KnownProblem):
        look_back.record_look_back(folder, vault, "Daarna", "S2-11", LookBack(Outcome.DONE))


def test_the_plan_of_the_round_before_is_found(folder: Path, vault: Vault) -> None:
    plan = meeting.save_plan(folder, vault, "Voorjaar", Plan((Action("S2-11"),)))
    for name in ("Najaar", None):
        assert look_back.plan_before(folder, vault, name) == look_back.EarlierPlan("Voorjaar", plan)
    assert look_back.plan_before(folder, vault, "Voorjaar") is None


def test_a_real_round_is_compared_with_a_real_one(folder: Path, vault: Vault) -> None:
    collecting.simulate(folder, 12, PIN, seed=1)
    workplace.close_round(folder, "Daarna", PIN)
    workplace.open_round(folder, "Weer", PIN)
    workplace.close_round(folder, "Weer", PIN)
    assert previous_round(folder, "Weer") == "Najaar"
    assert previous_round(folder, "Daarna") is None
