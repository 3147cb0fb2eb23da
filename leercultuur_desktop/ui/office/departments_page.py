"""The company's own list of departments, which may stay empty."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import MINIMUM_GROUP_FLOOR
from leercultuur_desktop.ui.widgets.form_button import QUIET, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage

NAME_LENGTH: Final = 60


class DepartmentsPage(FormPage):
    """`given` carries the departments in order."""

    given = Signal(tuple)
    back_wanted = Signal()

    def __init__(self, *, changing: bool = False) -> None:
        super().__init__("changeDepartmentsPage" if changing else "departmentsPage")
        self._changing = changing
        self.names: list[str] = []
        self.rows: list[QPushButton] = []
        self.name = line_edit(NAME_LENGTH)
        self.field = FormField(self.name)
        self.add = form_button(SECONDARY, sign="plus")
        self.add.clicked.connect(self._add)
        self.field.control_row.addWidget(self.add)
        self.name.textEdited.connect(self.field.clear_fault)
        self._list = QFrame()
        self._list.setObjectName("panel")
        self._list_rows = QVBoxLayout(self._list)
        self._list_rows.setContentsMargins(20, 8, 8, 8)
        self._list_rows.setSpacing(0)
        self._empty = text_label("bodyText")
        self._where = text_label("bodyText")
        for part in (self.field, self._list, self._empty, self._where):
            self.body.addWidget(part)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()
        self._show_list()

    def show_now(self, names: tuple[str, ...]) -> None:
        """Show the list of now."""
        self.clear_messages()
        self.name.clear()
        self.field.clear_fault()
        self.names = list(names)
        self._show_list()

    def first_focus(self) -> QWidget:
        """The name of the next department."""
        return self.name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds what was typed; with nothing typed it goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.name.text().strip():
            self._add()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        if self._changing:
            self.set_heading(
                self.tr("Afdelingen wijzigen"),
                self.tr(
                    "Metingen worden op naam vergeleken. Krijgt een afdeling een andere naam? Dan zie je van die"
                    " afdeling geen verschil met eerder. Gesloten metingen houden hun eigen lijst."
                ),
            )
        else:
            self.set_heading(
                self.tr("Afdelingen"),
                self.tr("Dit mag je overslaan. Vul je ze in? Dan zie je later ook verschillen tussen afdelingen."),
            )
        self.field.set_texts(
            self.tr("Naam van een afdeling"),
            self.tr("Bijvoorbeeld Lassen, Verspanen of Kantoor. Kies namen die iedereen kent."),
        )
        self._empty.setText(self.tr("Er staat nog geen afdeling in de lijst."))
        self._where.setText(
            self.tr(
                "Een afdeling met minder dan {least} ingevulde vragenlijsten laten we nooit apart zien."
                " Uitzendkrachten kiezen de afdeling waar ze meestal werken. Ploegen hoef je niet apart te noemen."
            ).format(least=MINIMUM_GROUP_FLOOR)
        )
        set_words(self.add, self.tr("Voeg toe"))
        set_words(self.primary, self.tr("Bewaar") if self._changing else self.tr("Verder"))
        set_words(self.back, self.tr("Terug"))

    def _add(self) -> bool:
        """Take over what was typed; False when it can't be a department."""
        name = " ".join(self.name.text().split())
        if not name:
            self.field.show_fault(self.tr("Typ eerst een naam."))
            return False
        if name.casefold() in {one.casefold() for one in self.names}:
            self.field.show_fault(self.tr("Deze afdeling staat al in de lijst."))
            return False
        self.names.append(name)
        self.name.clear()
        self.field.clear_fault()
        self._show_list()
        self.name.setFocus()
        return True

    def _remove(self, name: str) -> None:
        self.names.remove(name)
        self._show_list()
        self.name.setFocus()

    def _show_list(self) -> None:
        while (item := self._list_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for name in self.names:
            self._list_rows.addWidget(self._row(name))
        self._list.setVisible(bool(self.names))
        self._empty.setVisible(not self.names)

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        words = text_label("rowTitle")
        words.setText(name)
        remove = form_button(QUIET, sign="x")
        set_words(remove, self.tr("Haal weg"), self.tr("{name} weghalen").format(name=name))
        remove.clicked.connect(lambda: self._remove(name))
        line.addWidget(words, 1)
        line.addWidget(remove)
        self.rows.append(remove)
        return row

    def _give(self) -> None:
        # A name that was typed but not yet added is meant to be in the list.
        if not self.name.text().strip() or self._add():
            self.given.emit(tuple(self.names))
