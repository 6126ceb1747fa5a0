"""D12, keyboard, Arabic, high contrast, rotation: six steps without a mouse, from right to left, at text of 200 %; the old value is not revoked while
somebody may still use it. Each view on the way is looked at as a screen reader and as a bad eye have it."""

import os
import pathlib
import re
import subprocess
import sys

import pyatspi

from arranged import Arranged
from desktop_driver import showing, walk
from every_place import faults_of
from keyboard import Keyboard
from texts import Texts

SECRET, KEY, VALUE = "anthropic-api-key", "API_KEY", "sr-canary-d12"
ENOUGH = 4.5  # Of text against its ground.
WIDTH, HEIGHT = 1280, 800


class Arabic(Arranged):
    """At a desktop whose owner has chosen all that before."""

    def __init__(self):
        super().__init__("D12")
        self.options.lang, self.options.theme, self.t = "ar", "hc-dark", Texts("ar")
        chosen = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "strongroom/strongroom.conf"
        chosen.parent.mkdir(parents=True, exist_ok=True)
        chosen.write_text("[appearance]\ntextPercent=200\n\n[keyboard]\nletterKeys=false\n")


def box_of(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x, box.y, box.x + box.width, box.y + box.height


def window_of(console):
    root = console.application()
    return next(window for window in (root.getChildAtIndex(index) for index in range(root.childCount))
                if window is not None and window.getState().contains(pyatspi.STATE_ACTIVE))


def pixels():
    """The screen, three bytes a point."""
    return subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"], capture_output=True, check=True).stdout


def part(picture, box):
    left, top, right, bottom = (max(0, box[0]), max(0, box[1]), min(WIDTH, box[2]), min(HEIGHT, box[3]))
    return b"".join(picture[3 * (row * WIDTH + left):3 * (row * WIDTH + right)] for row in range(top, bottom))


def brightness(colour):
    parts = [one / 255 for one in colour]
    return sum(weight * (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4) for weight, one in zip((0.2126, 0.7152, 0.0722), parts))


def contrast_in(piece):
    """Of what stands there most against its ground."""
    counts = {}
    for at in range(0, len(piece), 3):
        colour = piece[at:at + 3]
        counts[colour] = counts.get(colour, 0) + 1
    ground = brightness(max(counts, key=counts.get))
    best = 1.0
    for colour, count in counts.items():
        if count > 2:
            light = brightness(colour)
            best = max(best, (max(ground, light) + 0.05) / (min(ground, light) + 0.05))
    return best


def seen_whole(node, box, window):
    """That no pane which can be scrolled hides a part of it."""
    above = node.parent
    while above is not None and above != window:
        left, top, right, bottom = box_of(above)
        if right > left and bottom > top and not (left <= box[0] and top <= box[1] and box[2] <= right and box[3] <= bottom):
            return False
        above = above.parent
    return True


class Looks:
    """What was found in all views that were visited."""

    def __init__(self, demo, console):
        self.demo, self.console, self.views, self.faults, self.clipped, self.pale, self.checked = demo, console, 0, [], [], [], 0

    def at(self, view):
        self.console.shot(view)
        self.views += 1
        self.faults += faults_of(self.console, view)
        window = window_of(self.console)
        frame, picture = box_of(window), pixels()
        for node in walk(window, only=showing):
            try:
                self.take(view, node, window, frame, picture)
            except Exception:  # It went away while it was asked.
                continue

    def take(self, view, node, window, frame, picture):
        role, name = node.getRoleName(), node.name or ""
        if not name.strip() or role not in ("label", "push button", "check box", "radio button"):
            return None
        box = box_of(node)
        if box[2] - box[0] < 2 or box[3] - box[1] < 2:
            return None  # Only for ears: what a live region says.
        if box[0] < frame[0] - 1 or box[2] > frame[2] + 1:
            return self.clipped.append(f"{view}: {role} {name!r} at {box} in {frame}")
        if not self.console.enabled(node) or not seen_whole(node, box, window) or box[3] > HEIGHT:
            return None
        self.checked += 1
        contrast = contrast_in(part(picture, box))
        if contrast < ENOUGH:
            self.pale.append(f"{view}: {role} {name!r} has {contrast:.1f}")
        return None

    def tell(self):
        line = self.demo.line
        line(f"Pass: 0 unnamed, in {self.views} views as AT-SPI tells them", not self.faults, "; ".join(self.faults[:4]))
        line("Pass: 0 clipped at the sides of a window", not self.clipped, "; ".join(self.clipped[:4]))
        line(f"Pass: 0 contrast failures in pixels ({self.checked} texts, {ENOUGH})", self.checked > 20 and not self.pale, "; ".join(self.pale[:4]))


def rings(console, stops):
    """The focus stops that look the same with the keyboard and without it."""
    keys, same = Keyboard(console), []
    for _ in range(stops):
        node, before = keys.focused(), keys.mark(keys.focused())
        left, top, right, bottom = box_of(node)
        around, name = (left - 4, top - 4, right + 4, bottom + 4), f"{node.getRoleName()} {node.name!r}"
        with_it = part(pixels(), around)
        console.key("Tab")
        console.until(lambda: keys.focused() is not None and keys.mark(keys.focused()) != before, f"the keyboard elsewhere than on {name}")
        if part(pixels(), around) == with_it:
            same.append(name)
    return same


def seed(demo):
    """Seven versions, a policy that is overdue, and three who have leave to use the seventh."""
    for number in range(1, 8):
        demo.seed(SECRET, "prod", **{KEY: f"{VALUE}-{number}"})
    alice = demo.terminal()
    alice("rotations", "policy", "set", "--group", SECRET, "--scope", "prod", "--every", "90", "--kind", "api_key")
    demo.alter(("UPDATE rotation_policies SET rotated_at = rotated_at - ?", 120 * 86_400_000),)
    secret = demo.ask("SELECT id FROM secrets WHERE slug = ?", SECRET)[0][0]
    wish = {"secret": secret, "version": 7, "keys": [KEY], "purpose": {"category": "incident", "ticket": "INC-1"}}
    for _ in range(3):
        status, _, answer = demo.plane.request("POST", f"/v1/orgs/{demo.plane.org}/grants", wish)
        assert status == 201, (status, answer)
    grants = [row[0] for row in demo.ask("SELECT id FROM grants WHERE version = 7 AND uses < max_uses")]
    assert len(grants) == 3, grants
    return grants


def ends(demo, grant):
    """A consumer has gone over, and what it held is taken back."""
    demo.terminal()("grants", "revoke", grant)


def begins(demo, console, looks):
    keys, t = Keyboard(console), demo.t
    console.key("ctrl+1")
    there = t("Go there: %1", t("%n secret(s) should have been rotated by now.", n=1))
    console.wait(there, "push button")
    looks.at("overview")
    keys.press(there)
    console.wait(t("Start rotation…"), "push button")
    console.until(lambda: console.find(re.compile(SECRET), "label"), "what is to be rotated")
    looks.at("rotation")
    same = rings(console, 10)
    demo.line("Pass: every focus stop shows the ring (10 stops of the view of rotations)", not same, "; ".join(same))
    console.key("alt+n")
    console.wait(t("Value of key %1", 1))
    keys.write(t("Value of key %1", 1), f"{VALUE}-8")
    looks.at("new-value")
    field = console.find(t("Key %1", 1), "text") or console.find(t("Key %1", 1))
    box, text = box_of(field), field.queryText()
    first, last = (text.getCharacterExtents(at, pyatspi.DESKTOP_COORDS) for at in (0, text.characterCount - 1))
    demo.line("Pass: keys stay left to right", first[0] < last[0] and first[0] - box[0] < box[2] - first[0], f"{box} {first} {last}")
    keys.press(t("Save as v%1", "8"))
    console.wait(t("It is delivered"), "push button", 120)
    looks.at("stored")


def is_blocked(demo, console, looks, grants):
    """Two of the three have gone over; one may still use the seventh."""
    keys, t, alice = Keyboard(console), demo.t, demo.terminal()
    console.key("alt+n")
    console.wait(t("It is verified"), "push button")
    for grant in grants[:2]:
        ends(demo, grant)
    console.key("alt+n")
    blocked = t("Revoke although it is in use…")
    console.wait(blocked, "push button")
    looks.at("in-use")
    console.key("alt+n")
    confirm = t("It is revoked all the same")
    console.wait(confirm, "push button")
    enabled = lambda: console.enabled(console.find(confirm, "push button"))  # noqa: E731
    field = t("To go on, type %1", SECRET)
    keys.write(t("Why it cannot wait"), "leaked")
    without = enabled()
    keys.to(field)
    console.type("anthropic")
    console.until(lambda: console.text_of(console.find(field, "text")) == "anthropic", "what was typed")
    wrong = enabled()
    looks.at("override")
    console.key("Escape")
    console.gone(confirm, "push button")
    refused = alice.run("rotations", "step", "revoke", "--group", SECRET, "--scope", "prod")
    demo.line("2. Step 5 is blocked while one consumer stays on v7; the override is refused without the typed name, here and at the server",
              not without and not wrong and refused.returncode != 0, f"{without} {wrong} {refused.stderr[-200:]}")


def finishes(demo, console, looks, grants):
    keys, t, alice = Keyboard(console), demo.t, demo.terminal()
    early = [event["action"] for event in demo.record("kind:rotation")]
    ends(demo, grants[2])
    keys.press(t("Look again"))
    console.wait(t("The old value is revoked: close"), "push button")
    looks.at("nobody-uses-it")
    console.key("alt+n")
    console.wait(re.compile(re.escape(t("This rotation is done."))))
    looks.at("done")
    states = alice("rotations", "status").decode()
    actions = [event["action"] for event in demo.record("kind:rotation")]
    demo.line("2. The consumer goes over; six steps are complete, by keyboard alone", states == "" and "rotation.close" in actions, states)
    demo.line("Pass: the old value was revoked only after 3 of 3", "rotation.revoke" not in early and "rotation.revoke" in actions, f"{early} {actions}")


def main():
    with Arabic() as demo:
        grants = seed(demo)
        with demo.console() as console:
            looks = Looks(demo, console)
            console.until(console.listens, "the window")
            navigation, screen = box_of(console.find(demo.t("Main navigation"))), pixels()
            ground = max(set(points := [screen[at:at + 3] for at in range(0, len(screen), 300)]), key=points.count)
            demo.line("1. Arabic, high contrast dark, text 200 %, single keys off, no mouse", navigation[0] > WIDTH / 2 and brightness(ground) < 0.02)
            begins(demo, console, looks)
            is_blocked(demo, console, looks, grants)
            finishes(demo, console, looks, grants)
            looks.tell()
        demo.line("Pass: no value is left in a file", not demo.leftovers(VALUE), str(demo.leftovers(VALUE)[:3]))
    return 0


sys.exit(main())
