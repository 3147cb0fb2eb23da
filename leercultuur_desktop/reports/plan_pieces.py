"""The parts of the plan's sheet: an action with its facts, who is reached by which action, and lines to sign on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from leercultuur_desktop import tokens
from leercultuur_desktop.content.plan_wording import looked_back_text, not_reached_text
from leercultuur_desktop.content.wording import layer_name
from leercultuur_desktop.domain.identifiers import GENERAL, LAYERS, Block, Layer
from leercultuur_desktop.domain.plan import Action, Plan, Precondition
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.reports.icons import draw_icon
from leercultuur_desktop.reports.paper import (
    BOLD,
    CELL,
    CELL_BOLD,
    REGULAR,
    SEMIBOLD,
    TEXT_WIDTH,
    plain,
    rich,
    style,
    text,
)
from leercultuur_desktop.reports.pieces import BUTT
from leercultuur_desktop.reports.plan_layout import Air

_LABEL: Final = style(8.5, leading=11, textColor=HexColor(tokens.SOFT_INK))
_ACTION: Final = style(12, BOLD, leading=15.5)
_SOURCE: Final = style(8.5, leading=15.5, textColor=HexColor(tokens.SOFT_INK), alignment=2)
_CENTRED: Final = style(9.5, SEMIBOLD, leading=12.5, alignment=1)
_GOAL: Final = style(12.5, SEMIBOLD, leading=16)
_MEANING: Final = style(10, leading=13)
_LABEL_CENTRED: Final = style(8.5, leading=11, textColor=HexColor(tokens.SOFT_INK), alignment=1)
_LAYER_COLUMN: Final = 132.0
_TICK_COLUMN: Final = 34.0
_TICK_ROOM: Final = 170.0
_HEAD_ROOM: Final = 86.0
"""What 'bereikt door actie' needs to stay on one line, also over a single column."""
Reach = Mapping[Layer, Sequence[str]]
"""Per layer the cards of the actions that reach it."""
_COLUMNS: Final = (TEXT_WIDTH * 0.42, TEXT_WIDTH * 0.29, TEXT_WIDTH * 0.29)
_SIGN: Final = 11.0
_SIGN_GAP: Final = 18.0


@dataclass(frozen=True, slots=True)
class ActionPaper:
    """What stands above an action's facts, and what must be right first."""

    number: int
    title: str
    source: str
    block: Block | None
    preconditions: Sequence[Precondition]


class TickMark(Flowable):
    """A drawn tick, in the middle of its cell: our letters have no sign for it."""

    def __init__(self, side: float = _SIGN) -> None:
        super().__init__()
        self._side = side
        self.width, self.height = side, side
        self.hAlign = "CENTER"

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """A small square."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the tick."""
        draw_icon(self.canv, "check", 0, 0, self._side)


class TickBoxes(Flowable):
    """Two boxes with words, one of them ticked or both empty for a pen."""

    def __init__(self, labels: tuple[str, str], ticked: int | None) -> None:
        super().__init__()
        self._labels, self._ticked = labels, ticked
        self.width, self.height = TEXT_WIDTH / 3, 14.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line."""
        self.width = width
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes."""
        canvas, x = self.canv, 0.0
        for place, label in enumerate(self._labels):
            canvas.setStrokeColor(HexColor(tokens.INK))
            canvas.setLineWidth(0.9)
            canvas.rect(x, 1, 9, 9, stroke=1, fill=0)
            if place == self._ticked:
                draw_icon(canvas, "check", x - 0.5, 0.5, 10)
            canvas.setFillColor(HexColor(tokens.INK))
            canvas.setFont(REGULAR, 9.5)
            canvas.drawString(x + 14, 2.2, label)
            x += 26 + canvas.stringWidth(label, REGULAR, 9.5)


