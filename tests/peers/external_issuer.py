"""Signing in at a provider elsewhere: the real oidc-provider over TLS, the real command line, and time that passes when told to."""

import argparse
import base64
import hashlib
import hmac
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
for place in ("server", "support", "peers/oidc_provider"):
    sys.path.insert(0, str(ROOT / "tests" / place))

from certificates import Authority  # noqa: E402
from clock import Clock  # noqa: E402
from plane import Plane, free_port  # noqa: E402
from provider import Provider, install  # noqa: E402

AUDIENCE = "urn:strongroom:test"
CANARY = "issuer-canary-2718"
REVEAL = ("service", "secrets", "get-value", "--group", "elsewhere", "--name", "TOKEN")


class World:
    def __init__(self, build, folder):
        self.folder = folder
        authority = Authority(folder, "provider")
        certificate, key = authority.issue("leaf", names="IP:127.0.0.1,DNS:localhost")
        os.environ.update(STRONGROOM_TEST_CA=str(authority.certificate), STRONGROOM_TEST_USER="alice",
                          STRONGROOM_BROWSER=str(ROOT / "tests/support/oidc_browser.py"))
        port = free_port()
        self.settings = {"port": port, "issuer": f"https://127.0.0.1:{port}", "certificate": certificate, "key": key}
        self.provider = Provider(folder, "provider", **self.settings)
        self.plane = Plane(build)
        self.plane.init()
        self.plane.configure(external_issuer={
            "issuer": self.provider.issuer, "audience": AUDIENCE, "client_id": "console", "ca": str(authority.certificate),
            "scopes": ["openid", "profile", "offline_access", "groups"]})
        self.pin(self.provider)
        self.plane.start_server()
        self.plane.start_runner()
        trusted = folder / "trusted.pem"
        trusted.write_text((self.plane.folder / "ca.pem").read_text() + authority.certificate.read_text())
        self.command = [self.plane.bin / "strongroomctl", "--server", self.plane.ready["api"], "--ca"]
        self.trusted, self.without_provider = trusted, self.plane.folder / "ca.pem"

    def stop(self):
        self.plane.stop()
        self.provider.stop()

    def pin(self, provider, client="console"):
        path = self.plane.folder / "runner/runner.json"
        pinned = {"issuer": provider.issuer, "client_id": client, "jwks_uri": f"{provider.issuer}/jwks", "ca": os.environ["STRONGROOM_TEST_CA"]}
        policy = {"allow": [{"groups": ["secret-admin"]}]}
        path.write_text(json.dumps({**json.loads(path.read_text()), "issuers": [pinned], "policy": policy}))

    def log(self, name):
        return (self.plane.folder / name).read_text()

    def restart_runner(self):
        before = self.log("strongroomd.log").count("runner_connected")
        self.plane.runner.terminate()
        self.plane.runner.wait(15)
        self.plane.start_runner()
        self.plane.until(lambda: self.log("strongroomd.log").count("runner_connected") > before, "the runner")

    def restart_server(self, **configured):
        self.plane.end_server()
        self.plane.configure(**configured)
        self.plane.start_server()
        self.plane.until(lambda: "runner_connected" in self.log("strongroomd.log").rpartition('"ready"')[2], "the runner")

    def add_member(self, user):
        subprocess.run([self.plane.bin / "strongroomd", "member-add", "--data", self.plane.folder, "--org", "home",
                        "--subject", f"{self.provider.issuer}|{user}", "--role", "owner"], check=True)

    def login(self, user="alice", **expected):
        os.environ["STRONGROOM_TEST_USER"] = user
        fingerprint = subprocess.run(["openssl", "x509", "-in", self.plane.folder / "ca.pem", "-noout", "-fingerprint", "-sha256"],
                                     check=True, capture_output=True, text=True).stdout.split("=")[1].replace(":", "").strip()
        return self.run("auth", "login", "--authority-fingerprint", fingerprint, **expected)

    def run(self, *arguments, expect=0, told="", trusting=None):
        for _ in range(10):
            done = subprocess.run([*self.command, trusting or self.trusted, *map(str, arguments)], stdin=subprocess.DEVNULL,
                                  capture_output=True, text=True, timeout=120)
            if "just started" not in done.stderr:  # A runner takes no proof from before its own start.
                break
        assert done.returncode == expect and told in done.stderr, (arguments, done.returncode, done.stdout[-300:], done.stderr[-600:])
        return done.stdout

    def asks(self, token):
        """The status of /v1/me."""
        return self.plane.request("GET", "/v1/me", headers={"Authorization": "Bearer " + token}, token=False)[0]

    def reveals(self):
        assert self.run(*REVEAL) == CANARY

    def refused_as(self, reason, told):
        before = self.log("runner/runner.log").count(reason)
        assert CANARY not in self.run(*REVEAL, expect=1, told=told)
        assert self.log("runner/runner.log").count(reason) > before, (reason, self.log("runner/runner.log")[-600:])


def signs_in_elsewhere(world, _clock):
    world.login(trusting=world.without_provider, expect=1, told="not signed by the expected authority")
    world.login(told=f"{world.provider.issuer}|alice")
    world.run("service", "secrets", expect=1, told="no member")
    world.add_member("alice")
    world.login()
    assert world.run("auth", "status").strip() == "alice"
    file = world.folder / "elsewhere.env"
    file.write_text(f"TOKEN={CANARY}\n")
    world.run("import", "--format", "dotenv", "--scope", "org", file)
    world.reveals()


