"""What every demonstration stands on: a control plane with people in it, the network before it, consoles on a desktop of their own,
pictures of each step, and the list of pass lines with what came of each.

    with Demo("D1") as demo:
        demo.seed("ledger-db-password", "prod", PASSWORD="sr-canary-1")
        with demo.console() as console:  # alice's, signed in; demo.console(user="bob") is bob's, later
            demo.shot("start")
            demo.line("the row is there", lambda: console.find("…"))
        demo.terminal("bob")("service", "secrets")
"""

import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
for place in ("tests/support", "tests/server", "tests/journeys"):
    sys.path.insert(0, str(ROOT / place))

import pyatspi  # noqa: E402
from desktop_driver import Desktop  # noqa: E402
from ids import new_id  # noqa: E402
from plane import Plane, free_port  # noqa: E402
from texts import Texts  # noqa: E402
from wire import Wire  # noqa: E402

PASSWORD = "correct horse battery staple"


class Stage(Plane):
    """A control plane that tells its clients to come over the wire."""

    def start_server(self):
        super().start_server()
        self.url = self.url._replace(netloc=f"127.0.0.1:{self.port}")  # We ask it without the wire.

    def configure(self, **members):
        if "api" in members:
            self.port, self.public = members["api"]["port"], free_port()
            members["public_url"] = f"https://127.0.0.1:{self.public}"
        super().configure(**members)


class Window(Desktop):
    """A console whose pictures are numbered with those of its demonstration."""

    demo = None
    SELECTED = pyatspi.STATE_SELECTED

    def shot(self, name):
        return self.demo.shot(name) if self.demo else None


