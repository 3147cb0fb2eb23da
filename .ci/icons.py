"""Copies the few icons the product shows from an unpacked `lucide-static`, so that two thousand others stay out.

Unpack it with `npm pack lucide-static` and `tar xzf lucide-static-*.tgz`; that gives the folder `package`.
"""

from __future__ import annotations

import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "icons"

NAMES = (
    # the six blocks
    "hammer",
    "shield-check",
    "users",
    "compass",
    "building-2",
    "globe",
    # the kiosk
    "chevron-left",
    "chevron-right",
    "volume",
    "volume-1",
    "volume-2",
    "volume-x",
    "a-large-small",
    "contrast",
    "languages",
    "x",
    "check",
    "delete",
    "hand",
    # the office and the meeting
    "lock",
    "lock-open",
    "printer",
    "triangle-alert",
    "info",
    "circle-help",
    "pencil",
    "settings",
    "download",
    "upload",
    "plus",
    "minus",
    "clock",
    "usb",
    "save",
    "message-square",
    "factory",
    "book-open",
    "footprints",
    "eye",
    "refresh-cw",
    "circle",
    "calendar",
    "lightbulb",
    "layers",
    "graduation-cap",
)

# Lucide renames icons now and then; our own file names stay.
RENAMED = {"circle-help": "circle-question-mark"}


def copy(package: Path) -> list[str]:
    """Copy the icons and the licence, and return the names that the package doesn't have."""
    TARGET.mkdir(parents=True, exist_ok=True)
    missing = []
    for name in NAMES:
        origin = package / "icons" / f"{RENAMED.get(name, name)}.svg"
        if origin.is_file():
            (TARGET / f"{name}.svg").write_bytes(origin.read_bytes())
        else:
            missing.append(name)
    (TARGET / "LICENSE").write_bytes((package / "LICENSE").read_bytes())
    return missing


def main(arguments: list[str]) -> int:
    """Copy from the folder that is named, or say what is wrong with it."""
    if len(arguments) != 1 or not (Path(arguments[0]) / "LICENSE").is_file():
        print("Noem de map met het uitgepakte npm-pakket lucide-static: .ci/icons.py package", file=sys.stderr)
        return 1
    missing = copy(Path(arguments[0]))
    if missing:
        print(f"Deze iconen ontbreken in het pakket: {', '.join(missing)}. Zoek hun nieuwe naam.", file=sys.stderr)
        return 1
    print(f"{len(NAMES)} iconen")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
