"""Acts that need a recent, or a better, sign-in: asked for as RFC 9470 has it, done after one, and never without."""

import argparse
import json
import pathlib
import re
import sys
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402
from ids import new_id  # noqa: E402


def challenge(headers):
    said = headers["WWW-Authenticate"]
    assert said.startswith("DPoP ") and 'error="insufficient_user_authentication"' in said, said
    return dict(re.findall(r'(\w+)="([^"]*)"', said))


def wants(plane, secret):
    return plane.request("POST", f"/v1/orgs/{plane.org}/grants",
                         {"secret": secret, "version": 1, "keys": ["VALUE"], "purpose": {"category": "incident", "ticket": "T-1"}})


def refused(answer, **expected):
    status, headers, problem = answer
    assert status == 401 and problem["reason"] == "insufficient_user_authentication", (status, problem)
    said = challenge(headers)
    for name, value in expected.items():
        assert said[name] == str(value) and str(problem[name]) == str(value), (name, said, problem)
    assert ("acr_values" in said) == ("acr_values" in expected) and ("max_age" in said) == ("max_age" in expected), said


def restart(plane, rules):
    assert plane.end_server() == 0
    plane.configure(step_up=rules)
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner")


def made(plane, environment=None):
    body = plane.sealed("In " + (environment or "all"), environment=environment)
    status, _, answer = plane.create(body)
    assert status == 201, answer
    return json.loads(body)["create"]["id"]


def asks_for_another_sign_in(plane, secret):
    """The age is held against the sign-in, and no refresh makes it younger."""
    restart(plane, [{"actions": ["delete"], "max_age_seconds": 0, "acr": ["aal1", "aal2"]}])
    address = f"/v1/orgs/{plane.org}/secrets/{secret}"
    plane.sign_in(first=False)
    etag = plane.request("GET", address)[1]["ETag"]
    other = str(uuid.uuid4())
    restart(plane, [{"actions": ["delete"], "max_age_seconds": 0, "acr": ["gold"]}])
    refused(plane.request("DELETE", address, headers={"If-Match": etag}), max_age=0, acr_values="gold")
    plane.exchange({"grant_type": "refresh_token", "refresh_token": plane.refresh, "client_id": "strongroom-console"})
    refused(plane.request("DELETE", address, headers={"If-Match": etag}), max_age=0, acr_values="gold")
    # The question comes before any look at what it is about.
    refused(plane.request("DELETE", f"/v1/orgs/{plane.org}/secrets/{other}"), max_age=0, acr_values="gold")
    assert plane.request("GET", address)[0] == 200, "reading needs no step-up"


def the_strictest_of_several_rules_counts(plane, secret):
    restart(plane, [{"actions": ["delete", "reveal"], "max_age_seconds": 600},
                    {"actions": ["delete"], "max_age_seconds": 300, "acr": ["silver", "gold"]},
                    {"actions": ["delete"], "acr": ["gold", "platinum"]}])
    refused(plane.request("DELETE", f"/v1/orgs/{plane.org}/secrets/{secret}"), max_age=300, acr_values="gold")


def holds_for_the_environments_it_names(plane, secrets):
    restart(plane, [{"actions": ["reveal"], "environments": ["production"], "acr": ["gold"]}])
    refused(wants(plane, secrets["production"]), acr_values="gold")
    refused(wants(plane, secrets["all"]), acr_values="gold")
    assert wants(plane, secrets["staging"])[0] != 401
    # What is no secret at all is refused for itself, or asked about: never let through.
    assert wants(plane, str(uuid.uuid4()))[0] in (400, 401, 404)


def goes_through_with_a_fresh_sign_in(plane, secrets):
    restart(plane, [{"actions": ["reveal"], "max_age_seconds": 300, "acr": ["aal1"]}])
    plane.sign_in(first=False)
    assert wants(plane, secrets["production"])[0] != 401


def holds_for_an_emergency(plane, secret):
    restart(plane, [{"actions": ["break_glass"], "acr": ["gold"]}])
    emergency = {"secret": secret, "reason": "payment outage, nobody else is up", "ticket": "INC-1"}
    refused(plane.request("POST", f"/v1/orgs/{plane.org}/break-glass", emergency), acr_values="gold")
    assert plane.request("GET", f"/v1/orgs/{plane.org}/break-glass")[0] == 200, "reading needs no step-up"


def refuses_rules_that_mean_nothing(plane):
    assert plane.end_server() == 0
    for rule in ({}, {"actions": []}, {"actions": ["reveal"]}, {"actions": ["revael"], "max_age_seconds": 1}, {"actions": "reveal"},
                 {"actions": ["reveal"], "max_age_seconds": -1}, {"actions": ["reveal"], "acr": ["a b"]},
                 {"actions": ["reveal"], "acr": ['a"']}, {"actions": ["reveal"], "max_age_seconds": 1, "environments": ["mars"]},
                 {"actions": ["reveal"], "max_age": 1}, 7):
        plane.configure(step_up=[rule])
        code, said = plane.serve_to_its_end()
        assert code == 2 and said, (rule, code, said)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        secrets = {"all": made(plane)}
        for kind in ("production", "staging"):
            status, _, environment = plane.request("POST", f"/v1/orgs/{plane.org}/environments",
                                                   {"id": new_id(), "slug": kind, "name": kind.capitalize(), "kind": kind},
                                                   {"Idempotency-Key": str(uuid.uuid4())})
            assert status == 201, environment
            secrets[kind] = made(plane, environment["id"])
        asks_for_another_sign_in(plane, secrets["all"])
        the_strictest_of_several_rules_counts(plane, secrets["all"])
        holds_for_the_environments_it_names(plane, secrets)
        goes_through_with_a_fresh_sign_in(plane, secrets)
        holds_for_an_emergency(plane, secrets["all"])
        refuses_rules_that_mean_nothing(plane)


main()
