"""The device authorization grant over HTTP (RFC 8628): a program without a browser, a person with one, and a stranger."""

import argparse
import base64
import http.client
import json
import pathlib
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
CLIENT = "strongroom-console"
GRANT = "urn:ietf:params:oauth:grant-type:device_code"
PASSWORD = "a long enough password"


def begin(plane, **changed):
    return plane.request("POST", "/oidc/device_authorization", urllib.parse.urlencode({"client_id": CLIENT, "nonce": "n-1", **changed}), FORM,
                         token=False)


def redeem(plane, begun, **changed):
    form = {"grant_type": GRANT, "device_code": begun["device_code"], "client_id": CLIENT, **changed}
    status, headers, answer = plane.request("POST", "/oidc/token", urllib.parse.urlencode(form), FORM, token=False)
    assert headers["Cache-Control"] == "no-store"
    return status, answer


def page(plane, method, fields, headers=None):
    address = urllib.parse.urlsplit(plane.ready["sign_in_page"])
    browser = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    text = urllib.parse.urlencode(fields)
    target, body = ("/oidc/device?" + text, None) if method == "GET" else ("/oidc/device", text)
    browser.request(method, target, body, {**(FORM if body is not None else {}), **(headers or {})})
    answer = browser.getresponse()
    return answer, answer.read().decode()


def approve(plane, code, headers=None, **changed):
    return page(plane, "POST", {"user_code": code, "username": "alice", "password": PASSWORD, "deed": "approve", **changed}, headers)


def describes_itself(plane):
    said = plane.request("GET", "/oidc/.well-known/openid-configuration", token=False)[2]
    assert said["device_authorization_endpoint"] == said["issuer"] + "/device_authorization"
    assert GRANT in said["grant_types_supported"]


def signs_a_program_in(plane):
    status, headers, begun = begin(plane)
    assert status == 200 and headers["Cache-Control"] == "no-store"
    assert begun["verification_uri"] == plane.ready["sign_in_page"] + "/oidc/device"
    assert begun["verification_uri_complete"] == begun["verification_uri"] + "?user_code=" + begun["user_code"]
    assert redeem(plane, begun) == (400, {"error": "authorization_pending", "error_description": "Nobody has signed the program in yet."})
    assert redeem(plane, begun)[1]["error"] == "slow_down"
    answer, text = page(plane, "GET", {"user_code": begun["user_code"]})
    assert answer.status == 200 and begun["user_code"] in text and "<script" not in text
    answer, text = approve(plane, begun["user_code"].lower())
    assert answer.status == 200 and "signed in" in text and "<form" not in text, text
    status, tokens = redeem(plane, begun)
    assert status == 200 and tokens["token_type"] == "DPoP"
    claims = json.loads(base64.urlsafe_b64decode(tokens["id_token"].split(".")[1] + "=="))
    assert claims["nonce"] == "n-1" and claims["aud"] == CLIENT and claims["name"] == "Alice"
    assert plane.request("GET", "/v1/me", token=tokens["access_token"])[0] == 200
    assert redeem(plane, begun)[1]["error"] == "expired_token", "the tokens come once"
    renewed = urllib.parse.urlencode({"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"], "client_id": CLIENT})
    assert plane.request("POST", "/oidc/token", renewed, FORM, token=False)[0] == 200


def refuses_for_who_did_not_ask(plane):
    begun = begin(plane)[2]
    answer, text = page(plane, "POST", {"user_code": begun["user_code"], "deed": "refuse"})
    assert answer.status == 200 and "refused" in text
    assert redeem(plane, begun)[1]["error"] == "access_denied"
    assert approve(plane, begun["user_code"])[0].status == 404


def keeps_strangers_out(plane):
    begun = begin(plane)[2]
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        assert approve(plane, begun["user_code"], headers)[0].status == 400, headers
    answer, text = approve(plane, begun["user_code"], password="wrong wrong wrong", username="<b>eve</b>")
    assert answer.status == 401 and "wrong wrong wrong" not in text and "<b>eve" not in text
    answer, text = page(plane, "GET", {"user_code": '"><script>alert(1)</script>'})
    policy = answer.getheader("Content-Security-Policy")
    assert "<script" not in text and "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert redeem(plane, begun)[1]["error"] == "authorization_pending"
    for changed in ({"client_id": "another"}, {"nonce": "n" * 513}):
        status, _, problem = begin(plane, **changed)
        assert status == 400 and problem["error"] == "invalid_request", (changed, problem)
    for changed in ({"device_code": ""}, {"device_code": begun["user_code"]}, {"client_id": "another"}):
        assert redeem(plane, begun, **changed)[1]["error"] == "expired_token", changed


def speaks_german(plane):
    answer, text = page(plane, "GET", {}, {"Accept-Language": "de-DE,de;q=0.9"})
    assert answer.status == 200 and 'lang="de"' in text and "Programm anmelden" in text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    plane = Plane(parser.parse_args().build)
    try:
        plane.init()
        plane.start_server()
        plane.sign_in(password=PASSWORD)
        for story in (describes_itself, signs_a_program_in, refuses_for_who_did_not_ask, keeps_strangers_out, speaks_german):
            story(plane)
            print(story.__name__)
    finally:
        plane.stop()


main()
