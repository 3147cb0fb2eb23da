"""What the owner can set, with every default in one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The workplace's settings.

    `minimum_group` is T of the privacy gate, for rounds opened from now on; `target` the block score aimed at;
    `idle_seconds` how long the kiosk waits before it warns and forgets.
    """

    languages: tuple[str, ...] = ("nl",)
    minimum_group: int = 5
    target: float = 4.0
    idle_seconds: int = 60
    tickets: bool = False
    remarks: bool = True
