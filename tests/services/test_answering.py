"""Keeping an answer: all of it or nothing, into an open and real round only."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain import simulation
from leercultuur_desktop.domain.answers import REMARK_LENGTH, Response, encode_response
from leercultuur_desktop.domain.identifiers import Layer, Source
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.sealing.envelope import REMARK_BLOCK, RESPONSE_BLOCK, seal, unseal
from leercultuur_desktop.services import access, answering, collecting, results, workplace
from leercultuur_desktop.store import database, records, rounds, secrets
from tests.store.prepared import LIGHT, PASSPHRASE, PIN, a_response, change, csv_file, rows


def refused(folder: Path, round_id: int, response: Response, remark: str | None = None) -> Trouble:
    before = rows(folder, "select count(*), (select count(*) from remarks) from responses")
    with pytest.raises(KnownProblem) as raised:
        answering.keep(folder, round_id, response, remark)
    assert rows(folder, "select count(*), (select count(*) from remarks) from responses") == before
    return raised.value.trouble


def test_what_was_kept_is_what_comes_out(folder: Path) -> None:
    kept = [
        Response(Layer.WORKERS, "Lassen", (1, 2, 3, 4, 5, 0, None, 1) * 3),
        Response(None, None, (None,) * 24, Source.TYPED),
        Response(Layer.DIRECTORS, "Kantoor", (5,) * 24),
    ]
    for response in kept:
        answering.keep(folder, 1, response)
    vault = access.unlock(folder, PASSPHRASE)
    with database.opened(folder) as db:
        sealed = records.sealed_responses(db, 1)
    opened = [unseal(vault.private_key, one, RESPONSE_BLOCK) for one in sealed]
    assert sorted(opened) == sorted(encode_response(one) for one in kept)


def test_a_remark_is_cut_at_its_length_and_opens_as_written(folder: Path) -> None:
    answering.keep(folder, 1, a_response(), "  é" + "x" * 600 + "  ")
    vault = access.unlock(folder, PASSPHRASE)
    [(sealed,)] = rows(folder, "select sealed from remarks")
    assert isinstance(sealed, bytes)
    text = unseal(vault.private_key, sealed, REMARK_BLOCK).decode()
    assert text == "é" + "x" * (REMARK_LENGTH - 1)


def test_closed_unknown_and_practice_rounds_take_no_answer(folder: Path) -> None:
    assert refused(folder, 99, a_response()) is Trouble.NO_OPEN_ROUND
    workplace.close_round(folder, "Eerste", PIN)
    assert refused(folder, 1, a_response(), "opmerking") is Trouble.ROUND_CLOSED
    workplace.open_round(folder, "Oefenen", PIN)
    collecting.simulate(folder, 6, PIN, seed=1)
    assert refused(folder, 2, a_response()) is Trouble.ROUND_IS_PRACTICE


@pytest.mark.parametrize("answers", [(3,) * 23, (3,) * 25, (), (6,) * 24, (-1,) * 24])
def test_impossible_answers_are_never_sealed(folder: Path, answers: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"answers|scale"):
        answering.keep(folder, 1, Response(None, None, answers))
    assert rows(folder, "select count(*) from responses") == [(0,)]


def test_an_answer_that_does_not_fit_is_refused_with_its_remark(folder: Path) -> None:
    assert refused(folder, 1, a_response(department="x" * 500), "opmerking") is Trouble.RESPONSE_TOO_LARGE


def test_a_remark_that_fails_takes_its_response_along(folder: Path) -> None:
    change(folder, "create trigger full before insert on remarks begin select raise(abort, 'no'); end")
    with pytest.raises(sqlite3.IntegrityError):
        answering.keep(folder, 1, a_response(), "opmerking")
    assert rows(folder, "select count(*) from responses") == [(0,)]


def test_nobody_can_close_or_mark_the_round_while_an_answer_is_being_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked: list[bool] = []

    def sealing(public_key: bytes, data: bytes, block: int) -> bytes:
        with closing(sqlite3.connect(paths.database(folder), timeout=0)) as other:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("update rounds set practice = 1")
            locked.append(True)
        return seal(public_key, data, block)

    monkeypatch.setattr(answering, "seal", sealing)
    answering.keep(folder, 1, a_response(), "opmerking")
    assert locked == [True, True]


def test_simulate_looks_for_answers_and_marks_in_one_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = simulation.simulate

    def meanwhile(*arguments: Any, **more: Any) -> list[Response]:
        answering.keep(folder, 1, a_response())
        return fill(*arguments, **more)

    monkeypatch.setattr(simulation, "simulate", meanwhile)
    with pytest.raises(KnownProblem) as raised:
        collecting.simulate(folder, 5, PIN)
    assert raised.value.trouble is Trouble.ROUND_HAS_RESPONSES
    assert rows(folder, "select practice from rounds") == [(0,)]
    assert rows(folder, "select count(*) from responses") == [(1,)]


def test_an_import_that_fails_halfway_is_not_remembered(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = csv_file(tmp_path / "a.csv")
    change(
        folder,
        "create trigger full before insert on responses when (select count(*) from responses) >= 7 "
        "begin select raise(abort, 'no'); end",
    )
    with pytest.raises(sqlite3.IntegrityError):
        collecting.import_answers(folder, file, PIN, work=LIGHT)
    assert rows(folder, "select count(*) from responses") == [(0,)]
    change(folder, "drop trigger full")
    assert collecting.import_answers(folder, file, PIN, work=LIGHT).again is False


def test_records_for_another_key_are_skipped_and_counted(folder: Path) -> None:
    for answer in range(1, 6):
        answering.keep(folder, 1, a_response(answer))
    other = answering.sealed_response(bytes(range(32)), _round(folder), a_response())
    change(folder, "insert into responses values (?, 1, ?)", *other)
    workplace.close_round(folder, "Eerste", PIN)
    found = results.results(folder, access.unlock(folder, PASSPHRASE))
    assert (found.responses, found.damaged) == (5, 1)


def test_a_record_sealed_for_fewer_questions_is_skipped(folder: Path) -> None:
    for answer in range(1, 6):
        answering.keep(folder, 1, a_response(answer))
    the_round = _round(folder)
    shorter = replace(the_round.questionnaire, questions=the_round.questionnaire.questions[:23])
    with database.opened(folder) as db:
        public = secrets.public_key(db)
    record = answering.sealed_response(
        public, replace(the_round, questionnaire=shorter), Response(None, None, (3,) * 23)
    )
    change(folder, "insert into responses values (?, 1, ?)", *record)
    workplace.close_round(folder, "Eerste", PIN)
    found = results.results(folder, access.unlock(folder, PASSPHRASE))
    assert (found.responses, found.damaged) == (5, 1)


def _round(folder: Path) -> Round:
    with database.opened(folder) as db:
        return rounds.named_round(db, "Eerste")
