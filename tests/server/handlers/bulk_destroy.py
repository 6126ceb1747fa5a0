"""Deeds on many secrets that are not taken back, through the API with real daemons: a destruction waits for others, and then erases each once, whoever
dies in between; rotations are begun one by one."""

import argparse
import json

from bulk import Bulk
from ids import new_id

WHY = "left over from the old shop"


def agree_to(plane, bulk, name="erin", word="approve"):
    approval = plane.ask("GET", f"/approvals/{bulk['approval']}", name=name)
    status, _, said = plane.as_(name, "POST", f"/approvals/{approval['id']}/{word}", {"note": "seen"}, {"If-Match": f'"{approval["revision"]}"'})
    assert status == 200, (status, said)
    return said


def destroy(plane, plan, count=None, expect=200, name="alice", **more):
    return plane.ask("POST", f"/bulk/{plan['id']}/destroy", {"count": plan["left"] if count is None else count, **more}, expect, name)


def looked_at_all(plane):
    """The server works on all that is running in turn: what is begun last ends after a look at all before it."""
    plane.done("label", plane.some(f"Witness {new_id()[-6:]}", 1), add_labels=["seen"])


def in_trash(plane, prefix, count, environment=None):
    secrets = plane.some(prefix, count, environment)
    plane.done("trash", secrets)
    return [plane.one(one["id"]) for one in secrets]


def sealed_in(plane, secrets):
    marks = ", ".join("?" * len(secrets))
    base = plane.database()
    try:
        return base.execute("SELECT count(*), count(nullif(v.wrapped_dek, x'')) FROM versions v LEFT JOIN entries e ON e.version = v.id AND "
                            f"length(e.sealed) > 0 WHERE v.secret IN ({marks}) AND (e.version IS NOT NULL OR length(v.wrapped_dek) > 0)",
                            [one["id"] for one in secrets]).fetchone()[0]
    finally:
        base.close()


def destroys_what_others_agreed_to(plane):
    active = plane.some("Kept", 1)
    gone = in_trash(plane, "Gone", 3)
    plan = plane.plan("destroy", gone + active, reason=WHY)
    assert (plan["left"], plan["skipped"]) == (3, 1) and "not in the trash" in plan["reasons"][0]["problem"], plan
    plane.agree(plan, expect=412)
    destroy(plane, plan, 2, expect=412)
    bulk = destroy(plane, plan)
    assert bulk["state"] == "running" and "waits until 1 other person" in bulk["problem"], bulk
    assert destroy(plane, plan)["approval"] == bulk["approval"], "asked twice, answered the same"
    # Neither time nor a turn of the deed takes the place of somebody's leave.
    plane.turn(bulk, "pause")
    plane.turn(bulk, "resume")
    looked_at_all(plane)
    assert plane.standing(bulk)["done"] == 0 and sealed_in(plane, gone) == 3
    status, _, _ = plane.as_("alice", "POST", f"/approvals/{bulk['approval']}/approve", {"note": ""}, {"If-Match": '"1"'})
    assert status == 403, "nobody agrees to their own request"
    listed = plane.ask("GET", f"/bulk/{bulk['id']}/secrets?state=left", name="erin")["items"]
    assert {one["secret"] for one in listed} == {one["id"] for one in gone}, "who agrees sees to what"
    agree_to(plane, bulk)
    ended = plane.ended(bulk)
    assert (ended["state"], ended["done"], ended["failed"]) == ("done", 3, 0) and not ended["problem"], ended
    assert "undo_until" not in ended
    plane.turn(bulk, "undo", 412)
    assert sealed_in(plane, gone) == 0, "nothing sealed is left of them"
    for one in gone:
        assert plane.one(one["id"])["state"] == "destroyed"
        assert plane.actions(one["id"])[-1] == "secret.destroy"
    events = plane.count("audit_events", f"action = 'secret.destroy' AND approval_id = '{bulk['approval']}'")
    assert events == 3, "each on the record, with who agreed"
    status, _, said = plane.as_("alice", "POST", f"/secrets/{gone[0]['id']}/restore", None, {"If-Match": f'"{plane.one(gone[0]["id"])["revision"]}"'})
    assert status == 412 and "destroyed already" in said["detail"], (status, said)
    assert plane.one(active[0]["id"])["state"] == "active"
    again = plane.one(plane.secret("Gone 0"))
    assert again["slug"] == gone[0]["slug"], "its name is free again"


