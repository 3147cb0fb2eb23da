"""One small company, made once for all tests: a real set-up costs more than a second of argon2."""

import atexit
import csv
import hashlib
import io
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path

from leercultuur_desktop import paths
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import BLOCKS, Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import access, workplace

PIN = "1234"
PASSPHRASE = "correct horse battery staple"
LIGHT = access.Work(memory=8 * 1024 * 1024, passes=1)
COMPANY = Company(
    name="Proefbedrijf BV",
    headcount={Layer.WORKERS: 60, Layer.SUPERVISORS: 20, Layer.DIRECTORS: 20},
    departments=("Lassen", "Verspanen", "Kantoor"),
)
QUESTION_IDS = [f"{block}_{place}" for block in BLOCKS for place in range(1, 5)]
COLUMNS = ["layer", "department", *QUESTION_IDS]


@lru_cache(maxsize=1)
def _original() -> tuple[Path, str]:
    folder = Path(tempfile.mkdtemp(prefix="leercultuur-prepared-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    code = workplace.create(folder / "werkplek", COMPANY, Settings(), PIN, PASSPHRASE, work=LIGHT)
    access.check_pin(folder / "werkplek", PIN)  # the first right try makes its row
    access.unlock(folder / "werkplek", PASSPHRASE)
    return folder / "werkplek", code


def prepared_copy(target: Path, rounds: Sequence[str] = ()) -> Path:
    """Copy the company to an empty place; every round named is opened, all but the last closed again."""
    shutil.copytree(_original()[0], target)
    for place, name in enumerate(rounds):
        workplace.open_round(target, name, PIN)
        if place < len(rounds) - 1:
            workplace.close_round(target, name, PIN)
    return target


def recovery_code() -> str:
    """Give the recovery code of the prepared company."""
    return _original()[1]


def fingerprint(folder: Path) -> str:
    """Tell every byte of the database apart."""
    return hashlib.sha256(paths.database(folder).read_bytes()).hexdigest()


@contextmanager
def untouched(folder: Path) -> Iterator[None]:
    """Check that every row of every table stays (a right PIN may move the row of its tries within the file)."""
    before = _content(folder)
    yield
    assert _content(folder) == before, "the database changed"


def _content(folder: Path) -> list[str]:
    with closing(sqlite3.connect(paths.database(folder))) as connection:
        return list(connection.iterdump())


@contextmanager
def same_bytes(folder: Path) -> Iterator[None]:
    """Check that the file keeps every byte."""
    before = fingerprint(folder)
    yield
    assert fingerprint(folder) == before, "the file changed"


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    """Look past the program, straight into the file."""
    with closing(sqlite3.connect(paths.database(folder))) as connection:
        return connection.execute(query).fetchall()


def change(folder: Path, statement: str, *values: object) -> None:
    """Change the file behind the program's back."""
    with closing(sqlite3.connect(paths.database(folder), isolation_level=None)) as connection:
        connection.execute(statement, values)


def a_response(answer: int = 3, layer: Layer | None = Layer.WORKERS, department: str | None = "Lassen") -> Response:
    """Give a response that answers everything the same."""
    return Response(layer, department, (answer,) * len(QUESTION_IDS))


def answer_rows(count: int, seed: int = 1) -> list[list[str]]:
    """Make up rows of a CSV file, in the order of COLUMNS."""
    chance = random.Random(seed)
    return [
        [
            chance.choice(["workers", "workers", "workers", "supervisors", "directors", ""]),
            chance.choice([*COMPANY.departments, ""]),
            *(chance.choice("123451234500") if chance.random() < 0.95 else "" for _ in QUESTION_IDS),
        ]
        for _ in range(count)
    ]


def csv_text(body: Sequence[Sequence[str]], header: Sequence[str] = COLUMNS, **form: str) -> str:
    """Write a table as CSV; `form` goes to the csv module."""
    text = io.StringIO(newline="")
    csv.writer(text, **{"lineterminator": "\n", **form}).writerows([header, *body])  # type: ignore[arg-type]
    return text.getvalue()


def csv_file(target: Path, count: int = 12, seed: int = 1) -> Path:
    """Write a sound file of answers."""
    target.write_text(csv_text(answer_rows(count, seed)), encoding="utf-8")
    return target
