"""D5, the auditor's Tuesday: who changed what in production within a week, change by change, with a keyboard alone, and both on paper."""

import os
import re
import subprocess
import urllib.parse

import pyatspi

from colleagues import Gathering, once, rows
from keyboard import Keyboard

SECRET, CANARY = "stripe-api-key", "sr-canary-d5-77ab"
CHANGED = [f"K{number:02}" for number in range(1, 14)]
MENUS = {"View": ["Collapse", "3 lines around", "10 lines around", "All lines", "Ignore white space", "Ignore key order", "Wrap", "List"],
         "Export": ["Web page (HTML)…", "PDF…", "Patch (.diff)…", "Print…"]}
ALICES = "action:put env:prod from:-7d"


def form(values, order):
    """As `service secrets upsert` has it, for an editor that takes no hands."""
    return "".join(f"  {key}: {values[key]}\n" for key in order)


def history(all_, folder):
    """Three versions in production: two keys go and come back at the end, thirteen are changed. And one elsewhere, which is not asked about."""
    def put(scope, name, values, order, note, new=False):
        editor = folder / "editor"
        head = f"group: {name}\nscope: {scope}\nnote: {note}\n"
        editor.write_text("#!/bin/sh\ncat >\"$1\" <<'END'\n" + head + "entries:\n" + form(values, order) + "END\n")
        editor.chmod(0o755)
        words = ("service", "secrets", "upsert") + (() if new else ("--group", name, "--scope", scope))
        all_.terminal(*words, env={**os.environ, "EDITOR": str(editor)})

    keys = [*CHANGED, "STAYS_1", "BACK_1", "STAYS_2", "BACK_2", "STAYS_3"]
    values = {key: f"{CANARY}-{key}-1" for key in keys}
    put("prod", SECRET, values, keys, "first", new=True)
    put("prod", SECRET, values, [key for key in keys if not key.startswith("BACK")], "two of them go")
    third = {**values, **{key: f"{CANARY}-{key}-3" for key in CHANGED}}
    put("prod", SECRET, third, [key for key in keys if not key.startswith("BACK")] + ["BACK_1", "BACK_2"], "rotate Q4, and the two are back")
    put("dev", "elsewhere", {"A": f"{CANARY}-x"}, ["A"], "first", new=True)
    put("dev", "elsewhere", {"A": f"{CANARY}-y"}, ["A"], "second")


def count(console, t):
    """(change, of how many), as it stands above the differences."""
    for node in console.find_all(t.pattern("Change %1 of %2", r"(\d+)", r"(\d+)"), "label"):
        found = re.match(t.pattern("Change %1 of %2", r"(\d+)", r"(\d+)"), node.name)
        return int(found[1]), int(found[2])
    return None


def at_change(console, t, number):
    return once(lambda: count(console, t), lambda found: found is not None and found[0] == number, f"change {number}", console)


def said(console, t):
    """What a screen reader hears of the line that one stands on."""
    return console.wait(t("Differences")).description


def listed(console, t):
    """The change in the list beside, by its path."""
    changes = next(node for node in console.find_all(role="list") if any(child.name.startswith(t("Changed: %1", "")) for child in children(node)))
    return next((child.name for child in children(changes) if child.getState().contains(pyatspi.STATE_SELECTED)), "")


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child is not None]


def to_diff(console, keys, t):
    keys.to(t("The record, newest first"), "table")
    console.key("Return")
    console.until(lambda: keys.focused().name == t("Differences"), "the keys at the differences")


def filters(demo, console, keys, t):
    console.key("ctrl+4")
    keys.to(re.compile("^" + re.escape(t("Filter the record"))))
    console.type(ALICES)
    told = once(lambda: rows(console, t("The record, newest first")), lambda told: told and all("version.put" in row for row in told), "what was filtered", console)
    demo.shot("filtered")
    demo.line(f"1. Ctrl+4, {ALICES}: alice's records in production, and no other",
              len(told) == 2 and all("Alice" in row and SECRET in row for row in told), str(told))


