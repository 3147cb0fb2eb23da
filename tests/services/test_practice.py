"""Practising on the kiosk leaves nothing in the company's own workplace, and nothing readable anywhere."""

from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, answering, practice, settings_change, workplace
from leercultuur_desktop.services.welcome import welcome
from tests.store.prepared import COMPANY, PASSPHRASE, PIN, change, fingerprint, rows

TODAY = date(2026, 10, 3)


@pytest.fixture
def trial(folder: Path, tmp_path: Path) -> Path:
    practice.make(folder, tmp_path / "oefenen", "Oefenen", TODAY)
    return tmp_path / "oefenen"


def test_it_looks_like_the_company_and_is_marked_as_example(folder: Path, trial: Path) -> None:
    settings_change.change_why(folder, "Daarom.", {}, PIN)
    shown = welcome(trial)
    assert (shown.company, shown.departments) == (COMPANY.name, COMPANY.departments)
    assert shown.example
    assert shown.round_name == "Oefenen"
    assert not shown.tickets


def test_answers_stay_out_of_the_companys_workplace(folder: Path, trial: Path) -> None:
    before = fingerprint(folder)
    round_id = welcome(trial).round_id
    assert round_id is not None
    answering.keep(trial, round_id, Response(None, None, (3,) * 24), "een opmerking")
    assert rows(trial, "select count(*) from responses") == [(1,)]
    assert fingerprint(folder) == before


def test_staff_leave_with_their_own_pin_and_no_passphrase_opens_what_was_filled_in(trial: Path) -> None:
    access.check_pin(trial, PIN)
    with pytest.raises(KnownProblem) as raised:
        access.unlock(trial, PASSPHRASE)
    assert raised.value.trouble is Trouble.PASSPHRASE_DAMAGED, "there is no lock to open"
    assert rows(trial, "select name from keys") == [("public",)]


def test_a_company_that_uses_tickets_practises_without(folder: Path, tmp_path: Path) -> None:
    workplace.close_round(folder, "Eerste", PIN)
    settings_change.change_tickets(folder, True, PIN)
    practice.make(folder, tmp_path / "oefenen", "Oefenen", TODAY)
    assert not welcome(tmp_path / "oefenen").tickets


def test_a_damaged_pin_is_told_before_anybody_is_locked_in(folder: Path, tmp_path: Path) -> None:
    change(folder, "update pin set hash = 'x'")
    with pytest.raises(KnownProblem) as raised:
        practice.make(folder, tmp_path / "oefenen", "Oefenen", TODAY)
    assert raised.value.trouble is Trouble.PIN_DAMAGED
    assert not (tmp_path / "oefenen").exists()
