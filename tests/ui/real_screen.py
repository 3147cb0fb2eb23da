"""A real (virtual) X screen with the program on it: for what only a window system can do to a kiosk."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

PATIENCE = 60.0
TOOLS = ("Xvfb", "xdotool", "xwininfo")


def tools_there(*more: str) -> bool:
    """Tell whether this machine can show such a screen."""
    return all(shutil.which(tool) for tool in (*TOOLS, *more))


def wait_for(fact: Callable[[], object], what: str) -> None:
    """Wait until it is so."""
    end = time.monotonic() + PATIENCE
    while not fact():
        assert time.monotonic() < end, f"not seen: {what}"
        time.sleep(0.02)


class RealScreen:
    """One X server of its own; with `openbox` a window manager too. Everything started here ends with it."""

    def __init__(self, size: str = "1280x1024", manager: bool = False) -> None:
        reading, writing = os.pipe()
        self._processes = [
            subprocess.Popen(
                # Without -noreset it starts afresh, and throws newcomers out, when the last of our tools hangs up.
                ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
                pass_fds=[writing],
                stderr=subprocess.DEVNULL,
            )
        ]
        os.close(writing)
        with os.fdopen(reading) as stream:
            number = stream.readline().strip()
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"},
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
        }
        self._manager = manager

    def __enter__(self) -> RealScreen:
        if self._manager:
            self._start("openbox")
            try:
                wait_for(lambda: "_NET_SUPPORTING_WM_CHECK" in self.run("xprop", "-root"), "a window manager")
            except AssertionError:
                self.__exit__(None, None, None)
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def end_server(self) -> None:
        """Take the screen away under everything that shows on it."""
        self._processes[0].kill()
        self._processes[0].wait()

    def run(self, *command: str) -> str:
        """Run a tool on this screen and give what it says."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=30)
        return done.stdout + done.stderr

    def kiosk(self, folder: Path, *options: str) -> RealKiosk:
        """Open the kiosk and wait until its window covers the screen."""
        command = [sys.executable, "-m", "leercultuur_desktop", "--folder", str(folder), "kiosk", *options]
        found = RealKiosk(self, self._start(*command))
        wait_for(lambda: found.shape, "the kiosk's window")
        return found


class RealKiosk:
    """The program as the system sees it: the process that watches, its child, and the child's window."""

    def __init__(self, screen: RealScreen, process: subprocess.Popen[bytes]) -> None:
        self.screen = screen
        self.process = process

    @property
    def child(self) -> int | None:
        """The process that shows the window now."""
        found = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True, check=False)
        return int(found.stdout.split()[0]) if found.stdout else None

    @property
    def window(self) -> str:
        """The window's id, empty while none is to be seen."""
        return (self.screen.run("xdotool", "search", "--onlyvisible", "--name", "^Leercultuur$").split() or [""])[-1]

    @property
    def shape(self) -> str:
        """Width, height and place, as `1280x1024+0+0`; empty without a window."""
        told = self.screen.run("xwininfo", "-id", self.window) if self.window else ""
        lines = [line.split()[-1] for line in told.splitlines() if "-geometry" in line]
        return lines[0] if lines else ""

    def kill(self, how: signal.Signals) -> None:
        """End the child as a bug or the system would, and wait until it is gone."""
        before = self.child
        assert before is not None
        os.kill(before, how)
        wait_for(lambda: self.child != before, "the end of the child")

    def keys(self, *names: str) -> None:
        """Press keys on this screen."""
        for name in names:
            self.screen.run("xdotool", "key", "--clearmodifiers", name)
