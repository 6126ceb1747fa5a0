"""Rotations through the API, with a real daemon and a clock of the test: policies and what is due, steps in their order by whoever may, left and
gone on with across restarts, refused while an old version may be used, aborted only with the value of before or by will."""

import argparse
import concurrent.futures
import contextlib
import json
import pathlib
import sqlite3
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "handlers"))

from people import People  # noqa: E402
from clock import Clock  # noqa: E402
from ids import new_id  # noqa: E402

DAY = 86400


class Rotations(People):
    def write(self, sql, *values):
        with contextlib.closing(sqlite3.connect(self.folder / "strongroom.sqlite", timeout=30)) as base, base:
            base.execute(sql, values)

    def put_version(self, secret, changes=True, rollback_of=None):
        """As the runner's answer is kept; what it takes to come there is told by other tests."""
        base = self.database()
        number, = base.execute("SELECT max(number) + 1 FROM versions WHERE secret = ?", (secret,)).fetchone()
        before, = base.execute("SELECT max(changed_in) FROM entries e JOIN versions v ON v.id = e.version WHERE v.secret = ?", (secret,)).fetchone()
        base.close()
        version = new_id()
        self.write("INSERT INTO versions (id, secret, number, state, note, rollback_of, kek_id, wrapped_dek, created_at, created_by) "
                   "VALUES (?, ?, ?, 'created', '', ?, 'k', x'00', ?, 'a')", version, secret, number, rollback_of, self.now())
        self.write("INSERT INTO entries VALUES (?, 0, 'TOKEN', 'text', x'00', 'f', ?)", version, number if changes else before)
        self.write("UPDATE secrets SET current_version = ?, revision = revision + 1 WHERE id = ?", number, secret)
        return number

    def now(self):
        return int((time.time() + self.clock.ahead) * 1000)

    def grant(self, secret, version, minutes, name="Vera"):
        self.write("INSERT INTO grants (id, organization, secret, version, keys, subject, subject_name, category, ticket, note, expires_at, "
                   "max_uses, uses, hide_after) VALUES (?, ?, ?, ?, 'TOKEN', 's', ?, 'debug', '', '', ?, 5, 0, 20)",
                   new_id(), self.org, secret, version, name, self.now() + minutes * 60000)

    def start_rotation(self, secret, by="alice"):
        status, headers, rotation = self.as_(by, "POST", "/rotations", {"secret": secret})
        assert status == 201 and headers["ETag"] == '"1"', (status, rotation)
        return rotation

    def step(self, rotation, step, by="alice", expect=200, revision=None, **more):
        status, _, said = self.as_(by, "POST", f"/rotations/{rotation['id']}/steps", {"step": step, **more},
                                   {"If-Match": f'"{revision or rotation["revision"]}"'})
        assert status == expect, (step, status, said)
        return said

    def abort(self, rotation, expect=200, by="alice", **body):
        status, _, said = self.as_(by, "POST", f"/rotations/{rotation['id']}/abort", body, {"If-Match": f'"{rotation["revision"]}"'})
        assert status == expect, (status, said)
        return said

    def sign_in_all(self):
        """Tokens are short-lived, and the clock moves on."""
        kept = self.org
        for name in self.tokens:
            self.sign_in(username=name, first=False)
            self.tokens[name] = self.token
        self.sign_in(first=False)
        self.org, self.tokens["alice"] = kept, self.token

    def restart(self):
        """What was only in memory is gone; people sign in as before."""
        self.kill_server()
        self.start_server()
        self.until(self.custodian_connected, "the runner to come back")

    def due(self, by="alice", **query):
        words = "&".join(f"{key}={value}" for key, value in query.items())
        status, _, page = self.as_(by, "GET", "/rotations/due?" + words)
        assert status == 200, (status, page)
        return page


