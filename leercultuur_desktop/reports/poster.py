"""The poster for the canteen wall: what people said, and what was done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A3, A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import BlockResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day, decimal
from leercultuur_desktop.reports.icons import draw_icon
from leercultuur_desktop.reports.paper import BOLD, REGULAR, Details, Progress, draw_example_mark, finish, new_canvas
from leercultuur_desktop.reports.poster_rows import COLUMN, GUTTER, SIDE, Row, draw_rows

_SIZES: Final = {"a4": A4, "a3": A3}
_WIDTH, _HEIGHT = A4
_HEAD: Final = 168.0
_FOOT: Final = 58.0
_WRITE_IN_ROWS: Final = 3


@dataclass(frozen=True, slots=True)
class _Content:
    done: bool
    rows: tuple[Row, ...]


def write_poster(  # noqa: PLR0913 - what a poster says, and how it is printed
    target: Target,
    company: str,
    plan: Plan,
    cards: Sequence[InterventionCard],
    words: Words,
    *,
    size: str = "a4",
    example: bool,
    results: Results | None = None,
    progress: Progress | None = None,
) -> None:
    """Write the poster, A4 or A3.

    With published lines it says what was said and done. Before there are any, it says what came out highest and lowest
    and what will be done: cards and days, never names of people. `progress` is told how far it is, and may raise
    `errors.Cancelled`: then there is no file. KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    title = _title(_content(plan, cards, words, results), words)
    buffer = BytesIO()
    canvas = new_canvas(buffer, Details(title.replace("\n", " "), company, "", words, example), _SIZES[size])
    canvas.watch(progress, 1)
    # Drawn once for A4; A3 is the same poster made larger.
    canvas.scale(_SIZES[size][0] / _WIDTH, _SIZES[size][1] / _HEIGHT)
    draw_poster(canvas, company, plan, cards, words, example=example, results=results)
    finish(canvas, buffer, target)


def draw_poster(
    canvas: Canvas,
    company: str,
    plan: Plan,
    cards: Sequence[InterventionCard],
    words: Words,
    *,
    example: bool,
    results: Results | None = None,
) -> None:
    """Draw the poster on a page of A4."""
    content = _content(plan, cards, words, results)
    title = _title(content, words)
    _draw_head(canvas, title, company, words, example=example or bool(results and results.practice))
    _draw_table(canvas, content, words)
    _draw_foot(canvas, words, results)
    canvas.showPage()


def _title(content: _Content, words: Words) -> str:
    if content.done:
        return words.translate("Poster", "Dit zeiden jullie –\ndit deden we")
    return words.translate("Poster", "Dit zeiden jullie –\ndit gaan we doen")


def _content(plan: Plan, cards: Sequence[InterventionCard], words: Words, results: Results | None) -> _Content:
    lines = tuple(Row(line.said, line.did) for line in plan.lines if line.said or line.did)
    if lines:  # one row alone gets an empty one under it, for the next line that somebody adds by hand
        return _Content(done=True, rows=lines if len(lines) > 1 else (*lines, Row()))
    said = _said(results, words)
    planned = _planned(plan, cards, words)
    count = max(_WRITE_IN_ROWS, len(said), len(planned))
    return _Content(
        done=False,
        rows=tuple(
            Row(said[place] if place < len(said) else "", planned[place] if place < len(planned) else "")
            for place in range(count)
        ),
    )


def _said(results: Results | None, words: Words) -> list[str]:
    company = results.whole_company if results else None
    shown = [one for one in company.blocks if one.shown] if company else []
    if results is None or not shown:
        return []
    shown.sort(key=lambda one: one.mean or 0.0)
    high = words.translate("Poster", "Dit gaat het best: {block} ({score} van 5).")
    low = words.translate("Poster", "Hier valt het meest te winnen: {block} ({score} van 5).")
    found = [_with_score(high, shown[-1], results, words)]
    if len(shown) > 1:
        found.append(_with_score(low, shown[0], results, words))
    return found


def _with_score(text: str, block: BlockResult, results: Results, words: Words) -> str:
    name = block_name(block.id, results.questionnaire, words, short=True)
    return text.format(block=name, score=decimal(block.mean or 0.0, words.language))


def _planned(plan: Plan, cards: Sequence[InterventionCard], words: Words) -> list[str]:
    titles = {card.id: card.title for card in cards}
    found = []
    for action in plan.actions:
        text = titles.get(action.card)
        if text and action.look_back_on:
            looking = words.translate("Poster", "We kijken terug op {day}.")
            text = f"{text}. {looking.format(day=day(action.look_back_on, words.language))}"
        if text:
            found.append(text)
    return found


def _draw_head(canvas: Canvas, title: str, company: str, words: Words, *, example: bool) -> None:
    canvas.setFillColor(HexColor(tokens.ACTION))
    canvas.rect(0, _HEIGHT - _HEAD, _WIDTH, _HEAD, stroke=0, fill=1)
    draw_icon(canvas, "message-square", _WIDTH - SIDE - 104, _HEIGHT - _HEAD + 26, 104, tokens.ACTION_PRESSED)
    canvas.setFillColor(HexColor(tokens.PAPER))
    y = _HEIGHT - 66
    for line in title.split("\n"):
        canvas.setFont(BOLD, 38)
        canvas.drawString(SIDE, y, line)
        y -= 46
    _write_fitting(canvas, company, (SIDE, y + 10), REGULAR, 15)
    if example:
        draw_example_mark(canvas, _WIDTH - SIDE, _HEIGHT - 32, words, 13)


def _draw_table(canvas: Canvas, content: _Content, words: Words) -> None:
    top = _HEIGHT - _HEAD - 38
    second = (
        words.translate("Poster", "Dit deden we") if content.done else words.translate("Poster", "Dit gaan we doen")
    )
    heads = ((words.translate("Poster", "Dit zeiden jullie"), "message-square"), (second, "check"))
    for place, (head, icon) in enumerate(heads):
        x = SIDE + place * (COLUMN + GUTTER)
        draw_icon(canvas, icon, x, top - 4, 22, tokens.ACTION)
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.setFont(BOLD, 19)
        canvas.drawString(x + 30, top, head)
    draw_rows(canvas, content.rows, top - 18, _FOOT + 22)


def _draw_foot(canvas: Canvas, words: Words, results: Results | None) -> None:
    canvas.setFillColor(HexColor(tokens.GROUND))
    canvas.rect(0, 0, _WIDTH, _FOOT, stroke=0, fill=1)
    draw_icon(canvas, "lightbulb", SIDE, _FOOT / 2 - 12, 24, tokens.ACTION)
    asked = words.translate("Poster", "Heb je een idee? Zeg het tegen de projectgroep.")
    told = ""
    if results is not None and results.enough and results.headcount:
        told = words.translate("Poster", "{count} van de {people} collega’s vulden de vragenlijst in.")
        told = told.format(count=results.responses, people=results.headcount)
    canvas.setFillColor(HexColor(tokens.INK))
    _write_fitting(canvas, asked, (SIDE + 36, _FOOT / 2 + (4 if told else -5)), BOLD, 15)
    canvas.setFillColor(HexColor(tokens.SOFT_INK))
    _write_fitting(canvas, told, (SIDE + 36, _FOOT / 2 - 13), REGULAR, 11)


def _write_fitting(canvas: Canvas, text: str, place: tuple[float, float], font: str, size: float) -> None:
    """One line that ends at the margin, smaller where it is long."""
    room = _WIDTH - SIDE - place[0]
    canvas.setFont(font, min(size, size * room / max(stringWidth(text, font, size), 1.0)))
    canvas.drawString(*place, text)
