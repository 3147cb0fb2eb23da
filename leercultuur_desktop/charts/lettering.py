"""The product's own letters for matplotlib, so that a figure looks the same on every machine."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

import matplotlib as mpl
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.path import Path as Outline
from matplotlib.textpath import text_to_path

from leercultuur_desktop import paths, tokens

REGULAR: Final = 400
SEMIBOLD: Final = 600
BOLD: Final = 700
_FIXED_POINT: Final = 65536


@cache
def _register_once() -> None:
    # Set for good instead of in a context: a context would undo another thread's settings half-way.
    for name in tokens.FONT_FILES.values():
        fontManager.addfont(paths.resources() / "fonts" / name)
    # Outlines in SVG and TrueType in PDF: both look right where our font is not installed.
    mpl.rcParams["svg.fonttype"] = "path"
    mpl.rcParams["svg.hashsalt"] = "leercultuur"
    mpl.rcParams["pdf.fonttype"] = 42
    mpl.rcParams["font.family"] = [tokens.FONT_FAMILY]
    # A department may be called "$A$"; it is a name, not a formula.
    mpl.rcParams["text.parse_math"] = False


@lru_cache(maxsize=128)
def letters(size: float, weight: int = REGULAR) -> FontProperties:
    """Our font at a size in points; named by file, so that no other font can take its place."""
    _register_once()
    return FontProperties(fname=str(paths.resources() / "fonts" / tokens.FONT_FILES[weight]), size=size)


def text_width(text: str, font: FontProperties) -> float:
    """The width of one line of text in points: its letters side by side, as they stand on paper.

    Laying the line out as matplotlib does takes a hundred times as long. No text is kept, only the widths of letters:
    keys and notes hold head-counts, and figures must be gone from memory once the meeting closes.
    """
    file = str(font.get_file())
    return sum(_letter_width(letter, file) for letter in text) * font.get_size_in_points()


@lru_cache(maxsize=1024)
def _letter_width(letter: str, file: str) -> float:
    """The width of a letter at a size of one point."""
    _register_once()
    font = get_font(file)
    font.set_size(text_to_path.FONT_SCALE, text_to_path.DPI)
    glyph = font.load_char(ord(letter), LoadFlags.NO_HINTING)
    return float(glyph.linearHoriAdvance) / _FIXED_POINT / text_to_path.FONT_SCALE


@lru_cache(maxsize=256)
def text_outline(text: str, file: str) -> tuple[Outline, float]:
    """One line of text as a shape of letters one point high, from the left end of its baseline, and its width.

    It is kept: for the names on a screen, never for a text with figures of a company in it.
    """
    vertices, codes = text_to_path.get_text_path(_unit(file), text)
    size = text_to_path.FONT_SCALE
    width, _height, _descent = text_to_path.get_text_width_height_descent(text, _unit(file), False)
    return Outline([(x / size, y / size) for x, y in vertices], codes), float(width)


@cache
def _unit(file: str) -> FontProperties:
    return FontProperties(fname=file, size=1.0)


def wrapped(text: str, font: FontProperties, width: float) -> list[str]:
    """The text in lines that are no wider than `width` points, where its words allow."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, font) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def in_two(text: str) -> str:
    """A name of several words, or with a hyphen, broken near its middle."""
    breaks = [place + (sign == "-") for place, sign in enumerate(text) if sign in " -"]
    if not breaks:
        return text
    best = min(breaks, key=lambda place: abs(place - len(text) / 2))
    return f"{text[:best]}\n{text[best:].lstrip()}"
