"""When staff or the system closes the kiosk, the back-up that is due is made."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.services import back_up
from tests.cli.terminal import PROGRAM
from tests.store.prepared import prepared_copy

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at its processes as Linux shows them")


def started(folder: Path) -> subprocess.Popen[bytes]:
    """Start a kiosk and wait until its child runs: from then on it knows what to do when it is asked to end."""
    process = subprocess.Popen([str(PROGRAM), "--folder", str(folder), "kiosk"], env=dict(os.environ))
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    until = time.monotonic() + 60
    while not children.read_text(encoding="utf-8").strip():
        assert process.poll() is None, "the kiosk ended by itself"
        assert time.monotonic() < until
        time.sleep(0.05)
    return process


def test_a_kiosk_that_is_asked_to_end_leaves_one_back_up(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek", ["Eerste"])
    process = started(folder)
    assert not paths.back_ups(folder).exists()
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    assert [one.name.split("-", 3)[-1] for one in paths.back_ups(folder).iterdir()] == ["open-meting.db"]


def test_a_back_up_that_cannot_be_made_keeps_nobody_from_closing(tmp_path: Path) -> None:
    folder, stick = prepared_copy(tmp_path / "werkplek", ["Eerste"]), tmp_path / "stick"
    stick.mkdir()
    back_up.choose_place(folder, stick)
    stick.rmdir()
    back_up.back_up_at_the_end(folder)
    back_up.back_up_at_the_end(tmp_path / "weg")
