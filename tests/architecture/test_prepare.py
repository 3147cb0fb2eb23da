"""Set-up is the first thing a newcomer meets, so its decisions are held here without installing anything."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.checkout import ROOT
from tests.longest import LONGEST_FIRST


@pytest.fixture
def prepare() -> ModuleType:
    spec = importlib.util.spec_from_file_location("prepare", ROOT / ".ci" / "prepare.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def started(prepare: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been started, as words."""
    commands: list[list[str]] = []

    def remember(command: list[str], environment: dict[str, str]) -> int:
        commands.append(command)
        return 0

    monkeypatch.setattr(prepare, "become", remember)
    return commands


def test_without_a_screen_the_example_is_made(
    prepare: ModuleType, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "has_screen", lambda environment: False)
    prepare.start_program([])
    prepare.start_program(["round", "list"])
    assert [words[1:] for words in started] == [["demo"], ["round", "list"]]


def test_with_a_screen_the_program_opens(
    prepare: ModuleType, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "has_screen", lambda environment: True)
    prepare.start_program([])
    assert [words[1:] for words in started] == [[]]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_a_screen_is_x_or_wayland(prepare: ModuleType) -> None:
    assert prepare.has_screen({"DISPLAY": ":0"})
    assert prepare.has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert not prepare.has_screen({"DISPLAY": ""})


def test_a_library_under_its_newer_name_counts(prepare: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    listing = "libglib2.0-0t64 installed\nlibegl1 not-installed\nlibgl1 installed\n"
    monkeypatch.setattr(
        prepare.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1, stdout=listing, stderr="")
    )
    assert prepare.missing_packages(["libglib2.0-0", "libegl1", "libgl1", "qpdf"]) == ["libegl1", "qpdf"]


def test_a_broken_off_set_up_is_seen(prepare: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(prepare, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(prepare, "STAMP", tmp_path / "prepared.json")
    assert not prepare.is_ready("run")
    prepare.STAMP.write_text('{"run": ', encoding="utf-8")
    assert not prepare.is_ready("run")
    prepare.STAMP.write_text(f'{{"run": "{prepare.fingerprint("run")}"}}', encoding="utf-8")
    assert prepare.is_ready("run")
    assert not prepare.is_ready("test")


def test_only_a_change_in_packages_asks_for_a_new_set_up(
    prepare: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("pyproject.toml", "requirements.lock", "requirements-test.lock"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(prepare, "ROOT", tmp_path)
    before = prepare.fingerprint("run"), prepare.fingerprint("test")
    project = tmp_path / "pyproject.toml"
    project.write_text(project.read_text(encoding="utf-8").replace("max-args = 7", "max-args = 6"), encoding="utf-8")
    assert (prepare.fingerprint("run"), prepare.fingerprint("test")) == before
    (tmp_path / "requirements-test.lock").write_text("# other\n", encoding="utf-8")
    assert prepare.fingerprint("run") == before[0]
    assert prepare.fingerprint("test") != before[1]


def test_both_locks_agree_on_every_version() -> None:
    run, test = (pins(ROOT / name) for name in ("requirements.lock", "requirements-test.lock"))
    assert run
    assert run <= test


def pins(lock: Path) -> set[str]:
    """Read the packages of a lock with their versions and conditions."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return {line.rstrip(" \\") for line in lines if "==" in line and not line.startswith((" ", "#"))}


def test_the_whole_check_runs_on_every_processor_and_a_part_as_it_was_asked(
    prepare: ModuleType, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    prepare.start_tests([])
    prepare.start_tests(["tests/domain"])
    whole, part = started
    assert 2 <= int(whole[whole.index("-n") + 1]) <= 4
    assert whole[-3:] == ["--dist", "loadfile", "--no-loadscope-reorder"]
    assert part[-1] == "tests/domain"
    assert "-n" not in part


def test_every_file_that_goes_first_is_there() -> None:
    assert [file for file in LONGEST_FIRST if not (ROOT / file).is_file()] == []
