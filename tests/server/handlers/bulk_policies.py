"""Rotation policies of many secrets through the API, with real daemons: told first how many get one and how many another one; set and removed as one by
one, what is not said stays; taken back as they were, where nobody set one since; and gone on with, whoever dies in between."""

import argparse

from bulk import Bulk

POLICY = {"period_days": 30, "kind": "api_key", "note": "Console, then Keys", "link": "https://example.com/keys"}


def standing(plane, secret):
    return plane.ask("GET", f"/secrets/{secret['id']}/rotation")


def put(plane, secret, policy, name="alice"):
    status, _, said = plane.as_(name, "PUT", f"/secrets/{secret['id']}/rotation-policy", policy)
    assert status == 200, (status, said)
    return said


def policies(plane, prefix):
    """All that an undo brings back, and when each is due."""
    base = plane.database()
    try:
        return base.execute("SELECT p.secret, p.period_days, p.kind, p.note, p.link, p.set_by, p.set_at, p.source, p.due_at FROM rotation_policies p JOIN "
                            "secrets s ON s.id = p.secret WHERE s.slug LIKE ? ORDER BY p.secret", (prefix + "%",)).fetchall()
    finally:
        base.close()


def reasons(bulk):
    return {one["problem"]: one["count"] for one in bulk["reasons"]}


def sets_some_and_takes_them_back(plane):
    secrets = plane.some("Policy", 5)
    put(plane, secrets[0], POLICY)
    put(plane, secrets[1], {"period_days": 90, "kind": "other"})
    plane.done("trash", secrets[4:])
    before, revision = policies(plane, "policy-"), secrets[2]["revision"]
    chosen = secrets[:4] + [plane.one(secrets[4]["id"])]
    plan = plane.plan("set_rotation_policy", chosen, rotation_policy={"period_days": 30, "kind": "api_key"})
    assert (plan["left"], plan["skipped"]) == (3, 2), plan
    assert [place["first"] for place in plan["places"]] == [2], plan
    assert reasons(plan) == {"Its rotation policy is that already.": 1, "It is in the trash. Restore it first.": 1}, plan
    assert policies(plane, "policy-") == before, "a plan changes nothing"
    done = plane.ended(plane.agree(plan))
    assert (done["state"], done["done"], done["failed"]) == ("done", 3, 0) and done["undo_until"], done
    for secret in secrets[:4]:
        policy = standing(plane, secret)["policy"]
        assert (policy["period_days"], policy["kind"], policy["set_by"]) == (30, "api_key", "Alice"), policy
    assert standing(plane, secrets[0])["policy"]["note"] == POLICY["note"], "what was not said stays"
    assert plane.one(secrets[2]["id"])["revision"] == revision, "a policy moves no revision"
    events = [one for one in plane.get(f"/v1/orgs/{plane.org}/audit?limit=200")["items"] if one.get("job") == f"bulk/{plan['id']}"]
    assert [one["action"] for one in events if one["action"].startswith("rotation")] == ["rotation_policy.put"] * 3, events
    # A change of the secret is none of its policy: this one is taken back all the same.
    status, _, _ = plane.as_("alice", "PATCH", f"/secrets/{secrets[2]['id']}", {"description": "seen"}, {"If-Match": f'"{revision}"'})
    assert status == 200
    back = plane.ended(plane.turn(plan, "undo"))
    assert (back["undo_of"], back["done"], back["failed"]) == (plan["id"], 3, 0), back
    assert policies(plane, "policy-") == before, "byte for byte"
    plane.turn(back, "undo", 412)


def removes_them_and_what_is_inherited_holds(plane):
    staging = plane.environment("inherits", "staging")
    secrets = plane.some("Own", 3, staging)
    status, _, _ = plane.as_("alice", "PUT", f"/rotation-defaults/environments/{staging}", {"period_days": 365, "kind": "certificate", "note": "The list"})
    assert status == 200
    put(plane, secrets[0], POLICY)
    first = plane.plan("set_rotation_policy", secrets[2:], rotation_policy={"period_days": 9})
    assert first["places"][0]["first"] == 1, "what is inherited is not its own"
    plane.ended(plane.agree(first))
    assert (standing(plane, secrets[2])["policy"]["kind"], standing(plane, secrets[2])["policy"]["note"]) == ("certificate", "The list")
    before = policies(plane, "own-")
    plan = plane.plan("remove_rotation_policy", secrets)
    assert (plan["left"], plan["skipped"]) == (2, 1) and reasons(plan) == {"It has no rotation policy of its own.": 1}, plan
    bulk = plane.ended(plane.agree(plan))
    assert bulk["done"] == 2, bulk
    assert all(standing(plane, one)["policy_from"] == "environment" for one in secrets)
    assert plane.ended(plane.turn(bulk, "undo"))["done"] == 2
    assert policies(plane, "own-") == before


