"""Switches one thing on or off: codes from paper, the remark at the end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_label import text_label


@dataclass(frozen=True, slots=True)
class TickTexts:
    """What a tick means, and what else to know."""

    heading: str
    words: str
    detail: str
    more: str = ""


class TickPage(ChangePage):
    """`given` carries whether it is on."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.tick = CheckLine()
        self._more = text_label("bodyText")
        panel = QFrame()
        panel.setObjectName("panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.addWidget(self.tick)
        self.body.addWidget(panel)
        self.body.addWidget(self._more)
        self.retranslate()

    def show_now(self, on: bool, texts: TickTexts) -> None:
        """Show how it is now."""
        self.clear_messages()
        self.tick.box.setChecked(on)
        self.set_heading(texts.heading)
        self.tick.set_texts(texts.words, texts.detail)
        self._more.setText(texts.more)
        self._more.setVisible(bool(texts.more))

    def first_focus(self) -> QWidget:
        """The box."""
        return self.tick.box

    def give(self) -> None:
        """Hand on whether it is on."""
        self.given.emit(self.tick.box.isChecked())
