"""Pictures of the running windows, for the demo and the manual: everything in them was really pressed and computed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.services.workplace import round_overviews

_SIZE: Final = QSize(1920, 1080)
_PATIENCE_SECONDS: Final = 60.0
_SETTLE_SECONDS: Final = 0.6
_AGAIN_SECONDS: Final = 0.5
_QUESTION_SHOWN: Final = 6
_ANSWERS: Final = ("vaak", "regelmatig", "vaak", "af en toe", "vaak")
_TOGETHER: Final = 2
_KIOSK_WAY: Final = ("Start", "Verder", "medewerkers", "Lassen", "vaak")


def take_pictures(folder: Path, pin: str, passphrase: str, target: Path, language: str) -> None:
    """Write kiosk.png, meeting.png and office.png of this workplace; KnownProblem FILE_UNWRITABLE."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the same picture on every machine, whatever its screen
    from leercultuur_desktop.ui.app import make_application, speak  # noqa: PLC0415 - Qt reads the platform at its import

    make_application(SOURCE_LANGUAGE)
    words = Words(language, paths.translations())
    _save(_kiosk(folder), target / "kiosk.png")
    speak(language)  # from here on: the kiosk is Dutch whatever the office speaks
    _save(_meeting(folder, passphrase, words), target / "meeting.png")
    _save(_office(folder, pin, words), target / "office.png")


def _kiosk(folder: Path) -> QWidget:
    from leercultuur_desktop.ui.kiosk.timing import Timing  # noqa: PLC0415 - after the platform is chosen
    from leercultuur_desktop.ui.kiosk.window import KioskWindow  # noqa: PLC0415 - likewise

    window = KioskWindow(folder, welcome(folder), Timing(shown=0, guard=0))
    _show(window)
    for name in (*_KIOSK_WAY, *_ANSWERS):
        _press(window, name)
    _wait_until(lambda: any(f" {_QUESTION_SHOWN} " in one for one in _texts(window)))
    return window


def _meeting(folder: Path, passphrase: str, words: Words) -> QWidget:
    from leercultuur_desktop.ui.meeting.window import MeetingWindow  # noqa: PLC0415 - after the platform is chosen

    last = [one.name for one in round_overviews(folder) if one.closed_on][-1]
    window = MeetingWindow(folder, words, last)
    _show(window)
    window.opening.unlock_page.field.setText(passphrase)
    window.opening.unlock_page.open_button.click()
    _wait_until(lambda: window.flow is not None)
    window.rail.buttons[_TOGETHER].click()
    return window


def _office(folder: Path, pin: str, words: Words) -> QWidget:
    from leercultuur_desktop.ui.office.window import OfficeWindow  # noqa: PLC0415 - after the platform is chosen

    window = OfficeWindow(folder, words)
    _show(window)
    locked = window.page
    locked.findChildren(QLineEdit)[0].setText(pin)
    _press(window, locked.primary.text())
    _wait_until(lambda: window.page is not locked)
    return window


def _show(window: QWidget) -> None:
    window.resize(_SIZE)
    window.show()
    _work()


def _press(window: QWidget, name: str) -> None:
    """Press the button with this accessible name or text, again while nothing comes of it, as a person would."""

    def found() -> QAbstractButton | None:
        buttons = (one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled())
        return next((one for one in buttons if name in {one.accessibleName(), one.text()}), None)

    _wait_until(lambda: found() is not None)
    before, tried = _texts(window), 0.0

    def pressed() -> bool:
        nonlocal tried
        button = found()
        if button is not None and time.monotonic() - tried > _AGAIN_SECONDS:
            tried = time.monotonic()
            button.click()
        return _texts(window) != before

    _wait_until(pressed)


def _texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def _wait_until(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        _work()


def _settle() -> None:
    """Let charts that are drawn in the background arrive."""
    end = time.monotonic() + _SETTLE_SECONDS
    while time.monotonic() < end:
        _work()


def _work() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _save(window: QWidget, file: Path) -> None:
    _settle()
    draft = file.with_name(f".{file.name}.part.png")
    if not window.grab().save(str(draft)):
        draft.unlink(missing_ok=True)
        raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(file))
    draft.replace(file)
    window.deleteLater()
    _work()


def spoken_texts(translations: Path) -> dict[str, tuple[str, ...]]:
    """What the kiosk's pages can read aloud, by language: the pages are opened without a screen, and read off."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from leercultuur_desktop.ui.app import make_application  # noqa: PLC0415 - Qt reads the platform at its import
    from leercultuur_desktop.ui.kiosk.reading_list import texts_aloud  # noqa: PLC0415 - likewise

    make_application(SOURCE_LANGUAGE)
    return texts_aloud(translations)
