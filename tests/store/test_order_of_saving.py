"""The order of answering can't be read from the disk: an adversary with every byte guesses no better than a coin."""

import hashlib
import math
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest
from sqlite_utils import Database

from leercultuur_desktop import paths
from leercultuur_desktop.services import answering, collecting
from leercultuur_desktop.store import records
from tests.architecture.checkout import ROOT
from tests.store.prepared import LIGHT, PIN, a_response, csv_file, rows

# Five fill less than a page, where an untidied order shows best; fifteen make pages split.
SERIES = pytest.mark.parametrize(("responses", "trials"), [(5, 36), (15, 12)])
MOST_SIGMA = 5.0  # by chance once in a million runs; an untidied file gives more than ten
PAGE = 4096


@dataclass
class Guesses:
    """Pairs whose order an adversary guessed, and how far that lies from tossing a coin."""

    right: int = 0
    pairs: int = 0
    variance: float = 0.0

    def add(self, ranks: list[int]) -> None:
        """Guess that `ranks`, given in the order of arrival, rise."""
        size = len(ranks)
        self.right += sum(first < second for first, second in combinations(ranks, 2))
        self.pairs += size * (size - 1) // 2
        self.variance += size * (size - 1) * (2 * size + 5) / 72  # of the inversions in a random order

    @property
    def sigmas(self) -> float:
        """How many standard deviations better or worse than a coin."""
        return abs(self.right - self.pairs / 2) / math.sqrt(self.variance)


def arrivals(folder: Path, count: int, save: Callable[[int], object]) -> list[bytes]:
    """Save responses one by one; give their random keys in the order of arrival."""
    order: list[bytes] = []
    for number in range(count):
        save(number)
        [new] = {bytes(key) for (key,) in rows(folder, "select key from responses") if isinstance(key, bytes)} - {
            *order
        }
        order.append(new)
    return order