def leaves_alone_what_somebody_set_since(plane):
    secrets = plane.some("Quick", 3)
    plan = plane.plan("set_rotation_policy", secrets, rotation_policy={"period_days": 30})
    put(plane, secrets[0], POLICY)
    bulk = plane.ended(plane.agree(plan))
    assert (bulk["done"], bulk["failed"]) == (2, 1), bulk
    assert "Alice set its rotation policy at" in plane.problems(bulk)[0]["problem"], bulk
    assert standing(plane, secrets[0])["policy"]["note"] == POLICY["note"]
    again = plane.ended(plane.turn(bulk, "retry"))
    assert (again["done"], again["failed"]) == (3, 0), "tried again, it is done to what was set since"
    put(plane, secrets[1], POLICY)
    status, _, _ = plane.as_("alice", "DELETE", f"/secrets/{secrets[2]['id']}/rotation-policy")
    assert status == 200
    back = plane.ended(plane.turn(bulk, "undo"))
    assert (back["done"], back["failed"]) == (1, 2), back
    assert any("removed meanwhile" in one["problem"] for one in plane.problems(back)), back
    plane.ended(plane.turn(back, "retry"))
    assert plane.standing(back)["failed"] == 2, "an undo never touches what was set since"
    assert standing(plane, secrets[0])["policy"]["note"] == POLICY["note"] and standing(plane, secrets[1])["policy"]["period_days"] == 30


def asks_leave_for_each(plane):
    staging, other = plane.environment("third"), plane.environment("fourth")
    plane.person("bob", ("member", "environment", staging), ("viewer", "environment", other))
    mine, others = plane.some("Bobs", 2, staging), plane.some("Shown", 1, other)
    plan = plane.plan("set_rotation_policy", mine + others, "bob", rotation_policy={"period_days": 30})
    assert (plan["left"], plan["skipped"]) == (2, 1) and any("You may not change" in one for one in reasons(plan)), plan
    plane.take((plane.user("bob"), "member", "environment", staging))
    plane.give((plane.user("bob"), "viewer", "environment", staging))
    bulk = plane.ended(plane.agree(plan, name="bob"), "bob")
    assert (bulk["done"], bulk["failed"]) == (0, 2), bulk
    assert plane.count("audit_events", "action = 'rotation_policy.put' AND decision = 'deny'") == 2
    assert policies(plane, "bobs-") == []


def refuses_bad_policies(plane):
    secret, = plane.some("Odd", 1)
    for bad in (None, {}, {"period_days": 0}, {"period_days": 3651}, {"period_days": 9, "kind": "odd"}, {"period_days": 9, "link": "http://x"},
                {"period_days": 9, "note": "x" * 501}):
        plane.plan("set_rotation_policy", [secret], expect=400, rotation_policy=bad)
    assert policies(plane, "odd-") == []


def sets_each_once_when_killed(plane):
    like = plane.one(plane.secret("Shape"))
    plane.many("policed", like["id"], 1000)
    before = policies(plane, "policed-")
    plan = plane.plan("set_rotation_policy", None, filter={"text": "policed-"}, rotation_policy=POLICY)
    assert plan["left"] == 1000 and plan["places"][0]["first"] == 1000, plan
    bulk = plane.agree(plan)
    plane.until(lambda: plane.standing(bulk)["done"] >= 200, "the first of them", 60)
    plane.kill_server()
    plane.start_server()
    ended = plane.ended(bulk)
    assert (ended["state"], ended["done"], ended["failed"]) == ("done", 1000, 0), ended
    assert plane.count("audit_events", "action = 'rotation_policy.put' AND resource_name LIKE 'policed %'") == 1000, "each once"
    assert len(policies(plane, "policed-")) == 1000
    back = plane.turn(bulk, "undo")
    plane.kill_server()
    plane.start_server()
    assert plane.ended(back)["done"] == 1000
    assert policies(plane, "policed-") == before == []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Bulk(parser.parse_args().build) as plane:
        plane.begin()
        for story in (sets_some_and_takes_them_back, removes_them_and_what_is_inherited_holds, leaves_alone_what_somebody_set_since, asks_leave_for_each,
                      refuses_bad_policies, sets_each_once_when_killed):
            story(plane)
            print(story.__name__, flush=True)


if __name__ == "__main__":
    main()
