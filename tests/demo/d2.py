"""D2, copy without showing, and gone again: a value goes to the clipboard for a while, is seen by nobody, and is left to no clipboard
manager when the console ends."""

import re
import subprocess
import time

from demo import ROOT, Demo  # First: it knows where the others are.

import memory
from canary import heard
from steps import find_in_palette

CANARY = "sr-canary-d2-4711-stripe"


def copy_without_showing(demo, console):
    t = demo.t
    find_in_palette(console, t, "stripe-api-key", "stripe-api-key")
    demo.shot("palette")
    console.key("ctrl+Return")
    console.until(lambda: console.enabled(console.find(t("Copy"), "push button")), "what may be copied")
    demo.shot("purpose")
    console.key("Return")
    console.until(lambda: console.clipboard() == CANARY.encode(), "the value on the clipboard")
    demo.shot("copied")
    return time.monotonic()


def selection(name, *more):
    done = subprocess.run(["xclip", "-o", "-selection", name, *more], capture_output=True, timeout=10, check=False)
    return done.stdout if done.returncode == 0 else b""


def lies_there_as_a_secret(demo):
    targets = selection("clipboard", "-t", "TARGETS").decode().split()
    demo.line("step 2: the targets list x-kde-passwordManagerHint", "x-kde-passwordManagerHint" in targets, targets)
    demo.line("step 2: PRIMARY is empty", selection("primary") == b"")


def pasted_into_xterm(demo):
    """What a terminal gets that is given the clipboard with its own key; it does not echo."""
    ready, got = demo.folder / "ready", demo.folder / "got"
    reads = f'stty -echo; touch {ready}; read -r line; printf %s "$line" >{got}.new; mv {got}.new {got}'
    xterm = subprocess.Popen(["xterm", "-xrm", "XTerm*selectToClipboard: true", "-title", "another program", "-e", "sh", "-c", reads])
    try:
        demo.plane.until(ready.exists, "a terminal", 60)
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "another program"], capture_output=True, text=True,
                                check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowactivate", "--sync", window, "key", "shift+Insert", "Return"], check=True)
        demo.shot("pasted")
        demo.plane.until(got.exists, "what was pasted", 60)
        return got.read_text()
    finally:
        xterm.terminate()
        xterm.wait(15)
        got.unlink(missing_ok=True)


def goes_by_itself(demo, console, copied):
    console.until(lambda: console.clipboard() != CANARY.encode(), "the value to leave the clipboard")
    demo.line("step 4: it leaves by itself, within the 30 s that are chosen and a moment", console.clipboard() == b"")
    demo.measured("until the clipboard was empty", time.monotonic() - copied, 31)
    demo.line("step 4: the status chip is gone", lambda: console.find(demo.t("Clear the clipboard now")) is None)
    demo.shot("gone")


class Manager:
    """A clipboard manager at work: what is copied is kept, but for what is hinted to be a secret; what is to be saved is saved."""

    def __init__(self, demo):
        self.demo, self.file = demo, demo.folder / "history"
        self.process = subprocess.Popen(["/usr/bin/python3", ROOT / "tests/support/clipboard_manager.py", self.file], stdin=subprocess.PIPE)
        self.keeps("ordinary words")

    def keeps(self, words):
        """Somebody copies them, and it has them."""
        self.demo.plane.until(self.file.exists, "the clipboard manager", 60)
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=words.encode(), check=True)
        self.demo.plane.until(lambda: words in self.file.read_text(), f"the clipboard manager to keep {words!r}", 60)

    def holds(self, value):
        in_memory = () if memory.why_not() else memory.found(self.process.pid, [value])
        return value in self.file.read_text() or bool(in_memory)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(15)


def never_in_a_picture(demo, control):
    seen = [picture.name for picture in sorted(demo.shots.glob("*.png")) if "canary" in demo.words_in(picture)]
    demo.line("canary never in any screenshot", not seen, seen)
    demo.line("the reader of characters finds it where it is shown", "canary" in demo.words_in(control))


def shown_for_once(demo, console):
    """A picture that has it, so that not finding it says something; kept nowhere."""
    t = demo.t
    find_in_palette(console, t, "stripe-api-key", "stripe-api-key")
    console.key("Return")
    console.wait(t("Reveal"), "push button")
    console.key("Return")
    console.wait(t("Revealed value of %1", "API_KEY"))
    path = demo.folder / "control.png"
    subprocess.run(["import", "-window", "root", str(path)], check=True)
    told = heard(console.application())
    demo.line("AT-SPI tree dump of the app contains no canary, while it is shown", len(told) > 500 and CANARY not in told)
    console.key("Escape", "Escape")
    console.gone(t("Revealed value of %1", "API_KEY"))
    return path


def main():
    with Demo("D2") as demo:
        demo.seed("stripe-api-key", "prod", API_KEY=CANARY)
        with demo.console() as console:
            console.wait(re.compile("^stripe-api-key, "), "table cell")
            copied = copy_without_showing(demo, console)
            lies_there_as_a_secret(demo)
            demo.line("step 3: what is pasted into xterm equals the canary", pasted_into_xterm(demo) == CANARY)
            told = heard(console.application())
            demo.line("AT-SPI tree dump of the app contains no canary, while it is copied", len(told) > 500 and CANARY not in told)
            goes_by_itself(demo, console, copied)
            control = shown_for_once(demo, console)

            manager = Manager(demo)
            copied = copy_without_showing(demo, console)
            console.key("ctrl+q")
            demo.plane.until(lambda: console.process.poll() is not None, "the console to end", 60)
            demo.measured("from the second copy to the console's end", time.monotonic() - copied, 5)
            demo.line("step 5: the clipboard is without it after the console's end", selection("clipboard") != CANARY.encode())
            demo.line("step 5: a running clipboard manager holds nothing of it", not manager.holds(CANARY))
            manager.keeps("other words")
            demo.line("… and still nothing once it has kept something else", not manager.holds(CANARY))
            demo.shot("ended")
            manager.stop()
        never_in_a_picture(demo, control)


main()
