"""Several people at one control plane of their own, which a console and terminals reach by its address; one of them sits at the desktop."""

import contextlib
import os
import pathlib
import re
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/server/approvals"), str(ROOT / "tests/support"), str(ROOT / "tests/journeys")]

from demo import Demo, Window  # noqa: E402
from people import Company  # noqa: E402
from steps import sign_in  # noqa: E402

PASSWORD = "a long enough password"  # Everybody's, as Embedded.sign_in() has it.


class Colleagues(Company):
    """`roles`: whom there is besides alice, who owns it, with their roles in the organization. Asked by HTTP, each on a device of theirs."""

    def __init__(self, build, folder, roles):
        self.ROLES, self.build, self.folder = roles, pathlib.Path(build), pathlib.Path(folder)
        super().__init__(build)
        (self.folder / "password").write_text(PASSWORD)
        browser = self.folder / "browser"
        browser.write_text(f'#!/bin/sh\nSTRONGROOM_TEST_USER=$(cat "{self.folder}/who") exec /usr/bin/python3 "{ROOT}/tests/support/http_browser.py" "$1"\n')
        browser.chmod(0o755)
        os.environ.update(STRONGROOM_BROWSER=str(browser), STRONGROOM_TEST_PASSWORD_FILE=str(self.folder / "password"))
        self.here("alice")

    def here(self, name):
        """Who answers the identity provider at this desktop from now on."""
        (self.folder / "who").write_text(name)

    def ask(self, name, method, path, body=None, expect=(200, 201, 202, 204)):
        headers = {"Idempotency-Key": str(uuid.uuid4())} if method == "POST" else {}
        status, _, answer = self.people[name].request(method, f"/v1/orgs/{self.plane.org}{path}", body, headers)
        assert status in expect, (name, method, path, status, answer)
        return answer

    def sign_in_again(self):
        """Their tokens last five minutes."""
        self.plane.sign_in(first=False)
        for name, person in self.people.items():
            person.sign_in(name, first=False)

    def environment(self, slug):
        return next(one["id"] for one in self.ask("alice", "GET", "/environments")["items"] if one["slug"] == slug)

    def secret_in(self, slug, name, value):
        self.plane.sign_in(first=False)
        status, _, made = self.plane.create(self.plane.sealed(name, value, self.environment(slug)))
        assert status == 201, made
        return made["secret"]

    def give(self, *bindings):
        """(holder's type and id, role, object's type and id)"""
        self.ask("alice", "POST", "/access/changes", {"add": [binding(*one) for one in bindings]})

    def restart(self, **settings):
        assert self.plane.end_server() == 0
        self.plane.configure(**settings)
        self.plane.start_server()
        for person in self.people.values():
            person.ready = self.plane.ready
        self.plane.until(self.plane.custodian_connected, "the runner", 60)

    def where(self):
        return ["--server", self.plane.ready["api"], "--ca", str(self.plane.folder / "ca.pem")]

    def terminal(self, *words, expect=0, **settings):
        """The command line at the same desktop, as whoever is here. It shares sign-in and trust with the console."""
        done = subprocess.run([self.build / "bin/strongroomctl", *self.where(), *map(str, words)], capture_output=True, timeout=120, check=False, **settings)
        assert expect is None or done.returncode == expect, (words, done.returncode, done.stderr[-400:])
        return done

    def trust(self):
        """Nobody stands between this desktop and the server: what it says of its authority is taken."""
        told = self.terminal("auth", "login", expect=None)
        found = re.search(rb"Its fingerprint is ([0-9a-f ]+);", told.stderr)
        assert found, told.stderr
        self.terminal("auth", "trust", "--authority-fingerprint", found[1].decode())



class Gathering(Demo):
    """A demonstration among several people: `all` of them, instead of one control plane behind a wire."""

    def __init__(self, name, roles):
        super().__init__(name)
        self.roles, self.all = roles, None

    def __enter__(self):
        self.all = Colleagues(self.build, self.folder, self.roles)
        return self

    def __exit__(self, *error):
        if self.all is not None:
            self.all.plane.stop()
        super().__exit__(*error)

    @contextlib.contextmanager
    def console(self, user, settings=None, more=()):
        """A console at this desktop, to which that person signs in."""
        self.all.here(user)
        if settings:
            prefer(settings)
        arguments = [*self.all.where(), "--lang", self.options.lang, "--theme", self.options.theme, *more]
        console = Window(self.build / "bin/strongroom", arguments, log=self.shots / "console.log")
        console.demo = self
        try:
            sign_in(console, self.t)
            yield console
        finally:
            console.stop()


def binding(holder, role, thing):
    return {"holder": dict(zip(("type", "id"), holder)), "role": role, "object": dict(zip(("type", "id"), thing))}


def prefer(settings):
    """What somebody has chosen in the console earlier: {"security": {"hideAfterSeconds": 200}}."""
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "strongroom"
    folder.mkdir(parents=True, exist_ok=True)
    text = "".join(f"[{group}]\n" + "".join(f"{name}={value}\n" for name, value in names.items()) for group, names in settings.items())
    (folder / "strongroom.conf").write_text(text)


def rows(console, table):
    """The rows of a table that is shown, each as the texts of its cells; also those that are scrolled out of sight."""
    grid = console.wait(table, "table").queryTable()
    cells = [[grid.getAccessibleAt(row, column) for column in range(grid.nColumns)] for row in range(grid.nRows)]
    return [[cell.name if cell is not None else "" for cell in row] for row in cells]


def once(read, good, what, console):
    """What `read` answers as soon as that is `good`."""
    kept = []

    def probe():
        kept[:] = [read()]
        return good(kept[0])

    console.until(probe, what)
    return kept[0]
