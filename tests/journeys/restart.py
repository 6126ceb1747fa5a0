"""A control plane on this computer ends, by itself and with the console, and whoever was signed in goes on: also in another language."""

import os
import pathlib
import signal
import sys

from steps import arguments, sign_in, travel


def control_plane(console):
    """The process id of the one that belongs to this console, or nothing."""
    for task in pathlib.Path(f"/proc/{console.process.pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            if pathlib.Path(f"/proc/{child}/comm").read_text().strip() == "strongroomd":
                return int(child)
    return None


def goes_in_by_itself(console, t):
    console.wait(t("Main navigation"), seconds=120)
    console.wait(t("● Connected: %1", t("this computer")))
    console.shot("in-again")


def goes_on_with_another(console, t):
    before = control_plane(console)
    os.kill(before, signal.SIGKILL)
    console.until(lambda: control_plane(console) not in (None, before), "another control plane")
    console.wait(t("● Connected: %1", t("this computer")))
    console.key("ctrl+n")
    console.set_text(t("Name"), "made-after-it", "text")
    console.set_text(t("Key %1", 1), "TOKEN", "text")
    console.wait(t("Value of key %1", 1)).queryComponent().grabFocus()
    console.type("a-value")
    console.until(lambda: console.enabled(console.find(t("Create secret"), "push button")), "the deed")
    console.press(t("Create secret"), "push button")
    console.gone(t("Create secret"), "push button")
    console.wait("made-after-it", "label")  # Chosen: its detail has it as its title.
    console.shot("made-after-it")


def main():
    options = arguments()
    travel(options, lambda console, t, _: sign_in(console, t))

    def again(console, t, _):
        goes_in_by_itself(console, t)
        goes_on_with_another(console, t)

    travel(options, again, keep=True)
    options.lang = "de"
    travel(options, lambda console, t, _: goes_in_by_itself(console, t), keep=True)


if __name__ == "__main__":
    sys.exit(main())
