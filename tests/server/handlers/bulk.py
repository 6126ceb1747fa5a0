"""One deed on many secrets through the API, with real daemons: what was planned is done to no other, whoever dies in between; each is asked leave for
anew and stands on the record; and what was done is taken back byte for byte."""

import argparse
import pathlib
import sqlite3
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from people import People  # noqa: E402
from ids import new_id  # noqa: E402
from embedded import Embedded  # noqa: E402


class Bulk(People):
    def ask(self, method, path, body=None, expect=200, name="alice"):
        status, _, answer = self.as_(name, method, path, body)
        assert status == expect, (method, path, status, answer)
        return answer

    def plan(self, deed, targets=None, name="alice", expect=201, **more):
        wish = {"deed": deed, **more}
        if targets is not None:
            wish["secrets"] = [{"secret": one["id"], "revision": one["revision"]} for one in targets]
        return self.ask("POST", "/bulk-plans", wish, expect, name)

    def agree(self, plan, count=None, expect=200, name="alice", **more):
        return self.ask("POST", f"/bulk/{plan['id']}/start", {"count": plan["left"] if count is None else count, **more}, expect, name)

    def turn(self, bulk, word, expect=200, name="alice"):
        return self.ask("POST", f"/bulk/{bulk['id']}/{word}", {}, expect, name)

    def standing(self, bulk, name="alice"):
        return self.ask("GET", f"/bulk/{bulk['id']}", name=name)

    def ended(self, bulk, name="alice"):
        self.until(lambda: self.standing(bulk, name)["state"] not in ("running", "planned"), "the deed's end", 60)
        return self.standing(bulk, name)

    def done(self, deed, targets=None, name="alice", **more):
        return self.ended(self.agree(self.plan(deed, targets, name, **more), name=name), name)

    def problems(self, bulk, state="failed"):
        return self.ask("GET", f"/bulk/{bulk['id']}/secrets?state={state}")["items"]

    def one(self, secret):
        return self.ask("GET", f"/secrets/{secret}")

    def some(self, prefix, count, environment=None):
        return [self.one(self.secret(f"{prefix} {number}", environment)) for number in range(count)]

    def many(self, prefix, like, count):
        """As many as nobody would seal one by one: copies of one, each with a version of its own."""
        base = sqlite3.connect(self.folder / "strongroom.sqlite", timeout=30)
        with base:
            for number in range(count):
                secret, version = new_id(), new_id()
                base.execute("INSERT INTO secrets (id, organization, environment, slug, name, description, labels, owner, backend, state, revision, "
                             "current_version, key_count, created_at, updated_at, created_by, updated_by) SELECT ?, organization, environment, ?, ?, "
                             "description, 'legacy', owner, backend, state, revision, current_version, key_count, created_at, updated_at, created_by, "
                             "updated_by FROM secrets WHERE id = ?", (secret, f"{prefix}-{number:05}", f"{prefix} {number:05}", like))
                base.execute("INSERT INTO versions (id, secret, number, state, note, kek_id, wrapped_dek, created_at, created_by) SELECT ?, ?, "
                             "number, state, note, kek_id, wrapped_dek, created_at, created_by FROM versions WHERE secret = ?",
                             (version, secret, like))
                base.execute("INSERT INTO entries (version, position, key, format, changed_in, fingerprint, sealed) SELECT ?, e.position, e.key, "
                             "e.format, e.changed_in, e.fingerprint, e.sealed FROM entries e JOIN versions v ON v.id = e.version WHERE v.secret = ?",
                             (version, like))
        base.close()

    def metadata(self, prefix):
        """All that an undo brings back, of secrets and of their versions."""
        base = self.database()
        try:
            return base.execute("SELECT s.id, s.slug, s.name, s.description, s.labels, s.owner, s.state, s.current_version, s.key_count, v.id, v.number, "
                                "v.state, v.note, v.wrapped_dek FROM secrets s LEFT JOIN versions v ON v.secret = s.id WHERE s.slug LIKE ? ORDER BY "
                                "s.id, v.number", (prefix + "%",)).fetchall()
        finally:
            base.close()

    def actions(self, secret):
        base = self.database()
        try:
            return [row[0] for row in base.execute("SELECT action FROM audit_events WHERE resource_id = ? ORDER BY sequence", (secret,))]
        finally:
            base.close()


