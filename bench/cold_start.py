"""From the start of the console to its window, and to a sign-in page that can be used; a bare Qt window does the same by turns.

Runs on a desktop of its own (tests/support/desktop.sh)."""

import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/support"))

from desktop_driver import Desktop  # noqa: E402
from table import print_rounds  # noqa: E402

ROUNDS = 5
DEADLINE = 60
BUTTON = "Sign in with the browser"  # Of both windows.


def mapped(title):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, check=False)
    return found.returncode == 0


def usable(desktop):
    return any(desktop.enabled(button) for button in desktop.find_all(BUTTON, "push button"))


def wait(probe):
    """As often as the processor allows: a pause would be part of the figure."""
    end = time.monotonic() + DEADLINE
    while not probe():
        assert time.monotonic() < end, "the window did not come"
        time.sleep(0.005)


def start(program, arguments, title):
    begin = time.monotonic()
    desktop = Desktop(program, arguments)
    try:
        wait(lambda: mapped(title))
        shown = time.monotonic()
        wait(lambda: usable(desktop))
        return (shown - begin) * 1000, (time.monotonic() - begin) * 1000
    finally:
        desktop.stop()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--build", required=True)
    build = pathlib.Path(arguments.parse_args().build)
    with tempfile.TemporaryDirectory(prefix="strongroom-start-") as profile:
        def console():
            return start(build / "bin/strongroom", ["--profile-dir", profile, "--lang", "en"], "^Strongroom")

        def bare():
            return start(build / "bin/bare_window", [], "^Bare window$")

        console(), bare()  # The first start of all makes the embedded control plane; it does not count.
        pairs = [(console(), bare()) for _ in range(ROUNDS)]
    for index, figure in enumerate(("cold start to the window", "cold start to a usable sign-in")):
        print_rounds(figure, [one[index] for one, _ in pairs], [other[index] for _, other in pairs], "ms")


if __name__ == "__main__":
    main()
