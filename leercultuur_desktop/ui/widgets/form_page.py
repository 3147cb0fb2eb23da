"""The frame of a form page: one readable column with heading, fields, problems, and the button that goes on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import PRIMARY, form_button
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_notice import Notice
from leercultuur_desktop.ui.widgets.problem_banner import ProblemBanner
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

COLUMN_WIDTH: Final = 760
_MARGIN: Final = 40


def top_margin(height: int) -> int:
    """How far below the edge a page begins, in a window of this height."""
    return min(72, max(32, height // 16))


class FormPage(QWidget):
    """Subclasses fill `body` (and `buttons` behind the primary one) and set their texts in `retranslate`."""

    def __init__(self, name: str, *, centred: bool = False, width: int = COLUMN_WIDTH) -> None:
        super().__init__()
        self.setObjectName(name)
        self.heading = text_label("pageHeading")
        self.lead = text_label("pageLead")
        self.notice = Notice(state="good")
        self.banner = ProblemBanner(icon_size=24)
        self.fields = QWidget()
        self.fields.setObjectName("pageFields")
        self.body = QVBoxLayout(self.fields)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(3 * tokens.GRID)
        self.foot = QWidget()
        self.buttons = QHBoxLayout(self.foot)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(12)
        self.primary: QPushButton = form_button(PRIMARY)
        self._last_button = self.primary
        self.buttons.addWidget(self.primary)
        self.buttons.addStretch(1)
        self.busy_words = text_label("busyWords")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self._focus_before: QWidget | None = None
        self._lay_out(centred, width)
        self.set_busy(False)

    def add_section(self, title: QWidget, *parts: QWidget) -> QVBoxLayout:
        """A title close to what it names; returns the layout, for more of it."""
        section = QVBoxLayout()
        section.setSpacing(12)
        for part in (title, *parts):
            section.addWidget(part)
        self.body.addLayout(section)
        return section

    def add_button(self, button: QPushButton) -> QPushButton:
        """A further button, behind the primary one."""
        self.buttons.insertWidget(self.buttons.count() - 1, button)
        self.setTabOrder(self._last_button, button)
        self._last_button = button
        return button

    def set_heading(self, heading: str, lead: str = "") -> None:
        """The heading is the page's name for screen readers as well."""
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(lead)

    def set_busy(self, busy: bool, words: str = "") -> None:
        """While something slow goes on nothing can be changed, and the page says what it waits for."""
        if busy:
            self._focus_before = self.focusWidget()
            self.banner.clear()
            self.notice.clear()
        self.busy_words.setText(words)
        self.busy_words.setVisible(busy and bool(words))
        self.progress.setAccessibleName(words)
        self.progress.setVisible(busy)
        self.fields.setEnabled(not busy)
        self.foot.setEnabled(not busy)
        if not busy and self._focus_before is not None and self.isVisible():
            self._focus_before.setFocus()
            self._focus_before = None

    def show_problem(self, title: str, advice: str) -> None:
        """Say what went wrong; the page is ready to try again."""
        self.set_busy(False)
        self.notice.clear()
        self.banner.show_problem(title, advice)
        self._scroll.ensureWidgetVisible(self.banner)

    def ensure_seen(self, part: QWidget) -> None:
        """Scroll so far that this part of the page is to be seen."""
        self._scroll.ensureWidgetVisible(part)

    def scroll_up(self) -> None:
        """Begin at the top again."""
        self._scroll.verticalScrollBar().setValue(0)

    def clear_messages(self) -> None:
        """Drop what was said about an earlier try."""
        self.banner.clear()
        self.notice.clear()

    def main_button(self) -> QPushButton:
        """What Enter presses; a page whose one button stands elsewhere says so."""
        return self.primary

    def first_focus(self) -> QWidget:
        """Where the keys start on this page."""
        return self.primary

    def wipe(self) -> None:
        """Forget secrets and messages; subclasses add what they hold."""
        self.set_busy(False)
        self.clear_messages()

    def retranslate(self) -> None:
        """Set every text again, in the language of now."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the heading more air on a tall screen."""
        self._middle.setContentsMargins(_MARGIN, top_margin(self.height()), _MARGIN, 3 * tokens.GRID)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter anywhere on the page presses the primary button, once."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.main_button().isVisible():
            if not event.isAutoRepeat() and self.main_button().isEnabled():
                self.main_button().click()
            return
        super().keyPressEvent(event)

    def _lay_out(self, centred: bool, width: int) -> None:
        column = QWidget()
        column.setObjectName("pageColumn")
        column.setMaximumWidth(width)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3 * tokens.GRID)
        if centred:
            self.column.addStretch(1)
        top = QVBoxLayout()
        top.setSpacing(tokens.GRID)
        top.addWidget(self.heading)
        top.addWidget(self.lead)
        self.column.addLayout(top)
        for part in (self.notice, self.banner, self.fields, self.busy_words, self.progress, self.foot):
            self.column.addWidget(part)
        self.column.addStretch(1)
        around = QWidget()
        around.setObjectName("pageAround")
        middle = QHBoxLayout(around)
        self._middle = middle
        middle.addStretch(1)
        # The column takes all it may before the sides get anything.
        middle.addWidget(column, 1000)
        middle.addStretch(1)
        self._scroll = SteadyScrollArea()
        self._scroll.setObjectName("pageScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(around)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
