"""Promotions as HTTP has them: what is refused before the runner is asked, what the runner refuses without a person, who is told what beforehand,
and what stands on the record of either secret."""

import argparse
import sqlite3
import uuid

from people import People
from ids import new_id

PURPOSE = {"category": "deploy", "ticket": "OPS-7", "note": ""}


class Promotions(People):
    def begin(self):
        super().begin()
        self.stage, self.prod = self.environment("here", "staging"), self.environment("there", "production")
        self.source, self.target = self.secret("Stripe", self.stage), self.secret("Stripe", self.prod)
        self.other = self.secret("Mailer", self.prod)
        self.everywhere = self.secret("Stripe")
        self.key = self.get(f"/v1/orgs/{self.org}/secrets/{self.source}/versions")["items"][0]["keys"][0]["name"]
        return self

    def body(self, **members):
        return {"secret": self.source, "version": 1, "keys": [self.key], "purpose": PURPOSE, "to": self.target, "to_version": new_id(), **members}

    def promote(self, body, revision=1, by="alice", key=None):
        headers = {"Idempotency-Key": key or str(uuid.uuid4())}
        if revision is not None:
            headers["If-Match"] = f'"{revision}"'
        return self.as_(by, "POST", "/promotions", body, headers)

    def plan(self, *wishes, by="alice", environment=None, purpose=PURPOSE):
        return self.as_(by, "POST", "/promotion-plans", {"environment": environment or self.prod, "purpose": purpose, "secrets": wishes})

    def wish(self, **members):
        return {"secret": self.source, "version": 1, "keys": [self.key], "to": self.target, **members}

    def twin(self, **members):
        made = {"id": new_id(), "environment": self.prod, "slug": "stripe", "name": "Stripe", **members}
        return {"to": made["id"], "create": made}

    def events(self, action):
        base = self.database()
        try:
            return base.execute("SELECT resource_id, decision FROM audit_events WHERE action = ? ORDER BY sequence", (action,)).fetchall()
        finally:
            base.close()


def wants_both_places(plane):
    for said, status, field in ((plane.promote(plane.body(), None), 400, "If-Match"),
                                (plane.promote(plane.body(keys=[])), 400, "keys"),
                                (plane.promote(plane.body(keys=[plane.key] * 2)), 400, "keys"),
                                (plane.promote(plane.body(version=0)), 400, "version"),
                                (plane.promote(plane.body(purpose={"category": "no-such"})), 400, "purpose"),
                                (plane.promote(plane.body(keys=["ABSENT"])), 404, "keys"),
                                (plane.promote(plane.body(**{**plane.twin(), "to": new_id()}), None), 400, "to"),
                                (plane.promote(plane.body(to=plane.other)), 400, "to"),
                                (plane.promote(plane.body(to=plane.everywhere)), 400, "to"),
                                (plane.promote(plane.body(to=plane.source)), 400, "to"),
                                (plane.promote(plane.body(**plane.twin(slug="else")), None), 400, "to"),
                                (plane.promote(plane.body(**plane.twin(environment=new_id())), None), 404, None)):
        assert said[0] == status, (said, status, field)
        assert field is None or said[2].get("field", "").startswith(field), (said[2], field)
    assert plane.promote(plane.body(secret=new_id()))[0] == 404
    assert plane.promote(plane.body(version=7))[0] == 404
    assert not plane.events("value.promote") and not plane.events("version.promote")


def keeps_what_others_wrote(plane):
    status, _, problem = plane.promote(plane.body(), 7)
    assert status == 412 and problem["code"] == "version_conflict", problem
    assert not plane.events("value.promote"), "nobody was asked for the value"


