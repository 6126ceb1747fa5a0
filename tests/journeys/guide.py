"""A newcomer's first hour, with the pictures of the user guide on the way: the first question, samples, the hints, every chapter.

tests/journeys/run.sh guide build/dev
"""

import re
import subprocess
import sys

import pyatspi

from steps import answer_where, arguments, find_in_palette, sign_in, travel

LARGEST = 150 * 1024  # Of a picture: a guide is read over slow lines, too.


class Camera:
    def __init__(self, console, folder):
        self.console = console
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name):
        """The whole small screen, in as few colours as it needs."""
        path = self.folder / f"{name}.png"
        subprocess.run(["xdotool", "mousemove", "1279", "799"], check=True)  # No tip of whatever lies below it.
        subprocess.run(["import", "-window", "root", "-strip", "+dither", "-colors", "200", "-define", "png:compression-level=9", f"png8:{path}"],
                       check=True)
        size = path.stat().st_size
        assert 2000 < size < LARGEST, f"{path.name} has {size} bytes"
        print(f"{path.name}: {size} bytes")


def close(console, t, title, button="Cancel"):
    """By its button: a key could reach the window behind it, while the sheet is coming."""
    console.press(t(button), "push button")
    console.gone(title, "dialog")


def first_start(console, t, camera):
    console.wait(t("A server of your organization…"), "push button")
    camera.take("start")
    console.press(t("A server of your organization…"), "push button")
    console.wait(t("Address"), "text")
    close(console, t, t("Add a server"))
    answer_where(console, t)


def samples(console, t, camera):
    console.press(t("Add sample secrets…"), "push button")
    console.wait(t("Add sample secrets"), "dialog")
    camera.take("samples-question")
    console.press(t("Add sample secrets"), "push button")
    console.gone(t("Add sample secrets"), "dialog", seconds=180)
    console.wait(re.compile("^web-session, "), "table cell")
    console.wait(t("Remove the sample secrets…"), "push button")


def find(console, t, camera):
    """The palette ends the first hint: the next one stands there."""
    hint = t("Find a secret: press %1 and type a part of its name.", "Ctrl+K")
    console.wait(hint)
    find_in_palette(console, t, "pay api", "payments-api")
    camera.take("find")
    console.key("Escape", "Escape")
    console.gone(t("Search secrets and commands"), "text")
    console.gone(hint)


def reveal(console, t, camera):
    console.click(console.wait(re.compile("^payments-api, .*version 3"), "table cell"))
    console.wait("v3", "table cell")
    camera.take("secrets")
    console.key("ctrl+shift+r")
    console.set_text(t("Ticket"), "INC-4821", "text")
    camera.take("reveal")
    console.press(t("Reveal"), "push button")
    console.wait(t("Hidden value of %1", "API_KEY"))
    camera.take("revealed")
    console.press(t("Close"), "push button")
    console.gone(t("Hidden value of %1", "API_KEY"))
    # The deed itself ends its hint.
    console.gone(re.compile("^" + re.escape(t("See a value: choose a secret and press %1. You say what for, and that is recorded.",
                                              "Ctrl+Shift+R"))))


def write(console, t, camera):
    console.key("F2")
    console.wait(t("Keys and values"))
    console.set_text(t("Reason for the change"), "rotate", "text")
    camera.take("write")
    console.press(t("Cancel"), "push button")
    console.gone(t("Keys and values"))


def views(console, t, camera):
    """Each with something in it, since the samples are there."""
    console.key("ctrl+shift+d")
    console.wait(re.compile("object-storage"), "list item")
    camera.take("compare")
    for keys, name, sign in (("ctrl+9", "people", (t("owner"), "table cell")),
                             ("ctrl+shift+k", "backends", (t("Add a backend…"), "push button")),
                             ("ctrl+shift+e", "keys", (t("Add a key…"), "push button"))):
        console.key(keys)
        console.wait(*sign)
        console.until(console.listens, "the view")
        camera.take(name)


def explained(console, t, camera):
    """A word says what it means, by keys alone."""
    mark = console.focus(t("What does this mean: %1", "KEK"), "push button")
    assert mark.description, "a screen reader hears nothing of it"
    console.key("space")
    console.until(lambda: not mark.getState().contains(pyatspi.STATE_FOCUSED), "the explanation, which takes the keys")
    camera.take("word")
    console.key("Escape")


def record(console, t, camera):
    console.key("ctrl+4")
    console.click(console.wait("version.put", "table cell"))
    console.wait(t("What does this mean: %1", t("Checkpoint")))
    camera.take("record")


def on_call(console, t, camera):
    console.key("ctrl+i")
    console.wait(t("Ticket"), "text")
    camera.take("incident")
    close(console, t, t("Incident"))
    console.key("F1")
    console.wait(t("Find a word or a shortcut"), "text")
    camera.take("help")
    close(console, t, t("Help"), "Close")


def no_samples(console, t):
    console.key("ctrl+2")
    console.press(t("Remove the sample secrets…"), "push button")
    console.press(t("Move them to the trash"), "push button")
    console.wait(t("Add sample secrets…"), "push button", seconds=180)


def main():
    options = arguments()

    def story(console, t, folder):
        camera = Camera(console, options.pictures)
        first_start(console, t, camera)
        sign_in(console, t)
        samples(console, t, camera)
        find(console, t, camera)
        reveal(console, t, camera)
        write(console, t, camera)
        views(console, t, camera)
        explained(console, t, camera)
        record(console, t, camera)
        on_call(console, t, camera)
        no_samples(console, t)

    travel(options, story)
    return 0


sys.exit(main())
