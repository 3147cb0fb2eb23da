"""Gives free memory back to the system: a kiosk stands for weeks, and the C library keeps what was once used."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> bool:
    """Whether anything was given back; False where the C library isn't glibc. Takes a millisecond or two.

    After a thousand workers the process otherwise stands at some 5 MB more than after fifty, most of it free.
    """
    if sys.platform != "linux":
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return bool(trim is not None and trim(0))
