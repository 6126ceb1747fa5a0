"""Moves through the API, with real daemons: a secret is in one place or in the other, whoever dies in between, and nobody moves it unsigned."""

import argparse
import concurrent.futures
import contextlib
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
for room in ("", "approvals", "http"):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / room))

from bao import Bao  # noqa: E402
from people import INCIDENT, Person, digest  # noqa: E402
from plane import lost_reply  # noqa: E402
from raw import told  # noqa: E402
from store_plane import Stores, created, refused  # noqa: E402
from ids import new_id  # noqa: E402


class Moving(Stores):
    def begin(self, source, target, secret=None, expect=201):
        wish = {"from": source, "to": target, "purpose": INCIDENT, **({"secret": secret["id"]} if secret else {})}
        status, answer = self.owner.ask("POST", "/moves", wish)
        assert status == expect, (status, answer)
        return answer

    def claims(self, move, secret):
        """What a client signs for one secret, as it stands."""
        one = self.owner.ask("GET", f"/secrets/{secret['id']}")[1]
        versions = self.owner.ask("GET", f"/secrets/{secret['id']}/versions")[1]["items"]
        claims = {"op": "move_version", "organization": self.org, "secret": one["id"], "backend": one["backend"], "to_secret": new_id(),
                  "to_backend": move["to"], "iat": int(time.time()), "jti": new_id(), "sign_in": digest(self.owner.id_token.encode()),
                  "versions": [{"number": version["number"], "from": version["id"], "to": new_id()} for version in versions
                               if version["state"] == "created"]}
        return claims | ({"environment": one["environment"]} if one.get("environment") else {})

    def move(self, move, secret, claims=None, **other):
        claims = claims or self.claims(move, secret)
        wish = {"to_secret": claims["to_secret"], "versions": claims["versions"], "person": self.owner.prove(claims), **other}
        return self.owner.ask("POST", f"/moves/{move['id']}/secrets/{secret['id']}", wish)

    def standing(self, move):
        return self.owner.ask("GET", f"/moves/{move['id']}")[1]

    def built_in(self, name):
        status, _, answer = self.create(self.sealed(name, "move-canary"))
        assert status == 201, answer
        return answer["secret"]

    def settled(self):
        self.until(lambda: self.count("backend_work") == 0, "backends to agree", 60)

    def lie(self, backend):
        with contextlib.closing(self.database()) as base:
            return {row[0] for row in base.execute("SELECT p.deposit FROM versions v JOIN placements p ON p.version = v.id WHERE p.backend = ? AND "
                                                   "v.state = 'created'", (backend,))}


def a_secret_moves_whole(plane):
    plane.bao_backend = created(plane.owner.ask("POST", "/backends", plane.bao_wish("vault")))["id"]
    secret, _, _ = plane.secret_in(plane.bao_backend, "Mover", "move-canary-4711")
    assert plane.reveal(secret)[0] == 200
    uses = plane.owner.ask("GET", f"/uses?backend={plane.bao_backend}")[1]
    assert uses["backends"][plane.bao_backend]["people"] == 1 and uses["secrets"][secret["id"]]["names"], uses
    assert [one["people"] for one in uses["keys"].values()] == [1], uses
    refused(plane.owner.ask("GET", "/uses?backend=x"), 400, "id of a backend")
    home = plane.begin(plane.bao_backend, plane.backend, secret)
    plan = home["secrets"]
    assert [one["slug"] for one in plan] == [secret["slug"]] and home["left"] == 1, home
    status, moved = plane.move(home, secret)
    assert status == 200 and moved["state"] == "moved", moved
    assert plane.standing(home)["state"] == "done"
    next_one = plane.owner.ask("GET", f"/secrets/{moved['moved_to']}")[1]
    former = plane.owner.ask("GET", f"/secrets/{secret['id']}")[1]
    assert (next_one["slug"], next_one["backend"], next_one["state"]) == (secret["slug"], plane.backend, "active"), next_one
    assert former["state"] == "deleted" and plane.names().count("Mover") == 1
    assert plane.reveal(next_one | {"id": moved["moved_to"]})[0] == 200, "the values came along"
    again = plane.move(home, secret, plane.claims(home, secret))
    assert again[0] == 200 and again[1]["moved_to"] == moved["moved_to"], "asked again, it is as it was"
    refused(plane.owner.ask("POST", f"/secrets/{secret['id']}/restore", None, former["revision"]), 409, "slug")
    actions = [event["action"] for event in plane.get(f"/v1/orgs/{plane.org}/audit?limit=200")["items"]]
    assert {"move.start", "secret.move", "secret.arrive", "move.finish"} <= set(actions), actions
    warrants = plane.owner.ask("GET", f"/secrets/{moved['moved_to']}/warrants")[1]["items"]
    assert [(one["from"], one["to"]) for one in warrants] == [(secret["id"], moved["moved_to"])], warrants
    plane.here = next_one


