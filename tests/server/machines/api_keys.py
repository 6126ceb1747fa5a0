"""API keys against the running control plane: shown once, narrower than their owner, gone at once."""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402
from ids import new_id  # noqa: E402


def make(plane, expect=201, **wish):
    status, _, said = plane.request("POST", f"/v1/orgs/{plane.org}/api-keys", {"name": f"key {time.monotonic_ns()}", **wish})
    assert status == expect, (status, said)
    return said


def by(plane, key, path="", method="GET", body=None, scheme="Bearer"):
    headers = {"Authorization": f"{scheme} {key}"}
    if body is not None:
        headers["Content-Type"] = "application/json"
    return plane.ask(method, f"/v1/orgs/{plane.org}{path}" if not path.startswith("/v1") else path, body, headers)


def status(*arguments, **more):
    return by(*arguments, **more)[0]


def is_shown_once_and_kept_as_a_hash(plane):
    issued = make(plane, name="deploy")
    key = issued["secret"]
    assert re.fullmatch(r"srk_[0-9A-Za-z]{46}", key) and key.startswith(issued["api_key"]["prefix"]), key
    assert status(plane, key, "/v1/me") == 200 and status(plane, key, "/secrets") == 200
    listed = plane.get(f"/v1/orgs/{plane.org}/api-keys")["items"]
    assert [one["name"] for one in listed] == ["deploy"] and listed[0]["last_used_at"], listed
    random = key[4:-6]
    for file in plane.folder.rglob("*"):
        if file.is_file():
            assert random.encode() not in file.read_bytes(), file
    make(plane, expect=409, name="deploy")


def is_narrower_than_its_owner(plane):
    reads = make(plane)["secret"]
    assert status(plane, reads, "/audit") == 403
    assert status(plane, reads, "/environments", "POST", "{}") in (400, 403)
    me = by(plane, reads, "/v1/me")[2]["memberships"][0]
    assert me["capabilities"] == ["see_secrets", "see_versions"], me
    assert status(plane, make(plane, capabilities=["see_audit"])["secret"], "/audit") == 200
    everything = make(plane, capabilities=["see_secrets", "see_versions", "write", "manage", "see_audit"])["secret"]
    assert status(plane, everything, "/api-keys", "POST", '{"name": "child"}') == 403
    for wrong in (["reveal"], ["everything"], [5], "see_secrets"):
        make(plane, expect=400, capabilities=wrong)
    make(plane, expect=400, environments=["01890a5d-ac96-774b-bcce-b302099a0002"])


def sees_names_of_keys_with_versions_alone(plane):
    made = plane.create(plane.sealed("Named keys"))[2]["secret"]
    known = [key["name"] for key in plane.get(f"/v1/orgs/{plane.org}/secrets/{made['id']}/versions")["items"][0]["keys"]]
    versions = make(plane)["secret"]
    narrow = make(plane, capabilities=["see_secrets"])["secret"]
    for query in ("?q=named%20keys&", f"/{made['id']}?"):
        def told(key, asked):
            code, _, said = by(plane, key, f"/secrets{query}keys={asked}")
            assert code == 200, (code, said)
            return (said["items"][0] if "items" in said else said).get("key_names")
        assert known and told(versions, "true") == known, (query, told(versions, "true"))
        assert told(versions, "false") is None and told(narrow, "true") is None, query
    assert status(plane, narrow, f"/secrets/{made['id']}/versions") == 403


def reveals_nothing(plane):
    made = plane.create(plane.sealed("Machine made"))[2]["secret"]
    everything = make(plane, capabilities=["see_secrets", "see_versions", "write", "manage", "see_audit"])["secret"]
    asked = '{"secret": "%s", "purpose": {"category": "debug", "ticket": "", "note": "a machine"}}' % made["id"]
    code, _, problem = by(plane, everything, "/grants", "POST", asked)
    assert code == 403 and "machine" in problem["detail"], problem


