"""The sign-in page and the token endpoint, as a browser, a thief and another site's page meet them."""

import argparse
import base64
import hashlib
import html
import http.client
import json
import pathlib
import re
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402

REDIRECT = "http://127.0.0.1:49152/callback"
VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
ASKED = {"client_id": "strongroom-console", "redirect_uri": REDIRECT, "state": "a state & more", "nonce": "n-1", "response_type": "code",
         "code_challenge": CHALLENGE, "code_challenge_method": "S256"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PASSWORD = "a long enough password"


def page(plane, method, fields, headers=None):
    address = urllib.parse.urlsplit(plane.ready["sign_in_page"])
    browser = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    text = urllib.parse.urlencode(fields)
    target, body = ("/oidc/authorize?" + text, None) if method == "GET" else ("/oidc/authorize", text)
    browser.request(method, target, body, {**(FORM if body is not None else {}), **(headers or {})})
    answer = browser.getresponse()
    return answer, answer.read().decode()


def sign_in(plane, headers=None, **changed):
    return page(plane, "POST", {**ASKED, "username": "alice", "password": PASSWORD, **changed}, headers)


def came_back(answer):
    assert answer.status == 303, answer.status
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(answer.getheader("Location")).query))


def token(plane, **form):
    return plane.request("POST", "/oidc/token", urllib.parse.urlencode(form), FORM, token=False)


def exchange(plane, code, **changed):
    return token(plane, **{"grant_type": "authorization_code", "code": code, "client_id": "strongroom-console", "redirect_uri": REDIRECT,
                           "code_verifier": VERIFIER, **changed})


def part(jwt, index):
    text = jwt.split(".")[index]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def describes_itself(plane):
    """OpenID Connect Discovery 1.0, sections 3 and 4.3; RFC 8414, section 2: each address is there, each promise is kept."""
    issuer = plane.ready["api"] + "/oidc"
    said = plane.request("GET", "/oidc/.well-known/openid-configuration", token=False)[2]
    assert said["issuer"] == issuer == plane.request("GET", "/v1/sign-in", token=False)[2]["issuer"]
    for needed in ("authorization_endpoint", "token_endpoint", "jwks_uri", "response_types_supported", "subject_types_supported",
                   "id_token_signing_alg_values_supported", "scopes_supported", "claims_supported"):
        assert said[needed], needed
    for name in ("token_endpoint", "jwks_uri", "revocation_endpoint"):
        assert said[name].startswith(issuer + "/"), said[name]
        assert plane.request("OPTIONS", urllib.parse.urlsplit(said[name]).path, token=False)[0] == 405, name
    assert said["authorization_endpoint"] == plane.ready["sign_in_page"] + "/oidc/authorize"
    assert said["code_challenge_methods_supported"] == ["S256"] and said["response_types_supported"] == ["code"]
    keys = plane.request("GET", "/oidc/jwks", token=False)[2]["keys"]
    assert keys and all(key["kty"] == "EC" and key["use"] == "sig" and "d" not in key for key in keys), keys
    answer, _ = sign_in(plane)
    back = came_back(answer)
    assert back["state"] == ASKED["state"] and back["iss"] == issuer, back
    status, headers, tokens = exchange(plane, back["code"])
    assert status == 200 and headers["Cache-Control"] == "no-store" and tokens["token_type"] == "DPoP"
    for jwt, kind in ((tokens["id_token"], "JWT"), (tokens["access_token"], "at+jwt")):
        head = part(jwt, 0)
        assert head["alg"] in said["id_token_signing_alg_values_supported"] and head["typ"] == kind, head
        assert head["kid"] in [key["kid"] for key in keys]
    assert set(said["claims_supported"]) <= set(part(tokens["id_token"], 1)), part(tokens["id_token"], 1)
    # An ID token is for the client alone.
    assert plane.request("GET", "/v1/me", token=tokens["id_token"])[0] == 401
    assert plane.request("GET", "/v1/me", token=tokens["access_token"])[0] == 200


