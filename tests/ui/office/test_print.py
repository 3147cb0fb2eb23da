"""The print centre: what needs the passphrase, what is shown, saved and printed, and what is said when it fails."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import collecting, settings_change, workplace
from leercultuur_desktop.ui.office import flow_papers
from leercultuur_desktop.ui.office.values import FOR_ALL, OF_ROUND, Paper
from leercultuur_desktop.ui.widgets.pdf_print import Printers
from tests.ui.pages_office import PASSPHRASE, PIN, TODAY, Office

NAME = "Oefenmeting"


@dataclass
class FilePrinter(Printers):
    """A printer that prints into a file; `about` is done while its window asks."""

    target: Path
    accept: bool = True
    about: Callable[[QPrinter], None] = lambda printer: None
    asked: list[tuple[int, str]] = field(default_factory=list)

    def any_there(self) -> bool:
        return True

    def ask(self, owner: QWidget, printer: QPrinter, pages: int) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.target))
        self.asked.append((pages, printer.docName()))
        self.about(printer)
        return self.accept


@pytest.fixture
def printing(open_office: Office, folder: Path) -> Office:
    """Show the print centre with one closed practice round, its report chosen."""
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    collecting.simulate(folder, 30, PIN, seed=1)
    workplace.close_round(folder, NAME, PIN, today=TODAY)
    open_office.press("Metingen")
    open_office.press(NAME + " printen")
    open_office.see("Printen")
    return open_office


@pytest.fixture
def unlocked(printing: Office) -> Office:
    """Open the round's papers; the report is in sight."""
    unlock(printing)
    return printing


@pytest.fixture
def printer(tmp_path: Path) -> FilePrinter:
    return FilePrinter(tmp_path / "printed.pdf")


def unlock(office: Office) -> None:
    office.fill("Wachtzin van de projectgroep", PASSPHRASE)
    office.press("Open de antwoorden")
    shown(office)


def shown(office: Office) -> int:
    """Wait until a paper is in sight; gives the number of its pages."""
    view = office.window.flow.print.page.desk.view
    office.bot.waitUntil(lambda: view.pages is not None and bool(view.sheets), timeout=60_000)
    office.bot.waitUntil(lambda: view.sheets[view.page].image is not None, timeout=60_000)
    office.settle()
    return len(view.sheets)


