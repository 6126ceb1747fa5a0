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

from desktop_driver import Desktop  # noqa: E402

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


def sign_in(console):
    console.wait("Sign in with the browser", "push button")
    console.until(lambda: Desktop.enabled(console.find("Sign in with the browser", "push button")), "the embedded control plane")
    console.shot("sign-in")
    console.press("Sign in with the browser", "push button")
    console.wait("Main navigation", seconds=120)
    console.shot("signed-in")


def import_file(console, file):
    console.key("ctrl+shift+i")
    console.wait("Name of the secret")
    console.set_text("File", str(file), "text")
    console.key("Tab")
    console.until(lambda: console.find(re.compile("^Import 1 secret")), "the dry run")
    console.shot("import-dry-run")
    console.press(re.compile("^Import 1 secret"), "push button")
    console.gone("Name of the secret")
    console.wait(re.compile("scheduling"), "table cell")
    console.shot("imported")


def find(console, text):
    console.key("ctrl+f")
    console.type(text)
    console.wait(re.compile("scheduling"), "table cell")
    console.wait(re.compile("^[A-Z_]{6,}$"), "table cell")
    console.shot("found")


def reveal(console, key, expected, name):
    console.key("ctrl+shift+r")
    console.wait("Ticket", "text")
    console.set_text("Ticket", "INC-4821", "text")
    console.shot(name + "-purpose")
    console.press("Reveal", "push button")
    console.wait(f"Hidden value of {key}")
    console.shot(name + "-masked")
    console.press(f"Show {key}", "push button")
    console.wait(f"Revealed value of {key}")
    console.shot(name)
    console.press(f"Copy {key}", "push button")
    console.until(lambda: console.clipboard() == expected, "the value on the clipboard")
    console.press(f"Hide {key}", "push button")
    console.wait(f"The value of {key} was wiped")
    console.press("Close", "push button")
    console.gone(f"The value of {key} was wiped")


def change(console, key, value):
    console.key("F2")
    console.wait("Keys and values")
    rows = [node for node in console.find_all(re.compile(r"^Key \d+$"), "text")]
    number = next(i + 1 for i, node in enumerate(rows) if console.text_of(node) == key)
    node = console.wait(f"Value of key {number}")
    node.queryComponent().grabFocus()
    console.type(value)
    console.set_text("Reason for the change", "rotate", "text")
    console.shot("change")
    console.press(re.compile("^Save as v2"), "push button")
    console.gone("Keys and values")
    console.wait(re.compile("^v2$"), "table cell")
    console.shot("changed")


def roll_back(console):
    cell = console.wait(re.compile("^v1$"), "table cell")
    console.click(cell)
    console.press("Roll back to this version…", "push button")
    console.wait("Roll back to v1", "push button")
    console.shot("roll-back")
    console.press("Roll back to v1", "push button")
    console.wait(re.compile("^v3$"), "table cell")
    console.shot("rolled-back")


def compare(console):
    console.key("ctrl+4")
    console.click(console.wait("version.rollback", "table cell"))
    console.wait(re.compile(r"^Change 1 of \d+"))
    console.shot("audit-side-by-side")
    console.press("Side by side or unified", "push button")
    console.shot("audit-unified")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--theme", default="light")
    options = parser.parse_args()
    build = pathlib.Path(options.build)
    shots = build / "screenshots/journey"
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
            sign_in(console)
            import_file(console, file)
            find(console, "sched")
            reveal(console, key, value, "revealed")
            change(console, key, "a-new-value-0815")
            reveal(console, key, b"a-new-value-0815", "revealed-change")
            roll_back(console)
            reveal(console, key, value, "revealed-rollback")
            compare(console)
        finally:
            code = console.stop()
        print(f"the main job is done; {console.number} screenshots in {shots}; the console ended with {code}")
    return 0


sys.exit(main())