def policies_say_what_is_due(plane):
    secret = plane.secret("Due")
    policy = {"period_days": 30, "kind": "api_key", "note": "dashboard, keys", "link": "https://source.example/keys"}
    path = f"/secrets/{secret}/rotation-policy"
    status, _, put = plane.as_("alice", "PUT", path, policy)
    assert status == 200 and put["state"] == "fresh" and put["policy"]["set_by"] == "Alice", put
    for bad, field in (({"period_days": 0}, "period_days"), ({"kind": "dance"}, "kind"), ({"link": "http://x"}, "link"), ({"note": "a" * 501}, "note")):
        status, _, said = plane.as_("alice", "PUT", path, policy | bad)
        assert status == 400 and said["field"] == field, said
    for ahead, state in ((17, "soon"), (14, "overdue")):
        plane.clock.move(ahead * DAY)
        plane.sign_in_all()
        assert [one["secret"] for one in plane.due(state=state)["items"]] == [secret], state
    assert not plane.due(state="fresh")["items"]
    assert plane.as_("alice", "GET", "/rotations/due?state=x")[0] == 400 and plane.as_("alice", "GET", "/rotations/due?cursor=x")[0] == 400
    plane.put_version(secret)
    assert plane.due()["items"][0]["state"] == "fresh", "a new value counts"
    assert plane.as_("vera", "PUT", path, policy)[0] == 403, "seeing is not writing"
    assert plane.as_("vera", "GET", f"/secrets/{secret}/rotation")[0] == 200 and plane.as_("mallory", "GET", f"/secrets/{secret}/rotation")[0] == 404
    assert [one["name"] for one in plane.due("vera")["items"]] == ["Due"] and not plane.due("mallory")["items"]
    status, _, gone = plane.as_("alice", "DELETE", path)
    assert status == 200 and "policy" not in gone and plane.as_("alice", "DELETE", path)[0] == 404
    assert not plane.due()["items"]


def defaults_hold_for_secrets_without_a_policy(plane):
    def inherited(secret):
        standing = plane.as_("alice", "GET", f"/secrets/{secret}/rotation")[2]
        return (standing["policy"]["period_days"], standing["policy_from"]) if "policy" in standing else None

    own, other = plane.secret("Own policy"), plane.secret("No policy")
    policy = {"period_days": 30, "kind": "age_key"}
    assert plane.as_("alice", "PUT", f"/secrets/{own}/rotation-policy", policy)[2]["policy_from"] == "secret"
    status, _, page = plane.as_("alice", "PUT", "/rotation-defaults/organization", {"period_days": 90, "kind": "other"})
    assert status == 200 and [one["policy"]["set_by"] for one in page["items"]] == ["Alice"] and "environment" not in page["items"][0], page
    assert (inherited(own), inherited(other)) == ((30, "secret"), (90, "organization"))
    environment = plane.environment("defaults", "staging")
    status, _, page = plane.as_("alice", "PUT", f"/rotation-defaults/environments/{environment}", policy)
    assert status == 200 and [one.get("environment") for one in page["items"]] == [None, environment], page
    fresh = plane.secret("Born later", environment)
    assert inherited(fresh) == (30, "environment") and inherited(other) == (90, "organization")
    plane.as_("alice", "DELETE", f"/secrets/{own}/rotation-policy")
    assert inherited(own) == (90, "organization") and plane.as_("alice", "DELETE", f"/secrets/{own}/rotation-policy")[0] == 404
    for path, body, expect in (("organization", policy | {"period_days": 0}, 400), (f"environments/{new_id()}", policy, 404), ("environments/x", policy, 404)):
        assert plane.as_("alice", "PUT", f"/rotation-defaults/{path}", body)[0] == expect, path
    assert plane.as_("vera", "PUT", "/rotation-defaults/organization", policy)[0] == 403, "seeing is not managing"
    assert plane.as_("vera", "GET", "/rotation-defaults")[0] == 200 and plane.as_("mallory", "GET", "/rotation-defaults")[0] == 403
    plane.restart()
    assert inherited(other) == (90, "organization")
    assert plane.as_("alice", "DELETE", f"/rotation-defaults/environments/{environment}")[0] == 200
    assert inherited(fresh) == (90, "organization")
    status, _, page = plane.as_("alice", "DELETE", "/rotation-defaults/organization")
    assert status == 200 and not page["items"] and plane.as_("alice", "DELETE", "/rotation-defaults/organization")[0] == 404
    assert inherited(other) is None and inherited(own) is None
    events = [(one["action"], one["decision"]) for one in plane.get(f"/v1/orgs/{plane.org}/audit?limit=100")["items"]]
    assert events.count(("rotation_default.put", "allow")) == 2 and events.count(("rotation_default.remove", "allow")) == 2, events
    assert ("rotation_default.put", "deny") in events, events


