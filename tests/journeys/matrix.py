"""The environment matrix at a real control plane: which environments miss a key, values of one's own and of another environment staged
together, kept behind the lock, and saved by the runner's and one's own writes."""

import re
import sys

from steps import arguments, sign_in, travel


def samples(console, t):
    console.press(t("Add sample secrets…"), "push button")
    console.wait(t("Add sample secrets"), "dialog")
    console.press(t("Add sample secrets"), "push button")
    console.gone(t("Add sample secrets"), "dialog", seconds=180)


def cell(console, t, key, text, environment="Staging"):
    return console.wait(t("%1, %2, %3", t("%1 of %2", key, "object-storage"), environment, text), "table cell")


def edit(console, t, key, text):
    console.click(cell(console, t, key, text))
    console.key("F2")
    console.wait(t("Change a key"), "dialog")


def find(console, t):
    """T7: Ctrl+3, and type."""
    console.key("ctrl+3")
    console.wait("object-storage › ACCESS_KEY_ID", "table cell")
    console.type("object-storage")
    console.gone(re.compile("^payments-api"), "table cell")
    cell(console, t, "ACCESS_KEY_ID", t("missing"))
    console.shot("missing")


def stage(console, t):
    edit(console, t, "ACCESS_KEY_ID", t("missing"))
    console.press(t("Take the value over from"), "radio button")
    console.shot("take-over")
    console.press(t("Stage the change"), "push button")
    console.gone(t("Change a key"), "dialog")
    edit(console, t, "SECRET_ACCESS_KEY", t("missing"))
    console.wait(t("New value")).queryComponent().grabFocus()
    console.type("matrix-canary-4711")
    console.shot("set")
    console.key("Return")
    console.gone(t("Change a key"), "dialog")
    cell(console, t, "SECRET_ACCESS_KEY", t("%1; staged", t("new value")))


def lock(console, t):
    console.key("ctrl+l")
    console.wait(t("Strongroom is locked"))
    console.press(t("Unlock in the browser"), "push button")
    console.gone(t("Strongroom is locked"))
    console.wait(t("Main navigation"), seconds=60)
    cell(console, t, "SECRET_ACCESS_KEY", t("%1; staged", t("new value")))
    console.shot("after-the-lock")


def save(console, t):
    console.click(cell(console, t, "SECRET_ACCESS_KEY", t("%1; staged", t("new value"))))
    console.key("ctrl+Return")
    console.wait(t("Save changes"), "dialog")
    console.set_text(t("Ticket"), "INC-4821", "text")
    console.shot("save")
    console.press(t("Save %n change(s)", n=2), "push button")
    console.wait(t("saved"), "table cell", seconds=120)
    console.shot("saved")
    console.press(t("Close"), "push button")
    console.gone(t("Save changes"), "dialog")
    cell(console, t, "ACCESS_KEY_ID", t("v%1", "1"))
    cell(console, t, "SECRET_ACCESS_KEY", t("v%1", "2"))
    console.shot("done")


def main():
    options = arguments()

    def story(console, t, folder):
        sign_in(console, t)
        samples(console, t)
        find(console, t)
        stage(console, t)
        lock(console, t)
        save(console, t)

    travel(options, story)
    shots = options.build / "screenshots" / options.shots
    assert b"matrix-canary" not in (shots / "console.log").read_bytes()
    return 0


sys.exit(main())