def takes_no_other_token(world, clock):
    tokens = world.provider.tokens(AUDIENCE)
    good = tokens["access_token"]
    assert world.asks(good) == 200
    assert world.asks(tokens["id_token"]) == 401
    assert world.asks(tokens["refresh_token"]) == 401
    assert world.asks(world.provider.tokens("urn:somebody:else")["access_token"]) == 401

    _, payload, signature = good.split(".")
    header = json.loads(base64.urlsafe_b64decode(good.split(".")[0] + "=="))

    def encoded(value):
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    nothing = encoded(json.dumps({**header, "alg": "none"}).encode()) + "." + payload
    assert world.asks(nothing + ".") == 401
    assert world.asks(f"{nothing}.{signature}") == 401
    forged = encoded(json.dumps({**header, "alg": "HS256"}).encode()) + "." + payload
    for key in (b"", published(world).encode()):
        assert world.asks(forged + "." + encoded(hmac.new(key, forged.encode(), hashlib.sha256).digest())) == 401

    # Another provider, by its own name and by the name, and the key's name, of the one that counts.
    port = free_port()
    for settings in ({"issuer": f"http://127.0.0.1:{port}"}, {"issuer": world.provider.issuer, "kid": "k1"}):
        other = Provider(world.folder, "other", **{"port": port, **settings})
        try:
            assert world.asks(other.tokens(AUDIENCE)["access_token"]) == 401
        finally:
            other.stop()
    assert world.asks(good) == 200
    clock.move(400)
    assert world.asks(good) == 401


def published(world):
    return subprocess.run(["curl", "-sf", "--cacert", os.environ["STRONGROOM_TEST_CA"], world.provider.issuer + "/jwks"],
                          check=True, capture_output=True, text=True).stdout


def goes_on_when_the_id_token_has_expired(world, clock):
    world.login()
    clock.move(400)
    world.reveals()
    world.provider.leave_nonce_out()
    clock.move(400)
    world.reveals()


def follows_the_provider_to_new_keys(world, clock):
    clock.move(120)
    world.provider.rotate()
    world.reveals()  # The sign-in was signed by the old key, what has been refreshed by the new one.
    world.login()
    world.reveals()


def believes_whom_the_runner_names(world, _clock):
    world.pin(world.provider, client="another")
    world.restart_runner()
    world.refused_as("token_audience", "made for another program")
    port = free_port()
    other = Provider(world.folder, "other", port=port, issuer=f"http://127.0.0.1:{port}")
    world.pin(other)
    world.restart_runner()
    world.refused_as("issuer_not_pinned", "does not know the identity provider")
    other.stop()
    world.pin(world.provider)
    world.restart_runner()
    world.reveals()
    world.add_member("bob")
    world.login("bob")
    world.refused_as("policy_denied", "own rules do not allow this")
    world.login()


def loses_nothing_when_the_sign_in_ends(world, clock):
    device = world.run("auth", "device")
    world.reveals()
    clock.move(2 * 3600)
    world.run(*REVEAL, expect=1, told="auth login")
    assert world.run("auth", "device") == device
    world.login()
    world.reveals()


def signs_out_at_the_provider(world, _clock):
    device = world.run("auth", "device")
    world.run("auth", "logout")
    world.provider.hear("revoked alice")
    world.run("auth", "status", expect=1, told="not signed in")
    world.run(*REVEAL, expect=1, told="auth login")
    assert world.run("auth", "device") == device
    world.login()
    world.reveals()


def says_what_is_configured_wrongly(world, _clock):
    """In strongroomd.json: another name than the provider's own, no provider at all, an audience that it makes no token for."""
    right = json.loads((world.plane.folder / "strongroomd.json").read_text())["external_issuer"]
    for members, told in (({"issuer": world.provider.issuer.replace("127.0.0.1", "localhost")}, "does not fit its address"),
                          ({"issuer": world.plane.ready["api"]}, "There is no identity provider at the address"),
                          ({"issuer": f"http://127.0.0.1:{free_port()}"}, "cannot be reached"),
                          ({"audience": "no-address"}, "does not take its token")):
        world.restart_server(external_issuer={**right, **members})
        world.login(expect=1, told=told)
    world.restart_server(external_issuer=right)
    world.login()
    world.reveals()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--clock", required=True)
    options = parser.parse_args()
    if (code := install()) != 0:
        return code
    with tempfile.TemporaryDirectory() as name:
        clock = Clock(pathlib.Path(name), options.clock)
        world = World(options.build, pathlib.Path(name))
        try:
            for story in (signs_in_elsewhere, takes_no_other_token, goes_on_when_the_id_token_has_expired,
                          follows_the_provider_to_new_keys, believes_whom_the_runner_names, loses_nothing_when_the_sign_in_ends,
                          signs_out_at_the_provider, says_what_is_configured_wrongly):
                story(world, clock)
                print(story.__name__, flush=True)
        finally:
            world.stop()
    return 0


sys.exit(main())
