"""A control plane with several people in it: accounts of the built-in sign-in, each with the same password."""

import pathlib
import sqlite3
import sys
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import ROOT, Plane  # noqa: E402, F401
from ids import new_id  # noqa: E402


class People(Plane):
    """Requests are made as somebody: `self.tokens[name]` by the device in the folder."""

    def begin(self):
        self.sign_in_and_wait()
        self.tokens, self.members, self.subjects = {"alice": self.token}, {}, {}
        self.members["alice"] = self.get(f"/v1/orgs/{self.org}/members")["items"][0]["id"]
        return self

    def account(self, name):
        """Somebody who can sign in and belongs nowhere."""
        subject = str(uuid.uuid4())
        base = sqlite3.connect(self.folder / "strongroom.sqlite", timeout=30)
        with base:
            base.execute("INSERT INTO accounts (subject, username, name, password, created_at) "
                         "SELECT ?, ?, ?, password, created_at FROM accounts WHERE username = 'alice'", (subject, name, name.capitalize()))
        base.close()
        self.subjects[name] = "builtin|" + subject
        kept = self.org, self.token, self.id_token, self.refresh
        self.sign_in(username=name, first=False)
        self.tokens[name] = self.token
        self.org, self.token, self.id_token, self.refresh = kept
        return self.subjects[name]

    def person(self, name, *roles):
        """A member, with roles as (role, type, id)."""
        status, _, member = self.as_("alice", "POST", "/members", {"subject": self.account(name), "name": name.capitalize()})
        assert status == 201, (status, member)
        self.members[name] = member["id"]
        self.give(*((self.user(name), *role) for role in roles))
        return member

    def user(self, name):
        return {"type": "user", "id": self.members[name]}

    def as_(self, name, method, path, body=None, headers=None):
        headers = dict(headers or {})
        if method == "POST":
            headers.setdefault("Idempotency-Key", str(uuid.uuid4()))
        kept, self.token = self.token, self.tokens[name]
        try:
            return self.request(method, f"/v1/orgs/{self.org}{path}", body, headers)
        finally:
            self.token = kept

    @staticmethod
    def bindings(holders):
        return [{"holder": holder, "role": role, "object": {"type": kind, "id": thing}} for holder, role, kind, thing in holders]

    def give(self, *holders, by="alice", expect=200):
        status, _, said = self.as_(by, "POST", "/access/changes", {"add": self.bindings(holders)})
        assert status == expect, (status, said)
        return said

    def take(self, *holders, by="alice", expect=200):
        status, _, said = self.as_(by, "POST", "/access/changes", {"remove": self.bindings(holders)})
        assert status == expect, (status, said)
        return said

    def team(self, slug, **members):
        status, _, team = self.as_("alice", "POST", "/teams", {"slug": slug, "name": slug.capitalize(), **members})
        assert status == 201, (status, team)
        return {"type": "team", "id": team["id"]}

    def environment(self, slug, kind="other"):
        body = {"id": new_id(), "organization": self.org, "slug": slug, "name": slug.capitalize(), "kind": kind}
        status, _, environment = self.as_("alice", "POST", "/environments", body)
        assert status == 201, (status, environment)
        return environment["id"]

    def secret(self, name, environment=None):
        status, _, made = self.create(self.sealed(name, environment=environment))
        assert status == 201, (status, made)
        return made["secret"]["id"]
