"""Walks a meeting from the office's door to the printed plan through the accessibility tree, as a stranger would.

Run by tests/ui/test_meeting_robot.py inside a session bus and a virtual screen (system Python, AT-SPI), with the list
of what to do: a verb, the name of what it is done to as the tree has it, and for some verbs a text. Ends 0 when all of
it was done and seen.
"""

import json
import subprocess
import sys

import tree
from tree import Atspi, application, click, press, showing, texts, wait_for


class Walk:
    """The application, and the last window that came: what stands behind it can't be pressed."""

    def __init__(self, root):
        self.root = root

    def front(self):
        """The window in front."""
        windows = [self.root.get_child_at_index(place) for place in range(self.root.get_child_count())]
        return [one for one in windows if one is not None and any(True for _ in showing(one))][-1]

    def find(self, name, wanted):
        """What has this name in the window in front and is as wanted."""

        def look():
            return next((node for node in showing(self.front()) if node.get_name() == name and wanted(node)), None)

        return wait_for(look, lambda: f"{name!r} on {texts(self.root)}")

    def press(self, name):
        """Press a control that can be pressed now."""
        press(self.root, self.find(name, lambda node: node.get_n_actions() and tree.enabled(node)))

    def type(self, name, text):
        """Go to a field and type, as somebody does who sits at the keyboard.

        The first click also gives the window the keys, which no window manager does here. From then on the tree's own
        way to a field is used: one in a list that scrolls may be out of the mouse's reach.
        """
        field = self.find(name, editable)
        if tree.focused(self.root) is None:
            click(self.root, field)
        else:
            Atspi.Component.grab_focus(field)
        wait_for(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), f"the keys in {name!r}")
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    def save_as(self, title, path):
        """Give a file dialog the name of the file; which button saves it is for the next line to say."""
        dialog = self.find(title, lambda node: node.get_role() == Atspi.Role.DIALOG)
        field = wait_for(lambda: next((node for node in showing(dialog) if editable(node)), None), "the file's name")
        Atspi.EditableText.set_text_contents(field, path)

    def see(self, text):
        """Wait until this stands somewhere on the window in front."""
        wait_for(lambda: any(text in name for name in texts(self.front())), lambda: f"{text!r} on {texts(self.root)}")


def editable(node):
    """Whether something can be typed in it."""
    return node.get_state_set().contains(Atspi.StateType.EDITABLE)


def main(doing):
    """The whole way; prints what was done."""
    walk = Walk(application("Leercultuur"))
    for verb, *words in doing:
        getattr(walk, verb)(*words)
        print(verb, *words, flush=True)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
