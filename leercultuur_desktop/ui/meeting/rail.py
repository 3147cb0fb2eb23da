"""The rail beside the steps: where the group is, what is behind it, and a way to any step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.toggle import Toggle
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class StepRail(Spaced):
    """The steps that exist, in order; `chosen` carries the place of a step that was pressed (Alt and its number too).

    Below them stand looking back, the notes of who leads the meeting, and the way out.
    """

    chosen = Signal(int)
    look_back_wanted = Signal()
    notes_wanted = Signal(bool)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepRail")
        self.title = text_label("railTitle", self)
        self.subject = text_label("railSubject", self)
        self.example_mark = text_label("exampleMark", self, wrap=False)
        self.example_mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.resume_line = text_label("resumeLine", self)
        self.look_back_button, self.stop_button = QPushButton(self), QPushButton(self)
        self.notes_button = Toggle(self)
        for button in (self.look_back_button, self.notes_button, self.stop_button):
            button.setObjectName("railButton")
        self.look_back_button.clicked.connect(self.look_back_wanted)
        self.notes_button.switched.connect(self.notes_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.buttons: list[QPushButton] = []
        self._current: int | None = None
        self._done: frozenset[int] = frozenset()
        self._leaving = False
        self._steps = QVBoxLayout()
        self.space(self._steps, 4)
        below = QVBoxLayout()
        self.space(below, 4)
        for button in (self.look_back_button, self.notes_button, self.stop_button):
            below.addWidget(button)
        whole = QVBoxLayout(self)
        self.space(whole, 12, (20, 36, 20, 20))
        whole.addWidget(self.title)
        whole.addWidget(self.subject)
        whole.addLayout(self._steps)
        whole.addWidget(self.resume_line)
        whole.addStretch(1)
        whole.addWidget(self.example_mark)
        whole.addLayout(below)
        self.example_mark.hide()
        self.resume_line.hide()
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
            button.setShortcut(QKeySequence(f"Alt+{place + 1}"))
            button.setToolTip(self.tr("Alt en {number}").format(number=place + 1))
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._steps.addWidget(button)
            self.buttons.append(button)
        self._draw_discs()

    def show_place(self, current: int | None, done: frozenset[int], *, resumed: bool = False) -> None:
        """Mark the step of now (None beside the steps) and those that were seen; say where the group went on."""
        self._current, self._done = current, done
        self.resume_line.setVisible(resumed)
        set_state(self.look_back_button, "plain")
        self._draw_discs()

    def show_look_back(self) -> None:
        """Mark that the group looks back now."""
        set_state(self.look_back_button, "current")

    def show_notes(self, open_: bool) -> None:
        """Show on the button whether the notes stand on a screen."""
        self.notes_button.show_on(open_)

    def show_leaving(self, leaving: bool) -> None:
        """Say on the way out that it would be taken with something not saved."""
        self._leaving = leaving
        self._name_stop()

    def show_subject(self, company: str, round_name: str, *, example: bool) -> None:
        """Name what the meeting is about, and whether it is only an example."""
        self.subject.setText(self.tr("{company}, {round}").format(company=company, round=round_name))
        self.example_mark.setVisible(example)

    def retranslate(self) -> None:
        """Set the rail's own texts."""
        self.title.setText(self.tr("Leercultuur in gesprek"))
        for button, text in (
            (self.look_back_button, self.tr("Terugkijken")),
            (self.notes_button, self.tr("Aantekeningen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._name_stop()
        self.notes_button.setToolTip(self.tr("Voor wie het gesprek leidt, op een tweede scherm"))
        self.resume_line.setText(self.tr("Vorige keer waren jullie hier."))
        self.example_mark.setText(self.tr("VOORBEELD"))
        self.setAccessibleName(self.tr("Stappen"))

    def rescaled(self) -> None:
        """Draw discs and icons in the size of now."""
        self.setFixedWidth(self.pixels(316))
        size = self.pixels(24)
        for button, name in (
            (self.look_back_button, "refresh-cw"),
            (self.notes_button, "book-open"),
            (self.stop_button, "x"),
        ):
            set_button_icon(button, name, tokens.INK, size)
        self._draw_discs()

    def _name_stop(self) -> None:
        name = self.tr("Toch sluiten") if self._leaving else self.tr("Sluiten")
        self.stop_button.setText(name)
        self.stop_button.setAccessibleName(name)

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
