"""The office as its owner sees it: buttons and fields by the names that screen readers use too."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop import paths
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import access, workplace
from leercultuur_desktop.ui.office.window import OfficeWindow

PIN = "24680"
PASSPHRASE = "koper lente draaibank fiets"
TODAY = date(2026, 10, 3)
ROUND = "Voorjaar 2026"
FAST = access.Work(memory=8 * 1024 * 1024, passes=1)


def make_company(folder: Path, people: tuple[int, int, int] = (40, 6, 2)) -> str:
    """Make a workplace and return its recovery code."""
    company = Company("Van der Velden", dict(zip(Layer, people, strict=True)), ("Lassen", "Kantoor"))
    return workplace.create(folder, company, Settings(), PIN, PASSPHRASE, work=FAST)


@dataclass
class Office:
    """An office window with hands and eyes."""

    bot: QtBot
    window: OfficeWindow
    target: Path
    opened_files: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, bot: QtBot, folder: Path, target: Path, idle_milliseconds: int = 300_000) -> "Office":
        opened_files: list[str] = []
        window = OfficeWindow(
            folder,
            Words("nl", paths.translations()),
            choose=lambda owner, title, name, kinds: str(target / name),
            opener=opened_files.append,
            today=lambda: TODAY,
            work=FAST,
            idle_milliseconds=idle_milliseconds,
        )
        bot.addWidget(window)
        window.show()
        return cls(bot, window, target, opened_files)

    def unlock(self) -> None:
        self.fill("Pincode", PIN)
        self.press("Open het kantoor")
        self.see("Metingen")
        self.settle()

    def settle(self) -> None:
        """Wait until nothing slow goes on any more."""
        window = self.window
        self.bot.waitUntil(lambda: not (window.background.busy or window.flow.print.busy), timeout=60_000)

    def see(self, heading: str) -> None:
        """Wait for the page with this heading."""
        self.bot.waitUntil(lambda: self.window.page.accessibleName() == heading, timeout=60_000)
        self.settle()

    def says(self, words: str) -> bool:
        """Tell whether these words stand on the screen."""
        return any(words in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def button(self, name: str) -> QAbstractButton:
        """Wait for the one button of this name: what was added to a page shows a moment later."""
        self.bot.waitUntil(lambda: len(self._buttons(name)) == 1)
        return self._buttons(name)[0]

    def _buttons(self, name: str) -> list[QAbstractButton]:
        every = self.window.findChildren(QAbstractButton)
        return [one for one in every if one.isVisible() and one.accessibleName() == name]

    def press(self, name: str) -> None:
        button = self.button(name)
        assert button.isEnabled()
        button.click()
        self.settle()

    def control(self, name: str) -> QWidget:
        found = [
            one
            for kind in (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
            for one in self.window.findChildren(kind)
            if one.isVisible() and one.accessibleName() == name
        ]
        assert len(found) == 1, f"{len(found)} fields named {name!r}"
        return found[0]

    def fill(self, name: str, text: str) -> None:
        """Type over what stands in a field."""
        control = self.control(name)
        control.setFocus()
        if isinstance(control, QPlainTextEdit):
            control.setPlainText(text)
            return
        assert isinstance(control, QLineEdit | QAbstractSpinBox)
        control.selectAll()
        QTest.keyClicks(control, text)

    def key(self, control: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(control, key)

    def texts(self) -> Iterator[str]:
        """Everything that any widget holds, shown or not, and what undo would bring back."""
        shelved = [page for page in self.window.flow.pages if not self.window.isAncestorOf(page)]
        for widget in (one for top in (self.window, *shelved) for one in (top, *top.findChildren(QWidget))):
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
            elif isinstance(widget, QPlainTextEdit):
                yield widget.toPlainText()
            elif isinstance(widget, QLineEdit):
                yield widget.text()
                widget.undo()
                yield widget.text()
                widget.redo()

    def holds(self, secret: str) -> bool:
        """Tell whether a secret can still be found in any widget or flow."""
        flow = self.window.flow
        kept = [
            str(value)
            for part in (flow, flow.wizard, flow.lock, flow.rounds, flow.print, flow.settings, flow.settings.keys)
            for value in vars(part).values()
        ]
        plain = secret.replace("-", "")
        return any(secret in text or plain in text.replace(" ", "") for text in (*self.texts(), *kept))
