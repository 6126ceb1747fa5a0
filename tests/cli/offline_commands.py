"""Commands that need a file and nothing else: vectors, tokens, keys and one-time codes; exit codes and all."""

import argparse
import base64
import hashlib
import json
import os
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = pathlib.Path(os.environ.get("STRONGROOM_VECTORS", ROOT / "../shared/data/vectors"))
MODES = ROOT / "tests/data/crypto/hpke/rfc9180_modes.json"


def unpadded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Program:
    def __init__(self, build, folder):
        self.path = pathlib.Path(build) / "bin/strongroomctl"
        self.folder = pathlib.Path(folder)

    def __call__(self, *arguments, expect=0):
        done = subprocess.run([self.path, *map(str, arguments)], capture_output=True, timeout=120)
        assert done.returncode == expect, (arguments, done.returncode, done.stdout[-300:], done.stderr[-300:])
        self.said = done.stderr.decode()
        return done.stdout.decode()

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


OLDER = "# who watches\nowner: ops\nnotify: [a, b]\nspec:\n  period: 'half-yearly'\n  keys: {x: 1, y: 2}\n"
SAME = "spec:\n    keys:\n        y: 2\n        x: 1\n    period: half-yearly\nnotify:\n- a\n- b\nowner: \"ops\"\n"
NEWER = SAME.replace("half-yearly", "weekly").replace("owner", "team").replace("- b\n", "- b\n- c\n")


def differences_in_meaning(run):
    """By what two files mean as YAML; exits as diff -u does."""
    older, same, newer = run.file("older.yaml", OLDER), run.file("same.yaml", SAME), run.file("newer.yaml", NEWER)
    run("diff", older, same, expect=1)
    for form in ((), ("--side-by-side",), ("--json",)):
        run("diff", "--yaml", *form, older, same)
        run("diff", "--yaml", *form, older, newer, expect=1)
    assert run("diff", "--yaml", older, same) == ""
    told = run("diff", "--yaml", older, newer, expect=1)
    assert told.startswith(f"--- {older}\n+++ {newer}\n@@ -") and "-  period: half-yearly\n+  period: weekly\n" in told, told
    said = json.loads(run("diff", "--yaml", "--json", older, newer, expect=1))
    paths = {(one["kind"], one["path"]): one for one in said["paths"]}
    assert paths["changed", "spec.period"]["old_line"] == 5 and paths["changed", "spec.period"]["new_line"] == 5, paths
    assert set(paths) == {("changed", "spec.period"), ("added", "notify[2]"), ("added", "team"), ("removed", "owner")}, paths
    moved = json.loads(run("diff", "--yaml", "--json", older, run.file("moved.yaml", SAME.replace("spec:", "limits:")), expect=1))["paths"]
    assert [(one["kind"], one["path"], one["from"]) for one in moved] == [("moved", "limits", "spec")], moved
    assert said["hides_changes"] and any(row["kind"] == "changed" and "weekly" in row["new"] for row in said["rows"]), said
    assert json.loads(run("diff", "--yaml", "--json", older, same))["paths"] == []
    plain = json.loads(run("diff", "--json", older, newer, expect=1))
    assert "paths" not in plain and plain["changes"] > 0
    for name, text, line in (("bad.yaml", "a: [1\n", ", line "), ("twice.yaml", "a: 1\nb: 2\na: 3\n", ", line 3: "), ("alias.yaml", "a: *nobody\n", ", line 1: ")):
        bad = run.file(name, text)
        for pair in ((bad, older), (older, bad)):
            assert run("diff", "--yaml", *pair, expect=2) == "" and str(bad) + line in run.said and run.said.endswith(".\n"), run.said
    run("diff", "--yaml", run.file("latin.yaml", b"a: caf\xe9\n"), older, expect=2)
    run("diff", "--yaml", older, "absent.yaml", expect=2)