def what_was_not_signed_does_not_move(plane):
    move = plane.begin(plane.backend, plane.bao_backend, plane.here)
    before = plane.bao.versions()
    claims = plane.claims(move, plane.here)
    for name, other, reason in (("secret", {"to_secret": new_id()}, "secret_differs"),
                                ("target version", {"versions": [claims["versions"][0] | {"to": new_id()}]}, "version_differs"),
                                ("no person", {"person": None}, "proof_missing")):
        wish = {"to_secret": claims["to_secret"], "versions": claims["versions"], "person": plane.owner.prove(claims), **other}
        status, answer = plane.owner.ask("POST", f"/moves/{move['id']}/secrets/{plane.here['id']}", {k: v for k, v in wish.items() if v})
        assert status == 403 and answer["reason"] == reason, (name, status, answer)
    stale = plane.claims(move, plane.here)
    stale["versions"] = []
    refused(plane.move(move, plane.here, stale), 412, "meanwhile")
    refused(plane.move(move, {"id": new_id()}, claims), 404, "not part of this move")
    standing = plane.standing(move)
    assert standing["failed"] == 1 and standing["secrets"][0]["problem"], standing
    plane.settled()
    assert plane.bao.versions() == before, "nothing is left there"
    cancelled = plane.owner.ask("POST", f"/moves/{move['id']}/cancel")
    assert cancelled[0] == 200 and cancelled[1]["state"] == "cancelled", cancelled
    refused(plane.move(move, plane.here), 412, "ended")
    refused(plane.owner.ask("POST", f"/moves/{move['id']}/cancel"), 412, "ended")


def bad_wishes_are_refused(plane):
    for wish, status in (({"from": plane.backend, "to": plane.backend, "purpose": INCIDENT}, 400),
                         ({"from": plane.backend, "to": new_id(), "purpose": INCIDENT}, 404),
                         ({"from": "x", "to": plane.backend, "purpose": INCIDENT}, 400),
                         ({"from": plane.backend, "to": plane.bao_backend}, 400),
                         ({"from": plane.backend, "to": plane.bao_backend, "purpose": {"category": "Not one"}}, 400),
                         ({"from": plane.backend, "to": plane.bao_backend, "purpose": INCIDENT, "secret": new_id()}, 404)):
        got = plane.owner.ask("POST", "/moves", wish)
        assert got[0] == status, (wish, got)
    refused(plane.owner.ask("GET", f"/moves/{new_id()}"), 404, "not found")


def killed_at_any_moment(plane):
    """Each secret is moved once or not at all, and what nobody keeps is cleared away."""
    secrets = [plane.built_in(f"Killed {turn}") for turn in range(8)]
    move = plane.begin(plane.backend, plane.bao_backend)
    died = 0
    for turn, secret in enumerate(secrets):
        claims = plane.claims(move, secret)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            asked = pool.submit(lost_reply, lambda: plane.move(move, secret, claims))  # noqa: B023
            time.sleep(0.008 * turn)
            plane.kill_server()
            died += asked.result() is None
        plane.start_server()
        plane.until(plane.custodian_connected, "the runner to come back")
    assert died > 0, "none was interrupted"
    for one in plane.standing(move)["secrets"]:
        if one["state"] in ("left", "failed"):
            status, answer = plane.move(move, {"id": one["secret"]})
            assert status == 200, answer
    standing = plane.standing(move)
    assert standing["state"] == "done" and standing["left"] == standing["failed"] == 0, standing
    names = plane.names()
    assert all(names.count(secret["name"]) == 1 for secret in secrets), names
    plane.settled()
    assert plane.bao.versions() == plane.lie(plane.bao_backend), "what lies there is what is listed"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Bao() as bao, Moving(parser.parse_args().build, bao) as plane:
        plane.sign_in_and_wait()
        plane.owner = Person(plane, "alice")
        plane.owner.sign_in("alice", first=False)
        plane.owner.slug = plane.get("/v1/me")["memberships"][0]["organization"]["slug"]
        told([a_secret_moves_whole, what_was_not_signed_does_not_move, bad_wishes_are_refused, killed_at_any_moment], plane)


main()