def stays_in_its_environments(plane):
    ids = []
    for slug in ("rehearsal", "live"):
        made = plane.request("POST", f"/v1/orgs/{plane.org}/environments",
                             {"id": new_id(), "slug": slug, "name": slug.title(), "kind": "other"})
        assert made[0] == 201, made
        ids.append(made[2]["id"])
    key = make(plane, environments=[ids[0]])["secret"]
    assert status(plane, key, f"/secrets?environment={ids[0]}") == 200
    assert status(plane, key, f"/secrets?environment={ids[1]}") == 403
    assert status(plane, key, "/secrets") == 403
    outside = plane.get(f"/v1/orgs/{plane.org}/secrets")["items"][0]["id"]
    assert status(plane, key, f"/secrets/{outside}") == 404
    assert status(plane, key, f"/secrets/{outside}/versions") == 404
    assert status(plane, key, "/v1/me") == 200
    code, _, listed = by(plane, key, "/environments")
    assert code == 200 and [one["id"] for one in listed["items"]] == [ids[0]], listed


def ends_when_it_is_told_to(plane):
    issued = make(plane)
    key, where = issued["secret"], f"/v1/orgs/{plane.org}/api-keys/{issued['api_key']['id']}"
    assert status(plane, key, "/v1/me") == 200
    for _ in range(2):
        assert plane.request("DELETE", where)[0] == 200
        assert status(plane, key, "/v1/me") == 401
    assert plane.request("DELETE", where[:-1] + ("0" if where[-1] != "0" else "1"))[0] == 404
    assert plane.request("DELETE", f"/v1/orgs/{plane.org}/api-keys/x")[0] == 404
    make(plane, expect=400, expires_at="2001-01-01T00:00:00Z")
    ends = time.time() + 2
    short = make(plane, expires_at=time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(ends)) + "Z")["secret"]
    plane.until(lambda: status(plane, short, "/v1/me") in (401, 429), "the key's end")
    actions = [event["action"] for event in plane.get(f"/v1/orgs/{plane.org}/audit")["items"]]
    assert "api_key.create" in actions and "api_key.revoke" in actions


def wrong_ones_are_refused_and_slowed_down(plane):
    good = make(plane)["secret"]
    wrong = [good[:-1] + ("A" if good[-1] != "A" else "B"), good[:20] + ("A" if good[20] != "A" else "B") + good[21:], good + "A", good[:-1],
             "srk_", good.lower(), good.replace("srk_", "srk-")]
    answers = {status(plane, key, "/v1/me") for key in wrong}
    assert answers <= {401, 429}, answers
    assert status(plane, good, "/v1/me", scheme="DPoP") == 401
    for _ in range(50):
        last = status(plane, wrong[0], "/v1/me")
    assert last == 429, last
    # Whoever has the right one is not locked out by others.
    assert status(plane, good, "/v1/me") == 200


def serves_the_command_line(plane):
    key = make(plane, name="for the command line")["secret"]
    file = plane.folder / "key"
    file.write_text(key + "\n")
    command = [plane.bin / "strongroomctl", "--server", plane.ready["api"], "--ca", plane.folder / "ca.pem"]

    def run(*arguments, **environment):
        return subprocess.run([*command, *arguments], env={**os.environ, "HOME": str(plane.folder), **environment}, capture_output=True, text=True)
    for environment in ({"STRONGROOM_API_KEY": key}, {"STRONGROOM_API_KEY_FILE": str(file)}):
        done = run("service", "secrets", **environment)
        assert done.returncode == 0 and "machine-made" in done.stdout, done
    done = run("iam", "apikey", "list", STRONGROOM_API_KEY=key)
    assert done.returncode == 0 and "for the command line" in done.stdout and key not in done.stdout, done
    done = run("service", "secrets", STRONGROOM_API_KEY=key[:-1] + ("A" if key[-1] != "A" else "B"))
    assert done.returncode == 1 and key not in done.stderr, done


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        for story in (is_shown_once_and_kept_as_a_hash, is_narrower_than_its_owner, sees_names_of_keys_with_versions_alone, reveals_nothing,
                      stays_in_its_environments, ends_when_it_is_told_to, serves_the_command_line, wrong_ones_are_refused_and_slowed_down):
            story(plane)
            print(story.__name__, flush=True)


main()
