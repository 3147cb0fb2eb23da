"""Paper: what needs the passphrase, what doesn't, and what is said when it fails."""

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop.services import collecting, workplace
from tests.ui.pages_office import PASSPHRASE, PIN, TODAY, Office

NAME = "Oefenmeting"


@pytest.fixture
def printing(open_office: Office, folder: Path) -> Office:
    """Show the print page with one closed practice round."""
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    collecting.simulate(folder, 30, PIN, seed=1)
    workplace.close_round(folder, NAME, PIN, today=TODAY)
    open_office.press("Metingen")
    open_office.press(NAME + " printen")
    open_office.see("Printen")
    return open_office


def unlock(office: Office) -> None:
    office.fill("Wachtzin van de projectgroep", PASSPHRASE)
    office.press("Open de antwoorden")
    assert office.button("Verslag opslaan").isVisible()


def test_all_cards_need_no_passphrase_and_no_round(open_office: Office, target: Path) -> None:
    open_office.press("Printen")
    assert open_office.says("Er is nog geen gesloten meting.")
    open_office.press("Alle kaarten opslaan")
    assert len(PdfReader(target / "Alle kaarten.pdf").pages) > 10
    assert open_office.says(str(target / "Alle kaarten.pdf"))
    open_office.press("Open het opgeslagen bestand")
    assert open_office.opened_files == [str(target / "Alle kaarten.pdf")]


def test_a_rounds_papers_are_made_with_the_passphrase(printing: Office, target: Path) -> None:
    unlock(printing)
    assert not printing.holds(PASSPHRASE)
    for paper in ("Verslag", "Aanbevolen kaarten", "Poster", "Radar"):
        printing.press(paper + " opslaan")
        assert (target / f"{paper} {NAME}.pdf").read_bytes().startswith(b"%PDF")


def test_a_wrong_passphrase_is_said_and_forgotten(printing: Office) -> None:
    printing.fill("Wachtzin van de projectgroep", "iets heel anders hier")
    printing.press("Open de antwoorden")
    assert printing.says("De wachtzin klopt niet")
    assert not printing.holds("iets heel anders hier")


def test_what_was_opened_closes_on_leaving_the_page(printing: Office) -> None:
    unlock(printing)
    printing.press("Metingen")
    printing.press("Printen")
    assert printing.button("Open de antwoorden").isVisible()


def test_a_target_that_cannot_be_written_is_said(printing: Office, target: Path) -> None:
    shutil.rmtree(target)
    printing.press("Alle kaarten opslaan")
    assert printing.window.page.banner.isVisible()
    assert not printing.says("Opgeslagen")


def test_choosing_no_file_changes_nothing(printing: Office, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leercultuur_desktop.ui.office.flow_desk.Desk.save_as", lambda *_: None)
    printing.press("Alle kaarten opslaan")
    assert not list(target.iterdir())
    assert not printing.says("Opgeslagen")


def test_a_forgotten_passphrase_leads_to_the_recovery_code_and_back(printing: Office) -> None:
    printing.press("Wachtzin vergeten?")
    printing.see("Wachtzin vergeten?")
    printing.press("Terug")
    printing.see("Printen")
