"""Service accounts against the running control plane: by assertion and by certificate, and what a thief gets of it."""

import argparse
import http.client
import json
import pathlib
import ssl
import sys
import time
import urllib.parse
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402 - it adds tests/support to the path
from certificates import Authority  # noqa: E402
from jws import Key, b64, openssl  # noqa: E402

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Machine:
    """A service account with a key that signs assertions, and another that its tokens are bound to."""

    def __init__(self, plane, name, role="viewer"):
        self.plane = plane
        status, _, made = plane.request("POST", f"/v1/orgs/{plane.org}/service-accounts", {"name": name, "role": role})
        assert status == 201, made
        self.id, self.where = made["id"], f"/v1/orgs/{plane.org}/service-accounts/{made['id']}"
        self.key, self.device = Key(plane.folder / f"{name}.pem"), Key(plane.folder / f"{name}-device.pem")
        self.token_uri = plane.ready["api"] + "/oidc/token"
        plane.get("/v1/me")

    def add(self, kind, text, expect=201):
        status, _, said = self.plane.request("POST", self.where + "/credentials", {"kind": kind, "text": text})
        assert status == expect, (status, said)
        return said

    def assertion(self, key=None, header=None, **claims):
        now = int(time.time())
        said = {"iss": self.id, "sub": self.id, "aud": self.plane.ready["api"] + "/oidc", "exp": now + 60, "iat": now, "jti": str(uuid.uuid4()),
                **claims}
        return (key or self.key).sign({"alg": "ES256", "typ": "JWT", **(header or {})},
                                      {name: value for name, value in said.items() if value is not None})

    def token(self, assertion=None, proof=True, **form):
        headers = dict(FORM)
        if proof:
            headers["DPoP"] = self.device.proof("POST", self.token_uri, nonce=self.plane.dpop_nonce)
        form = {"grant_type": "client_credentials", "client_assertion_type": ASSERTION, "client_assertion": assertion or self.assertion(), **form}
        status, _, said = self.plane.ask("POST", "/oidc/token", urllib.parse.urlencode(form), headers)
        return status, said

    def asks(self, token, path="/v1/me", key=None):
        proof = (key or self.device).proof("GET", self.plane.ready["api"] + path.partition("?")[0], token, self.plane.dpop_nonce)
        return self.plane.ask("GET", path, headers={"Authorization": "DPoP " + token, "DPoP": proof})


def signs_in_by_assertion(plane):
    machine = Machine(plane, "builder")
    assert machine.token()[1]["error"] == "invalid_client"
    thumbprint = machine.add("public_key", json.dumps(machine.key.jwk))["credentials"][0]["thumbprint"]
    assert thumbprint == machine.key.thumbprint
    machine.add("public_key", json.dumps(machine.key.jwk), expect=409)
    status, said = machine.token()
    assert status == 200 and said["token_type"] == "DPoP" and "refresh_token" not in said and "id_token" not in said, said
    status, _, me = machine.asks(said["access_token"])
    assert status == 200 and me["subject"] == "service_account|" + machine.id and me["name"] == "builder", me
    assert me["memberships"][0]["roles"] == ["viewer"] and "reveal" not in me["memberships"][0]["capabilities"]
    assert machine.asks(said["access_token"], key=machine.key)[0] == 401
    assert plane.ask("GET", "/v1/me", headers={"Authorization": "Bearer " + said["access_token"]})[0] == 401
    listed = {one["name"]: one for one in plane.get(f"/v1/orgs/{plane.org}/service-accounts")["items"]}
    assert listed["builder"]["last_used_at"] and listed["builder"]["credentials"], listed


def takes_no_other_assertion(plane):
    machine, other = Machine(plane, "good"), Machine(plane, "other")
    for one in (machine, other):
        one.add("public_key", json.dumps(one.key.jwk))
    now = int(time.time())
    issuer = plane.ready["api"] + "/oidc"
    for changed in ({"aud": "https://evil.example"}, {"aud": plane.ready["api"]}, {"aud": None}, {"exp": now - 120}, {"exp": None}, {"exp": now + 3600},
                    {"nbf": now + 3600}, {"iat": now + 3600}, {"iss": "somebody"}, {"iss": other.id}, {"sub": other.id}, {"sub": None}, {"jti": None},
                    {"jti": "j" * 300}, {"exp": "soon"}):
        status, said = machine.token(machine.assertion(**changed))
        assert status == 400 and said["error"] == "invalid_client", (changed, said)
    assert machine.token(machine.assertion(other.key))[1]["error"] == "invalid_client"
    assert machine.token(client_id=other.id)[1]["error"] == "invalid_client"
    assert machine.token(client_assertion_type="urn:other")[1]["error"] == "invalid_request"
    assert machine.token(proof=False)[1]["error"] == "invalid_dpop_proof"
    for text in ("", "a.b.c", b64({"alg": "none"}) + "." + b64({"sub": machine.id, "iss": machine.id, "aud": issuer, "exp": now + 60, "jti": "1"}) + "."):
        assert machine.token(text or "x")[1]["error"] == "invalid_client", text
    assert machine.token(machine.assertion(header={"alg": "HS256"}))[1]["error"] == "invalid_client"
    once = machine.assertion()
    assert machine.token(once)[0] == 200
    assert machine.token(once)[1]["error"] == "invalid_client"
    assert machine.token(machine.assertion(aud=issuer + "/token"))[0] == 200
    for wrong in (machine.key.private_jwk(), {}, {"kty": "oct", "k": "AAAA"}, {**machine.key.jwk, "x": "AA"}):
        machine.add("public_key", json.dumps(wrong), expect=400)
    machine.add("certificate", "no certificate", expect=400)


