"""Free memory goes back to the system, where the C library can do that."""

import os
import sys
from pathlib import Path

import pytest

from leercultuur_desktop.ui.kiosk.spare_memory import give_back

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0


def resident() -> int:
    """Bytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can")
def test_what_was_used_and_is_free_goes_back() -> None:
    # Pieces between which some stay, so that the library can't let go of them by itself.
    pieces = [bytearray(40_000) for _ in range(1500)]
    kept = pieces[::100]
    full = resident()
    del pieces
    before = resident()
    assert give_back()
    assert resident() <= before
    assert full - resident() > 20_000_000
    assert len(kept) == 15


def test_elsewhere_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not give_back()
