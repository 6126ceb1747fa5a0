"""Diagnostics for whoever helps: what they need is there, and nothing that was seeded is."""

import os
import pathlib
import stat
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

NAME, KEY, VALUE = "sr-canary-name", "SR_CANARY_KEY", "sr-canary-value"


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        run = Program(build, plane.folder)
        out = pathlib.Path(folder) / "diagnostics.txt"

        run("diagnostics", "--out", out)  # Of no use to anybody would be one that needs a sign-in.
        before = out.read_text()
        assert "sign-in: failed: unauthenticated" in before, before

        run("auth", "login")
        file = pathlib.Path(folder) / f"{NAME}.env"
        file.write_text(f"{KEY}={VALUE}\n")
        run("import", "--format", "dotenv", "--scope", "prod", file)
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "strongroom/strongroom.conf"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(f"[General]\nlanguage=de\n\n[audit]\nfilters\\{NAME}=resource:{NAME}\n")

        run("diagnostics", "--out", out)
        text = out.read_text()
        for canary in (NAME, KEY, VALUE, "canary", "Alice", "alice", "127.0.0.1", str(plane.folder), folder):
            assert canary not in text, f"{canary} stands in\n{text}"
        for fact in ("program: strongroomctl/", "sign-in: signed in", "secrets: 1", "custodian: connected", "language: de",
                     "others, not told: 1"):
            assert fact in text, f"{fact} is not in\n{text}"
        assert stat.S_IMODE(out.stat().st_mode) == 0o600, oct(out.stat().st_mode)

        assert b"127.0.0.1" in run("diagnostics", "--out", "-", "--with-addresses")
        run("diagnostics", expect=2)
        run("diagnostics", "--out", pathlib.Path(folder) / "absent/d.txt", expect=2)


if __name__ == "__main__":
    main()
