"""What a thief with the disk can find: sealed boxes of one size, and not a word of anybody's answers."""

import json
from itertools import pairwise
from pathlib import Path

from leercultuur_desktop.domain.answers import Response, encode_response
from leercultuur_desktop.domain.identifiers import Layer, Source
from leercultuur_desktop.services import answering, collecting
from tests.store.prepared import LIGHT, PIN, QUESTION_IDS, change, csv_file, rows

PATTERN = "3152403-15243015243-1524"
ANSWERS = tuple(None if sign == "-" else int(sign) for sign in PATTERN)
REMARK = "Meer tijd met Ingeborg aan de kantbank"
TIMES = ("time", "date", "stamp", "moment", "_at", "_on", "day", "clock", "hour", "tijd", "datum")


def every_byte(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def keep_some(folder: Path) -> list[Response]:
    responses = [
        Response(layer, department, ANSWERS[turn:] + ANSWERS[:turn])
        for turn, (layer, department) in enumerate(
            [(Layer.WORKERS, "Lassen"), (Layer.SUPERVISORS, "Kantoor"), (Layer.DIRECTORS, None), (None, "Verspanen")]
        )
    ]
    for response in responses:
        answering.keep(folder, 1, response, REMARK)
    return responses


def traces(response: Response) -> list[bytes]:
    """Everything in which this response could be recognised."""
    signs = "".join("-" if answer is None else str(answer) for answer in response.answers)
    plain = [0 if answer is None else answer for answer in response.answers]
    return [
        encode_response(response),
        signs.encode(),
        signs[:12].encode(),
        signs.encode("utf-16-le"),
        bytes(plain),
        bytes(255 if answer is None else answer for answer in response.answers)[:12],
        json.dumps(list(response.answers)).encode(),
        json.dumps(list(response.answers), separators=(",", ":")).encode()[:20],
        b",".join(str(answer).encode() for answer in plain),
        b'"a":"',
        b'"l":"',
    ]


def test_no_answer_layer_or_remark_is_in_any_file_after_saving(folder: Path) -> None:
    responses = keep_some(folder)
    for tidied in (False, True):
        if tidied:
            assert answering.tidy(folder)
        data = every_byte(folder)
        for response in responses:
            for trace in traces(response):
                assert trace not in data
        for words in (REMARK, "Ingeborg", "kantbank"):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert words.encode(encoding) not in data


def test_layers_and_departments_stand_in_the_company_only(folder: Path) -> None:
    before = every_byte(folder)
    keep_some(folder)
    answering.tidy(folder)
    after = every_byte(folder)
    for word in (b"workers", b"supervisors", b"directors", b"Lassen", b"Kantoor", b"Verspanen", b"kiosk"):
        assert after.count(word) == before.count(word), word


def test_the_search_would_find_what_it_looks_for(folder: Path) -> None:
    response = Response(Layer.WORKERS, "Lassen", ANSWERS)
    change(folder, "update company set why = ?", encode_response(response).decode() + REMARK)
    data = every_byte(folder)
    assert any(trace in data for trace in traces(response))
    assert REMARK.encode() in data


def test_all_sealed_responses_have_one_length_and_all_remarks_too(folder: Path) -> None:
    answering.keep(folder, 1, Response(None, None, (None,) * 24), "x")
    answering.keep(folder, 1, Response(Layer.SUPERVISORS, "Verspanen", (5,) * 24, Source.TYPED), "é" * 500)
    answering.keep(folder, 1, Response(Layer.WORKERS, "Œ" * 60, (0,) * 24), "\U0001f600" * 700)
    assert rows(folder, "select count(*), count(distinct length(sealed)) from responses") == [(3, 1)]
    assert rows(folder, "select count(*), count(distinct length(sealed)) from remarks") == [(3, 1)]


def test_no_remark_makes_no_record(folder: Path) -> None:
    for remark in (None, "", "   ", "\n"):
        answering.keep(folder, 1, Response(None, None, (3,) * 24), remark)
    assert rows(folder, "select count(*) from remarks") == [(0,)]


def test_a_response_and_its_remark_share_nothing(folder: Path) -> None:
    keep_some(folder)
    assert rows(folder, "select count(*) from responses join remarks using (key)") == [(0,)]
    columns = "select name from pragma_table_info('remarks') order by name"
    assert rows(folder, columns) == [("key",), ("round",), ("sealed",)]


def test_sealed_tables_have_no_rowid_and_no_column_for_a_person_or_a_time(folder: Path) -> None:
    for table in ("responses", "remarks"):
        [(made,)] = rows(folder, f"select sql from sqlite_schema where name = '{table}'")
        assert str(made).endswith("without rowid")
        assert {name for (name,) in rows(folder, f"select name from pragma_table_info('{table}')")} == {
            "key",
            "round",
            "sealed",
        }


def test_no_table_counts_or_clocks_answers(folder: Path) -> None:
    columns = rows(folder, "select m.name, p.name from sqlite_schema m, pragma_table_info(m.name) p")
    with_a_time = {(table, name) for table, name in columns if any(word in str(name) for word in TIMES)}
    # Days of a round, the day of set-up, and how long a wrong PIN waits: none of them is about an answer.
    assert with_a_time == {
        ("rounds", "opened_on"),
        ("rounds", "closed_on"),
        ("_sqlite_migrations", "applied_at"),
    }
    assert not [
        name for _, name in columns if any(word in str(name) for word in ("count", "number", "seq", "device"))
    ] or {name for _, name in columns if "count" in str(name)} == {"headcount"}


def test_saving_changes_no_table_but_the_sealed_ones(folder: Path) -> None:
    tables = [name for (name,) in rows(folder, "select name from sqlite_schema where type = 'table' order by name")]
    others = [name for name in tables if name not in {"responses", "remarks"}]
    before = {name: rows(folder, f"select * from {name}") for name in others}
    keep_some(folder)
    answering.tidy(folder)
    assert {name: rows(folder, f"select * from {name}") for name in others} == before


def test_an_import_leaves_nothing_of_its_file(folder: Path, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "geheim-antwoorden.csv", count=30)
    collecting.import_answers(folder, file, PIN, work=LIGHT)
    data = every_byte(folder)
    lines = file.read_text(encoding="utf-8").splitlines()[1:]
    for line in lines:
        assert line.split(",", 2)[2].encode() not in data
        assert line.split(",", 2)[2].replace(",", "").encode() not in data
    assert b"geheim-antwoorden" not in data
    assert len(lines[0].split(",")) == len(QUESTION_IDS) + 2


def test_record_keys_are_random_and_differ(folder: Path) -> None:
    keep_some(folder)
    collecting_keys = [key for (key,) in rows(folder, "select key from responses")]
    assert len(set(collecting_keys)) == 4
    assert all(isinstance(key, bytes) and len(key) == 16 for key in collecting_keys)
    assert all(bytes(one)[:4] != bytes(other)[:4] for one, other in pairwise(map(bytes, map(_blob, collecting_keys))))


def _blob(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value
