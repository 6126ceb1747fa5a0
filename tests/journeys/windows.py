"""A second window of the same person: both lock together and open together, and both speak another language at once."""

import subprocess
import sys

import pyatspi

from lock import titles, unlock
from steps import arguments, sign_in, travel
from texts import Texts


def frames(console, title):
    return titles(console).count(title)


def opens_a_second(console, t):
    console.key("ctrl+shift+n")
    console.until(lambda: frames(console, t("Strongroom – %1", t("Secrets"))) == 2, "two windows")
    console.shot("two")


def locks_both(console, t):
    console.key("ctrl+l")
    console.until(lambda: frames(console, t("Strongroom – %1", t("Locked"))) == 2, "two locked windows")
    console.shot("locked")
    unlock(console, t)
    console.until(lambda: frames(console, t("Strongroom – %1", t("Secrets"))) == 2, "two open windows")


def speaks_german_at_once(console, t):
    german = Texts("de")
    console.key("ctrl+comma")
    console.until(lambda: frames(console, t("Strongroom – %1", t("Settings"))) == 1, "the settings")
    console.click(console.wait(t("Language"), "list item"))
    console.gone(t("Theme"), "label")  # The section before has its own box of that name.
    console.click(console.wait(t("As the desktop"), "combo box"))
    console.type("D")
    console.until(lambda: console.find("Deutsch", "list item").getState().contains(pyatspi.STATE_SELECTED), "the choice")
    subprocess.run(["xdotool", "key", "Return"], check=True)  # To a list that pops up, which is no active window.
    console.until(lambda: frames(console, german("Strongroom – %1", german("Settings"))) == 1, "the settings in German")
    console.until(lambda: frames(console, german("Strongroom – %1", german("Secrets"))) == 1, "the other window in German")
    console.wait("Deutsch", "combo box")
    console.shot("german")


def main():
    options = arguments()

    def story(console, t, _):
        sign_in(console, t)
        opens_a_second(console, t)
        locks_both(console, t)
        speaks_german_at_once(console, t)

    travel(options, story)


if __name__ == "__main__":
    sys.exit(main())