class Signatures(Flowable):
    """Lines to sign on, side by side, with for whom under each."""

    def __init__(self, heading: str, names: Sequence[str], room: float) -> None:
        super().__init__()
        self._heading, self._names = heading, names
        self.width, self.height = TEXT_WIDTH, room
        self.spaceAfter = 5

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As wide as the text."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines."""
        canvas = self.canv
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.setFont(REGULAR, 10)
        canvas.drawString(0, self.height - 10, self._heading)
        room = (self.width - _SIGN_GAP * (len(self._names) - 1)) / len(self._names)
        for place, name in enumerate(self._names):
            x = place * (room + _SIGN_GAP)
            canvas.setStrokeColor(HexColor(tokens.INK))
            canvas.setLineWidth(0.8)
            canvas.line(x, 16, x + room, 16)
            canvas.setFillColor(HexColor(tokens.SOFT_INK))
            canvas.setFont(REGULAR, 8.5)
            canvas.drawString(x, 5, name)


def action_box(paper: ActionPaper, action: Action, words: Words, air: Air) -> Flowable:
    """One action: its card, who, by when and when the group looks back, the first step, and what must be right."""
    value = style(air.letters, leading=air.leading)
    labels = (
        words.translate("PlanSheet", "Wie begint"),
        words.translate("PlanSheet", "Klaar op"),
        words.translate("PlanSheet", "We kijken terug op"),
    )
    values = (action.who, _day(action.by, words), _day(action.look_back_on, words))
    facts = [_fact(label, told, value, air) for label, told in zip(labels, values, strict=True)]
    step, noticed = words.translate("PlanSheet", "Eerste stap"), words.translate("PlanSheet", "Dit merken de collega’s")
    head = rich(f"{paper.number}. {plain(paper.title)}" if paper.title else f"{paper.number}.", _ACTION)
    rows: list[list[Any]] = [
        [head, "", text(paper.source, _SOURCE)],
        facts,
        [_fact(step, action.first_step, value, air), _fact(noticed, action.noticed, value, air), ""],
        *([_condition(one, words), "", _met(one, action, words)] for one in paper.preconditions),
    ]
    if found := looked_back_text(action, words):
        rows.append([rich(f"<b>{plain(found)}</b>", value), "", ""])
    return _framed(rows, len(paper.preconditions), paper.block, air, write_in=not paper.title)


