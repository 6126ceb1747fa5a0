"""D9, change the lock on the vault: a key of AWS KMS (moto) takes over from the runner's own, with a console that ends in the middle, versions that fail
and are tried again, people who read all the while, and an old key that goes only by its typed name and with nothing under it."""

import json
import pathlib
import random
import re
import subprocess
import sys
import threading
import time
import urllib.request

from arranged import Arranged
from demo import ROOT
from keyboard import Keyboard, asked, choose_kind
from plane import free_port

SECRETS = 240  # The specification tells of 212 007 versions and 1 000 reveals: fewer show the same.
SPOILT = 3
PER_SECOND = 5
VALUE = "sr-canary-d9"


def moto():
    """Its server and the ARN of a key in it; none where it cannot be had."""
    found = subprocess.run([ROOT / "scripts/install_moto.sh"], capture_output=True, text=True)
    if found.returncode != 0:
        return None, None, None
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    server = subprocess.Popen([found.stdout.strip().splitlines()[-1], "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    order = urllib.request.Request(url, b'{"KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT"}', {"X-Amz-Target": "TrentService.CreateKey", "Content-Type": "application/x-amz-json-1.1",
                                                "Authorization": "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261128/eu-central-1/kms/aws4_request, "
                                                                 "SignedHeaders=host, Signature=00"})
    end = time.monotonic() + 120
    while True:
        try:
            with urllib.request.urlopen(order, timeout=30) as answer:
                return server, url, json.loads(answer.read())["KeyMetadata"]["Arn"]
        except OSError:
            assert time.monotonic() < end and server.poll() is None, "moto has started and does not answer"
            time.sleep(0.1)


class Reader(threading.Thread):
    """Somebody who reads one secret after the other while the keys change."""

    def __init__(self, demo, names):
        super().__init__(daemon=True)
        self.demo, self.names, self.done, self.faults, self.ended = demo, names, 0, [], threading.Event()

    def run(self):
        while not self.ended.is_set():
            name = random.choice(self.names)
            try:
                assert self.demo.terminal().reads(name, "TOKEN", "prod") == f"{VALUE}-{name}", f"another value of {name}"
                self.done += 1
            except AssertionError as fault:
                self.faults.append(str(fault))

    def stop(self):
        self.ended.set()
        self.join(120)


def add(demo, console, url, arn):
    keys, t = Keyboard(console), demo.t
    console.key("ctrl+shift+e")
    console.wait(t("The runner's own key"), "table cell")
    keys.press(t("Add a key…"))
    choose_kind(console, keys, "AWS KMS")
    console.key("alt+n")
    keys.write(asked(t("Name")), "prod-kek")
    keys.to(t("The runner's own identity; nothing is stored"), "combo box")
    console.key("End")
    for field, text in (("Region", "eu-central-1"), ("Key", arn), ("Access key ID", "AKIDEXAMPLE"), ("Secret access key", f"{VALUE}-aws"), ("Endpoint", url)):
        keys.write(asked(t(field)), text)
    console.shot("key-connect")
    console.key("alt+n")
    console.wait(t("Sign, test and save"), "push button")
    console.shot("key-review")
    keys.press(t("Sign, test and save"))
    console.wait("prod-kek", "table cell")
    console.gone(t("Try again"), "push button")
    console.shot("key-held")
    status = json.loads(demo.terminal()("keys", "status", "--json"))
    held = next(key for key in status["ring"]["keys"] if key["name"] == "prod-kek")
    demo.line("1. Keys, Add (AWS KMS on moto): the test wraps and unwraps", bool(held.get("last_success")) and not held.get("problem"), str(held))
    return held["kek_id"]


def under(demo, kek):
    return demo.ask("SELECT count(*) FROM versions WHERE kek_id = ?", kek)[0][0]


def assign(demo, console):
    """The plan: what a re-wrap would touch. Keys are of the organization: the one that is activated wraps for every environment."""
    keys, t = Keyboard(console), demo.t
    keys.row(t("Encryption keys"), "prod-kek")
    keys.press(t("Activate…"))
    console.wait(t("Activate %1", "prod-kek"), "push button")
    console.shot("activate")
    keys.press(t("Activate %1", "prod-kek"))
    console.wait(t("★ active"), "table cell")
    console.gone(t("Activate %1", "prod-kek"), "push button")
    keys.press(t("Re-wrap…"))
    console.wait(t("Re-wrap under %1", "prod-kek"), "push button")
    count = demo.ask("SELECT count(*) FROM versions")[0][0]
    demo.line(f"2. Assign: the plan shows {SECRETS} versions, as many as there are (212 007 in the specification)",
              count == SECRETS and console.find(re.compile(rf"\b{count}\b.*\b{count}\b", re.DOTALL), "label"), console.outline())
    keys.write(t("At most so many a second"), str(PER_SECOND))
    console.shot("plan")


def spoil(demo, names):
    """Three versions whose wrapped keys are damaged; how they are mended is handed back."""
    chosen = demo.ask("SELECT v.id, v.wrapped_dek, s.slug FROM versions v JOIN secrets s ON s.id = v.secret ORDER BY v.id LIMIT ?", SPOILT)
    demo.alter(*[("UPDATE versions SET wrapped_dek = ? WHERE id = ?", dek[:-1] + bytes([dek[-1] ^ 255]), one) for one, dek, _ in chosen])
    for _, _, slug in chosen:
        names.remove(slug)
    return [("UPDATE versions SET wrapped_dek = ? WHERE id = ?", dek, one) for one, dek, _ in chosen]


