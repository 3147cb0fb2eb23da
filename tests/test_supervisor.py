"""The process that watches over the kiosk: what it makes of each end, and that nothing saved is ever lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from leercultuur_desktop import supervisor
from leercultuur_desktop.supervisor import CRASHED, LEFT, TOLD, TOLD_BY_CHILD, TRY_AGAIN, Turn, supervised
from tests.store.prepared import prepared_copy, rows


class Made:
    """A child that has ended already."""

    def __init__(self, code: int) -> None:
        self.code = code

    def wait(self, seconds: float | None = None) -> int | None:
        return self.code

    def let_go(self) -> None:
        pass

    def kill(self) -> None:
        pass


class Ends:
    """Children that end one after another with these codes; remembers what each was started for."""

    def __init__(self, *codes: int, seconds: float = 1.0) -> None:
        self._codes: Iterator[int] = iter(codes)
        self._seconds = seconds
        self._now = 0.0
        self.turns: list[Turn] = []

    def start(self, turn: Turn) -> Made:
        self.turns.append(turn)
        return Made(next(self._codes))

    def clock(self) -> float:
        self._now += self._seconds
        return self._now

    def run(self, log: Path) -> int:
        return supervised(lambda _turn: 0, log, start=self.start, clock=self.clock)


@pytest.mark.parametrize(("code", "end"), [(LEFT, LEFT), (TOLD_BY_CHILD, TOLD)])
def test_the_way_out_and_a_told_problem_are_the_end(tmp_path: Path, code: int, end: int) -> None:
    ends = Ends(code)
    assert ends.run(tmp_path / "log") == end
    assert ends.turns == [Turn()]
    assert not (tmp_path / "log").exists()


@pytest.mark.parametrize("code", [-9, -11, 1, 2, CRASHED, 134])
def test_every_other_end_starts_it_again(tmp_path: Path, code: int) -> None:
    ends = Ends(code, LEFT)
    assert ends.run(tmp_path / "log") == LEFT
    assert ends.turns == [Turn(), Turn(1, again=True)]
    assert f"ended with {code};" in (tmp_path / "log").read_text(encoding="utf-8")


def test_three_crashes_in_a_short_time_rest_and_six_are_the_end(tmp_path: Path) -> None:
    ends = Ends(*[-11] * 6)
    assert ends.run(tmp_path / "log") == CRASHED
    assert [one.resting for one in ends.turns] == [False, False, False, True, True, True]


def test_crashes_far_apart_never_rest(tmp_path: Path) -> None:
    ends = Ends(*[-11] * 20, LEFT, seconds=61)
    assert ends.run(tmp_path / "log") == LEFT
    assert not any(one.resting for one in ends.turns)


def test_asking_for_another_try_starts_with_a_clean_slate(tmp_path: Path) -> None:
    ends = Ends(-11, -11, -11, TRY_AGAIN, -11, LEFT)
    assert ends.run(tmp_path / "log") == LEFT
    assert ends.turns[3:] == [
        Turn(3, again=True, resting=True),
        Turn(0, again=True),
        Turn(1, again=True),
    ]


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    assert Ends(-9, LEFT).run(tmp_path / "no folder" / "log") == LEFT


PROGRAM = """
import os, signal, sys
from pathlib import Path
from leercultuur_desktop import supervisor
from leercultuur_desktop.services import answering
from tests.store.prepared import a_response
folder, how, starter = Path(sys.argv[1]), sys.argv[2], getattr(supervisor, sys.argv[3])

def run(turn):
    answering.keep(folder, 1, a_response(), "een geheime zin")
    print(f"kept with {turn.crashes}", flush=True)
    if turn.crashes < 2:
        if how == "bug":
            answer = "een geheime zin"
            raise ValueError(answer)
        os.kill(os.getpid(), getattr(signal, how))
    return 0

sys.exit(supervisor.supervised(run, folder / "leercultuur.log", start=starter))
"""


@pytest.mark.parametrize("how", ["SIGKILL", "SIGSEGV", "SIGABRT", "bug"])
@pytest.mark.parametrize("starter", ["fork", "spawn"])
def test_what_was_saved_outlives_every_crash_and_no_answer_is_logged(tmp_path: Path, how: str, starter: str) -> None:
    folder = prepared_copy(tmp_path / "werkplek", ["Eerste"])
    program = tmp_path / "program.py"
    # A child that is started anew begins with the same file, in place of the package.
    again = f"supervisor.command_again = lambda arguments: [sys.executable, {str(program)!r}, *arguments[1:]]\n"
    program.write_text(PROGRAM.replace("def run", again + "def run"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(program), str(folder), how, starter],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    )
    assert (done.returncode, done.stdout.splitlines()) == (0, ["kept with 0", "kept with 1", "kept with 2"]), (
        done.stderr
    )
    assert rows(folder, "select count(*) from responses") == [(3,)]
    log = (folder / "leercultuur.log").read_text(encoding="utf-8")
    expected = CRASHED if how == "bug" else -getattr(signal, how)
    assert log.count(f"ended with {expected};") == 2
    assert "geheim" not in log


def test_the_watching_process_loads_no_qt() -> None:
    code = (
        "import os, sys; from leercultuur_desktop.supervisor import Turn, supervised\n"
        "start = os.getpid()\n"
        "from pathlib import Path\n"
        "code = supervised(lambda turn: 0, Path('none') / 'log')\n"
        "print(os.getpid() == start, [one for one in sys.modules if 'PySide6' in one or one in {'sqlite3', 'click'}])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "True []" in done.stdout.splitlines()


def test_a_child_that_is_started_anew_learns_what_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEERCULTUUR_TURN", "3,1,1")
    before = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGHUP)]
    seen: list[Turn] = []
    child = supervisor.is_child()

    def note(turn: Turn) -> int:
        seen.append(turn)
        return 0

    try:
        code = supervised(note, tmp_path / "log")
    finally:
        for number, handler in zip((signal.SIGINT, signal.SIGHUP), before, strict=True):
            signal.signal(number, handler)
    assert (child, code) == (True, 0)
    assert seen == [Turn(3, again=True, resting=True, leash=0)]
    assert "LEERCULTUUR_TURN" not in os.environ
