"""What an access token, a refresh token or a proof is worth to whoever stole it: nothing without the key."""

import argparse
import hashlib
import hmac
import http.client
import pathlib
import ssl
import sys
import time
import urllib.parse
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402 - it adds tests/support to the path
from jws import Key, b64  # noqa: E402

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
CLIENT = "strongroom-console"


class Scene:
    """Alice's sign-in is bound to the key of a file that the test can read; the thief has one of their own."""

    def __init__(self, plane):
        self.plane = plane
        plane.nonce()  # Makes the device's key.
        pem = (plane.folder / "test-device").read_text().partition("\n")[2]
        (plane.folder / "device.pem").write_text(pem)
        self.owner = Key(plane.folder / "device.pem")
        self.thief = Key(plane.folder / "thief.pem")
        self.rsa = Key(plane.folder / "rsa.pem", "rsa")
        self.me = plane.ready["api"] + "/v1/me"

    def proof(self, key=None, method="GET", uri=None, token=None, **said):
        said.setdefault("nonce", self.plane.dpop_nonce)
        return (key or self.owner).proof(method, self.me if uri is None else uri, token or self.plane.token, **said)

    def asks(self, proof=None, scheme="DPoP", token=None, path="/v1/me", method="GET"):
        headers = {"Authorization": f"{scheme} {token or self.plane.token}"}
        if proof is not None:
            headers["DPoP"] = proof
        return self.plane.ask(method, path, headers=headers)

    def refused(self, answer, field=None, reason="invalid_dpop_proof"):
        status, headers, problem = answer
        assert status == 401 and problem["reason"] == reason, (status, problem)
        assert field is None or problem.get("field") == field, problem
        assert headers["WWW-Authenticate"].startswith("DPoP ") and reason in headers["WWW-Authenticate"], headers
        assert headers["DPoP-Nonce"], headers


def a_proof_lets_its_owner_in(scene):
    status, headers, _ = scene.asks(scene.proof())
    assert status == 200 and headers["DPoP-Nonce"] == scene.plane.dpop_nonce
    assert scene.asks(scene.proof(), scheme="dpop")[0] == 200
    assert scene.asks(scene.proof(uri=scene.me + "?a=b#c"), path="/v1/me?a=b")[0] == 200


def a_token_alone_is_useless(scene):
    scene.refused(scene.asks(scheme="Bearer"))
    scene.refused(scene.asks(scene.proof(), scheme="Bearer"))
    scene.refused(scene.asks())
    scene.refused(scene.asks(""))
    for scheme in ("Basic", "Token", "DPoP, Bearer"):
        assert scene.asks(scene.proof(), scheme=scheme)[0] == 401
    assert scene.plane.ask("GET", "/v1/me", headers={"Authorization": scene.plane.token, "DPoP": scene.proof()})[0] == 401


def another_key_is_refused(scene):
    scene.refused(scene.asks(scene.proof(scene.thief)))
    scene.refused(scene.asks(scene.proof(scene.rsa)))
    # The thief's signature under the owner's name.
    scene.refused(scene.asks(scene.proof(scene.thief, header={"jwk": scene.owner.jwk})), "signature")
    scene.refused(scene.asks(scene.proof(header={"jwk": scene.thief.jwk})), "signature")
    scene.refused(scene.asks(scene.proof(header={"jwk": None})), "jwk")
    scene.refused(scene.asks(scene.proof(header={"jwk": {}})))


def a_proof_serves_once(scene):
    proof = scene.proof()
    assert scene.asks(proof)[0] == 200
    for _ in range(3):
        scene.refused(scene.asks(proof), "jti")
    again = str(uuid.uuid4())
    assert scene.asks(scene.proof(jti=again))[0] == 200
    scene.refused(scene.asks(scene.proof(jti=again)), "jti")
    scene.refused(scene.asks(scene.proof(jti=None)), "jti")
    scene.refused(scene.asks(scene.proof(jti="j" * 257)), "jti")
    # A name is a key's own: another's proof cannot use it up.
    other = str(uuid.uuid4())
    scene.refused(scene.asks(scene.proof(scene.thief, jti=other)))
    assert scene.asks(scene.proof(jti=other))[0] == 200


