"""Walks the office through the accessibility tree, as a new owner would (system Python, AT-SPI).

Run by tests/ui/test_office_robot.py inside a session bus and a virtual screen. The plan is a list of steps: `press` a
control as a screen reader does, `type` into a field, `back` types the recovery code that
stands on the screen, `file` answers the system's own question where to save, `see` waits for words. Ends 0 when every
step was done; prints each before it is tried.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from tree import Atspi, application, button, enabled, press, showing, texts, wait_for

FIELDS = {Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.ENTRY}
CODE = re.compile(r"Herstelcode ((?:[0-9A-Z-] ?)+)")


def keys(*names):
    """Press keys on the real keyboard."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def write(text):
    """Type a text on the real keyboard."""
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "6", text], check=True)


def to_front():
    """Give the keys to the window that opened last: there is no window manager here that would."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "."]
    found = subprocess.run(search, check=False, capture_output=True, text=True).stdout.split()
    if found:
        subprocess.run(["xdotool", "windowfocus", found[-1]], check=False)
    return bool(found)


def field(root, name):
    """The field of this name that can be typed in now."""

    def look():
        found = [one for one in showing(root) if one.get_name() == name and one.get_role() in FIELDS and enabled(one)]
        return found[0] if found else None

    return wait_for(look, lambda: f"field {name!r} on {texts(root)}")


def holds(node):
    """What stands in a field; stars or dots where it is hidden."""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def fill(root, name, text):
    """Go to a field and type over what stands there."""
    target = field(root, name)
    wait_for(to_front, "a window")
    target.grab_focus()
    wait_for(lambda: target.get_state_set().contains(Atspi.StateType.FOCUSED), f"the keys in {name!r}")
    keys("ctrl+a")
    write(text)
    wait_for(lambda: len(holds(target)) == len(text), lambda: f"{text!r} in {name!r}: {holds(target)!r}")


def code_on(root):
    """The recovery code, as the screen says it sign by sign."""

    def look():
        found = [match for name in texts(root) if (match := CODE.fullmatch(name))]
        return found[0].group(1).replace(" ", "") if found else None

    return wait_for(look, lambda: f"a recovery code on {texts(root)}")


def save_as(root, file):
    """Answer the system's own window that asks where to save."""

    def asked():
        return any(one.get_role() in {Atspi.Role.FILE_CHOOSER, Atspi.Role.DIALOG} for one in showing(root))

    wait_for(asked, "the question where to save")
    to_front()
    keys("ctrl+a")
    write(file)
    keys("Return")
    wait_for(lambda: Path(file).exists(), lambda: f"{file} on {texts(root)}")


def main(plan):
    """Every step; prints how many there were."""
    root = application("Leercultuur")
    for number, step in enumerate(plan, start=1):
        print(number, step, flush=True)
        kind, *rest = step
        if kind == "press":
            press(root, button(root, rest[0]))
        elif kind == "type":
            fill(root, *rest)
        elif kind == "back":
            fill(root, rest[0], code_on(root))
        elif kind == "file":
            save_as(root, rest[0])
        elif kind == "see":
            wait_for(lambda words=rest[0]: words in texts(root), f"{rest[0]!r} after {plan[number - 2]}")
        else:
            raise SystemExit(f"what is {kind!r}?")
    print("done", len(plan), flush=True)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
