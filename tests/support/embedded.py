"""A control plane and its runner, as the console starts them, in a folder of their own; and a browser made of HTTP."""

import base64
import hashlib
import html
import http.client
import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.parse


class Embedded:
    def __init__(self, build, folder=None):
        self.bin = pathlib.Path(build) / "bin"
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="strongroom-embedded-"))
        self.made = folder is None
        self.server = self.runner = None
        self.token = self.refresh = self.prover = None
        self.dpop_nonce = "-"
        self.device = "test-device"
        self.proving = threading.Lock()

    # -- life ---------------------------------------------------------------------------------------------------
    def start(self):
        subprocess.run([self.bin / "strongroomd", "init", "--embedded", "--data", self.folder], check=True)
        self.start_server()
        self.start_runner()
        return self

    def start_server(self):
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        self.server = subprocess.Popen(
            [self.bin / "strongroomd", "serve", "--config", self.folder / "strongroomd.json", "--ready-file", ready,
             "--exit-with-parent"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        self.until(ready.exists, "the control plane's ready file")
        self.ready = json.loads(ready.read_text())
        self.url = urllib.parse.urlsplit(self.ready["api"])

    def start_runner(self):
        self.runner = subprocess.Popen(
            [self.bin / "strongroom-runner", "run", "--config", self.folder / "runner/runner.json", "--exit-with-parent"],
            stdin=subprocess.PIPE, stderr=subprocess.PIPE)

    def stop(self):
        if self.prover is not None:
            self.prover.stdin.close()
            self.prover.wait(15)
        for process in (self.runner, self.server):
            if process is not None and process.poll() is None:
                process.send_signal(signal.SIGTERM)
                process.wait(15)
        if self.made:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    @staticmethod
    def until(probe, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if probe():
                return
            time.sleep(0.05)
        raise AssertionError(f"waited {seconds} s for {what}")

    # -- asking -------------------------------------------------------------------------------------------------
    def proof(self, method, path, token=None):
        """That the request comes from the device in the folder (RFC 9449), with the newest nonce."""
        with self.proving:
            if self.prover is None:
                self.prover = subprocess.Popen([self.bin / "prove", self.folder / self.device, "--requests"], text=True,
                                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            self.prover.stdin.write(f"{method} {self.ready['api']}{path} {self.dpop_nonce} {token or '-'}\n")
            self.prover.stdin.flush()
            return self.prover.stdout.readline().strip()

    def authorization(self, method, path, token=None):
        """The headers of one request."""
        token = token or self.token
        return {"Authorization": "DPoP " + token, "DPoP": self.proof(method, path, token)}

    def lines(self, method, path):
        """The same, as they stand in a head."""
        return [f"{name}: {value}" for name, value in self.authorization(method, path).items()]

    def request(self, method, path, body=None, headers=None, token=True):
        """By the device in the folder, once more where the server's nonce is missing; True is the token of the last sign-in."""
        for _ in range(2):
            proven = dict(headers or {})
            if token and (token is not True or self.token):
                proven.update(self.authorization(method, path, None if token is True else token))
            elif path == "/oidc/token" and "DPoP" not in proven and (proof := self.proof(method, path)):
                proven["DPoP"] = proof
            status, said, value = Embedded.ask(self, method, path, body, proven)
            self.dpop_nonce = said.get("DPoP-Nonce", self.dpop_nonce)
            if "use_dpop_nonce" not in (value.get("error"), value.get("reason")) if isinstance(value, dict) else True:
                break
        return status, said, value

    def ask(self, method, path, body=None, headers=None):
        """Just so."""
        context = ssl.create_default_context(cafile=self.folder / "ca.pem")
        connection = http.client.HTTPSConnection(self.url.hostname, self.url.port, context=context, timeout=30)
        headers = dict(headers or {})
        if isinstance(body, dict):
            body = json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        raw = answer.read()
        connection.close()
        try:
            value = json.loads(raw) if raw else None
        except ValueError:
            value = raw
        return answer.status, dict(answer.getheaders()), value

    def get(self, path):
        status, _, value = self.request("GET", path)
        assert status == 200, (status, value)
        return value

    def custodian_connected(self):
        return self.request("GET", f"/v1/orgs/{self.org}/custodian")[0] == 200

    # -- signing in, as a browser and a console would ------------------------------------------------------------
    def sign_in(self, username="alice", password="a long enough password", first=True):
        verifier = secrets.token_urlsafe(32)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        redirect = "http://127.0.0.1:49152/callback"
        query = {"client_id": "strongroom-console", "redirect_uri": redirect, "state": "s", "nonce": self.nonce(),
                 "code_challenge": challenge, "code_challenge_method": "S256", "response_type": "code"}
        if first:
            query["setup"] = (self.folder / "setup-token").read_text().strip()
        page = urllib.parse.urlsplit(self.ready["sign_in_page"])
        browser = http.client.HTTPConnection(page.hostname, page.port, timeout=30)
        browser.request("GET", "/oidc/authorize?" + urllib.parse.urlencode(query))
        form = browser.getresponse().read().decode()
        fields = {name: html.unescape(value) for name, value in re.findall(r'name="(\w+)"[^>]*? value="([^"]*)"', form)}
        fields.update(username=username, password=password)
        if "password_again" in fields:
            fields.update(display_name=username.capitalize(), password_again=password)
        browser.request("POST", "/oidc/authorize", urllib.parse.urlencode(fields),
                        {"Content-Type": "application/x-www-form-urlencoded"})
        answer = browser.getresponse()
        answer.read()
        assert answer.status == 303, answer.status
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(answer.getheader("Location")).query)["code"][0]
        return self.exchange({"grant_type": "authorization_code", "code": code, "client_id": "strongroom-console",
                              "redirect_uri": redirect, "code_verifier": verifier})

    def nonce(self):
        """What binds the sign-in to a device's key, which lies in the folder."""
        return subprocess.run([self.bin / "prove", self.folder / "test-device"], check=True, capture_output=True,
                              text=True).stdout.split()[0]

    def prove(self, claims):
        """Who asks for what, signed as a console signs it; the claims are those of docs/formats/proofs.md."""
        return json.loads(subprocess.run([self.bin / "prove", self.folder / "test-device", self.id_token],
                                         input=json.dumps(claims), check=True, capture_output=True, text=True).stdout)

    def exchange(self, form):
        status, _, tokens = self.request("POST", "/oidc/token", urllib.parse.urlencode(form),
                                         {"Content-Type": "application/x-www-form-urlencoded"}, token=False)
        if status != 200:
            return status, tokens
        self.token, self.refresh = tokens["access_token"], tokens["refresh_token"]
        if form["grant_type"] == "authorization_code":
            self.id_token = tokens["id_token"]
        me = self.get("/v1/me")
        self.org = me["memberships"][0]["organization"]["id"] if me["memberships"] else None
        return status, tokens
