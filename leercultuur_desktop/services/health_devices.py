"""What the computer's screen and printers mean for the kiosk and for paper, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.services.health_words import Point, State, Told

_LEAST_PIXELS: Final = (1024, 768)
_PLAUSIBLE_DPI: Final = (40.0, 400.0)
_MILLIMETRES: Final = 25.4
_MOST_NAMES: Final = 3


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen as it reports itself: real pixels, and millimetres that may be nonsense."""

    width: int
    height: int
    width_mm: float
    height_mm: float

    @property
    def is_plausible(self) -> bool:
        """Whether the millimetres can be true: both sides known, equally dense, and of a density that exists."""
        if self.width_mm <= 0 or self.height_mm <= 0:
            return False
        across = self.width / (self.width_mm / _MILLIMETRES)
        down = self.height / (self.height_mm / _MILLIMETRES)
        low, high = _PLAUSIBLE_DPI
        return low <= across <= high and low <= down <= high and max(across, down) <= 1.25 * min(across, down)

    @property
    def is_small(self) -> bool:
        """Whether the kiosk has less room than it needs, whichever way the screen stands."""
        long, short = max(self.width, self.height), min(self.width, self.height)
        return long < _LEAST_PIXELS[0] or short < _LEAST_PIXELS[1]


def is_size_unknown(screen: Screen | None, inches: float | None) -> bool:
    """Whether the owner had better tell how large the screen is."""
    return screen is not None and inches is None and not screen.is_plausible and not screen.is_small


def tell_display(screen: Screen | None, inches: float | None, words: Words) -> Told:
    """The screen; `inches` is the diagonal that the owner gave."""
    title = words.translate("Health", "Scherm")
    if screen is None:
        return Told(Point.DISPLAY, State.NOTE, title, words.translate("Health", "Er is geen scherm gevonden."))
    seen = words.translate("Health", "{width} × {height} beeldpunten").format(width=screen.width, height=screen.height)
    if screen.is_small:
        advice = words.translate(
            "Health", "Wordt dit de computer van de kiosk? Kies dan een scherm van 1024 × 768 of groter."
        )
        return Told(Point.DISPLAY, State.NOTE, title, seen, advice)
    if inches is not None:
        given = words.translate("Health", "{inches} inch, zoals jij opgaf").format(
            inches=decimal(inches, words.language, 1)
        )
        return Told(Point.DISPLAY, State.OK, title, f"{seen}, {given}")
    if is_size_unknown(screen, inches):
        return Told(
            Point.DISPLAY,
            State.NOTE,
            title,
            words.translate("Health", "{size}. Het scherm geeft zijn maat niet goed door.").format(size=seen),
            words.translate(
                "Health",
                "De knoppen op de kiosk kunnen te klein of te groot worden. Meet het scherm van hoek tot hoek en vul"
                " de maat in bij Bedrijf.",
            ),
        )
    millimetres = words.translate("Health", "{width} × {height} millimeter").format(
        width=round(screen.width_mm), height=round(screen.height_mm)
    )
    return Told(Point.DISPLAY, State.OK, title, f"{seen}, {millimetres}")


def tell_printers(names: Sequence[str], default: str, words: Words) -> Told:
    """The printers that the system knows; `default` is the one that it takes by itself, or empty."""
    title = words.translate("Health", "Printer")
    if not names:
        return Told(
            Point.PRINTERS,
            State.NOTE,
            title,
            words.translate("Health", "Deze computer kent geen printer."),
            words.translate(
                "Health", "Sluit er een aan, of bewaar papier als PDF en print het op een andere computer."
            ),
        )
    first = [default] if default in names else []
    listed = [*first, *(one for one in names if one != default)]
    seen = ", ".join(listed[:_MOST_NAMES])
    more = len(listed) - _MOST_NAMES
    if more > 0:
        seen = words.translate("Health", "{names} en nog {count}").format(names=seen, count=more)
    return Told(Point.PRINTERS, State.OK, title, seen)
