"""Walks a kiosk from start to thanks through the accessibility tree, as a stranger would (system Python, AT-SPI).

Run by tests/ui/test_kiosk_robot.py inside a session bus and a virtual screen, with what is to be pressed by name; ends
0 when the thanks page was reached. The tree tells what is on the screen and where; a hand (`press`: the tree's own
action, `mouse`, `keys`) does the rest.
"""

import json
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only after the version was asked for

PATIENCE = 20.0
MOST_TABS = 40


def application(name):
    """The application with this name, once it is on the accessibility bus."""

    def look():
        desktop = Atspi.get_desktop(0)
        children = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
        return next((one for one in children if one is not None and one.get_name() == name), None)

    return wait_for(look, f"application {name}")


def wait_for(look, what):
    """What `look` returns as soon as it is something; ends the robot when patience runs out."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except gi.repository.GLib.GError:  # the page changed under our eyes
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise SystemExit(f"not seen: {what}")


def showing(node):
    """All nodes that are on the screen now."""
    states = node.get_state_set()
    if not states.contains(Atspi.StateType.SHOWING) and node.get_role() != Atspi.Role.APPLICATION:
        return
    yield node
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from showing(child)


def button(root, name):
    """A control on the screen with exactly this name that can be pressed now."""

    def look():
        for node in showing(root):
            if node.get_name() == name and node.get_n_actions() and enabled(node):
                return node
        return None

    return wait_for(look, f"button {name!r} on {texts(root)}")


def enabled(node):
    """Whether the control takes presses."""
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def texts(root):
    """Names of everything on the screen, for messages and for telling pages apart; none while a page is changing."""
    try:
        return [name for name in (node.get_name() for node in showing(root)) if name]
    except gi.repository.GLib.GError:
        return []


def press(_root, node):
    """Press a control as a screen reader does."""
    names = [node.get_action_name(place).lower() for place in range(node.get_n_actions())]
    wanted = next((place for place, name in enumerate(names) if name in {"press", "toggle", "click"}), 0)
    node.do_action(wanted)


def click(_root, node):
    """Move the mouse to the middle of a control and click."""
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    where = (str(box.x + box.width // 2), str(box.y + box.height // 2))
    subprocess.run(["xdotool", "mousemove", *where, "click", "1"], check=True)


def type_keys(root, node):
    """Go to a control with Tab, seeing where the focus is, and press Enter."""
    name = node.get_name()
    for _tab in range(MOST_TABS):
        if wait_for(lambda: focused(root), "the focus").get_name() == name:
            subprocess.run(["xdotool", "key", "Return"], check=True)
            return
        before = focused(root)
        subprocess.run(["xdotool", "key", "Tab"], check=True)
        wait_for(lambda before=before: (now := focused(root)) is not None and now != before, "the focus elsewhere")
    raise SystemExit(f"no way to {name!r} with Tab")


def focused(root):
    """What has the keys now, if anything."""
    states = Atspi.StateType.FOCUSED
    found = [one for one in showing(root) if one.get_state_set().contains(states) and one.get_n_actions()]
    return found[-1] if found else None


HANDS = {"press": press, "mouse": click, "keys": type_keys}


class Walk:
    """One walk: the application, the hand, and how the counter of the questions reads."""

    def __init__(self, root, hand, counter):
        self.root = root
        self.hand = HANDS[hand]
        self.counter = re.compile(counter)

    def step(self, name):
        """Press the control with this name, once, and wait until the page has changed."""
        target = button(self.root, name)
        before = wait_for(lambda: texts(self.root), "any words")
        self.hand(self.root, target)
        return wait_for(lambda: self._other(before), f"what comes after {name!r} on {before}")

    def _other(self, before):
        now = texts(self.root)
        return now and (now[:4] != before[:4] or self._counted(now) != self._counted(before)) and now

    def _counted(self, names):
        return [name for name in names if self.counter.fullmatch(name)]


def main(plan):
    """The whole way; prints what stood on each page."""
    walk = Walk(application("Leercultuur"), plan["hand"], plan["counter"])
    for name in plan["before"]:
        print(name, walk.step(name)[:3], flush=True)
        time.sleep(plan["guard"])  # a hand that is quicker than the eye is taken for the second half of a double tap
    for number in range(24):
        seen = walk.step(plan["answers"][number % len(plan["answers"])])
        print(number + 1, seen[:3], flush=True)
        time.sleep(plan["guard"])
    for name in plan["after"]:
        walk.step(name)
        time.sleep(plan["guard"])
    thanks = plan["thanks"]
    wait_for(lambda: thanks in texts(walk.root), f"{thanks!r} on {texts(walk.root)}")


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
