"""One remark in large letters: one tap strikes it out, one tap puts it back; its words can't be selected or copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.looks import PanelButton, Spaced, text_label
from leercultuur_desktop.ui.meeting.wrapping_label import wrapping_button, wrapping_label
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class _RowButton(PanelButton):
    """A button that leaves the arrow keys to its list."""

    moved = Signal(int)
    struck = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from remark to remark, S strikes out."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_S and not event.modifiers() and not event.isAutoRepeat():
            self.struck.emit()
        else:
            super().keyPressEvent(event)


class RemarkRow(Spaced):
    """A remark and what a tap does; `toggled` carries whether it is struck out now, `moved` a step up or down."""

    toggled = Signal(bool)
    moved = Signal(int)

    def __init__(self, text: str, struck: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.struck = struck
        self.button = _RowButton(self)
        wrapping_button(self.button, "remarkRow")
        self.label = wrapping_label("remarkText", self.button)
        self.label.setText(text)
        self.sign = QLabel(self.button)
        self.does = text_label("remarkDoes", self.button, wrap=False)
        for part in (self.label, self.sign, self.does):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button.clicked.connect(self._toggle)
        self.button.struck.connect(self._toggle)
        self.button.moved.connect(self.moved)
        self._lay_out()
        self.show_struck(struck)

    def show_struck(self, struck: bool) -> None:
        """Show whether it is struck out."""
        self.struck = struck
        for widget in (self.button, self.label):
            set_state(widget, "struck" if struck else "plain")
        self.retranslate()
        self.rescaled()

    def forget(self) -> None:
        """Let the words go at once, not when Qt comes round to it."""
        self.text = ""
        self.label.clear()
        self.button.setAccessibleName("")

    def retranslate(self) -> None:
        """Say what a tap does."""
        self.does.setText(self.tr("Zet terug") if self.struck else self.tr("Streep door"))
        told = self.tr("Doorgestreept: {remark}").format(remark=self.text) if self.struck else self.text
        self.button.setAccessibleName(told)
        self.button.setAccessibleDescription(self.does.text())

    def rescaled(self) -> None:
        """Draw the sign in the size of now."""
        name, colour = ("refresh-cw", tokens.SOFT_INK) if self.struck else ("x", tokens.ACTION)
        self.sign.setPixmap(icon_pixmap(name, colour, self.pixels(26), self.devicePixelRatioF()))

    def _toggle(self) -> None:
        self.show_struck(not self.struck)
        self.toggled.emit(self.struck)

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self.button)
        self.space(inside, 14, (28, 16, 24, 16))
        inside.addWidget(self.label, 1)
        inside.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.does, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        self.space(whole, 0)
        whole.addWidget(self.button)
