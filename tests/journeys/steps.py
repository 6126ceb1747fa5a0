"""What every journey begins with: a console on a desktop of its own, a person who signs in, a secret that is edited."""

import argparse
import pathlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from desktop_driver import Desktop  # noqa: E402
from texts import Texts  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--shots", default="journey", help="the folder of the screenshots, below <build>/screenshots")
    parser.add_argument("--canary", action="store_true", help="look for the values where none may be")
    parser.add_argument("--pictures", type=pathlib.Path, default=ROOT / "docs/images/guide", help="the folder of the guide's pictures")
    return parser.parse_args()


def travel(options, story, more=(), keep=False):
    """Starts a console with `more` on its command line, has `story` told with it, its texts and a folder, and ends it."""
    shots = options.build / "screenshots" / options.shots
    shots.mkdir(parents=True, exist_ok=True)
    for old in () if keep else shots.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        password = pathlib.Path(folder) / "password"
        password.write_text("correct horse battery staple")
        environment = {
            "STRONGROOM_BROWSER": str(ROOT / "tests/support/browser.py"),
            "STRONGROOM_TEST_PASSWORD_FILE": str(password),
            "STRONGROOM_TEST_SHOTS": str(shots),
        }
        console = Desktop(options.build / "bin/strongroom", ["--lang", options.lang, "--theme", options.theme, *more], environment, shots,
                          shots / "console.log")
        try:
            story(console, Texts(options.lang), folder)
        finally:
            code = console.stop()
        print(f"the story is told; {console.number} screenshots in {shots}; the console ended with {code}")


def answer_where(console, t):
    """The first question of a first start, if it stands there: the secrets are to be on this computer."""
    here = t("On this computer")
    console.until(lambda: any(console.find(name, "push button") for name in (here, t("Starting…"), t("Sign in with the browser"))),
                  "the first page")
    if console.find(here, "push button"):
        console.shot("first-start")
        console.press(here, "push button")
        console.gone(here, "push button")


def sign_in(console, t):
    answer_where(console, t)
    enter = t("Sign in with the browser")
    console.wait(enter, "push button")
    console.until(lambda: Desktop.enabled(console.find(enter, "push button")), "the embedded control plane")
    console.shot("sign-in")
    console.press(enter, "push button")
    console.wait(t("Main navigation"), seconds=120)
    console.shot("signed-in")


def find_in_palette(console, t, typed, name):
    """Ctrl+K, and so much of the name until its row stands there."""
    console.key("ctrl+k")
    console.wait(t("Search secrets and commands"), "text")
    console.type(typed)
    console.wait(re.compile(f"^{name}, "), "list item")


def set_value(console, t, key, value):
    """In the open editor: the value of a key that stands in a row."""
    rows = [node for node in console.find_all(t.pattern("Key %1", r"\d+$"), "text")]
    number = next(i + 1 for i, node in enumerate(rows) if console.text_of(node) == key)
    node = console.wait(t("Value of key %1", number))
    node.queryComponent().grabFocus()
    console.type(value)
