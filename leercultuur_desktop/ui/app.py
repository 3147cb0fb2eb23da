"""Starting the windows: one application object, the words of the language, and which window opens which."""

from __future__ import annotations

import gc
import os
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.services.one_kiosk import Place, take_place
from leercultuur_desktop.services.welcome import Welcome, welcome
from leercultuur_desktop.supervisor import LEFT, TRY_AGAIN, Turn
from leercultuur_desktop.ui.crash import log_crashes, note_faults
from leercultuur_desktop.ui.kiosk.flow_jobs import real_jobs
from leercultuur_desktop.ui.kiosk.window import KioskWindow
from leercultuur_desktop.ui.theme import load_fonts

if TYPE_CHECKING:
    from leercultuur_desktop.ui.kiosk.window_calm import CalmWindow
    from leercultuur_desktop.ui.meeting.window import MeetingWindow
    from leercultuur_desktop.ui.office.window import OfficeWindow

APPLICATION_NAME: Final = "Leercultuur"


def run_kiosk(folder: Path, number: int | None = None, turn: Turn | None = None) -> int:
    """Open the kiosk on the whole of screen `number`; returns the exit code once staff has closed it.

    KnownProblem where there is no screen or no sound workplace. Started again after a crash, it begins with a calm page
    and tells problems there: the terminal is then long out of sight.
    """
    turn = turn or Turn()
    greeting = None if turn.again else welcome(folder)
    application = make_application(SOURCE_LANGUAGE)  # the kiosk chooses its language itself
    log_crashes(folder)
    desk = KioskDesk(folder, number, turn, application)
    if greeting is None:
        desk.calm_down()
    else:
        desk.open(greeting)
    return application.exec()


