"""One kiosk at a time on a workplace, whatever became of the one before."""

import subprocess
import sys
from pathlib import Path

import pytest

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services.one_kiosk import take_place


def test_a_second_one_is_refused_until_the_first_is_gone(folder: Path) -> None:
    first = take_place(folder)
    with pytest.raises(KnownProblem) as raised:
        take_place(folder)
    assert raised.value.trouble is Trouble.KIOSK_OPEN
    first.let_go()
    first.let_go()
    take_place(folder).let_go()


def test_a_process_that_was_killed_leaves_nothing_locked(folder: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from leercultuur_desktop.services.one_kiosk import take_place\n"
        "place = take_place(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=False)
    take_place(folder).let_go()


def test_where_nothing_can_be_locked_the_kiosk_itself_tells_what_is_wrong(tmp_path: Path) -> None:
    take_place(tmp_path / "weg")
    take_place(tmp_path)
    assert not list(tmp_path.iterdir())
