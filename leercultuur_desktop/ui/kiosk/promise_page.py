"""The promise before anything is asked: four short lines on anonymity."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words
from leercultuur_desktop.ui.kiosk.spoken import say_instead
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.tile import Tile

READ_MINIMUMS: Final = (*range(5, 11), 12, 15, 20)
"""Least groups that can be read aloud; with another one the promise is read without its number."""


class PromisePage(KioskPage):
    """What we promise, with what is stored one tap away."""

    stays = True
    accepted = Signal()
    stored_wanted = Signal()

    def __init__(self, minimum_group: int) -> None:
        super().__init__("promisePage")
        self._minimum = minimum_group
        self._lines: list[tuple[QLabel, QLabel, str]] = []
        self.body.addStretch(2)
        self.body.addWidget(self.heading)
        self.gap(self.body, 40)
        for icon in ("message-square", "lock", "users", "x"):
            self.body.addLayout(self._line(icon))
            self.gap(self.body, 24)
        self.body.addStretch(3)
        self.on_wards = primary(self)
        self.on_wards.clicked.connect(self.accepted)
        self.stored = Tile("secondary", icon="info")
        self.stored.set_across(True)
        self.stored.set_single_line()
        self.stored.clicked.connect(self.stored_wanted)
        self.foot.addWidget(self.stored)
        self.foot.addStretch(1)
        self.foot.addWidget(self.on_wards)
        self.on_look(self._look_changed)
        self.retranslate()

    def _line(self, icon: str) -> QHBoxLayout:
        row = QHBoxLayout()
        sign, label = QLabel(), words("promiseLine")
        sign.setObjectName("promiseSign")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(sign)
        row.addWidget(label, 1)
        self.spaced(row, 28)
        self._lines.append((sign, label, icon))
        return row

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Niemand weet wat jij hebt geantwoord"))
        texts = (
            self.tr("We vragen niet naar je naam."),
            self.tr("Je antwoorden gaan meteen op slot. Niemand kan ze hier teruglezen."),
            self.tr("We laten alleen groepen zien van {minimum} mensen of meer.").format(minimum=self._minimum),
            self.tr("Je mag altijd stoppen. Dan wissen we wat je hebt ingevuld."),
        )
        for (_sign, label, _icon), text in zip(self._lines, texts, strict=True):
            label.setText(text)
        said = None if self._minimum in READ_MINIMUMS else self.tr("Kleine groepen laten we nooit zien.")
        say_instead(self._lines[2][1], said)
        self.stored.set_words(self.tr("Wat wordt er bewaard?"))
        self.on_wards.set_words(self.tr("Verder"))

    def first_focus(self) -> QWidget:
        """The button that goes on."""
        return self.on_wards

    def _look_changed(self, look: Look) -> None:
        size = look.px(68)
        for sign, _label, icon in self._lines:
            sign.setFixedSize(size, size)
            sign.setPixmap(icon_pixmap(icon, look.colours.action, size * 11 // 20, self.devicePixelRatioF()))
        self.stored.set_sizes(look.px(32), look.px(14), look.touch)
        self.stored.set_sign(look.colours.action, look.text_px(28))
