"""D11, five thousand at once, and back: all with a label go to the trash, but for what may not or shall not; held in the middle, gone on with by a
console that was away, and taken back whole."""

import contextlib
import re
import sqlite3
import sys
import time

from arranged import Arranged
from demo import Desk
from ids import new_id
from keyboard import Keyboard

VALUE = "sr-canary-d11"
PLACES = (("", 20), ("prod", 12), ("stage", 900), ("dev", 4068))  # Bob may write in environments, and not what is the organization's.
ALL = sum(count for _, count in PLACES)
MAY = ALL - 20
AGREED = MAY - 12
WITH_VERSIONS = 24
COPY = ("INSERT INTO secrets (id, organization, environment, slug, name, description, labels, owner, backend, state, revision, current_version, key_count, "
        "created_at, updated_at, created_by, updated_by) SELECT ?, organization, ?, ?, ?, description, 'legacy', owner, backend, state, revision, 0, 0, "
        "created_at, updated_at, created_by, updated_by FROM secrets WHERE slug = 'legacy-real-00'")


@contextlib.contextmanager
def store_held(demo):
    """The store takes no write from anybody else: what goes on stands still where it is, and can be looked at."""
    with contextlib.closing(sqlite3.connect(demo.plane.folder / "strongroom.sqlite", timeout=60, isolation_level=None)) as base:
        base.execute("BEGIN IMMEDIATE")
        yield
        base.execute("ROLLBACK")


def seed(demo):
    """Some with real versions, by the API; the others as an old system left them, with none. And Bob."""
    plane = demo.plane
    plane.custodian = plane.get(f"/v1/orgs/{plane.org}/custodian")
    plane.backend = plane.get(f"/v1/orgs/{plane.org}/backends")["items"][0]["id"]
    environments = {one["slug"]: one["id"] for one in plane.get(f"/v1/orgs/{plane.org}/environments")["items"]}
    for number in range(WITH_VERSIONS):
        name = f"legacy-real-{number:02}"
        status, _, made = plane.create(plane.sealed(name, f"{VALUE}-{name}", environments["dev"]))
        assert status == 201, made
    rows = []
    for place, count in PLACES:
        for number in range(count - (WITH_VERSIONS if place == "dev" else 0)):
            slug = f"legacy-{place or 'org'}-{number:04}"
            rows.append((COPY, new_id(), environments.get(place), slug, slug))
    bob = demo.person("bob", "viewer")
    tuples = [("INSERT INTO tuples VALUES (?, ?, ?, ?)", plane.org, f"environment:{one}", relation, f"user:{bob}")
              for one in environments.values() for relation in ("member", "secret_reader")]
    demo.alter(("UPDATE secrets SET labels = 'legacy' WHERE slug LIKE 'legacy-real-%'",), *rows, *tuples)


def facts(demo):
    """What an undo has to bring back: secrets, versions and entries as they lie there."""
    return (demo.ask("SELECT id, environment, slug, name, description, labels, owner, backend, state, current_version, key_count FROM secrets ORDER BY id"),
            demo.ask("SELECT * FROM versions ORDER BY id"), demo.ask("SELECT * FROM entries ORDER BY version, key"))


def number(text):
    return re.sub(r"\B(?=(\d{3})+$)", ",", str(text))


def marks(demo, console):
    t = demo.t
    console.key("ctrl+f")
    console.type("label:legacy")
    console.wait(t("%1 of %2", number(ALL), number(ALL)))
    console.shot("filtered")
    console.key("Down")
    Keyboard(console).to(t("Secrets, sorted by name"), "table")
    began = time.monotonic()
    console.key("ctrl+a")
    console.wait(t("%1 of %2 marked", number(ALL), number(ALL)))
    demo.measured("Ctrl+A, with the time that looking from outside takes", time.monotonic() - began, 0.05)
    console.shot("marked")
    demo.line("1. Filter label:legacy: 5,000; Ctrl+A marks all of them", True)


def rows_of(console, name):
    grid = console.wait(name, "table").queryTable()
    return [[grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)] for row in range(grid.nRows)]


def agrees(demo, console):
    keys, t = Keyboard(console), demo.t
    console.key("ctrl+alt+b")
    summary = t.pattern("Done to %1 of %2 marked.", number(MAY), number(ALL))
    told = console.wait(summary, "label", 120).name
    places = {row[0]: row[1:] for row in rows_of(console, t("By environment"))}
    console.shot("dry-run")
    reason = console.find(re.compile(r"^20 × "), "label")
    demo.line("2. Delete, dry run: 20 not permitted with the reason, 12 in production ▲", reason is not None and t("⚠ %1 of them in production.", "12") in told
              and places == {"Organization": ["0", "20"], "Production": ["12", "0"], "Staging": ["900", "0"], "Development": [number(4068), "0"]},
              f"{told} {places}")
    demo.left_out("2. 3 referenced ▲, Exclude referenced", "no graph of references is part of this product; who used a secret stands where keys and backends go")
    keys.to(t("Leave production out"), "check box")
    console.key("space")
    console.wait(t.pattern("Done to %1 of %2 marked.", number(AGREED), number(ALL)))
    keys.write(t("Reason"), "cleanup Q4")
    confirm = t("Move %1 to the trash", number(AGREED))
    console.wait(confirm, "push button")
    field = t("To go on, type %1", str(AGREED))
    console.wait(field, "text", 120)
    before = console.enabled(console.find(confirm, "push button"))
    keys.write(field, str(AGREED - 1))
    console.until(lambda: console.text_of(console.find(field, "text")) == str(AGREED - 1), "another number")
    wrong = console.enabled(console.find(confirm, "push button"))
    keys.write(field, str(AGREED))
    console.until(lambda: console.enabled(console.find(confirm, "push button")), "the number")
    console.shot("agreed")
    demo.line("2. Production left out; only the typed count lets one go on", not before and not wrong)
    return confirm


