"""Remarks are opened from ten on, shuffled, and leave the room only after the project group has been through them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.plan_remarks import remarks_to_print, strike_remark
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.exchange.results_json import results_to_plain
from leercultuur_desktop.services import access, answering, meeting, results, workplace
from leercultuur_desktop.store import database, records, rounds
from tests.store.prepared import PASSPHRASE, PIN, a_response, change, prepared_copy

TEXTS = [f"Opmerking {number}" for number in range(12)]


def opened(folder: Path) -> Results:
    return results.results(folder, access.unlock(folder, PASSPHRASE))


def to_read(folder: Path) -> tuple[str, ...] | None:
    vault = access.unlock(folder, PASSPHRASE)
    return results.remarks_to_read(folder, vault, results.results(folder, vault))


def with_remarks(target: Path, count: int) -> Path:
    folder = prepared_copy(target, ["Eerste"])
    for number in range(count):
        answering.keep(folder, 1, a_response(), TEXTS[number])
    workplace.close_round(folder, "Eerste", PIN)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_remarks(tmp_path / "werkplek", 12)


def test_from_ten_on_they_can_be_read_in_another_order_each_time(folder: Path) -> None:
    orders = {to_read(folder) for _ in range(4)}
    assert all(sorted(one or ()) == sorted(TEXTS) for one in orders)
    assert len(orders) > 1


def test_nine_are_shown_to_nobody(tmp_path: Path) -> None:
    folder = with_remarks(tmp_path / "klein", 9)
    meeting.save_plan(folder, access.unlock(folder, PASSPHRASE), None, Plan(remarks_read=True))
    assert to_read(folder) is None
    assert opened(folder).remarks is None


def test_with_too_few_responses_for_any_result_there_are_no_remarks(folder: Path) -> None:
    change(folder, "update rounds set minimum_group = 13")
    assert to_read(folder) is None


def test_what_is_exported_waits_until_they_were_read_and_leaves_out_what_was_struck(folder: Path) -> None:
    vault = access.unlock(folder, PASSPHRASE)
    plan = meeting.save_plan(folder, vault, None, strike_remark(Plan(), TEXTS[3]))
    assert opened(folder).remarks is None
    assert results_to_plain(opened(folder))["remarks"] is None

    read = replace(plan, remarks_read=True)
    meeting.save_plan(folder, vault, None, read, plan)
    kept = sorted(set(TEXTS) - {TEXTS[3]})
    assert sorted(opened(folder).remarks or ()) == kept
    assert sorted(results_to_plain(opened(folder))["remarks"]) == kept
    assert sorted(remarks_to_print(to_read(folder) or (), read)) == kept
    assert sorted(remarks_to_print(opened(folder).remarks or (), read)) == kept


def test_a_plan_that_cannot_be_read_says_nothing_about_remarks(folder: Path) -> None:
    meeting.save_plan(folder, access.unlock(folder, PASSPHRASE), None, Plan(remarks_read=True))
    change(folder, "update plans set sealed = 'x'")
    assert opened(folder).remarks is None


def test_a_damaged_remark_is_passed_over(folder: Path) -> None:
    change(folder, "update remarks set sealed = 'x' where key = (select min(key) from remarks)")
    assert len(to_read(folder) or ()) == 11


def test_remarks_of_another_round_stay_there(folder: Path) -> None:
    workplace.open_round(folder, "Tweede", PIN)
    with database.opened(folder) as db:
        assert records.sealed_remarks(db, rounds.the_open_round(db).id) == []