def does_what_was_planned_and_takes_it_back(plane):
    secrets = plane.some("Plan", 5, plane.production)
    before = plane.metadata("plan-")
    plan = plane.plan("trash", secrets, reason="cleanup Q4")
    assert plan["state"] == "planned" and plan["left"] == 5 and plan["skipped"] == 0, plan
    assert [(place["kind"], place["left"]) for place in plan["places"]] == [("production", 5)], plan["places"]
    assert plane.metadata("plan-") == before, "a plan changes nothing"
    done = plane.ended(plane.agree(plan))
    assert (done["state"], done["done"], done["left"], done["failed"]) == ("done", 5, 0, 0) and done["undo_until"], done
    assert all(plane.one(one["id"])["state"] == "deleted" for one in secrets)
    assert plane.agree(plan)["state"] == "done", "begun twice, it is answered as it is"
    back = plane.ended(plane.turn(plan, "undo"))
    assert back["undo_of"] == plan["id"] and back["done"] == 5, back
    assert plane.metadata("plan-") == before, "byte for byte"
    assert plane.turn(plan, "undo")["id"] == back["id"], "taken back once"
    plane.turn(back, "undo", 412)
    assert plane.actions(secrets[0]["id"]) == ["secret.create", "secret.remove", "secret.restore"], plane.actions(secrets[0]["id"])
    events = plane.get(f"/v1/orgs/{plane.org}/audit?limit=200")["items"]
    removed = next(event for event in events if event["action"] == "secret.remove")
    assert removed["actor"] == "Alice" and removed.get("job") == f"bulk/{plan['id']}", removed
    assert {"bulk.start", "bulk.finish", "bulk.undo"} <= {event["action"] for event in events}
    start = next(event for event in events if event["action"] == "bulk.start")
    assert start["purpose"] == "cleanup Q4", start


def changes_labels_and_owners(plane):
    secrets = plane.some("Label", 3)
    plane.done("label", secrets[:1], add_labels=["legacy"])
    before = plane.metadata("label-")
    secrets = [plane.one(one["id"]) for one in secrets]
    plan = plane.plan("label", secrets, add_labels=["legacy"])
    assert (plan["left"], plan["skipped"]) == (2, 1), "one has it already"
    bulk = plane.done("label", secrets, add_labels=["legacy", "q4"], remove_labels=["new"])
    assert bulk["done"] == 3, bulk
    assert all(plane.one(one["id"])["labels"] == ["legacy", "q4"] for one in secrets)
    plane.ended(plane.turn(bulk, "undo"))
    assert plane.metadata("label-") == before
    owned = plane.done("owner", [plane.one(one["id"]) for one in secrets], owner="payments")
    assert all(plane.one(one["id"])["owner"] == "payments" for one in secrets)
    plane.ended(plane.turn(owned, "undo"))
    assert plane.metadata("label-") == before
    nine = [f"label {number}" for number in range(49)]
    plane.done("label", [plane.one(secrets[0]["id"])], add_labels=nine)
    full = plane.plan("label", [plane.one(secrets[0]["id"])], add_labels=["x"])
    assert full["left"] == 0 and "more than 50 labels" in full["reasons"][0]["problem"], full


def touches_nothing_that_changed_since(plane):
    secrets = plane.some("Race", 3)
    plan = plane.plan("trash", secrets)
    other = {"If-Match": f'"{secrets[1]["revision"]}"'}
    assert plane.as_("alice", "PATCH", f"/secrets/{secrets[1]['id']}", {"description": "seen"}, other)[0] == 200
    bulk = plane.ended(plane.agree(plan))
    assert (bulk["done"], bulk["failed"]) == (2, 1), bulk
    failed, = plane.problems(bulk)
    assert failed["secret"] == secrets[1]["id"] and "Alice changed this secret" in failed["problem"], failed
    assert plane.one(secrets[1]["id"])["state"] == "active"
    again = plane.ended(plane.turn(bulk, "retry"))
    assert (again["done"], again["failed"]) == (3, 0), "the person has looked, and wants it all the same"
    plane.turn(bulk, "retry", 412)
    # Somebody restores one by hand; the undo leaves that one alone.
    now = plane.one(secrets[0]["id"])
    assert plane.as_("alice", "POST", f"/secrets/{now['id']}/restore", None, {"If-Match": f'"{now["revision"]}"'})[0] == 200
    back = plane.ended(plane.turn(bulk, "undo"))
    assert (back["done"], back["failed"]) == (2, 1), back
    plane.turn(back, "retry")
    assert plane.ended(back)["failed"] == 1, "an undo never touches what changed since"


