"""Holds the running control plane against its contract with schemathesis, in an ignored virtual environment of the checkout."""

import argparse
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from embedded import Embedded  # noqa: E402

SKIPPED = 77


def tool():
    """schemathesis, installed when absent; None where it cannot be."""
    venv = ROOT / ".venv/schemathesis"
    program = venv / "bin/schemathesis"
    if not program.exists():
        made = subprocess.run([sys.executable, "-m", "venv", venv]).returncode == 0
        if not made or subprocess.run([venv / "bin/pip", "install", "-q", "schemathesis==4.32.5"]).returncode != 0:
            return None
    return program


class Unbound(Embedded):
    """Schemathesis makes no proof of its own for each request: here alone tokens are bound to no key."""

    def start_server(self):
        path = self.folder / "strongroomd.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), "require_sender_binding": False}))
        super().start_server()

    def proof(self, *_):
        return None

    def authorization(self, _method, _path, token=None):
        return {"Authorization": "Bearer " + (token or self.token)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    program = tool()
    if program is None:
        print("skipped: schemathesis cannot be installed here")
        return SKIPPED
    with Unbound(options.build) as plane:
        plane.sign_in()
        plane.until(plane.custodian_connected, "the runner")
        settings = plane.folder / "schemathesis.toml"
        settings.write_text(f'[parameters]\n"path.org" = "{plane.org}"\n')
        return subprocess.run([
            program, "--config-file", settings, "run", plane.ready["api"] + "/openapi.json", "--tls-verify", plane.folder / "ca.pem",
            "--header", "Authorization: Bearer " + plane.token, "--exclude-path", "/v1/orgs/{org}/changes/stream",
            "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
            "--max-examples", "40", "--phases", "fuzzing", "--generation-deterministic", "--request-timeout", "20", "--workers", "1",
        ], cwd=plane.folder).returncode


sys.exit(main())
