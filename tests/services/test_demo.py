"""The example company shows the whole loop: every step of a meeting and of the time between has something to show."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop.domain import voting
from leercultuur_desktop.domain.look_back import When
from leercultuur_desktop.domain.plan import Outcome
from leercultuur_desktop.domain.plan_remarks import REMARKS_FROM, remarks_to_print
from leercultuur_desktop.sealing.keys import MEMORY_BYTES, PASSES
from leercultuur_desktop.services import access, demo, look_back, meeting, results
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.store import database, secrets

MEETING_DAY = date(2026, 11, 9)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.make(tmp_path_factory.mktemp("voorbeeld") / "bedrijf").folder


@pytest.fixture(scope="module")
def vault(folder: Path) -> Vault:
    return access.unlock(folder, demo.PASSPHRASE)


def test_its_secrets_are_as_slow_to_try_as_those_of_any_company(folder: Path) -> None:
    with database.opened(folder) as db:
        assert f"m={MEMORY_BYTES // 1024}" in secrets.pin_hash(db)
        for name in (secrets.PASSPHRASE, secrets.RECOVERY):
            locked = secrets.locked_key(db, name)
            assert (locked.memory, locked.passes) == (MEMORY_BYTES, PASSES)


def test_both_closed_rounds_have_a_goal_dots_and_actions_of_known_cards(folder: Path, vault: Vault) -> None:
    known = {card.id: card for card in meeting.cards()}
    for name in (demo.FIRST_ROUND, demo.SECOND_ROUND):
        plan = meeting.load_plan(folder, vault, name)
        found = results.results(folder, vault, name)
        assert plan.goal
        assert plan.blocks == voting.order(found, plan.ballots)[:2]
        assert {known[one.card].block for one in plan.actions} <= set(plan.blocks)
        for action in plan.actions:
            assert set(action.met) <= {known[action.card].preconditions}
        assert all(sum(one.dots.values()) == voting.DOTS_EACH for one in plan.ballots)


def test_the_look_back_list_shows_every_state(folder: Path, vault: Vault) -> None:
    found = look_back.due(folder, vault, MEETING_DAY).actions
    assert [one.when for one in found] == [When.OVERDUE, When.SOON, *[When.SETTLED] * 3]
    outcomes = {one.action.look_back.result for one in found if one.action.look_back}
    assert outcomes == set(Outcome)
    assert all(one.practice for one in found)


def test_the_kiosk_shows_the_lines_of_the_last_round_that_has_any(folder: Path) -> None:
    assert [one.said for one in welcome(folder).lines] == [
        "Na een cursus is er geen tijd om te oefenen.",
        "We horen niet wat er met ideeën gebeurt.",
    ]


def test_there_are_remarks_to_go_through_and_none_is_printed_yet(folder: Path, vault: Vault) -> None:
    found = results.remarks_to_read(folder, vault, results.results(folder, vault)) or ()
    assert len(found) >= REMARKS_FROM
    assert remarks_to_print(found, meeting.load_plan(folder, vault)) == ()
    assert results.results(folder, vault).remarks is None
