"""The real Keycloak, installed and started for a test, with a realm of our own; and what its administrator may do."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = pathlib.Path(__file__).resolve().parent


def install():
    """Where Keycloak is; or ends the test as skipped, having said why."""
    done = subprocess.run([ROOT / "scripts/install_keycloak.sh"], stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.returncode)
    return pathlib.Path(done.stdout.strip())


class Keycloak:
    """`truststore` vouches for the servers that Keycloak calls; `api` is who hears of logouts."""

    def __init__(self, home, folder, ports, truststore, api):
        self.base = f"http://127.0.0.1:{ports[0]}"
        self.issuer = self.base + "/realms/strongroom"
        environment = {**os.environ, "KC_BOOTSTRAP_ADMIN_USERNAME": "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD": "admin",
                       "JAVA_OPTS_KC_HEAP": "-Xms64m -Xmx512m", "KC_LOG_LEVEL": "INFO,org.keycloak.events:debug"}
        environment.pop("LD_PRELOAD", None)
        self.log = open(folder / "keycloak.log", "w+")
        self.process = subprocess.Popen(
            [home / "bin/kc.sh", "start", "--optimized", "--cache=local", "--http-enabled=true", "--http-host=127.0.0.1", f"--http-port={ports[0]}",
             f"--hostname={self.base}", f"--http-management-port={ports[1]}", f"--truststore-paths={truststore}"],
            stdout=self.log, stderr=subprocess.STDOUT, env=environment, start_new_session=True)
        self.until_it_answers()
        realm = (HERE / "realm.json").read_text().replace("@API@", api)
        self.admin("POST", "/admin/realms", json.loads(realm))

    def until_it_answers(self, seconds=600):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert self.process.poll() is None, pathlib.Path(self.log.name).read_text()[-2000:]
            try:
                with urllib.request.urlopen(self.base + "/realms/master/.well-known/openid-configuration", timeout=5):
                    return
            except OSError:
                time.sleep(0.5)
        raise AssertionError("Keycloak did not start: " + pathlib.Path(self.log.name).read_text()[-2000:])

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(60)
        self.log.close()

    def form(self, address, **fields):
        with urllib.request.urlopen(address, urllib.parse.urlencode(fields).encode(), timeout=30) as answer:
            return json.load(answer)

    def admin(self, method, path, body=None):
        token = self.form(self.base + "/realms/master/protocol/openid-connect/token", grant_type="password", client_id="admin-cli",
                          username="admin", password="admin")["access_token"]
        request = urllib.request.Request(self.base + path, None if body is None else json.dumps(body).encode(), method=method,
                                         headers={"Authorization": "Bearer " + token, "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def subject(self, username):
        return self.admin("GET", f"/admin/realms/strongroom/users?exact=true&username={username}")[0]["id"]

    def sessions(self, username):
        return self.admin("GET", f"/admin/realms/strongroom/users/{self.subject(username)}/sessions")

    def log_out(self, username):
        """Of all that the person is signed in to, as an administrator does it."""
        self.admin("POST", f"/admin/realms/strongroom/users/{self.subject(username)}/logout")

    def end_session(self, session):
        self.admin("DELETE", f"/admin/realms/strongroom/sessions/{session}")
