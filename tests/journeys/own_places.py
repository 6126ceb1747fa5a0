"""Secrets in one's own store, under one's own key, as an administrator arranges it with a keyboard alone and a real OpenBao.

A backend is entered with a wrong token, which the test says by the step that fails, then with the right one; it becomes the default, and a secret
goes there. A transit key is entered, activated, and everything is brought under it while one looks on. Then both say how they are.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

from keyboard import Keyboard, asked, choose_kind
from other_person import OtherPerson
from steps import arguments, sign_in, travel
from openbao import free_port, openbao  # noqa: E402, below steps, which knows where it is

WRONG, CANARY = "sr-canary-wrong-token-9a", "sr-canary-own-places-2c"


def prepare(options, bao):
    """What an operator does before: OpenBao has a transit engine with a key, and may be called from here."""
    assert bao.ask("POST", "sys/mounts/transit", {"type": "transit"})[0] < 300
    assert bao.ask("POST", "transit/keys/prod", {})[0] < 300
    folder = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "strongroom"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    subprocess.run([options.build / "bin/strongroomd", "init", "--embedded", "--data", folder], check=True)
    for file in (folder / "strongroomd.json", folder / "runner/runner.json"):
        file.write_text(json.dumps(json.loads(file.read_text()) | {"development": True, "outbound_allow": [bao.url]}))


def add_backend(console, t, keys, bao):
    console.key("ctrl+shift+k")
    console.wait("builtin", "table cell")
    console.shot("backends-before")
    keys.press(t("Add a backend…"))
    choose_kind(console, keys, "OpenBao")
    console.shot("backend-kind")
    console.key("alt+n")
    console.wait(asked(t("Token")))
    keys.write(asked(t("Name")), "our-vault")
    keys.write(asked(t("Address")), bao.url)
    keys.write(asked(t("Mount")), "secret")
    keys.write(asked(t("Token")), WRONG)
    console.shot("backend-connect")
    console.key("alt+n")
    console.wait(re.compile("^" + re.escape(t("%1 failed.", t("Sign-in")))))
    console.wait(re.compile(re.escape(t("The vault does not accept the token. It may have expired or been revoked, or belong to another namespace."))))
    console.shot("backend-test-failed")
    console.key("alt+b")
    keys.write(asked(t("Token")), "root")
    console.key("alt+n")
    console.wait(t("Every step passed."))
    console.shot("backend-test-passed")
    console.key("alt+n")
    keys.to(t("New secrets go here from now on (default)"), "check box")
    console.key("space")
    console.shot("backend-review")
    keys.press(t("Save backend"))
    console.wait("our-vault", "table cell")
    console.gone(t("Save backend"), "push button")
    console.shot("backend-added")


def make_secret(console, t, keys):
    console.key("ctrl+2")
    console.key("ctrl+n")
    console.wait(t("Create secret"), "push button")
    keys.write(asked(t("Name")), "ledger")
    keys.write(t("Key %1", 1), "PASSWORD")
    keys.write(t("Value of key %1", 1), CANARY)
    console.shot("secret-in-our-vault")
    keys.press(t("Create secret"))
    console.gone(t("Create secret"), "push button")
    console.wait(re.compile("^ledger, "), "table cell")
    console.shot("secret-made")


def add_key(console, t, keys, bao):
    console.key("ctrl+shift+e")
    console.wait(t("The runner's own key"), "table cell")
    keys.press(t("Add a key…"))
    choose_kind(console, keys, "OpenBao / Vault Transit")
    console.key("alt+n")
    keys.write(asked(t("Name")), "prod-kek")
    keys.write(asked(t("Address")), bao.url)
    keys.write(asked(t("Key")), "prod")
    keys.to("AppRole", "combo box")  # Its name is what is chosen, as Qt has it here.
    console.key("End")
    keys.write(asked(t("Token")), "root")
    console.shot("key-connect")
    console.key("alt+n")
    console.wait(t("Sign, test and save"), "push button")
    console.shot("key-review")
    keys.press(t("Sign, test and save"))
    console.wait("prod-kek", "table cell")
    console.gone(t("Try again"), "push button")
    console.shot("key-held")


def bring_everything_under_it(console, t, keys):
    keys.row(t("Encryption keys"), "prod-kek")
    keys.press(t("Activate…"))
    console.wait(t("Activate %1", "prod-kek"), "push button")
    console.shot("key-activate")
    keys.press(t("Activate %1", "prod-kek"))
    console.wait(t("★ active"), "table cell")
    console.gone(t("Activate %1", "prod-kek"), "push button")
    keys.press(t("Re-wrap…"))
    keys.write(t("At most so many a second"), "1")
    console.shot("re-wrap")
    keys.press(t("Re-wrap under %1", "prod-kek"))
    console.wait(t("Re-wrap under %1", "prod-kek"))
    console.wait(t.pattern("%1 of %2", r"\d+", r"\d+"))
    console.shot("re-wrap-under-way")
    console.wait(t("✓ Complete: it was counted afterwards, and nothing stands under another key."))
    console.shot("re-wrap-done")


def see_how_they_are(console, t, keys):
    console.wait(t("healthy"), "table cell")
    console.shot("keys-healthy")
    console.key("ctrl+shift+k")
    console.wait("our-vault", "table cell")
    keys.row(t("Backends"), "our-vault")
    console.key("ctrl+t")
    console.wait(t("The test of %1 passed", "our-vault"))
    console.shot("backends-healthy")


def look_from_elsewhere(other, bao):
    """What was arranged, as a command line and OpenBao see it."""
    backends = {one["name"]: one for one in json.loads(other("backends", "list", "--json"))}
    assert backends["our-vault"]["is_default"] and backends["our-vault"]["usage"]["secrets"] == 1, backends
    assert backends["our-vault"]["check"]["passed"], backends
    keys = json.loads(other("keys", "status", "--json"))
    active = next(key for key in keys["ring"]["keys"] if key["active"])
    assert active["name"] == "prod-kek" and not active.get("problem"), keys
    assert [(one["kek_id"], one["secrets"]) for one in keys["usage"]] == [(active["kek_id"], 4)], keys["usage"]
    assert other.reads("ledger", "PASSWORD") == CANARY
    listed = bao.ask("GET", "secret/metadata/strongroom?list=true")[1]["data"]["keys"]
    assert len(listed) == 1, listed
    assert CANARY not in json.dumps(bao.ask("GET", f"secret/metadata/strongroom/{listed[0]}?list=true"))


def main():
    options = arguments()

    def story(console, t, folder):
        keys = Keyboard(console)
        sign_in(console, t)
        other = OtherPerson(options.build, folder)
        other("auth", "login")
        for name in ("older", "oldest", "second"):
            other.writes(name, TOKEN=f"{CANARY}-{name}")
        add_backend(console, t, keys, bao)
        make_secret(console, t, keys)
        add_key(console, t, keys, bao)
        bring_everything_under_it(console, t, keys)
        see_how_they_are(console, t, keys)
        assert CANARY not in console.outline() and WRONG not in console.outline()
        look_from_elsewhere(other, bao)

    with openbao(free_port()) as bao:
        if bao is None:
            print("OpenBao is not here and cannot be installed")
            return 77
        prepare(options, bao)
        travel(options, story)
    return 0


sys.exit(main())