class Desk:
    """Where somebody sits: folders, a session bus and an unlocked keyring of their own, on everybody's display. Without a name, the
    desk that is there already."""

    def __init__(self, demo, user, name=None):
        self.demo, self.user, self.session = demo, user, None
        self.environment = {"STRONGROOM_BROWSER": str(ROOT / "tests/support/http_browser.py"), "STRONGROOM_TEST_USER": user}
        if name:
            self.move_in(demo.folder / name)
        self.command = [demo.build / "bin/strongroomctl", "--server", demo.wire.url, "--ca", demo.plane.folder / "ca.pem"]
        told = self.run("auth", "login")
        found = re.search(rb"Its fingerprint is ([0-9a-f ]+);", told.stderr)  # Nobody stands between the two here.
        if found:  # It is not asked twice at one desk.
            self("auth", "trust", "--authority-fingerprint", found[1].decode())
        assert told.returncode == 0 or found, told.stderr

    def move_in(self, home):
        home.mkdir(mode=0o700)
        places = {"RUNTIME_DIR": "run", "CONFIG_HOME": "config", "DATA_HOME": "data", "CACHE_HOME": "cache", "STATE_HOME": "state"}
        for place in places.values():
            (home / place).mkdir(mode=0o700)
        self.environment |= {"HOME": str(home), **{f"XDG_{name}": str(home / place) for name, place in places.items()}}
        unlock = "printf 'test\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
        self.session = subprocess.Popen(
            ["dbus-run-session", "--", "bash", "-c", f"{unlock}; echo $DBUS_SESSION_BUS_ADDRESS; read -r"], text=True,
            env={**os.environ, **self.environment}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.session.stdout.readline().strip()

    def leave(self):
        if self.session:
            self.session.stdin.close()
            self.session.wait(15)

    def run(self, *words, **settings):
        return subprocess.run([*map(str, self.command), *map(str, words)], capture_output=True, timeout=120, check=False,
                              env={**os.environ, **self.environment}, **settings)

    def __call__(self, *words, expect=0):
        """At the command line: `bob("service", "secrets")`."""
        done = self.run(*words)
        assert done.returncode == expect, (words, done.returncode, done.stdout[-400:], done.stderr[-400:])
        return done.stdout

    def writes(self, secret, scope="org", **values):
        """Sets these keys; what is not named stays."""
        file = self.demo.folder / f"{secret}.env"
        file.write_text("".join(f"{key}={value}\n" for key, value in values.items()))
        self("import", "--format", "dotenv", "--scope", scope, file)
        file.unlink()

    def reads(self, secret, key, scope="org"):
        return self("service", "secrets", "get-value", "--group", secret, "--name", key, "--scope", scope, "--purpose", "audit",
                    "--ticket", "INC-1").decode()


class Demo:
    def __init__(self, name):
        parser = argparse.ArgumentParser()
        parser.add_argument("--build", required=True, type=pathlib.Path)
        parser.add_argument("--lang", default="en")
        parser.add_argument("--theme", default="light")
        self.options = parser.parse_args()
        self.name, self.build, self.t = name, self.options.build, Texts(self.options.lang)
        self.shots = self.build / "screenshots/demo" / name
        shutil.rmtree(self.shots, ignore_errors=True)
        self.shots.mkdir(parents=True)
        self.number, self.lines, self.failed = 0, [], 0
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"strongroom-{name}-"))
        (self.folder / "password").write_text(PASSWORD)
        os.environ["STRONGROOM_TEST_PASSWORD_FILE"] = str(self.folder / "password")
        self.plane = Stage(self.build)
        self.wire = None
        self.desks = {}

    def __enter__(self):
        self.plane.init()
        self.prepare()
        self.plane.start_server()
        self.plane.start_runner()
        self.wire = Wire(self.plane, self.plane.public)
        self.plane.sign_in("alice", PASSWORD)  # The first, who owns the organization.
        self.plane.until(self.plane.custodian_connected, "the runner", 60)
        return self

    def __exit__(self, kind, error, _):
        for desk in self.desks.values():
            desk.leave()
        if self.wire:
            self.wire.stop()
        self.plane.stop()
        shutil.rmtree(self.plane.folder, ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        if error is not None:
            print(f"{self.name}: broken off after {len(self.lines)} lines")
            return
        print(f"{self.name}: {len(self.lines) - self.failed} of {len(self.lines)} lines hold; {self.number} pictures in {self.shots}")
        if self.failed:
            sys.exit(1)

    def prepare(self):
        """Before the control plane starts; for demonstrations whose strongroomd.json or runner.json says more."""

    # -- pass lines ---------------------------------------------------------------------------------------------
    def line(self, text, holds, reason=""):
        """A pass line of the demonstration: what holds, or a probe that says so. One that does not hold fails it, at its end."""
        try:
            held = holds() if callable(holds) else holds
        except Exception as error:  # A line is answered, whatever it is that goes wrong.
            held, reason = False, str(error).splitlines()[0][:300]
        self.failed += not held
        self.lines.append((text, bool(held)))
        print(f"{'ok' if held else 'not ok'}  {self.name}: {text}" + (f" ({reason})" if reason and not held else ""), flush=True)
        return bool(held)

    def measured(self, text, seconds, most):
        """A pass line about time: told as measured beside what it may be, and never failed, because machines are busy."""
        said = "within" if seconds <= most else "over"
        print(f"measured  {self.name}: {text}: {1000 * seconds:.0f} ms, {said} {1000 * most:.0f} ms (not asserted)", flush=True)

    def left_out(self, text, reason):
        """A pass line that this product does not answer, and why; it stands in docs/console.md as well."""
        print(f"left out  {self.name}: {text} ({reason})", flush=True)

    # -- pictures -----------------------------------------------------------------------------------------------
    def shot(self, name):
        self.number += 1
        path = self.shots / f"{self.number:02d}-{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], check=False)
        return path

    @staticmethod
    def words_in(picture):
        """What a reader of characters finds in a picture: letters, digits and nothing between them, in small letters."""
        with tempfile.TemporaryDirectory() as folder:
            large = pathlib.Path(folder) / "large.png"
            subprocess.run(["convert", str(picture), "-resize", "200%", "-colorspace", "Gray", str(large)], check=True)
            told = subprocess.run(["tesseract", str(large), "-", "--psm", "11"], capture_output=True, text=True, check=True,
                                  env={**os.environ, "OMP_THREAD_LIMIT": "1"})  # Its threads wait for each other on a busy machine.
        return re.sub(r"[\W_]", "", told.stdout.lower())

    @staticmethod
    def told(console):
        """All that is shown, as it is told to assistive technology."""
        parts = []
        for node in console.find_all():
            try:
                parts += [node.name or "", node.description or "", console.text_of(node) or ""]
            except Exception:  # The node went away while it was asked.
                continue
        return "\n".join(parts)

    # -- people and secrets -------------------------------------------------------------------------------------
    def person(self, name, *relations):
        """Somebody else of the organization, with everybody's password and these relations to it ("admin", "secret_reader" …)."""
        with contextlib.closing(sqlite3.connect(self.plane.folder / "strongroom.sqlite", timeout=30)) as base, base:
            base.execute("INSERT INTO accounts (subject, username, name, password, created_at) "
                         "SELECT ?, ?, ?, password, created_at FROM accounts WHERE username = 'alice'", (name, name, name.capitalize()))
            org, member = self.plane.org, new_id()
            base.execute("INSERT INTO members VALUES (?, ?, ?, ?, 'person', 1)", (member, org, f"builtin|{name}", name.capitalize()))
            for relation in ("identity", *relations):
                base.execute("INSERT INTO tuples VALUES (?, ?, ?, ?)", (org, "organization:" + org, relation, "user:" + member))
        return member

    def terminal(self, user="alice"):
        """That person at a command line, signed in, at another desk than their console's."""
        return self.desk(user, f"terminal-{user}")

    def desk(self, user, name):
        """Alice's without a name is the desktop's own, where her console stands."""
        if name not in self.desks:
            self.desks[name] = Desk(self, user, name)
        return self.desks[name]

    def seed(self, secret, scope="org", **values):
        """A secret with these keys, or its next version."""
        self.terminal().writes(secret, scope, **values)

    # -- consoles -----------------------------------------------------------------------------------------------
    @contextlib.contextmanager
    def console(self, *more, user="alice"):
        """A console of that person's, with the sign-in of before, once it stands there; ended with the block."""
        console = self.start(*more, user=user)
        try:
            console.wait(self.t("Main navigation"), seconds=120)
            yield console
        finally:
            console.stop()

    def start(self, *more, user="alice"):
        """The same as it starts, without a wait; to be stopped by the caller. Consoles stand at the desktop's own desk, where screen
        readers hear them: one person after the other."""
        here = self.desks.get(None)
        if here and here.user != user:
            here("auth", "logout")
            del self.desks[None]
        environment = {**self.desk(user, None).environment, "STRONGROOM_BROWSER": str(ROOT / "tests/support/browser.py")}
        arguments = ["--lang", self.options.lang, "--theme", self.options.theme, "--server", self.wire.url, "--ca",
                     str(self.plane.folder / "ca.pem"), *more]
        console = Window(self.build / "bin/strongroom", arguments, environment, log=self.shots / "console.log")
        console.demo = self
        return console

    # -- what was written down ----------------------------------------------------------------------------------
    def record(self, filter_text):
        """Events of the record that this filter finds, newest first."""
        lines = self.terminal()("audit", "list", "--limit", "1000", "--output", "json", "--filter", filter_text).splitlines()
        return [json.loads(line) for line in lines]
