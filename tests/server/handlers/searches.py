"""Who may look for a string, who may have reuse reported, and that neither is answered without a person's signature, twice, or for anything else."""

import argparse
import base64
import hashlib
import time

from people import People
from ids import new_id

PURPOSE = {"category": "incident", "ticket": "INC-7", "note": "a string in a paste"}


def b64(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


READER = b64(bytes(range(1, 33)))
SOUGHT = {"encapsulated": b64(bytes([9]) + bytes(31)), "ciphertext": b64(bytes(272))}


def field(content):
    return len(content).to_bytes(4, "big") + content


def search(**members):
    return {"sought": SOUGHT, "variants": False, "purpose": PURPOSE, "reader_public_key": READER, **members}


def report(**members):
    return {"report": new_id(), "purpose": PURPOSE, "reader_public_key": READER, **members}


def only_for_those_who_answer_for_it(plane):
    production, staging = plane.environment("production", "production"), plane.environment("staging", "staging")
    roles = {"admin": [("admin", "organization", plane.org)], "viewer": [("viewer", "organization", plane.org)],
             "writer": [("member", "organization", plane.org)], "reader": [("secret_reader", "organization", plane.org)],
             "auditor": [("viewer", "organization", plane.org), ("secret_reader", "organization", plane.org)],
             "keeper": [("admin", "environment", production)], "nobody": []}
    for name, given in roles.items():
        plane.person(name, *given)
    asked = {("alice", None): "proof_missing", ("admin", None): "proof_missing", ("auditor", None): "proof_missing", ("viewer", None): 403,
             ("writer", None): 403, ("reader", None): 403, ("keeper", None): 403, ("keeper", production): "proof_missing", ("keeper", staging): 404,
             ("nobody", None): 403, ("nobody", production): 404, ("admin", staging): "proof_missing", ("viewer", production): 403}
    for (name, environment), expected in asked.items():
        body = search() if environment is None else search(environment=environment)
        status, _, said = plane.as_(name, "POST", "/value-searches", body)
        if expected == "proof_missing":  # Leave was given: the runner is what refuses.
            assert (status, said.get("reason")) == (403, "proof_missing"), (name, environment, status, said)
        else:
            assert status == expected and said.get("reason") != "proof_missing", (name, environment, status, said)
    status, _, said = plane.as_("alice", "POST", "/value-searches", search(environment=new_id()))
    assert status == 404, (status, said)
    denied = plane.count("audit_events", "action = 'value.find' AND decision <> 'allow'")
    assert denied >= 6, denied
    failed = plane.count("audit_events", "action = 'value.find_failed' AND reason = 'proof_missing'")
    assert failed == 5, failed


def refuses_what_cannot_be_read(plane):
    for body in (search(sought={}), search(reader_public_key="AA"), search(environment="prod"), search(purpose={"category": "Incident!"}),
                 search(cursor=7), {}, [], search(purpose={"category": "holiday", "ticket": "", "note": ""})):
        status, _, said = plane.as_("alice", "POST", "/value-searches", body)
        assert status in (400, 422), (body, status, said)
    for body in (report(report="x"), report(reader_public_key="AA"), {}, []):
        status, _, said = plane.as_("alice", "POST", "/reuse-reports", body)
        assert status in (400, 422), (body, status, said)


def signed(plane, **claims):
    return plane.prove({"organization": plane.org, "purpose": PURPOSE, "reader_public_key": READER, "iat": int(time.time()), "jti": new_id(), **claims})


def takes_a_proof_once_and_as_it_was_signed(plane):
    sought = field(base64.urlsafe_b64decode(SOUGHT["encapsulated"] + "=")) + field(base64.urlsafe_b64decode(SOUGHT["ciphertext"] + "="))
    claims = {"op": "find_value", "variants": False, "sought": b64(hashlib.sha256(sought).digest())}

    def ask(person, **members):
        status, _, said = plane.as_("alice", "POST", "/value-searches", search(person=person, **members))
        return status, said.get("reason") or said.get("code") or said

    proof = signed(plane, **claims)
    assert ask(proof, variants=True) == (403, "content_differs")
    assert ask(signed(plane, **{**claims, "sought": b64(bytes(32))})) == (403, "content_differs")
    # Nothing can be opened: it was sealed to nobody. But the proof is good, and then used up.
    first = ask(proof)
    assert first[1] not in ("content_differs", "proof_replayed"), first
    assert ask(proof) == (403, "proof_replayed")
    reveal = signed(plane, op="mark_reuse", report=new_id())
    assert ask(reveal)[1] == "proof_operation"


def marks_what_one_may_reveal(plane):
    plane.secret("shared")
    wish = report()
    proof = signed(plane, op="mark_reuse", report=wish["report"])
    status, _, said = plane.as_("alice", "POST", "/reuse-reports", {**wish, "person": proof})
    assert status == 200 and [one["name"] for one in said["secrets"]] == ["shared"] and said["withheld"] == 0, (status, said)
    assert plane.count("audit_events", "action = 'value.reuse' AND decision = 'allow'") == 1
    status, _, again = plane.as_("alice", "POST", "/reuse-reports", {**wish, "person": proof})
    assert (status, again["reason"]) == (403, "proof_replayed"), (status, again)
    assert plane.count("audit_events", "action = 'value.reuse_failed'") == 1
    status, _, said = plane.as_("admin", "POST", "/reuse-reports", report())
    assert (status, said["reason"]) == (403, "proof_missing"), (status, said)  # Nothing of theirs; and nothing without a signature.


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with People(parser.parse_args().build) as plane:
        plane.begin()
        for story in (only_for_those_who_answer_for_it, refuses_what_cannot_be_read, takes_a_proof_once_and_as_it_was_signed, marks_what_one_may_reveal):
            story(plane)
            print(story.__name__, flush=True)


main()
