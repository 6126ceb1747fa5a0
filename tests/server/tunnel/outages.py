"""Runners that go and come: what a writer and a reader at the command line are told meanwhile, and that it mends itself."""

import argparse
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from dialled import TunnelPlane, told

from plane import pause, resume  # noqa: E402 - dialled adds its folder to the path

SUPPORT = pathlib.Path(__file__).resolve().parents[2] / "support"
VALUE = "outage-canary-1618"
NOBODY = "No key custodian is connected."


class CommandLine:
    def __init__(self, plane, folder):
        self.command = [plane.bin / "strongroomctl", "--profile-dir", plane.folder]
        self.folder = pathlib.Path(folder)
        password = self.folder / "password"
        password.write_text("a long enough password")
        os.environ.update(STRONGROOM_BROWSER=str(SUPPORT / "http_browser.py"), STRONGROOM_TEST_PASSWORD_FILE=str(password))

    def run(self, *arguments, expect=0, told=""):
        for _ in range(20):
            done = subprocess.run([*self.command, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
            if "just started" not in done.stderr:  # A runner takes no proof from before its own start.
                break
        assert done.returncode == expect and told in done.stderr, (arguments, done.returncode, done.stdout[-300:], done.stderr[-600:])
        return done.stdout

    def write(self, group, **expected):
        file = self.folder / f"{group}.env"
        file.write_text(f"TOKEN={VALUE}\n")
        self.run("import", "--format", "dotenv", "--scope", "org", file, **expected)

    def reveal(self, group, **expected):
        return self.run("service", "secrets", "get-value", "--group", group, "--name", "TOKEN", **expected)

    def works(self, group):
        self.write(group)
        assert self.reveal(group) == VALUE


def pauses(log):
    """Between failing to connect and failing again, in seconds."""
    failures = [json.loads(line) for line in log.splitlines() if '"tunnel_failed"' in line]
    times = [datetime.datetime.fromisoformat(entry["at"].replace("Z", "+00:00")) for entry in failures]
    return [(after - before).total_seconds() for before, after in zip(times, times[1:])]


def silent_runner(plane, run):
    """It stands still: first it is waited for, then it counts as gone; going on, it connects by itself."""
    run.works("before")
    log = plane.folder / "runner/runner.log"
    connected = log.read_text().count("tunnel_connected")
    pause(plane.runner)
    try:
        run.reveal("before", expect=1, told=NOBODY)
        assert plane.serving() is None
        run.reveal("before", expect=1, told=NOBODY)
        run.write("meanwhile", expect=1, told=NOBODY)
    finally:
        resume(plane.runner)
    plane.until(lambda: log.read_text().count("tunnel_connected") > connected and plane.serving(), "the runner to come back by itself")
    assert run.reveal("before") == VALUE
    run.works("meanwhile")


def killed_runner(plane, run):
    plane.runner.kill()
    plane.runner.wait(15)
    run.reveal("before", expect=1, told=NOBODY)
    plane.start_runner()
    plane.until(plane.serving, "the next runner")
    assert run.reveal("before") == VALUE


def absent_control_plane(plane, run):
    """Killed, and away for a while: the runner asks again after 0.5, 1, 2 and 4 seconds, a fifth more or less."""
    log = plane.folder / "runner/runner.log"
    start = len(log.read_text())
    plane.kill_server()
    plane.until(lambda: len(pauses(log.read_text()[start:])) >= 3, "the runner to have tried four times")
    run.reveal("before", expect=1, told="cannot be reached")
    waited = pauses(log.read_text()[start:])
    assert all(pause >= 0.8 * least for pause, least in zip(waited, (1, 2, 4))), waited
    plane.start_server()
    plane.until(plane.serving, "the runner to come back by itself", 60)
    assert run.reveal("before") == VALUE
    run.works("after-the-restart")


def control_plane_by_name(plane, run):
    """The name is held against the certificate; where it has several addresses, the one that answers is dialled."""
    path = plane.folder / "runner/runner.json"
    whole = path.read_text()
    config = json.loads(whole)
    del config["ready_file"]
    config["control_plane"] = {"address": "localhost", "port": plane.ready["tunnel"]["port"]}
    config["issuers"][0]["issuer"] = plane.ready["issuer"]
    config["issuers"][0]["known_as"] = "builtin"
    restart(plane, json.dumps(config))
    assert run.reveal("before") == VALUE
    restart(plane, whole)


def restart(plane, configuration):
    plane.runner.terminate()
    plane.runner.wait(15)
    plane.until(lambda: plane.serving() is None, "the runner to be gone")
    (plane.folder / "runner/runner.json").write_text(configuration)
    plane.start_runner()
    plane.until(plane.serving, "the runner")


def two_runners_of_one_key(plane, run):
    """Either serves for both; the one that connected last is asked, and the other when that is gone."""
    first = plane.serving()
    folder = plane.issue("home", "second")
    for key in ("kek.key", "fingerprint.key", "hpke.key"):
        shutil.copy(plane.folder / "runner" / key, folder / key)
    second = json.loads((folder / "runner.json").read_text())["runner"]
    process = plane.runner_in(folder)
    try:
        plane.until(lambda: plane.serving() == second, "the second runner")
        assert run.reveal("before") == VALUE
        run.works("by-the-second")
        process.kill()
        process.wait(15)
        plane.until(lambda: plane.serving() == first, "the first runner to be asked")
        assert run.reveal("by-the-second") == VALUE
        run.works("by-the-first")
    finally:
        process.kill()


def two_runners_of_two_keys(plane, run):
    """A runner without the organization's key says so, and spoils nothing."""
    first = plane.serving()
    folder = plane.issue("home", "keyless")
    process = plane.runner_in(folder)
    try:
        plane.until(lambda: plane.serving() not in (first, None), "the runner without the key")
        run.reveal("before", expect=3, told="is not held by the runner")
        process.kill()
        process.wait(15)
        plane.until(lambda: plane.serving() == first, "the first runner to be asked")
        assert run.reveal("before") == VALUE
    finally:
        process.kill()


def a_runner_that_was_away_is_named(plane, run):
    """What it missed and what to do stand where keys are looked at, until it has them."""
    first = plane.serving()
    folder = plane.issue("home", "away")
    for key in ("kek.key", "fingerprint.key", "hpke.key"):
        shutil.copy(plane.folder / "runner" / key, folder / key)
    told = lambda: {key["kek_id"]: key["problem"] for key in json.loads(run.run("keys", "list", "--json"))["ring"]["keys"] if "problem" in key}  # noqa: E731
    assert told() == {}
    kek = run.run("keys", "assign", "--name", "While away", "--kind", "local").strip()
    run.run("keys", "activate", kek)
    process = plane.runner_in(folder)
    try:
        plane.until(lambda: plane.serving() not in (first, None), "the second runner")
        missed = told()
        assert "The runner away was away" in missed[kek] and any("wraps under" in problem for problem in missed.values()), missed
        run.run("keys", "assign", "--name", "Apart", "--kind", "local", expect=2, told="Several runners")
        process.terminate()
        process.wait(15)
        plane.until(lambda: plane.serving() == first, "the first runner to be asked")
        for key in ("keyring.json", *(one.name for one in (plane.folder / "runner").glob("kek-*.key"))):
            shutil.copy(plane.folder / "runner" / key, folder / key)
        process = plane.runner_in(folder)
        plane.until(lambda: plane.serving() not in (first, None), "the second runner again")
        assert told() == {}
        assert run.reveal("before") == VALUE
        run.works("under-the-new-key")
    finally:
        process.kill()
        process.wait(15)
    plane.until(lambda: plane.serving() == first, "the first runner to be asked")
    assert run.reveal("under-the-new-key") == VALUE


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with TunnelPlane(parser.parse_args().build) as plane, tempfile.TemporaryDirectory() as folder:
        run = CommandLine(plane, folder)
        run.run("auth", "login")
        told([silent_runner, killed_runner, absent_control_plane, control_plane_by_name, two_runners_of_one_key,
              two_runners_of_two_keys, a_runner_that_was_away_is_named], plane, run)


main()
