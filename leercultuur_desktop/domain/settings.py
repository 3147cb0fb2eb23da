"""What the owner can set, with every default in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

TARGET_RANGE: Final = (1.0, 5.0)
IDLE_RANGE: Final = (10, 3600)
SCREEN_RANGE: Final = (7.0, 120.0)
"""Inches from corner to corner: from a small tablet to a wall."""
LARGEST_MINIMUM: Final = 1_000


@dataclass(frozen=True, slots=True)
class Settings:
    """The workplace's settings.

    `minimum_group` is T of the privacy gate, for rounds opened from now on; `target` the block score aimed at;
    `idle_seconds` how long the kiosk waits before it warns and forgets; `screen_inches` the diagonal of a screen that
    reports nonsense about itself (None: believe the screen).
    """

    languages: tuple[str, ...] = ("nl",)
    minimum_group: int = 5
    target: float = 4.0
    idle_seconds: int = 60
    tickets: bool = False
    remarks: bool = True
    screen_inches: float | None = None


@dataclass(frozen=True, slots=True)
class Plans:
    """Days that the owner told people beforehand; nothing opens or closes by itself.

    `last_day` is the last one on which the open round takes answers, `next_round` the first of the round to come.
    """

    last_day: date | None = None
    next_round: date | None = None

    def still_open(self, today: date) -> date | None:
        """The last day, as long as it isn't past."""
        return self.last_day if self.last_day is not None and self.last_day >= today else None

    def to_come(self, today: date) -> date | None:
        """The next round's day, as long as it lies ahead: on the day itself it would promise what isn't there yet."""
        return self.next_round if self.next_round is not None and self.next_round > today else None
