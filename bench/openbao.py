"""OpenBao as a peer: TLS, raft storage, the audit log on, one secret in a KV version 2 store."""

import http.client
import json
import os
import pathlib
import secrets
import shutil
import socket
import ssl
import subprocess
import tempfile
import time

CONFIGURATION = """
ui = false
disable_mlock = true
api_addr = "https://127.0.0.1:{port}"
cluster_addr = "https://127.0.0.1:{cluster}"
storage "raft" {{ path = "{folder}/data" node_id = "n1" }}
seal "static" {{ current_key_id = "k1" current_key = "file://{folder}/seal.key" }}
listener "tcp" {{
  address = "127.0.0.1:{port}"
  cluster_address = "127.0.0.1:{cluster}"
  tls_cert_file = "{folder}/server.pem"
  tls_key_file = "{folder}/server.key"
}}
audit "file" "main" {{ description = "the record" options {{ file_path = "{folder}/audit.log" }} }}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class OpenBao:
    def __init__(self, program, value):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="strongroom-openbao-"))
        self.port = free_port()
        self.program, self.value, self.token = program, value, None

    def __enter__(self):
        (self.folder / "data").mkdir()
        (self.folder / "seal.key").write_bytes(secrets.token_bytes(32))
        # Its own certificate is its authority; the same kind of key as ours.
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                        "-subj", "/CN=OpenBao", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", self.folder / "server.key",
                        "-out", self.folder / "server.pem"], check=True, capture_output=True)
        configuration = self.folder / "bao.hcl"
        configuration.write_text(CONFIGURATION.format(folder=self.folder, port=self.port, cluster=free_port()))
        self.log = open(self.folder / "bao.log", "wb")
        self.process = subprocess.Popen([self.program, "server", "-config", configuration], stdout=self.log, stderr=self.log,
                                        env={**os.environ, "HOME": str(self.folder)})
        self.until(lambda: self.ask("GET", "/v1/sys/health")[0] == 501)
        status, answer = self.ask("PUT", "/v1/sys/init", {"recovery_shares": 1, "recovery_threshold": 1})
        assert status == 200, answer
        self.token = answer["root_token"]
        self.until(lambda: self.ask("GET", "/v1/sys/health")[0] == 200)
        for path, body in (("/v1/sys/mounts/kv", {"type": "kv", "options": {"version": "2"}}),
                           ("/v1/kv/data/bench", {"data": {"VALUE": self.value}})):
            self.until(lambda path=path, body=body: self.ask("POST", path, body)[0] in (200, 204))
        assert self.ask("GET", "/v1/kv/data/bench")[1]["data"]["data"]["VALUE"] == self.value
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, method, path, body=None):
        context = ssl.create_default_context(cafile=self.folder / "server.pem")
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=20)
        connection.request(method, path, json.dumps(body) if body else None, {"X-Vault-Token": self.token or ""})
        answer = connection.getresponse()
        raw = answer.read()
        connection.close()
        return answer.status, json.loads(raw) if raw else None

    def until(self, probe):
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                if probe():
                    return
            except OSError:
                pass
            assert self.process.poll() is None, (self.folder / "bao.log").read_text()
            time.sleep(0.1)
        raise AssertionError("OpenBao was not ready within a minute:\n" + (self.folder / "bao.log").read_text()[-2000:])
