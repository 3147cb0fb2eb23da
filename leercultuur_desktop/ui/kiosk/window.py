"""The kiosk's window: full screen, deaf to every way out but the staff's, in the size and contrast of now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QTranslator, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE
from leercultuur_desktop.language.names import FROM_RIGHT
from leercultuur_desktop.services.welcome import Welcome
from leercultuur_desktop.ui.kiosk.flow import KioskFlow
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs, real_jobs
from leercultuur_desktop.ui.kiosk.flow_reading import ReadAloud, real_voice
from leercultuur_desktop.ui.kiosk.flow_usual import Usual
from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS, Look, dots_per_inch, look_for
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.kiosk.timing import Timing
from leercultuur_desktop.ui.kiosk.way import Step
from leercultuur_desktop.ui.theme import stylesheet
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from leercultuur_desktop.ui.kiosk.flow_attract import Attract
    from leercultuur_desktop.ui.kiosk.grip import Grip


class KioskWindow(QWidget):
    """Shows the worker's way for one workplace; `left` is emitted when staff has opened the way out."""

    left = Signal()

    def __init__(
        self, workplace: Path, welcome: Welcome, timing: Timing | None = None, jobs: Jobs | None = None
    ) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        timing = timing or Timing()
        self.setObjectName("kiosk")
        self.setWindowTitle("Leercultuur")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._may_close = False
        self._painted = False
        self._timing = timing
        self._number: int | None = None
        self.grip: Grip | None = None
        self.attract: Attract | None = None
        self._look: Look | None = None
        self._text_step = 0
        self._contrast = False
        self._inches = welcome.screen_inches
        self._language = SOURCE_LANGUAGE
        self._translator: QTranslator | None = None
        self._speak(welcome.languages[0])  # an owner may put another one than Dutch first
        self._stage = Stage(len(welcome.languages), timing.notice)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        # The screen decides the window's size, never the pages: they scroll where they must.
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.addWidget(self._stage)
        self._ring = FocusRing(self)
        self.resize(self.screen().size())
        self._draw()  # before any page is built, so that each is drawn once
        self.flow = KioskFlow(self._stage, welcome, jobs or real_jobs(workplace), timing, self)
        self.reading = ReadAloud(self.flow, self._stage, real_voice(workplace))
        self.usual = Usual(self.flow, lambda: timing.idle or self.flow.greeting.idle_ms, self._is_used)
        self.flow.left.connect(self.leave)
        self.flow.forgotten.connect(self._as_new)
        self.flow.spoken.chosen.connect(self._speak)
        self.flow.idle.input_seen.connect(self._ring.set_wanted)
        self._stage.bar.pressed.connect(self._bar_pressed)

    def open_full_screen(self, number: int | None = None) -> None:
        """Cover the whole screen, above everything else; screen `number` (from 1) where there is one, else the main."""
        self._number = number
        if number is not None:
            from leercultuur_desktop.ui.kiosk.screen_keeper import chosen_screen  # noqa: PLC0415 - seldom

            self.setScreen(chosen_screen(number))
        self.setGeometry(self.screen().geometry())  # drawn once in its last size, not first in another
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer and Backspace goes back; every other key that no control took leads nowhere."""
        if event.isAutoRepeat():
            return
        text = event.text()
        if len(text) == 1 and text in "0123456789" and not event.modifiers() & _MODIFIERS:
            self._digit(int(text))
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase_or_back()

    def _digit(self, number: int) -> None:
        if self._stage.current is not None:
            self._stage.current.digit(number)

    def _erase_or_back(self) -> None:
        if self._stage.current is None or not self._stage.current.erase():
            self.flow.back()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only staff close the kiosk."""
        if self._may_close:
            self._ring.release()
            event.accept()
        else:
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """The window has a handle only now, and another one after each change of flags."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.flow.idle.listen_to(handle)
        if self.grip is not None:
            self.grip.listen()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the first picture on the screen there is time for everything else."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.flow, self.flow.prepare)
            QTimer.singleShot(0, self, self._take_hold)

    def _take_hold(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415 - the first picture needs neither keys

        from leercultuur_desktop.ui.kiosk.flow_attract import Attract  # noqa: PLC0415 - nor what comes after a while
        from leercultuur_desktop.ui.kiosk.grip import Grip  # noqa: PLC0415 - nor a hold
        from leercultuur_desktop.ui.kiosk.stillness import stillness_asked  # noqa: PLC0415 - as above

        if self._may_close:
            return
        self._stage.follow_fingers()
        for keys, action in (("Alt+Left", self.flow.back), ("Ctrl+Shift+F10", self.flow.ask_pin)):
            QShortcut(QKeySequence(keys), self, action, autoRepeat=False)
        self.grip = Grip(self, self._number, self._timing, self._is_busy, self.flow.forget)
        self.attract = Attract(
            self.flow, self._stage, self._timing, lambda: self.reading.speech.speaking, stillness_asked
        )
        self.reading.speech.changed.connect(self.attract.wait)

    def _is_used(self) -> bool:
        return self._is_busy() or self.reading.speech.speaking

    def _is_busy(self) -> bool:
        return self.flow.place.step is not Step.START or self.flow.idle.running

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the screen as it is now (turned, or another one)."""
        super().resizeEvent(event)
        self._draw()

    def _bar_pressed(self, key: str) -> None:
        if key == "back":
            self.flow.back()
        elif key == "stop":
            self.flow.stop()
        elif key == "language":
            self.flow.choose_language()
        else:
            self.usual.changed()
            self._help(key)

    def _help(self, key: str) -> None:
        if key == "read":
            self.reading.press()
        elif key == "volume":
            self.reading.change_volume()
        else:
            self._change_look(key)

    def _change_look(self, key: str) -> None:
        if key == "text":
            self._text_step = (self._text_step + 1) % len(TEXT_STEPS)
        else:
            self._contrast = not self._contrast
        self._draw()

    def _draw(self) -> None:
        dpi = dots_per_inch(self.screen(), self._inches)
        look = look_for(self.width(), self.height(), dpi, TEXT_STEPS[self._text_step], self._contrast)
        if look == self._look:
            return
        self._look = look
        self.setStyleSheet(stylesheet("kiosk", look.scale, look.contrast, look.text))
        self._stage.apply_look(look)
        self._ring.set_look(look.colours.ink, look.colours.focus_ring, look.px(12))

    def _as_new(self) -> None:
        self._text_step, self._contrast = 0, False
        greeting = self.flow.greeting.now
        self._inches = greeting.screen_inches
        self._stage.bar.offer_languages(len(greeting.languages))
        self._speak(self.flow.spoken.language)
        self._draw()
        QTimer.singleShot(0, self.flow, self.flow.prepare)

    def _speak(self, language: str) -> None:
        application = QCoreApplication.instance()
        if application is None or language == self._language:
            return
        self._language = language
        self._quiet()
        self._translator = QTranslator(self)
        if self._translator.load(f"app_{language}", str(paths.translations())):
            application.installTranslator(self._translator)
        right = language in FROM_RIGHT
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)

    def _quiet(self) -> None:
        application = QCoreApplication.instance()
        if application is not None and self._translator is not None:
            application.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None

    def leave(self) -> None:
        """Close for good: staff opened the way out, or the process that watches over the kiosk ends it."""
        self._may_close = True
        if self.grip is not None:
            self.grip.release()
        if self.attract is not None:
            self.attract.rest()
        self.reading.rest()
        self.flow.rest()
        self._quiet()
        self.close()
        self.left.emit()


_MODIFIERS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
