"""‘Wat wordt er bewaard?’ tells what the database of this very workplace holds of a worker, and leaves nothing out."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain.answers import Response, encode_response
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.services import answering, tickets
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.ui.kiosk.stored_page import KEPT_IN_WORDS
from tests.store.prepared import change, prepared_copy
from tests.store.ticket_round import codes_of, ticket_round
from tests.ui.pages_kiosk import Kiosk, Workplace

OpenKiosk = Callable[..., Kiosk]
IN_WORDS = {name for names in KEPT_IN_WORDS for name in names}


def _response() -> Response:
    # Made anew each time: other tests look through memory for responses that were left behind.
    return Response(Layer.WORKERS, "Lassen", (3,) * 24)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return prepared_copy(tmp_path / "werkplek", ["Eerste"])


def _rows(folder: Path) -> dict[str, int]:
    with closing(sqlite3.connect(paths.database(folder))) as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return {name: database.execute(f"select count(*) from {name}").fetchone()[0] for name in tables}


def _lines(kiosk: Kiosk) -> str:
    kiosk.press("Start")
    kiosk.press("Wat wordt er bewaard?")
    return kiosk.texts()


def test_everything_that_the_schema_keeps_of_a_worker_has_its_sentence(tmp_path: Path) -> None:
    assert set(welcome(ticket_round(tmp_path / "met codes")).kept) == IN_WORDS


def test_codes_are_told_of_only_where_a_round_asks_for_them(
    open_kiosk: OpenKiosk, folder: Path, tmp_path: Path
) -> None:
    line = "Codes die nog niet gebruikt zijn"
    assert line not in _lines(open_kiosk(workplace=Workplace(welcome(folder))))
    assert line in _lines(open_kiosk(workplace=Workplace(welcome(ticket_round(tmp_path / "met codes")))))


def test_only_the_tables_of_the_page_change_when_somebody_answers(folder: Path) -> None:
    before = _rows(folder)
    answering.keep(folder, 1, _response(), "Meer tijd")
    after = _rows(folder)
    told = {name.split(".")[0] for name in welcome(folder).kept}
    assert {name for name in after if after[name] != before[name]} == {"responses", "remarks"} <= told


def test_with_codes_the_code_goes_and_the_try_is_no_trace(tmp_path: Path) -> None:
    folder = ticket_round(tmp_path / "met codes")
    first, second = codes_of(folder, 2)
    answering.keep(folder, 1, _response(), None, tickets.check(folder, 1, first))
    before = _rows(folder)
    answering.keep(folder, 1, _response(), "Meer tijd", tickets.check(folder, 1, second))
    after = _rows(folder)
    told = {name.split(".")[0] for name in welcome(folder).kept}
    assert {name for name in after if after[name] != before[name]} == {"responses", "remarks", "tickets"} <= told


def test_a_sealed_response_holds_no_field_that_the_page_does_not_name() -> None:
    named = {name.split(".")[1][0] for name in IN_WORDS if name.startswith("response.")}
    assert set(json.loads(encode_response(_response()))) == named


def test_the_page_says_it_line_by_line(open_kiosk: OpenKiosk, folder: Path) -> None:
    text = _lines(open_kiosk(workplace=Workplace(welcome(folder))))
    for line in (
        "Je antwoorden op de vragen.",
        "Je afdeling, als je die invult.",
        "Je opmerking, los van je antwoorden.",
    ):
        assert line in text
    assert "uitleg" not in text


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("alter table responses add column badge text", "responses.badge"),
        ("create table visits (moment text)", "visits.moment"),
    ],
)
def test_what_a_later_version_keeps_more_is_not_hidden(
    open_kiosk: OpenKiosk, folder: Path, statement: str, name: str
) -> None:
    change(folder, statement)
    assert f"Hier is nog geen uitleg van: {name}" in _lines(open_kiosk(workplace=Workplace(welcome(folder))))


def test_what_is_not_kept_is_not_told(open_kiosk: OpenKiosk, folder: Path) -> None:
    change(folder, "drop table remarks")
    assert "Je opmerking, los" not in _lines(open_kiosk(workplace=Workplace(welcome(folder))))
