"""What can be printed: the papers of a closed round, which the passphrase opens, and those for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.office.paper_words import paper_words
from leercultuur_desktop.ui.office.round_choice import RoundChoice
from leercultuur_desktop.ui.office.values import FOR_ALL, OF_ROUND, Paper
from leercultuur_desktop.ui.widgets.choice_button import ChoiceButton
from leercultuur_desktop.ui.widgets.form_button import set_words
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

_WIDEST: Final = 272
_NARROWEST: Final = 232
_SIGN: Final = 16


class PaperList(SteadyScrollArea):
    """`chosen` carries a paper, `round_chosen` a round's name."""

    chosen = Signal(Paper)
    round_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paperList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self._offered: set[Paper] = set(Paper)
        self._opened = False
        self.rounds = RoundChoice()
        self.rounds.textActivated.connect(self.round_chosen)
        self._round_field = FormField(self.rounds)
        self._of_round = text_label("sectionTitle")
        self._none = text_label("bodyText")
        self._for_all = text_label("sectionTitle")
        self.buttons: dict[Paper, ChoiceButton] = {}
        self._signs: dict[Paper, QLabel] = {}
        self._group = QButtonGroup(self)
        self._arrange()
        self.retranslate()
        self.show_rounds((), None)

    def show_rounds(self, names: Sequence[str], chosen: str | None) -> None:
        """Offer the papers of these closed rounds, locked."""
        self.rounds.clear()
        self.rounds.addItems(list(names))
        if chosen is not None:
            self.rounds.setCurrentText(chosen)
        self._none.setVisible(not names)
        self._round_field.setVisible(len(names) > 1)
        self.show_opened(False)

    def show_opened(self, opened: bool) -> None:
        """Show whether the round's papers are open."""
        self._opened = opened
        for paper in OF_ROUND:
            self.buttons[paper].setVisible(bool(self.rounds.count()) and paper in self._offered)
            self._signs[paper].setVisible(not opened)
        self.retranslate()

    def offer(self, papers: Sequence[Paper]) -> None:
        """Offer only these."""
        self._offered = set(papers)
        self.show_opened(self._opened)
        for paper in FOR_ALL:
            self.buttons[paper].setVisible(paper in self._offered)

    def choose(self, paper: Paper | None) -> None:
        """Mark a paper as the chosen one, or none; `chosen` stays silent."""
        self._group.setExclusive(False)
        for one, button in self.buttons.items():
            button.show_on(one is paper)
        self._group.setExclusive(True)
        if paper is not None:
            self.ensureWidgetVisible(self.buttons[paper])

    def first(self) -> QWidget:
        """Where keys begin: the chosen paper, or the first."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        return next((button for button in shown if button.isChecked()), shown[0])

    def retranslate(self) -> None:
        """Set every text."""
        self._of_round.setText(self.tr("Van een meting"))
        self._none.setText(
            self.tr("Er is nog geen gesloten meting. Na het sluiten maak je hier het verslag, de kaarten en de poster.")
        )
        self._round_field.set_texts(self.tr("Van welke meting?"))
        self._for_all.setText(self.tr("Voor iedereen"))
        for paper, button in self.buttons.items():
            title, detail = paper_words(paper)
            locked = paper in OF_ROUND and not self._opened
            set_words(button, title, self.tr("{paper}, op slot").format(paper=title) if locked else title)
            button.setAccessibleDescription(detail)

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("paperListInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, tokens.GRID, 0)
        column.setSpacing(2)
        for title, parts, papers in (
            (self._of_round, (self._round_field, self._none), OF_ROUND),
            (self._for_all, (), FOR_ALL),
        ):
            column.addWidget(title)
            column.addSpacing(tokens.GRID)
            for part in parts:
                column.addWidget(part)
                column.addSpacing(tokens.GRID // 2)
            for paper in papers:
                column.addWidget(self._button(paper))
            column.addSpacing(2 * tokens.GRID)
        column.addStretch(1)
        self.setWidget(inside)
        for before, after in pairwise(self.buttons.values()):
            self.setTabOrder(before, after)

    def _button(self, paper: Paper) -> ChoiceButton:
        button = ChoiceButton()
        button.setObjectName("paperButton")
        button.setAutoDefault(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.picked.connect(lambda: self.chosen.emit(paper))
        sign = icon_label("paperSign", button)
        sign.setPixmap(icon_pixmap("lock", tokens.SOFT_INK, _SIGN, self.devicePixelRatioF()))
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(sign)
        sign.hide()
        self.buttons[paper], self._signs[paper] = button, sign
        self._group.addButton(button)
        return button
