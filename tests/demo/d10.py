"""D10, bring your own backend: Azure Key Vault (the tests' protocol server) with a credential that may not set, mended in the wizard; 120 secrets move there
and back, while the wire between console and control plane is written down."""

import json
import pathlib
import re
import ssl
import subprocess
import sys
import tempfile
import urllib.request

from arranged import Arranged
from demo import ROOT
from keyboard import Keyboard, asked, choose_kind
from traces import within

SECRETS = 120
VALUE = "sr-canary-d10"
VAULT = "acme-vault"


class Azure:
    def __init__(self, folder):
        self.process = subprocess.Popen([sys.executable, ROOT / "tests/support/azure_services.py", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        self.url = f"https://127.0.0.1:{int(self.process.stdout.readline())}"
        self.authority = (folder / "azure/ca.pem").read_text()

    def app(self, *without):
        """Tenant, client id and secret of an application that may do all but this."""
        order = urllib.request.Request(f"{self.url}/_test/app", json.dumps({"without": without}).encode(), method="POST")
        with urllib.request.urlopen(order, timeout=30, context=ssl.create_default_context(cadata=self.authority)) as answer:
            return json.loads(answer.read())

    def stop(self):
        self.process.stdin.close()
        self.process.wait(15)


def keep_answers(wire):
    """Everything that comes back over the wire from now on."""
    kept, ask = [], wire.ask

    def asking(*question):
        upstream = ask(*question)
        answer_of = upstream.getresponse

        def answering():
            answer = answer_of()
            for name in ("read", "read1"):
                def reading(*size, real=getattr(answer, name)):
                    kept.append(real(*size))
                    return kept[-1]
                setattr(answer, name, reading)
            return answer

        upstream.getresponse = answering
        return upstream

    wire.ask = asking
    return kept


def connect(console, demo, azure, lacking):
    """Kind, and how it is reached."""
    keys, t = Keyboard(console), demo.t
    console.key("ctrl+shift+k")
    console.wait("builtin", "table cell")
    console.shot("backends-before")
    keys.press(t("Add a backend…"))
    choose_kind(console, keys, "Azure Key Vault")
    console.shot("kind")
    console.key("alt+n")
    for field, text in (("Name", VAULT), ("Vault URL", azure.url), ("Tenant ID", lacking["tenant"]), ("Client ID", lacking["client_id"]),
                        ("Client secret", lacking["client_secret"]), ("Address of the sign-in", azure.url), ("Resource", "https://vault.azure.net")):
        keys.write(asked(t(field)), text)
    keys.to(asked(t("Certificate authority")))
    subprocess.run(["xclip", "-selection", "clipboard"], input=azure.authority, text=True, check=True, stdout=subprocess.DEVNULL)
    console.key("ctrl+v")
    console.shot("connect")
    console.key("alt+n")


def steps_of(console, demo):
    """Each step of the test with what came of it."""
    grid = console.wait(demo.t("Steps of the test"), "table").queryTable()
    cell = lambda row, column: grid.getAccessibleAt(row, column).name  # noqa: E731
    return {cell(row, 0): cell(row, 1) for row in range(grid.nRows)}


def fails(demo, console, azure, lacking):
    t = demo.t
    connect(console, demo, azure, lacking)
    console.wait(re.compile("^" + re.escape(t("%1 failed.", t("Create")))))
    told = console.find(re.compile("^" + re.escape(t("%1 failed.", t("Create"))))).name
    steps = steps_of(console, demo)
    console.shot("test-failed")
    passed = [t(name) for name in ("Connection", "Certificate (TLS)", "Sign-in")]
    demo.line("1. The wizard, at Azure Key Vault's protocol server, with a credential that lacks set", True)
    demo.line("2. Test: TLS and sign-in pass, set fails, with the permission to add (get and list follow what was set, and are not reached)",
              all(steps[name] == t("passed") for name in passed) and steps[t("Create")] == t("failed") and "set secrets. Add that to its role" in told,
              f"{steps} {told}")


def mended(demo, console, good):
    keys, t = Keyboard(console), demo.t
    console.key("alt+b")
    keys.write(asked(t("Client ID")), good["client_id"])
    keys.write(asked(t("Client secret")), good["client_secret"])
    console.key("alt+n")
    console.wait(t("Every step passed."))
    console.shot("test-passed")
    console.key("alt+n")
    console.wait(t("Save backend"), "push button")
    console.shot("review")
    console.wait(re.compile(re.escape(t("%1; kept encrypted, and never shown again", t("Client secret")))))
    shown = told(console)
    keys.press(t("Save backend"))
    console.wait(VAULT, "table cell")
    console.gone(t("Save backend"), "push button")
    keys.row(t("Backends"), VAULT)
    keys.press(t("Replace credentials…"))
    console.wait(asked(t("Client secret")))
    after = told(console)
    keys.press(t("Test and replace"))
    empty = console.wait(t("✕ This is needed."))  # No reader is told what stands in the field.
    console.shot("credentials-never-shown")
    console.key("Escape")
    console.gone(asked(t("Client secret")))
    listed = demo.terminal()("backends", "list", "--json").decode()
    demo.line("3. Fix, Alt+N, review, save; the secret field is never shown again, here or by the server",
              empty and good["client_secret"] not in shown + after + listed)


def kept_in(demo):
    """How many secrets each backend holds; what they were before a move is in the trash."""
    return dict(demo.ask("SELECT b.name, (SELECT count(*) FROM secrets s WHERE s.backend = b.id AND s.state = 'active') FROM backends b"))


def told(console):
    return "\n".join(node.name or "" for node in console.find_all())


def addresses(demo):
    """What others know secrets by, and how many versions they have."""
    listed = demo.ask("SELECT slug, environment, name, description, labels, owner, current_version, key_count FROM secrets WHERE state = 'active' ORDER BY slug")
    versions = demo.ask("SELECT s.slug, v.number, v.state, e.key FROM versions v JOIN secrets s ON s.id = v.secret JOIN entries e ON e.version = v.id "
                        "WHERE s.state = 'active' ORDER BY 1, 2, 4")
    return listed, versions


def move(demo, console, source, target, shot):
    keys, t = Keyboard(console), demo.t
    keys.row(t("Backends"), source)
    console.until(lambda: console.enabled(console.find(t("Move secrets…"), "push button")), "the way to a move")
    console.key("ctrl+m")
    confirm = t("Move %n secret(s) to %1", target, n=SECRETS)
    console.wait(confirm, "push button")
    keys.write(t("Ticket"), "OPS-7")
    console.shot(f"{shot}-plan")
    keys.press(confirm)
    console.wait(t.pattern("%1 moved, %2 left, %3 failed", r"\d+", r"\d+", "0"))
    console.shot(f"{shot}-under-way")
    console.gone(t("Secrets"), "table", seconds=300)
    console.until(console.listens, "the list of backends")
    console.shot(shot)


def moves(demo, console, names):
    before = addresses(demo)
    move(demo, console, "builtin", VAULT, "moved")
    kept = kept_in(demo)
    sample = names[::12]
    reads = all(demo.terminal().reads(name, "TOKEN", "prod") == f"{VALUE}-{name}" for name in sample)
    warrants = demo.ask("SELECT count(*) FROM move_secrets WHERE state = 'moved' AND warrant <> ''")[0][0]
    demo.line(f"4. {SECRETS} secrets moved: the custodian vouches for each, addresses and versions are unchanged, values are the same",
              (kept[VAULT], kept["builtin"]) == (SECRETS, 0) and warrants == SECRETS and addresses(demo) == before and reads, f"{kept}, {warrants}, {reads}")
    move(demo, console, VAULT, "builtin", "moved-back")
    kept = kept_in(demo)
    reads = all(demo.terminal().reads(name, "TOKEN", "prod") == f"{VALUE}-{name}" for name in sample)
    demo.line("5. The move is undone, by moving back", (kept[VAULT], kept["builtin"]) == (0, SECRETS) and addresses(demo) == before and reads, f"{kept}, {reads}")


def story(demo, azure):
    names = [f"platform-{number:03}" for number in range(SECRETS)]
    demo.import_many(names, VALUE)
    lacking, good = azure.app("set"), azure.app()
    answers = keep_answers(demo.wire)
    with demo.console() as console:
        fails(demo, console, azure, lacking)
        mended(demo, console, good)
        moves(demo, console, names)
    came, went = b"".join(answers), b"".join(one.body for one in demo.wire.asked)
    demo.line(f"Pass: no value reaches the client (the wire, {len(came)} bytes of answers), and none leaves it in the clear",
              len(came) > 10_000 and not within(came, [VALUE]) and not within(went, [VALUE]), str(within(came + went, [VALUE])))
    credentials = [lacking["client_secret"], good["client_secret"]]
    demo.line("Pass: no answer, cache, log or file has a credential", not within(came, credentials) and not demo.leftovers(*credentials),
              str(demo.leftovers(*credentials)[:3]))
    demo.line("Pass: nor a value", not demo.leftovers(VALUE), str(demo.leftovers(VALUE)[:3]))


def main():
    with tempfile.TemporaryDirectory() as folder:
        azure = Azure(pathlib.Path(folder))
        try:
            with Arranged("D10", [azure.url.removeprefix("https://")]) as demo:
                story(demo, azure)
        finally:
            azure.stop()
    return 0


sys.exit(main())
