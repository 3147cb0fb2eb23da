"""A day that may be left open: typed as people write it, or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon

_WRITTEN: Final = re.compile(r"\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})\s*")
_CENTURY: Final = 2000
_GAP: Final = 8
_SIGN_SIZE: Final = 20


class DateField(QWidget):
    """A field and a calendar button; `day_changed` carries a date, or None when the field was emptied.

    `earliest` is the first day that the calendar offers, where that matters.
    """

    day_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setObjectName("dateField")
        self.button = QPushButton(self)
        self.button.setObjectName("calendarButton")
        self.button.clicked.connect(self._open_calendar)
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self._tidy)
        self.earliest: date | None = None
        self._day: date | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.button)
        self.retranslate()
        self.set_sizes(_GAP, _SIGN_SIZE)

    @property
    def day(self) -> date | None:
        """The day that stands in the field; None when it is open or unreadable."""
        return self._day

    def name(self, name: str) -> None:
        """Name the field for screen readers."""
        self.field.setAccessibleName(name)
        self.button.setAccessibleName(self.tr("{name}: kies in de kalender").format(name=name))

    def show_day(self, day: date | None) -> None:
        """Show this day."""
        self._day = day
        self.field.setText(written(day))
        set_state(self.field, "fine")

    def retranslate(self) -> None:
        """Say how a day is written."""
        self.field.setPlaceholderText(self.tr("dag-maand-jaar"))

    def set_sizes(self, gap: int, sign: int) -> None:
        """The room before the button and the size of its sign."""
        self._row.setSpacing(gap)
        self.button.setIcon(icon("calendar", tokens.INK, sign))
        self.button.setIconSize(QSize(sign, sign))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _typed(self, text: str) -> None:
        day = read_day(text)
        set_state(self.field, "fine" if day or not text.strip() else "unread")
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _tidy(self) -> None:
        if self._day is not None:
            self.field.setText(written(self._day))

    def _open_calendar(self) -> None:
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setObjectName("calendarPopup")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setLocale(self.locale())  # a window of its own: it would speak the system's language
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, QTextCharFormat())  # red would say that something is wrong
        days = calendar.findChild(QTableView)
        if isinstance(days, QTableView):  # Qt leaves room for the widest letter of the font, which is an Arabic one
            days.horizontalHeader().setMinimumSectionSize(self.button.width())
        if self.earliest is not None:
            calendar.setMinimumDate(_qt(self.earliest))
        if self._day is not None:
            calendar.setSelectedDate(_qt(self._day))
        calendar.activated.connect(lambda picked: self._picked(picked, popup))
        calendar.clicked.connect(lambda picked: self._picked(picked, popup))
        QVBoxLayout(popup).addWidget(calendar)
        popup.adjustSize()
        popup.move(self._beside(popup.size()))
        popup.show()
        calendar.setFocus()

    def _beside(self, size: QSize) -> QPoint:
        """Under the field, or above it where the window ends too soon."""
        window = self.window()
        below = self.mapTo(window, QPoint(0, self.height()))
        left = max(0, min(below.x(), window.width() - size.width()))
        fits = below.y() + size.height() <= window.height()
        return window.mapToGlobal(
            QPoint(left, below.y() if fits else max(0, below.y() - self.height() - size.height()))
        )

    def _picked(self, picked: QDate, popup: QWidget) -> None:
        popup.close()
        self.show_day(date(picked.year(), picked.month(), picked.day()))
        self.day_changed.emit(self._day)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def read_day(text: str) -> date | None:
    """The day that was written as 24-3-2026 (also with / or . or a short year); None for anything else."""
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year if year >= _CENTURY else _CENTURY + year, month, day)
    except ValueError:
        return None


def written(day: date | None) -> str:
    """The day as 24-3-2026; empty when it is open."""
    return f"{day.day}-{day.month}-{day.year}" if day else ""