def differences_of_what_is_too_large(run):
    """One line of 100 MiB, and files without an end: refused with the reason, within the memory of what could be compared."""
    small, line = run.file("small.yaml", "key: x\n"), run.folder / "line.yaml"
    with line.open("wb") as stream:
        stream.write(b"key: ")
        for _ in range(100):
            stream.write(b"x" * (1 << 20))
        stream.write(b"\n")
    kept, run.path = run.path, pathlib.Path("/usr/bin/prlimit")
    try:
        for pair in ((line, small), (small, line), ("/dev/zero", small), (line, line)):
            for form in ((), ("--yaml",), ("--json",), ("--side-by-side",)):
                assert run(f"--as={1 << 30}", kept, "diff", *form, *pair, expect=2) == ""
                assert run.said.endswith(" is too large: texts of up to 64 MiB can be compared.\n"), run.said
    finally:
        run.path = kept
    line.unlink()


def known_answers(run):
    assert run("crypto", "kat", "--json", MODES).splitlines() == [f"{i} pass" for i in range(6)]
    entries = json.loads(MODES.read_text())
    entries[4]["exports"][2]["exported_value"] = "00" * 32
    verdicts = run("crypto", "kat", "--json", run.file("spoilt.json", json.dumps(entries)), expect=1).splitlines()
    assert [line.split()[1] for line in verdicts] == ["pass"] * 4 + ["fail", "pass"], verdicts
    entries[0]["kem_id"] = 0x40
    assert run("crypto", "kat", "--json", run.file("other.json", json.dumps(entries[:2]))).splitlines()[0].startswith("0 skip (")
    run("crypto", "kat", "--json", run.file("only_other.json", json.dumps(entries[:1])), expect=2)
    for content in ("", "{", "[]", '{"testGroups": 1}', '{"keys": []}'):
        run("crypto", "kat", "--json", run.file("none.json", content), expect=2)
    run("crypto", "kat", "--json", run.folder / "absent", expect=2)
    run("crypto", "kat", "--json", run.folder, expect=2)
    run("crypto", "kat", expect=2)
    for path in sorted((VECTORS / "wycheproof").glob("aes_*.json")):
        cases = [case for group in json.loads(path.read_text())["testGroups"] for case in group["tests"]]
        verdicts = run("crypto", "kat", "--json", path).splitlines()
        assert [int(line.split()[0]) for line in verdicts] == [case["tcId"] for case in cases]


def openssl_token(run, header, payload):
    """RS256 by another program; the key set that goes with it."""
    key = run.folder / "rsa.pem"
    if not key.exists():
        subprocess.run(["openssl", "genrsa", "-out", key, "2048"], check=True, capture_output=True)
    modulus = subprocess.run(["openssl", "rsa", "-in", key, "-noout", "-modulus"], check=True, capture_output=True).stdout
    number = bytes.fromhex(modulus.decode().strip().split("=")[1])
    jwk = {"kty": "RSA", "kid": "one", "n": unpadded(number), "e": "AQAB"}
    text = ".".join(unpadded(json.dumps(part).encode()) for part in (header, payload))
    signature = subprocess.run(["openssl", "dgst", "-sha256", "-sign", key], input=text.encode(), check=True, capture_output=True).stdout
    return text + "." + unpadded(signature), jwk