def reads(demo, console, keys, t):
    to_diff(console, keys, t)
    at = at_change(console, t, 1)
    demo.shot("change-1")
    demo.line("2. Enter on alice's record: the differences, at change 1 of 17", at == (1, 17), str(at))
    reads_around(demo, console, t)
    console.key("F7", "F7")
    at = at_change(console, t, 3)
    demo.shot("change-3")
    demo.line("3. F7 to change 3 of 17", at == (3, 17), str(at))
    heard = said(console, t)
    demo.line("3. which is named by its path, with old and new", re.search(t.pattern("Changed, line %1, old: %2, new: %3", r"\d+", ".+", ".+"), heard) is not None
              and "version" in listed(console, t), f"{heard} / {listed(console, t)}")


def menu(console, keys, t, button, item):
    """Takes that item of a button's menu. Popups stand in no tree: one goes by the number of the row."""
    keys.press(t(button))
    console.key(*["Down"] * (MENUS[button].index(item) + 1), "Return")


def above_first(console, t):
    """What is heard of the four lines above change 1, to which one goes once more."""
    at = count(console, t)[0]
    for key, number in [("F7", 2)] * (at == 1) + [("shift+F7", number) for number in range(max(at, 2) - 1, 0, -1)]:
        console.key(key)
        at_change(console, t, number)
    heard = [said(console, t)]
    for _ in range(4):
        console.key("Up")
        heard.append(once(lambda: said(console, t), lambda now: now != heard[-1], "the line above", console))
    return heard[1:]


def is_same(t, line):
    return line.startswith(t("Same, line %1: %2").split("%1")[0])


def reads_around(demo, console, t):
    three = above_first(console, t)
    demo.line("3. 3 lines stand around a change, and what is above is folded", all(is_same(t, one) for one in three[:3]) and not is_same(t, three[3]), str(three))


def turns(demo, console, keys, t):
    console.key("x")
    heard = above_first(console, t)
    demo.line("4. x unfolds all lines", len(heard) == 4 and all(is_same(t, one) for one in heard), str(heard))
    console.key("x")
    heard = above_first(console, t)
    demo.line("4. and folds them again", bool(heard) and not is_same(t, heard[3]), str(heard))
    console.key("u")
    demo.line("4. u shows one text", lambda: console.wait(t("Side by side"), "push button") is not None)
    demo.shot("unified")
    console.key("u")
    console.wait(t("As one text"), "push button")


def ignores_order(demo, console, keys, t):
    """The server keeps keys in their place: only what went and came back is elsewhere, which shows between two events farther apart."""
    keys.press(t("Compare with another event"))
    console.wait(t("Events of this resource, newest first"), "table")
    keys.row(t("Events of this resource, newest first"), "secret.create")
    keys.press(t("Compare"))
    before = once(lambda: count(console, t), lambda found: found is not None and found[1] != 17, "the two states", console)[1]
    demo.shot("two-events")
    menu(console, keys, t, "View", "Ignore key order")
    at = once(lambda: count(console, t), lambda found: found is not None and found[1] < before, "fewer changes", console)[1]
    demo.shot("key-order")
    hidden = t("%n change(s) of key order, quoting, layout or comments hidden.", n=before - at)
    demo.line(f"4. without key order {at} of {before} changes are left, and the bar says how many are hidden", lambda: console.wait(hidden) is not None)
    menu(console, keys, t, "View", "Ignore key order")
    once(lambda: count(console, t), lambda found: found is not None and found[1] == before, "all of them again", console)


def steps_back(demo, console, keys, t):
    console.key("ctrl+Prior")
    console.wait(t("Proven to be in the log"))
    facts = once(lambda: count(console, t), lambda found: found is not None and found[1] != 17, "the older record", console)
    demo.shot("older")
    demo.line("6. Ctrl+PgUp: the older record", facts is not None)
    demo.line("6. which is proven to be in the log", lambda: console.wait(t("Proven to be in the log")) is not None)
    console.key("ctrl+Next")
    at_change(console, t, 1)
    once(lambda: count(console, t), lambda found: found is not None and found[1] == 17, "the newer record", console)


