"""Re-wraps DEKs by the custody beside bare OpenSSL and SQLite, and by OpenBao's transit engine beside its own batch re-wrap."""

import argparse
import pathlib
import subprocess

from openbao import OpenBao

parser = argparse.ArgumentParser()
parser.add_argument("--build", required=True)
parser.add_argument("--openbao", required=True)
parser.add_argument("--local", default="1000000")
parser.add_argument("--transit", default="20000")
arguments = parser.parse_args()
program = pathlib.Path(arguments.build, "bin", "rewrap_bench")

subprocess.run([program, "local", arguments.local], check=True)
with OpenBao(arguments.openbao, "none") as bao:
    assert bao.ask("POST", "/v1/sys/mounts/transit", {"type": "transit"})[0] == 204
    assert bao.ask("POST", "/v1/transit/keys/bench", {"type": "aes256-gcm96"})[0] == 200
    subprocess.run([program, "transit", arguments.transit, f"https://127.0.0.1:{bao.port}", bao.folder / "server.pem", bao.token], check=True)
