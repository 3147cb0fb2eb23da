"""A disk of a few megabytes, for tests that fill it up."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, megabytes: int = 3) -> Iterator[Path]:
    """Mount a small disk here; skips the test where only root may."""
    place.mkdir()
    may = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount")
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(place)]
    if not may or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a small disk can be made by root only")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, leave: int) -> None:
    """Leave so many bytes free."""
    free = shutil.disk_usage(place).free
    (place / "vol").write_bytes(b"x" * max(0, free - leave))
