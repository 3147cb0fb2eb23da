"""Changes one number: how small a group may be shown, what score is aimed at, how long the kiosk waits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.office.number_rows import NumberRows
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_number import NumberBox


@dataclass(frozen=True, slots=True)
class NumberTexts:
    """What the number is called, what it does, and what else to know."""

    heading: str
    title: str
    detail: str
    more: str = ""


class NumberPage(ChangePage):
    """`given` carries the number."""

    def __init__(self, name: str, low: float, high: float, *, step: float = 1, digits: int = 0) -> None:
        super().__init__(name)
        self.number = NumberBox(low, high, step=step, digits=digits)
        self._digits = digits
        self._rows = NumberRows((self.number,))
        self._more = text_label("bodyText")
        self.body.addWidget(self._rows)
        self.body.addWidget(self._more)
        self.retranslate()

    def show_now(self, value: float, texts: NumberTexts, *, low: float | None = None) -> None:
        """Show the number of now, and the lowest that it may become."""
        self.clear_messages()
        if low is not None:
            self.number.spin.setMinimum(low)
        self.number.spin.setValue(value)
        self.set_heading(texts.heading)
        self._rows.set_texts(((texts.title, texts.detail),))
        self._more.setText(texts.more)
        self._more.setVisible(bool(texts.more))

    def first_focus(self) -> QWidget:
        """The number."""
        return self.number.spin

    def give(self) -> None:
        """Hand on the number, whole where it has no digits."""
        self.given.emit(round(self.number.spin.value(), self._digits) if self._digits else self.number.value)
