"""The rail beside the steps: where the group is, what is behind it, and a way to any step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class StepRail(Spaced):
    """The steps that exist, in order; `chosen` carries the place of a step that was pressed."""

    chosen = Signal(int)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepRail")
        self.title = text_label("railTitle", self)
        self.subject = text_label("railSubject", self)
        self.example_mark = text_label("exampleMark", self, wrap=False)
        self.example_mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stop_button = QPushButton(self)
        self.stop_button.setObjectName("stopButton")
        self.stop_button.clicked.connect(self.stop_wanted)
        self.buttons: list[QPushButton] = []
        self._current = 0
        self._done: frozenset[int] = frozenset()
        self._steps = QVBoxLayout()
        self.space(self._steps, 10)
        whole = QVBoxLayout(self)
        self.space(whole, 14, (20, 40, 20, 28))
        whole.addWidget(self.title)
        whole.addWidget(self.subject)
        whole.addSpacing(tokens.GRID)
        whole.addLayout(self._steps)
        whole.addStretch(1)
        whole.addWidget(self.example_mark)
        whole.addWidget(self.stop_button)
        self.example_mark.hide()
        self.retranslate()
        self.rescaled()

    def show_steps(self, names: Sequence[str]) -> None:
        """Make one button a step."""
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for place, name in enumerate(names):
            button = QPushButton(name, self)
            button.setObjectName("railStep")
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._steps.addWidget(button)
            self.buttons.append(button)
        self._draw_discs()

    def show_place(self, current: int, done: frozenset[int]) -> None:
        """Mark the step of now and those that were seen."""
        self._current, self._done = current, done
        self._draw_discs()

    def show_subject(self, company: str, round_name: str, *, example: bool) -> None:
        """Name what the meeting is about, and whether it is only an example."""
        self.subject.setText(self.tr("{company}, {round}").format(company=company, round=round_name))
        self.example_mark.setVisible(example)

    def retranslate(self) -> None:
        """Set the rail's own texts."""
        self.title.setText(self.tr("Leercultuur in gesprek"))
        self.stop_button.setText(self.tr("Sluiten"))
        self.stop_button.setAccessibleName(self.tr("Sluiten"))
        self.example_mark.setText(self.tr("VOORBEELD"))
        self.setAccessibleName(self.tr("Stappen"))

    def rescaled(self) -> None:
        """Draw discs and icons in the size of now."""
        self.setFixedWidth(self.pixels(316))
        size = self.pixels(24)
        set_button_icon(self.stop_button, "x", tokens.INK, size)
        self._draw_discs()

    def _draw_discs(self) -> None:
        size = self.pixels(38)
        for place, button in enumerate(self.buttons):
            state = "current" if place == self._current else "done" if place in self._done else "todo"
            set_state(button, state)
            button.setIcon(QIcon(_disc(place + 1, state, size, self.devicePixelRatioF())))
            button.setIconSize(QSize(size + size // 3, size))
            button.setAccessibleDescription(self._spoken(state))

    def _spoken(self, state: str) -> str:
        return {"current": self.tr("Deze stap nu"), "done": self.tr("Bekeken"), "todo": self.tr("Nog niet bekeken")}[
            state
        ]


def _disc(number: int, state: str, size: int, ratio: float) -> QPixmap:
    # Wider than the disc: the rest is the air before the words.
    pixmap = QPixmap(round((size + size // 3) * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = {"current": tokens.ACTION, "done": tokens.INK, "todo": tokens.PAPER}[state]
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(tokens.SOFT_INK), 1.5) if state == "todo" else Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2))
    if state == "done":
        inner = round(size * 0.5)
        painter.drawPixmap(
            QPointF((size - inner) / 2, (size - inner) / 2), icon_pixmap("check", tokens.PAPER, inner, ratio)
        )
    else:
        font = QFont(tokens.FONT_FAMILY)
        font.setPixelSize(round(size * 0.5))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.PAPER if state == "current" else tokens.INK))
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return pixmap
