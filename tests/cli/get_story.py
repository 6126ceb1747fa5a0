"""A value by what one remembers of its secret's name: the tiers, several that match, keys, JSON; with a real keyring."""

import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

CANARY = "get-canary"


def write(run, folder, scope, name, **values):
    file = pathlib.Path(folder) / f"{name}.env"
    file.write_text("".join(f"{key}={CANARY}-{value}\n" for key, value in values.items()))
    run("import", "--format", "dotenv", "--scope", scope, file)


def said(run, *arguments, expect):
    """What stands on standard error."""
    done = subprocess.run([run.path, "--profile-dir", run.profile, *arguments], capture_output=True, timeout=120)
    assert done.returncode == expect, (arguments, done.returncode, done.stdout, done.stderr)
    return done.stderr.decode()


def finds_by_tiers(run):
    assert run("get", "ledger", "db", "pass", "--env", "prod") == f"{CANARY}-prod".encode()
    assert run("get", "LEDGER-DB-PASSWORD", "--env", "stage") == f"{CANARY}-stage".encode()
    assert run("get", "ripe-api") == f"{CANARY}-s".encode(), "a part of the name is enough where one alone has it"
    assert run("get", "mailer") == f"{CANARY}-m".encode(), "the exact name before those that begin with it"


def says_which_match(run):
    several = said(run, "get", "ledger", expect=3)
    assert "Several" in several and "prod\tledger-db-password" in several and "stage\tledger-db-password" in several, several
    assert CANARY not in several
    listed = json.loads(run("get", "ledger", "--json", expect=3))
    assert [one["scope"] for one in listed["matches"]] in (["prod", "stage"], ["stage", "prod"]), listed
    assert run("get", "ledger", expect=3) == b""
    run("get", "nothing-of-that-name", expect=3)
    run("get", "ledger", "--env", "nowhere", expect=2)
    run("get", "  ", expect=2)
    run("get", expect=2)


def wants_one_key(run):
    several = said(run, "get", "pair", expect=2)
    assert "LEFT" in several and "RIGHT" in several and CANARY not in several, several
    assert run("get", "pair", "--key", "RIGHT") == f"{CANARY}-r".encode()
    run("get", "pair", "--key", "ABSENT", expect=3)


def prints_documents(run):
    one = json.loads(run("get", "odd", "--json"))
    assert one["value"] == r'say \"hi\" \\ Grüße\ttab' and one["key"] == "TEXT" and one["slug"] == "odd" and one["version"] == 1, one


def prints_what_it_is(run, folder):
    """Oracles: openssl, ssh-keygen and oathtool themselves."""
    folder = pathlib.Path(folder)

    def oracle(*words):
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()

    certificate, key = folder / "tls.pem", folder / "id"
    oracle("openssl", "req", "-x509", "-nodes", "-newkey", "ed25519", "-subj", "/CN=pay.example", "-days", "90", "-keyout", str(folder / "tls.key"), "-out", str(certificate))
    oracle("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "alice@example.org", "-f", str(key))
    seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    values = {"CERT": certificate.read_text(), "SSH": key.read_text(), "LOGIN": f"otpauth://totp/Acme:alice?secret={seed}", "PLAIN": f"{CANARY}-plain"}
    file = folder / "inspected.yaml"
    file.write_text(json.dumps(values))
    run("import", "--format", "yaml", "--scope", "org", file)
    facts = json.loads(run("get", "inspected", "--key", "CERT", "--view", "certificate", "--json"))
    fingerprint = oracle("openssl", "x509", "-in", str(certificate), "-noout", "-fingerprint", "-sha256").partition("=")[2]
    assert facts["certificates"][0]["sha256"] == fingerprint and facts["certificates"][0]["days_left"] == 89 and not facts["private_key"], facts
    assert f"sha256:\t{fingerprint}".encode() in run("get", "inspected", "--key", "CERT", "--view", "certificate")
    shown = run("get", "inspected", "--key", "SSH", "--view", "ssh").decode()
    assert shown.splitlines()[0] == oracle("ssh-keygen", "-lf", str(key)) and "without a passphrase" in shown and "BEGIN" not in shown, shown
    before = oracle("oathtool", "--totp", "-b", seed)
    code = run("get", "inspected", "--key", "LOGIN", "--view", "totp").decode().strip()
    assert code in (before, oracle("oathtool", "--totp", "-b", seed)), (code, before)
    document = json.loads(run("get", "inspected", "--key", "LOGIN", "--view", "totp", "--json"))
    assert len(document["code"]) == 6 and 0 < document["seconds_left"] <= 30 and document["issuer"] == "Acme", document
    for view in ("certificate", "ssh", "totp"):
        why = said(run, "get", "inspected", "--key", "PLAIN", "--view", view, expect=2)
        assert why and CANARY not in why, why
    run("get", "inspected", "--key", "PLAIN", "--view", "picture", expect=2)


def stands_on_the_record(run):
    run("get", "stripe-api-key", "--purpose", "incident", "--ticket", "INC-4821")
    seen = [json.loads(line) for line in run("audit", "list", "--output", "json", "--filter", "action:value.reveal").splitlines()]
    assert "INC-4821" in seen[0]["purpose"], seen[0]
    run("get", "stripe-api-key", "--purpose", "other", expect=2)
    again = run("audit", "list", "--output", "json", "--filter", "action:value.reveal").splitlines()
    assert len(again) == len(seen), "a purpose that says nothing asks for nothing"


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        run = Program(build, plane.folder)
        run("get", "anything", expect=1)
        run("auth", "login")
        write(run, folder, "prod", "ledger-db-password", PASSWORD="prod")
        write(run, folder, "stage", "ledger-db-password", PASSWORD="stage")
        write(run, folder, "prod", "stripe-api-key", KEY="s")
        write(run, folder, "org", "mailer", PASSWORD="m")
        write(run, folder, "org", "mailer-old", PASSWORD="mo")
        write(run, folder, "org", "pair", LEFT="l", RIGHT="r")
        odd = pathlib.Path(folder) / "odd.env"
        odd.write_text('TEXT="say \\"hi\\" \\\\ Grüße\\ttab"\n')
        run("import", "--format", "dotenv", "--scope", "org", odd)
        finds_by_tiers(run)
        says_which_match(run)
        wants_one_key(run)
        prints_documents(run)
        prints_what_it_is(run, folder)
        stands_on_the_record(run)


if __name__ == "__main__":
    main()
