"""Several persons at one control plane: accounts of the built-in sign-in, each with a device of their own."""

import base64
import concurrent.futures
import contextlib
import http.client
import json
import os
import pathlib
import sqlite3
import ssl
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402
from ids import new_id  # noqa: E402

INCIDENT = {"category": "incident", "ticket": "INC-4821", "note": "payment 500s"}


class Person(Plane):
    """Asks the plane of `home`; its processes are the other's."""

    def __init__(self, home, name):
        self.bin, self.folder, self.ready, self.url = home.bin, home.folder, home.ready, home.url
        self.name, self.device, self.made = name, name + "-device", False
        self.server = self.runner = self.token = self.refresh = self.prover = None
        self.dpop_nonce, self.proving = "-", threading.Lock()

    def nonce(self):
        return self.run_prove().split()[0]

    def thumbprint(self):
        return self.run_prove().split()[1]

    def run_prove(self, *words, **settings):
        return subprocess.run([self.bin / "prove", self.folder / self.device, *words], check=True, capture_output=True,
                              text=True, **settings).stdout

    def prove(self, claims):
        return json.loads(self.run_prove(self.id_token, input=json.dumps(claims)))

    def on_device(self, device):
        """The same person elsewhere, signed in anew."""
        other = Person(self, self.name)
        other.device = device
        other.sign_in(self.name, first=False)
        return other

    @contextlib.contextmanager
    def following(self):
        """Is told of changes as they happen, as an open console is: the stream, past its greeting."""
        path = f"/v1/orgs/{self.org}/changes/stream"
        self.request("GET", "/v1/me")  # For the newest nonce.
        connection = http.client.HTTPSConnection(self.url.hostname, self.url.port, timeout=30,
                                                 context=ssl.create_default_context(cafile=self.folder / "ca.pem"))
        connection.request("GET", path, headers=self.authorization("GET", path))
        stream = connection.getresponse()
        assert stream.status == 200 and stream.readline().startswith(b": welcome"), stream.status
        try:
            yield stream
        finally:
            connection.close()

    # -- acts ---------------------------------------------------------------------------------------------------
    def ask(self, method, path, body=None, revision=None):
        headers = {"If-Match": f'"{revision}"'} if revision is not None else {}
        status, _, value = self.request(method, f"/v1/orgs/{self.org}{path}", body, headers)
        return status, value

    def at_once(self, count, method, path, body):
        """Connected and proven beforehand, so that nothing but the requests themselves is left to do."""
        path = f"/v1/orgs/{self.org}{path}"
        self.request("GET", "/v1/me")
        together = threading.Barrier(count)

        def send(connection, headers):
            together.wait()
            connection.request(method, path, json.dumps(body), headers)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

        waiting = []
        context = ssl.create_default_context(cafile=self.folder / "ca.pem")
        for _ in range(count):
            connection = http.client.HTTPSConnection(self.url.hostname, self.url.port, context=context, timeout=30)
            connection.connect()
            waiting.append((connection, {"Content-Type": "application/json", **self.authorization(method, path, None)}))
        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            answers = [one.result() for one in [pool.submit(send, *one) for one in waiting]]
        for connection, _ in waiting:
            connection.close()
        return answers

    def want(self, secret, **more):
        return {"secret": secret["id"], "version": 1, "purpose": INCIDENT, "device": self.thumbprint(), **more}

    def grant(self, secret, **more):
        return self.ask("POST", "/grants", self.want(secret, **more))

    def redeem(self, grant, secret):
        key = base64.urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()
        claims = {"op": "reveal", "reader_public_key": key, "uri": f"secret://{self.slug}/{secret['slug']}?version={grant['version']}",
                  "organization": self.org, "secret": secret["id"], "version_id": grant["version_id"],
                  "version": grant["version"], "current": False, "keys": grant["keys"], "purpose": grant["purpose"],
                  "grant": grant["id"], "iat": int(time.time()), "jti": new_id(), "sign_in": digest(self.id_token.encode())}
        return self.ask("POST", f"/grants/{grant['id']}/redeem", {"reader_public_key": key, "person": self.prove(claims)})

    def request_approval(self, secret, **more):
        status, approval = self.ask("POST", "/approvals", self.want(secret, **more))
        assert status == 201, (status, approval)
        return approval

    def decide(self, approval, verb, revision=None, **body):
        return self.ask("POST", f"/approvals/{approval['id']}/{verb}", body, approval["revision"] if revision is None else revision)


