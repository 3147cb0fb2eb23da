"""One line for colleagues: what they said beside what was done, in plain words that everybody may read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.domain.plan import PublishedLine
from leercultuur_desktop.ui.meeting.looks import Spaced, text_label
from leercultuur_desktop.ui.widgets.growing_field import GrowingField


class LineForm(Spaced):
    """Two fields under the card they tell about; `line_changed` carries the line after every change."""

    line_changed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lineForm")
        self._title = title
        self.line = PublishedLine("", "")
        self.title = text_label("lineTitle", self)
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.said, self.did = GrowingField(self), GrowingField(self)
        self.said.edited.connect(lambda text: self._change(replace(self.line, said=text)))
        self.did.edited.connect(lambda text: self._change(replace(self.line, did=text)))
        fields = QHBoxLayout()
        self.space(fields, 16)
        for field in (self.said, self.did):
            column = QVBoxLayout()
            column.addWidget(field)
            column.addStretch(1)
            fields.addLayout(column, 1)
        whole = QVBoxLayout(self)
        self.space(whole, 4, (0, 6, 0, 6))
        whole.addWidget(self.title)
        whole.addLayout(fields)
        self.retranslate()

    @property
    def held(self) -> bool:
        """Whether somebody is in one of the fields."""
        return QApplication.focusWidget() in {self.said, self.did}

    def set_lines(self, lines: int) -> None:
        """Give the fields more room, where the screen has it."""
        for field in (self.said, self.did):
            field.set_lines(lines)

    def show_line(self, line: PublishedLine) -> None:
        """Show this line; the field that somebody is in keeps what stands there."""
        focus = QApplication.focusWidget()
        said = self.line.said if focus is self.said else line.said
        did = self.line.did if focus is self.did else line.did
        self.line = replace(line, said=said, did=did)
        if focus is not self.said:
            self.said.setText(said)
        if focus is not self.did:
            self.did.setText(did)

    def retranslate(self) -> None:
        """Name the fields."""
        names = (self.tr("Dit zeiden jullie"), self.tr("Dit deden we"))
        for field, name in zip((self.said, self.did), names, strict=True):
            told = self.tr("{field} bij {card}").format(field=name, card=self._title) if self._title else name
            field.setAccessibleName(told)
        self.did.setPlaceholderText(self.tr("Mag nog leeg blijven"))

    def _change(self, line: PublishedLine) -> None:
        self.line = line
        self.line_changed.emit(line)
