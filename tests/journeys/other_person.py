"""A second person at work on the same control plane, at a terminal of theirs."""

import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


class OtherPerson:
    def __init__(self, build, folder):
        self.program = build / "bin/strongroomctl"
        self.folder = pathlib.Path(folder)
        os.environ["STRONGROOM_BROWSER"] = str(ROOT / "tests/support/http_browser.py")
        os.environ["STRONGROOM_TEST_PASSWORD_FILE"] = str(self.folder / "password")

    def __call__(self, *words):
        done = subprocess.run([self.program, *map(str, words)], capture_output=True, timeout=120, check=False)
        assert done.returncode == 0, (words, done.returncode, done.stderr[-400:])
        return done.stdout

    def writes(self, secret, scope="org", **values):
        """Sets these keys; what is not named stays."""
        file = self.folder / f"{secret}.env"
        file.write_text("".join(f"{key}={value}\n" for key, value in values.items()))
        self("import", "--format", "dotenv", "--scope", scope, file)

    def reads(self, secret, key, scope="org"):
        return self("service", "secrets", "get-value", "--group", secret, "--name", key, "--scope", scope, "--purpose",
                    "audit", "--ticket", "INC-1").decode()

    def version(self, secret):
        items = json.loads(self("service", "secrets", "--output", "json"))["items"]
        return next(item["current_version"] for item in items if item["slug"] == secret)
