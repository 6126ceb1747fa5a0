"""A demonstration in which the control plane may call what stands beside it, a console comes back after its end, and the database is looked into:
what the demonstrations of keys, backends, many secrets and rotations share."""

import contextlib
import json
import os
import pathlib
import re
import sqlite3

from demo import Demo


class Arranged(Demo):
    def __init__(self, name, may_call=()):
        super().__init__(name)
        self.may_call = list(may_call)

    def prepare(self):
        for file in () if not self.may_call else (self.plane.folder / "strongroomd.json", self.plane.folder / "runner/runner.json"):
            file.write_text(json.dumps(json.loads(file.read_text()) | {"development": True, "outbound_allow": self.may_call}))

    def back(self, user="alice"):
        """The console again, with the sign-in of before, once it stands there; to be stopped by the caller."""
        console = self.start(user=user)
        console.wait(self.t("Main navigation"), seconds=120)
        return console

    def ask(self, sql, *values):
        with contextlib.closing(sqlite3.connect(f"file:{self.plane.folder / 'strongroom.sqlite'}?mode=ro", uri=True, timeout=60)) as base:
            return base.execute(sql, values).fetchall()

    def alter(self, *statements):
        """By the hand of an operator, or of time, behind the control plane."""
        with contextlib.closing(sqlite3.connect(self.plane.folder / "strongroom.sqlite", timeout=60)) as base, base:
            for sql, *values in statements:
                base.execute(sql, values)

    def import_many(self, names, value, scope="prod"):
        """Each with one key, TOKEN, whose value ends with the secret's name."""
        at_once = 80  # A request takes a hundred.
        for start in range(0, len(names), at_once):
            file = self.folder / "many.yaml"
            file.write_text("".join(f"{name}:\n  TOKEN: {value}-{name}\n" for name in names[start:start + at_once]))
            self.terminal()("import", "--format", "yaml", "--scope", scope, file)
            file.unlink()

    def leftovers(self, *needles):
        """The files of console and control plane that hold one of these."""
        places = [self.plane.folder, self.shots / "console.log"]
        places += [pathlib.Path(os.environ[name]) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")]
        files = [file for place in places for file in ([place] if place.is_file() else place.rglob("*")) if file.is_file()]
        return [str(file) for file in files if any(needle.encode() in file.read_bytes() for needle in needles)]
