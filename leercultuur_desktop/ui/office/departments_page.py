"""The company's own list of departments, which may stay empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.domain.departments import EarlierRound, round_compared_with, round_that_knows_both
from leercultuur_desktop.domain.identifiers import MINIMUM_GROUP_FLOOR
from leercultuur_desktop.ui.office.department_row import NAME_LENGTH, UP, DepartmentRow
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class _Entry:
    """A department in the list, and what it is called in the list that was shown; None for a new one."""

    name: str
    was: str | None = None


class DepartmentsPage(FormPage):
    """`given` carries the departments in order, and for those with another name the old one, by the new one."""

    given = Signal(tuple, dict)
    back_wanted = Signal()

    def __init__(self, *, changing: bool = False) -> None:
        super().__init__("changeDepartmentsPage" if changing else "departmentsPage")
        self._changing = changing
        self._entries: list[_Entry] = []
        self._earlier: tuple[EarlierRound, ...] = ()
        self.rows: list[DepartmentRow] = []
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

    @property
    def names(self) -> list[str]:
        """The departments in order."""
        return [one.name for one in self._entries]

    def show_now(self, names: tuple[str, ...], earlier: Sequence[EarlierRound] = ()) -> None:
        """Show the list of now; `earlier` are the closed rounds, oldest first."""
        self.clear_messages()
        self.name.clear()
        self.field.clear_fault()
        self._entries = [_Entry(name, name) for name in names]
        self._earlier = tuple(earlier)
        self._show_list()

    def first_focus(self) -> QWidget:
        """The name of the next department."""
        return self.name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes over what is being typed; with nothing typed it goes on. Escape leaves a name as it is."""
        asking = self._asking()
        if asking is not None and event.key() in {*_ENTER, Qt.Key.Key_Escape}:
            asking.give() if event.key() in _ENTER else asking.cancel.click()
            return
        if event.key() in _ENTER and self.name.text().strip():
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
        fault = self._fault(name, self.names)
        if fault:
            self.field.show_fault(fault)
            return False
        self._entries.append(_Entry(name))
        self.name.clear()
        self.field.clear_fault()
        self._show_list()
        self.name.setFocus()
        return True

    def _fault(self, name: str, others: Sequence[str]) -> str:
        """Why a department can't be called so beside these; empty when it can."""
        if not name:
            return self.tr("Typ eerst een naam.")
        if name.casefold() in {one.casefold() for one in others}:
            return self.tr("Deze afdeling staat al in de lijst.")
        return ""

    def _rename(self, row: DepartmentRow, name: str) -> None:
        place = self.rows.index(row)
        entry = self._entries[place]
        fault = self._fault(name, [one.name for one in self._entries if one is not entry])
        before = round_that_knows_both(name, entry.was, self._earlier) if entry.was is not None else None
        if not fault and before is not None:
            fault = self.tr(
                "‘{name}’ was in ‘{round}’ een andere afdeling. De scan zou die twee met elkaar vergelijken."
                " Kies een andere naam."
            ).format(name=name, round=before)
        if fault:
            row.show_fault(fault)
            return
        self._entries[place] = replace(entry, name=name)
        self._show_list()
        self.rows[place].rename.setFocus()

    def _move(self, row: DepartmentRow, step: int) -> None:
        place = self.rows.index(row)
        self._entries.insert(place + step, self._entries.pop(place))
        self._show_list()
        moved = self.rows[place + step]
        wanted, other = (moved.up, moved.down) if step == UP else (moved.down, moved.up)
        (wanted if wanted.isEnabled() else other).setFocus()

    def _remove(self, row: DepartmentRow) -> None:
        del self._entries[self.rows.index(row)]
        self._show_list()
        self.name.setFocus()

    def _asking(self) -> DepartmentRow | None:
        return next((row for row in self.rows if row.asking), None)

    def _ask_one(self, asked: DepartmentRow) -> None:
        for row in self.rows:
            if row is not asked:
                row.stop_asking()

    def _show_list(self) -> None:
        while (item := self._list_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for place, entry in enumerate(self._entries):
            row = DepartmentRow(entry.name, self._note(entry), first=place == 0, last=place == len(self._entries) - 1)
            row.removed.connect(lambda one=row: self._remove(one))
            row.moved.connect(lambda step, one=row: self._move(one, step))
            row.renamed.connect(lambda name, one=row: self._rename(one, name))
            row.asked.connect(lambda one=row: self._ask_one(one))
            self.rows.append(row)
            self._list_rows.addWidget(row)
        self._list.setVisible(bool(self._entries))
        self._empty.setVisible(not self._entries)

    def _note(self, entry: _Entry) -> str:
        """What another name means for comparing with earlier rounds; empty where nothing changes."""
        if entry.name == entry.was:
            return ""
        compared = round_compared_with(entry.name, self._earlier)
        if compared is not None:
            return self.tr("Deze naam stond ook in ‘{round}’. De scan vergelijkt die twee.").format(round=compared)
        if entry.was is not None and round_compared_with(entry.was, self._earlier) is not None:
            return self.tr("Heette ‘{name}’. Het vergelijken begint bij deze naam opnieuw.").format(name=entry.was)
        return ""

    def _give(self) -> None:
        # A name that was typed but not yet taken over is meant to be in the list.
        asking = self._asking()
        if asking is not None:
            asking.give()
            if self._asking() is not None:
                return
        if not self.name.text().strip() or self._add():
            renamed = {one.name: one.was for one in self._entries if one.was is not None and one.was != one.name}
            self.given.emit(tuple(self.names), renamed)
