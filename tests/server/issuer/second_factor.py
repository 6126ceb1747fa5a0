"""The second factor as a browser meets it: turned on by a real authenticator's code, asked for at each sign-in, and none the wiser a thief."""

import argparse
import html
import http.client
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1]), str(pathlib.Path(__file__).resolve().parents[1] / "handlers")]

from people import People  # noqa: E402
from clock import Clock  # noqa: E402
from sign_in_page import ASKED, FORM, PASSWORD, came_back, exchange, page, part, sign_in, token  # noqa: E402

CODE = re.compile(r"<li><code>([A-Z2-7-]+)</code></li>")


class Authenticator:
    """oathtool, which knows nothing of us, by the same clock as the server."""

    def __init__(self, key, clock):
        self.key, self.clock = key, clock

    def code(self):
        """One that was never used, since its half minute has only begun."""
        self.clock.move(30)
        return self.shown()

    def shown(self):
        return subprocess.run(["oathtool", "--totp", "--base32", self.key], check=True, capture_output=True, text=True).stdout.strip()


def post(plane, fields, headers=None):
    address = urllib.parse.urlsplit(plane.ready["sign_in_page"])
    browser = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    browser.request("POST", "/oidc/second-factor", urllib.parse.urlencode(fields), {**FORM, **(headers or {})})
    answer = browser.getresponse()
    return answer, answer.read().decode()


def ticket_of(text):
    found = re.search(r'name="ticket" value="([^"]+)"', text)
    return html.unescape(found.group(1)) if found else None