def never_redirects_elsewhere(plane):
    for redirect in ("https://evil.example/callback", "http://evil.example/callback", "http://127.0.0.1.evil.example:1/callback",
                     "http://127.0.0.1:1@evil.example/callback", "http://localhost:49152/callback", "http://127.0.0.1/callback",
                     "http://127.0.0.1:49152/callback/..", "http://127.0.0.1:49152/callback?next=http://evil.example",
                     "http://127.0.0.1:49152/callback#x", "http://127.0.0.1:49152/", "http://127.0.0.2:1/callback",
                     "http://127.0.0.1:49152/callback\r\nSet-Cookie: a=b", "http://127.0.0.1:49152/callback\n", "https://127.0.0.1:49152/callback",
                     "//evil.example/callback", "javascript:alert(1)", "", "http://[::2]:1/callback", "http://127.0.0.1:123456/callback"):
        for method in ("GET", "POST"):
            answer, text = page(plane, method, {**ASKED, "redirect_uri": redirect, "username": "alice", "password": PASSWORD})
            assert answer.status == 400 and answer.getheader("Location") is None and "<form" not in text, (method, redirect, answer.status)
    for redirect in ("http://[::1]:1/callback", "http://127.0.0.1:65535/callback"):
        assert sign_in(plane, redirect_uri=redirect)[0].getheader("Location").startswith(redirect + "?code=")


def insists_on_pkce(plane):
    for changed in ({"code_challenge": ""}, {"code_challenge_method": "plain"}, {"code_challenge_method": ""},
                    {"code_challenge": VERIFIER, "code_challenge_method": "plain"}, {"code_challenge": "a" * 42}, {"code_challenge": "a" * 44},
                    {"code_challenge": "*" * 43}, {"response_type": "token"}, {"response_type": "code id_token"}, {"client_id": "another"},
                    {"state": "s" * 513}, {"nonce": "n" * 513}):
        for method in ("GET", "POST"):
            answer, text = page(plane, method, {**ASKED, "username": "alice", "password": PASSWORD, **changed})
            assert answer.status == 400 and answer.getheader("Location") is None and "<form" not in text, (method, changed)
    for changed in ({"code_verifier": VERIFIER[:-1]}, {"code_verifier": ""}, {"code_verifier": CHALLENGE},
                    {"redirect_uri": "http://127.0.0.1:49153/callback"}, {"client_id": "another"}):
        code = came_back(sign_in(plane)[0])["code"]
        status, _, problem = exchange(plane, code, **changed)
        assert status == 400 and problem["error"] == "invalid_grant", (changed, status, problem)


def revokes_what_a_replayed_code_led_to(plane):
    code = came_back(sign_in(plane)[0])["code"]
    first = exchange(plane, code)[2]
    assert exchange(plane, code)[2]["error"] == "invalid_grant"
    renewed = token(plane, grant_type="refresh_token", refresh_token=first["refresh_token"], client_id="strongroom-console")
    assert renewed[0] == 400 and renewed[2]["error"] == "invalid_grant", renewed


def revokes_the_family_of_a_reused_token(plane):
    first = exchange(plane, came_back(sign_in(plane)[0])["code"])[2]
    renew = {"grant_type": "refresh_token", "client_id": "strongroom-console"}
    second = token(plane, refresh_token=first["refresh_token"], **renew)
    assert second[0] == 200
    for stolen in (first["refresh_token"], second[2]["refresh_token"]):
        assert token(plane, refresh_token=stolen, **renew)[2]["error"] == "invalid_grant"
    actions = [event["action"] for event in plane.get(f"/v1/orgs/{plane.org}/audit")["items"]]
    assert actions[:2].count("session.refresh_reused") >= 1, actions[:4]


def revokes_on_request(plane):
    tokens = exchange(plane, came_back(sign_in(plane)[0])["code"])[2]
    for given in ("never issued", "", tokens["refresh_token"], tokens["refresh_token"]):
        assert plane.request("POST", "/oidc/revoke", urllib.parse.urlencode({"token": given}), FORM, token=False)[0] == 200
    assert token(plane, grant_type="refresh_token", refresh_token=tokens["refresh_token"], client_id="strongroom-console")[0] == 400


