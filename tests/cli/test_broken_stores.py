"""Whatever happened to the file or the folder: one clear problem, and not a byte changed."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering, workplace
from leercultuur_desktop.services.welcome import welcome
from tests.cli.terminal import Terminal
from tests.store.prepared import (
    COMPANY,
    LIGHT,
    PASSPHRASE,
    PIN,
    a_response,
    change,
    csv_file,
    prepared_copy,
    rows,
    same_bytes,
    untouched,
)

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
OTHERS = ("check", "round list", "results --passphrase-file -", "import a.csv --pin-file -")


def every_command_refuses(terminal: Terminal, title: str) -> None:
    with same_bytes(terminal.folder):
        for command in OTHERS:
            terminal.run(*command.split(), stdin=f"{PIN}\n").must_refuse(title)
        with pytest.raises(KnownProblem):
            welcome(terminal.folder)
        with pytest.raises(KnownProblem):
            answering.keep(terminal.folder, 1, a_response())
    log = paths.database(terminal.folder).with_name("leercultuur.db-wal")
    assert not log.exists() or log.stat().st_size == 0


def test_a_database_cut_short_at_every_page_is_refused(open_terminal: Terminal) -> None:
    file = paths.database(open_terminal.folder)
    whole = file.read_bytes()
    assert len(whole) % 4096 == 0
    for size in (*range(4096, len(whole), 4096), 1, 15, 16, 17, 99, 100, 512, 4095, len(whole) - 1, 0):
        file.write_bytes(whole[:size])
        open_terminal.run("check").must_refuse("beschadigd")
        assert file.read_bytes() == whole[:size]
    every_command_refuses(open_terminal, "beschadigd")


@pytest.mark.parametrize("content", [b"garbage " * 2000, b"\0" * 8192, b"SQLite format 3\0" + b"x" * 8000])
def test_a_file_that_is_no_database_is_refused(open_terminal: Terminal, content: bytes) -> None:
    paths.database(open_terminal.folder).write_bytes(content)
    every_command_refuses(open_terminal, "beschadigd")


def test_a_page_of_rubbish_in_the_middle_never_gives_a_traceback(open_terminal: Terminal) -> None:
    file = paths.database(open_terminal.folder)
    whole = file.read_bytes()
    refused = 0
    for start in range(0, len(whole), 4096):
        file.write_bytes(whole[:start] + b"\xa5" * 4096 + whole[start + 4096 :])
        said = open_terminal.run("check")
        if said.code:
            said.must_refuse("beschadigd")
            refused += 1
    assert refused >= len(whole) // 4096 // 2


def test_a_database_of_another_program_is_refused(open_terminal: Terminal) -> None:
    paths.database(open_terminal.folder).unlink()
    change(open_terminal.folder, "create table music (title text)")
    every_command_refuses(open_terminal, "beschadigd")


def test_a_step_from_a_newer_version_is_refused(open_terminal: Terminal) -> None:
    change(
        open_terminal.folder,
        "insert into _sqlite_migrations (migration_set, name, applied_at) values ('leercultuur', '0099_later', '')",
    )
    change(open_terminal.folder, "alter table responses rename to answers")
    change(open_terminal.folder, "pragma wal_checkpoint(truncate)")
    with same_bytes(open_terminal.folder):
        open_terminal.run("check").must_refuse("nieuwere versie")
        open_terminal.run("results", "--passphrase-file", "-", stdin=PASSPHRASE).must_refuse("nieuwere versie")


def test_a_version_number_from_a_newer_version_is_refused(open_terminal: Terminal) -> None:
    change(open_terminal.folder, "pragma user_version = 7")
    every_command_refuses_as_newer = ("check", "round list")
    with same_bytes(open_terminal.folder):
        for command in every_command_refuses_as_newer:
            open_terminal.run(*command.split()).must_refuse("nieuwere versie")


@pytest.mark.parametrize(
    "statement", ["delete from company", "delete from keys", "delete from pin", "drop table company", "drop table pin"]
)
def test_a_database_that_lacks_what_it_needs_is_refused(open_terminal: Terminal, statement: str) -> None:
    change(open_terminal.folder, statement)
    with same_bytes(open_terminal.folder):
        for command in OTHERS:
            open_terminal.run(*command.split(), stdin=f"{PIN}\n").must_refuse("beschadigd")


@pytest.mark.parametrize("folder", ["bestand/werkplek", "/proc/werkplek", "/proc/1/werkplek"])
def test_a_folder_that_cannot_be_made_is_named(empty: Terminal, folder: str) -> None:
    (empty.notes / "bestand").touch()
    (empty.notes / "bedrijf.toml").write_text(
        'name = "A"\n[headcount]\nworkers=1\nsupervisors=0\ndirectors=0\n', encoding="utf-8"
    )
    terminal = Terminal(empty.notes / folder, empty.notes)
    said = terminal.run("setup", empty.notes / "bedrijf.toml", *empty.pin, *empty.passphrase)
    said.must_refuse("map kan niet worden gebruikt")
    assert str(terminal.folder) in said.err
    assert terminal.run("check").code == 1


def test_a_folder_in_place_of_the_database_is_refused(empty: Terminal) -> None:
    paths.database(empty.folder).mkdir(parents=True)
    empty.run("check").must_refuse("kunnen niet worden geopend")


def must_respect_modes() -> tuple[str, ...]:
    """Give what to put before a command, so that modes count for root too."""
    if os.name != "posix":
        pytest.skip("modes are POSIX's")
    if not IS_ROOT:
        return ()
    if not shutil.which("setpriv"):
        pytest.skip("modes say nothing to root")
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search")


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o000, 0o755), (0o444, 0o555), (0o600, 0o000)])
def test_without_rights_a_command_says_so(open_terminal: Terminal, file_mode: int, folder_mode: int) -> None:
    ordinary = must_respect_modes()
    file = paths.database(open_terminal.folder)
    before = file.read_bytes()
    file.chmod(file_mode)
    open_terminal.folder.chmod(folder_mode)
    try:
        commands = ("round close Eerste --pin-file -", "simulate --responses 9 --pin-file -", "check")
        said = [open_terminal.run_real(*one.split(), stdin=PIN, before=ordinary) for one in commands]
    finally:
        open_terminal.folder.chmod(0o755)
        file.chmod(0o600)
    for one in said:
        one.must_refuse("kunnen niet worden geopend")
        assert "mag lezen en schrijven" in one.err
    assert file.read_bytes() == before


def test_set_up_in_a_folder_without_rights_says_so(empty: Terminal) -> None:
    ordinary = must_respect_modes()
    (empty.notes / "bedrijf.toml").write_text(
        'name = "A"\n[headcount]\nworkers=1\nsupervisors=0\ndirectors=0\n', encoding="utf-8"
    )
    for mode in (0o555, 0o000):
        empty.folder.mkdir(mode=mode, exist_ok=True)
        empty.folder.chmod(mode)
        arguments = ("setup", empty.notes / "bedrijf.toml", *empty.pin, *empty.passphrase)
        empty.run_real(*arguments, before=ordinary).must_refuse("map kan niet worden gebruikt")
        empty.folder.chmod(0o755)
    assert not list(empty.folder.iterdir())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of a few megabytes."""
    place = tmp_path / "schijf"
    place.mkdir()
    mounted = IS_ROOT and shutil.which("mount")
    if (
        not mounted
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(place)], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("a small disk can be made by root only")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, leave: int) -> None:
    free = shutil.disk_usage(place).free
    (place / "vol").write_bytes(b"x" * max(0, free - leave))


