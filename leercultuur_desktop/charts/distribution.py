"""How the answers to each question are spread: five steps from light to dark, with their numbers in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.lettering import letters, text_width, wrapped
from leercultuur_desktop.charts.sheet import POINTS, Sheet, empty_sheet, mark_example
from leercultuur_desktop.domain.questionnaire import SCALE_POINTS, Questionnaire
from leercultuur_desktop.domain.results import QuestionResult
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal, percent

_TEXT_SIZE: Final = 9.5
_SMALL_SIZE: Final = 8.5
_BAR: Final = 15.0
_ROW_GAP: Final = 9.0
_TEXT_STEP: Final = 13.0
_SIDE: Final = 88.0
_KEY: Final = 26.0
# From here on the colour is dark enough for white figures on it.
_DARK_FROM: Final = 3


def distribution_figure(
    questions: Sequence[QuestionResult],
    questionnaire: Questionnaire,
    words: Words,
    *,
    width_inches: float = 6.7,
    scale: float = 1.0,
    example: bool = False,
) -> Figure:
    """One bar a question, as high as its questions need; letters grow with `scale`."""
    width = width_inches * POINTS / scale
    texts = [wrapped(questionnaire.question(one.id).text, letters(_TEXT_SIZE), width) for one in questions]
    heights = [len(lines) * _TEXT_STEP + _BAR + _ROW_GAP for lines in texts]
    total = (sum(heights) + _KEY) * scale
    sheet = empty_sheet((width_inches, total / POINTS), (width_inches / scale, total / POINTS / scale))
    _key(sheet, questionnaire, words)
    y = sheet.height - _KEY * scale
    for one, lines, height in zip(questions, texts, heights, strict=True):
        _row(sheet, y, one, lines, words)
        y -= height * scale
    if example:
        mark_example(sheet, words)
    return sheet.figure


def _key(sheet: Sheet, questionnaire: Questionnaire, words: Words) -> None:
    y = sheet.height - 12 * sheet.scale
    x = 0.0
    for point, label in enumerate(questionnaire.answers):
        _box(sheet, x, y - 1 * sheet.scale, 10 * sheet.scale, 10 * sheet.scale, point)
        sheet.write(x + 14 * sheet.scale, y, label, _SMALL_SIZE)
        x += 26 * sheet.scale + text_width(label, letters(_SMALL_SIZE * sheet.scale))
    note = words.translate("Chart", "getal: aantal mensen")
    if x + text_width(note, letters(_SMALL_SIZE * sheet.scale)) <= sheet.width:
        sheet.write(sheet.width, y, note, _SMALL_SIZE, ha="right", color=tokens.SOFT_INK)


def _row(sheet: Sheet, top: float, one: QuestionResult, lines: Sequence[str], words: Words) -> None:
    scale = sheet.scale
    for place, line in enumerate(lines):
        sheet.write(0, top - (place + 0.75) * _TEXT_STEP * scale, line, _TEXT_SIZE)
    bottom = top - (len(lines) * _TEXT_STEP + _BAR) * scale
    length = sheet.width - _SIDE * scale - 8 * scale
    x = 0.0
    for point in range(SCALE_POINTS):
        wide = length * one.counts[point] / one.n if one.n else 0.0
        if wide:
            _box(sheet, x, bottom, wide, _BAR * scale, point)
            _number(sheet, x, bottom, wide, one.counts[point], point)
        x += wide
    text = words.translate("Chart", "gemiddeld {mean}").format(mean=decimal(one.mean, words.language))
    sheet.write(sheet.width - _SIDE * scale, sheet.middle(bottom + _BAR * scale / 2, _SMALL_SIZE), text, _SMALL_SIZE)


def _box(sheet: Sheet, x: float, y: float, wide: float, high: float, point: int) -> None:
    # The ink edge keeps the lightest step visible on white paper.
    colour = tokens.ANSWER_COLOURS[point]
    sheet.add(Rectangle((x, y), wide, high, facecolor=colour, edgecolor=tokens.SOFT_INK, linewidth=0.5 * sheet.scale))


def _number(sheet: Sheet, x: float, bottom: float, wide: float, count: int, point: int) -> None:
    font = letters(_SMALL_SIZE * sheet.scale)
    if text_width(str(count), font) + 2 * sheet.scale > wide:
        return
    y = sheet.middle(bottom + _BAR * sheet.scale / 2, _SMALL_SIZE)
    colour = tokens.PAPER if point >= _DARK_FROM else tokens.INK
    sheet.write(x + wide / 2, y, str(count), _SMALL_SIZE, ha="center", color=colour)


def distribution_text(one: QuestionResult, questionnaire: Questionnaire, words: Words) -> str:
    """The same bar in words, for a screen reader or a description."""
    parts = [
        f"{label}: {count} ({percent(count / one.n, words.language)})"
        for label, count in zip(questionnaire.answers, one.counts, strict=True)
        if one.n
    ]
    return ", ".join(parts)
