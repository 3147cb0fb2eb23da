"""What a thief with the disk learns of one-time codes: how many are unused, and nothing that ties one to an answer."""

import os
import shutil
import subprocess
import sys
import time
from itertools import permutations
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain.tickets import written
from leercultuur_desktop.sealing.ticket_marks import mark_of
from leercultuur_desktop.services import answering, tickets, workplace
from leercultuur_desktop.store import database, records
from leercultuur_desktop.store import tickets as stored
from tests.architecture.checkout import ROOT
from tests.store.prepared import PIN, a_response, fingerprint, rows
from tests.store.test_order_of_saving import Guesses
from tests.store.test_what_is_stored import every_byte
from tests.store.ticket_round import LIGHT_CODES, ROUND, Hand, codes_of, ticket_round

KEEPER = """
import sys
from pathlib import Path
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.services import answering, tickets
folder = Path(sys.argv[1])
for code in sys.argv[2:]:
    answering.keep(folder, 1, Response(None, None, (3,) * 24), "dank", tickets.mark(folder, 1, code))
    print(code, flush=True)
    answering.tidy(folder)
"""
MAKER = """
import sys
from contextlib import contextmanager
from pathlib import Path
from leercultuur_desktop.services import access, tickets
target = Path(sys.argv[2])
@contextmanager
def hand_out(batch):
    yield lambda: target.write_text("\\n".join(batch.codes), encoding="ascii")
print("begin", flush=True)
tickets.make(Path(sys.argv[1]), sys.argv[3], 400, hand_out, work=access.Work(8192, 1))
"""


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    """A workplace whose open round asks for codes."""
    return ticket_round(tmp_path / "werkplek")


def marks(folder: Path) -> set[bytes]:
    return {mark for (mark,) in rows(folder, "select mark from tickets") if isinstance(mark, bytes)}


def test_the_table_has_no_order_no_time_and_no_link(coded: Path) -> None:
    [(made,)] = rows(coded, "select sql from sqlite_schema where name = 'tickets'")
    assert str(made).endswith("without rowid")
    assert rows(coded, "select name from pragma_table_info('tickets')") == [("mark",), ("round",)]
    assert rows(coded, "select count(*) from sqlite_schema where tbl_name = 'tickets'") == [(1,)], "no index beside it"


def test_no_code_is_in_any_file(coded: Path) -> None:
    codes = codes_of(coded, 40)
    for code in codes[:20]:
        answering.keep(coded, 1, a_response(), None, tickets.check(coded, 1, code))
    for tidied in (False, True):
        if tidied:
            assert answering.tidy(coded)
        data = every_byte(coded)
        for code in codes:
            for text in (code, written(code)):
                assert text.encode() not in data
                assert text.encode("utf-16-le") not in data
            assert int(code).to_bytes(5, "big") not in data


def test_of_a_used_code_nothing_is_left_after_tidying(coded: Path) -> None:
    codes = codes_of(coded, 30)
    used = [tickets.check(coded, 1, code) for code in codes[:10]]
    left = marks(coded) - set(used)
    for mark in used:
        answering.keep(coded, 1, a_response(), None, mark)
        assert answering.tidy(coded)
    data = every_byte(coded)
    assert not [mark for mark in used if mark in data]
    assert all(mark in data for mark in left), "the search finds what is there"
    assert rows(coded, "pragma freelist_count") == [(0,)]


def test_the_order_of_the_paper_is_not_in_the_file(coded: Path, tmp_path: Path) -> None:
    guesses = Guesses()
    for trial in range(8):
        here = tmp_path / str(trial)
        shutil.copytree(coded, here)
        hand = Hand()
        tickets.make(here, PIN, 25, hand, work=LIGHT_CODES)
        order = [tickets.mark(here, 1, code) for code in hand.codes]
        data = paths.database(here).read_bytes()
        guesses.add([data.find(mark) for mark in order])
        log = here / "leercultuur.db-wal"
        assert not log.exists() or log.stat().st_size == 0
    assert guesses.pairs == 8 * 300
    assert guesses.sigmas < 5


def test_the_log_does_not_tell_the_order_of_the_paper_either(coded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "tidy", lambda _: False)
    with database.opened(coded):  # keeps the log alive
        codes = codes_of(coded, 20)
        data = (coded / "leercultuur.db-wal").read_bytes()
    order = [tickets.mark(coded, 1, code) for code in codes]
    places = [data.rfind(mark) for mark in sorted(order)]
    assert min(places) > 0
    assert places == sorted(places, reverse=True), "cells lie in the order of the hashes, whatever the paper's was"