def digest(content):
    import hashlib
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


class Company:
    """Alice owns it; bob, carol and dave hold the roles that a test gives them."""

    ROLES = {"bob": ["secret_reader"], "carol": ["admin", "secret_reader"], "dave": ["owner"], "vera": ["viewer"]}

    def __init__(self, build):
        self.plane = Plane(build).start()
        try:
            self.plane.sign_in_and_wait()
            self.add_accounts()
            me = self.plane.get("/v1/me")["memberships"][0]["organization"]
            self.people = {}
            for name in ["alice", *self.ROLES]:
                self.people[name] = person = Person(self.plane, name)
                person.slug = me["slug"]
                person.sign_in(name, first=False)
            self.signed_in = time.monotonic()
        except BaseException:
            self.plane.stop()
            raise

    def write(self, sql, *values):
        with contextlib.closing(sqlite3.connect(self.plane.folder / "strongroom.sqlite", timeout=30)) as base, base:
            return base.execute(sql, values).fetchall()

    def add_accounts(self):
        """They share alice's password, so that no test needs to know how it is hashed."""
        for name, roles in self.ROLES.items():
            self.write("INSERT INTO accounts (subject, username, name, password, created_at) "
                       "SELECT ?1, ?1, upper(substr(?1, 1, 1)) || substr(?1, 2), password, created_at FROM accounts WHERE username = 'alice'", name)
            for role in roles:
                self.add_role(name, role)

    def member(self, name):
        """As the authorization model names them; a member from now on."""
        org, subject = self.plane.org, "builtin|" + name
        self.write("INSERT OR IGNORE INTO members VALUES (?, ?, ?, ?, 'person', 1)", new_id(), org, subject, name)
        user = "user:" + self.write("SELECT id FROM members WHERE subject = ?", subject)[0][0]
        self.write("INSERT OR IGNORE INTO tuples VALUES (?, ?, 'identity', ?)", org, "organization:" + org, user)
        return user

    def add_role(self, name, role):
        self.write("INSERT INTO tuples VALUES (?, ?, ?, ?)", self.plane.org, "organization:" + self.plane.org, role, self.member(name))

    def drop_role(self, name, role):
        self.write("DELETE FROM tuples WHERE object = ? AND relation = ? AND user = ?", "organization:" + self.plane.org, role, self.member(name))

    def only_sees(self, name, secret):
        """They hold no role of the organization any more, but may read this one secret."""
        organization, user = "organization:" + self.plane.org, self.member(name)
        self.write("DELETE FROM tuples WHERE object = ? AND user = ? AND relation <> 'identity'", organization, user)
        self.write("INSERT INTO tuples VALUES (?, ?, 'secret_reader', ?)", self.plane.org, "secret:" + secret["id"], user)

    def stay_signed_in(self):
        """Tokens last five minutes, and a busy machine takes its time."""
        if time.monotonic() - self.signed_in < 120:
            return
        self.plane.sign_in(first=False)
        for name, person in self.people.items():
            person.sign_in(name, first=False)
        self.signed_in = time.monotonic()

    def secret(self, name, environment=None, labels=""):
        status, _, made = self.plane.create(self.plane.sealed(name))
        assert status == 201, made
        secret = made["secret"] if "secret" in made else made
        if labels:
            self.write("UPDATE secrets SET labels = ? WHERE id = ?", labels, secret["id"])
        return self.plane.get(f"/v1/orgs/{self.plane.org}/secrets/{secret['id']}")

    def policy(self, text):
        """Proposed by alice, approved by carol."""
        alice, carol = self.people["alice"], self.people["carol"]
        status, approval = alice.ask("POST", "/policy/proposals", {"document": text, "note": "for a test"})
        assert status == 202, (status, approval)
        status, done = carol.decide(approval, "approve", note="fine")
        assert status == 200 and done["state"] == "approved", (status, done)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.plane.stop()
