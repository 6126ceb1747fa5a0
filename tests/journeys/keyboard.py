"""A person at work with a keyboard alone: from control to control by Tab, as far as it takes."""

import re

import pyatspi
import steps  # noqa: F401, which knows where the drivers are
from desktop_driver import matches, showing, walk

ITEMS = ("table cell", "list item", "tree item")
FARTHEST = 80  # A view with more stops than that is not one for a keyboard.


class Keyboard:
    def __init__(self, console):
        self.console = console

    def focused(self):
        """The control that has the keyboard, in the window that has it."""
        root = self.console.application()
        for window in (root.getChildAtIndex(index) for index in range(root.childCount)):
            if window is None or not window.getState().contains(pyatspi.STATE_ACTIVE):
                continue
            for node in walk(window, only=showing):
                # A current item says that it has the focus, whether its view has it or not.
                if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() not in ITEMS:
                    return node
        return None

    @staticmethod
    def mark(node):
        if node is None:
            return None
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return node.name, node.getRoleName(), box.x, box.y

    def to(self, name, role=None, key="Tab"):
        """Goes on until the control of that name has the keyboard."""
        seen = []
        for _ in range(FARTHEST):
            node = self.console.until(self.focused, "a control with the keyboard")
            if matches(node.name or "", name) and role in (None, node.getRoleName()):
                return node
            seen.append(f"{node.getRoleName()} {node.name!r}")
            before = self.mark(node)
            self.console.key(key)
            self.console.until(lambda: self.focused() is not None and self.mark(self.focused()) != before, f"the keyboard elsewhere than on {before}")
        self.console.shot("missing")
        raise AssertionError(f"{key} does not lead to {name!r}, but to {seen}")

    def selected(self):
        """What stands in the chosen row of the table that has the keyboard."""
        return [node.name for node in walk(self.focused(), only=showing) if node.getState().contains(pyatspi.STATE_SELECTED)]

    def row(self, table, name):
        """Chooses the row in which that stands."""
        self.to(table, "table")
        self.console.key("ctrl+Home")
        for _ in range(FARTHEST):
            before = self.console.until(self.selected, "a chosen row")
            if name in before:
                return
            self.console.key("Down")
            self.console.until(lambda: self.selected() not in ([], before), f"another row than {before}")
        raise AssertionError(f"{name} is not in {table}")

    def press(self, name, role="push button"):
        node = self.to(name, role)
        assert self.console.enabled(node), f"{name} may not be pressed now"
        self.console.key("space")

    def write(self, name, text):
        self.to(name)
        self.console.key("ctrl+a")
        self.console.type(text)


def asked(text):
    """A field's name; where it must be filled in, that is said after it."""
    return re.compile("^" + re.escape(text) + r"( \(|$)")


def choose_kind(console, keys, title):
    """In a wizard, whose kinds are radio buttons: arrows go from one to the next."""
    console.wait(title, "radio button")
    keys.to(re.compile("."), "radio button")
    keys.to(title, "radio button", key="Down")
    console.key("space")
