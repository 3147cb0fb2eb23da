"""One paper form as it is typed in: who, and a cell for each question in the order of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.answers import Answer
from leercultuur_desktop.domain.identifiers import LAYERS, Layer
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.tickets import DIGITS, is_code
from leercultuur_desktop.ui.office.typing_cell import TypingCell
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_CELL: Final = 52
_CODE_CELL: Final = 150
_NONE: Final = "0"


@dataclass(frozen=True, slots=True)
class TypedForm:
    """What was typed from one paper form; an answer that was left empty is None, and the code where there is none."""

    layer: Layer | None
    department: str | None
    answers: tuple[Answer, ...]
    code: str | None = None


class TypingSheet(QWidget):
    """`stopped_at` tells which cell the keys are in; `finished` that the last one was passed."""

    stopped_at = Signal(TypingCell)
    refused = Signal(TypingCell)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = TypingCell(_CELL)
        self.department = TypingCell(_CELL)
        self.ticket = TypingCell(_CODE_CELL)
        self.ticket.set_rule(DIGITS, is_code)
        self.questions: tuple[TypingCell, ...] = ()
        self._departments: tuple[str, ...] = ()
        self._tickets = False
        self._named, self._block_names = True, list[QLabel]()
        self._layer_words = text_label("fieldLabel")
        self._department_words = text_label("fieldLabel")
        self._layer_codes = text_label("rowDetail")
        self._department_codes = text_label("rowDetail")
        self._ticket_words = text_label("fieldLabel")
        self._ticket_hint = text_label("rowDetail")
        self._who = QVBoxLayout()
        self._who.setSpacing(12)
        self._department_row = _who_row(self.department, self._department_words, self._department_codes)
        self._who.addWidget(_who_row(self.layer, self._layer_words, self._layer_codes))
        self._who.addWidget(self._department_row)
        self._ticket_row = _who_row(self.ticket, self._ticket_words, self._ticket_hint)
        self._who.addWidget(self._ticket_row)
        self._blocks = QFrame()
        self._blocks.setObjectName("panel")
        self._grid = QGridLayout(self._blocks)
        self._grid.setContentsMargins(20, 14, 20, 14)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(tokens.GRID)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * tokens.GRID)
        column.addLayout(self._who)
        column.addWidget(self._blocks)
        for cell in (self.layer, self.department, self.ticket):
            self._follow(cell)

    @property
    def cells(self) -> tuple[TypingCell, ...]:
        """All cells that are shown, in the order of the paper."""
        department = (self.department,) if self._departments else ()
        ticket = (self.ticket,) if self._tickets else ()
        return (self.layer, *department, *ticket, *self.questions)

    @property
    def typed(self) -> TypedForm:
        """What stands in the cells."""
        department, layer = self.department.code, self.layer.code
        return TypedForm(
            LAYERS[int(layer) - 1] if layer and layer != _NONE else None,
            self._departments[int(department) - 1] if department and int(department) else None,
            tuple(None if cell.code is None else int(cell.code) for cell in self.questions),
            self.ticket.code if self._tickets else None,
        )

    @property
    def begun(self) -> bool:
        """Whether anything was typed."""
        return any(cell.text() for cell in self.cells)

    def show_form(self, questionnaire: Questionnaire, departments: Sequence[str], *, tickets: bool) -> None:
        """Make a cell for each question of this questionnaire; `tickets` tells that each paper has a code."""
        self._departments = tuple(departments)
        self._tickets = tickets
        self._ticket_row.setVisible(tickets)
        self._department_row.setVisible(bool(departments))
        self._fill(questionnaire)
        self.wipe()

    def show_block_names(self, named: bool) -> None:
        """Show the blocks' names, or their signs alone where there is no room."""
        self._named = named
        for name in self._block_names:
            name.setVisible(named)

    def set_names(self, layer: str, department: str, layers: Sequence[str], rather_not: str) -> None:
        """The words of the two first cells: what they ask, the names of the layers, and 'rather not say'."""
        self._layer_words.setText(layer)
        self._department_words.setText(department)
        self._name_codes(self.layer, layer, layers, rather_not, self._layer_codes)
        self._name_codes(self.department, department, self._departments, rather_not, self._department_codes)

    def name_ticket(self, name: str, hint: str) -> None:
        """The words of the cell for the one-time code."""
        self._ticket_words.setText(name)
        self._ticket_hint.setText(hint)
        self.ticket.setAccessibleName(name)
        self.ticket.setAccessibleDescription(hint)

    def name_questions(self, questions: Sequence[str], answers: dict[str, str]) -> None:
        """Name each cell after its question for screen readers; `answers` maps a digit to what it means."""
        for cell, name in zip(self.questions, questions, strict=True):
            cell.set_codes(answers)
            cell.setAccessibleName(name)

    def unfinished(self) -> TypingCell | None:
        """The first cell that holds half a code."""
        return next((cell for cell in self.cells if not cell.is_whole), None)

    def wipe(self) -> None:
        """Forget everything typed."""
        for cell in (self.layer, self.department, self.ticket, *self.questions):
            cell.setText("")

    def _name_codes(self, cell: TypingCell, name: str, names: Sequence[str], rather_not: str, told: QLabel) -> None:
        digits = len(str(len(names)))
        codes = {str(number).zfill(digits): one for number, one in enumerate(names, 1)}
        codes[_NONE.zfill(digits)] = rather_not
        kept = cell.text()
        cell.set_codes(codes)
        cell.setText(kept)
        # A no-break space keeps each number with its name.
        listed = "   ".join(
            f"{code}\N{NO-BREAK SPACE}{one}".replace(" ", "\N{NO-BREAK SPACE}") for code, one in codes.items()
        )
        told.setText(listed)
        cell.setAccessibleName(name)
        cell.setAccessibleDescription(listed)

    def _fill(self, questionnaire: Questionnaire) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._block_names = []
        made: dict[int, TypingCell] = {}
        for row, block in enumerate(questionnaire.blocks):
            sign = icon_label("blockSign")
            sign.setPixmap(icon_pixmap(block.icon, tokens.BLOCK_COLOURS[block.id], 22, self.devicePixelRatioF()))
            name = text_label("rowTitle")
            name.setText(block.short_name)
            self._grid.addWidget(sign, row, 0)
            self._grid.addWidget(name, row, 1)
            self._block_names.append(name)
            for place, number in enumerate(questionnaire.positions(block.id)):
                cell = TypingCell(_CELL)
                made[number] = cell
                self._follow(cell)
                self._grid.addWidget(_numbered(number + 1, cell), row, 2 + place)
        self.show_block_names(self._named)
        self.questions = tuple(made[number] for number in sorted(made))
        for before, after in pairwise(self.cells):
            self.setTabOrder(before, after)

    def _follow(self, cell: TypingCell) -> None:
        cell.passed.connect(lambda: self._go(cell, 1))
        cell.returned.connect(lambda: self._go(cell, -1))
        cell.entered.connect(lambda: self.stopped_at.emit(cell))
        cell.refused.connect(lambda: self.refused.emit(cell))

    def _go(self, cell: TypingCell, step: int) -> None:
        cells = self.cells
        place = cells.index(cell) + step
        if place >= len(cells):
            self.finished.emit()
        elif place >= 0:
            cells[place].setFocus(Qt.FocusReason.TabFocusReason)


def _who_row(cell: TypingCell, words: QLabel, codes: QLabel) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(14)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(words)
    texts.addWidget(codes)
    line.addWidget(cell, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    return row


def _numbered(number: int, cell: TypingCell) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    told = text_label("rowDetail", wrap=False)
    told.setText(str(number))
    told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    told.setFixedWidth(20)
    line.addWidget(told)
    line.addWidget(cell)
    return holder
