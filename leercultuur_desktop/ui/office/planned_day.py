"""A day that the kiosk tells people beforehand: shown, chosen in place, and taken away again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.language.numbers import day as written_out
from leercultuur_desktop.ui.office.values import DayPlan
from leercultuur_desktop.ui.widgets.date_field import DateField
from leercultuur_desktop.ui.widgets.form_button import LINK, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_FIELD_WIDTH: Final = 160
_BUTTON: Final = 40
_SIGN_SIZE: Final = 20


@dataclass(frozen=True, slots=True)
class DayTexts:
    """What this day is: the label of its field, how it is told (with {day}), what to know, the way in, a fault."""

    label: str
    told: str
    hint: str
    choose: str
    too_early: str


class PlannedDay(QFrame):
    """`given` carries the day to tell, None for none; nothing is given while the owner still types.

    `asked` tells whether the field has come or gone.
    """

    given = Signal(object)
    asked = Signal(bool)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("plannedDay")
        self._language = language
        self._plan: DayPlan | None = None
        self._texts = DayTexts("", "", "", "", "")
        self._told = text_label("rowTitle")
        self._over = text_label("rowDetail")
        self.choose, self.change, self.remove = (form_button(LINK) for _ in range(3))
        self.date = DateField()
        self.date.setLocale(QLocale(language))
        self.date.field.setObjectName("lineField")
        self.date.field.setFixedWidth(_FIELD_WIDTH)
        self.date.button.setObjectName("stepButton")
        self.date.button.setFixedSize(_BUTTON, _BUTTON)
        self.field = FormField(self.date, focus=self.date.field)
        self.save, self.leave = form_button(SECONDARY), form_button(SECONDARY)
        self._seen, self._asked = QWidget(self), QWidget(self)
        self._lay_out()
        self._connect()
        self._asked.hide()
        self.retranslate()

    @property
    def asking(self) -> bool:
        """Whether the field stands open."""
        return not self._asked.isHidden()

    def main_button(self) -> QPushButton:
        """What Enter presses while the field stands open."""
        return self.save

    def show_plan(self, plan: DayPlan | None) -> None:
        """Show this plan, or nothing at all; a field that stands open stays."""
        self._plan = plan
        self.setVisible(plan is not None)
        if plan is None:
            self.stop_asking()
        self._tell()

    def set_texts(self, texts: DayTexts) -> None:
        """Say which day this is."""
        self._texts = texts
        self.field.set_texts(texts.label, texts.hint)
        self.date.name(texts.label)
        set_words(self.choose, texts.choose)
        self._tell()

    def stop_asking(self) -> None:
        """Show what was planned, and forget what was typed."""
        if not self.asking:
            return
        self._asked.hide()
        self._seen.show()
        self.date.show_day(None)
        self.field.clear_fault()
        self.asked.emit(False)

    def retranslate(self) -> None:
        """Set the texts that are the same for every day."""
        set_words(self.change, self.tr("Verander de dag"))
        set_words(self.remove, self.tr("Haal de dag weg"))
        set_words(self.save, self.tr("Bewaar de dag"))
        set_words(self.leave, self.tr("Laat het zo"))
        self._over.setText(self.tr("De kiosk noemt deze dag niet meer."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it was."""
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        plan = self._plan
        day = plan.day if plan else None
        self._told.setText(self._texts.told.format(day=written_out(day, self._language)) if day else "")
        for part in (self._sign, self._told, self.change, self.remove):
            part.setVisible(day is not None)
        self.choose.setVisible(day is None)
        self._over.setVisible(plan is not None and plan.over)

    def _ask(self) -> None:
        if self._plan is None:
            return
        self.date.earliest = self._plan.earliest
        self.date.show_day(None if self._plan.over else self._plan.day)
        self._seen.hide()
        self._asked.show()
        self.asked.emit(True)
        self.date.field.setFocus()
        self.date.field.selectAll()

    def _leave(self) -> None:
        self.stop_asking()
        (self.choose if self.change.isHidden() else self.change).setFocus()

    def _save(self) -> None:
        plan, day = self._plan, self.date.day
        if plan is None:
            return
        if day is None and self.date.field.text().strip():
            self.field.show_fault(self.tr("Schrijf de dag zo: 24-11-2026."))
        elif day is not None and day < plan.earliest:
            self.field.show_fault(self._texts.too_early)
        elif day == plan.day:
            self._leave()
        else:
            self.given.emit(day)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask)
        self.change.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.given.emit(None))
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self._leave)
        self.date.field.textEdited.connect(self.field.clear_fault)
        self.date.day_changed.connect(self.field.clear_fault)

    def _lay_out(self) -> None:
        self._sign = icon_label("plannedSign")
        self._sign.setPixmap(icon_pixmap("calendar", tokens.SOFT_INK, _SIGN_SIZE, self.devicePixelRatioF()))
        told = _row(self._sign, self._told, self.change, self.remove)
        told.setStretch(1, 1)
        seen = QVBoxLayout(self._seen)
        seen.addLayout(told)
        seen.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        seen.addWidget(self._over)
        asked = QVBoxLayout(self._asked)
        asked.addWidget(self.field)
        self.field.control_row.addStretch(1)
        asked.addSpacing(tokens.GRID)
        buttons = _row(self.save, self.leave)
        buttons.addStretch(1)
        asked.addLayout(buttons)
        column = QVBoxLayout(self)
        for part in (self._seen, self._asked):
            column.addWidget(part)
        for layout in (seen, asked, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(tokens.GRID // 2)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part)
    return row
