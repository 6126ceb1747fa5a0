"""The real oidc-provider, installed and started for a test; and a client of it, to look at its tokens."""

import base64
import hashlib
import json
import os
import pathlib
import secrets
import shutil
import signal
import ssl
import subprocess
import sys
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = pathlib.Path(__file__).resolve().parent
INSTALLED = ROOT / ".cache/peers/oidc-provider"
sys.path.insert(0, str(ROOT / "tests/support"))

from oidc_browser import returned  # noqa: E402


def install():
    """0, or what a skipped test ends with; the reason is printed."""
    return subprocess.run([HERE / "install.sh", INSTALLED]).returncode


class Provider:
    """`settings`: port, issuer, certificate and key (none: plain HTTP), kid, refresh_seconds."""

    def __init__(self, folder, name, **settings):
        self.issuer, self.port, self.tls = settings["issuer"], settings["port"], "certificate" in settings
        file = pathlib.Path(folder) / f"{name}.json"
        file.write_text(json.dumps(settings, default=str))
        # What a module imports is looked for beside the module.
        shutil.copy(HERE / "provider.mjs", INSTALLED / f"provider-{os.getpid()}.mjs")
        self.module = INSTALLED / f"provider-{os.getpid()}.mjs"
        self.process = subprocess.Popen([INSTALLED / "node", self.module, file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.hear("ready")

    def hear(self, word):
        said = self.process.stdout.readline().strip()
        assert said == word, (said, word)

    def rotate(self):
        self.process.send_signal(signal.SIGHUP)
        self.hear("rotated")

    def leave_nonce_out(self):
        self.process.send_signal(signal.SIGUSR2)
        self.hear("nonce left out")

    def stop(self):
        self.process.terminate()
        self.process.wait(15)
        self.module.unlink(missing_ok=True)

    # -- as a client -------------------------------------------------------------------------------------------
    def tokens(self, audience, nonce="n", user="alice", client="console"):
        """What the token endpoint answers to a whole sign-in."""
        base = f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"
        redirect, verifier = "http://127.0.0.1:49152/callback", secrets.token_urlsafe(32)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {"client_id": client, "redirect_uri": redirect, "response_type": "code", "scope": "openid offline_access groups",
                 "prompt": "consent", "state": "s", "nonce": nonce, "code_challenge": challenge, "code_challenge_method": "S256",
                 "resource": audience}
        back = returned(f"{base}/auth?{urllib.parse.urlencode(query)}", user)
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
        form = {"grant_type": "authorization_code", "code": code, "client_id": client, "redirect_uri": redirect,
                "code_verifier": verifier, "resource": audience}
        context = ssl.create_default_context(cafile=os.environ["STRONGROOM_TEST_CA"])
        with urllib.request.urlopen(f"{base}/token", urllib.parse.urlencode(form).encode(),
                                    context=context if self.tls else None, timeout=30) as answer:
            return json.load(answer)
