"""Take the manual's pictures again, each of a window that was really opened and used.

Call it as `.venv/bin/python .ci/manual_pictures.py`; with `check` it writes nothing and names what is stale.
A picture carries a fingerprint of what it shows: the words of the window, its size, and the style sheet.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the same picture on every machine, whatever its screen

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from leercultuur_desktop import paths
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.services import demo, workplace
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.ui.app import make_application
from leercultuur_desktop.ui.hands import look, press, save, settle, show, texts, wait_until
from leercultuur_desktop.ui.kiosk.timing import Timing
from leercultuur_desktop.ui.kiosk.window import KioskWindow
from leercultuur_desktop.ui.meeting.window import MeetingWindow
from leercultuur_desktop.ui.office.window import OfficeWindow

T = TypeVar("T")
TARGET: Final = Path(__file__).resolve().parent.parent / "docs" / "pictures" / "handleiding"
SIZE: Final = QSize(1366, 768)
TODAY: Final = date(2026, 10, 12)
_MARK: Final = "Shown"
_QUESTIONS: Final = 24
_ANSWERS: Final = ("vaak", "regelmatig", "vaak", "af en toe", "vaak", "regelmatig")
_STEPS: Final = {1: "beeld", 2: "samen-of-apart", 4: "kiezen", 5: "kaarten", 6: "plan"}
_PAGES: Final = {"Intypen": "intypen", "Printen": "printen", "Bedrijf": "bedrijf"}
_COMPANY: Final = Company(
    name="Voorbeeld Metaal BV",
    headcount={Layer.WORKERS: 58, Layer.SUPERVISORS: 9, Layer.DIRECTORS: 3},
    departments=("Lassen", "Verspanen", "Montage", "Expeditie", "Kantoor"),
    example=True,
)
_WORDS: Final = Words(SOURCE_LANGUAGE, paths.translations())


@dataclass(frozen=True, slots=True)
class Scene:
    """A window as it stands in the manual; `style` names its style sheet, for the fingerprint."""

    name: str
    style: str
    window: QWidget

    @property
    def fingerprint(self) -> str:
        """Of the words that are shown, the size, and the looks."""
        settle(self.window)
        sheet = (paths.resources() / "styles" / f"{self.style}.qss").read_bytes()
        shown = sorted((*texts(self.window), *_buttons(self.window)))
        size = (self.window.width(), self.window.height())
        return hashlib.sha256(repr((shown, size, sheet)).encode()).hexdigest()[:32]


def _buttons(window: QWidget) -> list[str]:
    return [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]


def scenes(folder: Path) -> Iterator[Scene]:
    """Every scene of the manual, made in an empty folder."""
    example = demo.make(folder / "voorbeeld")
    yield from _kiosk(example.folder)
    yield from _meeting(example)
    yield from _office(example)
    yield from _set_up(folder / "nieuw")


def _kiosk(folder: Path) -> Iterator[Scene]:
    window = KioskWindow(folder, welcome(folder, today=TODAY), Timing(shown=0, guard=0))
    show(window, SIZE)
    yield Scene("kiosk-start", "kiosk", window)
    press(window, "Start")
    yield Scene("kiosk-belofte", "kiosk", window)
    for name in ("Verder", "medewerkers", "Lassen", "vaak", *_ANSWERS):
        press(window, name)
    yield Scene("kiosk-vraag", "kiosk", window)
    for _ in range(_QUESTIONS - len(_ANSWERS)):
        press(window, "regelmatig")
    yield Scene("kiosk-overzicht", "kiosk", window)
    window.deleteLater()


def _meeting(example: demo.Example) -> Iterator[Scene]:
    window = MeetingWindow(example.folder, _WORDS, demo.SECOND_ROUND, today=TODAY)
    show(window, SIZE)
    window.opening.unlock_page.field.setText(example.passphrase)
    window.opening.unlock_page.open_button.click()
    wait_until(lambda: window.flow is not None and window.flow.pages.complete)
    wait_until(lambda: not window.background.busy)
    for place, name in _STEPS.items():
        window.rail.buttons[place].click()
        wait_until(lambda: not window.background.busy)
        yield Scene(f"bijeenkomst-{name}", "meeting", window)
    window.deleteLater()


def _office(example: demo.Example) -> Iterator[Scene]:
    window = _unlocked(example.folder, example.pin)
    yield Scene("kantoor-metingen", "office", window)
    for button, name in _PAGES.items():
        press(window, button)
        wait_until(lambda: not window.background.busy)
        yield Scene(f"kantoor-{name}", "office", window)
    window.deleteLater()


def _set_up(folder: Path) -> Iterator[Scene]:
    window = OfficeWindow(folder, _WORDS, today=lambda: TODAY)
    show(window, SIZE)
    yield Scene("klaarzetten-begin", "office", window)
    window.deleteLater()
    workplace.create(folder, _COMPANY, Settings(), demo.PIN, demo.PASSPHRASE)
    window = _unlocked(folder, demo.PIN)
    press(window, "Open een meting")
    yield Scene("kantoor-open-meting", "office", window)
    window.deleteLater()


def _unlocked(folder: Path, pin: str) -> OfficeWindow:
    window = OfficeWindow(folder, _WORDS, today=lambda: TODAY)
    show(window, SIZE)
    locked = window.page
    locked.findChildren(QLineEdit)[0].setText(pin)
    press(window, locked.primary.text())
    wait_until(lambda: window.page is not locked and not window.background.busy)
    return window


def taken(target: Path) -> dict[str, str]:
    """The fingerprints that the pictures in a folder carry, by name."""
    return {file.stem: QImage(str(file)).text(_MARK) for file in sorted(target.glob("*.png"))}


def stale(target: Path) -> list[str]:
    """The pictures that no longer show what the program shows, or that nobody takes any more."""
    now = dict(_each(lambda scene: scene.fingerprint))
    before = taken(target)
    return sorted(name for name in now.keys() | before.keys() if now.get(name) != before.get(name))


def take_all(target: Path) -> None:
    """Write every picture, and take away what is left over."""
    target.mkdir(parents=True, exist_ok=True)

    def take(scene: Scene) -> Path:
        fingerprint = scene.fingerprint
        image = look(scene.window)
        image.setText(_MARK, fingerprint)
        file = target / f"{scene.name}.png"
        save(image, file)
        return file

    written = {file for _, file in _each(take)}
    for file in set(target.glob("*.png")) - written:
        file.unlink()


def _each(work: Callable[[Scene], T]) -> Iterator[tuple[str, T]]:
    make_application(SOURCE_LANGUAGE)
    with tempfile.TemporaryDirectory(prefix="leercultuur-") as folder:
        for scene in scenes(Path(folder)):
            yield scene.name, work(scene)


def main(arguments: list[str]) -> int:
    """Take them, or say what is stale."""
    if arguments == ["check"]:
        found = stale(TARGET)
        print("\n".join(found) or "alle plaatjes kloppen nog")
        return 1 if found else 0
    take_all(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
