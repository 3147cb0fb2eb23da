"""The chosen paper: what it is for, what can be chosen about it, how it will look, and the way to printer and file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.domain.tickets import MOST_AT_ONCE
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.office.paper_choices import PaperChoices
from leercultuur_desktop.ui.office.paper_figures import PaperFigures
from leercultuur_desktop.ui.office.paper_key import PaperKey
from leercultuur_desktop.ui.office.paper_sheet import PaperSheet
from leercultuur_desktop.ui.office.paper_tickets import PaperTickets
from leercultuur_desktop.ui.office.paper_words import paper_words
from leercultuur_desktop.ui.office.values import Choice, Paper
from leercultuur_desktop.ui.office.work_strip import WorkStrip
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_sign, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages
from leercultuur_desktop.ui.widgets.pdf_view import PdfView

_MARGIN: Final = 16
_SIGN: Final = 18
_ROOMY: Final = 600
_NARROWEST: Final = 420


class PaperDesk(QFrame):
    """`print_wanted` and `save_wanted` come only while a paper is shown; `again_wanted` asks to make it once more."""

    print_wanted = Signal()
    save_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, pictures: Background, print_button: QPushButton) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._paper: Paper | None = None
        self.title = text_label("cardTitle")
        self.detail = text_label("rowDetail")
        self.save = form_button(SECONDARY, sign="save")
        self.print = print_button
        set_sign(self.print, "printer", tokens.PAPER, _SIGN)
        self.choices = PaperChoices()
        self.figures = PaperFigures()
        self.making = WorkStrip()
        self.printing = WorkStrip()
        self.key = PaperKey()
        self.tickets = PaperTickets(MOST_AT_ONCE)
        self.sheet = PaperSheet()
        self.view = PdfView(pictures)
        self._gone_words = text_label("bodyText")
        self.again = form_button(SECONDARY)
        self._nothing = text_label("bodyText")
        self._stage = QStackedWidget()
        self._empty, self._gone = QWidget(), QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.retranslate()
        self.show_nothing()

    @property
    def printable(self) -> bool:
        """Whether there is something to print now."""
        return self.print.isVisibleTo(self) and self.print.isEnabled()

    @property
    def locked(self) -> bool:
        """Whether the passphrase is asked for."""
        return self._stage.currentWidget() is self.key

    def show_nothing(self) -> None:
        """Nothing is chosen yet."""
        self._paper = None
        self._name()
        self._drop(self._empty, ())

    def show_locked(self, paper: Paper) -> None:
        """Ask the passphrase for a paper."""
        self._paper = paper
        self._name()
        self.key.wipe()
        self._drop(self.key, ())

    def show_tickets(self, supply: Supply) -> None:
        """Ask how many one-time codes there should be."""
        self._paper = Paper.TICKETS
        self._name()
        self.tickets.show_supply(supply)
        self._drop(self.tickets, ())

    def show_sheet(self) -> None:
        """Tell what a new recovery sheet does."""
        self._paper = Paper.RECOVERY
        self._name()
        self._drop(self.sheet, ())

    def show_making(self, paper: Paper, choices: Sequence[Choice], words: str) -> None:
        """A paper is being made; another version of it stays in sight until the new one is there."""
        same = paper is self._paper and self._stage.currentWidget() is self.view
        self._paper = paper
        self._name()
        if not same:
            self._drop(self._empty, choices)
            self._nothing.hide()
        self.show_choices(choices)
        self._offer(True, ready=False)
        self.making.begin(words)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices; keys pass them between the buttons above and the pages below."""
        self.choices.show_choices(choices)
        boxes = self.choices.boxes.values()
        asked = self.figures.question
        figures = (self.figures.all, self.figures.kind, asked.no, asked.yes, self.figures.saving.cancel)
        for before, after in pairwise((self.print, *boxes, *figures, self.making.cancel, self.printing.cancel)):
            self.setTabOrder(before, after)

    def show_pages(self, pages: PdfPages) -> None:
        """The paper is there."""
        self.making.end()
        self.detail.hide()  # the pages themselves tell it now, and need the room
        self.view.show_pages(pages, self.title.text(), stay=self._stage.currentWidget() is self.view)
        self._stage.setCurrentWidget(self.view)
        self._offer(True, ready=True)

    def show_gone(self, words: str) -> None:
        """There is no paper to look at, and why; it can be tried again."""
        self._gone_words.setText(words)
        self._drop(self._gone, None)
        self._offer(True, ready=False)

    def set_printing(self, printing: bool, words: str = "") -> None:
        """While something goes to the printer nothing else does."""
        if printing:
            if self.print.hasFocus():  # a button that can't be pressed can't keep it
                self.view.area.setFocus()
            self.printing.begin(words)
        else:
            self.printing.end()
        self.print.setEnabled(not printing and self.view.pages is not None)

    def retranslate(self) -> None:
        """Set every text."""
        set_words(self.print, self.tr("Print…"))
        set_words(self.again, self.tr("Probeer het opnieuw"))
        self._nothing.setText(self.tr("Kies links wat je wilt printen. Hier zie je dan hoe het wordt."))
        for part in (self.key, self.tickets, self.sheet, self.figures, self.making, self.printing):
            part.retranslate()
        self._name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the buttons stand below the title."""
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if self.width() >= _ROOMY else directions.TopToBottom)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest line when everything that can stands below each other."""
        return QSize(min(_NARROWEST, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def _name(self) -> None:
        words = paper_words(self._paper) if self._paper is not None else None
        self.title.setText(words.title if words else "")
        self.detail.setText(words.detail if words else "")
        self.title.setVisible(words is not None)
        figure = self._paper is Paper.FIGURES  # which can be another kind of file too
        set_words(self.save, self.tr("Bewaar dit plaatje…") if figure else self.tr("Bewaar als PDF…"))

    def _drop(self, stage: QWidget, choices: Sequence[Choice] | None) -> None:
        self.view.show_pages(None)
        self.making.end()
        self._nothing.setVisible(stage is self._empty)
        self._stage.setCurrentWidget(stage)
        self.detail.setVisible(self._paper is not None)
        if choices is not None:
            self.show_choices(choices)
        self._offer(False, ready=False)

    def _offer(self, offered: bool, *, ready: bool) -> None:
        printing = not self.printing.isHidden()
        for button in (self.save, self.print):
            button.setVisible(offered)
        self.save.setEnabled(ready)
        figures = offered and self._paper is Paper.FIGURES
        self.figures.setVisible(figures)
        if not figures:
            self.figures.stop_asking()
        self.print.setEnabled(ready and not printing)

    def main_button(self) -> QPushButton:
        """What Enter presses."""
        current = self._stage.currentWidget()
        if self.figures.isVisibleTo(self) and self.figures.asking:
            return self.figures.main_button()
        if current is self.key:
            return self.key.open_button
        own = {self.tickets: self.tickets.make_button, self.sheet: self.sheet.go_button}
        if current in own:
            return own[current]
        return self.again if current is self._gone else self.print

    def _arrange(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.detail)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.save, self.print):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        for label in (self.title, self.detail):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._head.setSpacing(12)
        self._head.addLayout(titles, 1)
        self._head.addLayout(buttons)
        empty = QVBoxLayout(self._empty)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.addWidget(self._nothing)
        gone = QVBoxLayout(self._gone)
        gone.addStretch(1)
        self._gone_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        gone.addWidget(self._gone_words)
        gone.addSpacing(_MARGIN)
        gone.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        gone.addStretch(1)
        for part in (self._empty, self.key, self.tickets, self.sheet, self.view, self._gone):
            self._stage.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(tokens.GRID + 4)
        column.addLayout(self._head)
        for part in (self.choices, self.figures, self.making, self.printing):
            column.addWidget(part)
        column.addWidget(self._stage, 1)