def tokens(run):
    claims = {"iss": "https://issuer.example", "aud": ["a", "b"], "sub": "alice", "iat": 1700000000, "exp": 1700000300}
    token, jwk = openssl_token(run, {"alg": "RS256", "kid": "one"}, claims)
    keys = run.file("jwks.json", json.dumps({"keys": [jwk]}))
    path = run.file("token", token + "\n")
    verify = ("jwt", "verify", "--jwks", keys)
    at = ("--time", "2023-11-14T22:14:00Z")
    assert json.loads(run(*verify, *at, path)) == claims
    assert json.loads(run(*verify, *at, "--issuer", "https://issuer.example", "--audience", "b", path)) == claims
    run(*verify, path, expect=1)
    assert run.said == "invalid: exp\n", run.said
    for options, reason in ((("--issuer", "other"), "iss"), (("--audience", "c"), "aud")):
        run(*verify, *at, *options, path, expect=1)
        assert run.said == f"invalid: {reason}\n", run.said
    early = run(*verify, "--time", "2023-11-14T22:12:00Z", path, expect=1)
    assert early == "" and run.said == "invalid: iat\n"
    unsigned = unpadded(b'{"alg":"none"}') + token[token.index("."):token.rindex(".") + 1]
    for content, reason in ((token[:-8] + "AAAAAAAA", "signature"), (unsigned, "alg"), ("", "form"), (token + ".x", "form")):
        assert run(*verify, *at, run.file("bad", content), expect=1) == ""
        assert run.said == f"invalid: {reason}\n", run.said
    other = {**jwk, "kid": "two"}
    run("jwt", "verify", "--jwks", run.file("other.json", json.dumps({"keys": [other]})), *at, path, expect=1)
    assert run.said == "invalid: kid\n"
    run("jwt", "verify", "--jwks", path, *at, path, expect=2)
    run(*verify, run.folder / "absent", expect=2)
    run(*verify, "--time", "yesterday", path, expect=2)
    run("jwt", "verify", path, expect=2)

    canonical = json.dumps({name: jwk[name] for name in ("e", "kty", "n")}, separators=(",", ":"))
    expected = unpadded(hashlib.sha256(canonical.encode()).digest())
    assert run("jwk", "thumbprint", run.file("jwk.json", json.dumps(jwk))) == expected + "\n"
    run("jwk", "thumbprint", keys, expect=2)
    run("jwk", "thumbprint", run.file("twice.json", '{"kty":"oct","k":"AA","k":"AB"}'), expect=2)


def codes(run):
    base32 = run.file("base32", base64.b32encode(b"12345678901234567890").decode().lower() + "\n")
    raw = run.file("raw", "12345678901234567890")
    code = ("totp", "code", "--time", 59, "--digits", 8, "--period", 30, "--secret-file")
    assert run(*code, base32, "--algorithm", "SHA1") == "94287082\n"
    assert run.said == ""
    assert run(*code, raw, "--algorithm", "SHA1") == "94287082\n"
    assert "not in base32" in run.said
    assert run(*code, raw, "--encoding", "raw") == "94287082\n" and run.said == ""
    run(*code, raw, "--encoding", "base32", expect=2)
    seed = run.file("seed", "1234567890" * 3 + "12")
    assert run(*code, seed, "--encoding", "raw", "--algorithm", "SHA256") == "46119246\n"
    assert re.fullmatch(r"\d{6}\n", run("totp", "code", "--secret-file", base32))
    for wrong in (("--digits", 5), ("--digits", 11), ("--period", 0), ("--algorithm", "MD5"), ("--time", -1), ("--encoding", "hex")):
        run("totp", "code", "--secret-file", base32, *wrong, expect=2)
    for wrong in (run.folder, run.folder / "absent", run.file("empty", ""), run.file("large", "A" * 70000)):
        run("totp", "code", "--secret-file", wrong, expect=2)


def makes_values(run):
    for kind, form in (("password", r"\S{24}"), ("passphrase", r"[a-z]{5}(-[a-z]{5}){5}"), ("hex", r"[0-9a-f]{64}"),
                       ("base64", r"[A-Za-z0-9+/]{43}="), ("uuid", r"[0-9a-f-]{36}")):
        once, again = run("generate", "--kind", kind), run("generate", "--kind", kind)
        assert once != again and re.fullmatch(form + "\n", once), (kind, once)
    key = run("generate", "--kind", "ed25519").encode()
    read = subprocess.run(["openssl", "pkey", "-noout", "-text"], input=key, capture_output=True, check=True).stdout
    assert read.startswith(b"ED25519 Private-Key:"), read
    run("generate", "--kind", "hex", "--size", 7, expect=2)
    run("generate", "--kind", "poem", expect=2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run = Program(options.build, folder)
        known_answers(run)
        tokens(run)
        codes(run)
        makes_values(run)
        differences_in_meaning(run)
        differences_of_what_is_too_large(run)


main()
