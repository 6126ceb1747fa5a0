"""Holds the running control plane against its contract with schemathesis, as everybody who can have a role, in an ignored virtual environment of the checkout."""

import argparse
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/support"), str(ROOT / "tests/server/handlers")]

from people import People  # noqa: E402

SKIPPED = 77
HIDDEN = "hidden-canary-8213"
# Asked of the owner, who may do most; and of each other role, where the question is who hears what.
EXAMPLES, EXAMPLES_OF_A_ROLE = 20, 2
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
# Loaded by schemathesis: no answer names what its reader may not see.
HOOK = f"""
import schemathesis


@schemathesis.check
def names_nothing_hidden(ctx, response, case):
    assert "{HIDDEN}" not in response.text, "the answer names what this reader may not see"
"""


def tool():
    """schemathesis, installed when absent; None where it cannot be."""
    venv = ROOT / ".venv/schemathesis"
    program = venv / "bin/schemathesis"
    if not program.exists():
        made = subprocess.run([sys.executable, "-m", "venv", venv]).returncode == 0
        if not made or subprocess.run([venv / "bin/pip", "install", "-q", "schemathesis==4.32.5"]).returncode != 0:
            return None
    return program


class Unbound(People):
    """Schemathesis makes no proof of its own for each request: here alone tokens are bound to no key."""

    def start_server(self):
        self.configure(require_sender_binding=False)
        super().start_server()

    def proof(self, *_):
        return None

    def authorization(self, _method, _path, token=None):
        return {"Authorization": "Bearer " + (token or self.token)}


def plant(plane):
    """A secret and an environment that some may not see, and one that those see."""
    hidden, shown = plane.environment(HIDDEN, "production"), plane.environment("shown", "staging")
    return {"environment": hidden, "secret": plane.secret(HIDDEN, hidden), "shown": shown, "shown_secret": plane.secret("shown", shown)}


def readers(plane, planted):
    """Who there is, the machine's key, and who may see what is hidden from others."""
    everywhere = {name: True for name in ("admin", "viewer", "member", "secret_reader")}
    for name in everywhere:
        plane.person("all-" + name, (name, "organization", plane.org))
        plane.person("some-" + name, (name, "environment", planted["shown"]))
    plane.person("iam-admin", ("iam_admin", "organization", plane.org))
    plane.person("nobody")
    plane.account("stranger")
    status, _, machine = plane.request("POST", f"/v1/orgs/{plane.org}/service-accounts", {"name": "machine", "role": "member"})
    assert status == 201, machine
    status, _, key = plane.request("POST", f"/v1/orgs/{plane.org}/api-keys", {"name": "machine", "service_account": machine["id"],
                                                                            "environments": [planted["shown"]]})
    assert status == 201, key
    # Whoever manages access gives roles on environments, and so knows what these are called.
    people = [name for name in plane.tokens if name != "alice"]
    sees = {name for name in people if name.startswith("all-") or name == "iam-admin"}
    return people, key["secret"], sees


def fresh_token(plane, name):
    """A token holds for five minutes, and all of this takes nearly as long."""
    plane.sign_in(username=name, first=False)
    return plane.token


def hold(program, plane, token, examples, parameters, hidden):
    settings = plane.folder / "schemathesis.toml"
    settings.write_text("[parameters]\n" + "".join(f'"path.{name}" = "{value}"\n' for name, value in parameters.items()))
    hook = plane.folder / "hidden_hook.py"
    hook.write_text(HOOK)
    environment = {**os.environ, "SCHEMATHESIS_HOOKS": "hidden_hook", "PYTHONPATH": str(plane.folder)}
    done = subprocess.run([
        program, "--config-file", settings, "run", plane.ready["api"] + "/openapi.json", "--tls-verify", plane.folder / "ca.pem",
        "--header", "Authorization: Bearer " + token, "--exclude-path", "/v1/orgs/{org}/changes/stream",
        # Its path has slashes, which a template cannot say; server/log/transparency asks for it instead.
        "--exclude-path", "/v1/orgs/{org}/log/tile/{path}",
        "--checks", CHECKS + (",names_nothing_hidden" if hidden else ""), "--max-examples", str(examples), "--phases", "fuzzing",
        "--generation-deterministic", "--request-timeout", "20", "--workers", "1",
    ], cwd=plane.folder, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        print(done.stdout[-6000:], done.stderr[-2000:])
    return done.returncode


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    program = tool()
    if program is None:
        print("skipped: schemathesis cannot be installed here")
        return SKIPPED
    with Unbound(options.build) as plane:
        plane.begin()
        planted = plant(plane)
        people, key, sees = readers(plane, planted)
        org = plane.org
        # Nobody is told apart by what they would be told if they guessed: those who see nothing ask for just what is hidden.
        aimed = {"org": org, "secret": planted["secret"], "environment": planted["environment"]}
        failed = []
        for name in (*people, "service-account"):
            hidden = name not in sees
            token = key if name == "service-account" else fresh_token(plane, name)
            if hold(program, plane, token, EXAMPLES_OF_A_ROLE, aimed if hidden else {"org": org}, hidden) != 0:
                failed.append(name)
            print(name, "failed" if name in failed else "held", "hears nothing hidden" if hidden else "sees it", flush=True)
        owner = fresh_token(plane, "alice")
        assert plane.get(f"/v1/orgs/{org}/secrets/{planted['secret']}")["name"] == HIDDEN, "what was planted is there still"
        # Last, since an owner may undo everything.
        if hold(program, plane, owner, EXAMPLES, {"org": org}, False) != 0:
            failed.append("owner")
        print("failed: " + ", ".join(failed) if failed else "all held")
        return 1 if failed else 0


sys.exit(main())
