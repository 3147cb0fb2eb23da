"""Beside the steps: what people wrote, read with care, and struck out where it points to somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.plan_remarks import REMARKS_FROM, RemarkToRead
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.look_back_words import number_word
from leercultuur_desktop.ui.meeting.looks import clear_layout, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.remark_row import RemarkRow
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

PAGE: Final = 10
"""Remarks on one page: only these have widgets, so that three hundred are as fast as ten."""


class RemarksPage(StepPage):
    """Ten remarks at a time, in the order given.

    `struck` carries a remark and whether it is struck out, `read_changed` whether the group has read everything,
    `finished` that it is done here. A remark that was struck out before the page was left isn't shown again, unless
    the group asks for those.
    """

    struck = Signal(str, bool)
    read_changed = Signal(bool)
    finished = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.rows: list[RemarkRow] = []
        self._remarks: tuple[str, ...] = ()
        self._struck: set[str] = set()
        self._gone: set[str] = set()
        self._read = False
        self._page = 0
        self._seen: set[str] = set()
        self.rule = text_label("callout", self)
        self.why_none = text_label("callout", self)
        self.counter = text_label("countText", self)
        self.gone_button = QPushButton(self)
        self.before_button, self.more_button = QPushButton(self), QPushButton(self)
        self.read_button = QPushButton(self)
        self._lay_out()
        self._connect()
        self.set_place(first=False, last=False)
        self.retranslate()

    def set_place(self, *, first: bool, last: bool) -> None:
        """It stands beside the steps: there is one way out."""
        self.back_button.hide()
        self.next_button.show()

    def show_remarks(self, remarks: Sequence[RemarkToRead], read: bool) -> None:
        """Show these remarks; the same ones again keep their order and place, and only follow what is struck out."""
        texts = tuple(one.text for one in remarks)
        self._read = read
        self._struck = {_same(one.text) for one in remarks if one.struck}
        if Counter(texts) == Counter(self._remarks):
            for row in self.rows:
                row.show_struck(_same(row.text) in self._struck)
            self._tell()
            return
        self._remarks, self._gone, self._seen = texts, set(self._struck), set()
        self._show_page(0)

    @property
    def pages(self) -> int:
        """How many pages of remarks there are."""
        return -(-len(self._shown()) // PAGE)

    def turn(self, step: int) -> None:
        """One page on or back."""
        if 0 <= self._page + step < self.pages:
            self._show_page(self._page + step)
            row = self.rows[0 if step > 0 else -1]
            row.button.setFocus()
            QTimer.singleShot(0, row, lambda: self._area.ensureWidgetVisible(row))

    def forget(self) -> None:
        """Let every remark go."""
        self._remarks, self._struck, self._gone, self._seen = (), set(), set(), set()
        self._read = False
        self._show_page(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Once the page is left, what was struck out doesn't come back by itself."""
        super().hideEvent(event)
        if not event.spontaneous() and self._struck != self._gone:
            self._gone = set(self._struck)
            self._show_page(min(self._page, max(0, self.pages - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows lead to the remarks from wherever the focus is."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.rows:
            self.rows[0].button.setFocus()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.rule.setText(self.tr("Staat er een naam in, of weet je wie dit schreef? Streep hem door."))
        self.why_none.setText(
            self.tr(
                "Er zijn hier geen opmerkingen te lezen. We laten ze pas zien vanaf {n} opmerkingen. "
                "Bij minder kun je raden wie iets schreef. Zo blijft iedereen anoniem. "
                "Vraag in het werkoverleg wat mensen nog willen zeggen."
            ).format(n=number_word(REMARKS_FROM, self.words))
        )
        for button, text in (
            (self.next_button, self.tr("Klaar")),
            (self.before_button, self.tr("Vorige {n}").format(n=number_word(PAGE, self.words))),
            (self.more_button, self.tr("Volgende {n}").format(n=number_word(PAGE, self.words))),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._tell()

    def rescaled(self) -> None:
        """Draw the signs in the size of now."""
        super().rescaled()
        size = self.pixels(26)
        set_button_icon(self.next_button, "check", tokens.PAPER, size, after=True)
        set_button_icon(self.before_button, "chevron-left", tokens.INK, size)
        set_button_icon(self.more_button, "chevron-right", tokens.INK, size, after=True)

    def _shown(self) -> list[str]:
        return [text for text in self._remarks if _same(text) not in self._gone]

    def _show_page(self, page: int) -> None:
        for row in self.rows:
            row.forget()
        clear_layout(self._list)
        self.rows, self._page = [], page
        for text in self._shown()[page * PAGE : (page + 1) * PAGE]:
            row = RemarkRow(text, _same(text) in self._struck, self)
            row.set_scale(self.scale)
            row.toggled.connect(lambda struck, row=row: self._strike(row.text, struck))
            row.moved.connect(lambda step, row=row: self._move(row, step))
            self._list.addWidget(row)
            self.rows.append(row)
        self._list.addStretch(1)
        self._area.verticalScrollBar().setValue(0)
        self._seen.update(_same(row.text) for row in self.rows)
        self._tell()

    def _tell(self) -> None:
        shown, anything = self._shown(), bool(self._remarks)
        guidance = (
            self.tr("Lees rustig. Raad nooit wie iets schreef.")
            if anything
            else self.tr("Hier lezen jullie wat mensen zelf opschreven.")
        )
        self.set_heading(self.tr("Wat schreven mensen zelf?"), guidance)
        first = self._page * PAGE + 1
        for widget in (self.rule, self._area, self.counter, self.read_button):
            widget.setVisible(anything)
        self.why_none.setVisible(not anything)
        for button, place in ((self.before_button, self._page - 1), (self.more_button, self._page + 1)):
            button.setVisible(self.pages > 1)
            button.setEnabled(0 <= place < self.pages)
        struck = sum(_same(text) in self._struck for text in self._remarks)
        place_text = self.tr("{first} tot en met {last} van {all}") if shown else ""
        texts = [place_text.format(first=first, last=first + len(self.rows) - 1, all=len(shown))]
        texts.append(self.tr("{n} doorgestreept").format(n=struck))
        self.counter.setText("  ·  ".join(text for text in texts if text))
        self._tell_gone()
        self._tell_read()

    def _tell_gone(self) -> None:
        gone = sum(_same(text) in self._gone for text in self._remarks)
        self.gone_button.setVisible(gone > 0)
        self.gone_button.setText(self.tr("Laat zien wat is doorgestreept: {n}").format(n=gone))
        self.gone_button.setAccessibleName(self.gone_button.text())

    def _tell_read(self) -> None:
        left = any(_same(text) not in self._seen for text in self._shown())
        self.read_button.setEnabled(self._read or not left)
        set_state(self.read_button, "plain" if self._read or left else "ready")
        self.read_button.setText(self.tr("Toch nog niet alles") if self._read else self.tr("We hebben alles gelezen"))
        self.read_button.setAccessibleName(self.read_button.text())
        if not self._remarks:
            text = ""
        elif self._read:
            text = self.tr("Alles is gelezen. Wat niet is doorgestreept, komt in het verslag.")
        elif left:
            text = self.tr("Lees eerst alle bladzijden. Pas dan komen de opmerkingen in het verslag.")
        else:
            text = self.tr("Alles gelezen? Druk op de knop. Pas dan komen de opmerkingen in het verslag.")
        self.footnote.setText(text)

    def _strike(self, text: str, struck: bool) -> None:
        """The same words twice are struck out together."""
        (self._struck.add if struck else self._struck.discard)(_same(text))
        for row in self.rows:
            if _same(row.text) == _same(text) and row.struck is not struck:
                row.show_struck(struck)
        self._tell()
        self.struck.emit(text, struck)

    def _move(self, row: RemarkRow, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows[place].button.setFocus()
            self._area.ensureWidgetVisible(self.rows[place])
        else:
            self.turn(step)

    def _show_gone(self) -> None:
        self._gone = set()
        self._show_page(0)

    def _toggle_read(self) -> None:
        self._read = not self._read
        self._tell()
        self.read_changed.emit(self._read)

    def _connect(self) -> None:
        self.next_wanted.connect(self.finished)
        self.before_button.clicked.connect(lambda: self.turn(-1))
        self.more_button.clicked.connect(lambda: self.turn(1))
        self.gone_button.clicked.connect(self._show_gone)
        self.read_button.clicked.connect(self._toggle_read)

    def _lay_out(self) -> None:
        self.gone_button.setObjectName("toggle")
        self.read_button.setObjectName("readButton")
        self.more_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the word
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self.space(self._list, 12, (0, 0, 12, 0))
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        under = QHBoxLayout()
        self.space(under, 16)
        under.addWidget(self.before_button)
        under.addWidget(self.more_button)
        under.addWidget(self.counter, 1)
        under.addWidget(self.gone_button)
        self.choices.addWidget(self.read_button)
        self.body.addWidget(self.rule)
        self.body.addWidget(self.why_none, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._area, 1)
        self.body.addLayout(under)


def _same(text: str) -> str:
    """The plan knows a remark by its words without the air around them."""
    return text.strip()
