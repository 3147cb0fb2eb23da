"""The bars of answers add up and stay readable without colour."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.colors import to_rgb
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from leercultuur_desktop import paths, tokens
from leercultuur_desktop.charts.distribution import distribution_chart, distribution_text
from leercultuur_desktop.charts.frame import bare_figure
from leercultuur_desktop.language.catalog import Words
from tests.reports import sample

WORDS = Words("nl", paths.translations())
QUESTIONS = sample.full_results().groups[0].blocks[3].questions or ()
CHART = distribution_chart(QUESTIONS, sample.questionnaire(), WORDS)


def grey(colour: str) -> float:
    red, green, blue = to_rgb(colour)
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_the_five_answers_run_from_light_to_dark_in_clear_steps() -> None:
    greys = [grey(colour) for colour in tokens.ANSWER_COLOURS]
    assert all(one - other > 0.1 for one, other in pairwise(greys))


def test_each_bar_is_as_long_as_its_answers() -> None:
    boxes = [one for one in bare_figure(CHART).artists if isinstance(one, Rectangle) and one.get_height() > 12]
    rows = {round(box.get_y(), 3) for box in boxes}
    assert len(rows) == len(QUESTIONS)
    lengths = {round(sum(box.get_width() for box in boxes if round(box.get_y(), 3) == row), 3) for row in rows}
    assert len(lengths) == 1


def test_counts_and_question_stand_in_the_figure() -> None:
    found = {one.get_text() for one in bare_figure(CHART).artists if isinstance(one, Text)}
    assert {"(bijna) nooit", "(bijna) altijd", str(QUESTIONS[0].counts[2])} <= found
    assert any(text.startswith("gemiddeld ") and "," in text for text in found)


def test_a_long_question_takes_more_lines_and_makes_the_figure_higher() -> None:
    narrow = distribution_chart(QUESTIONS, sample.questionnaire(), WORDS, width=180.0)
    assert narrow.height > CHART.height
    figure = bare_figure(narrow)
    tops = [one.get_position()[1] for one in figure.artists if isinstance(one, Text)]
    assert 0 < min(tops) < max(tops) < narrow.height


def test_a_bar_can_be_told_in_words() -> None:
    text = distribution_text(QUESTIONS[0], sample.questionnaire(), WORDS)
    assert f"regelmatig: {QUESTIONS[0].counts[2]} (" in text
