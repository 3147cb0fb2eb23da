"""The self-check of the locks says what it sees, and says so where it sees nothing."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import lockdown_windows
from leercultuur_desktop.services.lockdown import look_over
from leercultuur_desktop.services.lockdown_findings import Finding, Machine, Point, State
from leercultuur_desktop.services.lockdown_words import tell

KIOSK_USER = 1001


class Computer:
    """A computer made of a few files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment: Mapping[str, str] = {"DISPLAY": ":0"}
        self.tools: dict[str, str] = {}
        self.user = KIOSK_USER
        self.write("etc/passwd", "root:x:0:0::/root:/bin/sh\nkiosk:x:1001:1001::/home/kiosk:/bin/sh\n")
        self.write("etc/group", "sudo:x:27:baas\nkiosk:x:1001:\n")

    def write(self, name: str, text: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def look(self, workplace: Path, point: Point) -> Finding:
        machine = Machine(
            self.root, self.environment, self.user, self.root / "home/kiosk", lambda tool, _word: self.tools.get(tool)
        )
        [found] = [one for one in look_over(workplace, machine) if one.point is point]
        return found


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "computer")


SEEN = [
    (Point.SESSION, {"proc/7/comm": "cage\n"}, State.OK, "cage"),
    (Point.SESSION, {"proc/7/comm": "openbox\n", "proc/9/comm": "xfce4-panel\n"}, State.OPEN, "xfce4-panel"),
    (Point.SESSION, {"proc/7/comm": "bash\n"}, State.UNKNOWN, ""),
    (Point.CONSOLES, {"etc/X11/xorg.conf.d/10.conf": '  Option "DontVTSwitch" "true"\n'}, State.OK, ""),
    (Point.CONSOLES, {"etc/X11/xorg.conf.d/10.conf": '# Option "DontVTSwitch" "true"\n'}, State.UNKNOWN, ""),
    (Point.AUTOSTART, {}, State.OPEN, ""),
    (
        Point.AUTOSTART,
        {"etc/systemd/system/leercultuur-kiosk.service": "ExecStart=/usr/bin/cage -- leercultuur --folder /x kiosk\n"},
        State.OK,
        "leercultuur-kiosk.service",
    ),
    (Point.AUTOSTART, {"home/kiosk/.config/openbox/autostart": "leercultuur kiosk &\n"}, State.OK, "autostart"),
    (Point.AUTOSTART, {"home/kiosk/.xsession": "# leercultuur kiosk\n"}, State.OPEN, ""),
    (Point.OTHER_USERS, {}, State.UNKNOWN, ""),
    (Point.OTHER_USERS, {"run/systemd/users/1001": "", "run/systemd/users/116": ""}, State.OK, ""),
    (Point.OTHER_USERS, {"run/systemd/users/1001": "", "run/systemd/users/1000": ""}, State.OPEN, "1"),
    (Point.ADMIN, {}, State.OK, ""),
    (Point.ADMIN, {"etc/group": "sudo:x:27:baas,kiosk\n"}, State.OPEN, "sudo"),
    (Point.ADMIN, {"etc/passwd": "root:x:0:0::/root:/bin/sh\n"}, State.UNKNOWN, ""),
    (Point.SWAP, {}, State.UNKNOWN, ""),
    (Point.SWAP, {"proc/swaps": "Filename Type\n"}, State.OK, ""),
    (Point.SWAP, {"proc/swaps": "Filename Type\n/dev/zram0 partition\n"}, State.OK, ""),
    (Point.SWAP, {"proc/swaps": "Filename Type\n/swapfile file\n"}, State.OPEN, "/swapfile"),
    (
        Point.SWAP,
        {"proc/swaps": "Filename Type\n/dev/dm-1 partition\n", "sys/block/dm-1/dm/uuid": "CRYPT-LUKS2-x"},
        State.OK,
        "",
    ),
    (Point.HIBERNATION, {"sys/power/state": "freeze mem disk\n", "sys/power/disk": "[platform]\n"}, State.OPEN, ""),
    (Point.HIBERNATION, {"sys/power/state": "freeze mem disk\n", "sys/power/disk": "[disabled]\n"}, State.OK, ""),
    (Point.HIBERNATION, {"sys/power/state": "freeze mem\n"}, State.OK, ""),
    (Point.HIBERNATION, {}, State.UNKNOWN, ""),
    (
        Point.DISPLAY,
        {"sys/class/drm/card0-HDMI/status": "connected\n", "sys/class/drm/card0-HDMI/modes": "1920x1080\n800x600\n"},
        State.OK,
        "1920×1080",
    ),
    (
        Point.DISPLAY,
        {"sys/class/drm/card0-DP/status": "connected\n", "sys/class/drm/card0-DP/modes": "800x600\n"},
        State.OPEN,
        "800×600",
    ),
    (Point.DISPLAY, {"sys/class/drm/card0-DP/status": "disconnected\n"}, State.UNKNOWN, ""),
    (
        Point.TOUCH,
        {"proc/bus/input/devices": 'N: Name="Muis"\nB: PROP=0\n\nN: Name="ELAN Touch"\nB: PROP=2\n'},
        State.OK,
        "ELAN Touch",
    ),
    (Point.TOUCH, {"proc/bus/input/devices": 'N: Name="Muis"\nB: PROP=0\n'}, State.OPEN, ""),
    (Point.TOUCH, {}, State.UNKNOWN, ""),
]


