"""Saves the recovery sheet, for the set-up and for a new one later."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.ui.office.flow_desk import Desk, file_name
from leercultuur_desktop.ui.office.recovery_page import RecoveryPage


def save_sheet(desk: Desk, page: RecoveryPage, company: str, code: str) -> None:
    """Ask where, and write the sheet there; the page tells how it went."""
    title = QCoreApplication.translate("WizardFlow", "Herstelblad")
    target = desk.save_as(
        page,
        QCoreApplication.translate("WizardFlow", "Herstelblad opslaan"),
        file_name(title, company) + ".pdf",
        QCoreApplication.translate("WizardFlow", "PDF (*.pdf)"),
    )
    if target is None:
        return

    def write() -> Path:
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - reportlab and matplotlib: 0.9 s

        printing.print_recovery_sheet(target, company, code, desk.words)
        return target

    def saved(file: Path) -> None:
        page.saved.show_file(str(file))
        page.edit.setFocus()

    page.saved.clear()
    desk.ask(page, QCoreApplication.translate("WizardFlow", "Het blad wordt gemaakt."), write, saved)
