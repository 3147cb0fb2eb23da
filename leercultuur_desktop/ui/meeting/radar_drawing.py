"""How the meeting asks for a radar, without loading the drawing library before the page stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from leercultuur_desktop.charts.series import Series, chosen_series
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.score_words import score_text, score_title
from leercultuur_desktop.ui.widgets.chart_spots import ChartSpot
from leercultuur_desktop.ui.widgets.chart_view import Draw, Drawn

_LETTERS: Final = 1.565
"""So much larger than on paper, on a screen of 1080 lines: the smallest letters must be read from five metres."""
_COPY_DPI: Final = 200.0


@dataclass(frozen=True, slots=True)
class RadarShown:
    """What one radar shows: these groups, over the round before where it is given."""

    results: Results
    groups: tuple[GroupResult, ...]
    previous: GroupResult | None = None
    example: bool = False

    def lines(self, words: Words) -> tuple[Series, ...]:
        """The lines as they are drawn, with names and looks."""
        return chosen_series(self.results, words, self.groups, self.previous)


def draw_radar(
    results: Results,
    words: Words,
    groups: Sequence[GroupResult],
    previous: GroupResult | None = None,
    *,
    scale: float = 1.0,
) -> Draw:
    """What a chart view has to draw, and what each of its points tells.

    Letters follow the `scale` of the screen, 1 at 1080 lines, and not the size of the chart: on a narrow screen they
    would be smaller than everything around them.
    """
    shown = RadarShown(results, tuple(groups), previous)
    told = {
        (line.key, block.id): (
            score_title(line, block, results.questionnaire, words),
            score_text(block, line.group, words),
        )
        for line in shown.lines(words)
        for block in line.group.blocks
    }

    def draw(size: tuple[float, float]) -> Drawn:
        # Late, and in the chart view's own thread: matplotlib takes 0.35 s to load.
        from leercultuur_desktop.charts.radar import DESIGN_INCHES, radar_on_screen  # noqa: PLC0415 - likewise

        as_on_paper = min(side / design for side, design in zip(size, DESIGN_INCHES, strict=True))
        lettering = _LETTERS * scale / as_on_paper
        figure, spots = radar_on_screen(results, words, shown.groups, previous, size_inches=size, lettering=lettering)
        return Drawn(
            figure, tuple(ChartSpot(one.line, one.block, one.x, one.y, *told[one.line, one.block]) for one in spots)
        )

    return draw


def save_shown(shown: RadarShown, target: Path, words: Words) -> None:
    """Write what the screen shows to a file, with key and notes; KnownProblem FILE_TYPE, FILE_UNWRITABLE, DISK_FULL."""
    from leercultuur_desktop.charts.radar import save_radar  # noqa: PLC0415 - the page stands first

    save_radar(shown.results, words, target, groups=shown.groups, previous=shown.previous, example=shown.example)


def image_of(shown: RadarShown, words: Words) -> QImage:
    """What the screen shows as a picture that stands on its own: with title, key and notes, on white."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - the page stands first

    from leercultuur_desktop.charts.radar import SAVED_INCHES, radar_figure  # noqa: PLC0415 - likewise

    figure = radar_figure(
        shown.results,
        words,
        groups=shown.groups,
        previous=shown.previous,
        size_inches=SAVED_INCHES,
        example=shown.example,
        title=True,
    )
    figure.set_dpi(_COPY_DPI)
    figure.set_facecolor("white")
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    across, down = canvas.get_width_height()
    drawn = QImage(canvas.buffer_rgba(), across, down, 4 * across, QImage.Format.Format_RGBA8888)
    return drawn.convertToFormat(QImage.Format.Format_RGB32)
