"""One department in the list: its name, what that means for comparing, and renaming or moving it in place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import QUIET, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

NAME_LENGTH: Final = 60
UP: Final = -1
DOWN: Final = 1
_SIGN: Final = 18
_SQUARE: Final = 40


class DepartmentRow(QWidget):
    """`moved` carries UP or DOWN, `renamed` the name that was typed."""

    removed = Signal()
    moved = Signal(int)
    renamed = Signal(str)
    asked = Signal()

    def __init__(self, name: str, note: str = "", *, first: bool, last: bool) -> None:
        super().__init__()
        self.name = name
        self._note = text_label("rowDetail")
        self._note.setText(note)
        words = text_label("rowTitle")
        words.setText(name)
        self.rename = _sign_button("pencil", self.tr("{name} een andere naam geven").format(name=name))
        self.up = _sign_button("chevron-right", self.tr("{name} hoger zetten").format(name=name), turn=-90)
        self.down = _sign_button("chevron-right", self.tr("{name} lager zetten").format(name=name), turn=90)
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.remove = form_button(QUIET, sign="x")
        set_words(self.remove, self.tr("Haal weg"), self.tr("{name} weghalen").format(name=name))
        self._shown, self._asking = QWidget(), QWidget()
        line = QHBoxLayout(self._shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(words, 1)
        for button in (self.rename, self.up, self.down, self.remove):
            line.addWidget(button)
        self.edit = line_edit(NAME_LENGTH)
        self.field = FormField(self.edit)
        self.keep, self.cancel = form_button(SECONDARY), form_button(QUIET)
        self._ask_for_name()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for part in (self._shown, self._note, self._asking):
            column.addWidget(part)
        self._switch(asking=False)
        self._connect()

    @property
    def asking(self) -> bool:
        """Whether another name is being typed."""
        return not self._asking.isHidden()

    def ask(self) -> None:
        """Let another name be typed."""
        self.edit.setText(self.name)
        self.field.clear_fault()
        self._switch(asking=True)
        self.edit.setFocus()
        self.edit.selectAll()
        self.asked.emit()

    def stop_asking(self) -> None:
        """Leave the name as it is."""
        self._switch(asking=False)

    def give(self) -> None:
        """Hand on what was typed."""
        self.renamed.emit(" ".join(self.edit.text().split()))

    def show_fault(self, text: str) -> None:
        """Say why it can't be called so."""
        self.field.show_fault(text)
        self.edit.setFocus()

    def _connect(self) -> None:
        self.rename.clicked.connect(self.ask)
        self.up.clicked.connect(lambda: self.moved.emit(UP))
        self.down.clicked.connect(lambda: self.moved.emit(DOWN))
        self.remove.clicked.connect(self.removed)
        self.edit.textEdited.connect(self.field.clear_fault)
        self.keep.clicked.connect(self.give)
        self.cancel.clicked.connect(self._let_be)

    def _ask_for_name(self) -> None:
        self.field.set_texts(self.tr("Nieuwe naam voor {name}").format(name=self.name))
        set_words(self.keep, self.tr("Klaar"), self.tr("Nieuwe naam overnemen"))
        set_words(self.cancel, self.tr("Toch niet"))
        for button in (self.keep, self.cancel):
            self.field.control_row.addWidget(button)
        inside = QHBoxLayout(self._asking)
        inside.setContentsMargins(0, 6, 0, 10)
        inside.addWidget(self.field)

    def _let_be(self) -> None:
        self.stop_asking()
        self.rename.setFocus()

    def _switch(self, *, asking: bool) -> None:
        self._asking.setVisible(asking)
        self._shown.setVisible(not asking)
        self._note.setVisible(not asking and bool(self._note.text()))


def _sign_button(sign: str, name: str, turn: int = 0) -> QPushButton:
    """A square button with a sign alone, and its name for who points at it or can't see it."""
    button = form_button(QUIET)
    icon = QIcon()
    for ratio in (1.0, 2.0):
        drawn = icon_pixmap(sign, tokens.INK, _SIGN, ratio).transformed(QTransform().rotate(turn))
        drawn.setDevicePixelRatio(ratio)
        icon.addPixmap(drawn)
    button.setIcon(icon)
    button.setIconSize(QSize(_SIGN, _SIGN))
    button.setFixedSize(_SQUARE, _SQUARE)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
