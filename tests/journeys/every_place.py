"""What a screen reader is told at every place of the console and in its sheets, asked from outside: everything that can have
the keyboard has a name and a role, no two in a view the same one, and what is refused says why."""

import re
import sys

import pyatspi

from steps import arguments, sign_in, travel

# Parts that Qt makes inside of its own controls; what they belong to has the name.
INNER = {"scroll bar", "filler", "panel", "viewport", "separator", "scroll pane", "split pane", "layered pane", "frame", "status bar",
         "menu bar", "tool bar", "page tab list"}
TOLD_BY_ITS_OWNER = {"table cell", "table column header", "table row header", "list item", "tree item"}


def state(node, which):
    return node.getState().contains(which)


def faults_of(console, view):
    faults, names = [], {}
    for node in console.find_all():
        try:
            role, name = node.getRoleName(), (node.name or "").strip()
            focusable = state(node, pyatspi.STATE_FOCUSABLE)
            enabled = state(node, pyatspi.STATE_ENABLED)
            inside = role == "text" and node.parent is not None and node.parent.getRoleName() in ("spin button", "combo box")
            where = f"{view}: {role} in {node.parent.name or node.parent.getRoleName()!r}"
        except Exception:  # it went away while it was asked
            continue
        if role in INNER or inside:
            continue
        if role in ("unknown", "invalid") and node.parent.getRoleName() in ("split pane", "status bar"):
            continue  # What a hand drags: the keyboard has the same by other keys.
        if role in ("unknown", "invalid"):
            faults.append(f"{where} has no role")
        elif focusable and not name and role not in TOLD_BY_ITS_OWNER:
            faults.append(f"{where} has no name")
        elif role in ("push button", "check box", "radio button", "combo box", "text", "spin button") and focusable:
            names.setdefault((role, name), []).append(where)
            if not enabled and role == "push button" and not node.description:
                faults.append(f"{where} is refused without a reason: {name!r}")
    for (role, name), places in names.items():
        if len(places) > 1:
            faults.append(f"{view}: {len(places)} times {role} {name!r}")
    return faults


def places(console, t):
    """Each place of the navigation, by keys: down, Enter."""
    navigation = console.wait(t("Main navigation"))
    items = [node.name for node in console.find_all(role="list item") if node.parent is not None and node.parent.name == navigation.name]
    assert len(items) > 8, items
    return items


def main():
    options = arguments()

    def story(console, t, _):
        faults = []
        sign_in(console, t)
        visited = 0
        for name in places(console, t):
            node = console.find(name, "list item")
            if node is None or not state(node, pyatspi.STATE_SELECTABLE):
                continue
            console.click(node)
            console.until(lambda: state(console.find(name, "list item"), pyatspi.STATE_SELECTED), f"the place {name}")
            faults += faults_of(console, name)
            visited += 1
        assert visited > 8, visited
        for keys, sheet in (("ctrl+n", "dialog"), ("ctrl+k", None), ("ctrl+i", "dialog")):
            console.key(keys)
            if sheet:
                console.wait(re.compile("."), sheet)
            else:
                console.wait(t("Search secrets and commands"), "text")
            faults += faults_of(console, keys)
            console.key("Escape")
            console.until(console.listens, "the window with the keyboard")
        assert not faults, "\n".join(faults)
        print(f"{visited} places and 3 sheets: everything has its name, its role and its reason")

    travel(options, story)
    return 0


if __name__ == "__main__":
    sys.exit(main())