def _framed(rows: list[list[Any]], conditions: int, block: Block | None, air: Air, *, write_in: bool) -> Table:
    table = Table(rows, colWidths=list(_COLUMNS), hAlign="LEFT", splitInRow=1)
    spans: list[Any] = [("SPAN", (0, 0), (1, 0)), ("SPAN", (1, 2), (2, 2))]
    for place in range(3, len(rows)):
        last = 1 if place < 3 + conditions else 2
        spans.append(("SPAN", (0, place), (last, place)))
    table.setStyle(
        TableStyle(
            [
                *spans,
                ("FONT", (0, 0), (-1, -1), REGULAR),
                ("BOX", (0, 0), (-1, -1), 0.7, HexColor(tokens.SOFT_INK), BUTT),
                ("LINEBEFORE", (0, 0), (0, -1), 5, HexColor(tokens.BLOCK_COLOURS[block or GENERAL]), BUTT),
                ("LINEABOVE", (0, 1), (-1, -1), 0.5, HexColor(tokens.LINE)),
                ("BACKGROUND", (0, 0), (-1, 0), HexColor(tokens.GROUND)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("VALIGN", (2, 3), (2, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), air.above),
                ("BOTTOMPADDING", (0, 0), (-1, -1), air.below + (7 if write_in else 0)),
            ]
        )
    )
    return table


def _day(value: date | None, words: Words) -> str:
    return day(value, words.language) if value else ""


def _fact(label: str, told: str, look: ParagraphStyle, air: Air) -> list[Flowable]:
    """A label with what was agreed; without that the room under the label is for a pen."""
    return [text(label, _LABEL), text(told.strip(), look) if told.strip() else Spacer(1, air.pen)]


def _condition(one: Precondition, words: Words) -> Flowable:
    label = words.translate("PlanSheet", "Wat eerst op orde moet zijn:")
    soft = f"<font size='8.5' color='{tokens.SOFT_INK}'>{plain(label)}</font>"
    return rich(f"{soft} {plain(one.text)}", CELL)


def _met(one: Precondition, action: Action, words: Words) -> Flowable:
    labels = (words.translate("PlanSheet", "op orde"), words.translate("PlanSheet", "nog niet"))
    met = action.met.get(one.source)
    return TickBoxes(labels, None if met is None else 0 if met else 1)


def goal_box(goal: str, layers: Mapping[Layer, str], plan: Plan, reached: Reach, words: Words, air: Air) -> Table:
    """What the group wants, what that means for each layer, and which actions reach that layer."""
    head = [text(words.translate("PlanSheet", "Ons doel"), _LABEL)]
    if goal:
        head.append(text(goal, _GOAL))
    many = len(plan.actions)
    numbers = [text(str(number), _CENTRED) for number in range(1, many + 1)]
    label = [text(words.translate("PlanSheet", "bereikt door actie"), _LABEL_CENTRED)] if many else []
    rows: list[list[Any]] = [[head, "", *label, *[""] * (many - 1)], ["", "", *numbers]]
    for layer in LAYERS:
        ticks: list[Any] = [
            TickMark() if action.card in reached[layer] else text("–", _CENTRED) for action in plan.actions
        ]
        rows.append([_layer(layer, words), _meaning(layer, layers, plan, reached, words), *ticks])
    return _goal_table(rows, many, air)


def _layer(layer: Layer, words: Words) -> Flowable:
    name = layer_name(layer, words)
    return text(name[:1].upper() + name[1:], CELL_BOLD)


def _meaning(layer: Layer, layers: Mapping[Layer, str], plan: Plan, reached: Reach, words: Words) -> Flowable:
    told = plain(layers.get(layer, "").strip())
    if plan.actions and not reached[layer]:
        told = f"{told} <b>{plain(not_reached_text(layer, words))}.</b>".strip()
    return rich(told, _MEANING)


def _goal_table(rows: list[list[Any]], many: int, air: Air) -> Table:
    ticks = max(min(_TICK_COLUMN, _TICK_ROOM / max(many, 1)), _HEAD_ROOM / max(many, 1))
    widths = [_LAYER_COLUMN, TEXT_WIDTH - _LAYER_COLUMN - many * ticks, *[ticks] * many]
    table = Table(rows, colWidths=widths, hAlign="LEFT", spaceBefore=2, spaceAfter=4, splitInRow=1)
    label: list[Any] = [("SPAN", (2, 0), (-1, 0)), ("VALIGN", (2, 0), (-1, 0), "BOTTOM")] if many else []
    table.setStyle(
        TableStyle(
            [
                # The goal stands beside both rows of the heads.
                ("SPAN", (0, 0), (1, 1)),
                *label,
                ("FONT", (0, 0), (-1, -1), REGULAR),
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(tokens.GROUND)),
                ("LINEBEFORE", (0, 0), (0, -1), 5, HexColor(tokens.INK), BUTT),
                ("LINEABOVE", (0, 2), (-1, -1), 0.5, HexColor(tokens.LINE)),
                ("VALIGN", (0, 0), (-1, 1), "TOP"),
                ("VALIGN", (0, 2), (-1, -1), "TOP"),
                ("ALIGN", (2, 0), (-1, -1), "CENTER"),
                ("LEFTPADDING", (0, 0), (1, -1), 12),
                ("LEFTPADDING", (2, 0), (-1, -1), 2),
                ("RIGHTPADDING", (0, 0), (-1, -1), 2),
                ("TOPPADDING", (0, 0), (-1, -1), air.above),
                ("BOTTOMPADDING", (0, 0), (-1, -1), air.below),
            ]
        )
    )
    return table
