"""Looks for values of a journey where none may be: what screen readers hear, window titles, files, the memory of the console
and of the control plane that it started."""

import os
import pathlib
import re
import subprocess

import memory
from desktop_driver import walk


def heard(root):
    """All that assistive technology is told, as one text."""
    parts = []
    for node in walk(root):
        for read in (lambda: node.name, lambda: node.description, lambda: " ".join(node.getAttributes()),
                     lambda: node.queryText().getText(0, -1), lambda: str(node.queryValue().currentValue)):
            try:
                parts.append(read() or "")
            except Exception:  # the node has no such side, or went away while it was asked
                continue
    return "\n".join(parts)


def titles(pid):
    windows = re.findall(r"0x[0-9a-f]+", ask("xprop", "-root", "_NET_CLIENT_LIST"))
    return [ask("xdotool", "getwindowname", window) for window in windows if ask("xdotool", "getwindowpid", window) == str(pid)]


def ask(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def daemons(pid):
    """What the console started: {name: pid}."""
    children = " ".join(path.read_text() for path in pathlib.Path(f"/proc/{pid}/task").glob("*/children"))
    named = {pathlib.Path(f"/proc/{child}/comm").read_text().strip(): int(child) for child in children.split()}
    return {name: child for name, child in named.items() if name.startswith("strongroom")}


class Canary:
    def __init__(self, console, names, logs):
        self.console = console
        self.names = names  # of secrets: not for titles either
        self.folders = [os.environ["HOME"], logs]
        self.reason = memory.why_not()

    def while_shown(self, value):
        """The value is on the screen, in memory, and nowhere else."""
        pid = self.console.process.pid
        told = heard(self.console.application())
        assert len(told) > 500, "the accessibility tree is empty: nothing would be found in it"
        assert value not in told, "a value is told to assistive technology"
        shown = titles(pid)
        assert shown and all(title.startswith("Strongroom – ") for title in shown), shown
        for title in shown:
            assert value not in title and not any(name in title for name in self.names), f"a name stands in the title {title!r}"
        if self.reason:
            return
        assert (value, "utf-8") in memory.found(pid, [value]), "a shown value was not found in memory"
        started = daemons(pid)
        assert set(started) == {"strongroomd", "strongroom-runn"}, started  # Linux keeps 15 letters.
        for name, child in started.items():
            self.holds_none(name, child, [value])

    def after_hiding(self, values):
        """Nothing of it is left: in memory, in files, in what is told."""
        self.console.key("ctrl+shift+l")
        self.console.until(lambda: not self.console.clipboard(), "an empty clipboard")
        told = heard(self.console.application())
        assert not any(value in told for value in values), "a value is told to assistive technology"
        files = [hit for folder in self.folders for hit in memory.files_with(folder, values)]
        assert not files, files
        if self.reason:
            print(f"memory is not searched: {self.reason}")
            return
        self.holds_none("the console", self.console.process.pid, values)
        print(f"{len(values)} values, hidden: none in the console's memory, in {len(self.folders)} folders, or told to anybody")

    def holds_none(self, name, pid, values):
        seen = memory.found(pid, [*values, self.names[0]])
        # What is no secret is seen by the same look: else its finding nothing would prove nothing.
        assert any(text == self.names[0] for text, _ in seen), f"not even a name was found in the memory of {name}"
        left = {(text[:4] + "…", encoding): count for (text, encoding), count in seen.items() if text in values}
        assert not left, f"in the memory of {name}: {left}"
