"""Pictures of the running windows, for the demo and the manual: everything in them was really pressed and computed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.services.workplace import round_overviews
from leercultuur_desktop.ui.hands import picture, press, save, show, texts, wait_until

_SIZE: Final = QSize(1920, 1080)
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
    save(picture(_kiosk(folder)), target / "kiosk.png")
    speak(language)  # from here on: the kiosk is Dutch whatever the office speaks
    save(picture(_meeting(folder, passphrase, words)), target / "meeting.png")
    save(picture(_office(folder, pin, words)), target / "office.png")


def _kiosk(folder: Path) -> QWidget:
    from leercultuur_desktop.ui.kiosk.timing import Timing  # noqa: PLC0415 - after the platform is chosen
    from leercultuur_desktop.ui.kiosk.window import KioskWindow  # noqa: PLC0415 - likewise

    window = KioskWindow(folder, welcome(folder), Timing(shown=0, guard=0))
    show(window, _SIZE)
    for name in (*_KIOSK_WAY, *_ANSWERS):
        press(window, name)
    wait_until(lambda: any(f" {_QUESTION_SHOWN} " in one for one in texts(window)))
    return window


def _meeting(folder: Path, passphrase: str, words: Words) -> QWidget:
    from leercultuur_desktop.ui.meeting.window import MeetingWindow  # noqa: PLC0415 - after the platform is chosen

    last = [one.name for one in round_overviews(folder) if one.closed_on][-1]
    window = MeetingWindow(folder, words, last)
    show(window, _SIZE)
    window.opening.unlock_page.field.setText(passphrase)
    window.opening.unlock_page.open_button.click()
    wait_until(lambda: window.flow is not None)
    window.rail.buttons[_TOGETHER].click()
    return window


def _office(folder: Path, pin: str, words: Words) -> QWidget:
    from leercultuur_desktop.ui.office.window import OfficeWindow  # noqa: PLC0415 - after the platform is chosen

    window = OfficeWindow(folder, words)
    show(window, _SIZE)
    locked = window.page
    locked.findChildren(QLineEdit)[0].setText(pin)
    press(window, locked.primary.text())
    wait_until(lambda: window.page is not locked)
    return window


def spoken_texts(translations: Path) -> dict[str, tuple[str, ...]]:
    """What the kiosk's pages can read aloud, by language: the pages are opened without a screen, and read off."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from leercultuur_desktop.ui.app import make_application  # noqa: PLC0415 - Qt reads the platform at its import
    from leercultuur_desktop.ui.kiosk.reading_list import texts_aloud  # noqa: PLC0415 - likewise

    make_application(SOURCE_LANGUAGE)
    return texts_aloud(translations)
