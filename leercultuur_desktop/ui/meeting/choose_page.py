"""Step 5: first what goes well, then each member's dots, and from those at most two blocks to work on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain import voting
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.choose_reveal import RevealView
from leercultuur_desktop.ui.meeting.choose_stages import (
    BOARDS,
    TURN_STAGES,
    Stage,
    ballot_like,
    dots_left,
    dots_over,
    headings,
    key_hint,
    next_text,
)
from leercultuur_desktop.ui.meeting.choose_strengths import StrengthsView
from leercultuur_desktop.ui.meeting.choose_turns import TurnsView
from leercultuur_desktop.ui.meeting.choose_words import choice_sentence, strengths
from leercultuur_desktop.ui.meeting.dot_board import DotBoard
from leercultuur_desktop.ui.meeting.looks import set_button_icon, text_label
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.tab_order import in_order
from leercultuur_desktop.ui.theme import set_state


class ChoosePage(StepPage):
    """Strengths, dots in turn, and the blocks to work on.

    `ballot_given` carries one member's dots, `ballot_removed` the id of a ballot that is taken back, `totals_typed`
    what was counted on paper, `blocks_chosen` the ids of the chosen blocks. The page changes nothing by itself: what
    stands on it comes from `show_plan`.

    A member takes dots back by laying them once more as they were: nobody has to see whose dots are whose, and no
    order of voting is kept. Ballots that are alike are the same to everybody.
    """

    ballot_given = Signal(object)
    ballot_removed = Signal(str)
    totals_typed = Signal(object)
    blocks_chosen = Signal(list)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._results: Results | None = None
        self._plan = Plan()
        self._shown_once = self._sure = self._revealed = False
        self.stage = Stage.STRENGTHS
        self.said = text_label("callout", self)
        self.note = text_label("kindWarning", self)
        self.strengths = StrengthsView(words, self)
        self.turns = TurnsView(self)
        self.board = DotBoard(voting.DOTS_EACH, self)
        self.totals = DotBoard(None, self)
        self.reveal = RevealView(self)
        self._stack = QStackedWidget(self)
        for view in (self.strengths, self.turns, self.board, self.totals, self.reveal):
            self._stack.addWidget(view)
        for label in (self.said, self.note):
            self.body.addWidget(label)
        self.body.addWidget(self._stack, 1)
        self._connect()
        self.retranslate()
        self._go(Stage.STRENGTHS)

    def show_results(self, results: Results) -> None:
        """Offer the blocks of this round; the strengths come first where there are scores."""
        self._results = results
        for view in (self.board, self.totals, self.reveal):
            view.show_blocks(results.questionnaire)
        self.strengths.show_results(results)
        in_order(*self.board.stops(), *self.totals.stops(), *self.reveal.stops(), self.back_button, self.next_button)
        self._shown_once = False
        self._go(self._first_stage())

    def show_plan(self, plan: Plan) -> None:
        """Show what was chosen and how many voted; the first time, go on where the group left off."""
        self._plan = plan
        if not self._shown_once:
            self._shown_once = True
            if plan.blocks:
                self._go(Stage.REVEALED)
            elif plan.ballots:
                self._go(Stage.TURNS)
        self._refresh()

    def turn(self, step: int) -> None:
        """Go on or back as the buttons do; a presenter's key never ends somebody's turn."""
        if self.stage not in BOARDS:
            (self._forward if step > 0 else self._backward)()

    def forget(self) -> None:
        """Let scores, dots and ballots go."""
        self._results, self._plan = None, Plan()
        self._revealed = self._shown_once = False
        for view in (self.strengths, self.board, self.totals, self.reveal):
            view.forget()
        self.turns.show_voted(0, typed=False)
        self._go(Stage.STRENGTHS)

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        if hasattr(self, "_stack"):  # the frame asks before the stages exist
            self._tell_stage()

    def rescaled(self) -> None:
        """Draw the arrows in the size of now."""
        super().rescaled()
        self._dress_next()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keys to what the stage is about, after the window gave them to the foot."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus)

    def _first_stage(self) -> Stage:
        return Stage.STRENGTHS if self._results is not None and strengths(self._results) else Stage.TURNS

    def _go(self, stage: Stage) -> None:
        self.stage, self._sure = stage, False
        self._revealed = stage is Stage.REVEALED or (self._revealed and stage in BOARDS)
        if stage in TURN_STAGES:
            self.board.begin()
        elif stage is Stage.TYPING:
            typed = next((one for one in self._plan.ballots if one.typed), None)
            self.totals.begin(typed.dots if typed else None)
        self._say("")
        views = {Stage.STRENGTHS: self.strengths, Stage.TURNS: self.turns, Stage.REVEALED: self.reveal}
        self._stack.setCurrentWidget(views.get(stage, self.totals if stage is Stage.TYPING else self.board))
        self._refresh()
        self._focus()

    def _refresh(self) -> None:
        """Show the plan on the stage of now; the dots of others stand nowhere before they are shown to all."""
        typed = any(one.typed for one in self._plan.ballots)
        voted = voting.members_voted(self._plan)
        self.turns.show_voted(voted, typed=typed)
        if self.stage is Stage.REVEALED and self._results is not None:
            chosen = voting.blocks_to_work_on(self._results, self._plan)
            self.reveal.show_dots(voting.dots(self._plan.ballots), chosen, voted=voted, typed=typed)
        else:
            self.reveal.forget()
        self._tell_stage()

    def _tell_stage(self) -> None:
        enough = self._results is not None and self._results.enough
        self.set_heading(*headings(self.stage, self.words, scores=enough))
        self.said.setText(self._sentence())
        set_state(self.said, "count" if self.stage in TURN_STAGES else "plain")
        self.said.setVisible(bool(self.said.text()) and not self.note.text())
        self.footnote.setText(key_hint(self.stage, self.words))
        text = next_text(self.stage, self.words, voted=bool(self._plan.ballots), sure=self._sure)
        self.next_button.setText(text)
        self.next_button.setAccessibleName(text)
        self._dress_next()

    def _sentence(self) -> str:
        if self.stage is Stage.REVEALED and self._results is not None:
            return choice_sentence(self._results, self._plan, self.words)
        return dots_left(self.board.left, self.words) if self.stage in TURN_STAGES else ""

    def _say(self, text: str) -> None:
        """A word about what was just done; it stands in the place of the sentence."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _forward(self) -> None:
        if self.stage is Stage.STRENGTHS:
            self._go(Stage.TURNS)
        elif self.stage is Stage.TURNS:
            self._go(Stage.REVEALED)
        elif self.stage is Stage.REVEALED:
            self.next_wanted.emit()
        else:
            self._finish()

    def _backward(self) -> None:
        if self.stage in BOARDS:
            self._go(self._after_board())
        elif self.stage is Stage.REVEALED:
            self._go(Stage.TURNS)
        elif self.stage is Stage.TURNS and self._first_stage() is Stage.STRENGTHS:
            self._go(Stage.STRENGTHS)
        else:
            self.back_wanted.emit()

    def _after_board(self) -> Stage:
        return Stage.REVEALED if self._revealed else Stage.TURNS

    def _finish(self) -> None:
        """Klaar: give the dots, take them back, or hand over the totals."""
        if self.stage is Stage.TAKE_BACK:
            self._take_back()
            return
        dots, left = self.board.dots, self.board.left
        if self.stage is Stage.TYPING:
            totals = self.totals.dots
            self._go(Stage.REVEALED)
            self.totals_typed.emit(totals)
        elif left and not self._sure:
            self._sure = True
            self._say(dots_over(left, self.words))
            self._tell_stage()
        else:
            after = self._after_board()
            self._go(after)
            self.ballot_given.emit(dots)
            if after is Stage.REVEALED:
                self._tell(self.tr("De stippen zijn erbij geteld."))

    def _take_back(self) -> None:
        found = ballot_like(self._plan, self.board.dots)
        if found is None:
            self._tell(self.tr("Zo liggen ze er niet bij. Kijk nog eens hoe je ze gaf."))
            return
        self._go(Stage.REVEALED)
        self.ballot_removed.emit(found)
        self._tell(self.tr("Die stippen zijn weggehaald. Je kunt ze opnieuw geven."))

    def _restart(self) -> None:
        if not self._sure:
            self._sure = True
            self._tell(self.tr("Dan gaan alle stippen van het scherm weg. Druk nog een keer als jullie dat willen."))
            return
        ballots = [one.id for one in self._plan.ballots if not one.typed]
        self._go(Stage.TURNS)
        for ballot in ballots:
            self.ballot_removed.emit(ballot)

    def _pick(self, block: Block) -> None:
        if self._results is None:
            return
        chosen = list(voting.blocks_to_work_on(self._results, self._plan))
        self._sure = False
        if block in chosen and len(chosen) == 1:
            self._tell(self.tr("Eén bouwsteen blijft staan. Kies eerst een andere erbij."))
        elif block not in chosen and len(chosen) == voting.MOST_BLOCKS:
            self._tell(self.tr("Begin klein: twee bouwstenen is genoeg. Zet eerst een andere uit."))
        else:
            chosen = [one for one in chosen if one != block] if block in chosen else [*chosen, block]
            self._tell("")
            self.blocks_chosen.emit([one.value for one in chosen])

    def _changed(self) -> None:
        self._sure = False
        self._tell("")

    def _tell(self, text: str) -> None:
        self._say(text)
        self._tell_stage()

    def _focus(self) -> None:
        if not self.isVisible():
            return
        first = {Stage.TURNS: self.turns.turn_button}.get(self.stage, self.next_button)
        if self.stage in BOARDS:
            board = self.totals if self.stage is Stage.TYPING else self.board
            tile = next(iter(board.tiles.values()), None)
            if tile is not None:
                first = tile.plus
        first.setFocus()

    def _dress_next(self) -> None:
        # At the turns the great button is the member's: the way on stays quiet.
        quiet = self.stage is Stage.TURNS
        set_state(self.next_button, "quiet" if quiet else "plain")
        colour, size = tokens.INK if quiet else tokens.PAPER, self.pixels(26)
        name = "check" if self.stage in BOARDS else "chevron-right"
        set_button_icon(self.next_button, name, colour, size, after=True)

    def _connect(self) -> None:
        # The foot's buttons lead through the stages first, and only then out of the step.
        for button, own, old in (
            (self.next_button, self._forward, self.next_wanted),
            (self.back_button, self._backward, self.back_wanted),
        ):
            button.clicked.disconnect(old)
            button.clicked.connect(own)
        self.turns.turn_wanted.connect(lambda: self._go(Stage.TURN))
        self.turns.typing_wanted.connect(lambda: self._go(Stage.TYPING))
        self.board.changed.connect(self._changed)
        self.board.refused.connect(
            lambda: self._tell(self.tr("Je {n} stippen zijn op. Neem er eerst een terug.").format(n=voting.DOTS_EACH))
        )
        self.reveal.picked.connect(self._pick)
        self.reveal.add_wanted.connect(lambda: self._go(Stage.TURN))
        self.reveal.take_back_wanted.connect(lambda: self._go(Stage.TAKE_BACK))
        self.reveal.typing_wanted.connect(lambda: self._go(Stage.TYPING))
        self.reveal.restart_wanted.connect(self._restart)