def asks_leave_for_each_of_them(plane):
    plane.person("bob", ("member", "environment", plane.staging))
    mine, others = plane.some("Mine", 2, plane.staging), plane.some("Others", 2, plane.production)
    plan = plane.plan("trash", mine + others, "bob")
    assert (plan["left"], plan["skipped"]) == (2, 2), plan
    assert plan["reasons"] == [{"problem": "It was not found.", "count": 2}], "what they may not see has no name"
    assert [place["kind"] for place in plan["places"]] == ["staging"], plan
    # What they may at the time of planning is not what they may when it is done.
    plane.take((plane.user("bob"), "member", "environment", plane.staging))
    plane.give((plane.user("bob"), "viewer", "environment", plane.staging))
    bulk = plane.ended(plane.agree(plan, name="bob"), "bob")
    assert (bulk["done"], bulk["failed"]) == (0, 2) and any("You may not change" in one["problem"] for one in bulk["reasons"]), bulk
    assert all(plane.one(one["id"])["state"] == "active" for one in mine)
    assert plane.count("audit_events", "action = 'secret.remove' AND decision = 'deny'") == 2
    # Others' deeds are for whoever manages; a stranger's do not exist.
    assert plane.standing(bulk)["id"] == bulk["id"]
    plane.person("carol", ("viewer", "organization", plane.org))
    for word in ("pause", "resume", "cancel", "retry", "undo"):
        plane.turn(bulk, word, 404, "carol")
    plane.ask("GET", f"/bulk/{bulk['id']}", None, 404, "carol")
    assert plane.ask("GET", "/bulk", name="carol")["items"] == []
    own = plane.ask("GET", "/bulk", name="bob")["items"]
    assert [one["id"] for one in own] == [bulk["id"]], own
    plane.account("stranger")
    plane.ask("POST", "/bulk-plans", {"deed": "trash", "filter": {}}, 404, "stranger")


def refuses_bad_wishes(plane):
    secret, = plane.some("Bad", 1)
    plane.plan("trash", [], expect=400)
    plane.plan("explode", [secret], expect=400)
    plane.plan("label", [secret], expect=400)
    plane.plan("label", [secret], expect=400, add_labels=["x" * 4096])
    plane.plan("label", [secret], expect=400, add_labels=["two\nlines"])
    plane.plan("owner", [secret], expect=400, owner="x" * 300)
    plane.plan("trash", [secret], expect=400, reason="x" * 501)
    foreign = plane.plan("trash", [{"id": new_id(), "revision": 1}])
    assert foreign["left"] == 0 and foreign["places"] == [] and foreign["reasons"][0]["problem"] == "It was not found.", foreign
    plane.agree(foreign, expect=412)
    plane.agree({"id": new_id(), "left": 1}, expect=404)
    plan = plane.plan("trash", [secret, secret])
    assert plan["left"] == 1, "a secret is chosen once"
    plane.agree(plan, 2, expect=412)
    assert plane.standing(plan)["state"] == "planned"
    plane.ask("GET", f"/bulk/{plan['id']}/secrets?state=odd", None, 400)
    for word in ("pause", "resume", "cancel", "undo", "retry"):
        plane.turn(plan, word, 412)
    later = plane.plan("trash", [secret])
    plane.agree(plan, expect=404)
    base = sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)
    with base:
        base.execute("UPDATE bulks SET started_at = started_at - 16 * 60 * 1000 WHERE id = ?", (later["id"],))
    base.close()
    stale = plane.agree(later, expect=412)
    assert "15 minutes" in stale["detail"], stale
    assert plane.one(secret["id"])["state"] == "active"
    status, _, key = plane.as_("alice", "POST", "/api-keys", {"name": "machine", "capabilities": ["see_secrets", "write"]})
    assert status == 201, key
    asked = {"Authorization": "Bearer " + key["secret"]}
    status, _, said = Embedded.ask(plane, "POST", f"/v1/orgs/{plane.org}/bulk-plans", {"deed": "trash", "filter": {}}, asked)
    assert status == 403 and "API key" in said["detail"], (status, said)


def leaves_production_out(plane):
    secrets = plane.some("Prod", 2, plane.production) + plane.some("Stage", 2, plane.staging)
    plan = plane.plan("trash", secrets)
    plane.agree(plan, 4, expect=412, except_production=True)
    bulk = plane.ended(plane.agree(plan, 2, except_production=True))
    assert (bulk["done"], bulk["skipped"]) == (2, 2), bulk
    assert [plane.one(one["id"])["state"] for one in secrets] == ["active"] * 2 + ["deleted"] * 2
    plane.ended(plane.turn(bulk, "undo"))


