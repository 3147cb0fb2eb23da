"""Walks a kiosk from start to thanks through the accessibility tree, as a stranger would (system Python, AT-SPI).

Run by tests/ui/test_kiosk_robot.py inside a session bus and a virtual screen; ends 0 when the thanks page was reached.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only after the version was asked for

PATIENCE = 20.0
ANSWERS = ("(bijna) nooit", "af en toe", "regelmatig", "vaak", "(bijna) altijd", "weet ik niet")


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


def press(node):
    """Press a control."""
    names = [node.get_action_name(place).lower() for place in range(node.get_n_actions())]
    wanted = next((place for place, name in enumerate(names) if name in {"press", "toggle", "click"}), 0)
    node.do_action(wanted)


def step(root, name):
    """Press the control with this name, once, and wait until the page has changed."""
    target = button(root, name)
    before = wait_for(lambda: texts(root), "any words")
    press(target)

    def changed():
        now = texts(root)
        return now and (heading(now) != heading(before) or counter(now) != counter(before)) and now

    return wait_for(changed, f"what comes after {name!r} on {before}")


def heading(names):
    """The first names on the screen: the page and its heading."""
    return names[:4]


def counter(names):
    """The words that tell which question this is."""
    return [name for name in names if " van 24" in name]


def main(departments):
    """The whole way; prints what stood on each page."""
    root = application("Leercultuur")
    button(root, "Start")
    step(root, "Start")
    step(root, "Verder")
    step(root, "medewerkers")
    if departments:
        step(root, departments[0])
    step(root, "vaak")
    for number in range(24):
        seen = step(root, ANSWERS[number % len(ANSWERS)])
        print(number + 1, seen[:3])
    step(root, "Verder")
    step(root, "Verder")
    wait_for(lambda: any(name.startswith("Bedankt") for name in texts(root)), f"thanks on {texts(root)}")


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
