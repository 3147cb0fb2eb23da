"""What of this computer is locked for a kiosk and what is not, as far as that can be seen cheaply."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from leercultuur_desktop.services.lockdown_findings import Finding, Machine


def look_over(workplace: Path, machine: Machine | None = None) -> tuple[Finding, ...]:
    """Every point that means something on this system, in a fixed order."""
    if sys.platform == "win32":
        from leercultuur_desktop.services import lockdown_windows  # noqa: PLC0415 - Windows only

        return lockdown_windows.look_over()
    from leercultuur_desktop.services import lockdown_linux  # noqa: PLC0415 - everywhere else

    return lockdown_linux.look_over(workplace, machine or this_machine())


def this_machine() -> Machine:
    """The computer that this runs on."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    return Machine(Path("/"), dict(os.environ), user, Path.home(), _say)


def _say(tool: str, argument: str) -> str | None:
    import shutil  # noqa: PLC0415 - with the next one 8 ms, for one of the points
    import subprocess  # noqa: PLC0415

    place = shutil.which(tool)
    if place is None:
        return None
    try:
        done = subprocess.run([place, argument], capture_output=True, text=True, timeout=3, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