def goes_on_after_it_was_killed(plane):
    """Five thousand at once: held, gone on with, and killed in the middle; each is done once, and all come back."""
    like = plane.one(plane.secret("Pattern"))
    plane.many("legacy", like["id"], 5000)
    before = plane.metadata("legacy-")
    plan = plane.plan("trash", None, filter={"text": "legacy-"})
    assert plan["left"] == 5000, plan["left"]
    began = time.monotonic()
    bulk = plane.agree(plan)
    plane.until(lambda: plane.standing(bulk)["done"] >= 200, "the first of them", 60)
    held = plane.turn(bulk, "pause")
    assert held["state"] == "paused" and 0 < held["left"] < 5000, held
    time.sleep(0.5)
    standing = plane.standing(bulk)
    assert standing["done"] == held["done"], "it stands still"
    plane.kill_server()
    plane.start_server()
    assert plane.standing(bulk)["state"] == "paused"
    plane.turn(bulk, "resume")
    plane.until(lambda: plane.standing(bulk)["done"] > held["done"], "more of them", 60)
    plane.kill_server()
    plane.start_server()
    done = plane.ended(bulk)
    assert (done["state"], done["done"], done["failed"]) == ("done", 5000, 0), done
    print("trash", round(time.monotonic() - began, 1), "s")
    assert plane.count("audit_events", "action = 'secret.remove' AND resource_name LIKE 'legacy %'") == 5000, "each once"
    began = time.monotonic()
    back = plane.turn(bulk, "undo")
    plane.kill_server()
    plane.start_server()
    back = plane.ended(back)
    assert (back["done"], back["failed"]) == (5000, 0), back
    print("back", round(time.monotonic() - began, 1), "s")
    assert plane.metadata("legacy-") == before, "byte for byte"


def gives_the_rest_up(plane):
    bulk = plane.agree(plane.plan("label", None, filter={"text": "legacy-"}, add_labels=["q4"]))
    plane.until(lambda: plane.standing(bulk)["done"] >= 200, "the first of them", 60)
    given_up = plane.turn(bulk, "cancel")
    assert given_up["state"] == "cancelled" and given_up["left"] > 0, given_up
    plane.turn(bulk, "resume", 412)
    labelled = plane.count("secrets", "labels LIKE '%q4%' AND slug LIKE 'legacy-%'")
    assert labelled == plane.standing(bulk)["done"], "what is done is done, and nothing else"
    plane.ended(plane.turn(bulk, "undo"))
    assert plane.count("secrets", "labels LIKE '%q4%' AND slug LIKE 'legacy-%'") == 0


def stops_in_the_name_of_nobody(plane):
    plane.person("dora", ("member", "organization", plane.org))
    bulk = plane.agree(plane.plan("label", None, "dora", filter={"text": "legacy-"}, add_labels=["gone"]), name="dora")
    held = plane.turn(bulk, "pause", name="dora")
    status, _, said = plane.as_("alice", "DELETE", f"/members/{plane.members['dora']}")
    assert status in (200, 204), (status, said)
    plane.turn(held, "resume")
    plane.until(lambda: plane.standing(bulk)["state"] == "paused", "that it is held")
    assert "Dora is no member" in plane.standing(bulk)["problem"], plane.standing(bulk)
    plane.turn(held, "cancel")


def restores_many(plane):
    secrets = plane.some("Trash", 3)
    plane.done("trash", secrets)
    gone = [plane.one(one["id"]) for one in secrets]
    assert plane.plan("trash", gone)["reasons"] == [{"problem": "It is in the trash already.", "count": 3}]
    assert plane.plan("owner", gone, owner="x")["left"] == 0
    bulk = plane.done("restore", gone)
    assert bulk["done"] == 3 and all(plane.one(one["id"])["state"] == "active" for one in secrets), bulk
    plane.ended(plane.turn(bulk, "undo"))
    assert all(plane.one(one["id"])["state"] == "deleted" for one in secrets)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Bulk(parser.parse_args().build) as plane:
        plane.begin()
        plane.production, plane.staging = plane.environment("main", "production"), plane.environment("second", "staging")
        for story in (does_what_was_planned_and_takes_it_back, changes_labels_and_owners, touches_nothing_that_changed_since, asks_leave_for_each_of_them,
                      refuses_bad_wishes, leaves_production_out, restores_many, goes_on_after_it_was_killed, gives_the_rest_up,
                      stops_in_the_name_of_nobody):
            story(plane)
            print(story.__name__, flush=True)


if __name__ == "__main__":
    main()
