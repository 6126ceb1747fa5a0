"""D6, comparing what I may not see: an auditor reads which keys changed between versions, never a value, and is told nothing that is
not so."""

import random
import re

import pyatspi
from demo import Demo
from steps import find_in_palette

CANARY = "sr-canary-d6"
VERSIONS = 11  # 55 pairs
SAME, CHANGED, ADDED, REMOVED = "= the same", "~ changed", "+ added", "− removed"
UNKNOWN = "? changed more than once, perhaps back"


def stripe(demo):
    """Seven versions, of which the last three are looked at."""
    for number in range(1, 6):
        demo.seed("stripe-api-key", API_KEY=f"{CANARY}-{number}", WEBHOOK_SECRET=f"{CANARY}-webhook", TIMEOUT=f"{CANARY}-{number // 5}")
    demo.seed("stripe-api-key", API_KEY=f"{CANARY}-6")
    demo.seed("stripe-api-key", API_KEY=f"{CANARY}-7", RETRY_URL=f"{CANARY}-url")


def random_versions(demo, seed):
    """What each version holds: few values, so that they come back."""
    draw, now, held = random.Random(seed), {}, []
    for number in range(VERSIONS):
        for key in "ABCDEF":
            if number == 0 or draw.random() < 0.4:
                now[key] = f"{CANARY}-{draw.choice('xyz')}"
        now["N"] = f"{CANARY}-{number}"  # So that there is something to write.
        if number == VERSIONS // 2:
            now["LATE"] = f"{CANARY}-late"
        demo.seed("random-pairs", **now)
        held.append(dict(now))
    return held


def open_changes(demo, console, name):
    t = demo.t
    find_in_palette(console, t, name, name)
    console.key("ctrl+d")
    console.wait(t("Keys, values hidden"), "table")
    console.until(lambda: has_keyboard(console, t("What changed")), "the sheet with the keyboard")


def beside(console, name, older, newer):
    console.wait(f"{name} · version {newer} beside {older}", "label")


def has_keyboard(console, title):
    windows = console.find_all(title, "dialog")
    return any(window.getState().contains(pyatspi.STATE_ACTIVE) for window in windows)


def rows(console):
    """{key: what is said of it} of the sheet's table."""
    table = console.find("Keys, values hidden", "table")
    told = {}
    for index in range(table.childCount):
        cell = table.getChildAtIndex(index)
        if cell is not None and cell.getRoleName() == "table cell" and ", " in cell.name:
            key, said = cell.name.split(", ", 1)
            told[key] = said
    return told


def truth(before, after):
    said = {key: (ADDED if key not in before else SAME if before[key] == value else CHANGED) for key, value in after.items()}
    return {**said, **{key: REMOVED for key in before if key not in after}}


def every_pair(console, least):
    """What the sheet says of each pair with a newer one from `least` on, by its keys alone: {(older, newer): rows}."""
    said, older = {}, VERSIONS - 1
    for newer in range(VERSIONS, least - 1, -1):
        if newer < VERSIONS:
            console.key("braceleft")
            beside(console, "random-pairs", older, newer)
        ways = range(newer - 1, 0, -1) if older >= newer - 1 else range(1, newer)
        for wanted in ways:
            if wanted != older:
                console.key("bracketleft" if wanted < older else "bracketright")
                older = wanted
                beside(console, "random-pairs", older, newer)
            said[older, newer] = rows(console)
    return said


