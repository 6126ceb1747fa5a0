"""Paged at night: a small window, a name, and the value on the clipboard; from a second start of the program, by keys alone."""

import re
import subprocess
import sys

from other_person import OtherPerson
from steps import arguments, find_in_palette, sign_in, travel

CANARY = "sr-canary-lookup-5f1d"


def look_up(console, t, options):
    """The console that runs opens the window; the second start ends at once."""
    subprocess.run([options.build / "bin/strongroom", "--lookup", "--lang", options.lang], check=True, timeout=60)
    console.wait(t("Search secrets"), "text")
    console.until(console.listens, "the small window with the keyboard")


def copies_blind(console, t, options):
    look_up(console, t, options)
    console.type("ledger db pass")
    console.wait(re.compile("^ledger-db-password, "), "list item")
    console.shot("found")
    console.key("ctrl+Return")
    console.until(lambda: console.enabled(console.find(t("Copy"), "push button")), "what may be copied")
    console.key("Return")
    console.until(lambda: console.clipboard() == CANARY.encode(), "the value on the clipboard")
    console.gone(t("Search secrets"), "text")
    assert CANARY not in console.outline(), "nothing shows the value"
    console.shot("copied")


def reveals_in_four_presses(console, t):
    find_in_palette(console, t, "ledger db pass", "ledger-db-password")
    console.shot("palette")
    console.key("Return")
    console.wait(t("Reveal"), "push button")
    console.key("Return")
    console.wait(t("Revealed value of %1", "PASSWORD"))
    console.key("ctrl+c")
    console.until(lambda: console.clipboard() == CANARY.encode(), "the value on the clipboard")
    assert CANARY not in console.outline(), "nobody is told the value"
    console.shot("revealed")


def asks_for_what_is_not_seen(console, t, other):
    """Nothing is found: the server searches further, then whoever manages access is asked; by keys alone."""
    console.key("ctrl+k")
    console.wait(t("Search secrets and commands"), "text")
    console.type("prod/not-for-me")
    console.wait(t("Search on server"), "list item")
    console.wait(t.pattern("Request access to %1…", ".*prod/not-for-me.*"), "list item")
    console.shot("nothing-found")
    console.key("Return")
    console.wait(t("The server finds nothing that you may see."), "label")
    console.key("Return")
    console.wait(t("Request access"), "dialog")
    console.until(console.listens, "the sheet with the keyboard")
    console.type("payments fail without it")
    console.shot("request-access")
    console.key("Return")
    console.gone(t("Request access"), "dialog")
    console.until(lambda: b"prod/not-for-me" in other("approvals", "list"), "the request with those who decide")


def main():
    options = arguments()

    def story(console, t, folder):
        sign_in(console, t)
        other = OtherPerson(options.build, folder)
        other("auth", "login")
        other.writes("ledger-db-password", PASSWORD=CANARY)
        console.wait(re.compile("^ledger-db-password, "), "table cell")
        reveals_in_four_presses(console, t)
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=b"other", check=True)
        console.key("Escape", "Escape")
        console.gone(t("Reveal"), "dialog")
        copies_blind(console, t, options)
        asks_for_what_is_not_seen(console, t, other)

    travel(options, story)


if __name__ == "__main__":
    sys.exit(main())
