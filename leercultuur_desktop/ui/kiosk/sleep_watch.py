"""Tells how long the computer has slept: timers stand still meanwhile, and answers would be left for the next one."""

from __future__ import annotations

import sys
import time


def asleep_seconds() -> float:
    """Seconds this computer has slept since it was started; always 0 where that can't be known."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        awake = ctypes.c_ulonglong()
        if not ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake)):
            return 0.0
        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_ulonglong
        return float(ticks()) / 1000 - awake.value / 10_000_000
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    return 0.0


class SleepWatch:
    """Whether the computer has slept since it was asked last."""

    def __init__(self) -> None:
        self._before = asleep_seconds()

    def has_slept(self, least: float = 2.0) -> bool:
        """True once after each sleep of at least this many seconds."""
        now = asleep_seconds()
        slept, self._before = now - self._before, now
        return slept >= least
