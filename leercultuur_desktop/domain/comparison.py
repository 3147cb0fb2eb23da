"""Differences between two groups or two rounds: Welch's interval and how sure it makes us (scoring.md)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from leercultuur_desktop.domain.distributions import t_quantile
from leercultuur_desktop.domain.results import Certainty
from leercultuur_desktop.domain.scoring import CONFIDENCE_95, Moments

NOTABLE_GAP: Final = Fraction(1, 2)
NOTABLE_CHANGE: Final = Fraction(3, 10)
CONFIDENCE_80: Final = 0.90


@dataclass(frozen=True, slots=True)
class Difference:
    """Difference of two means with its 95% Welch interval; the bounds are None where a spread is unknown."""

    difference: float
    low: float | None
    high: float | None
    notable: bool
    certainty: Certainty


def welch(first: Moments, second: Moments, notable_from: Fraction) -> Difference:
    """First mean - second mean, with Welch's interval (Satterthwaite's degrees, no finite-population factor).

    Notable when the absolute difference is at least `notable_from` and the 95% interval excludes 0. Without any
    spread on both sides the bounds equal the difference: certain in words, but never notable.
    """
    exact = first.mean - second.mean
    difference = float(exact)
    if first.variance is None or second.variance is None:
        return Difference(difference, None, None, notable=False, certainty=Certainty.UNKNOWN)
    part, other = first.variance / first.n, second.variance / second.n
    if not part + other:
        certainty = Certainty.CERTAIN if exact else Certainty.UNKNOWN
        return Difference(difference, difference, difference, notable=False, certainty=certainty)
    degrees = float((part + other) ** 2 / (part**2 / (first.n - 1) + other**2 / (second.n - 1)))
    error = math.sqrt(part + other)
    half = t_quantile(CONFIDENCE_95, degrees) * error
    certain = abs(difference) > half
    likely = abs(difference) > t_quantile(CONFIDENCE_80, degrees) * error
    certainty = Certainty.CERTAIN if certain else Certainty.LIKELY if likely else Certainty.UNKNOWN
    return Difference(
        difference,
        difference - half,
        difference + half,
        notable=certain and abs(exact) >= notable_from,
        certainty=certainty,
    )