def picture_says(text, folder):
    """What a camera reads from the page's picture, drawn without a library that could be kinder than a browser."""
    svg = re.search(r"<svg.*?</svg>", text).group(0)
    size, dot = int(re.search(r'viewBox="0 0 (\d+) ', svg).group(1)), 8
    dark = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", svg)}
    rows = [bytes(0 if (x // dot, y // dot) in dark else 255 for x in range(size * dot)) for y in range(size * dot)]
    (folder / "qr.pgm").write_bytes(b"P5 %d %d 255\n" % (size * dot, size * dot) + b"".join(rows))
    return subprocess.run(["zbarimg", "--quiet", "--raw", folder / "qr.pgm"], check=True, capture_output=True, text=True).stdout.strip()


def own_page(plane, password=PASSWORD, username="alice"):
    return post(plane, {"username": username, "password": password})


def actions(plane):
    base = plane.database()
    try:
        return [action for (action,) in base.execute("SELECT action FROM audit_events ORDER BY sequence")]
    finally:
        base.close()


def states(plane, action):
    """Before and after, as the newest event of that kind has them."""
    base = plane.database()
    try:
        return base.execute("SELECT before, after FROM audit_events WHERE action = ? AND decision = 'allow' ORDER BY sequence DESC LIMIT 1", (action,)).fetchone()
    finally:
        base.close()


def turns_on_by_a_real_authenticator(plane, clock):
    answer, text = own_page(plane, "not the password at all")
    assert answer.status == 401 and ticket_of(text) is None, answer.status
    answer, text = own_page(plane)
    assert answer.status == 200 and answer.getheader("Cache-Control") == "no-store" and "<script" not in text
    address = urllib.parse.urlsplit(picture_says(text, plane.folder))
    said = dict(urllib.parse.parse_qsl(address.query))
    assert (address.scheme, address.netloc, urllib.parse.unquote(address.path)) == ("otpauth", "totp", "/Strongroom:alice"), address
    assert said["issuer"] == "Strongroom" and said["digits"] == "6" and said["period"] == "30", said
    assert said["secret"] in re.search(r"<code>([A-Z2-7 ]+)</code>", text).group(1).replace(" ", "")
    authenticator = Authenticator(said["secret"], clock)
    answer, again = post(plane, {"ticket": ticket_of(text), "code": "000000"})
    assert answer.status == 401 and picture_says(again, plane.folder).endswith(address.query), "the same picture once more"
    answer, gone = post(plane, {"ticket": ticket_of(text), "code": authenticator.code()})
    assert answer.status == 404 and ticket_of(gone) is None, "a ticket serves once"
    assert sign_in(plane)[0].status == 303, "nothing is on yet"
    answer, done = post(plane, {"ticket": ticket_of(again), "code": authenticator.code()})
    codes = CODE.findall(done)
    assert answer.status == 200 and len(set(codes)) == 10 and ticket_of(done) is None, (answer.status, codes)
    assert "second_factor.turn_on" in actions(plane)
    before, after = states(plane, "second_factor.turn_on")
    assert "on: false" in before and "on: true" in after and "recoveryCodes: 10" in after and "since: " in after, (before, after)
    return authenticator, codes


def asks_at_each_sign_in(plane, authenticator, codes):
    answer, text = sign_in(plane)
    assert answer.status == 200 and answer.getheader("Location") is None and 'autocomplete="one-time-code"' in text
    code = authenticator.code()
    answer, _ = post(plane, {"ticket": ticket_of(text), "code": code})
    back = came_back(answer)
    assert back["state"] == ASKED["state"] and back["iss"] == plane.ready["api"] + "/oidc", back
    tokens = exchange(plane, back["code"])[2]
    for jwt in (tokens["id_token"], tokens["access_token"]):
        assert part(jwt, 1)["acr"] == "aal2" and set(part(jwt, 1)["amr"]) == {"pwd", "otp", "mfa"}, part(jwt, 1)
    renewed = token(plane, grant_type="refresh_token", refresh_token=tokens["refresh_token"], client_id="strongroom-console")[2]
    assert part(renewed["access_token"], 1)["acr"] == "aal2", "a refresh is the same sign-in"
    assert plane.request("GET", "/v1/me", token=renewed["access_token"])[2]["second_factor"]["on"] is True
    listed = plane.request("GET", "/v1/me/sessions", token=renewed["access_token"])[2]["items"]
    assert next(one for one in listed if one["current"])["amr"] == ["pwd", "otp", "mfa"], listed
    # Somebody who looked over the shoulder.
    answer, text = post(plane, {"ticket": ticket_of(sign_in(plane)[1]), "code": code})
    assert answer.status == 401 and answer.getheader("Location") is None, "a code that was used"
    answer, text = post(plane, {"ticket": ticket_of(text), "code": codes[0].lower().replace("-", " ")})
    paper = exchange(plane, came_back(answer)["code"])[2]
    assert part(paper["id_token"], 1)["amr"] == ["pwd", "mfa"], part(paper["id_token"], 1)
    answer, _ = post(plane, {"ticket": ticket_of(sign_in(plane)[1]), "code": codes[0]})
    assert answer.status == 401, "a recovery code that was used"
    before, after = states(plane, "second_factor.recover")
    assert "recoveryCodes: 10" in before and "recoveryCodes: 9" in after, (before, after)
    assert "aal2" in states(plane, "session.sign_in")[1] and states(plane, "session.sign_in")[0] is None
    done = actions(plane)
    assert "second_factor.recover" in done and "session.second_factor" in done, done
    assert plane.request("GET", "/v1/me", token=paper["access_token"])[2]["second_factor"]["recovery_codes"] == 9


def takes_no_ticket_that_it_did_not_give(plane, authenticator):
    for ticket in ("", "guessed", "x" * 100_000, "' OR 1=1", ticket_of(sign_in(plane)[1])[:-1]):
        answer, _ = post(plane, {"ticket": ticket, "code": authenticator.shown()})
        assert answer.status in (401, 404, 413) and answer.getheader("Location") is None, (ticket[:20], answer.status)
    text = sign_in(plane)[1]
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        answer, _ = post(plane, {"ticket": ticket_of(text), "code": authenticator.shown()}, headers)
        assert answer.status == 400 and answer.getheader("Location") is None, headers
    # What the form says beside the ticket changes nothing: the program is the one that asked.
    answer, _ = post(plane, {"ticket": ticket_of(text), "code": authenticator.code(), "redirect_uri": "http://evil.example/callback",
                             "state": "another", "username": "bob"})
    assert answer.getheader("Location").startswith(ASKED["redirect_uri"] + "?code=") and came_back(answer)["state"] == ASKED["state"]


def gives_nothing_for_the_password_alone(plane):
    """Neither a sign-in, nor another seed, nor an end to the factor."""
    for deed in ("turn_off", "renew", "turn_on", "confirm", "continue"):
        answer, text = own_page(plane)
        assert answer.status == 200 and "<svg" not in text
        answer, text = post(plane, {"ticket": ticket_of(text), "code": "", "deed": deed})
        assert answer.status in (401, 429) and not CODE.findall(text), (deed, answer.status)
    assert plane.count("second_factors") == 1 and plane.count("recovery_codes") == 9


def signs_another_program_in_by_both(plane, authenticator):
    begun = plane.request("POST", "/oidc/device_authorization", urllib.parse.urlencode({"client_id": "strongroom-console", "nonce": "n"}), FORM,
                          token=False)[2]
    address = urllib.parse.urlsplit(plane.ready["sign_in_page"])
    browser = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    browser.request("POST", "/oidc/device", urllib.parse.urlencode({"user_code": begun["user_code"], "username": "alice", "password": PASSWORD,
                                                                    "deed": "approve"}), FORM)
    answer = browser.getresponse()
    text = answer.read().decode()
    asked = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": begun["device_code"], "client_id": "strongroom-console"}
    assert answer.status == 200 and token(plane, **asked)[2]["error"] == "authorization_pending", "the password alone signs nothing in"
    plane.until(lambda: post(plane, {"ticket": ticket_of(text), "code": authenticator.code()})[0].status == 200, "the code")
    plane.until(lambda: (got := token(plane, **asked))[0] == 200 and part(got[2]["id_token"], 1)["acr"] == "aal2", "the tokens", 60)


def is_asked_for_by_a_program(plane, authenticator):
    """acr_values (OpenID Connect Core, 3.1.2.1): somebody without a second factor gets one first."""
    plane.until(lambda: turned_off(plane, authenticator), "the end of the limit", 60)
    assert sign_in(plane)[0].status == 303 and sign_in(plane, acr_values="aal1 aal2")[0].status == 303
    answer, text = sign_in(plane, acr_values="aal2")
    assert answer.status == 200 and "<svg" in text and answer.getheader("Location") is None
    key = urllib.parse.parse_qs(urllib.parse.urlsplit(picture_says(text, plane.folder)).query)["secret"][0]
    authenticator.key = key
    answer, text = post(plane, {"ticket": ticket_of(text), "code": authenticator.code()})
    assert answer.status == 200 and len(CODE.findall(text)) == 10
    answer, _ = post(plane, {"ticket": ticket_of(text), "deed": "continue"})
    assert part(exchange(plane, came_back(answer)["code"])[2]["id_token"], 1)["acr"] == "aal2"


def turned_off(plane, authenticator):
    answer, text = post(plane, {"ticket": ticket_of(own_page(plane)[1]), "code": authenticator.code(), "deed": "turn_off"})
    assert answer.status in (200, 401, 429), answer.status
    return answer.status == 200 and plane.count("second_factors") == plane.count("recovery_codes") == 0


def is_asked_of_everybody_where_it_is_required(plane, authenticator):
    plane.until(lambda: turned_off(plane, authenticator), "the end of the factor", 60)
    before = exchange(plane, came_back(sign_in(plane)[0])["code"])[2]
    assert plane.end_server() == 0
    plane.configure(require_second_factor=True)
    plane.start_server()
    renewed = token(plane, grant_type="refresh_token", refresh_token=before["refresh_token"], client_id="strongroom-console")
    assert renewed[2]["error"] == "invalid_grant", "a sign-in by the password alone ends"
    answer, text = sign_in(plane)
    assert answer.status == 200 and "<svg" in text, "whoever has none gets one"


def is_reset_by_owners_only(plane, clock):
    """Of all organizations that somebody is in: the account is one for all of them."""
    plane.person("bob", ("viewer", "organization", plane.org))
    plane.person("carl", ("iam_admin", "organization", plane.org))
    plane.person("dora")
    text = own_page(plane, username="bob")[1]
    authenticator = Authenticator(re.search(r"<code>([A-Z2-7 ]+)</code>", text).group(1).replace(" ", ""), clock)
    assert post(plane, {"ticket": ticket_of(text), "code": authenticator.code()})[0].status == 200
    answer, _ = post(plane, {"ticket": ticket_of(sign_in(plane, username="bob")[1]), "code": authenticator.code()})
    token_of_bob = exchange(plane, came_back(answer)["code"])[2]["access_token"]
    address = "/members/{}/second-factor".format
    reset = lambda by, whose: plane.as_(by, "DELETE", address(plane.members.get(whose, whose)))[0]  # noqa: E731
    assert reset("carl", "bob") == 403 and reset("dora", "bob") == 403 and reset("bob", "bob") == 403 and reset("alice", "alice") == 403
    assert reset("alice", "0" * 36) == 404 and reset("alice", "dora") == 404
    elsewhere = subprocess.run([plane.bin / "strongroomd", "organization-add", "--data", plane.folder, "--org", "elsewhere", "--name", "Elsewhere",
                                "--owner", plane.subjects["carl"]], check=True, capture_output=True, text=True).stdout.strip()
    subprocess.run([plane.bin / "strongroomd", "member-add", "--data", plane.folder, "--org", "elsewhere", "--subject", plane.subjects["bob"],
                    "--role", "viewer"], check=True)
    assert elsewhere and reset("alice", "bob") == 403, "an owner here is none there"
    subprocess.run([plane.bin / "strongroomd", "member-add", "--data", plane.folder, "--org", "elsewhere", "--subject",
                    "builtin|" + part(plane.tokens["alice"], 1)["sub"], "--role", "owner"], check=True)
    assert plane.request("GET", "/v1/me", token=token_of_bob)[0] == 200
    assert reset("alice", "bob") == 204 and reset("alice", "bob") == 404
    assert plane.request("GET", "/v1/me", token=token_of_bob)[0] == 401, "their sessions end with it"
    before, after = states(plane, "second_factor.reset")
    assert "on: true" in before and "on: false" in after and plane.subjects["bob"] in after, (before, after)
    before, after = states(plane, "session.end_all")
    assert "state: open" in before and "state: ended" in after, (before, after)
    assert sign_in(plane, username="bob")[0].status == 303
    told = [(event["action"], event["decision"]) for event in plane.get(f"/v1/orgs/{plane.org}/audit")["items"]]
    assert ("second_factor.reset", "allow") in told and ("second_factor.reset", "deny") in told, told[:8]


def says_nothing_in_its_logs(plane, keys, codes):
    logs = "".join(path.read_text(errors="replace") for path in plane.folder.rglob("*.log*"))
    assert logs
    for secret in (*keys, *codes, *[code.replace("-", "") for code in codes]):
        assert secret not in logs
    key = next(plane.folder.glob("*second-factor-key"))
    assert key.stat().st_mode & 0o077 == 0 and key.read_text().strip() not in logs


def run(plane, clock):
    authenticator, codes = turns_on_by_a_real_authenticator(plane, clock)
    keys = [authenticator.key]
    is_reset_by_owners_only(plane, clock)
    for story in ((asks_at_each_sign_in, authenticator, codes), (takes_no_ticket_that_it_did_not_give, authenticator),
                  (signs_another_program_in_by_both, authenticator), (gives_nothing_for_the_password_alone,),
                  (is_asked_for_by_a_program, authenticator)):
        story[0](plane, *story[1:])
        print(story[0].__name__)
    keys.append(authenticator.key)
    is_asked_of_everybody_where_it_is_required(plane, authenticator)
    says_nothing_in_its_logs(plane, keys, codes)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--clock", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock(pathlib.Path(folder), options.clock)
        with People(options.build) as plane:
            plane.begin()
            run(plane, clock)


if __name__ == "__main__":
    main()
