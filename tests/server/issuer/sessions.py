"""Where one is signed in: several sign-ins of one person, and what is left of one that was ended elsewhere."""

import argparse
import base64
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402


class Place:
    """One of several devices of a person."""

    def __init__(self, plane, first=False):
        self.plane = plane
        plane.sign_in(first=first)
        self.token, self.renewal = plane.token, plane.refresh
        claims = self.token.split(".")[1]
        self.claims = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
        self.id = self.claims["sid"]

    def ask(self, method, path):
        return self.plane.request(method, path, token=self.token)

    def is_in(self):
        return self.ask("GET", "/v1/me")[0] == 200

    def listed(self):
        status, _, page = self.ask("GET", "/v1/me/sessions")
        assert status == 200, page
        return {item["id"]: item for item in page["items"]}

    def can_refresh(self):
        self.plane.token = self.token
        status, _ = self.plane.exchange({"grant_type": "refresh_token", "refresh_token": self.renewal,
                                         "client_id": "strongroom-console"})
        self.renewal, self.token = self.plane.refresh, self.plane.token
        return status == 200


def states_of(plane, action):
    """Before and after, as the newest event of that kind has them."""
    base = plane.database()
    try:
        return base.execute("SELECT before, after FROM audit_events WHERE action = ? ORDER BY sequence DESC LIMIT 1", (action,)).fetchone()
    finally:
        base.close()


def lists_where_one_is_signed_in(plane):
    desk, phone = Place(plane, first=True), Place(plane)
    assert desk.is_in() and phone.is_in()
    listed = desk.listed()
    assert set(listed) == {desk.id, phone.id}, listed
    assert listed[desk.id]["current"] and not listed[phone.id]["current"]
    for one in listed.values():
        assert one["client"] == "strongroom-console" and one["peer"].startswith("127.0.0.1") and one["amr"] == ["pwd"], one
        assert one["auth_time"] <= one["started_at"][:19] + ".999Z" and one["used_at"] >= one["started_at"], one
    assert phone.can_refresh()
    assert set(desk.listed()) == set(listed), "a refresh is no new sign-in"
    return desk, phone


def ends_one_elsewhere_at_once(plane, desk, phone):
    assert desk.ask("DELETE", "/v1/me/sessions/" + phone.id)[0] == 204
    status, headers, problem = phone.ask("GET", "/v1/me")
    assert status == 401 and "ended" in problem["detail"], problem
    assert not phone.can_refresh()
    assert desk.is_in() and set(desk.listed()) == {desk.id}
    assert desk.ask("DELETE", "/v1/me/sessions/" + phone.id)[0] == 404
    assert plane.count("audit_events", f"action = 'session.end' AND resource_id = '{phone.id}'") == 1
    before, after = states_of(plane, "session.end")
    assert f"id: {phone.id}" in before and "state: open" in before and "endedAt" not in before, before
    assert "state: ended" in after and "endedAt" in after and "amr:" in after and "127.0.0.1" in after, after


def an_ended_one_stays_ended_after_a_restart(plane, desk):
    other = Place(plane)
    assert other.is_in() and desk.ask("DELETE", "/v1/me/sessions/" + other.id)[0] == 204
    assert plane.end_server() == 0
    plane.start_server()
    assert not other.is_in() and desk.is_in()


def ends_all_others(plane, desk):
    others = [Place(plane) for _ in range(3)]
    assert all(other.is_in() for other in others)
    assert desk.ask("POST", "/v1/me/sessions/end-others")[0] == 204
    assert desk.is_in() and not any(other.is_in() for other in others)
    assert set(desk.listed()) == {desk.id}
    before, after = states_of(plane, "session.end_others")
    assert all(f"id: {other.id}" in before for other in others) and before.count("state: open") == after.count("state: ended") == 3, (before, after)


def does_not_end_what_is_somebody_elses(plane, desk):
    """Another person's session is as absent as none."""
    for id in ("*", "x" * 512, "%2A", "a%00b", "..%2Fme"):
        assert desk.ask("DELETE", "/v1/me/sessions/" + id)[0] in (400, 404), id
    assert plane.request("GET", "/v1/me/sessions", token=False)[0] == 401
    assert desk.is_in()


def a_sign_out_ends_the_access_token_too(plane):
    leaving = Place(plane)
    assert leaving.is_in()
    status = plane.request("POST", "/oidc/revoke", "token=" + leaving.renewal,
                           {"Content-Type": "application/x-www-form-urlencoded"}, token=False)[0]
    assert status == 200 and not leaving.is_in()
    before, after = states_of(plane, "session.sign_out")
    assert f"id: {leaving.id}" in before and "state: open" in before and "state: ended" in after, (before, after)


def a_stolen_refresh_token_ends_the_sign_in(plane):
    """Used twice, it ends for both who hold it, access tokens included."""
    robbed = Place(plane)
    stolen = robbed.renewal
    assert robbed.can_refresh() and robbed.is_in()
    thief = plane.exchange({"grant_type": "refresh_token", "refresh_token": stolen, "client_id": "strongroom-console"})
    assert thief[0] == 400 and not robbed.is_in()
    before, after = states_of(plane, "session.end_by_issuer")
    assert f"id: {robbed.id}" in before and "state: open" in before and "state: ended" in after, (before, after)


def ends_oneself(plane, desk):
    assert desk.ask("DELETE", "/v1/me/sessions/" + desk.id)[0] == 204
    assert not desk.is_in()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        desk, phone = lists_where_one_is_signed_in(plane)
        ends_one_elsewhere_at_once(plane, desk, phone)
        an_ended_one_stays_ended_after_a_restart(plane, desk)
        ends_all_others(plane, desk)
        does_not_end_what_is_somebody_elses(plane, desk)
        a_sign_out_ends_the_access_token_too(plane)
        a_stolen_refresh_token_ends_the_sign_in(plane)
        ends_oneself(plane, desk)


main()
