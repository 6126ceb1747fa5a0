"""The main job, as a person does it: sign in, import a file, find a secret, reveal it, change it, roll it back, compare.

Leaves a screenshot of every step in <build>/screenshots/journey. Needs a desktop of its own (tests/support/desktop.sh).
"""

import argparse
import os
import pathlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from canary import Canary  # noqa: E402
from desktop_driver import Desktop  # noqa: E402
from texts import Texts  # noqa: E402

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


def sign_in(console, t):
    enter = t("Sign in with the browser")
    console.wait(enter, "push button")
    console.until(lambda: Desktop.enabled(console.find(enter, "push button")), "the embedded control plane")
    console.shot("sign-in")
    console.press(enter, "push button")
    console.wait(t("Main navigation"), seconds=120)
    console.shot("signed-in")


def import_file(console, t, file):
    console.key("ctrl+shift+i")
    console.wait(t("Name of the secret"))
    console.set_text(t("File"), str(file), "text")
    console.key("Tab")
    console.until(lambda: console.find(t("Import %n secret(s)", n=1)), "the dry run")
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
    rows = [node for node in console.find_all(t.pattern("Key %1", r"\d+$"), "text")]
    number = next(i + 1 for i, node in enumerate(rows) if console.text_of(node) == key)
    node = console.wait(t("Value of key %1", str(number)))
    node.queryComponent().grabFocus()
    console.type(value)
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
    console.wait(t.pattern("Change %1 of %2", "1", r"\d+"))
    console.shot("audit-side-by-side")
    console.press(t("Show as one text"), "push button")
    console.wait(t("Show side by side"), "push button")
    console.shot("audit-unified")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--shots", default="journey", help="the folder of the screenshots, below <build>/screenshots")
    parser.add_argument("--canary", action="store_true", help="look for the values where none may be")
    options = parser.parse_args()
    build = pathlib.Path(options.build)
    shots = build / "screenshots" / options.shots
    shots.mkdir(parents=True, exist_ok=True)
    for old in shots.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        password = pathlib.Path(folder) / "password"
        password.write_text("correct horse battery staple")
        environment = {
            "STRONGROOM_BROWSER": str(ROOT / "tests/support/browser.py"),
            "STRONGROOM_TEST_PASSWORD_FILE": str(password),
            "STRONGROOM_TEST_SHOTS": str(shots),
        }
        console = Desktop(build / "bin/strongroom", ["--lang", options.lang, "--theme", options.theme], environment, shots,
                          shots / "console.log")
        try:
            file, key, value = sample(folder)
            t = Texts(options.lang)
            sign_in(console, t)
            import_file(console, t, file)
            find(console, "sched")
            reveal(console, t, key, value, "revealed")
            change(console, t, key, "a-new-value-0815")
            canary = Canary(console, ["scheduling"], shots) if options.canary else None
            reveal(console, t, key, b"a-new-value-0815", "revealed-change", canary)
            if canary:
                canary.after_hiding([value.decode(), "a-new-value-0815"])
            roll_back(console, t)
            reveal(console, t, key, value, "revealed-rollback")
            compare(console, t)
        finally:
            code = console.stop()
        print(f"the main job is done; {console.number} screenshots in {shots}; the console ended with {code}")
    return 0


sys.exit(main())