def a_proof_serves_its_request_alone(scene):
    api = scene.plane.ready["api"]
    for method in ("POST", "get", "", "HEAD"):
        scene.refused(scene.asks(scene.proof(method=method)), "htm")
    port = scene.plane.url.port
    for uri in (api + "/v1/orgs", api + "/v1/me/", api + "/v1/Me", f"https://evil.example:{port}/v1/me", f"https://localhost:{port}/v1/me",
                f"http://127.0.0.1:{port}/v1/me", f"https://127.0.0.1:{port + 1}/v1/me", "https://127.0.0.1/v1/me", "/v1/me", ""):
        scene.refused(scene.asks(scene.proof(uri=uri)), "htu")
    assert scene.asks(scene.proof(uri=f"HTTPS://127.0.0.1:{port}/v1/%6de"))[0] == 200


def a_proof_is_of_its_moment(scene):
    now = int(time.time())
    for moment in (now - 125, now - 86400, now + 65, now + 86400, None, "now", -1, 1e300):
        scene.refused(scene.asks(scene.proof(iat=moment)), "iat")
    assert scene.asks(scene.proof(iat=now - 30))[0] == 200
    assert scene.asks(scene.proof(iat=now + 30))[0] == 200


def a_proof_names_its_token(scene):
    other = scene.proof(token=scene.plane.token + "A")
    scene.refused(scene.asks(other), "ath")
    for ath in (None, "", b64(hashlib.sha256(b"").digest()), 5):
        scene.refused(scene.asks(scene.proof(ath=ath)), "ath")


def a_nonce_must_be_the_servers(scene):
    good = scene.plane.dpop_nonce
    for nonce in (None, "", "made-up", good + "A", good[:-1], good.swapcase()):
        scene.refused(scene.asks(scene.proof(nonce=nonce)), "nonce", "use_dpop_nonce")


def tricks_with_algorithms_fail(scene):
    claims = {"jti": str(uuid.uuid4()), "htm": "GET", "htu": scene.me, "iat": int(time.time()), "nonce": scene.plane.dpop_nonce,
              "ath": b64(hashlib.sha256(scene.plane.token.encode()).digest())}
    for algorithm in ("none", "None", "NONE", ""):
        unsigned = b64({"typ": "dpop+jwt", "alg": algorithm, "jwk": scene.owner.jwk}) + "." + b64(claims) + "."
        scene.refused(scene.asks(unsigned))
        scene.refused(scene.asks(unsigned + b64(b"\0" * 64)))
    for secret in (b"", scene.owner.public_pem(), scene.rsa.public_pem()):
        for jwk in (scene.owner.jwk, {"kty": "oct", "k": b64(secret)}):
            text = b64({"typ": "dpop+jwt", "alg": "HS256", "jwk": jwk}) + "." + b64(claims)
            scene.refused(scene.asks(text + "." + b64(hmac.new(secret or b"x", text.encode(), hashlib.sha256).digest())))
    scene.refused(scene.asks(scene.proof(header={"jwk": scene.owner.private_jwk()})), "jwk")
    # The key says which algorithm it is for.
    scene.refused(scene.asks(scene.proof(scene.rsa, header={"alg": "ES256"})))
    scene.refused(scene.asks(scene.proof(header={"alg": "RS256"})))
    scene.refused(scene.asks(scene.proof(header={"alg": "ES384"})))
    for kind in ("JWT", "at+jwt", "", None):
        scene.refused(scene.asks(scene.proof(header={"typ": kind})), "typ")
    for text in ("a.b.c", "...", "é", "A" * 9000, scene.plane.token):
        assert scene.asks(text.encode().decode("latin-1"))[0] in (400, 401, 431)


def two_proofs_are_none(scene):
    for name, value in (("DPoP", scene.proof()), ("Authorization", "DPoP " + scene.plane.token)):
        connection = http.client.HTTPSConnection(scene.plane.url.hostname, scene.plane.url.port, timeout=30,
                                                 context=ssl.create_default_context(cafile=scene.plane.folder / "ca.pem"))
        connection.putrequest("GET", "/v1/me")
        for header in (("Authorization", "DPoP " + scene.plane.token), ("DPoP", scene.proof()), (name, value)):
            connection.putheader(*header)
        connection.endheaders()
        assert connection.getresponse().status == 400
        connection.close()


