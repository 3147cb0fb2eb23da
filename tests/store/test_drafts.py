"""What a making leaves when it is killed is taken away the next time, and never what another window is making."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import workplace
from tests.store.prepared import COMPANY, LIGHT, PASSPHRASE, PIN

MAKER = """
import sys
from pathlib import Path
from leercultuur_desktop.store import companies, database
from tests.store.prepared import COMPANY
with database.made(Path(sys.argv[1])) as db:
    companies.save_company(db, COMPANY)
    print("half", flush=True)
    sys.stdin.readline()
"""


def killed_half_way(folder: Path) -> None:
    maker = subprocess.Popen(
        [sys.executable, "-c", MAKER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert maker.stdout is not None
    assert maker.stdout.readline() == "half\n"
    maker.send_signal(signal.SIGKILL)
    maker.communicate()


def test_a_making_that_was_killed_leaves_nothing_after_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "werkplek"
    killed_half_way(folder)
    left = list(folder.iterdir())
    assert left
    assert not workplace.exists(folder)
    workplace.clear_drafts(folder)
    assert sorted(folder.iterdir()) == sorted(left), "it might be another window at work"
    for file in left:
        os.utime(file, (time.time() - 61,) * 2)
    workplace.clear_drafts(folder)
    assert list(folder.iterdir()) == []


def test_making_it_again_takes_the_old_draft_away(tmp_path: Path) -> None:
    folder = tmp_path / "werkplek"
    killed_half_way(folder)
    for file in folder.iterdir():
        os.utime(file, (time.time() + 3600,) * 2)  # the clock was set back since
    workplace.create(folder, COMPANY, Settings(), PIN, PASSPHRASE, work=LIGHT)
    assert [file.name for file in folder.iterdir()] == ["leercultuur.db"]


def test_a_folder_that_is_not_there_has_no_drafts(tmp_path: Path) -> None:
    workplace.clear_drafts(tmp_path / "nergens")
    assert not (tmp_path / "nergens").exists()


def test_other_files_stay(tmp_path: Path) -> None:
    mine = tmp_path / ".leercultuur.db.part"
    mine.write_text("x")
    os.utime(mine, (0, 0))
    workplace.clear_drafts(tmp_path)
    assert mine.exists()
