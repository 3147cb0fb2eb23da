"""A monkey at the kiosk, and somebody who watches the screen over its shoulder and writes down what was chosen."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from leercultuur_desktop.domain.answers import REMARK_LENGTH, Response
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.ui.kiosk.choice_page import DepartmentPage, LayerPage
from leercultuur_desktop.ui.kiosk.code_page import CodePage
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.question_page import QuestionPage
from leercultuur_desktop.ui.kiosk.way import Step
from leercultuur_desktop.ui.widgets.tile import Tile
from tests.ui.pages_kiosk import CODE, Kiosk

KEYS: Final = (
    *(Qt.Key(ord("0") + digit) for digit in range(6)),
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Right,
    Qt.Key.Key_Escape,
    Qt.Key.Key_A,
    Qt.Key.Key_F4,
)
FORWARD: Final = frozenset({"start", "primary"})
_LEFT: Final = Qt.MouseButton.LeftButton


def touch_screen() -> QPointingDevice:
    """A finger on glass."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def page_of(kiosk: Kiosk) -> KioskPage:
    """The one page in sight; there is always exactly one."""
    shown = [one for one in kiosk.window.findChildren(KioskPage) if one.isVisible()]
    assert len(shown) == 1, [one.objectName() for one in shown]
    return shown[0]


def touch(kiosk: Kiosk, device: QPointingDevice, target: QAbstractButton) -> None:
    """Put a finger on a button and lift it again."""
    where = target.mapTo(kiosk.window, target.rect().center())
    QTest.touchEvent(kiosk.window.windowHandle(), device).press(0, where).commit()
    QTest.touchEvent(kiosk.window.windowHandle(), device).release(0, where).commit()
    QApplication.processEvents()


@dataclass
class Witness:
    """Believes only the marks on the screen: the last choice that was seen marked is what the person chose."""

    kiosk: Kiosk
    answers: dict[str, int] = field(default_factory=dict)
    group: dict[str, object] = field(default_factory=dict)
    remark: str = ""

    def look(self) -> None:
        """See what is marked now."""
        page = page_of(self.kiosk)
        if isinstance(page, QuestionPage):
            marked = [number for number, tile in page.tiles.items() if tile.property("state") == "chosen"]
            assert len(marked) <= 1
            if marked and page.recording != "practice":
                self.answers[page.recording] = marked[0]
        elif isinstance(page, LayerPage | DepartmentPage):
            marked_tiles = [value for value, tile in page._tiles.items() if tile.property("state") == "chosen"]
            if marked_tiles:
                self.group[page.objectName()] = marked_tiles[0]
        elif self.kiosk.place.step is Step.REMARK and (box := page.findChild(QPlainTextEdit)):
            self.remark = box.toPlainText()

    def forget(self) -> None:
        """Somebody else stands there now."""
        self.answers.clear()
        self.group.clear()
        self.remark = ""

    def agrees(self, response: Response, remark: str | None) -> None:
        """What was kept is what was seen, and nothing else."""
        asked = self.kiosk.workplace.greeting.questionnaire
        assert asked is not None
        assert response.answers == tuple(self.answers.get(one.id) for one in asked.questions)
        assert response.layer == self.group.get("layerPage")
        assert response.department == self.group.get("departmentPage")
        assert (remark or "") == self.remark.strip()[:REMARK_LENGTH]


