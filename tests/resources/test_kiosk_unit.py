"""The systemd unit for a Linux kiosk can be read by systemd, and the guide tells of it by its right names."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.cli.main import _ROOMS

UNIT = paths.resources() / "kiosk" / "leercultuur-kiosk.service"
GUIDE = Path(__file__).parents[2] / "docs" / "kiosk-op-slot.md"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    # The programs it names stand on the kiosk, not here.
    text = re.sub(r"(?<=ExecStart=)/usr/bin/cage", "/bin/true", UNIT.read_text(encoding="utf-8"))
    unit = tmp_path / UNIT.name
    unit.write_text(text, encoding="utf-8")
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    assert (done.returncode, [line for line in done.stderr.splitlines() if UNIT.stem in line]) == (0, [])


def test_the_guide_names_the_unit_and_only_commands_that_there_are() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    commands = re.findall(r"`leercultuur (?:--folder \S+ )?([a-z]+)", text)
    assert f"resources/kiosk/{UNIT.name}" in text
    assert set(commands) == {"kiosk", "check", "pin"}
    assert set(commands) <= set(_ROOMS)
    assert "/var/lib/leercultuur" in UNIT.read_text(encoding="utf-8")