def test_whichever_code_came_with_whichever_answers_the_file_has_the_same_bytes(coded: Path, tmp_path: Path) -> None:
    codes = codes_of(coded, 6)
    answers = [(bytes([number]) * 16, bytes([100 + number]) * 560) for number in range(3)]
    assert answering.tidy(coded)
    seen = set()
    for turn, (order, given) in enumerate(
        (one, other) for one in permutations(range(3)) for other in permutations(answers)
    ):
        here = tmp_path / f"copy {turn}"
        shutil.copytree(coded, here)
        for number, record in zip(order, given, strict=True):
            mark = tickets.mark(here, 1, codes[number])
            with database.opened(here) as db:
                with db.atomic():
                    records.add(db, 1, [record])
                    assert stored.take(db, 1, mark)
                assert database.tidy(db)
        assert sorted(file.name for file in here.iterdir()) == ["leercultuur.db"]
        seen.add(fingerprint(here))
    assert len(seen) == 1


def test_saving_with_a_code_changes_no_other_table(coded: Path) -> None:
    codes = codes_of(coded, 4)
    tickets.check(coded, 1, codes[0])  # the first check makes the row of its tries
    tables = [name for (name,) in rows(coded, "select name from sqlite_schema where type = 'table' order by name")]
    others = [name for name in tables if name not in {"responses", "remarks", "tickets"}]
    before = {name: rows(coded, f"select * from {name}") for name in others}
    for code in codes:
        answering.keep(coded, 1, a_response(), "dank", tickets.check(coded, 1, code))
        answering.tidy(coded)
    assert {name: rows(coded, f"select * from {name}") for name in others} == before


def test_after_closing_no_paper_can_be_held_against_the_file(coded: Path) -> None:
    codes = codes_of(coded, 12)
    all_marks = [tickets.mark(coded, 1, code) for code in codes]
    [(salt,)] = rows(coded, "select salt from ticket_hashing")
    assert isinstance(salt, bytes)
    answering.keep(coded, 1, a_response(), None, all_marks[0])
    workplace.close_round(coded, ROUND, PIN)
    data = every_byte(coded)
    assert salt not in data
    assert not [mark for mark in all_marks if mark in data]


@pytest.mark.skipif(os.name != "posix", reason="killing without a word is POSIX's")
def test_however_the_kiosk_dies_every_answer_used_one_code_and_none_is_lost(coded: Path) -> None:
    codes = codes_of(coded, 120)
    thanked: set[str] = set()
    free = list(codes)
    for trial in range(6):
        command = [sys.executable, "-c", KEEPER, str(coded), *free[:20]]
        kiosk = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert kiosk.stdout
        thanked.add(kiosk.stdout.readline().strip())
        time.sleep(0.0017 * trial)
        kiosk.kill()
        rest, _ = kiosk.communicate()
        thanked |= set(rest.split())
        left = marks(coded)
        free = [code for code in free if code not in thanked and tickets_left(coded, code)]
        assert workplace.response_count(coded) == len(codes) - len(left) >= len(thanked)
        assert rows(coded, "select count(*) from remarks") == rows(coded, "select count(*) from responses")
    assert answering.tidy(coded)


def tickets_left(folder: Path, code: str) -> bool:
    with database.opened(folder) as db:
        hashing = stored.hashing(db, 1)
        assert hashing is not None
        return stored.holds(db, 1, mark_of(code, hashing))


@pytest.mark.skipif(os.name != "posix", reason="killing without a word is POSIX's")
def test_a_making_that_is_killed_puts_no_code_into_hands_that_does_not_work(coded: Path, tmp_path: Path) -> None:
    target = tmp_path / "codes.txt"
    for trial in range(8):
        target.unlink(missing_ok=True)
        command = [sys.executable, "-c", MAKER, str(coded), str(target), PIN]
        maker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert maker.stdout
        assert maker.stdout.readline() == "begin\n"
        time.sleep(0.02 * trial)
        maker.kill()
        maker.communicate()
        held = target.read_text(encoding="ascii").split() if target.exists() else []
        assert all(tickets_left(coded, code) for code in held[:: max(len(held) // 10, 1)])
