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

from tree import application, button, click, focused, press, texts, wait_for

MOST_TABS = 40


def type_keys(root, node):
    """Go to a control with Tab, seeing where the focus is, and press Enter."""
    name = node.get_name()
    here = wait_for(lambda: focused(root), "the focus")
    for _tab in range(MOST_TABS):
        if here.get_name() == name:
            subprocess.run(["xdotool", "key", "Return"], check=True)
            return
        subprocess.run(["xdotool", "key", "Tab"], check=True)
        here = wait_for(lambda left=here: elsewhere(root, left), "the focus elsewhere")
    raise SystemExit(f"no way to {name!r} with Tab")


def elsewhere(root, left):
    """What has the focus, once it is another control than the one that was left."""
    now = focused(root)
    return now if now is not None and now != left else None


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
    wait_for(lambda: thanks in texts(walk.root), lambda: f"{thanks!r} on {texts(walk.root)}")


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
