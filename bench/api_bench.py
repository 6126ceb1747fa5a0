"""Reads and reveals of a running control plane at 32 connections, beside OpenBao's KV version 2 read, by turns."""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/server"))

from openbao import OpenBao  # noqa: E402
from plane import Plane  # noqa: E402
from table import peak_memory, print_row, print_rounds  # noqa: E402

CONNECTIONS = 32
SECONDS = 4
ROUNDS = 3
MOST_PER_SECOND = 16_000
VALUE = "a-value-as-long-as-passwords-are"


def milliseconds(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def wrk(url, header, *script):
    said = subprocess.run(["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--latency", "-H", header, *script[:2], url, *script[2:]],
                          check=True, capture_output=True, text=True).stdout
    assert "Non-2xx" not in said and "Socket errors" not in said, said
    return {"per_second": float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]),
            "p99_ms": milliseconds(re.search(r"99%\s+(\S+)", said)[1])}


def wrk_proven(plane, path):
    """As a client reads that holds the token's key: each request brings a proof of its own, made beforehand."""
    asked = f"GET {plane.ready['api']}{path} {newest_nonce(plane)} {plane.token}\n" * (SECONDS * MOST_PER_SECOND)
    with tempfile.NamedTemporaryFile("w") as proofs:
        subprocess.run([plane.bin / "prove", plane.folder / "test-device", "--requests"], input=asked, stdout=proofs, text=True, check=True)
        return wrk(plane.ready["api"] + path, f"Authorization: DPoP {plane.token}", "-s", ROOT / "bench/load/proofs.lua", proofs.name)


def http_load(build, **plan):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"address": "127.0.0.1", "connections": CONNECTIONS, "seconds": SECONDS} | plan, file)
        file.flush()
        return json.loads(subprocess.run([f"{build}/bin/http_load", file.name], check=True, stdout=subprocess.PIPE).stdout)


def rounds(figure, ours, peers):
    """One turn each that does not count, then by turns."""
    ours(), peers()
    pairs = [(ours(), peers()) for _ in range(ROUNDS)]
    for name, unit in (("per_second", "/s"), ("p99_ms", "ms")):
        label = figure if name == "per_second" else figure + " p99"
        print_rounds(label, [one[name] for one, _ in pairs], [other[name] for _, other in pairs], unit)


def secret_in(plane):
    plane.sign_in_and_wait()
    status, _, made = plane.create(plane.sealed("Bench", VALUE))
    assert status == 201, made
    return made["secret"]


def newest_nonce(plane):
    assert plane.get("/v1/me")
    return plane.dpop_nonce


def reveal_of(plane, secret):
    organization = plane.get("/v1/me")["memberships"][0]["organization"]
    return {"organization": plane.org, "organization_slug": organization["slug"], "secret": secret["id"], "secret_slug": secret["slug"],
            "id_token": plane.id_token, "device": str(plane.folder / "test-device"), "token": plane.token, "address": plane.ready["api"]}


def secret_at(plane, bao):
    """A secret whose sealed value lies in that OpenBao."""
    wish = {"name": "bao", "kind": "openbao", "credentials": {"token": bao.token},
            "settings": {"address": f"https://127.0.0.1:{bao.port}", "mount": "kv", "ca_certificate": (bao.folder / "server.pem").read_text()}}
    status, _, made = plane.request("POST", f"/v1/orgs/{plane.org}/backends", json.dumps(wish), {"Content-Type": "application/json"})
    assert status == 201, made
    plane.backend = made["id"]
    status, _, made = plane.create(plane.sealed("Bench at OpenBao", VALUE))
    assert status == 201, made
    return made["secret"]


def added_latency(builtin, at_bao, read):
    """One caller, one after the other: what is waited for a value that lies at OpenBao, and for OpenBao's own read of one."""
    one = {"connections": 1}
    turns = [(at_bao(one), builtin(one), read(one)) for _ in range(ROUNDS + 1)][1:]
    wait = [[1000 / turn["per_second"] for turn in each] for each in zip(*turns)]
    print_rounds("reveal of what lies at OpenBao", wait[0], wait[2], "ms")
    print_rounds("the same from the built-in backend", wait[1], wait[2], "ms")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--build", required=True)
    arguments.add_argument("--openbao", required=True, help="the bao program")
    options = arguments.parse_args()
    with OpenBao(options.openbao, VALUE) as bao, Plane(options.build) as plane:
        plane.configure(outbound_allow=[f"127.0.0.1:{bao.port}"])
        plane.end_server()
        plane.start_server()
        secret = secret_in(plane)
        ours = {"ca": str(plane.folder / "ca.pem"), "port": plane.url.port, "headers": f"Authorization: DPoP {plane.token}\r\n"}
        peers = {"ca": str(bao.folder / "server.pem"), "port": bao.port, "headers": f"X-Vault-Token: {bao.token}\r\n",
                 "read": "/v1/kv/data/bench"}
        path = f"/v1/orgs/{plane.org}/secrets/{secret['id']}"
        reveal = reveal_of(plane, secret)
        rounds("API read", lambda: wrk_proven(plane, path),
               lambda: wrk(f"https://127.0.0.1:{bao.port}/v1/kv/data/bench", f"X-Vault-Token: {bao.token}"))
        rounds("API reveal (against a read)",
               lambda: http_load(options.build, reveal={**reveal, "nonce": newest_nonce(plane)}, **ours),
               lambda: http_load(options.build, **peers))
        far = reveal_of(plane, secret_at(plane, bao))
        added_latency(lambda one: http_load(options.build, **ours, **one, reveal={**reveal, "nonce": newest_nonce(plane)}),
                      lambda one: http_load(options.build, **ours, **one, reveal={**far, "nonce": newest_nonce(plane)}),
                      lambda one: http_load(options.build, **peers, **one))
        print_row("API peak memory", peak_memory(plane.server) + peak_memory(plane.runner), peak_memory(bao.process), "MiB")


if __name__ == "__main__":
    main()