def choose(office: Office, label: str, words: str) -> None:
    """Choose something in the box with this label, as a hand would."""
    (box,) = (one for one in office.window.flow.print.page.desk.choices.boxes.values() if one.accessibleName() == label)
    place = box.findText(words)
    assert place >= 0, [box.itemText(number) for number in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    office.settle()


def save(office: Office) -> None:
    office.press("Bewaar als PDF…")


def words_of(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


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
    pages = view.focusProxy()
    assert pages is not None
    assert pages.accessibleName() == f"Verslag, pagina 1 van {len(view.sheets)}"
    assert "Van der Velden" in view.sheets[0].accessibleDescription()


def test_a_figure_is_saved_as_a_picture_too(unlocked: Office, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlocked.press("Plaatjes")
    shown(unlocked)
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


def test_what_was_opened_closes_on_leaving_the_page(unlocked: Office) -> None:
    data = unlocked.window.flow.print.preview.pages
    unlocked.press("Metingen")
    unlocked.press("Printen")
    assert unlocked.button("Verslag, op slot").isVisible()
    assert data is not None
    assert data.data == b"", "the paper itself is forgotten too"


def test_nothing_of_a_paper_stays_when_the_office_locks(unlocked: Office) -> None:
    pages = unlocked.window.flow.print.preview.pages
    unlocked.window.flow.lock_up()
    assert pages is not None
    assert pages.data == b""
    assert unlocked.window.flow.print.page.desk.view.sheets == []
    assert not unlocked.holds("Van der Velden, ")
    assert not unlocked.holds(PIN)


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


def test_a_paper_goes_to_the_printer(unlocked: Office, printer: FilePrinter) -> None:
    unlocked.window.flow.print.printer.printers = printer
    unlocked.press("Poster")
    shown(unlocked)
    unlocked.press("Print…")
    assert unlocked.says("Naar de printer gestuurd: Poster")
    assert printer.asked == [(1, "Poster")]
    assert len(PdfReader(printer.target).pages) == 1


def test_the_chosen_pages_go_to_the_printer(unlocked: Office, printer: FilePrinter) -> None:
    def second_to_third(one: QPrinter) -> None:
        one.setPrintRange(QPrinter.PrintRange.PageRange)
        one.setFromTo(2, 3)

    printer.about = second_to_third
    unlocked.window.flow.print.printer.printers = printer
    unlocked.press("Print…")
    assert len(PdfReader(printer.target).pages) == 2


def test_a_computer_without_a_printer_offers_to_save(printing: Office) -> None:
    printing.press("Interventiekaarten")
    shown(printing)
    printing.window.flow.print.printer.printers = NoPrinter()
    printing.press("Print…")
    assert printing.says("Er is geen printer op deze computer")
    assert printing.button("Bewaar als PDF…").isEnabled()


class NoPrinter(Printers):
    def any_there(self) -> bool:
        return False


def test_thinking_better_of_it_prints_nothing(printing: Office, printer: FilePrinter) -> None:
    printer.accept = False
    printing.window.flow.print.printer.printers = printer
    printing.press("Interventiekaarten")
    shown(printing)
    printing.press("Print…")
    assert not printer.target.exists()
    assert not printing.says("Naar de printer gestuurd")


def test_a_printer_that_fails_is_said_and_the_paper_stays(printing: Office, printer: FilePrinter) -> None:
    printer.target = Path("/dev/full")
    if not printer.target.exists():
        pytest.skip("only Linux has a disk that is always full")
    printing.window.flow.print.printer.printers = printer
    printing.press("Vragenlijst op papier")
    pages = shown(printing)
    printing.press("Print…")
    assert printing.says("Het printen is niet gelukt")
    assert shown(printing) == pages
    assert printing.button("Print…").isEnabled()


def test_an_office_that_locks_while_the_print_window_asks_prints_nothing(
    unlocked: Office, printer: FilePrinter
) -> None:
    printer.about = lambda _printer: unlocked.window.flow.lock_up()
    unlocked.window.flow.print.printer.printers = printer
    unlocked.press("Print…")
    assert not printer.target.exists()


def test_locking_closes_the_print_window(unlocked: Office) -> None:
    window = QDialog(unlocked.window.flow.print.page)
    window.open()
    unlocked.window.flow.lock_up()
    assert not window.isVisible()


def test_printing_can_be_stopped(unlocked: Office, printer: FilePrinter) -> None:
    flow = unlocked.window.flow.print
    flow.printer.printers = printer
    flow.page.desk.printing.bar.valueChanged.connect(lambda _value: flow.page.desk.printing.cancelled.emit())
    unlocked.press("Print…")
    assert unlocked.says("Het printen is gestopt")
    assert unlocked.button("Print…").isEnabled()


def test_printing_goes_on_when_another_paper_is_looked_at(unlocked: Office, printer: FilePrinter) -> None:
    unlocked.window.flow.print.printer.printers = printer
    unlocked.press("Aanbevolen kaarten")
    pages = shown(unlocked)
    unlocked.button("Print…").click()
    unlocked.press("Plan")
    shown(unlocked)
    assert len(PdfReader(printer.target).pages) == pages > 1


class Gate:
    """Holds a paper that is being made until it is let through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.through = threading.Event()
        self.begun = threading.Event()
        real = flow_papers.made

        def held(wanted: flow_papers.Version, table: flow_papers.Table, progress: Callable[[float], None]) -> bytes:
            progress(0.4)
            self.begun.set()
            assert self.through.wait(30)
            progress(0.5)
            return real(wanted, table, progress)

        monkeypatch.setattr(flow_papers, "made", held)


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


def test_keys_alone_lead_from_the_list_to_the_printer(open_office: Office, printer: FilePrinter) -> None:
    open_office.window.flow.print.printer.printers = printer
    open_office.press("Printen")
    first = open_office.button("Interventiekaarten")
    open_office.bot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Space)
    shown(open_office)
    QTest.keyClick(first, Qt.Key.Key_Down)
    pages = shown(open_office)
    second = open_office.button("Zakkaart en formulieren")
    assert second.isChecked()
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    names = [focused.accessibleName()]
    while focused.accessibleName() != "Print…" and len(names) < 8:
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
    assert names[-1] == "Print…", names
    QTest.keyClick(focused, Qt.Key.Key_Space)
    open_office.settle()
    assert printer.asked == [(pages, "Zakkaart en formulieren")]


def test_codes_are_offered_only_while_a_round_asks_for_them(open_office: Office, folder: Path) -> None:
    open_office.press("Printen")
    assert not open_office.window.flow.print.page.papers.buttons[Paper.TICKETS].isVisible()
    open_with_tickets(open_office, folder)
    assert open_office.button("Kaartjes met een code").isVisible()


def open_with_tickets(office: Office, folder: Path) -> None:
    settings_change.change_tickets(folder, True, PIN)
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    office.press("Metingen")
    office.press("Printen")


def test_codes_are_made_once_and_shown_to_print(open_office: Office, folder: Path, target: Path) -> None:
    open_with_tickets(open_office, folder)
    open_office.press("Kaartjes met een code")
    assert open_office.says("Er zijn nog geen codes gemaakt voor deze meting.")
    open_office.fill("Hoeveel kaartjes?", "3")
    open_office.press("Maak de kaartjes")
    assert shown(open_office) == 1
    open_office.press("Interventiekaarten")
    assert open_office.says("Deze kaartjes zijn nog niet geprint of bewaard")
    assert open_office.button("Kaartjes met een code").isChecked()
    save(open_office)
    assert [file.suffix for file in target.iterdir()] == [".pdf"]
    open_office.press("Interventiekaarten")
    shown(open_office)
    open_office.press("Kaartjes met een code")
    assert open_office.says("Codes van deze meting tot nu toe: 3. Daarvan nog niet gebruikt: 3.")


def test_a_forgotten_passphrase_leads_to_the_recovery_code_and_back(printing: Office) -> None:
    printing.press("Wachtzin vergeten?")
    printing.see("Wachtzin vergeten?")
    printing.press("Terug")
    printing.see("Printen")


def test_every_paper_has_its_words_and_a_way_to_be_made(open_office: Office) -> None:
    assert set(OF_ROUND) | set(FOR_ALL) == set(Paper)
    assert all(button.text() for button in open_office.window.flow.print.page.papers.buttons.values())
