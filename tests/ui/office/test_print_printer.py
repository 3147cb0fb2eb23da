"""From the print centre to a printer: the pages that were asked for, and words where it fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.pages_office import Office
from tests.ui.pages_print import FilePrinter, NoPrinter, shown


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
    names = walked(second, "Zakkaart en formulieren, pagina 1 van")
    assert names[:4] == ["Bewaar als PDF…", "Print…", "Welke", "Taal"]
    assert names[4:-1] == ["Volgende pagina", "Hele pagina", "Kleiner", "Groter"], "arrows lead to the other width"
    focused = open_office.button("Print…")
    focused.setFocus()
    QTest.keyClick(focused, Qt.Key.Key_Space)
    open_office.settle()
    assert printer.asked == [(pages, "Zakkaart en formulieren")]


def walked(start: QWidget, last: str) -> list[str]:
    """Press Tab until something whose name begins like this has the focus; gives the names on the way."""
    names: list[str] = []
    focused: QWidget | None = start
    while focused is not None and len(names) < 20 and not (names and names[-1].startswith(last)):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() if focused is not None else "")
    return names
