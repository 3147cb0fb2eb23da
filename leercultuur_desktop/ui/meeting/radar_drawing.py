"""How the meeting asks for a radar, without loading the drawing library before the page stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.widgets.chart_view import Draw

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LETTERING: Final = 1.2
"""So much larger than on paper: on a big screen the smallest letters must be read from five metres."""


def draw_radar(
    results: Results, words: Words, groups: Sequence[GroupResult], previous: GroupResult | None = None
) -> Draw:
    """What a chart view has to draw: these groups, over the round before where it is given."""

    def draw(size: tuple[float, float]) -> Figure:
        # Late, and in the chart view's own thread: matplotlib takes 0.35 s to load.
        from leercultuur_desktop.charts.radar import radar_figure  # noqa: PLC0415 - the page stands first

        # The page names hidden and merged groups itself, in letters that can be read from five metres.
        quiet = replace(results, hidden=())
        lines = [replace(group, merged=()) for group in groups]
        return radar_figure(quiet, words, groups=lines, previous=previous, size_inches=size, lettering=_LETTERING)

    return draw
