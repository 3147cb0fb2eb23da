"""The one table of colours, sizes and strokes that screen, chart and paper are built from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

INK: Final = "#1B1F24"
SOFT_INK: Final = "#4A5058"
LINE: Final = "#D8D4CB"
EDGE: Final = "#88847B"
"""Outlines what can be tapped: 3:1 on ground and paper, where LINE only adorns."""
GROUND: Final = "#F5F3EE"
PAPER: Final = "#FFFFFF"
ACTION: Final = "#0B5C63"
ACTION_PRESSED: Final = "#07434A"
FOCUS_RING: Final = "#FFB000"
GOOD: Final = "#1E7B4D"
WARN: Final = "#8A5A00"
BAD: Final = "#A4262C"

# High contrast: black, white and one yellow.
CONTRAST_GROUND: Final = "#000000"
CONTRAST_INK: Final = "#FFFFFF"
CONTRAST_ACCENT: Final = "#FFE600"

BLOCK_COLOURS: Final[dict[str, str]] = {
    "general": "#4A5058",
    "work_content": "#0072B2",
    "room_and_safety": "#00795A",
    "teamwork": "#B34700",
    "leadership": "#7B3294",
    "organisation": "#8A6100",
    "environment": "#A1285A",
}

# One hue from light to dark: the scale says how often, never good or bad.
ANSWER_COLOURS: Final = ("#DCEBEC", "#A9CDCF", "#6FA9AD", "#3A8187", "#0B5C63")
DONT_KNOW_COLOUR: Final = "#EBE8E1"


@dataclass(frozen=True, slots=True)
class SeriesStyle:
    """How one group's line looks in a chart: colour, matplotlib dash pattern (on, off in points) and marker."""

    colour: str
    dashes: tuple[float, ...]
    marker: str
    width: float


# Dashes and markers differ as much as the colours do: the chart has to survive a black-and-white printer.
SERIES: Final[dict[str, SeriesStyle]] = {
    "company": SeriesStyle(INK, (), "", 2.4),
    "workers": SeriesStyle("#0072B2", (), "o", 2.0),
    "supervisors": SeriesStyle("#B34700", (6, 3), "s", 2.0),
    "directors": SeriesStyle("#00795A", (1.5, 2), "^", 2.0),
    "leaders": SeriesStyle("#7B3294", (6, 2, 1.5, 2), "D", 2.0),
    "previous": SeriesStyle("#5F6672", (4, 4), "", 1.2),
    "department": SeriesStyle("#8A6100", (8, 3, 1.5, 3, 1.5, 3), "v", 2.0),
}
SERIES_FILL_OPACITY: Final = 0.12

FONT_FAMILY: Final = "Leercultuur Sans"
FONT_FILES: Final[dict[int, str]] = {
    400: "LeercultuurSans-Regular.ttf",
    600: "LeercultuurSans-SemiBold.ttf",
    700: "LeercultuurSans-Bold.ttf",
}

# Pixels at 1080 lines, scaled with the screen.
KIOSK_QUESTION_SIZE: Final = 44
KIOSK_ANSWER_SIZE: Final = 28
KIOSK_HELP_SIZE: Final = 22
OFFICE_SIZE: Final = 15
PAPER_SIZE: Final = 10.5

GRID: Final = 8
CORNER_TOUCH: Final = 12
CORNER_OFFICE: Final = 6
TOUCH_MILLIMETRES: Final = 20.0
TOUCH_GAP_MILLIMETRES: Final = 4.0
MOTION_MILLISECONDS: Final = 150