@pytest.mark.parametrize(("point", "files", "state", "found"), SEEN)
def test_what_the_files_of_linux_show(
    computer: Computer, folder: Path, point: Point, files: dict[str, str], state: State, found: str
) -> None:
    for name, text in files.items():
        computer.write(name, text)
    assert computer.look(folder, point) == Finding(point, state, found)


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("  timeout:  600    cycle:  600\n  DPMS is Enabled\n", State.OPEN),
        ("  timeout:  0    cycle:  600\n  DPMS is Enabled\n", State.OPEN),
        ("  timeout:  0    cycle:  600\n  DPMS is Disabled\n", State.OK),
        ("wat anders", State.UNKNOWN),
        (None, State.UNKNOWN),
    ],
)
def test_the_screen_saver_is_what_xset_tells(computer: Computer, folder: Path, told: str | None, state: State) -> None:
    if told is not None:
        computer.tools["xset"] = told
    assert computer.look(folder, Point.SCREEN_SAVER).state is state
    computer.environment = {}
    assert computer.look(folder, Point.SCREEN_SAVER).state is State.UNKNOWN


def test_the_user_root_may_do_everything(computer: Computer, folder: Path) -> None:
    computer.user = 0
    assert computer.look(folder, Point.ADMIN) == Finding(Point.ADMIN, State.OPEN, "root")


def test_the_data_are_ours_alone_as_they_are_made(computer: Computer, folder: Path) -> None:
    assert computer.look(folder, Point.FOLDER).state is State.OK
    paths.database(folder).chmod(0o644)
    for part in (folder, *folder.parents):
        if part.stat().st_mode & 0o011 == 0:
            assert computer.look(folder, Point.FOLDER).state is State.OK, "a folder that others can't enter hides it"
            return
    assert computer.look(folder, Point.FOLDER).state is State.OPEN


def test_windows_without_windows_claims_nothing_that_it_cannot_see() -> None:
    found = lockdown_windows.look_over()
    assert {one.point for one in found} == set(Point) - {Point.CONSOLES}
    assert not [one for one in found if one.state is State.OK and one.point is not Point.AUTOSTART]


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("point", list(Point))
def test_every_point_has_words_and_an_advice_unless_all_is_well(point: Point, state: State) -> None:
    told = tell(Finding(point, state, "iets"), Words("nl", Path("none")))
    assert told.title.endswith(" (iets)")
    assert (told.advice == "") == (state is State.OK)
    assert told.advice.count(".") <= 2
