"""What only the one who leads the meeting reads, on a second screen: the notes, the time, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.content.facilitation import STEPS, StepGuide
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.presenter import PresenterKeys
from leercultuur_desktop.ui.theme import stylesheet
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

_COLUMNS: Final = 1280
_LINES: Final = 1080
_LEAST, _MOST = 0.6, 1.6
_SIZE: Final = (900, 675)
_MINUTE: Final = 60_000


class NotesWindow(Spaced):
    """Follows the step on show; it can also turn the steps and make the big screen black."""

    turned = Signal(int)
    blank_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notesWindow")
        self.place = text_label("softText", self, wrap=False)
        self.name = text_label("stepHeading", self)
        self.task = text_label("stepGuidance", self)
        self.first = text_label("callout", self)
        self.time = text_label("countText", self, wrap=False)
        self.next_step = text_label("bodyText", self)
        self.length = text_label("softText", self)
        self.notes: list[QLabel] = []
        self.back_button, self.next_button = QPushButton(self), QPushButton(self)
        self.blank_button = QPushButton(self)
        self.keys = PresenterKeys(self)
        self.ring = FocusRing(self)
        self._guide: StepGuide | None = None
        self._next: StepGuide | None = None
        self._since = QElapsedTimer()
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE // 4)
        self._clock.timeout.connect(self._tell_time)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(*_SIZE)

    def open_beside(self, meeting: QWidget) -> None:
        """Open on another screen than the meeting's where there is one, else as a window that can be moved."""
        self.setWindowTitle(self.tr("Aantekeningen"))
        other = other_screen(meeting.screen(), QGuiApplication.screens())
        if other is not None:
            self.setGeometry(other.availableGeometry())
            self.showMaximized()
        else:
            self.show()
        self.raise_()

    def show_step(self, guide: StepGuide, following: StepGuide | None, length: str) -> None:
        """Show the notes of a step, and which one comes next (None after the last)."""
        if self._guide is None or guide.key != self._guide.key:
            self._since.start()
            self._clock.start()
        self._guide, self._next = guide, following
        self.length.setText(length)
        clear_layout(self._list)
        self.notes = []
        for text in guide.notes:
            self._add_note(text)
        self._list.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text of this step."""
        for button, text in (
            (self.back_button, self.tr("Terug")),
            (self.next_button, self.tr("Verder")),
            (self.blank_button, self.tr("Scherm zwart")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        guide = self._guide
        if guide is None:
            return
        self.place.setText(
            self.tr("Stap {number} van {count}").format(number=STEPS.index(guide.key) + 1, count=len(STEPS))
            if guide.key in STEPS
            else self.tr("Naast de stappen")
        )
        self.name.setText(guide.name)
        self.setAccessibleName(guide.name)
        self.task.setText(guide.task)
        self.first.setText(guide.first)
        self.next_step.setText(
            self.tr("Hierna: {name}, ongeveer {minutes} minuten.").format(
                name=self._next.name, minutes=self._next.minutes
            )
            if self._next
            else self.tr("Dit is de laatste stap.")
        )
        self.back_button.setEnabled(guide.key != STEPS[0])
        self.next_button.setEnabled(guide.key != STEPS[-1])
        self._tell_time()

    def rescaled(self) -> None:
        """Draw the signs in the size of now."""
        size = self.pixels(24)
        set_button_icon(self.back_button, "chevron-left", tokens.INK, size)
        set_button_icon(self.next_button, "chevron-right", tokens.PAPER, size, after=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take letters as large as the window allows."""
        super().resizeEvent(event)
        scale = max(_LEAST, min(_MOST, self.width() / _COLUMNS, self.height() / _LINES))
        if abs(scale - self.scale) >= 0.02 or not self.styleSheet():
            self.setStyleSheet(stylesheet("meeting", scale))
            self.set_scale(scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody reads along any more."""
        self._clock.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _tell_time(self) -> None:
        if self._guide is None:
            return
        self.time.setText(
            self.tr("{spent} van ongeveer {minutes} minuten").format(
                spent=self._since.elapsed() // _MINUTE, minutes=self._guide.minutes
            )
        )

    def _add_note(self, text: str) -> None:
        row = QFrame(self)
        row.setObjectName("noteRow")
        label = text_label("noteText", row)
        label.setText(text)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(label)
        self._list.addWidget(row)
        self.notes.append(label)

    def _connect(self) -> None:
        self.keys.turned.connect(self.turned)
        self.keys.blank_wanted.connect(self.blank_wanted)
        self.back_button.clicked.connect(lambda: self.turned.emit(-1))
        self.next_button.clicked.connect(lambda: self.turned.emit(1))
        self.blank_button.clicked.connect(self.blank_wanted)

    def _lay_out(self) -> None:
        self.back_button.setObjectName("backButton")
        self.next_button.setObjectName("nextButton")
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the word
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self.space(self._list, 12)
        area = SteadyScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(holder)
        above = QHBoxLayout()
        above.addWidget(self.place, 1)
        above.addWidget(self.time)
        foot = QHBoxLayout()
        self.space(foot, 16)
        foot.addWidget(self.blank_button)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        page = QVBoxLayout(self)
        self.space(page, 14, (48, 36, 48, 32))
        page.addLayout(above)
        for label in (self.name, self.task, self.first):
            page.addWidget(label)
        page.addWidget(area, 1)
        page.addWidget(self.next_step)
        page.addWidget(self.length)
        page.addLayout(foot)


def other_screen(own: QScreen | None, screens: Sequence[QScreen]) -> QScreen | None:
    """A screen that the meeting isn't on."""
    return next((screen for screen in screens if screen is not own), None)
