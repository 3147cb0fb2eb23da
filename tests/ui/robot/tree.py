"""What a robot sees and does through the accessibility tree (system Python, AT-SPI), whichever window it walks."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only after the version was asked for

# Seconds. A workplace costs seconds of argon2id, a meeting opens, draws and prints; and the machine may be a slow one.
PATIENCE = 60.0
# Every look reads the whole screen over the bus, which keeps program and bus from what is waited for.
PAUSE = 0.1


def application(name):
    """The application with this name, once it is on the accessibility bus."""

    def look():
        desktop = Atspi.get_desktop(0)
        children = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
        return next((one for one in children if one is not None and one.get_name() == name), None)

    return wait_for(look, f"application {name}")


def wait_for(look, what):
    """What `look` returns as soon as it is something; ends the robot when patience runs out.

    `what` is a text, or gives one: to read a whole screen for words that nobody sees takes a third of a walk.
    """
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except gi.repository.GLib.GError:  # the page changed under our eyes
            found = None
        if found:
            return found
        time.sleep(PAUSE)
    raise SystemExit(f"not seen: {what() if callable(what) else what}")


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

    return wait_for(look, lambda: f"button {name!r} on {texts(root)}")


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


def focused(root):
    """What has the keys now, if anything."""
    states = Atspi.StateType.FOCUSED
    found = [one for one in showing(root) if one.get_state_set().contains(states) and one.get_n_actions()]
    return found[-1] if found else None
