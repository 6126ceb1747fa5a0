"""A control plane with other backends than its own."""

import contextlib
import json
import pathlib
import tempfile

from bao import ROOT_TOKEN
from plane import Plane


class Stores(Plane):
    """A plane with a development store of files, and an OpenBao behind a proxy."""

    def __init__(self, build, bao):
        super().__init__(build)
        self.bao = bao
        self.files = pathlib.Path(tempfile.mkdtemp(prefix="strongroom-store-", dir=self.folder))

    def init(self, expect=0):
        done = super().init(expect)
        self.configure(development=True, outbound_allow=["http://127.0.0.1"])
        return done

    def bao_wish(self, name, token=ROOT_TOKEN, port=None, **settings):
        return {"name": name, "kind": "openbao", "settings": {"address": f"http://127.0.0.1:{port or self.bao.entrance}", **settings},
                "credentials": {"token": token}}

    def secret_in(self, backend, name, value):
        """A secret whose first version lies there; (secret, version id, id of what lies there)."""
        was, self.backend = self.backend, backend
        try:
            status, _, created = self.create(self.sealed(name, value))
        finally:
            self.backend = was
        assert status == 201, created
        version = created["version"]["id"]
        with contextlib.closing(self.database()) as base:
            (deposit,) = base.execute("SELECT deposit FROM placements WHERE version = ?", (version,)).fetchone()
        return created["secret"], version, deposit

    def turn(self, secret, what):
        """Deletes ("DELETE") or undeletes ("POST …:undelete") version 1; the secret as it is then."""
        path = f"/v1/orgs/{self.org}/secrets/{secret['id']}"
        etag = {"If-Match": f'"{self.get(path)["revision"]}"'}
        status, _, answer = self.request("DELETE" if what == "delete" else "POST", f"{path}/versions/1" + ("" if what == "delete" else "/undelete"),
                                         None, etag)
        assert status == 200, answer

    def reveal(self, secret):
        return self.owner.redeem(self.owner.grant(secret)[1], secret)


def created(answer):
    status, backend = answer
    assert status == 201, answer
    return backend


def refused(answer, status, words):
    assert answer[0] == status and words in json.dumps(answer[1]), answer