@pytest.mark.parametrize("leave", [0, 4096, 16384, 32768, 40960, 65536])
def test_a_full_disk_refuses_an_answer_and_keeps_those_before(small_disk: Path, leave: int) -> None:
    folder = prepared_copy(small_disk / "werkplek", ["Eerste"])
    answering.keep(folder, 1, a_response())
    assert answering.tidy(folder)
    fill(small_disk, leave)
    kept = 1
    with pytest.raises(KnownProblem) as problem:
        for _ in range(40):
            answering.keep(folder, 1, Response(None, None, (1,) * 24), "een opmerking")
            kept += 1
    assert problem.value.trouble is Trouble.DISK_FULL
    (small_disk / "vol").unlink()
    assert rows(folder, "select count(*) from responses") == [(kept,)]
    assert answering.tidy(folder)


@pytest.mark.parametrize("leave", [0, 32768, 65536, 131072, 262144])
def test_a_full_disk_refuses_an_import_as_a_whole(small_disk: Path, leave: int, tmp_path: Path) -> None:
    terminal = Terminal(prepared_copy(small_disk / "werkplek", ["Eerste"]), tmp_path)
    file = csv_file(tmp_path / "a.csv", count=2000)
    fill(small_disk, leave)
    terminal.run("import", file, *terminal.pin).must_refuse("schijf is vol")
    (small_disk / "vol").unlink()
    with untouched(terminal.folder):
        assert rows(terminal.folder, "select count(*) from responses") == [(0,)]
        assert rows(terminal.folder, "select count(*) from imports") == [(0,)]


@pytest.mark.parametrize("leave", [0, 4096, 32768, 65536, 131072])
def test_a_full_disk_leaves_no_half_workplace(small_disk: Path, leave: int) -> None:
    fill(small_disk, leave)
    settings = workplace.current_settings(prepared_copy(small_disk.parent / "ander"))
    with pytest.raises(KnownProblem) as problem:
        workplace.create(small_disk / "werkplek", COMPANY, settings, PIN, PASSPHRASE, work=LIGHT)
    assert problem.value.trouble is Trouble.DISK_FULL
    assert not list((small_disk / "werkplek").glob("*")) if (small_disk / "werkplek").exists() else True
    (small_disk / "vol").unlink()
    workplace.create(small_disk / "werkplek", COMPANY, settings, PIN, PASSPHRASE, work=LIGHT)
