"""The main job, as a person does it: sign in, import a file, find a secret, reveal it, change it, roll it back, compare.

Leaves a screenshot of every step in <build>/screenshots/journey. Needs a desktop of its own (tests/support/desktop.sh).
"""

import pathlib
import re
import sys

from steps import ROOT, arguments, set_value, sign_in, travel
from canary import Canary

SAMPLE = """# made for this journey
API_TOKEN=journey-token-4711
GREETING="Grüße, 世界"
EMPTY=
"""


def sample(folder):
    """The real file beside the checkout, or one of the same kind where it is absent."""
    real = ROOT / "../shared/data/env/scheduling.env"
    if real.exists():
        return real.resolve(), "CRON_API_KEY", b"cjdoboirpfqadzev7g5ifqhevveqze2q"
    made = pathlib.Path(folder) / "scheduling.env"
    made.write_text(SAMPLE)
    return made, "API_TOKEN", b"journey-token-4711"


def import_file(console, t, file):
    console.key("ctrl+shift+i")
    console.wait(t("Name of the secret"))
    console.set_text(t("File"), str(file), "text")
    console.key("Tab")
    console.until(lambda: console.find(t("Import %n secret(s)", n=1)), "the dry run")
    console.wait(t("+ added"), "table cell")
    console.shot("import-dry-run")
    console.press(t("Import %n secret(s)", n=1), "push button")
    console.gone(t("Name of the secret"))
    console.wait(re.compile("scheduling"), "table cell")
    console.shot("imported")


def find(console, text):
    console.key("ctrl+f")
    console.type(text)
    console.wait(re.compile("scheduling"), "table cell")
    console.wait(re.compile("^[A-Z_]{6,}$"), "table cell")
    console.shot("found")


def reveal(console, t, key, expected, name, canary=None):
    console.key("ctrl+shift+r")
    console.wait(t("Ticket"), "text")
    console.set_text(t("Ticket"), "INC-4821", "text")
    console.shot(name + "-purpose")
    console.press(t("Reveal"), "push button")
    console.wait(t("Hidden value of %1", key))
    console.shot(name + "-masked")
    console.press(t("%1 %2", t("Show"), key), "push button")
    console.wait(t("Revealed value of %1", key))
    console.shot(name)
    for _ in range(3 if canary else 1):  # a busy machine takes its time
        console.press(t("%1 %2", t("+20 s"), key), "push button")
    if canary:
        canary.while_shown(expected.decode())
    console.press(t("%1 %2", t("Copy"), key), "push button")
    console.until(lambda: console.clipboard() == expected, "the value on the clipboard")
    console.press(t("%1 %2", t("Hide"), key), "push button")
    console.wait(t("The value of %1 was wiped", key))
    console.press(t("Close"), "push button")
    console.gone(t("The value of %1 was wiped", key))


def change(console, t, key, value):
    console.key("F2")
    console.wait(t("Keys and values"))
    set_value(console, t, key, value)
    console.set_text(t("Reason for the change"), "rotate", "text")
    console.shot("change")
    console.press(t("Save as v%1", "2"), "push button")
    console.gone(t("Keys and values"))
    console.wait("v2", "table cell")
    console.shot("changed")


def roll_back(console, t):
    console.click(console.wait("v1", "table cell"))
    console.press(t("Roll back to this version…"), "push button")
    console.wait(t("Roll back to v%1", "1"), "push button")
    console.shot("roll-back")
    console.press(t("Roll back to v%1", "1"), "push button")
    console.wait("v3", "table cell")
    console.shot("rolled-back")


def compare(console, t):
    console.key("ctrl+4")
    console.click(console.wait("version.rollback", "table cell"))
    console.wait(t.pattern("Change %1 of %2", "[1١]", r"\d+"))
    console.shot("audit-side-by-side")
    console.press(t("As one text"), "push button")
    console.wait(t("Side by side"), "push button")
    console.shot("audit-unified")


def main():
    options = arguments()

    def story(console, t, folder):
        file, key, value = sample(folder)
        sign_in(console, t)
        import_file(console, t, file)
        find(console, "sched")
        reveal(console, t, key, value, "revealed")
        change(console, t, key, "a-new-value-0815")
        canary = Canary(console, ["scheduling"], console.shots) if options.canary else None
        reveal(console, t, key, b"a-new-value-0815", "revealed-change", canary)
        if canary:
            canary.after_hiding([value.decode(), "a-new-value-0815"])
        roll_back(console, t)
        reveal(console, t, key, value, "revealed-rollback")
        compare(console, t)

    travel(options, story)
    return 0


sys.exit(main())
