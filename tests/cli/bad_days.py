"""What goes wrong while somebody works at the command line: a clear sentence, and what they typed or others wrote is not lost."""

import argparse
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
for place in ("support", "server", "server/http"):
    sys.path.insert(0, str(ROOT / "tests" / place))

from certificates import Authority  # noqa: E402
from plane import Plane, pause, resume  # noqa: E402
from raw import eventually, metric  # noqa: E402
from terminal import on_terminal  # noqa: E402

MEBIBYTE = 1 << 20


class Desk:
    def __init__(self, plane, folder):
        self.plane, self.folder = plane, folder
        self.command = [str(plane.bin / "strongroomctl"), "--profile-dir", str(plane.folder)]

    def run(self, *arguments, expect=0, told="", command=None):
        done = subprocess.run([*(command or self.command), *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
        assert done.returncode == expect and told in done.stderr, (arguments, done.returncode, done.stdout[-300:], done.stderr[-600:])
        return done.stdout

    def value(self, group, key, **expected):
        return self.run("service", "secrets", "get-value", "--group", group, "--name", key, **expected)

    def import_bytes(self, name, content, **expected):
        file = self.folder / f"{name}.env"
        file.write_bytes(content)
        self.run("import", "--format", "dotenv", "--scope", "org", file, **expected)
        file.unlink()

    def editor(self, *turns):
        """Each script is the person at one opening of the editor; `$1` is the form."""
        script, count = self.folder / "editor", self.folder / "turn"
        count.write_text("0")
        cases = "\n".join(f"{number}) {turn} ;;" for number, turn in enumerate(turns))
        script.write_text(f"turn=$(cat {count}); echo $((turn + 1)) >{count}\ncase $turn in\n{cases}\nesac\n")
        os.environ["EDITOR"] = f"sh {script}"

    def upsert_on_terminal(self, *arguments, answers=()):
        code, shown = on_terminal([*self.command, "service", "secrets", "upsert", *arguments], answers)
        return code, shown.decode()


def form(group, **entries):
    lines = "".join(f"  {key}: {value}\\n" for key, value in entries.items())
    return f"printf 'group: {group}\\nscope: org\\nentries:\\n{lines}' >\"$1\""


def another_authority(desk):
    other = Authority(desk.folder, "other")
    wrong = [desk.command[0], "--server", desk.plane.ready["api"], "--ca", str(other.certificate)]
    desk.run("auth", "login", command=wrong, expect=1, told="not signed by the expected authority")


def server_gone_while_the_form_is_open(desk):
    """The control plane is killed and comes back: the form is offered again, as it was typed."""
    plane = desk.plane
    opened, close = ([desk.folder / f"{name}-{turn}" for turn in range(2)] for name in ("opened", "close"))
    leaves_open = [f"touch {opened[turn]}; while ! [ -e {close[turn]} ]; do sleep 0.05; done" for turn in range(2)]
    desk.editor(f"{form('typed', TOKEN='typed-once')}; {leaves_open[0]}", f"cp \"$1\" {desk.folder}/seen; {leaves_open[1]}")

    def while_open(turn, deed):
        plane.until(opened[turn].exists, "the editor")
        deed()
        close[turn].touch()

    def restart():
        plane.start_server()
        plane.until(plane.custodian_connected, "the runner to come back", 60)

    with concurrent.futures.ThreadPoolExecutor() as pool:
        typed = pool.submit(desk.upsert_on_terminal, answers=["y"])
        while_open(0, plane.kill_server)
        while_open(1, restart)
        code, shown = typed.result()
    assert code == 0 and "cannot be reached" in shown and "Created typed" in shown, (code, shown)
    assert "typed-once" in (desk.folder / "seen").read_text()
    (desk.folder / "seen").unlink()
    assert desk.value("typed", "TOKEN") == "typed-once"


def server_gone_in_the_middle_of_an_import(desk):
    plane = desk.plane
    pause(plane.runner)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        try:
            asked = pool.submit(desk.import_bytes, "halfway", b"TOKEN=halfway\n", expect=1, told="cannot be reached")
            # Not just once: requests on the way there are in flight for a moment, too.
            stands = lambda: all(metric(plane, "strongroom_requests_in_flight") >= 2 for _ in range(30))  # noqa: E731
            eventually(stands, "the import to stand at the runner")
            plane.kill_server()
            asked.result()
        finally:
            resume(plane.runner)
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner to come back", 60)
    assert "halfway" not in plane.names()
    desk.import_bytes("halfway", b"TOKEN=halfway\n")
    assert plane.names().count("halfway") == 1 and desk.value("halfway", "TOKEN") == "halfway"


def two_people_at_one_secret(desk):
    """The second to save is told what the first did, and builds on it."""
    desk.editor(form("shared", A="a1", B="b1", C="c1"))
    desk.run("service", "secrets", "upsert")
    theirs = desk.folder / "theirs"
    theirs.write_text("sed -i -e 's/B: !keep/B: b2/' -e '/C: !keep/d' -e 's/A: !keep/A: !keep\\n  D: d2/' \"$1\"\n")
    meanwhile = f"EDITOR='sh {theirs}' {shlex.join(desk.command)} service secrets upsert --group shared"
    mine = "sed -i 's/A: !keep/A: a3/' \"$1\""

    desk.editor(f"{meanwhile} && {mine}")
    desk.run("service", "secrets", "upsert", "--group", "shared", expect=1, told="Nothing was written")
    assert (desk.value("shared", "A"), desk.value("shared", "B"), desk.value("shared", "D")) == ("a1", "b2", "d2")

    theirs.write_text("sed -i -e 's/B: !keep/B: b4/' -e 's/A: !keep/A: !keep\\n  E: e4/' \"$1\"\n")
    desk.editor(f"{meanwhile} && {mine}", "true")
    code, shown = desk.upsert_on_terminal("--group", "shared", answers=["y"])
    assert code == 0 and "changed B" in shown and "added E" in shown, (code, shown)
    assert [desk.value("shared", key) for key in "ABDE"] == ["a3", "b4", "d2", "e4"]
    desk.value("shared", "C", expect=3)


def sizes(desk):
    """A value of one mebibyte goes through; one of two is refused before anything is sent."""
    large = b"x" * (MEBIBYTE - 10)
    desk.import_bytes("large", b"VALUE=" + large + b"\n")
    assert desk.value("large", "VALUE").encode() == large
    log = desk.plane.folder / "strongroomd.log"
    started = len(log.read_text())
    desk.import_bytes("too-large", b"VALUE=" + b"x" * (2 * MEBIBYTE) + b"\n", expect=2)
    desk.editor(f"(printf 'group: too-large\\nscope: org\\nentries:\\n  A: '; head -c {2 * MEBIBYTE} /dev/zero | tr '\\0' x; echo) >\"$1\"")
    desk.run("service", "secrets", "upsert", expect=2)
    written = [entry["path"] for entry in map(json.loads, log.read_text()[started:].splitlines())
               if entry["event"] == "request" and entry["method"] != "GET" and entry["path"] != "/oidc/token"]
    assert not written, written
    assert "too-large" not in desk.plane.names()


def no_text(desk):
    desk.import_bytes("latin", b"A=caf\xe9\n", expect=2)
    desk.editor("printf 'group: latin\\nscope: org\\nentries:\\n  A: caf\\351\\n' >\"$1\"")
    desk.run("service", "secrets", "upsert", expect=2)
    assert "latin" not in desk.plane.names()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane, tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "password").write_text("a long enough password")
        os.environ.update(STRONGROOM_BROWSER=str(ROOT / "tests/support/http_browser.py"), STRONGROOM_TEST_PASSWORD_FILE=str(folder / "password"))
        os.environ.pop("VISUAL", None)
        desk = Desk(plane, folder)
        plane.sign_in_and_wait()
        desk.run("auth", "login")
        for story in (another_authority, server_gone_while_the_form_is_open, server_gone_in_the_middle_of_an_import, two_people_at_one_secret,
                      sizes, no_text):
            story(desk)
            print(story.__name__, flush=True)


main()
