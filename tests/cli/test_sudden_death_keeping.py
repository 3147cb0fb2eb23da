"""A back-up, a restore or a deletion that is killed: either before or after, never half."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.services import back_up, restore, retire, workplace
from leercultuur_desktop.store.back_up_files import look_into
from tests.cli.terminal import Terminal
from tests.store.prepared import PIN, csv_file, prepared_copy, rows

pytestmark = pytest.mark.skipif(os.name != "posix", reason="killing without a word is POSIX's")

COUNT = 1500


def big(folder: Path, *, closed: bool = False) -> Path:
    """Make a workplace whose file takes some time to write."""
    terminal = Terminal(prepared_copy(folder, ["Eerste"]), folder.parent)
    terminal.run("import", csv_file(folder.parent / "a.csv", count=COUNT), *terminal.pin).must_be_done()
    if closed:
        workplace.close_round(folder, "Eerste", PIN)
    return folder


Job = Callable[[], object]


def begun(job: Job) -> tuple[int, int]:
    """Start a job in a process of its own; give the process and a pipe that says when it began and when it was done."""
    out, into = os.pipe()
    process = os.fork()  # a new interpreter would take ten times as long to begin as the job itself
    if process == 0:
        try:
            os.write(into, b"b")
            job()
            os.write(into, b"d")
        finally:
            os._exit(0)
    os.close(into)
    assert os.read(out, 1) == b"b"
    return process, out


def killed(job: Job, after: float) -> bool:
    """Kill a job a moment after it began; tell whether that was before it said that it was done."""
    process, out = begun(job)
    time.sleep(after)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    with os.fdopen(out, "rb") as pipe:
        return pipe.read() == b""


def length_of(job: Job) -> float:
    """Give the seconds that a job takes."""
    began = time.monotonic()
    process, out = begun(job)
    os.waitpid(process, 0)
    with os.fdopen(out, "rb") as pipe:
        assert pipe.read() == b"d"
    return time.monotonic() - began


def walk(act: Callable[[float], bool], length: float) -> None:
    """Kill at moments spread over its length; some of them must come before it was done."""
    early = [act(length * part) for part in (0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95)]
    assert any(early), "none was killed in time: the test proves nothing"


def total(folder: Path) -> int:
    return int(str(rows(folder, "select count(*) from responses")[0][0]))


def test_a_killed_back_up_leaves_the_earlier_one_or_the_whole_new_one(tmp_path: Path) -> None:
    folder, file = big(tmp_path / "werkplek"), tmp_path / "kopie.db"

    def job() -> None:
        back_up.back_up_to(folder, file)

    def act(moment: float) -> bool:
        early = killed(job, moment)
        if file.exists():
            assert len(look_into(file).answers["eerste"]) == COUNT
        return early

    length = length_of(job)
    file.unlink()
    walk(act, length)
    back_up.back_up_to(folder, file)
    assert not [one.name for one in tmp_path.iterdir() if one.name.startswith(".")], "what was left is swept"


def test_a_killed_restore_leaves_what_was_there_or_all_of_the_copy(tmp_path: Path) -> None:
    folder, file = big(tmp_path / "werkplek"), tmp_path / "kopie.db"
    back_up.back_up_to(prepared_copy(tmp_path / "leeg", ["Eerste"]), file)

    def act(moment: float) -> bool:
        early = killed(lambda: restore.restore(folder, file, PIN), moment)
        assert total(folder) in {0, COUNT}
        workplace.round_overviews(folder)
        if total(folder) == 0:
            [aside] = folder.glob("leercultuur-before-restore-*.db")
            restore.restore(folder, aside, PIN)
        assert total(folder) == COUNT
        for aside in folder.glob("leercultuur-before-restore-*.db"):
            aside.unlink()
        return early

    back_up.back_up_to(folder, tmp_path / "vol.db")
    length = length_of(lambda: restore.restore(folder, file, PIN))
    restore.restore(folder, tmp_path / "vol.db", PIN)
    for aside in folder.glob("leercultuur-before-restore-*.db"):
        aside.unlink()
    walk(act, length)


def test_a_killed_restore_into_an_empty_place_leaves_nothing_or_everything(tmp_path: Path) -> None:
    folder, file = big(tmp_path / "werkplek"), tmp_path / "kopie.db"
    back_up.back_up_to(folder, file)

    def act(moment: float) -> bool:
        new = tmp_path / f"nieuw-{moment}"
        early = killed(lambda: restore.restore(new, file, PIN), moment)
        if workplace.exists(new):
            assert total(new) == COUNT
            workplace.round_overviews(new)
        else:
            restore.restore(new, file, PIN)
            assert total(new) == COUNT
        return early

    walk(act, length_of(lambda: restore.restore(tmp_path / "eerst", file, PIN)))


def test_a_killed_deletion_of_a_round_leaves_all_of_it_or_nothing(tmp_path: Path) -> None:
    folder = big(tmp_path / "werkplek", closed=True)
    whole = paths.database(folder).read_bytes()

    def job() -> None:
        retire.delete_round(folder, "Eerste", "Eerste", PIN, copies=True)

    length = length_of(job)

    def act(moment: float) -> bool:
        for ending in ("-wal", "-shm"):
            (folder / f"leercultuur.db{ending}").unlink(missing_ok=True)
        paths.database(folder).write_bytes(whole)
        early = killed(job, moment)
        known = [one.name for one in workplace.round_overviews(folder)]
        assert (known, total(folder)) in [(["Eerste"], COUNT), ([], 0)]
        return early

    walk(act, length)


def test_a_killed_deletion_of_everything_leaves_a_workplace_or_none(tmp_path: Path) -> None:
    source = big(tmp_path / "bron", closed=True)
    whole = paths.database(source).read_bytes()

    def fresh(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        paths.database(folder).write_bytes(whole)
        return folder

    def act(moment: float) -> bool:
        folder = fresh(f"weg-{moment}")
        early = killed(lambda: retire.retire(folder, "Proefbedrijf BV", PIN, copies=True), moment)
        if workplace.exists(folder):
            assert total(folder) == COUNT
        else:
            retire.finish_retiring(folder)
            with pytest.raises(KnownProblem):
                workplace.company(folder)
            assert not [one for one in folder.iterdir() if one.stat().st_size > 100_000]
        return early

    folder = fresh("meten")
    walk(act, length_of(lambda: retire.retire(folder, "Proefbedrijf BV", PIN, copies=True)))


def test_a_killed_rolling_back_up_keeps_one_file_of_the_open_round(tmp_path: Path) -> None:
    folder = big(tmp_path / "werkplek")

    def act(moment: float) -> bool:
        early = killed(lambda: back_up.back_up_by_itself(folder), moment)
        found = list(paths.back_ups(folder).glob("*.db"))
        assert len(found) <= 1
        assert all(len(look_into(one).answers["eerste"]) == COUNT for one in found)
        return early

    walk(act, length_of(lambda: back_up.back_up_by_itself(folder)))
    back_up.back_up_by_itself(folder)
    assert len(list(paths.back_ups(folder).iterdir())) == 1
