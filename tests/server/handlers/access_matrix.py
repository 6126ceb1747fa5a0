"""Every role on every scope against every kind of request: what HTTP allows is what the model says, asked by `strongroomctl authz test`."""

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile

from people import People, ROOT
from ids import new_id  # noqa: E402
from openfga import OpenFga, program  # noqa: E402

PURPOSE = {"category": "incident", "ticket": "INC-1", "note": "the access matrix"}
ORGANIZATION_ROLES = ("owner", "admin", "iam_admin", "viewer", "member", "secret_reader")
ENVIRONMENT_ROLES = ("admin", "viewer", "member", "secret_reader")
SECRET_ROLES = ("viewer", "member", "secret_reader")


class Matrix:
    def __init__(self, plane):
        self.plane, self.checks, self.holders = plane, [], []
        production, staging = plane.environment("production", "production"), plane.environment("staging", "staging")
        self.environments = {"production": production, "staging": staging}
        self.secrets = {"shared": (plane.secret("shared"), None), "prod": (plane.secret("prod", production), production),
                        "stage": (plane.secret("stage", staging), staging)}
        places = [(role, "organization", plane.org) for role in ORGANIZATION_ROLES]
        places += [(role, "environment", production) for role in ENVIRONMENT_ROLES]
        places += [(role, "secret", self.secrets["shared"][0]) for role in SECRET_ROLES]
        self.people(places)

    def people(self, places):
        """Each role once by name and once by a team, and somebody with none."""
        self.plane.person("none")
        self.holders.append(("none", None))
        for number, place in enumerate(places):
            self.plane.person(f"direct{number}", place)
            self.holders.append((f"direct{number}", place))
            team = self.plane.team(f"team-{number}")
            self.plane.person(f"member{number}")
            self.plane.give((self.plane.user(f"member{number}"), "member", "team", team["id"]), (team, *place))
            self.holders.append((f"member{number}", place))

    def ask(self, name):
        plane = self.plane
        status = lambda *request: plane.as_(name, *request)[0]  # noqa: E731
        listed = {item["id"] for item in plane.as_(name, "GET", "/secrets")[2]["items"]}
        for secret, _ in self.secrets.values():
            see = status("GET", f"/secrets/{secret}")
            self.note(name, "secret", secret, "can_see", see == 200, see in (200, 404))
            self.note(name, "secret", secret, "can_see", secret in listed)
            self.note(name, "secret", secret, "can_see", status("GET", f"/secrets/{secret}/versions") == 200)
            grant = status("POST", "/grants", {"secret": secret, "version": 0, "keys": [], "purpose": PURPOSE})
            self.note(name, "secret", secret, "can_reveal", grant == 201, grant in (201, 403, 404))
            # A revision that never was: leave is asked first, and nothing is written.
            write = plane.as_(name, "PATCH", f"/secrets/{secret}", {"description": "x"}, {"If-Match": '"999"'})[0]
            self.note(name, "secret", secret, "can_write", write == 412, write in (412, 403, 404))
        shown = {item["id"] for item in plane.as_(name, "GET", "/environments")[2]["items"]}
        for environment in self.environments.values():
            self.note(name, "environment", environment, "can_see_secrets", environment in shown)
        uses = status("GET", "/uses")
        self.note(name, "organization", plane.org, "can_see_secrets", uses == 200, uses in (200, 403))
        self.note(name, "organization", plane.org, "can_see_audit", status("GET", "/audit/exposure?subject=x") == 200)
        body = {"id": new_id(), "organization": plane.org, "slug": "production", "name": "Again", "kind": "other"}
        made = status("POST", "/environments", body)
        self.note(name, "organization", plane.org, "can_manage", made == 409, made in (409, 403))
        added = status("POST", "/members", {"subject": plane.subjects["none"]})
        self.note(name, "organization", plane.org, "can_manage_access", added == 409, added in (409, 403))

    def note(self, name, kind, thing, permission, allowed, expected=True):
        assert expected, (name, kind, permission, "another answer than yes or no")
        self.checks.append((self.plane.members[name], f"{kind}:{thing}", permission, allowed))

    def store(self):
        """As OpenFGA's tools read it: the model, what was given, and what HTTP said."""
        plane = self.plane
        organization = f"organization:{plane.org}"
        tuples = [(f"environment:{environment}", "organization", organization) for environment in self.environments.values()]
        for secret, environment in self.secrets.values():
            tuples.append((f"secret:{secret}", "organization", organization))
            tuples.append((f"secret:{secret}", "environment", f"environment:{environment}") if environment
                          else (f"secret:{secret}", "shared", organization))
        base = plane.database()
        tuples += base.execute("SELECT object, relation, user FROM tuples").fetchall()
        base.close()
        tests = {}
        for member, thing, permission, allowed in self.checks:
            assertions = tests.setdefault((member, thing), {})
            assert assertions.setdefault(permission, allowed) == allowed, (member, thing, permission, "two answers")
        return {"model_file": str(ROOT / "resources/authz/strongroom.fga"),
                "tuples": [{"user": user, "relation": relation, "object": thing} for thing, relation, user in tuples],
                "tests": [{"name": "matrix", "check": [{"user": f"user:{member}", "object": thing, "assertions": assertions}
                                                       for (member, thing), assertions in tests.items()]}]}


@contextlib.contextmanager
def decided_by(plane, engine):
    """The evaluator in the control plane, or an OpenFGA server that it asks instead."""
    if engine == "openfga":
        server = OpenFga().start()
        assert plane.end_server() == 0
        plane.configure(openfga={"url": server.url})
        plane.start_server()
        plane.until(plane.custodian_connected, "the runner")
    try:
        yield
    finally:
        if engine == "openfga":
            server.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--engine", choices=("evaluator", "openfga"), default="evaluator")
    options = parser.parse_args()
    if options.engine == "openfga" and program() is None:
        print("OpenFGA's server is not here; scripts/install_openfga.sh builds it")
        return 77
    with People(options.build) as plane, contextlib.ExitStack() as stack:
        plane.begin()
        stack.enter_context(decided_by(plane, options.engine))
        matrix = Matrix(plane)
        for name, _ in matrix.holders:
            matrix.ask(name)
        with tempfile.NamedTemporaryFile("w", suffix=".fga.yaml") as file:
            json.dump(matrix.store(), file)  # JSON is YAML.
            file.flush()
            told = subprocess.run([plane.bin / "strongroomctl", "authz", "test", "--allow-external-files", "--tests", file.name], capture_output=True, text=True)
        print(told.stdout[-3000:], told.stderr[-3000:])
        print(f"{len(matrix.holders)} people, {len(matrix.checks)} answers, {sum(check[3] for check in matrix.checks)} of them yes")
        return told.returncode


sys.exit(main())
