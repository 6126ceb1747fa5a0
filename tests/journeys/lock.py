"""Somebody walks by: the screen saver comes on over a revealed value, and a locker that tells nobody sends a signal; nothing
is left to read, and whoever comes back and shows who they are finds everything but the value."""

import os
import re
import signal
import subprocess
import sys
import time

from other_person import OtherPerson
from steps import arguments, find_in_palette, sign_in, travel

CANARY = "sr-canary-lock-77ab"


def titles(console):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(console.process.pid)], capture_output=True, text=True,
                           check=False).stdout.split()
    return [subprocess.run(["xdotool", "getwindowname", one], capture_output=True, text=True, check=False).stdout.strip() for one in found]


def is_veiled(console, t, *names):
    console.wait(t("Strongroom is locked"))
    seen = console.outline() + "\n".join(titles(console))
    for name in (CANARY, *names):
        assert name not in seen, (name, seen)
    console.shot("locked")


def unlock(console, t):
    console.press(t("Unlock in the browser"), "push button")
    console.gone(t("Strongroom is locked"))
    console.wait(t("Main navigation"), seconds=60)


def locks_over_a_value(console, t):
    find_in_palette(console, t, "ledger db pass", "ledger-db-password")
    console.key("Return")
    console.wait(t("Reveal"), "push button")
    console.key("Return")
    console.wait(t("Revealed value of %1", "PASSWORD"))
    console.key("ctrl+c")
    console.until(lambda: console.clipboard() == CANARY.encode(), "the value on the clipboard")

    began = time.monotonic()
    subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                    "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"], check=True)
    while t("Strongroom – %1", t("Locked")) not in titles(console):
        assert time.monotonic() - began < 20, titles(console)
    print(f"{1000 * (time.monotonic() - began):.0f} ms until the window's title said so, with the time that asking takes")

    is_veiled(console, t, "ledger", "PASSWORD")
    assert console.clipboard() != CANARY.encode(), "the clipboard is cleared"
    unlock(console, t)
    console.wait(t("The value of %1 was wiped", "PASSWORD"))
    console.shot("back")
    console.key("Escape")
    console.gone(t("The value of %1 was wiped", "PASSWORD"))


def keeps_a_draft(console, t):
    console.key("ctrl+n")
    console.set_text(t("Name"), "new-draft", "text")
    console.until(lambda: console.text_of(console.find(t("Name"), "text")) == "new-draft", "the draft")

    os.kill(console.process.pid, signal.SIGUSR1)

    is_veiled(console, t, "new-draft", "ledger")
    unlock(console, t)
    console.until(lambda: console.text_of(console.find(t("Name"), "text")) == "new-draft", "the draft again")
    console.key("Escape")
    console.gone(t("Name"), "text")


def presents(console, t):
    console.key("ctrl+shift+h")
    console.wait(t("Presenting mode is on: no value is shown, and names are shortened."))
    button = console.wait(t("Reveal…"), "push button")
    assert not console.enabled(button) and button.description, "it says why"
    console.wait(re.compile("^ledg…ord, "), "table cell")
    console.gone(re.compile("^ledger-db-password, "), "table cell")
    console.shot("presenting")
    console.key("ctrl+shift+h")
    console.wait(re.compile("^ledger-db-password, "), "table cell")
    console.until(lambda: console.enabled(console.find(t("Reveal…"), "push button")), "the way to a value again")


def main():
    options = arguments()

    def story(console, t, folder):
        sign_in(console, t)
        other = OtherPerson(options.build, folder)
        other("auth", "login")
        other.writes("ledger-db-password", PASSWORD=CANARY)
        console.wait(re.compile("^ledger-db-password, "), "table cell")
        locks_over_a_value(console, t)
        keeps_a_draft(console, t)
        presents(console, t)

    travel(options, story)


if __name__ == "__main__":
    sys.exit(main())