def over_tls(plane, certificate, method, path, body=None, headers=None):
    context = ssl.create_default_context(cafile=plane.folder / "ca.pem")
    if certificate:
        context.load_cert_chain(*certificate)
    connection = http.client.HTTPSConnection(plane.url.hostname, plane.url.port, context=context, timeout=30)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())


def signs_in_by_certificate(plane):
    """Of the organization's authority, which an embedded control plane keeps beside it."""
    machine = Machine(plane, "courier")
    pairs = []
    for name in ("courier", "thief"):
        folder = plane.folder / f"{name}-cert"
        folder.mkdir()
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder / "key.pem", "-out", folder / "csr.pem",
                "-subj", f"/CN={name}")
        (folder / "ext").write_text("extendedKeyUsage=clientAuth\nbasicConstraints=CA:FALSE\n")
        openssl("x509", "-req", "-in", folder / "csr.pem", "-CA", plane.folder / "ca.pem", "-CAkey", plane.folder / "ca.key", "-CAcreateserial",
                "-days", "2", "-extfile", folder / "ext", "-out", folder / "cert.pem")
        pairs.append((folder / "cert.pem", folder / "key.pem"))
    mine, thiefs = pairs
    form = urllib.parse.urlencode({"grant_type": "client_credentials", "client_id": machine.id})
    assert over_tls(plane, mine, "POST", "/oidc/token", form, FORM)[1]["error"] == "invalid_client"
    machine.add("certificate", mine[0].read_text())
    status, said = over_tls(plane, mine, "POST", "/oidc/token", form, FORM)
    assert status == 200 and said["token_type"] == "Bearer", said
    bearer = {"Authorization": "Bearer " + said["access_token"]}
    assert over_tls(plane, mine, "GET", "/v1/me", headers=bearer)[1]["subject"] == "service_account|" + machine.id
    assert over_tls(plane, thiefs, "GET", "/v1/me", headers=bearer)[0] == 401
    assert over_tls(plane, None, "GET", "/v1/me", headers=bearer)[0] == 401
    assert over_tls(plane, thiefs, "POST", "/oidc/token", form, FORM)[1]["error"] == "invalid_client"
    assert over_tls(plane, None, "POST", "/oidc/token", form, FORM)[1]["error"] == "invalid_dpop_proof"
    stranger = Authority(plane.folder, "stranger").issue("leaf", names="DNS:courier")
    try:
        status, _ = over_tls(plane, [str(part) for part in stranger], "GET", "/healthz")
        raise AssertionError(f"a stranger's certificate was taken: {status}")
    except (ssl.SSLError, OSError):
        pass


def is_out_at_once_when_disabled(plane):
    machine = Machine(plane, "leaver")
    machine.add("public_key", json.dumps(machine.key.jwk))
    token = machine.token()[1]["access_token"]
    status, _, issued = plane.request("POST", f"/v1/orgs/{plane.org}/api-keys", {"name": "leaver's", "service_account": machine.id})
    assert status == 201 and issued["api_key"]["owner"] == "service_account|" + machine.id
    bearer = {"Authorization": "Bearer " + issued["secret"]}
    assert machine.asks(token)[0] == 200 and plane.ask("GET", "/v1/me", headers=bearer)[0] == 200
    assert plane.request("DELETE", machine.where)[0] == 200
    assert machine.asks(token)[0] == 401 and plane.ask("GET", "/v1/me", headers=bearer)[0] == 401
    assert machine.token()[1]["error"] == "invalid_client"


def a_machine_manages_no_machines(plane):
    machine = Machine(plane, "ambitious", "member")
    machine.add("public_key", json.dumps(machine.key.jwk))
    token = machine.token()[1]["access_token"]
    assert machine.asks(token, f"/v1/orgs/{plane.org}/service-accounts")[0] == 403
    assert machine.asks(token, f"/v1/orgs/{plane.org}/secrets")[0] == 200
    assert machine.asks(token, "/v1/orgs/01890a5d-ac96-774b-bcce-b302099a0002/secrets")[0] == 404
    for role in ("owner", "admin", "iam_admin", "secret_reader", ""):
        assert plane.request("POST", f"/v1/orgs/{plane.org}/service-accounts", {"name": "x", "role": role})[0] == 400, role
    assert plane.request("POST", f"/v1/orgs/{plane.org}/service-accounts", {"name": "ambitious"})[0] == 409


def a_runner_has_one_and_loses_its_tunnel_with_it(plane):
    accounts = plane.get(f"/v1/orgs/{plane.org}/service-accounts")["items"]
    runner = [one for one in accounts if one.get("runner")]
    assert len(runner) == 1 and not runner[0]["disabled"], accounts
    states = plane.get(f"/v1/orgs/{plane.org}/runners")["items"]
    assert [(one["id"], one["connected"], one["revoked"]) for one in states] == [(runner[0]["runner"], True, False)], states
    assert plane.request("DELETE", f"/v1/orgs/{plane.org}/service-accounts/{runner[0]['id']}")[0] == 200
    plane.until(lambda: not plane.custodian_connected(), "the tunnel's end")
    assert plane.get(f"/v1/orgs/{plane.org}/runners")["items"][0]["revoked"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        for story in (signs_in_by_assertion, takes_no_other_assertion, signs_in_by_certificate, is_out_at_once_when_disabled,
                      a_machine_manages_no_machines, a_runner_has_one_and_loses_its_tunnel_with_it):
            story(plane)
            print(story.__name__, flush=True)


main()
