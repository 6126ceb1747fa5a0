"""D3, someone walks by: another window, the screen saver, a room that looks on. Nothing is left to read, and nothing is lost."""

import re
import subprocess
import time

from demo import Demo

CANARY = "sr-canary-d3-77ab"
NAMES = ("ledger-db-password", "ledger-db-user", "PASSWORD")


def reveal(demo, console):
    t = demo.t
    console.key("ctrl+shift+r")
    console.wait(t("Reveal"), "push button")
    console.key("Return")
    console.wait(t("Revealed value of %1", "PASSWORD"))


def titles(console):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(console.process.pid)], capture_output=True, text=True,
                           check=False).stdout.split()
    return [subprocess.run(["xdotool", "getwindowname", one], capture_output=True, text=True, check=False).stdout.strip() for one in found]


def hides_from_another_window(demo, console):
    t = demo.t
    reveal(demo, console)
    for _ in range(4):  # Its own countdown is not what hides it: that is beyond what is waited for.
        console.press(t("%1 %2", t("+20 s"), "PASSWORD"), "push button")
    demo.shot("revealed")
    other = subprocess.Popen(["xterm", "-title", "another program", "-e", "cat"])
    try:
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "another program"], capture_output=True, text=True,
                                check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
        began = time.monotonic()
        demo.line("step 2: hidden when another window has the focus", lambda: console.wait(t("The value of %1 was wiped", "PASSWORD")))
        demo.measured("until it was hidden", time.monotonic() - began, 2.5)
        demo.shot("hidden")
    finally:
        other.terminate()
        other.wait(15)
    console.until(console.listens, "the console with the keyboard")
    console.press(t("Close"), "push button")
    console.gone(t("The value of %1 was wiped", "PASSWORD"))


def screen_saver(demo, console):
    """It comes on; how long the veil took."""
    locked = demo.t("Strongroom – %1", demo.t("Locked"))
    began = time.monotonic()
    subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                    "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"], check=True)
    while locked not in titles(console):
        assert time.monotonic() - began < 60, titles(console)
    return time.monotonic() - began


def veils(demo, console):
    t = demo.t
    reveal(demo, console)
    console.key("ctrl+c")
    console.until(lambda: console.clipboard() == CANARY.encode(), "the value on the clipboard")
    demo.measured("veil after the screen saver came on, with the time that asking takes", screen_saver(demo, console), 0.25)
    console.wait(t("Strongroom is locked"))
    seen = demo.told(console)
    demo.line("step 3: the veil stands, and nothing below it is told", not any(name in seen for name in (CANARY, *NAMES)), seen)
    demo.line("step 3: clipboard cleared", console.clipboard() != CANARY.encode())
    shown = titles(console)
    demo.line("step 3: getwindowname shows only the view type", set(shown) == {t("Strongroom – %1", t("Locked"))}, shown)
    picture = demo.shot("veiled")
    demo.line("screenshot of step 3 has no list text", not any(name.lower() in demo.words_in(picture) for name in ("ledger", "password")))


def unlock(demo, console):
    t = demo.t
    console.press(t("Unlock in the browser"), "push button")
    console.gone(t("Strongroom is locked"))
    console.wait(t("Main navigation"), seconds=60)


def comes_back(demo, console):
    t = demo.t
    unlock(demo, console)
    demo.line("step 4: the value is hidden", lambda: console.wait(t("The value of %1 was wiped", "PASSWORD")))
    demo.shot("back")
    console.press(t("Close"), "push button")
    console.gone(t("The value of %1 was wiped", "PASSWORD"))
    demo.line("step 4: the same row is selected", lambda: "ledger-db-password" in selected(console), selected(console))


def selected(console):
    return " ".join(node.name for node in console.find_all(None, "table cell") if node.getState().contains(console.SELECTED))


def keeps_what_was_half_typed(demo, console):
    t = demo.t
    console.key("shift+F2")
    console.set_text(t("Description"), "Of the ledger, half ty", "text")
    half = lambda: console.text_of(console.find(t("Description"), "text")) == "Of the ledger, half ty"  # noqa: E731
    console.until(half, "what was typed")
    demo.shot("half-typed")
    screen_saver(demo, console)
    console.wait(t("Strongroom is locked"))
    demo.line("step 4: while it is locked, what was half-typed is not told", "half ty" not in demo.told(console))
    demo.shot("veiled-again")
    unlock(demo, console)
    console.until(half, "what was half-typed")
    demo.line("step 4: the half-typed description of an open edit is still there", half)
    demo.shot("still-there")
    console.press(t("Cancel"), "push button")
    console.gone(t("Save details"), "push button")


def presents(demo, console):
    t = demo.t
    console.key("ctrl+shift+h")
    console.wait(t("Presenting mode is on: no value is shown, and names are shortened."))
    button = console.wait(t("Reveal…"), "push button")
    demo.line("step 5: Reveal is disabled, with the reason", not console.enabled(button) and bool(button.description), button.description)
    demo.shot("presenting")
    seen = demo.told(console)
    demo.line("step 5: names are shortened", "ledger-db-password" not in seen and "ledg" in seen)
    picture = demo.shot("presenting-list")
    demo.line("… in the picture, too", "ledgerdbpassword" not in demo.words_in(picture))


def main():
    with Demo("D3") as demo:
        demo.seed("ledger-db-password", "prod", PASSWORD=CANARY)
        demo.seed("ledger-db-user", "prod", PASSWORD="somebody")
        with demo.console() as console:
            console.click(console.wait(re.compile("^ledger-db-password, "), "table cell"))
            console.until(lambda: "ledger-db-password" in selected(console), "the chosen row")
            console.until(lambda: console.enabled(console.find(demo.t("Reveal…"), "push button")), "the way to a value")
            hides_from_another_window(demo, console)
            veils(demo, console)
            comes_back(demo, console)
            keeps_what_was_half_typed(demo, console)
            presents(demo, console)


main()