def needs_a_person(plane):
    status, _, problem = plane.promote(plane.body())
    assert status == 403 and problem["reason"] == "proof_missing", problem
    assert plane.events("value.promote") == [(plane.source, "allow")], "the look is on the record before the runner is asked"
    assert plane.events("value.promote_failed") == [(plane.source, "deny")]
    assert plane.events("version.promote_failed") == [(plane.target, "deny")]
    assert not plane.events("version.promote")
    status, _, problem = plane.promote(plane.body(**plane.twin()), None)
    assert status == 403 and problem["reason"] == "proof_missing", problem
    versions = plane.get(f"/v1/orgs/{plane.org}/secrets/{plane.target}/versions")["items"]
    assert [version["number"] for version in versions] == [1], versions


def is_for_whoever_may_do_both(plane):
    organization = ("organization", plane.org)
    plane.person("bob", ("admin", *organization))
    plane.person("carol", ("secret_reader", *organization))
    for name in ("bob", "carol"):
        status, _, problem = plane.promote(plane.body(), by=name)
        assert status == 403 and "reason" not in problem, (name, problem)
        status, _, plan = plane.plan(plane.wish(), by=name)
        assert status == 200 and plan["secrets"][0]["given"] is False and plan["secrets"][0]["why"], plan
    plane.account("mallory")
    assert plane.promote(plane.body(), by="mallory")[0] == 404
    assert plane.plan(plane.wish(), by="mallory")[0] == 404


def says_beforehand_who_may(plane):
    before = plane.count("audit_events")
    status, _, plan = plane.plan(plane.wish(), plane.wish(to=None), plane.wish(secret=new_id()))
    assert status == 200 and [one["given"] for one in plan["secrets"]] == [True, True, False], plan
    assert plan["secrets"][2]["reason"] == "not_found", plan
    assert plane.plan(plane.wish(), purpose={"category": "no-such"})[0] == 400
    assert plane.plan()[2] == {"secrets": []}
    assert plane.count("audit_events") == before, "a question is no refusal"


POLICY = """strongroom_policy: 1
otherwise: allow
rules:
  - name: staging is looked at by two
    match: {actions: [reveal], environments: [here]}
    decide: needs_approval
    approval: {roles: [admin], needed: 1, minutes: 5}
"""


def goes_on_with_what_others_agreed_to(plane):
    base = sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)
    with base:
        base.execute("INSERT INTO policies (number, document, note, proposed_by, approved_by, since, organization) VALUES (1, ?, '', 'x', 'y', 1, ?)",
                     (POLICY, plane.org))
    base.close()
    _, _, plan = plane.plan(plane.wish())
    assert plan["secrets"][0]["reason"] == "needs_approval", plan
    status, _, problem = plane.promote(plane.body())
    assert status == 403 and problem["reason"] == "needs_approval", problem
    use = {"secret": plane.source, "version": 1, "keys": [plane.key], "purpose": PURPOSE}
    status, _, asked = plane.as_("alice", "POST", "/approvals", use)
    assert status in (201, 202), (status, asked)
    assert plane.plan(plane.wish())[2]["secrets"][0]["given"] is False, "nobody has agreed yet"
    status, _, _ = plane.as_("bob", "POST", f"/approvals/{asked['id']}/approve", {"note": ""}, {"If-Match": f'"{asked["revision"]}"'})
    assert status == 200
    assert plane.plan(plane.wish())[2]["secrets"][0]["given"] is True
    assert plane.plan(plane.wish(), purpose={**PURPOSE, "ticket": "OPS-8"})[2]["secrets"][0]["given"] is False, "others agreed to something else"
    status, _, problem = plane.promote(plane.body())
    assert status == 403 and problem["reason"] == "proof_missing", "as far as the runner, which wants the person"
    assert plane.count("audit_events", f"action = 'value.promote' AND approval_id = '{asked['id']}'") == 1
    assert plane.plan(plane.wish())[2]["secrets"][0]["given"] is False, "an agreement serves once"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Promotions(parser.parse_args().build) as plane:
        plane.begin()
        for story in (wants_both_places, keeps_what_others_wrote, needs_a_person, says_beforehand_who_may, is_for_whoever_may_do_both,
                      goes_on_with_what_others_agreed_to):
            story(plane)
            print(story.__name__)


main()
