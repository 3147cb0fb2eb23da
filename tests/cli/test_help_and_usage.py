"""Every command explains itself with an example; wrong usage ends with 2; a language may stand before or after."""

import os
from pathlib import Path

import click
import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.cli import main as door
from leercultuur_desktop.services import workplace
from tests.cli.terminal import FOR_A_BUG, Terminal

COMMANDS = (
    "kiosk,demo,setup,round open,round close,round list,import,results,radar,figures,report,cards,cards check,poster,"
    "plan,paper-questionnaire,forms,tickets,questionnaire check,simulate,pin set,passphrase change,recover,"
    "round delete,back-up,restore,retire,check"
).split(",")
ENGLISH = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="en" sourcelanguage="nl">
<context><name>Command</name>
<message><source>Er zijn nog geen metingen.</source><translation>There are no rounds yet.</translation></message>
<message><source>Deze opdracht klopt niet.</source><translation>This command is not right.</translation></message>
</context>
<context><name>Problem</name>
<message><source>Hier is nog geen bedrijf</source><translation>There is no company here yet</translation></message>
</context></TS>
"""


@pytest.fixture
def english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small English translation."""
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "app_en.ts").write_text(ENGLISH, encoding="utf-8")
    monkeypatch.setattr(paths, "translations", lambda: folder)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(empty: Terminal, command: str) -> None:
    said = empty.run(*command.split(), "--help").must_be_done()
    assert f"Voorbeeld: leercultuur {command}" in said.out.replace("--folder werkplek ", "")
    assert not empty.folder.exists()


def test_the_root_lists_every_command(empty: Terminal) -> None:
    said = empty.run("--help", folder=False).must_be_done()
    for command in COMMANDS:
        assert f"\n  {command.split()[0]} " in said.out


def test_the_version_is_told(empty: Terminal) -> None:
    assert "0.1" in empty.run("--version").must_be_done().out


def test_no_command_opens_the_office_and_kiosk_the_kiosk(terminal: Terminal) -> None:
    terminal.run().must_be_done()
    terminal.run("kiosk", "--language", "en").must_be_done()
    # The kiosk speaks the workplace's own languages, whatever the terminal speaks.
    assert terminal.windows == [("office", terminal.folder, "nl"), ("kiosk", terminal.folder, "")]


@pytest.mark.parametrize(
    "arguments",
    [
        ("bestaatniet",),
        ("round",),
        ("round", "wegdoen"),
        ("round", "open"),
        ("round", "open", "A", "B"),
        ("import",),
        ("simulate",),
        ("simulate", "--responses"),
        ("results", "--jsn"),
        ("setup",),
        ("pin",),
        ("--onzin",),
        ("--language", "fr", "check"),
        ("--language",),
        ("check", "--language"),
        ("check", "--language="),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two_and_points_to_the_explanation(
    terminal: Terminal, arguments: tuple[str, ...]
) -> None:
    said = terminal.run(*arguments).must_be_wrong_usage()
    assert said.err.startswith("Deze opdracht klopt niet.")


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--language", "en", "round", "list"),
        ("--language=en", "round", "list"),
        ("round", "--language", "en", "list"),
        ("round", "list", "--language", "en"),
        ("round", "list", "--language=en"),
    ],
    ids=" ".join,
)
def test_the_language_may_stand_before_and_after_the_command(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    assert terminal.run(*arguments).must_be_done().out == "There are no rounds yet.\n"


@pytest.mark.usefixtures("english")
def test_problems_and_wrong_usage_are_told_in_the_chosen_language(empty: Terminal) -> None:
    assert empty.run("check", "--language", "en").err.startswith("There is no company here yet\n")
    assert empty.run("--language", "en", "wrong").err.startswith("This command is not right.\n")
    assert empty.run("check").err.startswith("Hier is nog geen bedrijf\n")


def test_after_two_dashes_nothing_is_an_option(terminal: Terminal) -> None:
    terminal.run("round", "open", *terminal.pin, "--", "--language").must_be_done()
    assert workplace.round_overviews(terminal.folder)[0].name == "--language"


def test_the_default_folder_is_the_platforms(monkeypatch: pytest.MonkeyPatch, terminal: Terminal) -> None:
    monkeypatch.setattr(paths, "default_workplace", lambda: terminal.folder)
    terminal.run("round", "list", folder=False).must_be_done()


@pytest.mark.logs_problems
def test_a_bug_gives_calm_words_and_a_line_in_the_workplaces_log(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: Path) -> None:
        raise RuntimeError("geheime inhoud")

    monkeypatch.setattr(workplace, "round_overviews", broken)
    faces = terminal._faces()
    assert door.main(["--folder", str(terminal.folder), "round", "list"], faces) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert FOR_A_BUG in said.err
    assert "Traceback" not in said.err
    log = paths.log_file(terminal.folder).read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "geheime inhoud" not in log
    assert not paths.log_file(paths.default_workplace()).exists()


def test_stopping_is_no_bug(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: Path) -> None:
        raise click.Abort

    monkeypatch.setattr(workplace, "round_overviews", stopped)
    said = terminal.run("round", "list")
    assert (said.code, said.err) == (1, "Gestopt.\n")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_that_lacks_our_signs_still_gets_its_job_done(terminal: Terminal, encoding: str) -> None:
    said = terminal.run_real("round", "open", "Ę‘Ł’", *terminal.pin, environment={"PYTHONIOENCODING": encoding})
    assert (said.code, said.err) == (0, "")
    assert "is open." in said.out
    assert [one.name for one in workplace.round_overviews(terminal.folder)] == ["Ę‘Ł’"]


@pytest.mark.skipif(os.name != "posix", reason="only there can a name be no text")
def test_a_name_that_is_no_text_is_refused(terminal: Terminal) -> None:
    name = os.fsdecode(b"\xff\xfe")
    terminal.run_real("round", "open", name, *terminal.pin).must_refuse("naam kan niet")
    terminal.run_real("results", "--round", name, *terminal.passphrase).must_refuse("geen meting")
    terminal.run_real("import", name, *terminal.pin).must_refuse("geen meting open")


def test_output_that_nobody_reads_gives_no_traceback(terminal: Terminal) -> None:
    import subprocess

    command = " ".join(f"'{part}'" for part in terminal.command("--help"))
    done = subprocess.run(["bash", "-c", f"{command} | true"], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["nope"], "deze opdracht is er niet; kies uit: kiosk, demo, setup"),
        (["round", "nope"], "kies uit: close, delete, list, open"),
        (["setup"], "COMPANY.toml ontbreekt"),
        (["results", "--nope"], "de optie --nope bestaat niet"),
        (["cards", "--out"], "bij --out hoort iets achter de naam"),
        (["cards", "--out", "x.pdf", "--size", "a9"], "deze waarde kan niet bij --size (a6 | a5)"),
        (["cards", "--out", "x.pdf", "--all", "--recommended"], "de opties passen niet bij elkaar"),
    ],
)
def test_wrong_usage_is_told_in_dutch(terminal: Terminal, typed: list[str], said: str) -> None:
    assert said in terminal.run(*typed).must_be_wrong_usage().err