def exports(demo, console, keys, t, item, name):
    path = demo.folder / name
    menu(console, keys, t, "Export", item)
    console.wait(t("Export differences"), "dialog")
    console.until(console.listens, "the dialog with the keyboard")
    console.key("ctrl+a")
    console.type(str(path))
    console.key("Return")
    console.wait(t("Exported to %1.", str(path)))
    demo.shot("exported-" + path.suffix[1:])
    return path


def main():
    with Gathering("D5", {"vera": ["viewer"]}) as demo:
        all_, t = demo.all, demo.t
        all_.here("alice")
        all_.trust()
        history(all_, demo.folder)
        all_.terminal("auth", "logout")
        with demo.console("vera") as console:
            keys = Keyboard(console)
            filters(demo, console, keys, t)
            reads(demo, console, keys, t)
            turns(demo, console, keys, t)
            steps_back(demo, console, keys, t)
            page = exports(demo, console, keys, t, "Web page (HTML)…", "differences.html")
            paper = exports(demo, console, keys, t, "PDF…", "differences.pdf")
            ignores_order(demo, console, keys, t)
            demo.left_out("4. key order in alice's record itself, from 17 to 14",
                          "the server keeps keys in their place, so that one record has no order of its own; two records have, and are compared")
            demo.left_out("1. action:update", "the record's word for it is put, of version.put")
            demo.line("no value is told to a screen reader", CANARY not in console.outline())
        text = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, check=True, text=True).stdout
        demo.line("7. the PDF names resource, actor, time, organization and record", all(part in text for part in (SECRET, "version.put", "Alice", "ref:", "record ")), text[:600])
        demo.line("7. has page numbers", "Page 1 of" in text, text[-300:])
        demo.line("7. and says that values are withheld", "Values are withheld" in text)
        demo.line("7. no value is in it, nor in the page", CANARY not in text and CANARY not in page.read_text() and CANARY.encode() not in paper.read_bytes())
        all_.sign_in_again()
        noted = all_.ask("alice", "GET", "/audit?limit=10&filter=" + urllib.parse.quote("action:audit.export"))["items"]
        demo.line("7. both exports are on the record", len(noted) == 2 and all(one["actor"] == "Vera" for one in noted), str(noted))
        all_.terminal("auth", "logout", expect=None)
        with demo.console("vera", {"appearance": {"textPercent": 200}}) as console:
            aligned(demo, console, Keyboard(console), t)


def aligned(demo, console, keys, t):
    """There is one scroll position for both sides, and each line that is said has both."""
    console.key("ctrl+4")
    keys.to(re.compile("^" + re.escape(t("Filter the record"))))
    console.type(ALICES)
    once(lambda: rows(console, t("The record, newest first")), lambda told: told and all("version.put" in row for row in told), "what was filtered", console)
    to_diff(console, keys, t)
    heard = []
    for _ in range(12):
        before = said(console, t)
        console.key("Down")
        heard.append(once(lambda: said(console, t), lambda now: now != before, "the next line", console))
    demo.shot("double-size")
    changed = [one for one in heard if one.startswith(t("Changed, line %1, old: %2, new: %3").split("%1")[0])]
    both = all(re.search(t.pattern("Changed, line %1, old: %2, new: %3", r"\d+", ".+", ".+"), one) for one in changed)
    bars = [node for node in console.find_all(role="scroll bar") if belongs(node, t("Differences"))]
    upright = [node for node in bars if node.getState().contains(pyatspi.STATE_VERTICAL)]
    demo.line("5. at 200 % text old and new stay in one line, and scroll by one bar", bool(changed) and both and len(upright) <= 1, f"{heard} {len(upright)}")


def belongs(node, name):
    while node is not None:
        if node.name == name:
            return True
        node = node.parent
    return False


main()