def match(demo, console, held, who, exact, least=2):
    open_changes(demo, console, "random-pairs")
    beside(console, "random-pairs", VERSIONS - 1, VERSIONS)
    said = every_pair(console, least)
    wrong, untold, keys = [], 0, 0
    for (older, newer), told in said.items():
        expected = truth(held[older - 1], held[newer - 1])
        keys += len(expected)
        untold += sum(told.get(key) == UNKNOWN for key in expected)
        wrong += [(older, newer, key, told.get(key), is_so) for key, is_so in expected.items() if told.get(key) not in (is_so, UNKNOWN)]
    demo.line(f"{who}: what is said matches the ground truth for {len(said)} pairs of random versions", len(said) >= (50 if least == 2 else 10) and not wrong, wrong[:3])
    demo.line(f"{who}: {'every key is told' if exact else 'most keys are told, and never guessed'} ({keys - untold} of {keys})",
              not untold if exact else untold < keys / 2, untold)
    console.key("Escape")
    console.gone("Keys, values hidden", "table")


def compares(demo, console):
    t = demo.t
    seen = len(demo.wire.asked)
    open_changes(demo, console, "stripe-api-key")
    beside(console, "stripe-api-key", 6, 7)
    told = rows(console)
    demo.line("step 2: API_KEY changed, WEBHOOK_SECRET the same, RETRY_URL added",
              (told.get("API_KEY"), told.get("WEBHOOK_SECRET"), told.get("RETRY_URL")) == (CHANGED, SAME, ADDED), told)
    demo.shot("six-beside-seven")
    both = console.find(t("Reveal both…"), "push button")
    demo.line("step 3: Reveal both is disabled, with the reason that this person may not reveal",
              not console.enabled(both) and both.description == t("You may not reveal values of this organization."), both.description)
    # The page below has a button of that name as well, once it shows the secret.
    console.press(t("Who has access"), "push button", inside=console.find(t("What changed"), "dialog"))
    demo.line("step 3: the way to who can, and why", lambda: console.wait(t("Who may")))
    console.until(lambda: has_keyboard(console, t("Who has access")), "the sheet of access with the keyboard")
    demo.shot("who-has-access")
    console.key("Escape")
    console.gone(t("Who may"))
    console.click(console.wait(t("Keys, values hidden"), "table"))  # A window manager may give the keyboard to the window below.
    console.until(lambda: has_keyboard(console, t("What changed")), "the sheet with the keyboard")
    console.key("bracketleft")
    beside(console, "stripe-api-key", 5, 7)
    told = rows(console)
    demo.line("step 4: [ goes to v5 beside v7", told.get("WEBHOOK_SECRET") == SAME and told.get("RETRY_URL") == ADDED, told)
    demo.line("… and what changed twice is not guessed", told.get("API_KEY") == UNKNOWN, told)
    demo.shot("five-beside-seven")
    demo.line("nobody is told a value", CANARY not in demo.told(console))
    asked = demo.wire.asked[seen:]
    demo.line("network log has the list of versions (there is no verb for comparing versions, which tell it themselves) …",
              any(one.path.endswith("/versions") for one in asked), [str(one) for one in asked])
    demo.line("… and no grant requests", not [one for one in asked if one.method == "POST" and "grant" in one.path])
    console.key("Escape")
    console.gone("Keys, values hidden", "table")


def reveals_both(demo, console):
    """Whoever may, sees both for one purpose."""
    t = demo.t
    open_changes(demo, console, "stripe-api-key")
    beside(console, "stripe-api-key", 6, 7)
    console.press(t("Reveal both…"), "push button")
    console.press(t("Reveal both"), "push button")
    shown = [console.wait(t("Revealed value of %1", f"API_KEY · v{number}")) for number in (6, 7)]
    demo.line("whoever may reveal sees both, beside each other", all(shown) and CANARY not in demo.told(console))


def main():
    with Demo("D6") as demo:
        demo.person("uma", "viewer")
        stripe(demo)
        held = random_versions(demo, 6)
        with demo.console(user="uma") as console:
            console.wait(re.compile("^stripe-api-key, "), "table cell")
            compares(demo, console)
            match(demo, console, held, "the auditor", exact=False)
        with demo.console() as console:
            console.wait(re.compile("^stripe-api-key, "), "table cell")
            match(demo, console, held, "whoever may reveal", exact=True, least=10)
            reveals_both(demo, console)


main()
