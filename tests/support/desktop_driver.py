"""Drives the console as a person with a keyboard does, and reads it as a screen reader does.

Needs a desktop of its own (desktop.sh). Names are what AT-SPI says; waits poll a state, they never guess a time.
"""

import os
import pathlib
import re
import subprocess
import time

import pyatspi

DEADLINE = 60.0  # Only a failure waits so long.


class NotThere(AssertionError):
    """What was waited for did not come; the message holds what was on the screen instead."""


def walk(node, depth=0, only=lambda node: True):
    """The node and all below it; where `only` says no, what is below is not looked at either."""
    if depth > 30 or not only(node):
        return
    yield node
    try:
        count = min(node.childCount, 400)
    except Exception:  # the object went away while it was asked
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield from walk(child, depth + 1, only)


def showing(node):
    try:
        states = node.getState()
        return states.contains(pyatspi.STATE_SHOWING)
    except Exception:
        return False


def matches(text, wanted):
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else text == wanted


class Desktop:
    def __init__(self, program, arguments=(), environment=None, shots=None, log=None):
        self.shots = pathlib.Path(shots) if shots else None
        if self.shots:
            self.shots.mkdir(parents=True, exist_ok=True)
        self.number = 0
        self.log = open(log or os.devnull, "ab")
        self.process = subprocess.Popen(
            [str(program), *arguments], env={**os.environ, **(environment or {})}, stdout=self.log, stderr=self.log
        )

    # -- looking ----------------------------------------------------------------------------------------------
    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def find_all(self, name=None, role=None, inside=None):
        root = inside or self.application()
        if root is None:
            return
        # What is not shown has nothing below it that is: half of the tree need not be asked.
        for node in walk(root, only=lambda node: node == root or showing(node)):
            try:
                if role is not None and node.getRoleName() != role:
                    continue
                if name is not None and not matches(node.name or "", name):
                    continue
            except Exception:
                continue
            if node != root:
                yield node

    def find(self, name=None, role=None):
        return next(self.find_all(name, role), None)

    def wait(self, name=None, role=None, seconds=DEADLINE):
        return self.until(lambda: self.find(name, role), f"{role or 'anything'} named {name!r}", seconds)

    def gone(self, name=None, role=None, seconds=DEADLINE):
        self.until(lambda: self.find(name, role) is None, f"no more {role or 'anything'} named {name!r}", seconds)

    def until(self, probe, what, seconds=DEADLINE):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise NotThere(f"the program ended with {self.process.returncode} while waiting for {what}")
            try:
                found = probe()
            except Exception:
                found = None
            if found:
                return found
            time.sleep(0.1)
        self.shot("missing")
        raise NotThere(f"waited {seconds:.0f} s for {what}; on the screen:\n{self.outline()}")

    def outline(self):
        root = self.application()
        lines = []
        for node in walk(root) if root is not None else ():
            try:
                if showing(node) and node.name:
                    lines.append(f"  {node.getRoleName()}: {node.name}")
            except Exception:
                continue
        return "\n".join(lines[:150])

    def text_of(self, node):
        try:
            return node.queryText().getText(0, -1)
        except NotImplementedError:
            return node.name

    # -- doing ------------------------------------------------------------------------------------------------
    def press(self, name, role=None, seconds=DEADLINE, inside=None):
        """`inside`: only there. What a sheet covers is enabled, shows, and may be called the same."""
        node = self.until(
            lambda: next((n for n in self.find_all(name, role, inside) if self.enabled(n) and self.has_action(n)), None),
            f"an enabled {role or 'control'} named {name!r}",
            seconds,
        )
        node.queryAction().doAction(0)
        return node

    @staticmethod
    def has_action(node):
        try:
            return node.queryAction().nActions > 0
        except NotImplementedError:
            return False

    @staticmethod
    def enabled(node):
        return node.getState().contains(pyatspi.STATE_ENABLED)

    @staticmethod
    def is_focused(node):
        return node.getState().contains(pyatspi.STATE_FOCUSED)

    def focus(self, name, role=None):
        node = self.wait(name, role)
        node.queryComponent().grabFocus()
        self.until(lambda: self.is_focused(node), f"the focus on {name!r}", 10)
        return node

    def listens(self):
        """A window of the program has the keyboard: none has, while one sheet has gone and its owner is not back."""
        root = self.application()
        windows = (root.getChildAtIndex(index) for index in range(root.childCount))
        return any(window is not None and window.getState().contains(pyatspi.STATE_ACTIVE) for window in windows)

    def key(self, *keys):
        self.until(self.listens, "a window with the keyboard")
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        # Through standard input, so that no value stands in a command line.
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", "--file", "-"], input=text, text=True, check=True)

    def click(self, node, button=1, count=1):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        # Qt tells its accessibility clients places in its own points, xdotool wants pixels.
        scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
        x, y = (box.x + box.width // 2) * scale, (box.y + box.height // 2) * scale
        subprocess.run(["xdotool", "mousemove", str(round(x)), str(round(y)),
                        "click", "--repeat", str(count), "--delay", "80", str(button)], check=True)

    def set_text(self, name, text, role=None):
        self.focus(name, role)
        self.key("ctrl+a")
        self.type(text)

    def clipboard(self):
        answer = subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, timeout=10, check=False)
        return answer.stdout if answer.returncode == 0 else b""

    def shot(self, name):
        if not self.shots:
            return None
        self.number += 1
        path = self.shots / f"{self.number:02d}-{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], check=False)
        return path

    def stop(self, seconds=15):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.log.close()
        return self.process.returncode
