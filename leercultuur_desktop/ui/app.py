"""Starting the windows: one application object, the words of the language, and which window opens which."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.ui.crash import log_crashes
from leercultuur_desktop.ui.kiosk.window import KioskWindow
from leercultuur_desktop.ui.theme import load_fonts

if TYPE_CHECKING:
    from leercultuur_desktop.ui.meeting.window import MeetingWindow
    from leercultuur_desktop.ui.office.window import OfficeWindow

APPLICATION_NAME: Final = "Leercultuur"


def run_kiosk(folder: Path) -> int:
    """Open the kiosk on the whole screen; returns the exit code once staff has closed it.

    KnownProblem where there is no screen or no sound workplace.
    """
    greeting = welcome(folder)
    application = make_application(SOURCE_LANGUAGE)  # the kiosk chooses its language itself
    log_crashes(folder)
    window = KioskWindow(folder, greeting)
    window.left.connect(application.quit)
    window.open_full_screen()
    return application.exec()


def run_office(folder: Path, language: str) -> int:
    """Open the office (the wizard on an empty workplace); returns the exit code.

    KnownProblem where there is no screen.
    """
    application = make_application(SOURCE_LANGUAGE)
    log_crashes(folder)
    application.setQuitOnLastWindowClosed(True)
    desk = Desk(folder, language)
    desk.office.show()
    return application.exec()


class Desk(QObject):
    """The office and the windows that it opens; one of each at a time."""

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__()
        self.folder = folder
        self._translator = speak(language)
        self._words = Words(language, paths.translations())
        self.kiosk: KioskWindow | None = None
        self.meeting: MeetingWindow | None = None
        self.office = self._open_office()

    def _open_office(self) -> OfficeWindow:
        from leercultuur_desktop.ui.office.window import OfficeWindow  # noqa: PLC0415 - the kiosk never needs it

        office = OfficeWindow(self.folder, self._words)
        office.open_kiosk.connect(self.open_kiosk)
        office.open_meeting.connect(self.open_meeting)
        return office

    def open_kiosk(self) -> None:
        """Open the kiosk over the office, which waits hidden: on a shared PC nobody should fall into it."""
        if self.kiosk is not None:
            return
        self.quiet()
        self.kiosk = KioskWindow(self.folder, welcome(self.folder))
        self.kiosk.left.connect(self._kiosk_left)
        self.kiosk.open_full_screen()
        self.office.hide()

    def open_meeting(self, round_name: str) -> None:
        """Open the meeting on a closed round, or bring the open one to the front."""
        from leercultuur_desktop.ui.meeting.window import MeetingWindow  # noqa: PLC0415 - the kiosk never needs it

        if self.meeting is None:
            self.meeting = MeetingWindow(self.folder, self._words, round_name or None)
            self.meeting.closed.connect(self._meeting_closed)
            self.meeting.showMaximized()
        self.meeting.raise_()
        self.meeting.activateWindow()

    def quiet(self) -> None:
        """Speak Dutch, the language of the texts themselves."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)

    def _kiosk_left(self) -> None:
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self.office.show()
        if self.kiosk is not None:
            self.kiosk.deleteLater()
            self.kiosk = None

    def _meeting_closed(self) -> None:
        if self.meeting is not None:
            self.meeting.deleteLater()
            self.meeting = None


def make_application(language: str) -> QApplication:
    """The one application object, with our fonts and the words of the language; KnownProblem NO_SCREEN."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if not _has_display():
        raise KnownProblem(Trouble.NO_SCREEN)
    QCoreApplication.setApplicationName(APPLICATION_NAME)
    application = QApplication(sys.argv[:1])
    load_fonts()
    speak(language)
    return application


def speak(language: str) -> QTranslator | None:
    """Show the windows in this language from now on; None for Dutch, which needs no translations."""
    if language == SOURCE_LANGUAGE:
        return None
    translator = QTranslator(QCoreApplication.instance())
    translator.load(f"app_{language}", str(paths.translations()))
    QCoreApplication.installTranslator(translator)
    return translator


def _has_display() -> bool:
    # Qt ends the whole process where it finds no screen; a sentence is kinder.
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
