"""One question on a screen: words, five answers that read by shape as well, and `weet ik niet` apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.domain.answers import DONT_KNOW
from leercultuur_desktop.domain.questionnaire import BlockText, Question, Questionnaire
from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS, Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, words
from leercultuur_desktop.ui.kiosk.spoken import recorded_as, say_instead
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.progress_ticks import ProgressTicks, TickColours
from leercultuur_desktop.ui.widgets.tile import Tile

_ANSWERS_FIRST: Final = 24
"""Of the room that is left the answers take most, up to their largest height."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a question stands: `place` from 0 among all, `groups` the number of questions in each block."""

    place: int
    groups: tuple[int, ...]


class QuestionPage(KioskPage):
    """Shows the practice question and every question of the scan; `answered` gives 1..5, or 0 for `weet ik niet`."""

    stays = True
    answered = Signal(int)

    def __init__(self, labels: Sequence[str], dont_know: str) -> None:
        super().__init__("questionPage")
        self._block: BlockText | None = None
        self._progress: Progress | None = None
        self._explanations: tuple[str, ...] = ()
        self._question = "practice"
        self.tiles: dict[int, Tile] = {}
        self._build_top()
        self._help = words("pageHelp")
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for number, label in enumerate(labels, start=1):
            tile = self._tile(number, Tile("answer", disc=number), label)
            tile.hang_sign()
            self._answers.addWidget(tile, 1)
        self._apart = QHBoxLayout()
        for answers in (self._answers, self._apart):
            recorded_as(answers, "answers")
        self._apart.addStretch(1)
        self._apart.addWidget(self._tile(DONT_KNOW, Tile("dontKnow"), dont_know))
        self._apart.addStretch(1)
        self.heading.setObjectName("question")
        self._build_body()
        self.on_look(self._look_changed)

    def _tile(self, number: int, tile: Tile, label: str) -> Tile:
        tile.set_words(label)
        tile.clicked.connect(lambda: self.answered.emit(number))
        self.tiles[number] = tile
        return tile

    def _build_top(self) -> None:
        self._sign = QLabel()
        self._sign.setObjectName("blockSign")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = words("blockName")
        self._count = words("questionCount")
        for label in (self._name, self._count):
            label.setWordWrap(False)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._count)
        texts.addStretch(1)
        self._ticks = ProgressTicks()
        self.top.addWidget(self._sign)
        self.top.addLayout(texts, 1)
        self.top.addWidget(self._ticks, 0, Qt.AlignmentFlag.AlignVCenter)
        self.spaced(self.top, 28)

    def _build_body(self) -> None:
        self.body.addStretch(3)
        self.body.addWidget(self.heading)
        self.gap(self.body, 18)
        self.body.addWidget(self._help)
        self.gap(self.body, 24)
        self.body.addStretch(2)
        self.body.addLayout(self._answers, _ANSWERS_FIRST)
        self.gap(self.body, 30, apart=True)
        self.body.addLayout(self._apart)
        self.body.addStretch(3)

    def show_practice(self, questionnaire: Questionnaire) -> None:
        """The question to try the kiosk with."""
        self._block, self._progress, self._question = None, None, "practice"
        self._set_question(questionnaire.practice.text, questionnaire.practice.help)

    def show_question(self, question: Question, block: BlockText, progress: Progress) -> None:
        """A question of the scan."""
        self._block, self._progress, self._question = block, progress, question.id
        self._ticks.show_progress(progress.groups, progress.place)
        self._set_question(question.text, question.help, block.note)

    @property
    def recording(self) -> str:
        """Each question has a recording of its own."""
        return self._question

    def show_answer(self, answer: int | None) -> None:
        """Mark the answer given, or none."""
        for number, tile in self.tiles.items():
            tile.set_chosen(number == answer)

    def _set_question(self, text: str, *explanations: str) -> None:
        self.set_heading(text)
        self._explanations = tuple(line for line in explanations if line)
        self._help.setVisible(bool(self._explanations))
        self._show_explanations()
        self.show_answer(None)
        self.scroller.verticalScrollBar().setValue(0)
        self._ticks.setVisible(self._progress is not None)
        self.retranslate()
        self._draw_sign()

    def _show_explanations(self) -> None:
        # Lines of their own read best, but with the largest text there may be no room for one line more.
        largest = self.look.text > TEXT_STEPS[0] and not self.look.portrait
        self._help.setText((" " if largest else "\n").join(self._explanations))
        say_instead(self._help, "\n".join(self._explanations))

    def retranslate(self) -> None:
        """Set the texts of the top strip again; questions and answers come from the questionnaire."""
        if self._block is None or self._progress is None:
            self._name.setText(self.tr("Oefenvraag"))
            self._count.setText(self.tr("daarna komen de vragen"))
            return
        count = self.tr("vraag {number} van {total}").format(
            number=self._progress.place + 1, total=sum(self._progress.groups)
        )
        self._name.setText(self._block.short_name)
        self._count.setText(count)
        self._ticks.setAccessibleName(count)

    def first_focus(self) -> QWidget:
        """The answer given, or else the first."""
        return next((tile for tile in self.tiles.values() if tile.isChecked()), self.tiles[1])

    def digit(self, number: int) -> bool:
        """1..5 answer, 0 is `weet ik niet`."""
        if number not in self.tiles:
            return False
        self.tiles[number].setFocus()
        self.answered.emit(number)
        return True

    def wipe(self) -> None:
        """No mark stays behind."""
        self.show_answer(None)

    def _draw_sign(self) -> None:
        look = self.look
        block = self._block.id.value if self._block else "general"
        icon = self._block.icon if self._block else "pencil"
        for part in (self._sign, self._name):
            part.setProperty("block", block)
            set_state(part, block)
        self._sign.setPixmap(icon_pixmap(icon, look.colours.on_action, look.px(40), self.devicePixelRatioF()))
        colours = look.colours
        self._ticks.set_look(TickColours(colours.ink, colours.block(block), colours.edge, look.contrast), look.scale)

    def _look_changed(self, look: Look) -> None:
        down = look.portrait
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._answers.setDirection(direction)
        self._answers.setSpacing(look.between(20))
        width = look.content if down else (look.content - 4 * self._answers.spacing()) // 5
        least, most = (136, 180) if down else (170 if look.lean else 228, 240)
        for number, tile in self.tiles.items():
            if number == DONT_KNOW:
                tile.set_sizes(look.px(56), look.px(8), look.touch)
                continue
            tile.set_across(down)
            beside, above = (36, 24) if down else (14, 20 if look.lean else 28)
            between = 16 if look.lean else 26
            tile.set_sizes(look.px(beside), look.gap(between), max(look.touch, look.px(least)), look.gap(above))
            tile.set_sign(look.colours.action, look.px(64 if down or look.lean else 82))
            tile.setMaximumHeight(max(tile.minimumHeight(), look.text_px(most), tile.heightForWidth(width)))
        widest = max(tile.minimumSizeHint().width() for number, tile in self.tiles.items() if number != DONT_KNOW)
        for number, tile in self.tiles.items():
            tile.set_shared_width(number != DONT_KNOW and widest <= width)
        self._sign.setFixedSize(look.px(72), look.px(72))
        self._show_explanations()
        self._draw_sign()