def standing(demo, undo=False):
    """State and how many are done, of the newest deed."""
    found = demo.ask("SELECT b.state, (SELECT count(*) FROM bulk_items i WHERE i.bulk = b.id AND i.state = 'done') FROM bulks b "
                     f"WHERE b.state <> 'planned' AND b.undo_of IS {'NOT NULL' if undo else 'NULL'}")
    return found[0] if found else ("none", 0)


class Pulse:
    """How long the window takes to answer a screen reader: as long as its event loop is held up, or a little longer."""

    def __init__(self, console):
        self.window, self.longest = console.application().getChildAtIndex(0).queryComponent(), 0.0

    def beat(self):
        began = time.monotonic()
        self.window.getExtents(0)
        self.longest = max(self.longest, time.monotonic() - began)
        return True


def held_in_the_middle(demo, console, confirm):
    t, title = demo.t, demo.t("Move to the trash")
    console.press(confirm, "push button")
    demo.plane.until(lambda: standing(demo)[1] >= 0.4 * AGREED, "two fifths", 120)
    with store_held(demo):
        console.press(t("Pause: %1", title), "push button")
        console.until(lambda: demo.wire.matching("pause"), "the wish to pause")
    console.until(lambda: standing(demo)[0] != "running", "the pause")
    state, done = standing(demo)
    console.wait(t("Go on: %1", title), "push button")
    console.shot("paused")
    console.stop()
    later = standing(demo)
    console = demo.back(user="bob")
    again = console.wait(t("Go on: %1", title), "push button", 120)
    console.shot("back")
    demo.line(f"3. Paused in the middle ({done} of {AGREED}); the app restarts and shows it, where it stood", state == "paused" and 0 < done < AGREED
              and later == (state, done) == standing(demo) and again, f"{state} {done} {later}")
    return console


def goes_on(demo, console):
    title = demo.t("Move to the trash")
    pulse = Pulse(console)
    console.press(demo.t("Go on: %1", title), "push button")
    console.until(lambda: pulse.beat() and standing(demo)[0] == "done", "the rest", 300)
    console.wait(re.compile(re.escape(demo.t("Done to %1 of %2", number(AGREED), number(AGREED)))))
    console.shot("done")
    trashed = demo.ask("SELECT count(*) FROM secrets WHERE state = 'deleted'")[0][0]
    demo.line(f"3. Resumed: {AGREED} are in the trash, what was left out is not", trashed == AGREED == standing(demo)[1], str(trashed))
    return pulse


def comes_back(demo, console, before, pulse):
    console.key("ctrl+f")
    console.key("Down")  # Into the list: in a line of text Ctrl+Z is the line's own.
    Keyboard(console).to(demo.t("Secrets, sorted by name"), "table")
    console.key("ctrl+z")
    console.until(lambda: standing(demo, undo=True)[0] != "none", "the undo")
    console.until(lambda: pulse.beat() and standing(demo, undo=True)[0] == "done", "all of them back", 300)
    console.wait(demo.t("Details: %1", demo.t("Take back: %1", demo.t("Move to the trash"))), "push button")
    console.shot("taken-back")
    after = facts(demo)
    demo.line("4. Ctrl+Z: all are back", after[0] == before[0])
    demo.line("Pass: version sets are byte-equal before and after", after[1:] == before[1:] and len(before[1]) == WITH_VERSIONS)
    demo.measured("Pass: the longest that the window took to answer while 5,000 went and came", pulse.longest, 0.05)


def main():
    with Arranged("D11") as demo:
        seed(demo)
        before = facts(demo)
        demo.desks["bob"] = Desk(demo, "bob")  # He sits here; Alice does not.
        with demo.console(user="bob") as console:
            marks(demo, console)
            console = held_in_the_middle(demo, console, agrees(demo, console))
            try:
                comes_back(demo, console, before, goes_on(demo, console))
            finally:
                console.stop()
        demo.line("Pass: no value is left in a file", not demo.leftovers(VALUE), str(demo.leftovers(VALUE)[:3]))
        demo.left_out("5. Drift board: 4 missing in the mirror, Reconcile 4; the SOPS file decrypts with the 4 keys", "mirrors and their board are not part of this product yet")
    return 0


sys.exit(main())
