"""A real database of every release stays here for ever, and must still open and give the same results.

tests/data/releases/<version>/ holds `leercultuur.db` (PIN 1234, passphrase ‘correct horse battery staple’, one closed
round ‘Najaar 2026’ of 12 imported responses) and `results.json`, as `results --json` gave it. A folder for a new
release is made once, from the root of the checkout, and never again:

    .venv/bin/python -m tests.store.release_maker VERSION
"""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.exchange.results_json import results_to_plain
from leercultuur_desktop.services import access, answering, results, tickets, welcome, workplace
from tests.architecture.checkout import TESTS
from tests.store.prepared import PASSPHRASE, PIN, a_response, change
from tests.store.ticket_round import codes_of, ticket_count

RELEASES = sorted((TESTS / "data" / "releases").iterdir())


@pytest.fixture(params=RELEASES, ids=lambda folder: folder.name)
def release(request: pytest.FixtureRequest) -> Path:
    """The folder of one release."""
    folder: Path = request.param
    return folder


@pytest.fixture
def folder(release: Path, tmp_path: Path) -> Path:
    """A workplace as that release left it."""
    shutil.copy(release / "leercultuur.db", tmp_path / "leercultuur.db")
    return tmp_path


def test_there_is_a_database_of_the_first_release() -> None:
    assert "0.1.0" in [folder.name for folder in RELEASES]


def test_an_old_database_opens_with_its_pin_and_takes_answers(folder: Path) -> None:
    access.check_pin(folder, PIN)
    [closed] = workplace.round_overviews(folder)
    assert (closed.name, closed.state, closed.responses, closed.practice) == ("Najaar 2026", "closed", 12, False)
    workplace.open_round(folder, "Daarna", PIN)
    shown = welcome.welcome(folder)
    assert (shown.company, shown.round_name) == ("Proefbedrijf BV", "Daarna")
    assert shown.round_id is not None
    answering.keep(folder, shown.round_id, a_response())
    assert answering.tidy(folder)


def test_an_old_database_can_ask_for_codes_from_now_on(folder: Path) -> None:
    change(folder, "insert or replace into settings (name, value) values ('tickets', 'true')")
    opened = workplace.open_round(folder, "Met codes", PIN)
    [code] = codes_of(folder, 1)
    answering.keep(folder, opened.id, a_response(), None, tickets.check(folder, opened.id, code))
    assert ticket_count(folder) == tickets.TicketCount(1, 0)


def test_an_old_database_gives_the_same_results(folder: Path, release: Path) -> None:
    found = results_to_plain(results.results(folder, access.unlock(folder, PASSPHRASE)))
    assert json.loads(json.dumps(found)) == json.loads((release / "results.json").read_text(encoding="utf-8"))


def test_an_old_database_is_small_and_sound(folder: Path) -> None:
    file = paths.database(folder)
    assert file.stat().st_size < 200_000
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        assert connection.execute("pragma foreign_key_check").fetchall() == []