def takes_no_form_from_elsewhere(plane):
    home = plane.ready["sign_in_page"]
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"},
                    {"Origin": home.replace("127.0.0.1", "127.0.0.2")}, {"Sec-Fetch-Site": "cross-site", "Origin": home}):
        answer, _ = sign_in(plane, headers)
        assert answer.status == 400 and answer.getheader("Location") is None, headers
    for headers in ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, {"Origin": home}, {}):
        assert sign_in(plane, headers)[0].status == 303, headers


def shows_a_page_that_nothing_can_be_slipped_into(plane):
    answer, text = page(plane, "GET", {**ASKED, "state": '"><script>alert(1)</script>', "nonce": "'\"&<>"})
    assert answer.status == 200 and "<script" not in text
    policy = answer.getheader("Content-Security-Policy")
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "script-src" not in policy
    assert answer.getheader("Referrer-Policy") == "no-referrer" and answer.getheader("Cache-Control") == "no-store"
    fields = {name: html.unescape(value) for name, value in re.findall(r'name="(\w+)"[^>]*? value="([^"]*)"', text)}
    assert fields["state"] == '"><script>alert(1)</script>' and fields["nonce"] == "'\"&<>"
    answer, text = sign_in(plane, username="<b>eve</b>", password="wrong wrong wrong")
    assert answer.status == 401 and "<b>eve" not in text and "wrong wrong wrong" not in text
    assert came_back(sign_in(plane, state="a=b&code=forged")[0])["state"] == "a=b&code=forged"


def slows_guessing(plane):
    statuses = [sign_in(plane, username="mallory", password=f"guess number {i} of many")[0].status for i in range(6)]
    assert statuses[:4] == [401] * 4 and 429 in statuses[4:], statuses
    assert sign_in(plane)[0].status == 303, "others are not held up"


def makes_the_first_account_once(plane):
    setup = (plane.folder / "setup-token").read_text().strip()
    assert (plane.folder / "setup-token").stat().st_mode & 0o077 == 0
    again = {"setup": setup, "username": "eve", "password": PASSWORD, "password_again": PASSWORD, "display_name": "Eve"}
    answer, text = sign_in(plane, **again)
    assert answer.status == 401 and "password_again" not in text, answer.status
    assert "password_again" not in page(plane, "GET", {**ASKED, "setup": setup})[1]
    assert plane.count("accounts") == 1


def refuses_what_it_does_not_know(plane):
    for form, error in (({"grant_type": "password", "username": "alice", "password": PASSWORD}, "unsupported_grant_type"),
                        ({}, "unsupported_grant_type"),
                        ({"grant_type": "refresh_token"}, "invalid_grant"), ({"grant_type": "authorization_code"}, "invalid_grant")):
        status, _, problem = token(plane, **form)
        assert status == 400 and problem["error"] == error, (form, problem)
    status, _, problem = token(plane, grant_type="client_credentials")
    assert (status, problem["error"]) == (400, "invalid_client"), (status, problem)
    assert plane.request("POST", "/oidc/token", "grant_type=%zz", FORM, token=False)[2]["error"] == "invalid_request"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    plane = Plane(parser.parse_args().build)
    try:
        plane.init()
        plane.start_server()
        for setup in ("", "guessed"):
            text = page(plane, "GET", {**ASKED, "setup": setup})[1]
            assert "<form" in text and "password_again" not in text
        plane.sign_in(password=PASSWORD)
        for story in (describes_itself, never_redirects_elsewhere, insists_on_pkce, revokes_what_a_replayed_code_led_to,
                      revokes_the_family_of_a_reused_token, revokes_on_request, takes_no_form_from_elsewhere,
                      shows_a_page_that_nothing_can_be_slipped_into, makes_the_first_account_once, refuses_what_it_does_not_know,
                      slows_guessing):
            story(plane)
            print(story.__name__)
    finally:
        plane.stop()


if __name__ == "__main__":
    main()
