"""Between two turns: who is next, and how many gave their dots. What they chose stays hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.voting import DOTS_EACH
from leercultuur_desktop.ui.meeting.dot_field import DotField
from leercultuur_desktop.ui.meeting.looks import Spaced, text_label


class TurnsView(Spaced):
    """`turn_wanted` when a member begins, `typing_wanted` when the dots were counted on paper."""

    turn_wanted = Signal()
    typing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("turnsPanel")
        self.statement = text_label("turnStatement", self)
        self.counted = text_label("turnCount", self)
        self.how = text_label("turnText", self)
        self.marks = DotField(tokens.SOFT_INK, self)
        self.turn_button = QPushButton(self)
        self.turn_button.setObjectName("turnButton")
        self.turn_button.clicked.connect(self.turn_wanted)
        self.typing_button = QPushButton(self)
        self.typing_button.clicked.connect(self.typing_wanted)
        self._voted, self._typed = 0, False
        self._lay_out()
        self.retranslate()

    def show_voted(self, voted: int, *, typed: bool) -> None:
        """Say how many members gave their dots, and whether there are counted ones too."""
        self._voted, self._typed = voted, typed
        self.retranslate()

    def retranslate(self) -> None:
        """Say who is next."""
        begun = bool(self._voted)
        self.statement.setText(
            self.tr("Geef het scherm aan de volgende.")
            if begun
            else self.tr("Ieder geeft {n} stippen.").format(n=DOTS_EACH)
        )
        self.counted.setText(self._count_sentence())
        self.counted.setVisible(bool(self.counted.text()))
        self.marks.show_dots(self._voted)
        self.marks.setVisible(begun)
        self.marks.setAccessibleName(self.counted.text())
        self.how.setText(
            self.tr("Kom één voor één naar het scherm. De anderen kijken even weg. Alles op één bouwsteen mag ook.")
        )
        self.turn_button.setText(self.tr("Ik ben aan de beurt"))
        self.turn_button.setAccessibleName(self.turn_button.text())
        self.typing_button.setText(
            self.tr("Getelde stippen aanpassen") if self._typed else self.tr("Stippen op papier? Vul de aantallen in")
        )
        self.typing_button.setAccessibleName(self.typing_button.text())

    def rescaled(self) -> None:
        """Keep the buttons large enough for a finger."""
        self.turn_button.setMinimumHeight(self.pixels(112))
        self.typing_button.setMinimumHeight(self.pixels(72))
        self.marks.set_scale(self.scale * 0.7)
        self.marks.setFixedHeight(self.pixels(56))

    def _count_sentence(self) -> str:
        said = []
        if self._voted:
            said.append(
                self.tr("1 persoon gaf stippen.")
                if self._voted == 1
                else self.tr("{n} mensen gaven stippen.").format(n=self._voted)
            )
        if self._typed:
            said.append(self.tr("De stippen van papier zijn ingevuld."))
        return " ".join(said)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        self.space(middle, 22)
        for widget in (self.statement, self.counted, self.marks, self.how):
            middle.addWidget(widget)
        buttons = QHBoxLayout()
        self.space(buttons, 20)
        buttons.addWidget(self.turn_button)
        buttons.addWidget(self.typing_button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        self.space(whole, 40, (72, 40, 72, 40))
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addLayout(buttons)
        whole.addStretch(1)
