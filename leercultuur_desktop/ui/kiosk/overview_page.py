"""All answers by building block, before anything is kept: tap one to change it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.domain.answers import DONT_KNOW, Answer
from leercultuur_desktop.domain.questionnaire import BlockText, Questionnaire
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words
from leercultuur_desktop.ui.kiosk.spoken import keep_silent
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.tile import Tile


class OverviewPage(KioskPage):
    """A card for each block with its questions and the answers given."""

    change_wanted = Signal(int)
    agreed = Signal()

    def __init__(self, questionnaire: Questionnaire) -> None:
        super().__init__("overviewPage")
        self._questionnaire = questionnaire
        self.tiles: list[Tile] = []
        self._cards: list[QFrame] = []
        self._boxes: list[QVBoxLayout] = []
        self._signs: list[tuple[QLabel, BlockText]] = []
        self._help = words("pageHelp")
        self.body.addWidget(self.heading)
        self.gap(self.body, 8)
        self.body.addWidget(self._help)
        self.gap(self.body, 28)
        self._grid = QGridLayout()
        keep_silent(self._grid)  # what somebody answered is for their eyes only
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        for block in questionnaire.blocks:
            self._cards.append(self._card(block))
        self.on_wards = primary(self)
        self.on_wards.clicked.connect(self.agreed)
        self.foot.addStretch(1)
        self.foot.addWidget(self.on_wards)
        self.on_look(self._look_changed)
        self.retranslate()

    def _card(self, block: BlockText) -> QFrame:
        card = QFrame()
        card.setObjectName("infoCard")
        box = QVBoxLayout(card)
        title, sign, name = QHBoxLayout(), QLabel(), words("overviewBlock", block.short_name)
        sign.setObjectName("blockSign")
        sign.setProperty("block", block.id.value)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.addWidget(sign)
        title.addWidget(name, 1)
        self.spaced(title, 16)
        box.addLayout(title)
        for place in self._questionnaire.positions(block.id):
            tile = Tile("overviewAnswer", disc=DONT_KNOW)
            tile.set_across(True)
            tile.clicked.connect(lambda _checked=False, place=place: self.change_wanted.emit(place))
            self.tiles.append(tile)
            box.addWidget(tile)
        box.addStretch(1)
        self._boxes.append(box)
        self._signs.append((sign, block))
        return card

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show what was answered to every question."""
        for question, tile, answer in zip(self._questionnaire.questions, self.tiles, answers, strict=True):
            if answer is None:
                label = ""
            else:
                label = self._questionnaire.answers[answer - 1] if answer else self._questionnaire.dont_know
            tile.set_words(question.text, label)
            tile.set_answer(answer)
        self.scroller.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Klopt dit zo?"))
        self._help.setText(self.tr("Tik op een antwoord om het te veranderen."))
        self.on_wards.set_words(self.tr("Verder"))

    def first_focus(self) -> QWidget:
        """The button that goes on: most people change nothing."""
        return self.on_wards

    def wipe(self) -> None:
        """No answer stays behind."""
        self.show_answers([None] * len(self.tiles))

    def _look_changed(self, look: Look) -> None:
        columns = 2 if look.portrait or look.lean else 3
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns, Qt.AlignmentFlag(0))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setSpacing(look.px(24))
        for box in self._boxes:
            box.setContentsMargins(*(look.px(16),) * 4)
            box.setSpacing(look.between(8))
        for sign, block in self._signs:
            sign.setFixedSize(look.px(44), look.px(44))
            sign.setPixmap(icon_pixmap(block.icon, look.colours.on_action, look.px(26), self.devicePixelRatioF()))
        for tile in self.tiles:
            tile.set_sizes(look.px(12), look.px(14), look.touch)
            tile.set_sign(look.colours.action, look.px(40))
