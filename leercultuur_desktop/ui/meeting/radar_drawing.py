"""How the meeting asks for a radar, without loading the drawing library before the page stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.widgets.chart_view import Draw

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def draw_radar(results: Results, words: Words, groups: Sequence[str], previous: Results | None = None) -> Draw:
    """What a chart view has to draw: the company with these groups (by id) laid over it."""

    def draw(size: tuple[float, float]) -> Figure:
        # Late, and in the chart view's own thread: matplotlib takes 0.35 s to load.
        from leercultuur_desktop.charts.radar import radar_figure

        return radar_figure(results, words, groups=groups, previous=previous, size_inches=size)

    return draw
