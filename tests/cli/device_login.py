"""Signing the command line in with a browser elsewhere: a code to type, a person who types it, and one who does not."""

import argparse
import http.client
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
for place in ("support", "server"):
    sys.path.insert(0, str(ROOT / "tests" / place))

from plane import Plane  # noqa: E402

PASSWORD = "a long enough password"
CANARY = "device-canary-2718"


def begin(command):
    """The program that waits, and what it told the person."""
    waiting = subprocess.Popen([*command, "auth", "login", "--device"], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    said = ""
    for line in waiting.stderr:
        said += line
        if line.startswith("Waiting"):
            break
    page, code = re.search(r"open\n  (\S+)\nand enter the code\n  (\S+)\n", said).groups()
    return waiting, page, code


def answer(page, **fields):
    address = urllib.parse.urlsplit(page)
    browser = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    browser.request("POST", address.path, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})
    return browser.getresponse().status


def end(waiting):
    said = waiting.stderr.read()
    return waiting.wait(60), said


def refused(command):
    waiting, page, code = begin(command)
    assert answer(page, user_code=code, deed="refuse") == 200
    done, said = end(waiting)
    assert done == 1 and "was refused in the browser" in said, (done, said)
    assert subprocess.run([*command, "auth", "status"], capture_output=True).returncode == 1


def signed_in(command):
    waiting, page, code = begin(command)
    assert answer(page, user_code=code, username="alice", password="wrong wrong wrong", deed="approve") == 401
    assert answer(page, user_code=code.lower(), username="alice", password=PASSWORD, deed="approve") == 200
    done, said = end(waiting)
    assert done == 0 and "Signed in as" in said and PASSWORD not in said, (done, said)
    status = subprocess.run([*command, "auth", "status"], capture_output=True, text=True)
    assert status.returncode == 0 and status.stdout, status


def bound_to_this_device(command, folder):
    """The runner takes the sign-in as it takes one of the browser here: its nonce opens with this device's key."""
    file = folder / "device.env"
    file.write_text(f"TOKEN={CANARY}\n")
    run = lambda *words: subprocess.run([*command, *words], capture_output=True, text=True, timeout=120)  # noqa: E731
    imported = run("import", "--format", "dotenv", "--scope", "org", str(file))
    file.unlink()
    assert imported.returncode == 0, imported.stderr
    revealed = run("service", "secrets", "get-value", "--group", "device", "--name", "TOKEN")
    assert revealed.returncode == 0 and revealed.stdout.strip() == CANARY, (revealed.returncode, revealed.stderr)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    plane = Plane(parser.parse_args().build)
    try:
        plane.start()
        plane.sign_in(password=PASSWORD)
        plane.until(plane.custodian_connected, "the runner")
        command = [str(plane.bin / "strongroomctl"), "--profile-dir", str(plane.folder)]
        (plane.folder / "setup-token").unlink(missing_ok=True)
        for story in (refused, signed_in):
            story(command)
            print(story.__name__)
        bound_to_this_device(command, plane.folder)
        print("bound_to_this_device")
        actions = [event["action"] for event in plane.get(f"/v1/orgs/{plane.org}/audit")["items"]]
        assert "session.sign_in" in actions, actions
    finally:
        plane.stop()


assert "DBUS_SESSION_BUS_ADDRESS" in os.environ, "a keyring is needed: start this with tests/support/desktop.sh"
main()
