"""The print centre: what needs the passphrase, and that what is shown is what is saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from leercultuur_desktop.services import collecting, workplace
from leercultuur_desktop.ui.office.values import FOR_ALL, OF_ROUND, Paper
from tests.ui.pages_office import PASSPHRASE, PIN, TODAY, Office
from tests.ui.pages_print import NAME, choose, save, shown, unlock, words_of


def test_nothing_is_chosen_at_first(open_office: Office) -> None:
    open_office.press("Printen")
    assert open_office.says("Kies links wat je wilt printen.")
    assert open_office.says("Er is nog geen gesloten meting.")
    assert not open_office.window.flow.print.page.desk.print.isVisible()
    assert not open_office.window.flow.print.page.papers.buttons[Paper.REPORT].isVisible()


def test_cards_need_no_passphrase_and_no_round(open_office: Office, target: Path) -> None:
    open_office.press("Printen")
    open_office.press("Interventiekaarten")
    assert shown(open_office) == 32
    save(open_office)
    assert len(PdfReader(target / "Interventiekaarten.pdf").pages) == 32
    assert open_office.says(str(target / "Interventiekaarten.pdf"))
    open_office.press("Open het opgeslagen bestand")
    assert open_office.opened_files == [str(target / "Interventiekaarten.pdf")]


def test_cards_of_one_block_in_another_size_and_language(open_office: Office, target: Path) -> None:
    open_office.press("Printen")
    open_office.press("Interventiekaarten")
    shown(open_office)
    choose(open_office, "Welke", "Leiderschap")
    a6 = shown(open_office)
    choose(open_office, "Maat", "A5")
    assert shown(open_office) > a6
    choose(open_office, "Taal", "English")
    shown(open_office)
    save(open_office)
    words = words_of(target / "Interventiekaarten Leiderschap.pdf")
    assert "Leadership" in words
    assert "Leiderschap" not in words


def test_the_questionnaire_comes_in_eight_languages(open_office: Office, target: Path) -> None:
    open_office.press("Printen")
    open_office.press("Vragenlijst op papier")
    assert shown(open_office) >= 4
    for language in ("العربية", "Polski"):
        choose(open_office, "Taal", language)
        shown(open_office)
    save(open_office)
    root: Any = PdfReader(target / "Vragenlijst op papier pl.pdf").trailer["/Root"]
    assert root["/Lang"] == "pl"


def test_a_locked_paper_asks_the_passphrase_and_then_shows_itself(printing: Office) -> None:
    printing.press("Plan, op slot")
    assert printing.control("Wachtzin van de projectgroep").isVisible()
    unlock(printing)
    assert printing.button("Plan").isChecked()
    assert not printing.holds(PASSPHRASE)


def test_every_paper_of_a_round_is_saved_as_it_was_shown(unlocked: Office, target: Path) -> None:
    page = unlocked.window.flow.print.page
    for paper in OF_ROUND:
        page.papers.buttons[paper].click()
        pages = shown(unlocked)
        assert page.desk.view.pages is not None
        data = page.desk.view.pages.data
        save(unlocked)
        (file,) = target.iterdir()
        assert file.read_bytes() == data
        assert len(PdfReader(file).pages) == pages
        file.unlink()


def test_the_report_opens_first_and_its_pages_are_named(unlocked: Office) -> None:
    view = unlocked.window.flow.print.page.desk.view
    assert view.area.accessibleName() == f"Verslag, pagina 1 van {len(view.sheets)}"
    assert "Van der Velden" in view.sheets[0].accessibleDescription()


def test_a_figure_is_saved_as_a_picture_too(unlocked: Office, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlocked.press("Plaatjes")
    shown(unlocked)
    assert unlocked.button("Bewaar dit plaatje…").isEnabled()
    for ending, begins in ((".svg", b"<?xml"), (".png", b"\x89PNG"), (".pdf", b"%PDF")):
        file = target / f"ons beeld{ending}"
        monkeypatch.setattr("leercultuur_desktop.ui.office.flow_desk.Desk.save_as", lambda *_, chosen=file: chosen)
        save(unlocked)
        assert file.read_bytes().startswith(begins)
    monkeypatch.setattr("leercultuur_desktop.ui.office.flow_desk.Desk.save_as", lambda *_: target / "beeld.docx")
    save(unlocked)
    assert unlocked.says("Dit soort bestand kan niet")


def test_a_wrong_passphrase_is_said_and_forgotten(printing: Office) -> None:
    printing.fill("Wachtzin van de projectgroep", "iets heel anders hier")
    printing.press("Open de antwoorden")
    assert printing.says("De wachtzin klopt niet")
    assert not printing.holds("iets heel anders hier")


def test_an_empty_passphrase_opens_nothing(printing: Office) -> None:
    printing.press("Open de antwoorden")
    assert printing.says("Vul de wachtzin in.")


def test_another_round_is_locked_again(unlocked: Office, folder: Path) -> None:
    workplace.open_round(folder, "Tweede", PIN, today=TODAY)
    collecting.simulate(folder, 12, PIN, seed=2)
    workplace.close_round(folder, "Tweede", PIN, today=TODAY)
    unlocked.press("Metingen")
    unlocked.press("Tweede printen")
    unlock(unlocked)
    rounds = unlocked.window.flow.print.page.papers.rounds
    rounds.setCurrentText(NAME)
    rounds.textActivated.emit(NAME)
    unlocked.settle()
    assert unlocked.control("Wachtzin van de projectgroep").isVisible()
    assert unlocked.window.flow.print.preview.pages is None


def test_a_round_with_too_few_answers_offers_no_figures(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    collecting.simulate(folder, 3, PIN, seed=1)
    workplace.close_round(folder, NAME, PIN, today=TODAY)
    open_office.press("Metingen")
    open_office.press(NAME + " printen")
    unlock(open_office)
    assert not open_office.window.flow.print.page.papers.buttons[Paper.FIGURES].isVisible()
    assert open_office.button("Verslag").isChecked()


def test_a_forgotten_passphrase_leads_to_the_recovery_code_and_back(printing: Office) -> None:
    printing.press("Wachtzin vergeten?")
    printing.see("Wachtzin vergeten?")
    printing.press("Terug")
    printing.see("Printen")


def test_every_paper_has_its_words_and_a_way_to_be_made(open_office: Office) -> None:
    assert set(OF_ROUND) | set(FOR_ALL) == set(Paper)
    assert all(button.text() for button in open_office.window.flow.print.page.papers.buttons.values())


def test_one_of_the_forms_can_be_printed_by_itself(open_office: Office, target: Path) -> None:
    open_office.press("Printen")
    open_office.press("Zakkaart en formulieren")
    every = shown(open_office)
    (box,) = (one for key, one in open_office.window.flow.print.page.desk.choices.boxes.items() if key == "part")
    name = box.itemText(2)
    box.setFocus()
    choose(open_office, "Welke", name)
    assert box.hasFocus(), "who chooses by keys goes on from there"
    assert 1 <= shown(open_office) < every
    save(open_office)
    assert [file.stem for file in target.iterdir()] == [f"Zakkaart en formulieren {name}"]


def test_a_new_recovery_sheet_is_made_on_a_page_of_its_own(open_office: Office) -> None:
    open_office.press("Printen")
    open_office.press("Herstelblad")
    assert open_office.says("De oude code werkt daarna niet meer.")
    open_office.press("Maak een nieuw herstelblad")
    open_office.see("Nieuw herstelblad")
