"""How far a block's questions belong together (alpha) and how far its respondents agree (r*wg(j)), per scoring.md."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from leercultuur_desktop.domain.distributions import f_quantile
from leercultuur_desktop.domain.scoring import BlockTally

ALPHA_CASES: Final = 30
AGREEMENT_CASES: Final = 8
_UNIFORM_NULL_VARIANCE: Final = 2  # (5² - 1) / 12: five options, all equally likely


def cronbach_alpha(tally: BlockTally) -> Fraction | None:
    """Cronbach's alpha over the complete cases; None for fewer than two cases or questions, or no spread at all."""
    whole = tally.sum_scores().variance
    if tally.questions < 2 or not whole:
        return None
    parts = sum((item.variance or Fraction(0) for item in tally.items()), Fraction(0))
    return Fraction(tally.questions, tally.questions - 1) * (1 - parts / whole)


def feldt_interval(alpha: float, cases: int, questions: int) -> tuple[float, float]:
    """Feldt's 95% interval of alpha (Feldt, Woodruff & Salih 1987), F with n - 1 and (n - 1)(k - 1) degrees."""
    first = cases - 1
    second = first * (questions - 1)
    return (
        1 - (1 - alpha) * f_quantile(0.975, first, second),
        1 - (1 - alpha) * f_quantile(0.025, first, second),
    )


def agreement(tally: BlockTally) -> float | None:
    """r*wg(j) of Lindell, Brandt & Whitney (1999) with the uniform null on five options, complete cases only.

    max(0, 1 - s̄²/2), s̄² the mean over the questions of the sample variance; None for fewer than two cases. The
    minimum of eight cases is the caller's to keep.
    """
    variances = [item.variance for item in tally.items()]
    if not variances or any(variance is None for variance in variances):
        return None
    mean_variance = sum((variance or Fraction(0) for variance in variances), Fraction(0)) / len(variances)
    return float(max(Fraction(0), 1 - mean_variance / _UNIFORM_NULL_VARIANCE))
