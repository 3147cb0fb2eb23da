"""The office's door: asks the PIN, by keyboard or number pad, and makes who guesses wait."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import LINK, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.form_pad import NumberPad
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_secret import PinField
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_WIDTH: Final = 720
_FIELD_WIDTH: Final = 260
# A little more than a second: this clock must not run ahead of the one that decides.
_SECOND: Final = 1050


class LockPage(FormPage):
    """`entered` carries the PIN."""

    entered = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__("lockPage", centred=True, width=_WIDTH)
        self._company = ""
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self._tick)
        sign = icon_label("lockSign")
        sign.setPixmap(icon_pixmap("lock", tokens.ACTION, 36, self.devicePixelRatioF()))
        self.column.insertWidget(1, sign)
        self.pin = PinField()
        self.pin.edit.setFixedWidth(_FIELD_WIDTH)
        self.primary.setMinimumWidth(_FIELD_WIDTH)
        self.wait = text_label("waitWords")
        self.pad = NumberPad()
        self.pad.digit.connect(self._type)
        self.pad.erase.connect(self.pin.edit.backspace)
        self.forgot = form_button(LINK)
        self.forgot.clicked.connect(self.forgotten)
        self.primary.clicked.connect(self._enter)
        self._arrange()
        self.wait.hide()
        self.retranslate()

    def show_company(self, name: str) -> None:
        """Whose office this is."""
        self._company = name
        self.retranslate()

    def show_wait(self, seconds: int) -> None:
        """Count down until the next try."""
        self._seconds = seconds
        self._timer.start()
        self._tell_wait()

    def first_focus(self) -> QWidget:
        """The PIN."""
        return self.pin.edit

    def wipe(self) -> None:
        """Forget the digits."""
        super().wipe()
        self.pin.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Het kantoor is op slot"), self._company or self.tr("Vul de pincode van deze computer in.")
        )
        self.pin.set_texts(self.tr("Pincode"))
        set_words(self.primary, self.tr("Open het kantoor"))
        set_words(self.forgot, self.tr("Pincode vergeten?"))
        self.pad.retranslate()
        self._tell_wait()

    def _arrange(self) -> None:
        card = QFrame()
        card.setObjectName("panel")
        left = QVBoxLayout()
        left.setSpacing(16)
        for part in (self.pin, self.wait, self.foot):
            left.addWidget(part)
        left.addStretch(1)
        left.addWidget(self.forgot)
        row = QHBoxLayout(card)
        row.setContentsMargins(32, 32, 32, 32)
        row.setSpacing(40)
        row.addLayout(left, 1)
        row.addWidget(self.pad)
        self.body.addWidget(card)

    def _type(self, digit: str) -> None:
        self.pin.edit.insert(digit)
        self.pin.clear_fault()

    def _enter(self) -> None:
        if self._seconds:
            return
        pin = self.pin.edit.text()
        self.pin.edit.wipe()
        if pin:
            self.entered.emit(pin)
        else:
            self.pin.show_fault(self.tr("Vul de pincode in."))

    def _tick(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        if not self._seconds:
            self._timer.stop()
            self.banner.clear()
            self.pin.edit.setFocus()
        self._tell_wait()

    def _tell_wait(self) -> None:
        if self._seconds == 1:
            words = self.tr("Over 1 seconde kun je het weer proberen.")
        else:
            words = self.tr("Over {count} seconden kun je het weer proberen.").format(count=self._seconds)
        self.wait.setText(words)
        self.wait.setVisible(self._seconds > 0)
        self.primary.setEnabled(not self._seconds)
        self.pad.setEnabled(not self._seconds)
