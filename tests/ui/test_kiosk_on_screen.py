"""What a window system, a crash or a second start can do to the kiosk: it stands in front, whole, and only once."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from tests.store.prepared import prepared_copy
from tests.ui.real_screen import RealKiosk, RealScreen, tools_there, wait_for

pytestmark = pytest.mark.skipif(not tools_there("pgrep"), reason="needs Xvfb, xdotool and xwininfo")
WITH_MANAGER = pytest.param(
    True, marks=pytest.mark.skipif(not tools_there("openbox", "xprop"), reason="needs openbox"), id="openbox"
)
WHOLE = "1280x1024+0+0"
WAYS_OUT = (
    "alt+F4 Escape ctrl+q ctrl+w ctrl+F4 F11 F10 Menu alt+space ctrl+n ctrl+o ctrl+p F1 F5 ctrl+shift+i alt+Right "
    "ctrl+alt+t shift+F10 Print alt+Escape ctrl+Escape"
).split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return prepared_copy(tmp_path / "werkplek", ["Eerste"])


@pytest.fixture(params=[pytest.param(False, id="no manager"), WITH_MANAGER])
def screen(request: pytest.FixtureRequest) -> Iterator[RealScreen]:
    with RealScreen(manager=request.param) as one:
        yield one


@pytest.fixture
def bare() -> Iterator[RealScreen]:
    with RealScreen() as one:
        yield one


def stays(kiosk: RealKiosk) -> None:
    """The same child, with a window that covers the screen."""
    wait_for(lambda: kiosk.shape == WHOLE, f"the whole screen, not {kiosk.shape}")
    assert kiosk.process.poll() is None


def test_no_key_leads_out(screen: RealScreen, folder: Path) -> None:
    kiosk = screen.kiosk(folder)
    before = kiosk.child
    for _page in range(3):
        kiosk.keys(*WAYS_OUT)
        stays(kiosk)
        kiosk.keys("Return")
    assert kiosk.child == before
    assert not screen.run("xdotool", "search", "--onlyvisible", "--class", "xterm").strip()


def test_a_window_that_is_closed_minimised_moved_or_hidden_comes_back_whole(screen: RealScreen, folder: Path) -> None:
    kiosk = screen.kiosk(folder)
    before = kiosk.child
    for order in (("windowminimize",), ("windowmove", "200", "100"), ("windowsize", "400", "300"), ("windowunmap",)):
        time.sleep(0.3)  # nothing to wait for: a window manager doesn't say when it has finished
        screen.run("xdotool", order[0], kiosk.window, *order[1:])
        stays(kiosk)
    screen.run("xdotool", "windowquit", kiosk.window)
    stays(kiosk)
    assert kiosk.child == before


def test_a_window_that_is_torn_away_stands_again(bare: RealScreen, folder: Path) -> None:
    kiosk = bare.kiosk(folder)
    before = kiosk.child
    bare.run("xdotool", "windowkill", kiosk.window)
    wait_for(lambda: kiosk.child not in {None, before}, "another child")
    stays(kiosk)


def test_a_screen_that_is_gone_ends_the_program_instead_of_trying_for_ever(bare: RealScreen, folder: Path) -> None:
    kiosk = bare.kiosk(folder)
    bare.end_server()
    assert kiosk.process.wait(30) == 70


def test_another_window_on_top_is_covered_again(screen: RealScreen, folder: Path) -> None:
    kiosk = screen.kiosk(folder)
    code = (
        "from PySide6.QtWidgets import QApplication, QWidget; from PySide6.QtCore import QTimer; a = QApplication([]);"
        "w = QWidget(); w.setWindowTitle('Ander'); w.setGeometry(100, 100, 500, 400); w.show(); w.activateWindow();"
        "QTimer.singleShot(30000, a.quit); a.exec()"
    )
    screen._start(sys.executable, "-c", code)
    wait_for(lambda: screen.run("xdotool", "search", "--onlyvisible", "--name", "^Ander$").strip(), "another window")

    def on_top() -> bool:
        # The stack of the X server: the window under the pointer is the one that takes a tap.
        under = screen.run("xdotool", "mousemove", "300", "300", "getmouselocation", "--shell")
        return "WINDOW=" + kiosk.window in under or top_most(screen) == kiosk.window

    wait_for(on_top, "the kiosk in front")
    stays(kiosk)


def top_most(screen: RealScreen) -> str:
    """The id of the highest window that is to be seen at the middle of the screen."""
    told = screen.run("xprop", "-root", "_NET_CLIENT_LIST_STACKING")
    return str(int(told.split()[-1], 16)) if "0x" in told else ""


@pytest.mark.skipif(not tools_there("xrandr"), reason="needs xrandr")
@pytest.mark.parametrize(("width", "height"), [(1024, 768), (768, 1024)])
def test_another_resolution_or_a_turned_screen_is_filled_at_once(
    bare: RealScreen, folder: Path, width: int, height: int
) -> None:
    kiosk = bare.kiosk(folder)
    before = kiosk.child
    across = (width, width + 24, width + 160, width + 320)
    down = (height, height + 3, height + 9, height + 38)
    timings = ["65", *map(str, across), *map(str, down)]
    bare.run("xrandr", "--newmode", "other", *timings)
    bare.run("xrandr", "--addmode", "screen", "other")
    bare.run("xrandr", "--output", "screen", "--mode", "other")
    wait_for(lambda: kiosk.shape == f"{width}x{height}+0+0", f"{width}×{height}, not {kiosk.shape}")
    bare.run("xrandr", "--output", "screen", "--mode", "1280x1024")
    stays(kiosk)
    assert kiosk.child == before


def test_a_second_kiosk_says_that_the_first_is_open(bare: RealScreen, folder: Path) -> None:
    kiosk = bare.kiosk(folder)
    second = subprocess.run(
        [sys.executable, "-m", "leercultuur_desktop", "--folder", str(folder), "kiosk"],
        env=bare.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr.startswith("De kiosk staat al open\n")
    stays(kiosk)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
def test_a_kiosk_that_dies_stands_again_by_itself(bare: RealScreen, folder: Path, how: signal.Signals) -> None:
    kiosk = bare.kiosk(folder)
    time.sleep(1)  # the log of faults is opened after the first picture
    died = time.monotonic()
    kiosk.kill(how)
    stays(kiosk)
    assert time.monotonic() - died < 10
    log = paths.log_file(folder).read_text(encoding="utf-8")
    assert f"the kiosk ended with {-how.value}" in log
    assert kiosk.process.poll() is None


def test_too_many_crashes_end_in_a_page_that_stays(bare: RealScreen, folder: Path) -> None:
    kiosk = bare.kiosk(folder)
    for _ in range(3):
        kiosk.kill(signal.SIGKILL)
        stays(kiosk)
    resting = kiosk.child
    # Without the two that press a button or go to the next, as a space and an arrow do.
    kiosk.keys(*(key for key in WAYS_OUT if key not in {"alt+space", "alt+Right"}))
    time.sleep(6)  # longer than the pause after which a kiosk would open by itself
    stays(kiosk)
    assert kiosk.child == resting
    kiosk.keys("Return")  # Opnieuw proberen
    wait_for(lambda: kiosk.child not in {None, resting}, "another try")
    stays(kiosk)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_who_ends_the_program_ends_both_processes(bare: RealScreen, folder: Path, how: signal.Signals) -> None:
    kiosk = bare.kiosk(folder)
    child = kiosk.child
    kiosk.process.send_signal(how)
    assert kiosk.process.wait(20) == (1 if how is signal.SIGINT else 0)
    assert not Path(f"/proc/{child}").exists()


def test_without_the_process_that_watches_nothing_stays_behind(bare: RealScreen, folder: Path) -> None:
    kiosk = bare.kiosk(folder)
    child = kiosk.child
    kiosk.process.kill()
    kiosk.process.wait()
    wait_for(lambda: not Path(f"/proc/{child}").exists(), "the end of the child")