class Monkey:
    """Taps, double taps, fingers, keys, other languages, other letters, and walking away; mostly it goes forward."""

    def __init__(self, kiosk: Kiosk, seed: int, device: QPointingDevice, guard: int) -> None:
        self.kiosk = kiosk
        self.guard = guard
        self._chance = random.Random(seed)
        self._device = device
        self.witness = Witness(kiosk)
        self._kept = len(kiosk.workplace.kept)
        kiosk.window.flow.forgotten.connect(self.witness.forget)
        # A choice is in sight for a moment only: look just then, too.
        gate = kiosk.window.flow._gate
        self._after_shown = gate.after_shown
        gate.after_shown = self._seen  # type: ignore[method-assign]

    def _seen(self, then: Callable[[], None]) -> None:
        self.witness.look()
        self._after_shown(then)

    def leave(self) -> None:
        """Nobody looks at this monkey any more."""
        self.kiosk.window.flow.forgotten.disconnect(self.witness.forget)
        self.kiosk.window.flow._gate.after_shown = self._after_shown  # type: ignore[method-assign]

    def play(self, steps: int) -> None:
        """Do something, and look whether everything is as it should be."""
        for _step in range(steps):
            self._act()
            self._check()

    def finish(self, steps: int = 400) -> None:
        """Go forward, without haste, until a response is kept: what the monkey did on the way must not be in it."""
        until = self._kept + 1
        for _step in range(steps):
            if self._kept >= until:
                return
            QTest.qWait(self.guard)
            self._forward()
            self._check()
        raise AssertionError(f"no way forward from {self.kiosk.place}")

    def _act(self) -> None:
        acts = (
            (85, self._forward),
            (3, self._anywhere),
            (5, self._double),
            (6, self._touch),
            (4, self._key),
            (3, self._language),
            (2, self._look),
            (0.3, self._walk_away),
            (1, self._write),
        )
        act = self._chance.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        act()

    def _buttons(self) -> list[QAbstractButton]:
        # What is scrolled out of sight can't be tapped.
        return [
            one for one in self.kiosk.buttons() if one.isEnabled() and one.visibleRegion().contains(one.rect().center())
        ]

    def _forward_buttons(self) -> list[QAbstractButton]:
        page = page_of(self.kiosk)
        inside: list[QAbstractButton] = [
            one for one in self._buttons() if isinstance(one, Tile) and page.isAncestorOf(one)
        ]
        ahead = [one for one in inside if one.objectName() in FORWARD]
        return ahead or inside or self._buttons()

    def _tap(self, target: QAbstractButton) -> None:
        where = target.mapTo(self.kiosk.window, target.rect().center())
        QTest.mouseClick(self.kiosk.window.windowHandle(), _LEFT, pos=where)
        self.witness.look()

    def _forward(self) -> None:
        if isinstance(page_of(self.kiosk), CodePage):
            self._type_code()
        else:
            self._tap(self._chance.choice(self._forward_buttons()))

    def _type_code(self) -> None:
        self.kiosk.workplace.codes.add(CODE)  # everybody has a paper
        typed = self.kiosk.window.flow.session.code
        full = len(typed) == len(CODE)
        wanted = ("padSend", "") if typed == CODE else ("padQuiet", "")
        if CODE.startswith(typed) and not full:
            wanted = ("padKey", CODE[len(typed)])
        for one in self._buttons():
            if one.objectName() == wanted[0] and wanted[1] in {"", one.accessibleName()}:
                self._tap(one)
                return

    def _anywhere(self) -> None:
        self._tap(self._chance.choice(self._buttons()))

    def _double(self) -> None:
        target = self._chance.choice(self._forward_buttons())
        where = target.mapTo(self.kiosk.window, target.rect().center())
        before = self.kiosk.place
        self._tap(target)
        QTest.mouseDClick(self.kiosk.window.windowHandle(), _LEFT, pos=where)
        self.witness.look()
        if before.step is Step.QUESTION and self.kiosk.place.step is Step.QUESTION:
            assert self.kiosk.place.number - before.number <= 1, "a double tap answered two questions"

    def _touch(self) -> None:
        touch(self.kiosk, self._device, self._chance.choice(self._forward_buttons()))
        self.witness.look()

    def _key(self) -> None:
        modifier = self._chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier))
        QTest.keyClick(self.kiosk.window.windowHandle(), self._chance.choice(KEYS), modifier)
        self.witness.look()

    def _language(self) -> None:
        flow = self.kiosk.window.flow
        name = OWN_NAMES[self._chance.choice(self.kiosk.workplace.greeting.languages)]
        button = self.kiosk.window._stage.bar.buttons["language"]
        before = (flow.place, list(flow.session.answers))
        if button.isVisible() and button.isEnabled():
            self._tap(button)
            QTest.qWait(self.guard)
        tile = next((one for one in self._buttons() if one.accessibleName() == name), None)
        if tile is not None:
            self._tap(tile)
        if flow.place == before[0]:  # the tap itself may have begun what was waiting (the end of a countdown)
            assert list(flow.session.answers) == before[1]

    def _look(self) -> None:
        key = self._chance.choice(("text", "contrast"))
        flow = self.kiosk.window.flow
        before = (flow.place, list(flow.session.answers))
        self._tap(self.kiosk.window._stage.bar.buttons[key])
        if flow.place == before[0]:
            assert list(flow.session.answers) == before[1]

    def _walk_away(self) -> None:
        idle = self.kiosk.window.flow.idle

        def noticed() -> bool:
            # A choice that was in sight still goes on meanwhile, and starts the clock anew.
            if idle.running and not idle.warning:
                idle.start(1)
                return False
            return True

        if not noticed():
            self.kiosk.bot.waitUntil(noticed)
            self._chance.choice((idle.expired.emit, lambda: None))()

    def _write(self) -> None:
        box = page_of(self.kiosk).findChild(QPlainTextEdit)
        if self.kiosk.place.step is Step.REMARK and box is not None and box.isVisible():
            box.insertPlainText("Meer tijd, ")
            self.witness.look()

    def _check(self) -> None:
        kiosk = self.kiosk
        QApplication.processEvents()
        self.witness.look()
        assert kiosk.window.isVisible()
        assert kiosk.heading
        if kiosk.place.step is Step.SAVING:
            kiosk.bot.waitUntil(lambda: kiosk.place.step in {Step.THANKS, Step.START})
        for _round, response, remark in kiosk.workplace.kept[self._kept :]:
            self._kept += 1
            self.witness.agrees(response, remark)
            self.witness.forget()
