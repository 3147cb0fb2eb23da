"""What a Linux computer shows of its locks, read from files that everybody may read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from leercultuur_desktop.services.lockdown_findings import Finding, Machine, Point, State, readable_by_others

_DESKTOPS: Final = frozenset(
    "gnome-shell plasmashell xfce4-panel xfdesktop lxpanel pcmanfm mate-panel cinnamon budgie-panel lxqt-panel "
    "wf-panel-pi tint2".split()
)
_KIOSKS: Final = frozenset("cage openbox matchbox-window gamescope weston labwc sway ratpoison".split())
_LEAST_DISPLAY: Final = (1024, 768)
_FIRST_PERSON: Final = 1000
_NOBODY: Final = 65534
_PROPERTY_DIRECT: Final = 1 << 1
"""INPUT_PROP_DIRECT: the finger touches what it means."""
_STARTERS: Final = (
    "etc/systemd/system/*.service",
    "etc/xdg/autostart/*.desktop",
    "etc/xdg/openbox/autostart",
    "etc/X11/Xsession.d/*",
)
_OWN_STARTERS: Final = (
    ".config/autostart/*.desktop",
    ".config/openbox/autostart",
    ".config/systemd/user/*.service",
    ".config/labwc/autostart",
    ".xsession",
    ".xinitrc",
    ".profile",
    ".bash_profile",
)


def look_over(workplace: Path, machine: Machine) -> tuple[Finding, ...]:
    """Every point, in the order of the list."""
    return (
        _session(machine),
        _consoles(machine),
        _autostart(machine),
        _other_users(machine),
        _admin(machine),
        _folder(workplace),
        _swap(machine),
        _hibernation(machine),
        _screen_saver(machine),
        _display(machine),
        _touch(machine),
    )


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _files(root: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    for pattern in patterns:
        try:
            yield from sorted(root.glob(pattern))
        except OSError:
            continue


def _session(machine: Machine) -> Finding:
    running = {_read(file).strip() for file in _files(machine.root, ("proc/[0-9]*/comm",))}
    desktops, kiosks = sorted(running & _DESKTOPS), sorted(running & _KIOSKS)
    if desktops:
        return Finding(Point.SESSION, State.OPEN, desktops[0])
    if kiosks:
        return Finding(Point.SESSION, State.OK, kiosks[0])
    return Finding(Point.SESSION)


def _consoles(machine: Machine) -> Finding:
    switches = re.compile(r'^\s*Option\s+"DontVTSwitch"\s+"(true|on|yes|1)"', re.IGNORECASE | re.MULTILINE)
    texts = (_read(file) for file in _files(machine.root, ("etc/X11/xorg.conf", "etc/X11/xorg.conf.d/*.conf")))
    return (
        Finding(Point.CONSOLES, State.OK) if any(switches.search(text) for text in texts) else Finding(Point.CONSOLES)
    )


def _autostart(machine: Machine) -> Finding:
    files = (*_files(machine.root, _STARTERS), *_files(machine.home, _OWN_STARTERS))
    for file in files:
        if re.search(r"^[^#\n]*leercultuur[^\n]*\bkiosk\b", _read(file), re.MULTILINE):
            return Finding(Point.AUTOSTART, State.OK, file.name)
    return Finding(Point.AUTOSTART, State.OPEN)


def _other_users(machine: Machine) -> Finding:
    folder = machine.root / "run/systemd/users"
    if not folder.is_dir():
        return Finding(Point.OTHER_USERS)
    there = {int(file.name) for file in _files(folder, ("*",)) if file.name.isdecimal()}
    others = [user for user in there if user != machine.user and _FIRST_PERSON <= user < _NOBODY]
    return Finding(Point.OTHER_USERS, State.OPEN if others else State.OK, str(len(others)) if others else "")


def _admin(machine: Machine) -> Finding:
    if machine.user == 0:
        return Finding(Point.ADMIN, State.OPEN, "root")
    names = {fields[2]: fields[0] for fields in _rows(machine.root / "etc/passwd") if len(fields) > 2}
    name = names.get(str(machine.user))
    if name is None:
        return Finding(Point.ADMIN)
    for fields in _rows(machine.root / "etc/group"):
        if fields[0] in {"sudo", "wheel", "admin"} and name in fields[-1].split(","):
            return Finding(Point.ADMIN, State.OPEN, fields[0])
    return Finding(Point.ADMIN, State.OK)


def _rows(file: Path) -> list[list[str]]:
    return [line.split(":") for line in _read(file).splitlines() if ":" in line]


def _folder(workplace: Path) -> Finding:
    seen = readable_by_others(workplace)
    if seen is None:
        return Finding(Point.FOLDER)
    return Finding(Point.FOLDER, State.OPEN if seen else State.OK)


def _swap(machine: Machine) -> Finding:
    file = machine.root / "proc/swaps"
    if not file.exists():
        return Finding(Point.SWAP)
    places = [line.split()[0] for line in _read(file).splitlines()[1:] if line.strip()]
    plain = [place for place in places if not _is_safe_swap(machine, place)]
    return Finding(Point.SWAP, State.OPEN if plain else State.OK, plain[0] if plain else "")


def _is_safe_swap(machine: Machine, place: str) -> bool:
    name = Path(place).name
    # Compressed memory never reaches the disk; a crypt device writes it encrypted.
    return name.startswith("zram") or _read(machine.root / f"sys/block/{name}/dm/uuid").startswith("CRYPT-")


def _hibernation(machine: Machine) -> Finding:
    file = machine.root / "sys/power/state"
    if not file.exists():
        return Finding(Point.HIBERNATION)
    can = "disk" in _read(file).split() and "[disabled]" not in _read(machine.root / "sys/power/disk")
    return Finding(Point.HIBERNATION, State.OPEN if can else State.OK)


def _screen_saver(machine: Machine) -> Finding:
    if not machine.environment.get("DISPLAY"):
        return Finding(Point.SCREEN_SAVER)
    told = machine.say("xset", "q")
    timeout = re.search(r"timeout:\s+(\d+)", told or "")
    if told is None or timeout is None:
        return Finding(Point.SCREEN_SAVER)
    goes_dark = int(timeout[1]) > 0 or "DPMS is Enabled" in told
    return Finding(Point.SCREEN_SAVER, State.OPEN if goes_dark else State.OK)


def _display(machine: Machine) -> Finding:
    sizes = []
    for status in _files(machine.root, ("sys/class/drm/*/status",)):
        first = _read(status.with_name("modes")).split("\n", 1)[0]
        size = re.fullmatch(r"(\d+)x(\d+)i?", first.strip())
        if _read(status).strip() == "connected" and size:
            sizes.append((int(size[1]), int(size[2])))
    if not sizes:
        return Finding(Point.DISPLAY)
    width, height = min(sizes)
    small = max(width, height) < _LEAST_DISPLAY[0] or min(width, height) < _LEAST_DISPLAY[1]
    return Finding(Point.DISPLAY, State.OPEN if small else State.OK, f"{width}×{height}")


def _touch(machine: Machine) -> Finding:
    file = machine.root / "proc/bus/input/devices"
    if not file.exists():
        return Finding(Point.TOUCH)
    for device in _read(file).split("\n\n"):
        properties = re.search(r"^B: PROP=([0-9a-f]+)$", device, re.MULTILINE)
        if properties and int(properties[1], 16) & _PROPERTY_DIRECT:
            name = re.search(r'^N: Name="(.*)"$', device, re.MULTILINE)
            return Finding(Point.TOUCH, State.OK, name[1] if name else "")
    return Finding(Point.TOUCH, State.OPEN)
