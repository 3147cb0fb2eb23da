"""The window after a crash: a calm page at once, then the kiosk again; or the page stays, with the staff's way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.language.names import FROM_RIGHT
from leercultuur_desktop.language.speech import Outcome
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.kiosk.calm_page import CalmPage
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs
from leercultuur_desktop.ui.kiosk.flow_reading import LONGEST_MS, real_voice, told_of
from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS, dots_per_inch, look_for
from leercultuur_desktop.ui.kiosk.pin_page import PinPage
from leercultuur_desktop.ui.kiosk.screen_keeper import ScreenKeeper, chosen_screen
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.speech import Speech, Voice
from leercultuur_desktop.ui.theme import stylesheet

PAUSE_MS = 4000
"""Long enough to read the page; and a kiosk that crashes at each start doesn't flicker."""


class CalmWindow(QWidget):
    """`pause_over` comes when it is time to open the kiosk; `again` and `left` are a person's choices."""

    pause_over = Signal()
    again = Signal()
    left = Signal()

    def __init__(
        self, workplace: Path, jobs: Jobs, language: str, pause_ms: int = PAUSE_MS, inches: float | None = None
    ) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("kiosk")
        self.setWindowTitle("Leercultuur")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._may_close = False
        self._jobs = jobs
        self._language = language
        self._inches = inches
        if language in FROM_RIGHT:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._background = Background(self)
        self._keeper: ScreenKeeper | None = None
        self._stage = Stage(1, 5000)
        for name in ("text", "contrast", "language"):
            self._stage.bar.buttons[name].hide()
        self._stage.bar.pressed.connect(self._bar_pressed)
        self._build_speech(real_voice(workplace))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.addWidget(self._stage)
        self.page = self._stage.page("calm", lambda: CalmPage(str(paths.log_file(workplace))))
        self.page.again.connect(self.again)
        self.page.staff_wanted.connect(self._ask_pin)
        self._show_page()
        self._pause_ms = pause_ms
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.pause_over)

    def _build_speech(self, voice: Voice) -> None:
        self.speech = Speech(voice, self)
        self.speech.changed.connect(self._read_or_silent)
        self.speech.ended.connect(self._tell)
        self._stage.page_shown.connect(self.speech.stop)

    def _tell(self, outcome: Outcome) -> None:
        if told := told_of(outcome):
            self._stage.notice(told)

    def _bar_pressed(self, key: str) -> None:
        if key == "back":
            self._show_page()
        elif key == "read" and self.speech.speaking:
            self.speech.stop()
        elif key == "read" and self._stage.current is not None:
            self.speech.say(self._stage.current.spoken(), self._language)

    def _read_or_silent(self, speaking: bool) -> None:
        self._stage.bar.show_reading(speaking)
        self._stage.bar.buttons["volume"].hide()
        if self._pause.isActive():  # the page waits until it was read, but never for a voice that hangs
            self._pause.start(LONGEST_MS if speaking else self._pause_ms)

    def open_full_screen(self, number: int | None = None) -> None:
        """Cover the whole screen."""
        screen = chosen_screen(number)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._keeper = ScreenKeeper(self, number)

    def count_down(self) -> None:
        """Start the pause before the kiosk opens again."""
        self._pause.start(self._pause_ms)

    def stay(self, problem: KnownProblem | None = None) -> None:
        """It won't start by itself."""
        self._pause.stop()
        self.page.stay(self._jobs.explain(problem, self._language) if problem is not None else None)
        self._show_page()

    def leave(self) -> None:
        """Close for good."""
        self._may_close = True
        if self._keeper is not None:
            self._keeper.release()
            self._keeper = None
        self.speech.rest()
        self._background.wait()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody closes it by a key or a window's cross."""
        event.setAccepted(self._may_close)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the screen as it is now."""
        super().resizeEvent(event)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys."""
        super().showEvent(event)
        self._stage.announce()

    def _draw(self) -> None:
        dpi = dots_per_inch(self.screen(), self._inches)
        look = look_for(self.width(), self.height(), dpi, TEXT_STEPS[0], False)
        self.setStyleSheet(stylesheet("kiosk", look.scale, look.contrast, look.text))
        self._stage.apply_look(look)

    def _show_page(self) -> None:
        self._stage.bar.show_ways(back=False, stop=False)
        self._stage.show_page(self.page)

    def _ask_pin(self) -> None:
        page = self._stage.page("pin", self._build_pin)
        page.wipe()
        self._stage.bar.show_ways(back=True, stop=False)
        self._stage.show_page(page)

    def _build_pin(self) -> PinPage:
        page = PinPage()
        page.entered.connect(lambda pin: self._check(page, lambda: self._jobs.check_pin(pin)))
        return page

    def _check(self, page: PinPage, work: Callable[[], None]) -> None:
        page.set_busy(True)
        self._background.run(
            page,
            work,
            lambda _nothing: self.left.emit() if self._stage.current is page else None,
            lambda problem: self._refused(page, problem),
        )

    def _refused(self, page: PinPage, problem: Exception) -> None:
        page.set_busy(False)
        if isinstance(problem, KnownProblem):
            page.refuse(problem, self._jobs.explain(problem, self._language))
        else:
            page.show_problem(self.tr("Dat lukt nu niet"), self.tr("Probeer het later nog eens."))
        page.first_focus().setFocus()
