"""Keeps the kiosk standing: it runs as the child of a small process without Qt, which starts it again when it dies."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final, Protocol

from leercultuur_desktop.errors import KnownProblem, places

if TYPE_CHECKING:
    import subprocess

LEFT, TOLD = 0, 1
"""Staff opened the way out · a known problem was told."""
TOLD_BY_CHILD: Final = 79
"""A child's own code for that: with 1 it also ends when the window system throws it out, and that is a crash."""
CRASHED: Final = 70
TRY_AGAIN: Final = 75
"""Somebody asked the page that stays for another try."""
MOST_CRASHES: Final = 3
"""So many within the time below, and the child shows a page that stays; twice as many, and it is over."""
WITHIN_SECONDS: Final = 120.0
_PATIENCE: Final = 10.0
_TURN: Final = "LEERCULTUUR_TURN"
"""How a child that was started anew, rather than forked, learns what it is started for."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a child is started for.

    `crashes` counts those short before; `resting` says that they were too many to go on. `leash` is a file descriptor
    that comes to its end when the parent wants the child to end, or is gone itself.
    """

    crashes: int = 0
    again: bool = False
    resting: bool = False
    leash: int | None = None


class Child(Protocol):
    """A started child, as its parent sees it."""

    def wait(self, seconds: float | None = None) -> int | None:
        """Its exit code (a signal is negative); None when it is still there after these seconds."""

    def let_go(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it at once."""


class StopAsked(BaseException):
    """The parent was asked to end (SIGTERM, or its terminal went away)."""


class ChildSide(BaseException):
    """Raised by a starter in the forked child itself, with the turn it has to run."""

    def __init__(self, turn: Turn) -> None:
        super().__init__()
        self.turn = turn


Starter = Callable[[Turn], Child]
Run = Callable[[Turn], int]


def supervised(
    run: Run, log: Path, *, start: Starter | None = None, clock: Callable[[], float] = time.monotonic
) -> int:
    """Run the kiosk and keep it running; returns its last exit code, in the parent as in a forked child.

    A known problem of `run` goes on to the caller, in the child, which tells it and ends with TOLD_BY_CHILD.
    """
    turn = _turn_of_this_process()
    if turn is not None:
        return _as_child(run, turn, log)
    start = start or (fork if hasattr(os, "fork") else spawn)
    try:
        with _asked_to_stop():
            return _keep_up(start, log, clock)
    except ChildSide as side:
        turn = side.turn
    except StopAsked:
        return LEFT
    return _as_child(run, turn, log)


def _keep_up(start: Starter, log: Path, clock: Callable[[], float]) -> int:
    crashes: list[float] = []
    turn = Turn()
    while True:
        child = start(turn)
        try:
            code = child.wait()
        except (StopAsked, KeyboardInterrupt):
            _end(child)
            raise
        child.let_go()
        if code in {LEFT, TOLD_BY_CHILD}:
            return LEFT if code == LEFT else TOLD
        now = clock()
        if code == TRY_AGAIN:
            crashes = []
        else:
            crashes = [*(one for one in crashes if now - one < WITHIN_SECONDS), now]
            _note(log, f"the kiosk ended with {code}; crashes in a short time: {len(crashes)}")
        if len(crashes) >= 2 * MOST_CRASHES:
            return CRASHED
        turn = Turn(len(crashes), again=True, resting=len(crashes) >= MOST_CRASHES)


def _end(child: Child) -> None:
    child.let_go()
    if child.wait(_PATIENCE) is None:
        child.kill()
        child.wait()


def _as_child(run: Run, turn: Turn, log: Path) -> int:
    # The terminal's Ctrl+C and goodbye reach parent and child alike; the parent sees to it that both end.
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    try:
        return run(turn)
    except KnownProblem:
        raise
    except Exception as error:  # noqa: BLE001 - the last net: the parent starts again, and the log tells where it was
        _note(log, f"unexpected {type(error).__name__}\n{places(error.__traceback__)}")
        return CRASHED


def _note(log: Path, line: str) -> None:
    # No clock times and no values, as everywhere in the log; and nothing at all where the folder is gone.
    with suppress(OSError), log.open("a", encoding="utf-8") as file:
        file.write(f"ERROR {__name__} {line}\n")


@contextmanager
def _asked_to_stop() -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise StopAsked

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), stop) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


class _Forked:
    def __init__(self, pid: int, leash: int) -> None:
        self._pid = pid
        self._leash: int | None = leash

    def wait(self, seconds: float | None = None) -> int | None:
        if seconds is None:
            return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.02)
        return None

    def let_go(self) -> None:
        if self._leash is not None:
            os.close(self._leash)
            self._leash = None

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)


def fork(turn: Turn) -> Child:
    """Start a child as a copy of this process: nearly for nothing, for the parent holds no Qt and no threads."""
    ours, theirs = os.pipe()[::-1]
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        os.close(ours)
        raise ChildSide(Turn(turn.crashes, turn.again, turn.resting, theirs))
    os.close(theirs)
    return _Forked(pid, ours)


class _Spawned:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def wait(self, seconds: float | None = None) -> int | None:
        import subprocess  # noqa: PLC0415 - 6 ms that a forked kiosk needn't pay

        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(seconds)
        return None

    def let_go(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()

    def kill(self) -> None:
        self._process.kill()


def spawn(turn: Turn) -> Child:
    """Start a child anew, with the arguments of this process (Windows can't fork); its stdin is the leash."""
    import subprocess  # noqa: PLC0415 - 6 ms that a forked kiosk needn't pay

    words = f"{turn.crashes},{int(turn.again)},{int(turn.resting)}"
    return _Spawned(subprocess.Popen(command_again(sys.argv), stdin=subprocess.PIPE, env={**os.environ, _TURN: words}))


def command_again(arguments: Sequence[str]) -> list[str]:
    """The command line that starts this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments[1:]]
    return [sys.executable, "-m", "leercultuur_desktop", *arguments[1:]]


def is_child() -> bool:
    """Whether this process was started anew as the child of another one (a forked one needs not ask)."""
    return _TURN in os.environ


def _turn_of_this_process() -> Turn | None:
    words = os.environ.pop(_TURN, None)  # taken out: what the kiosk starts itself is no child of this kind
    if words is None:
        return None
    crashes, again, resting = (int(one) for one in words.split(","))
    return Turn(crashes, bool(again), bool(resting), leash=0)