def renew(scene, token, proof=None):
    headers = dict(FORM)
    if proof is not None:
        headers["DPoP"] = proof
    form = urllib.parse.urlencode({"grant_type": "refresh_token", "refresh_token": token, "client_id": CLIENT})
    return scene.plane.ask("POST", "/oidc/token", form, headers)


def a_refresh_token_is_bound_as_well(scene):
    uri = scene.plane.ready["api"] + "/oidc/token"

    def proof(key, nonce=scene.plane.dpop_nonce):
        return key.proof("POST", uri, nonce=nonce)
    stolen = scene.plane.refresh
    for given, told in ((None, "invalid_dpop_proof"), (proof(scene.thief, None), "use_dpop_nonce"), (proof(scene.owner, "x"), "use_dpop_nonce"),
                        (proof(scene.thief), "invalid_grant"), (scene.owner.proof("GET", uri, nonce=scene.plane.dpop_nonce), "invalid_dpop_proof"),
                        (scene.owner.proof("POST", scene.me, nonce=scene.plane.dpop_nonce), "invalid_dpop_proof")):
        status, headers, said = renew(scene, stolen, given)
        assert status == 400 and said["error"] == told, (told, status, said)
        assert headers["DPoP-Nonce"] and headers["Cache-Control"] == "no-store"
    # The thief's attempts cost its owner nothing.
    status, _, tokens = renew(scene, stolen, proof(scene.owner))
    assert status == 200 and tokens["token_type"] == "DPoP", tokens
    scene.plane.token, scene.plane.refresh = tokens["access_token"], tokens["refresh_token"]
    actions = [(event["action"], event["decision"]) for event in scene.plane.get(f"/v1/orgs/{scene.plane.org}/audit")["items"]]
    assert ("session.refresh_by_another_key", "deny") in actions, actions[:5]
    taken = proof(scene.owner)
    assert renew(scene, "unknown", taken)[2]["error"] == "invalid_grant"
    assert renew(scene, scene.plane.refresh, taken)[2]["error"] == "invalid_dpop_proof"


def nothing_of_before_holds_after_a_restart(scene):
    """The memory of taken proofs is gone, and so is the nonce that they were made with."""
    proof = scene.proof()
    assert scene.asks(proof)[0] == 200
    scene.plane.end_server()
    scene.plane.start_server()
    scene.refused(scene.asks(proof), "nonce", "use_dpop_nonce")
    assert scene.plane.request("GET", "/v1/me")[0] == 200


def unbound_tokens_are_a_matter_of_configuration(scene):
    plane = scene.plane
    plane.end_server()
    plane.configure(require_sender_binding=False)
    plane.start_server()
    page = urllib.parse.urlencode({"grant_type": "refresh_token", "refresh_token": plane.refresh, "client_id": CLIENT})
    assert plane.ask("POST", "/oidc/token", page, FORM)[2]["error"] == "invalid_grant"  # What was bound stays bound.
    scene.refused(scene.asks(scheme="Bearer"))
    tokens = unbound_sign_in(plane)
    assert tokens["token_type"] == "Bearer"
    assert scene.asks(scheme="Bearer", token=tokens["access_token"])[0] == 200
    scene.refused(scene.asks(scene.proof(token=tokens["access_token"]), token=tokens["access_token"]))
    plane.end_server()
    plane.configure(require_sender_binding=True)
    plane.start_server()
    scene.refused(scene.asks(scheme="Bearer", token=tokens["access_token"]))


def unbound_sign_in(plane):
    """Alice's tokens for a program that proves nothing."""
    kept = {}

    def exchange(form):
        kept.update(plane.ask("POST", "/oidc/token", urllib.parse.urlencode(form), FORM)[2])
        return 200, kept
    original, plane.exchange = plane.exchange, exchange
    try:
        plane.sign_in(first=False)
    finally:
        plane.exchange = original
    return kept


STORIES = [a_proof_lets_its_owner_in, a_token_alone_is_useless, another_key_is_refused, a_proof_serves_once, a_proof_serves_its_request_alone,
           a_proof_is_of_its_moment, a_proof_names_its_token, a_nonce_must_be_the_servers, tricks_with_algorithms_fail, two_proofs_are_none,
           a_refresh_token_is_bound_as_well, nothing_of_before_holds_after_a_restart, unbound_tokens_are_a_matter_of_configuration]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        scene = Scene(plane)
        for story in STORIES:
            story(scene)
            print(story.__name__, flush=True)


main()