def rewrap(demo, console, kek, names):
    """Until it cannot go further; the console that ends in the middle is another one afterwards."""
    t = demo.t
    cure = spoil(demo, names)
    reader = Reader(demo, names)
    Keyboard(console).press(t("Re-wrap under %1", "prod-kek"))
    reader.start()
    console.until(lambda: under(demo, kek) >= 0.4 * SECRETS, "two fifths", 300)
    console.wait(t.pattern("%1 of %2", r"\d+", str(SECRETS)))
    console.shot("rewrap-under-way")
    console.stop()
    before = under(demo, kek)
    console = demo.back()
    console.key("ctrl+shift+e")
    console.wait(t.pattern("%1 of %2", r"\d+", str(SECRETS)))
    console.shot("rewrap-goes-on")
    shown = re.search(t.pattern("%1 of %2", r"(\d+)", str(SECRETS)).pattern, console.find(t.pattern("%1 of %2", r"\d+", str(SECRETS))).name)
    console.until(lambda: under(demo, kek) > before, "further progress", 120)
    demo.line("3. Quit at 40 %, restart: progress goes on from the server", 0.4 * SECRETS <= before <= int(shown[1]) < SECRETS,
              f"{before} when it ended, {shown[1]} when it was back")
    console.wait(re.compile(re.escape(t("%1 failed", str(SPOILT)))), seconds=300)
    console.until(lambda: under(demo, kek) == SECRETS - SPOILT, "all but those that fail", 300)
    reader.stop()
    console.shot("rewrap-failed")
    demo.line(f"Pass: reads succeed during the re-wrap ({reader.done} random reveals, 1 000 in the specification)", reader.done > 10 and not reader.faults,
              "; ".join(reader.faults[:2]))
    return console, cure


def refuses(demo, console):
    keys, t = Keyboard(console), demo.t
    keys.row(t("Encryption keys"), t("The runner's own key"))
    button = console.wait(t("Retire…"), "push button")
    console.shot("retire-refused")
    demo.line("5. While something stands under the old key its end is refused, with the reason", not console.enabled(button) and button.description)


def mend(demo, console, kek, cure):
    keys, t = Keyboard(console), demo.t
    demo.alter(*cure)
    console.until(lambda: console.enabled(console.find(t("Re-wrap…"), "push button")), "the end of the first re-wrap")
    keys.press(t("Re-wrap…"))
    keys.press(t("Re-wrap under %1", "prod-kek"))
    console.until(lambda: under(demo, kek) == SECRETS, "those that failed", 300)
    console.wait(re.compile(re.escape(t("✓ Complete: it was counted afterwards, and nothing stands under another key."))), seconds=300)
    console.shot("rewrap-complete")
    demo.line(f"4. {SPOILT} failures are told, and another re-wrap clears them", under(demo, kek) == SECRETS)


def retire(demo, console):
    keys, t = Keyboard(console), demo.t
    name = t("The runner's own key")
    keys.row(t("Encryption keys"), name)
    console.until(lambda: console.enabled(console.find(t("Retire…"), "push button")), "the way to its end")
    keys.press(t("Retire…"))
    end, field = t("Retire %1", name), t("To go on, type %1", name)
    keys.write(field, "prod-kek")
    console.until(lambda: console.text_of(console.find(field, "text")) == "prod-kek", "what was typed")
    wrong = console.enabled(console.find(end, "push button"))
    console.shot("retire-wrong-name")
    keys.write(field, name)
    right = console.until(lambda: console.enabled(console.find(end, "push button")), "the right name")
    console.shot("retire-right-name")
    demo.line("5. Its end with a wrong name typed: disabled; with the right one: enabled", right and not wrong)
    keys.press(end)
    console.gone(end, "push button")
    console.gone(name, "table cell")
    console.shot("retired")
    demo.line("5. It is gone, and what stood under it still opens", demo.terminal().reads("vault-0000", "TOKEN", "prod") == f"{VALUE}-vault-0000")


def story(demo, url, arn):
    names = [f"vault-{number:04}" for number in range(SECRETS)]
    demo.import_many(names, VALUE)
    with demo.console() as console:
        kek = add(demo, console, url, arn)
        assign(demo, console)
        console, cure = rewrap(demo, console, kek, names)
        try:
            refuses(demo, console)
            mend(demo, console, kek, cure)
            retire(demo, console)
        finally:
            console.stop()
    demo.line("Pass: no value and no credential is left in a file", not demo.leftovers(VALUE), str(demo.leftovers(VALUE)[:3]))
    demo.left_out("5. A second approver, 24 h, and another administrator who cancels; no path revokes without name, approver and delay",
                  "nothing here shreds what stands under a key: a key goes by its typed name, and only with nothing under it")


def main():
    server, url, arn = moto()
    if server is None:
        print("moto is not here and cannot be installed")
        return 77
    try:
        with Arranged("D9", [url]) as demo:
            story(demo, url, arn)
    finally:
        server.terminate()
    return 0


sys.exit(main())
