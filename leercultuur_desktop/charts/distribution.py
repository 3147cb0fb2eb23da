"""How the answers to each question are spread: five steps from light to dark, with their numbers in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from matplotlib.patches import Rectangle

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.frame import Chart
from leercultuur_desktop.charts.lettering import letters, text_width, wrapped
from leercultuur_desktop.charts.score_scale import PAPER_WIDTH
from leercultuur_desktop.charts.sheet import Sheet
from leercultuur_desktop.domain.questionnaire import SCALE_POINTS, Questionnaire
from leercultuur_desktop.domain.results import QuestionResult
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal, percent

_TEXT_SIZE: Final = 9.5
_SMALL_SIZE: Final = 8.5
_BAR: Final = 15.0
_ROW_GAP: Final = 8.0
_TEXT_STEP: Final = 13.0
# Below the question, so that its letters don't touch the bar.
_TEXT_GAP: Final = 2.0
_SIDE: Final = 80.0
_KEY: Final = 26.0
_KEY_BOX: Final = 10.0
# From here on the colour is dark enough for white figures on it.
_DARK_FROM: Final = 3


def distribution_chart(
    questions: Sequence[QuestionResult], questionnaire: Questionnaire, words: Words, width: float = PAPER_WIDTH
) -> Chart:
    """One bar a question, as high as its questions need."""
    texts = [wrapped(questionnaire.question(one.id).text, letters(_TEXT_SIZE), width) for one in questions]
    heights = [len(lines) * _TEXT_STEP + _TEXT_GAP + _BAR + _ROW_GAP for lines in texts]

    def draw(sheet: Sheet) -> None:
        _key(sheet, questionnaire, words)
        y = sheet.height - _KEY
        for one, lines, height in zip(questions, texts, heights, strict=True):
            _row(sheet, y, one, lines, words)
            y -= height

    return Chart(width, sum(heights) + _KEY, draw)


def _key(sheet: Sheet, questionnaire: Questionnaire, words: Words) -> None:
    y = sheet.height - 12
    x = 0.0
    for point, label in enumerate(questionnaire.answers):
        _box(sheet, x, y - 1, _KEY_BOX, _KEY_BOX, point)
        sheet.write(x + 14, y, label, _SMALL_SIZE)
        x += 26 + text_width(label, letters(_SMALL_SIZE))
    note = words.translate("Chart", "getal: aantal mensen")
    if x + text_width(note, letters(_SMALL_SIZE)) <= sheet.width:
        sheet.write(sheet.width, y, note, _SMALL_SIZE, ha="right", color=tokens.SOFT_INK)


def _row(sheet: Sheet, top: float, one: QuestionResult, lines: Sequence[str], words: Words) -> None:
    for place, line in enumerate(lines):
        sheet.write(0, top - (place + 0.75) * _TEXT_STEP, line, _TEXT_SIZE)
    bottom = top - len(lines) * _TEXT_STEP - _TEXT_GAP - _BAR
    length = sheet.width - _SIDE
    x = 0.0
    for point in range(SCALE_POINTS):
        wide = length * one.counts[point] / one.n if one.n else 0.0
        if wide:
            _box(sheet, x, bottom, wide, _BAR, point)
            _number(sheet, x, bottom, wide, one.counts[point], point)
        x += wide
    text = words.translate("Chart", "gemiddeld {mean}").format(mean=decimal(one.mean, words.language))
    sheet.write(sheet.width, sheet.middle(bottom + _BAR / 2, _SMALL_SIZE), text, _SMALL_SIZE, ha="right")


def _box(sheet: Sheet, x: float, y: float, wide: float, high: float, point: int) -> None:
    # The ink edge keeps the lightest step visible on white paper.
    colour = tokens.ANSWER_COLOURS[point]
    sheet.add(Rectangle((x, y), wide, high, facecolor=colour, edgecolor=tokens.SOFT_INK, linewidth=0.5))


def _number(sheet: Sheet, x: float, bottom: float, wide: float, count: int, point: int) -> None:
    if text_width(str(count), letters(_SMALL_SIZE)) + 2 > wide:
        return
    colour = tokens.PAPER if point >= _DARK_FROM else tokens.INK
    y = sheet.middle(bottom + _BAR / 2, _SMALL_SIZE)
    sheet.write(x + wide / 2, y, str(count), _SMALL_SIZE, ha="center", color=colour)


def distribution_text(one: QuestionResult, questionnaire: Questionnaire, words: Words) -> str:
    """The same bar in words, for a screen reader or a description."""
    parts = [
        f"{label}: {count} ({percent(count / one.n, words.language)})"
        for label, count in zip(questionnaire.answers, one.counts, strict=True)
        if one.n
    ]
    return ", ".join(parts)