def goes_on_after_each_restart_by_whoever_may(plane):
    secret = plane.secret("Long way")
    plane.as_("alice", "PUT", f"/secrets/{secret}/rotation-policy", {"period_days": 30, "kind": "database_role", "note": "psql"})
    rotation = plane.start_rotation(secret)
    status, _, said = plane.as_("carol", "POST", "/rotations", {"secret": secret})
    assert status == 409 and said["detail"].startswith("Alice "), said
    for step, by, more in (("generate", "alice", {}), ("set", "carol", {}), ("deliver", "alice", {"note": "rollout 3 of 3"}), ("verify", "carol", {}),
                           ("revoke", "alice", {}), ("close", "carol", {})):
        if step == "set":
            more = {"version": plane.put_version(secret)}
        plane.restart()
        assert plane.due()["items"][0]["running"] == rotation["id"]
        rotation = plane.as_(by, "GET", f"/rotations/{rotation['id']}")[2]
        assert rotation["next"] == step and rotation["kind"] == "database_role", rotation
        rotation = plane.step(rotation, step, by, **more)
    assert rotation["state"] == "done" and rotation["ended_by"] == "Carol" and "next" not in rotation
    assert [one["by"] for one in rotation["done"]] == ["Alice", "Carol"] * 3 and rotation["done"][2]["note"] == "rollout 3 of 3"
    plane.step(rotation, "close", expect=412)
    assert "running" not in plane.as_("alice", "GET", f"/secrets/{secret}/rotation")[2]
    actions = [(one["action"], one["decision"]) for one in plane.get(f"/v1/orgs/{plane.org}/audit?limit=100")["items"]]
    for action in ("rotation_policy.put", "rotation.start", "rotation.generate", "rotation.set", "rotation.deliver", "rotation.verify",
                   "rotation.revoke", "rotation.close"):
        assert (action, "allow") in actions, (action, actions)


def takes_steps_in_order_and_once(plane):
    secret = plane.secret("In order")
    rotation = plane.start_rotation(secret)
    for step in ("set", "deliver", "verify", "revoke", "close"):
        plane.step(rotation, step, expect=412, version=1)
    for missing in ({}, {"If-Match": '"x"'}):
        assert plane.as_("alice", "POST", f"/rotations/{rotation['id']}/steps", {"step": "generate"}, missing)[0] == 400
    with concurrent.futures.ThreadPoolExecutor() as pool:
        answers = [one.result()[0] for one in [pool.submit(plane.as_, "alice", "POST", f"/rotations/{rotation['id']}/steps", {"step": "generate"},
                                                           {"If-Match": '"1"'}) for _ in range(4)]]
    assert sorted(answers) == [200, 412, 412, 412], answers
    rotation = plane.as_("alice", "GET", f"/rotations/{rotation['id']}")[2]
    for number in (0, 1, 9):
        plane.step(rotation, "set", expect=400, version=number)
    same = plane.put_version(secret, changes=False)
    assert "changes no value" in plane.step(rotation, "set", expect=400, version=same)["detail"]
    back = plane.put_version(secret, rollback_of=1)
    assert "old value" in plane.step(rotation, "set", expect=400, version=back)["detail"]
    fresh = plane.put_version(secret)
    assert plane.step(rotation, "set", version=fresh)["version_after"] == fresh


def is_for_whoever_may_write_now(plane):
    secret = plane.secret("Rights")
    rotation = plane.start_rotation(secret, by="carol")
    plane.step(rotation, "generate", "vera", expect=403)
    plane.step(rotation, "generate", "mallory", expect=404)
    assert plane.as_("vera", "GET", f"/rotations/{rotation['id']}")[0] == 200, "evidence is for those who see the secret"
    assert plane.as_("mallory", "GET", f"/rotations/{rotation['id']}")[0] == 404
    assert plane.as_("vera", "POST", "/rotations", {"secret": secret})[0] == 403
    rotation = plane.step(rotation, "generate", "carol")
    plane.take((plane.user("carol"), "admin", "organization", plane.org))
    plane.step(rotation, "set", "carol", expect=404, version=plane.put_version(secret))
    plane.abort(rotation, by="carol", expect=404, note="mine")
    plane.give((plane.user("carol"), "admin", "organization", plane.org))
    denied = [one for one in plane.get(f"/v1/orgs/{plane.org}/audit?limit=50")["items"] if one["decision"] == "deny"]
    assert {"rotation.generate", "rotation.start"} <= {one["action"] for one in denied}, denied