def attack_pages(guesses: Guesses, folder: Path, order: list[bytes]) -> None:
    """Cells that arrive later lie lower in their page."""
    data = paths.database(folder).read_bytes()
    found = [data.find(key) for key in order if key in data]
    for page in {place // PAGE for place in found}:
        guesses.add([-place for place in found if place // PAGE == page])


def attack_file(guesses: Guesses, folder: Path, order: list[bytes]) -> None:
    """What arrives later lies further in the file."""
    data = paths.database(folder).read_bytes()
    guesses.add([data.find(key) for key in order if key in data])


def attack_log(guesses: Guesses, folder: Path, order: list[bytes]) -> None:
    """What arrives later is first seen later in the write-ahead log."""
    log = folder / "leercultuur.db-wal"
    data = log.read_bytes() if log.exists() else b""
    if all(key in data for key in order):
        guesses.add([data.find(key) for key in order])


ATTACKS = (attack_pages, attack_file, attack_log)


def attacked(
    folder: Path, target: Path, size: tuple[int, int], save: Callable[[Path, int], object]
) -> dict[str, Guesses]:
    """Let every attack loose on fresh copies; `size` gives responses and trials."""
    responses, trials = size
    guesses = {attack.__name__: Guesses() for attack in ATTACKS}
    for trial in range(trials):
        here = target / str(trial)
        shutil.copytree(folder, here)
        order = arrivals(here, responses, lambda number, here=here: save(here, number))  # type: ignore[misc]
        for attack in ATTACKS:
            attack(guesses[attack.__name__], here, order)
    return guesses


def must_be_chance(guesses: dict[str, Guesses]) -> None:
    assert guesses["attack_log"].pairs == 0, "the log must be gone or empty"
    for name in ("attack_pages", "attack_file"):
        assert guesses[name].pairs >= 200
        assert guesses[name].sigmas < MOST_SIGMA, name


@SERIES
def test_the_files_say_nothing_about_the_order_at_the_kiosk(
    folder: Path, tmp_path: Path, responses: int, trials: int
) -> None:
    def save(here: Path, _: int) -> None:
        answering.keep(here, 1, a_response())
        assert answering.tidy(here)

    must_be_chance(attacked(folder, tmp_path / "trials", (responses, trials), save))


@SERIES
def test_with_another_window_open_the_log_is_truncated_all_the_same(
    folder: Path, tmp_path: Path, responses: int, trials: int
) -> None:
    with ExitStack() as windows:

        def save(here: Path, number: int) -> None:
            if number == 0:
                window = windows.enter_context(closing(sqlite3.connect(paths.database(here), isolation_level=None)))
                window.execute("select count(*) from company").fetchone()
            answering.keep(here, 1, a_response())
            assert answering.tidy(here)

        must_be_chance(attacked(folder, tmp_path / "trials", (responses, trials), save))


def test_the_same_attacks_see_the_order_where_nobody_tidies(folder: Path, tmp_path: Path) -> None:
    with ExitStack() as windows:

        def save(here: Path, number: int) -> None:
            if number == 0:
                window = windows.enter_context(closing(sqlite3.connect(paths.database(here), isolation_level=None)))
                window.execute("select count(*) from company").fetchone()
            answering.keep(here, 1, a_response())

        log = attacked(folder, tmp_path / "open", (15, 2), save)["attack_log"]
    untidied = attacked(folder, tmp_path / "closed", (5, 3), lambda here, _: answering.keep(here, 1, a_response()))
    pages = untidied["attack_pages"]
    assert log.right == log.pairs == 2 * 105, "the log gives every pair away"
    assert pages.right == pages.pairs == 3 * 10, "the page gives every pair away"


@SERIES
def test_files_imported_one_by_one_leave_no_order(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, responses: int, trials: int
) -> None:
    monkeypatch.setattr(collecting, "slow_mark", lambda data, _, **__: hashlib.sha256(data).digest())
    files = [csv_file(tmp_path / f"{number}.csv", count=1, seed=number) for number in range(responses)]

    def save(here: Path, number: int) -> None:
        collecting.import_answers(here, files[number], PIN)

    must_be_chance(attacked(folder, tmp_path / "trials", (responses, trials), save))


def test_one_import_is_written_in_the_order_of_the_random_keys(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []
    add = records.add

    def watched(db: Database, round_id: int, responses: Iterable[records.Record]) -> None:
        listed = list(responses)
        written.extend(key for key, _ in listed)
        add(db, round_id, listed)

    monkeypatch.setattr(records, "add", watched)
    collecting.import_answers(folder, csv_file(tmp_path / "a.csv", count=50), PIN, work=LIGHT)
    assert len(written) == 50
    assert written == sorted(written), "the order of the file would stay in the log when the tidying has to wait"


def test_an_open_reader_makes_tidying_wait_and_a_later_one_repairs_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leercultuur_desktop.store.connection._BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(paths.database(folder), isolation_level=None)) as reader:
        reader.execute("begin")
        reader.execute("select count(*) from company").fetchone()
        for _ in range(5):
            answering.keep(folder, 1, a_response())
            assert answering.tidy(folder) is False
        log = folder / "leercultuur.db-wal"
        assert log.stat().st_size > 0
        reader.execute("commit")
        assert answering.tidy(folder) is True
        assert log.stat().st_size == 0
    assert rows(folder, "select count(*) from responses") == [(5,)]


def test_a_writer_elsewhere_makes_tidying_wait_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leercultuur_desktop.store.connection._BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(paths.database(folder), isolation_level=None)) as writer:
        writer.execute("begin immediate")
        assert answering.tidy(folder) is False
        writer.execute("rollback")
    assert answering.tidy(folder) is True


def test_after_tidying_nothing_deleted_lingers(folder: Path) -> None:
    answering.keep(folder, 1, a_response())
    answering.tidy(folder)
    assert rows(folder, "pragma freelist_count") == [(0,)]


@pytest.mark.skipif(
    not shutil.which("strace"), reason="strace is not installed, so the order of system calls is unseen"
)
def test_an_answer_is_on_the_disk_before_it_is_acknowledged(folder: Path, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from leercultuur_desktop.services import answering;"
        "from leercultuur_desktop.domain.answers import Response;"
        "folder = Path(sys.argv[1]); os.write(1, b'BEGIN');"
        "answering.keep(folder, 1, Response(None, None, (3,) * 24), 'dank'); os.write(1, b'THANKS')"
    )
    trace = tmp_path / "trace"
    calls = "trace=fdatasync,fsync,write,pwrite64"
    command = ["strace", "-f", "-y", "-o", str(trace), "-e", calls, sys.executable, "-c", code, str(folder)]
    done = subprocess.run(
        command, capture_output=True, cwd=ROOT, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    if b"ptrace" in done.stderr.lower():
        pytest.skip("this machine lets nobody trace")
    assert done.stdout == b"BEGINTHANKS", done.stderr
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    begin = next(place for place, line in enumerate(lines) if '"BEGIN"' in line)
    thanks = next(place for place, line in enumerate(lines) if '"THANKS"' in line)
    written = [place for place, line in enumerate(lines) if re.search(r"pwrite64\(.*db-wal", line)]
    synced = [place for place, line in enumerate(lines) if re.search(r"f(data)?sync\(.*db-wal", line)]
    last_before = max(place for place in written if place < thanks)
    assert begin < last_before
    assert any(last_before < place < thanks for place in synced), "acknowledged before it was on the disk"
