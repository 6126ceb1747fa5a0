"""Two people edit one secret. The second gets the conflict sheet, and nobody's change is lost.

One sits at the console; the other writes by command line, into the same control plane, while the first is typing.
"""

import re
import sys

import pyatspi

from other_person import OtherPerson
from steps import arguments, set_value, sign_in, travel

BASE = {"BOTH": "base-both", "MINE": "base-mine", "THEIRS": "base-theirs", "NOBODY": "base-nobody"}


def edit(console, t, **values):
    console.key("F2")
    console.wait(t("Keys and values"))
    for key, value in values.items():
        set_value(console, t, key, value)


def save(console, t, number):
    console.press(t("Save as v%1", number), "push button")


def existing_name(console, t):
    """What is there already is said while its name is typed, and cannot be written over."""
    console.key("ctrl+n")
    console.set_text(t("Name"), "ledger", "text")
    console.wait(t("✕ A secret of this name exists here already. Choose another name, or open that one."))
    assert not console.enabled(console.find(t("Create secret"), "push button"))
    console.shot("name-exists")
    console.press(t("Cancel"), "push button")
    console.gone(t("Create secret"), "push button")


def main():
    options = arguments()

    def story(console, t, folder):
        sign_in(console, t)
        other = OtherPerson(options.build, folder)
        other("auth", "login")
        other.writes("ledger", **BASE)
        console.wait(re.compile("^ledger, "), "table cell")  # It came by itself.
        console.shot("came-by-itself")

        edit(console, t, BOTH="mine-both", MINE="mine-mine")
        other.writes("ledger", BOTH="other-both", THEIRS="other-theirs", ADDED="other-added")
        assert other.version("ledger") == 2
        save(console, t, "2")
        box = console.wait(t("Result for %1", "BOTH"), "combo box")
        assert console.find(t("Result for %1", "MINE")) is None, "there is nothing to choose for what one alone has changed"
        assert not console.enabled(console.find(t("Save as v%1", "3"), "push button")), "the choice has not been made"
        console.shot("conflict")
        console.until(lambda: box.getState().contains(pyatspi.STATE_FOCUSED), "the focus on the first choice")
        console.key("alt+3")
        console.until(lambda: console.enabled(console.find(t("Save as v%1", "3"), "push button")), "the choice")
        console.shot("conflict-decided")
        save(console, t, "3")
        console.gone(t("Keys and values"))
        console.wait("v3", "table cell")
        console.shot("joined")
        joined = {"BOTH": "mine-both", "MINE": "mine-mine", "THEIRS": "other-theirs", "NOBODY": "base-nobody", "ADDED": "other-added"}
        assert {key: other.reads("ledger", key) for key in joined} == joined

        # Theirs stands whole in the list of versions: one goes back to it, and it is all there.
        console.click(console.wait("v2", "table cell"))
        console.press(t("Roll back to this version…"), "push button")
        console.press(t("Roll back to v%1", "2"), "push button")
        console.wait("v4", "table cell")
        assert (other.reads("ledger", "BOTH"), other.reads("ledger", "MINE")) == ("other-both", "base-mine")

        edit(console, t, BOTH="mine-again", MINE="mine-again")
        other.writes("ledger", BOTH="other-again")
        save(console, t, "5")
        console.wait(t("Result for %1", "BOTH"), "combo box").queryComponent().grabFocus()
        console.key("alt+2")
        console.until(lambda: console.enabled(console.find(t("Save as v%1", "6"), "push button")), "the choice")
        save(console, t, "6")
        console.gone(t("Keys and values"))
        console.wait("v6", "table cell")
        assert (other.reads("ledger", "BOTH"), other.reads("ledger", "MINE")) == ("other-again", "mine-again")
        assert other.version("ledger") == 6
        existing_name(console, t)
        assert other.version("ledger") == 6

    travel(options, story)
    return 0


sys.exit(main())
