"""`paper-questionnaire` needs no secret, speaks all eight languages, and says which questions it printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain.identifiers import LANGUAGES
from leercultuur_desktop.language.offered import KIOSK_FILE, write_kiosk_languages
from leercultuur_desktop.services import collecting, paper_forms
from tests.cli.terminal import Terminal
from tests.reports.reading import pages
from tests.reports.test_paper_questionnaire import letters
from tests.store.prepared import PIN

ASKED = {"pl": "Czy ludzie u nas w firmie", "uk": "Чи люди тут у нас", "ar": "هل يشارك الناس عندنا"}


@pytest.fixture(autouse=True)
def every_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All languages count as whole: whether they are is a test of the translations."""
    monkeypatch.setattr(paper_forms, "kiosk_languages", lambda _folder, _asked: LANGUAGES)


def test_the_open_rounds_questions_are_printed_and_named(open_terminal: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "vragenlijst.pdf"
    said = open_terminal.run("paper-questionnaire", "--out", target).must_be_done()
    first, second = said.out.splitlines()
    assert first == str(target)
    assert second.startswith("De vragen van de open meting ‘Eerste’, versie ")
    assert "Eerste · versie" in pages(target)[0]


def test_without_an_open_round_the_programs_own_are_printed(terminal: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "vragenlijst.pdf"
    said = terminal.run("paper-questionnaire", "--out", target).must_be_done()
    assert "Er is geen open meting. Dit zijn de vragen van het programma" in said.out
    assert len(pages(target)) == 6


@pytest.mark.parametrize("language", ASKED)
@pytest.mark.parametrize("before", [True, False])
def test_the_language_may_stand_before_and_after(
    terminal: Terminal, tmp_path: Path, language: str, before: bool
) -> None:
    target = tmp_path / "vragenlijst.pdf"
    command = ("paper-questionnaire", "--out", target)
    told = ("--language", language)
    terminal.run(*told, *command) if before else terminal.run(*command, *told)
    assert letters(ASKED[language]) <= letters(" ".join(pages(target)))


def test_the_terminal_itself_speaks_dutch_or_english_all_the_same(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.run("--language", "tr", "paper-questionnaire", "--out", tmp_path / "x.txt")
    said.must_refuse("Dit soort bestand kan niet")


@pytest.mark.parametrize("arguments", [("--language", "fr", "paper-questionnaire"), ("--language", "pl", "check")])
def test_another_language_or_another_command_is_wrong_usage(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    terminal.run(*arguments).must_be_wrong_usage()


def test_a_language_that_is_not_whole_is_refused_and_leaves_no_file(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_forms, "kiosk_languages", lambda _folder, _asked: ("nl", "de"))
    target = tmp_path / "vragenlijst.pdf"
    said = terminal.run("paper-questionnaire", "--out", target, "--language", "pl")
    said.must_refuse("De vragenlijst is er niet in deze taal: Polski")
    assert "Nederlands, Deutsch" in said.err
    assert not target.exists()


@pytest.mark.parametrize(
    ("target", "title"), [("vragenlijst.docx", "Dit soort bestand"), ("er/is/niets/vragenlijst.pdf", "bestand")]
)
def test_a_place_that_can_not_be_written_is_told(terminal: Terminal, tmp_path: Path, target: str, title: str) -> None:
    terminal.run("paper-questionnaire", "--out", tmp_path / target).must_refuse(title)
    assert not list(tmp_path.glob("**/*vragenlijst*"))


def test_without_a_company_there_is_nothing_to_print(empty: Terminal, tmp_path: Path) -> None:
    empty.run("paper-questionnaire", "--out", tmp_path / "vragenlijst.pdf").must_refuse("Hier is nog geen bedrijf")
    assert not empty.folder.exists()


def test_a_practice_round_says_so_on_paper(open_terminal: Terminal, tmp_path: Path) -> None:
    collecting.simulate(open_terminal.folder, 6, PIN, seed=1)
    target = tmp_path / "vragenlijst.pdf"
    open_terminal.run("paper-questionnaire", "--out", target).must_be_done()
    assert "VOORBEELD" in pages(target)[0]


def test_only_whole_languages_are_offered_for_the_version_that_a_round_asks(
    open_terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leercultuur_desktop.language import offered

    monkeypatch.setattr(paper_forms, "kiosk_languages", offered.kiosk_languages)
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    write_kiosk_languages(tmp_path, ("leercultuur-desktop", "1"), ("nl", "pl"))
    assert (tmp_path / KIOSK_FILE).exists()
    assert paper_forms.paper_languages(open_terminal.folder) == ("nl",)
