"""Signing in at the real Keycloak with the real command line: whose groups, how recent, and what is left when a session ends there."""

import argparse
import base64
import hashlib
import json
import os
import pathlib
import secrets
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
for place in ("server", "support", "peers/keycloak"):
    sys.path.insert(0, str(ROOT / "tests" / place))

from keycloak_browser import visit  # noqa: E402
from plane import Plane, free_port  # noqa: E402
from keycloak_server import Keycloak, install  # noqa: E402

AUDIENCE = "urn:strongroom:test"
CANARY = "keycloak-canary-3141"
REVEAL = ("service", "secrets", "get-value", "--group", "elsewhere", "--name", "TOKEN")


class World:
    def __init__(self, build, folder):
        self.folder = folder
        self.visits_file = folder / "visits"
        os.environ.update(STRONGROOM_TEST_USER="alice", STRONGROOM_TEST_COOKIES=str(folder / "cookies"),
                          STRONGROOM_TEST_VISITS=str(self.visits_file), STRONGROOM_BROWSER=str(ROOT / "tests/peers/keycloak/keycloak_browser.py"))
        self.plane = Plane(build)
        self.plane.init()
        api = json.loads((self.plane.folder / "strongroomd.json").read_text())["api"]
        self.keycloak = Keycloak(install(), folder, (free_port(), free_port()), self.plane.folder / "ca.pem",
                                 f"https://127.0.0.1:{api['port']}")
        self.plane.configure(external_issuer={
            "issuer": self.keycloak.issuer, "audience": AUDIENCE, "client_id": "console", "scopes": ["openid", "profile"],
            "name_claim": "preferred_username", "groups_claim": "groups"})
        path = self.plane.folder / "runner/runner.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), "policy": {"allow": [{"groups": ["secret-admin"]}]},
                                    "issuers": [{"issuer": self.keycloak.issuer, "client_id": "console"}]}))
        self.plane.start_server()
        self.plane.start_runner()
        self.command = [self.plane.bin / "strongroomctl", "--server", self.plane.ready["api"], "--ca", self.plane.folder / "ca.pem"]

    def stop(self):
        self.plane.stop()
        if hasattr(self, "keycloak"):
            self.keycloak.stop()

    def log(self, name):
        return (self.plane.folder / name).read_text()

    def restart_server(self, **configured):
        self.plane.end_server()
        self.plane.configure(**configured)
        self.plane.start_server()
        self.plane.until(lambda: "runner_connected" in self.log("strongroomd.log").rpartition('"ready"')[2], "the runner")

    def add_member(self, user):
        subprocess.run([self.plane.bin / "strongroomd", "member-add", "--data", self.plane.folder, "--org", "home",
                        "--subject", f"{self.keycloak.issuer}|{self.keycloak.subject(user)}", "--role", "owner"], check=True)

    def login(self, user="alice", **expected):
        os.environ["STRONGROOM_TEST_USER"] = user
        fingerprint = subprocess.run(["openssl", "x509", "-in", self.plane.folder / "ca.pem", "-noout", "-fingerprint", "-sha256"],
                                     check=True, capture_output=True, text=True).stdout.split("=")[1].replace(":", "").strip()
        return self.run("auth", "login", "--authority-fingerprint", fingerprint, **expected)

    def run(self, *arguments, expect=0, told=""):
        for _ in range(10):
            done = subprocess.run([*self.command, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                  timeout=300)
            if "just started" not in done.stderr:  # A runner takes no proof from before its own start.
                break
        assert done.returncode == expect and told in done.stderr, (arguments, done.returncode, done.stdout[-300:], done.stderr[-600:])
        return done.stdout

    def visits(self):
        """What the browser was sent to, and whether it was asked for a password."""
        if not self.visits_file.exists():
            return []
        found = [json.loads(line) for line in self.visits_file.read_text().splitlines()]
        return [({k: v[0] for k, v in urllib.parse.parse_qs(urllib.parse.urlsplit(one["address"]).query).items()}, one["asked"])
                for one in found]

    def tokens(self, user):
        """Of a program that binds them to no key, and signs in for itself."""
        verifier, redirect = secrets.token_urlsafe(48), "http://127.0.0.1:49152/callback"
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {"client_id": "console", "redirect_uri": redirect, "response_type": "code", "scope": "openid profile", "state": "s",
                 "nonce": "n", "code_challenge": challenge, "code_challenge_method": "S256", "prompt": "login"}
        endpoints = self.keycloak.issuer + "/protocol/openid-connect"
        back, _ = visit(f"{endpoints}/auth?{urllib.parse.urlencode(query)}", user)
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
        return self.keycloak.form(endpoints + "/token", grant_type="authorization_code", code=code, client_id="console",
                                  redirect_uri=redirect, code_verifier=verifier)

    def asks(self, token, path="/v1/me"):
        return self.plane.ask("GET", path, headers={"Authorization": "Bearer " + token})


def claims(token):
    text = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def signs_in_and_reveals(world):
    world.login(told=f"{world.keycloak.issuer}|{world.keycloak.subject('alice')}")
    assert world.visits()[-1][1], "Keycloak asked for the password"
    world.add_member("alice")
    world.login()  # Now there is an organization, whose authority is to be trusted.
    assert world.run("auth", "status").strip() == "alice"
    file = world.folder / "elsewhere.env"
    file.write_text(f"TOKEN={CANARY}\n")
    world.run("import", "--format", "dotenv", "--scope", "org", file)
    assert world.run(*REVEAL) == CANARY, "each command refreshes, and proves whose the sign-in is"


def takes_nobody_without_the_group(world):
    world.add_member("bob")
    world.login("bob")
    assert CANARY not in world.run(*REVEAL, expect=1, told="own rules do not allow this")
    world.login("alice")
    assert world.run(*REVEAL) == CANARY


def lists_the_sessions_of_keycloak(world):
    mine = [line.split("\t") for line in world.run("auth", "sessions", "list").splitlines()]
    known = {one["id"] for one in world.keycloak.sessions("alice")}
    current = [one[0][2:] for one in mine if one[0].startswith("* ")]
    assert len(current) == 1 and current[0] in known, (mine, known)


def asks_again_for_what_is_sensitive(world):
    """The browser still has Keycloak's cookie: without max_age and prompt, nobody would be asked."""
    world.restart_server(step_up=[{"actions": ["reveal"], "max_age_seconds": 0}])
    before = len(world.visits())

    def asked():
        assert world.run(*REVEAL) == CANARY
        return len(world.visits()) > before

    world.plane.until(asked, "the sign-in to be too old", seconds=120)
    query, password = world.visits()[-1]
    assert query["max_age"] == "0" and query["prompt"] == "login" and password, query
    world.restart_server(step_up=[{"actions": ["reveal"], "acr": ["gold"]}])
    assert CANARY not in world.run(*REVEAL, expect=1, told="did not sign you in as this needs it")
    assert world.visits()[-1][0]["acr_values"] == "gold"
    world.restart_server(step_up=[])
    assert world.run(*REVEAL) == CANARY, "a step-up that failed costs nobody their sign-in"


def ends_what_keycloak_ends(world):
    """Back-channel logout: by session, by person, and never by somebody else's word."""
    tokens = world.tokens("alice")
    good, kept = tokens["access_token"], world.tokens("bob")["access_token"]
    assert world.asks(good)[0] == 200 and world.asks(kept)[0] == 200
    for forged in ("", "x", tokens["id_token"], good):
        status, _, said = world.plane.ask("POST", "/v1/sign-in/logout", urllib.parse.urlencode({"logout_token": forged}),
                                          {"Content-Type": "application/x-www-form-urlencoded"})
        assert status == 400 and said["error"] == "invalid_request", (forged[:20], status, said)
    assert world.asks(good)[0] == 200
    world.keycloak.end_session(claims(good)["sid"])
    world.plane.until(lambda: world.asks(good)[0] == 401, "the logout token of one session")
    assert world.asks(kept)[0] == 200
    world.keycloak.log_out("bob")
    world.plane.until(lambda: world.asks(kept)[0] == 401, "the logout token of all of bob's")


def revokes_here_what_goes_on_there(world):
    first, second = world.tokens("alice")["access_token"], world.tokens("alice")["access_token"]
    if claims(first)["sid"] == claims(second)["sid"]:
        (world.folder / "cookies.alice").unlink()
        second = world.tokens("alice")["access_token"]
    assert world.asks(first)[0] == world.asks(second)[0] == 200
    status = world.plane.ask("DELETE", "/v1/me/sessions/" + claims(first)["sid"], headers={"Authorization": "Bearer " + second})[0]
    assert status == 204 and world.asks(first)[0] == 401 and world.asks(second)[0] == 200
    assert any(one["id"] == claims(first)["sid"] for one in world.keycloak.sessions("alice")), "Keycloak knows nothing of it"


def signs_out_at_keycloak(world):
    world.login()
    current = [line.split("\t")[0][2:] for line in world.run("auth", "sessions", "list").splitlines() if line.startswith("* ")][0]
    assert any(one["id"] == current for one in world.keycloak.sessions("alice"))
    world.run("auth", "logout")
    assert not any(one["id"] == current for one in world.keycloak.sessions("alice"))
    world.run("auth", "status", expect=1, told="not signed in")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    install()
    with tempfile.TemporaryDirectory() as name:
        world = World(options.build, pathlib.Path(name))
        try:
            for story in (signs_in_and_reveals, takes_nobody_without_the_group, lists_the_sessions_of_keycloak,
                          asks_again_for_what_is_sensitive, ends_what_keycloak_ends, revokes_here_what_goes_on_there,
                          signs_out_at_keycloak):
                story(world)
                print(story.__name__, flush=True)
        finally:
            world.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
