"""Invited people make themselves an account: once, in time, as what they were invited to be, and nobody else does."""

import argparse
import http.client
import pathlib
import re
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402

PASSWORD = "bob's own long password"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def invite(plane, username="bob", roles=("viewer",), **changed):
    return plane.request("POST", f"/v1/orgs/{plane.org}/invitations",
                         {"username": username, "name": "Bob Brown", "roles": list(roles), **changed})


def link(plane, *arguments, **changed):
    status, headers, made = invite(plane, *arguments, **changed)
    assert status == 201 and headers["Cache-Control"] == "no-store", (status, made)
    return urllib.parse.urlsplit(made["link"])


def page(method, where, token, fields=None, headers=None):
    browser = http.client.HTTPConnection(where.hostname, where.port, timeout=30)
    body = None if fields is None else urllib.parse.urlencode({"token": token, **fields})
    target = where.path + ("?token=" + urllib.parse.quote(token) if method == "GET" else "")
    browser.request(method, target, body, {**(FORM if body else {}), **(headers or {})})
    answer = browser.getresponse()
    return answer.status, dict(answer.getheaders()), answer.read().decode()


def token_of(where):
    return urllib.parse.parse_qs(where.query)["token"][0]


def accept(where, password=PASSWORD, again=None, headers=None, token=None):
    return page("POST", where, token or token_of(where), {"password": password, "password_again": again or password}, headers)


def an_invited_person_signs_in(plane):
    where = link(plane)
    status, headers, text = page("GET", where, token_of(where))
    assert status == 200 and "bob" in text and "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer" and "<script" not in text
    assert accept(where, again="another long password")[0] == 400
    assert accept(where, password="short")[0] == 400
    assert accept(where)[0] == 200
    assert accept(where)[0] == 404 and page("GET", where, token_of(where))[0] == 404
    owner, organization = plane.token, plane.org
    assert plane.sign_in("bob", PASSWORD, first=False)[0] == 200
    me = plane.get("/v1/me")
    assert me["name"] == "Bob Brown" and me["memberships"][0]["roles"] == ["viewer"], me
    assert plane.org == organization
    assert plane.count("audit_events", "action = 'member.invite'") == 1 and plane.count("audit_events", "action = 'member.join' AND after LIKE 'kind: Member%'") == 1
    return owner


def who_may_not_manage_may_not_invite(plane, owner):
    """bob is a viewer; who manages access gives no more than they have; a stranger learns nothing."""
    assert invite(plane, "eve")[0] == 403
    plane.token = owner
    assert accept(link(plane, "carol", ["iam_admin"]))[0] == 200
    assert plane.sign_in("carol", PASSWORD, first=False)[0] == 200
    assert invite(plane, "eve", ["owner"])[0] == 403
    assert invite(plane, "eve", ["viewer"])[0] == 201
    plane.token = owner
    assert plane.request("POST", f"/v1/orgs/{plane.org}/invitations", {"username": "x", "roles": ["viewer"]}, token=False)[0] == 401
    other = plane.org[:-1] + ("0" if plane.org[-1] != "0" else "1")
    assert plane.request("POST", f"/v1/orgs/{other}/invitations", {"username": "x", "roles": ["viewer"]})[0] == 404


def refuses_what_is_no_invitation(plane):
    for username in ("", "Bob", "a b", "x" * 65, "a/b", "a\n"):
        assert invite(plane, username)[0] == 400, username
    for roles in ([], ["god"], ["viewer", "god"], ["viewer"] * 11):
        assert invite(plane, "dave", roles)[0] == 400, roles
    assert invite(plane, "bob")[0] == 409
    assert invite(plane, "dave", name="x" * 201)[0] == 400


def a_second_invitation_takes_the_place_of_the_first(plane):
    first = link(plane, "dave")
    second = link(plane, "dave", ["member"])
    assert accept(first)[0] == 404 and accept(second)[0] == 200


def nobody_else_accepts(plane):
    where = link(plane, "erin")
    for token in ("", "x", token_of(where)[:-1], token_of(where) + "A", "A" * 5000):
        assert accept(where, token=token or " ")[0] == 404, token
    for header in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        assert accept(where, headers=header)[0] == 400, header
    assert plane.count("accounts", "username = 'erin'") == 0
    assert token_of(where) not in (plane.folder / "strongroom.sqlite").read_bytes().decode("latin-1")
    assert token_of(where) not in (plane.folder / "strongroomd.log").read_text()
    assert re.search("token", where.query) and accept(where)[0] == 200


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in()
        owner = an_invited_person_signs_in(plane)
        who_may_not_manage_may_not_invite(plane, owner)
        refuses_what_is_no_invitation(plane)
        a_second_invitation_takes_the_place_of_the_first(plane)
        nobody_else_accepts(plane)


main()
