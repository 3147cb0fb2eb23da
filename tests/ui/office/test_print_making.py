"""A paper is made in memory, can be stopped, leaves nothing behind, and says what is wrong when it fails."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.reports.paper import PaperCanvas
from leercultuur_desktop.services import settings_change, workplace
from leercultuur_desktop.ui.office import flow_papers
from leercultuur_desktop.ui.office.values import Paper
from tests.ui.pages_office import PASSPHRASE, PIN, TODAY, Office
from tests.ui.pages_print import NAME, Gate, save, shown, unlock


def test_making_shows_how_far_it_is_and_can_be_stopped(open_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    open_office.press("Printen")
    desk = open_office.window.flow.print.page.desk
    open_office.button("Interventiekaarten").click()
    open_office.bot.waitUntil(desk.making.isVisible)
    assert open_office.says("Interventiekaarten: wordt gemaakt")
    open_office.bot.waitUntil(lambda: desk.making.bar.value() == 400)
    assert not desk.print.isEnabled()
    open_office.button("Stop").click()
    assert open_office.says("Je hebt het maken gestopt.")
    assert not desk.making.isVisible()
    gate.through.set()
    open_office.settle()
    assert open_office.says("Je hebt het maken gestopt.")
    open_office.press("Probeer het opnieuw")
    assert shown(open_office) == 32


def test_stop_ends_the_work_itself_within_a_page(open_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    begun, through = threading.Event(), threading.Event()
    real = PaperCanvas.showPage

    def held(canvas: PaperCanvas) -> None:
        drawn.append(1)
        begun.set()
        assert through.wait(30)
        real(canvas)

    monkeypatch.setattr(PaperCanvas, "showPage", held)
    open_office.press("Printen")
    open_office.button("Interventiekaarten").click()
    assert begun.wait(30)
    open_office.bot.waitUntil(open_office.window.flow.print.page.desk.making.isVisible)
    open_office.button("Stop").click()
    through.set()
    open_office.settle()
    assert len(drawn) == 1, "of 32"
    assert open_office.says("Je hebt het maken gestopt.")


def test_only_the_last_of_many_choices_is_made(open_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    open_office.press("Printen")
    open_office.button("Interventiekaarten").click()
    assert gate.begun.wait(30)
    open_office.button("Vragenlijst op papier").click()
    gate.through.set()
    assert shown(open_office) < 32
    assert open_office.button("Vragenlijst op papier").isChecked()


def test_leaving_while_something_is_made_shows_nothing_later(
    open_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    open_office.press("Printen")
    open_office.button("Interventiekaarten").click()
    assert gate.begun.wait(30)
    open_office.window.flow.lock_up()
    gate.through.set()
    open_office.settle()
    assert open_office.window.flow.print.preview.pages is None


def test_a_paper_that_fails_says_why_and_can_be_tried_again(
    open_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = flow_papers.made

    def full(*_: object) -> bytes:
        raise KnownProblem(Trouble.DISK_FULL, file="kaarten")

    monkeypatch.setattr(flow_papers, "made", full)
    open_office.press("Printen")
    open_office.press("Interventiekaarten")
    assert open_office.says("De schijf is vol")
    assert open_office.says("Dit papier is er nu niet.")
    monkeypatch.setattr(flow_papers, "made", real)
    open_office.press("Probeer het opnieuw")
    assert shown(open_office) == 32


def test_a_damaged_pdf_is_a_sentence(open_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_papers, "made", lambda *_: b"%PDF-1.7 and then nothing")
    open_office.press("Printen")
    open_office.press("Interventiekaarten")
    assert open_office.says("Deze bladzijden kunnen niet worden getoond")


def test_a_target_that_cannot_be_written_is_said_and_the_paper_stays(printing: Office, target: Path) -> None:
    printing.press("Interventiekaarten")
    shown(printing)
    shutil.rmtree(target)
    save(printing)
    assert printing.says("Dit bestand kan niet worden geschreven")
    assert not printing.says("Opgeslagen")
    target.mkdir()
    save(printing)
    assert printing.says("Opgeslagen")
    assert not printing.says("Dit bestand kan niet worden geschreven")


def test_choosing_no_file_changes_nothing(printing: Office, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leercultuur_desktop.ui.office.flow_desk.Desk.save_as", lambda *_: None)
    printing.press("Interventiekaarten")
    shown(printing)
    save(printing)
    assert not list(target.iterdir())
    assert not printing.says("Opgeslagen")


def test_an_office_that_locks_while_the_window_asks_saves_nothing(
    unlocked: Office, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lock(*_: object) -> Path:
        unlocked.window.flow.lock_up()
        return target / "verslag.pdf"

    monkeypatch.setattr("leercultuur_desktop.ui.office.flow_desk.Desk.save_as", lock)
    save(unlocked)
    assert not list(target.iterdir())


def test_answers_that_open_after_somebody_left_stay_closed(printing: Office) -> None:
    printing.fill("Wachtzin van de projectgroep", PASSPHRASE)
    printing.button("Open de antwoorden").click()
    printing.button("Metingen").click()
    printing.button("Printen").click()
    printing.settle()
    assert printing.button("Verslag, op slot").isVisible()
    assert printing.window.flow.print.preview.pages is None


def test_a_preview_leaves_no_file_anywhere(
    printing: Office, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    monkeypatch.setattr(
        "leercultuur_desktop.charts.saving.os.fsync", written.append
    )  # every file of ours passes by here
    before = {file for file in tmp_path.rglob("*") if not file.name.startswith("leercultuur.db")}
    unlock(printing)
    for paper in (Paper.PLAN, Paper.POSTER, Paper.CARDS):
        printing.window.flow.print.page.papers.buttons[paper].click()
        shown(printing)
    assert not written
    assert {file for file in tmp_path.rglob("*") if not file.name.startswith("leercultuur.db")} == before


def test_nothing_of_a_paper_stays_when_the_office_locks(unlocked: Office) -> None:
    pages = unlocked.window.flow.print.preview.pages
    unlocked.window.flow.lock_up()
    assert pages is not None
    assert pages.data == b""
    assert unlocked.window.flow.print.page.desk.view.sheets == []
    assert not unlocked.holds("Van der Velden, ")
    assert not unlocked.holds(PIN)


def test_what_was_opened_closes_on_leaving_the_page(unlocked: Office) -> None:
    data = unlocked.window.flow.print.preview.pages
    unlocked.press("Metingen")
    unlocked.press("Printen")
    assert unlocked.button("Verslag, op slot").isVisible()
    assert data is not None
    assert data.data == b"", "the paper itself is forgotten too"


def open_with_tickets(office: Office, folder: Path) -> None:
    settings_change.change_tickets(folder, True, PIN)
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    office.press("Metingen")
    office.press("Printen")


def test_codes_are_offered_only_while_a_round_asks_for_them(open_office: Office, folder: Path) -> None:
    open_office.press("Printen")
    assert not open_office.window.flow.print.page.papers.buttons[Paper.TICKETS].isVisible()
    open_with_tickets(open_office, folder)
    assert open_office.button("Kaartjes met een code").isVisible()


def test_codes_are_made_once_and_shown_to_print(open_office: Office, folder: Path, target: Path) -> None:
    open_with_tickets(open_office, folder)
    open_office.press("Kaartjes met een code")
    assert open_office.says("Er zijn nog geen codes gemaakt voor deze meting.")
    open_office.fill("Hoeveel kaartjes?", "3")
    open_office.press("Maak de kaartjes")
    assert shown(open_office) == 1
    save(open_office)
    assert [file.suffix for file in target.iterdir()] == [".pdf"]
    open_office.press("Interventiekaarten")
    shown(open_office)
    open_office.press("Kaartjes met een code")
    assert open_office.says("Codes van deze meting tot nu toe: 3. Daarvan nog niet gebruikt: 3.")


@pytest.mark.parametrize("way", ["Interventiekaarten", "Kaartjes met een code", "Metingen"])
def test_new_codes_are_not_lost_by_one_press(open_office: Office, folder: Path, way: str) -> None:
    open_with_tickets(open_office, folder)
    open_office.press("Kaartjes met een code")
    open_office.fill("Hoeveel kaartjes?", "1")
    open_office.press("Maak de kaartjes")
    shown(open_office)
    open_office.press(way)
    assert open_office.says("Deze kaartjes zijn nog niet geprint of bewaard")
    assert open_office.button("Kaartjes met een code").isChecked()
    assert open_office.button("Printen").isChecked()
    assert shown(open_office) == 1
    open_office.press(way)
    assert open_office.window.flow.print.preview.pages is None or way == "Interventiekaarten"
    assert not open_office.says("Deze kaartjes zijn nog niet geprint of bewaard")
