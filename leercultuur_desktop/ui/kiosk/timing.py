"""Every moment of the kiosk that waits for a person, in one place, so that tests needn't."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Times in milliseconds.

    `shown` is how long a choice stays visible before the kiosk goes on; `guard` how long a page that has just appeared
    ignores taps; `unsaved` is how long answers that could not be saved wait for somebody to mend it; `idle` overrules
    the owner's setting (tests only). `pointer` is how long an unused mouse pointer shows, `pulse` how often the kiosk
    looks whether it still stands in front. `attract` is how long the first page is left alone before it speaks to who
    walks by, `turn` how long it says one thing.
    """

    shown: int = 400
    guard: int = 250
    hold: int = 3000
    notice: int = 5000
    thanks: int = 10_000
    warning: int = 20_000
    warning_tick: int = 1000
    reread: int = 60_000
    unsaved: int = 600_000
    idle: int | None = None
    pointer: int = 5000
    pulse: int = 5000
    attract: int = 30_000
    turn: int = 12_000
