"""Who may do what, as an owner arranges it: an invitation, a member, a role, a team, a machine with its key.

Every change is shown before it is made; what was arranged is found again from the command line.
"""

import sys

from other_person import OtherPerson
from steps import arguments, sign_in, travel


def confirm(console, t, effect):
    """What follows has been looked at, and is done."""
    console.press(t(effect), "push button")
    console.gone(t(effect), "push button")


def keep(console, t, shot):
    """What is shown once, and the word that it was kept; before that the window stays open."""
    kept = t("I have kept it in a safe place")
    console.wait(kept, "check box")
    console.shot(shot)
    assert not console.enabled(console.find(t("Close"), "push button")), "it would be lost"
    console.press(kept, "check box")
    console.press(t("Close"), "push button")
    console.gone(kept, "check box")


def people(console, t):
    console.key("ctrl+9")
    console.wait(t("owner"), "table cell")
    console.shot("people")
    console.press(t("Invite…"), "push button")
    console.set_text(t("User name"), "dave", "text")
    console.press(t("Make the invitation"), "push button")
    keep(console, t, "invitation")
    console.press(t("Add…"), "push button")
    console.set_text(t("Subject"), "builtin|erin", "text")
    console.set_text(t("Name"), "Erin", "text")
    confirm(console, t, "Add the person")
    console.click(console.wait("Erin", "table cell"))
    console.press(t("Give a role…"), "push button")
    console.wait(t("%n gain(s) something", n=1))
    console.shot("role-looked-at")
    confirm(console, t, "Give the role")
    console.wait(t("viewer"), "table cell")


def teams(console, t):
    console.click(console.wait(t("Teams"), "page tab"))
    console.press(t("New team…"), "push button")
    console.set_text(t("Name of the team"), "On call", "text")
    confirm(console, t, "Add the team")
    console.wait("On call")
    console.press(t("Add to the team…"), "push button")
    console.set_text(t("Whom"), "Erin", "text")
    console.until(lambda: console.enabled(console.find(t("Add to the team"), "push button")), "a look at what follows")
    console.shot("team-looked-at")
    confirm(console, t, "Add to the team")
    console.wait("Erin", "table cell")
    console.shot("team")


def machines(console, t):
    console.click(console.wait(t("Machines"), "list item"))
    console.press(t("New service account…"), "push button")
    console.set_text(t("Name of the service account"), "nightly", "text")
    console.press(t("Create service account"), "push button")
    keep(console, t, "key-shown-once")
    console.wait("nightly", "table cell")
    console.shot("machines")
    console.click(console.wait(t("API keys"), "page tab"))
    console.wait("nightly", "table cell")
    console.shot("keys")


def main():
    options = arguments()

    def story(console, t, folder):
        sign_in(console, t)
        people(console, t)
        teams(console, t)
        machines(console, t)
        other = OtherPerson(options.build, folder)
        other("auth", "login")
        assert b"Erin" in other("member", "list")
        assert b"nightly" in other("iam", "apikey", "list")

    travel(options, story)
    return 0


sys.exit(main())
