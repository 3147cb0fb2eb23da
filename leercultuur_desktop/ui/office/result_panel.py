"""The round that was closed last and whose results nobody has opened yet: what the owner needs now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.office.values import ClosedRound
from leercultuur_desktop.ui.widgets.form_button import PRIMARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class ResultPanel(QFrame):
    """`wanted` carries the round's name."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("emptyPanel")
        self._round: ClosedRound | None = None
        self.title = text_label("cardTitle")
        self.words = text_label("bodyText")
        self.button = form_button(PRIMARY)
        self.button.clicked.connect(self._give)
        sign = icon_label("emptySign")
        sign.setPixmap(icon_pixmap("users", tokens.ACTION, 32, self.devicePixelRatioF()))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(tokens.GRID)
        for part in (sign, self.title, self.words):
            inside.addWidget(part)
        inside.addSpacing(tokens.GRID)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def shown(self) -> bool:
        """Whether there is a round to look at."""
        return self._round is not None

    def show_round(self, the_round: ClosedRound | None) -> None:
        """Ask for the results of this round; None when there is nothing to look at."""
        self._round = the_round
        self.setVisible(the_round is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        name = self._round.name if self._round else ""
        self.title.setText(self.tr("De uitkomst van {name} is nog niet bekeken").format(name=name))
        self.words.setText(
            self.tr("Doe dat samen met de projectgroep, op een groot scherm. Jullie hebben de wachtzin nodig.")
        )
        set_words(self.button, self.tr("Bekijk de uitkomst samen"))

    def _give(self) -> None:
        if self._round is not None:
            self.wanted.emit(self._round.name)
