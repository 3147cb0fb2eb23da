"""Typing paper answers in: digits only, by the keys, one paper after another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.ui.office.typing_cell import TypingCell
from leercultuur_desktop.ui.office.typing_sheet import TypedForm, TypingSheet
from leercultuur_desktop.ui.widgets.form_button import LINK, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage

_WIDTH: Final = 1040
_ASIDE: Final = 330
_NARROW_ASIDE: Final = 214
_ROOMY: Final = 990
"""From this width of the page on everything is shown in full."""
_TIGHT: Final = 770
"""In a page that is narrower the halves stand below each other."""
_MOST_LISTED: Final = 9


class TypingPage(FormPage):
    """`typed` carries what stands on one paper; nothing of it stays on the page once it was kept."""

    typed = Signal(TypedForm)
    remarks_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("typingPage", width=_WIDTH)
        self._asked: Questionnaire | None = None
        self._tickets = False
        self._kept = 0
        self._responses = 0
        self.sheet = TypingSheet()
        self.sheet.stopped_at.connect(self._tell)
        self.sheet.refused.connect(self._refuse)
        self.sheet.finished.connect(self._ask)
        self.now = text_label("cardTitle")
        self.codes = text_label("bodyText")
        self.fault = text_label("fieldFault")
        self.total = text_label("rowTitle")
        self.session = text_label("rowDetail")
        self._keys = text_label("rowDetail")
        self._aside = QFrame()
        self._aside.setObjectName("panel")
        self._lay_out_aside()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(3 * tokens.GRID)
        self._row.addWidget(self.sheet, 1)
        self._row.addWidget(self._aside)
        self.body.addLayout(self._row)
        self.clear = self.add_button(form_button(SECONDARY))
        self.remarks = self.add_button(form_button(LINK))
        self.clear.clicked.connect(self._begin_again)
        self.remarks.clicked.connect(self.remarks_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def show_form(
        self, questionnaire: Questionnaire, departments: Sequence[str], *, remarks: bool, tickets: bool
    ) -> None:
        """Ask for what stands on the paper of this questionnaire; `tickets` tells that it carries a code too."""
        self._asked = questionnaire
        self._tickets = tickets
        self._kept = 0
        self.clear_messages()
        self.sheet.show_form(questionnaire, departments, tickets=tickets)
        self.remarks.setVisible(remarks)
        self.retranslate()

    def show_total(self, responses: int) -> None:
        """How many responses the round holds."""
        self._responses = responses
        self._count()

    def take_next(self) -> None:
        """One paper was kept: forget it and wait for the next one."""
        self._kept += 1
        self.sheet.wipe()
        self.notice.show_words(self.tr("Bewaard. Pak het volgende papier."))
        self._count()
        self.sheet.layer.setFocus()

    def first_focus(self) -> QWidget:
        """Where a paper begins."""
        return self.sheet.layer

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.sheet.wipe()
        self.fault.clear()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Papieren antwoorden intypen"),
            self.tr("Schud eerst de stapel papieren. Typ daarna van elk papier wat erop staat."),
        )
        self.sheet.set_names(
            self.tr("Groep"),
            self.tr("Afdeling"),
            (self.tr("medewerkers"), self.tr("direct-leidinggevenden"), self.tr("directie")),
            self.tr("liever niet zeggen"),
        )
        self.sheet.name_ticket(self.tr("Code"), self.tr("De tien cijfers op het papier."))
        self._keys.setText(
            self.tr(
                "Een cijfer gaat vanzelf verder. Niets ingevuld op het papier? Druk op Enter. Met de pijl naar links"
                " ga je terug."
            )
        )
        set_words(self.primary, self.tr("Bewaar dit papier"))
        set_words(self.clear, self.tr("Maak leeg"), self.tr("Maak leeg, begin dit papier opnieuw"))
        set_words(self.remarks, self.tr("Opmerkingen intypen"))
        if self._asked is not None:
            answers = {str(digit): label for digit, label in enumerate(self._asked.answers, 1)}
            answers["0"] = self._asked.dont_know
            names = [f"{number}. {one.text}" for number, one in enumerate(self._asked.questions, 1)]
            self.sheet.name_questions(names, answers)
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for both halves in a small window too."""
        roomy, tight = self.width() >= _ROOMY, self.width() >= _TIGHT
        self.sheet.show_block_names(roomy or not tight)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if tight else directions.TopToBottom)
        wide = _ASIDE if roomy else _NARROW_ASIDE
        self._aside.setMinimumWidth(wide)
        self._aside.setMaximumWidth(wide if tight else self.width())
        side = 20 if roomy else 14
        self._inside.setContentsMargins(side, 18, side, 18)
        super().resizeEvent(event)

    def _tell(self, cell: TypingCell) -> None:
        self.fault.clear()
        self.now.setText(cell.accessibleName())
        self.codes.setText(self._codes(cell))
        # Sentences that came after the paper before are read by now.
        if self.sheet.begun:
            self.notice.clear()

    def _codes(self, cell: TypingCell) -> str:
        if not cell.codes or len(cell.codes) > _MOST_LISTED:
            return ""  # a long list of departments stands beside the cell already
        lines = [f"{code}   {meaning}" for code, meaning in cell.codes.items()]
        return "\n".join((*lines, self.tr("Enter   niets ingevuld")))

    def _refuse(self, cell: TypingCell) -> None:
        if cell in self.sheet.questions:
            self.fault.setText(self.tr("Typ een cijfer van 0 tot 5, of druk op Enter."))
        elif cell is self.sheet.ticket:
            self.fault.setText(self.tr("Deze code klopt niet. Kijk nog eens op het papier."))
        else:
            self.fault.setText(self.tr("Dit nummer staat er niet bij."))
        cell.setAccessibleDescription(self.fault.text())
        self.ensure_seen(self.fault)

    def _ask(self) -> None:
        self.now.setText(self.tr("Klopt het met het papier?"))
        self.codes.setText(self.tr("Druk op Enter om te bewaren. Daarna kun je het niet meer terughalen."))
        self.primary.setFocus(Qt.FocusReason.TabFocusReason)

    def _begin_again(self) -> None:
        self.clear_messages()
        self.sheet.wipe()
        self.sheet.layer.setFocus()

    def _give(self) -> None:
        half = self.sheet.unfinished()
        if half is not None:
            half.setFocus()
            self._refuse(half)
            return
        typed = self.sheet.typed
        if self._tickets and typed.code is None:
            self.sheet.ticket.setFocus()
            self.fault.setText(self.tr("Typ de code van het papier."))
            return
        if all(answer is None for answer in typed.answers):
            self.sheet.questions[0].setFocus()
            self.fault.setText(self.tr("Er is nog geen antwoord ingetypt. Een leeg papier tel je niet mee."))
            return
        self.typed.emit(typed)

    def _count(self) -> None:
        self.total.setText(self.tr("In deze meting: {count}").format(count=self._responses))
        self.session.setText(self.tr("Nu ingetypt: {count}").format(count=self._kept))

    def _lay_out_aside(self) -> None:
        column = self._inside = QVBoxLayout(self._aside)
        column.setSpacing(tokens.GRID)
        column.addWidget(self.now)
        column.addWidget(self.codes)
        column.addWidget(self.fault)
        column.addStretch(1)
        column.addWidget(self._keys)
        column.addSpacing(tokens.GRID)
        column.addWidget(self.total)
        column.addWidget(self.session)