def ends_where_others_say_no(plane):
    gone = in_trash(plane, "Refused", 2)
    bulk = destroy(plane, plane.plan("destroy", gone, reason=WHY))
    agree_to(plane, bulk, word="deny")
    ended = plane.ended(bulk)
    assert (ended["state"], ended["done"], ended["left"]) == ("cancelled", 0, 2) and "did not agree" in ended["problem"], ended
    assert sealed_in(plane, gone) == 2
    given_up = destroy(plane, plane.plan("destroy", gone, reason=WHY))
    plane.turn(given_up, "cancel")
    agree_to(plane, given_up)
    looked_at_all(plane)
    assert sealed_in(plane, gone) == 2, "who asked has thought better of it"


def leaves_alone_what_changed_since(plane):
    gone = in_trash(plane, "Rescued", 2)
    bulk = destroy(plane, plane.plan("destroy", gone, reason=WHY))
    status, _, _ = plane.as_("erin", "POST", f"/secrets/{gone[0]['id']}/restore", None, {"If-Match": f'"{gone[0]["revision"]}"'})
    assert status == 200
    agree_to(plane, bulk)
    ended = plane.ended(bulk)
    assert (ended["done"], ended["failed"]) == (1, 1), ended
    plane.ended(plane.turn(bulk, "retry"))
    assert plane.standing(bulk)["failed"] == 1 and plane.one(gone[0]["id"])["state"] == "active", "nobody agreed to this one as it is now"


def refuses_bad_destructions(plane):
    gone = in_trash(plane, "Careful", 1)
    plane.plan("destroy", gone, expect=400)
    plane.plan("destroy", gone, expect=400, reason="short")
    trash = plane.plan("trash", plane.some("Other", 1))
    destroy(plane, trash, expect=412)
    plan = plane.plan("destroy", gone, reason=WHY)
    plane.person("frank", ("member", "organization", plane.org))
    destroy(plane, plan, expect=404, name="frank")
    assert plane.one(gone[0]["id"])["state"] == "deleted"


def destroys_each_once_when_killed(plane):
    like = plane.one(plane.secret("Mould"))
    plane.many("doomed", like["id"], 1000)
    plane.ended(plane.agree(plane.plan("trash", None, filter={"text": "doomed-"})))
    plan = plane.plan("destroy", None, filter={"text": "doomed-"}, reason=WHY)
    assert plan["left"] == 1000, plan
    bulk = destroy(plane, plan)
    plane.kill_server()
    plane.start_server()
    assert plane.standing(bulk)["done"] == 0, "it still waits"
    agree_to(plane, bulk)
    plane.until(lambda: plane.standing(bulk)["done"] >= 200, "the first of them", 60)
    plane.kill_server()
    plane.start_server()
    ended = plane.ended(bulk)
    assert (ended["state"], ended["done"], ended["failed"]) == ("done", 1000, 0), ended
    assert plane.count("audit_events", "action = 'secret.destroy' AND resource_name LIKE 'doomed %'") == 1000, "each once"
    assert plane.count("secrets", "slug LIKE 'doomed-%' AND state = 'destroyed'") == 1000
    assert plane.count("entries", "version IN (SELECT v.id FROM versions v JOIN secrets s ON s.id = v.secret WHERE s.slug LIKE 'doomed-%') AND "
                                  "length(sealed) > 0") == 0


def begins_rotations(plane):
    secrets = plane.some("Turn", 3)
    status, _, begun = plane.as_("alice", "POST", "/rotations", {"secret": secrets[0]["id"]})
    assert status == 201, (status, begun)
    plan = plane.plan("rotate", secrets)
    assert (plan["left"], plan["skipped"]) == (2, 1) and "is running, begun by Alice" in plan["reasons"][0]["problem"], plan
    # Somebody is quicker with one of them: that one fails, and the others go on.
    status, _, _ = plane.as_("erin", "POST", "/rotations", {"secret": secrets[1]["id"]})
    assert status == 201
    bulk = plane.ended(plane.agree(plan))
    assert (bulk["done"], bulk["failed"]) == (1, 1), bulk
    running = plane.ask("GET", "/rotations?running=true")["items"]
    assert {one["secret"] for one in running} == {one["id"] for one in secrets}, json.dumps(running)
    assert plane.one(secrets[2]["id"])["revision"] == secrets[2]["revision"], "beginning changes no secret"
    assert plane.count("audit_events", "action = 'rotation.start'") == 3
    assert "undo_until" not in bulk
    plane.turn(bulk, "undo", 412)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Bulk(parser.parse_args().build) as plane:
        plane.begin()
        plane.person("erin", ("admin", "organization", plane.org), ("member", "organization", plane.org))
        for story in (destroys_what_others_agreed_to, ends_where_others_say_no, leaves_alone_what_changed_since, refuses_bad_destructions,
                      begins_rotations, destroys_each_once_when_killed):
            story(plane)
            print(story.__name__, flush=True)


if __name__ == "__main__":
    main()