def waits_for_those_who_use_the_old_value(plane):
    secret = plane.secret("In use")
    rotation = plane.step(plane.start_rotation(secret), "generate")
    rotation = plane.step(rotation, "set", version=plane.put_version(secret))
    rotation = plane.step(plane.step(rotation, "deliver"), "verify")
    plane.grant(secret, 1, 2)
    plane.grant(secret, 2, 60, "New")
    seen = plane.as_("alice", "GET", f"/rotations/{rotation['id']}")[2]
    assert [(use["subject_name"], use["version"]) for use in seen["uses"]] == [("Vera", 1)], seen["uses"]
    assert "Vera" in plane.step(rotation, "revoke", expect=412)["detail"]
    assert plane.step(rotation, "revoke", expect=400, typed_name="In us", override_reason="leaked")["field"] == "typed_name"
    assert plane.step(rotation, "revoke", expect=400, typed_name="In use")["field"] == "override_reason"
    plane.clock.move(150)
    done = plane.step(rotation, "revoke", typed_name="", override_reason="")
    assert "override_reason" not in done["done"][4], "nobody could use it any more"
    other = plane.secret("In use too")
    rotation = plane.step(plane.start_rotation(other), "generate")
    rotation = plane.step(rotation, "set", version=plane.put_version(other))
    rotation = plane.step(plane.step(rotation, "deliver"), "verify")
    plane.grant(other, 1, 60)
    done = plane.step(rotation, "revoke", typed_name="In use too", override_reason="it has leaked")
    assert done["done"][4]["override_reason"] == "it has leaked" and done["uses"], done


def is_aborted_with_the_value_of_before(plane):
    secret = plane.secret("Aborted")
    rotation = plane.start_rotation(secret)
    assert plane.abort(rotation, expect=400)["field"] == "note"
    ended = plane.abort(rotation, note="by mistake")
    assert ended["state"] == "aborted" and not ended["rolled_back"], ended
    rotation = plane.step(plane.start_rotation(secret), "generate")
    rotation = plane.step(rotation, "set", version=plane.put_version(secret))
    assert "Roll back to version 1" in plane.abort(rotation, expect=412, note="wrong")["detail"]
    plane.put_version(secret, rollback_of=1)
    ended = plane.abort(rotation, note="wrong account")
    assert ended["rolled_back"] and ended["end_note"] == "wrong account", ended
    before = plane.put_version(secret)
    rotation = plane.step(plane.start_rotation(secret), "generate")
    assert rotation["version_before"] == before
    rotation = plane.step(rotation, "set", version=plane.put_version(secret))
    assert not plane.abort(rotation, note="the rest by hand", keep_new=True)["rolled_back"]
    status, _, page = plane.as_("alice", "GET", f"/rotations?secret={secret}&limit=2")
    assert status == 200 and len(page["items"]) == 2 and page["next"], page
    assert len(plane.as_("alice", "GET", f"/rotations?secret={secret}&limit=2&cursor={page['next']}")[2]["items"]) == 1
    assert not [one for one in plane.as_("alice", "GET", "/rotations?state=running")[2]["items"] if one["secret"] == secret]


def keeps_no_value(plane):
    base = plane.database()
    documents = [text for text, in base.execute("SELECT document FROM rotations")]
    base.close()
    assert documents and not any("canary" in text or '"uses":[{' in text for text in documents)
    assert all(json.loads(text)["organization"] == plane.org for text in documents)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--clock", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock(pathlib.Path(folder), options.clock)
        with Rotations(options.build) as plane:
            plane.clock = clock
            plane.begin()
            plane.person("carol", ("admin", "organization", plane.org))
            plane.person("vera", ("viewer", "organization", plane.org))
            plane.person("mallory")
            for story in (policies_say_what_is_due, defaults_hold_for_secrets_without_a_policy, goes_on_after_each_restart_by_whoever_may, takes_steps_in_order_and_once,
                          is_for_whoever_may_write_now, waits_for_those_who_use_the_old_value, is_aborted_with_the_value_of_before, keeps_no_value):
                plane.sign_in_all()
                story(plane)
                print(story.__name__)


main()