class KioskDesk(QObject):
    """The windows of a kiosk that stands alone: the kiosk, or what is shown after a crash."""

    def __init__(self, folder: Path, number: int | None, turn: Turn, application: QApplication) -> None:
        super().__init__(application)
        self._folder = folder
        self._number = number
        self._turn = turn
        self._application = application
        self.kiosk: KioskWindow | None = None
        self.calm: CalmWindow | None = None
        self._translator: QTranslator | None = None
        self._faults: IO[str] | None = None
        QTimer.singleShot(0, self, self._hold_on)

    def open(self, greeting: Welcome) -> None:
        """Open the kiosk."""
        self.kiosk = KioskWindow(self._folder, greeting)
        self.kiosk.left.connect(self._application.quit)
        self.kiosk.open_full_screen(self._number)

    def calm_down(self) -> None:
        """Show the calm page after a crash, and open the kiosk after it unless there were too many."""
        from leercultuur_desktop.ui.kiosk.window_calm import CalmWindow  # noqa: PLC0415 - only after a crash

        language, inches = self._first_language()
        self._translator = speak(language)
        self.calm = CalmWindow(self._folder, real_jobs(self._folder), language, inches=inches)
        self.calm.pause_over.connect(self._open_again)
        self.calm.again.connect(lambda: self._end(TRY_AGAIN))
        self.calm.left.connect(lambda: self._end(LEFT))
        if self._turn.resting:
            self.calm.stay()
        else:
            self.calm.count_down()
        self.calm.open_full_screen(self._number)

    def _first_language(self) -> tuple[str, float | None]:
        """Language and size of the screen to speak of a crash in."""
        try:
            greeting = welcome(self._folder)
        except KnownProblem:  # told when the pause is over
            return SOURCE_LANGUAGE, None
        return greeting.languages[0], greeting.screen_inches

    def _open_again(self) -> None:
        if self.calm is None:
            return
        try:
            greeting = welcome(self._folder)
        except KnownProblem as problem:
            self.calm.stay(problem)
            return
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self.open(greeting)
        self.calm.leave()
        self.calm.deleteLater()
        self.calm = None

    def _end(self, code: int) -> None:
        if self.calm is not None:
            self.calm.leave()
        self._application.exit(code)

    def _hold_on(self) -> None:
        gc.enable()
        self._faults = note_faults(self._folder)
        if self._turn.leash is not None:
            from leercultuur_desktop.ui.leash import Leash  # noqa: PLC0415 - the first picture needs none

            leash = Leash(self._turn.leash, self)
            leash.let_go.connect(self._let_go)

    def _let_go(self) -> None:
        if self.kiosk is not None:
            self.kiosk.leave()
        self._end(LEFT)


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
        self._qt_translator = speak_of_qt(language)
        self._words = Words(language, paths.translations())
        self.kiosk: KioskWindow | None = None
        self._place: Place | None = None
        self._practice: TemporaryDirectory[str] | None = None
        self.meeting: MeetingWindow | None = None
        self.office = self._open_office()

    def _open_office(self) -> OfficeWindow:
        from leercultuur_desktop.ui.office.window import OfficeWindow  # noqa: PLC0415 - the kiosk never needs it

        office = OfficeWindow(self.folder, self._words)
        office.open_kiosk.connect(self.open_kiosk)
        office.open_practice.connect(self.open_practice)
        office.open_meeting.connect(self.open_meeting)
        return office

    def open_practice(self) -> None:
        """Open a kiosk to practise on, over the office; what it keeps is gone afterwards."""
        if self.kiosk is not None:
            return
        from leercultuur_desktop.services import practice  # noqa: PLC0415 - the kiosk never needs it

        # Should the program be killed meanwhile: nobody has the key to what was filled in.
        self._practice = TemporaryDirectory(prefix="leercultuur-", ignore_cleanup_errors=True)
        folder = Path(self._practice.name) / "oefenen"
        try:
            practice.make(self.folder, folder, QCoreApplication.translate("Desk", "Oefenen"), date.today())
            greeting = welcome(folder)
        except KnownProblem as problem:
            self._end_practice()
            self.office.flow.show_trouble(problem)
            return
        self._show_kiosk(folder, greeting)

    def open_kiosk(self) -> None:
        """Open the kiosk over the office, which waits hidden: on a shared PC nobody should fall into it."""
        if self.kiosk is not None:
            return
        try:
            greeting = welcome(self.folder)
            self._place = take_place(self.folder)
        except KnownProblem as problem:
            self.office.flow.show_trouble(problem)
            return
        self._show_kiosk(self.folder, greeting)

    def open_meeting(self, round_name: str) -> None:
        """Open the meeting on a closed round, or bring the open one to the front."""
        from leercultuur_desktop.ui.meeting.window import MeetingWindow  # noqa: PLC0415 - the kiosk never needs it

        if self.meeting is None:
            self.meeting = MeetingWindow(self.folder, self._words, round_name or None)
            self.meeting.closed.connect(self._meeting_closed)
            self.meeting.showMaximized()
        self.meeting.raise_()
        self.meeting.activateWindow()

    def _show_kiosk(self, folder: Path, greeting: Welcome) -> None:
        self.quiet()
        self.kiosk = KioskWindow(folder, greeting)
        self.kiosk.left.connect(self._kiosk_left)
        self.kiosk.open_full_screen()
        self.office.hide()

    def quiet(self) -> None:
        """Speak Dutch, the language of the texts themselves."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)

    def _kiosk_left(self) -> None:
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self.office.show()
        if self._place is not None:
            self._place.let_go()
            self._place = None
        self.office.flow.upkeep.keep.by_itself()
        if self.kiosk is not None:
            self.kiosk.deleteLater()
            self.kiosk = None
        self._end_practice()

    def _end_practice(self) -> None:
        if self._practice is not None:
            self._practice.cleanup()
            self._practice = None

    def _meeting_closed(self) -> None:
        if self.meeting is not None:
            self.meeting.deleteLater()
            self.meeting = None
        self.office.flow.upkeep.keep.by_itself()  # a plan may be new


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


def speak_of_qt(language: str) -> QTranslator:
    """Qt's own words (where to save a file, cut and paste) in this language too; it is English by itself."""
    translator = QTranslator(QCoreApplication.instance())
    translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    QCoreApplication.installTranslator(translator)
    return translator


def _has_display() -> bool:
    # Qt ends the whole process where it finds no screen; a sentence is kinder.
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
