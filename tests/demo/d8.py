"""D8, two admins, one secret: a name that is taken, a file that becomes rows, a conflict that loses nothing, and a network that is cut."""

import json
import re
import subprocess

from demo import Demo
from steps import set_value

KEYS = [f"{name}_{part}" for name in ("DB", "SMTP", "S3", "REDIS") for part in ("HOST", "USER", "PASSWORD")]
CANARY = "sr-canary-d8"


def writes(demo):
    """Requests that would change a secret."""
    return [one for one in demo.wire.matching("/secrets") if one.method in ("POST", "PUT", "PATCH")]


def name_that_is_taken(demo, console):
    t = demo.t
    console.key("ctrl+n")
    console.set_text(t("Name"), "stripe-api-key", "text")
    taken = console.wait(t("✕ A secret of this name exists here already. Choose another name, or open that one."))
    demo.line("step 1: the name of an existing secret is refused below the field", taken is not None)
    demo.shot("name-exists")
    console.key("ctrl+Return")
    save = console.find(t("Create secret"), "push button")
    demo.line("step 1: no request is sent on save", not console.enabled(save) and not writes(demo), [str(one) for one in writes(demo)])


def pasted_file(demo, console):
    t = demo.t
    console.set_text(t("Name"), "payments-env", "text")
    console.until(lambda: console.enabled(console.find(t("Create secret"), "push button")), "a name that is free")
    text = "".join(f"{key}={CANARY}-{key.lower()}\n" for key in KEYS)
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text.encode(), check=True)
    console.wait(t("Key %1", 1), "text").queryComponent().grabFocus()
    console.key("ctrl+shift+v")
    console.until(lambda: len(rows(demo, console)) >= 12, "the rows")
    names = [name for name in rows(demo, console) if name]
    demo.line("step 2: a file of 12 lines becomes 12 rows", names == KEYS, names)
    picture = demo.shot("pasted")
    demo.line("step 2: … masked", CANARY not in demo.told(console) and "canary" not in demo.words_in(picture))
    console.key("ctrl+Return")
    console.gone(t("Create secret"), "push button")
    console.wait(re.compile("^payments-env, "), "table cell")
    demo.line("step 2: Ctrl+Enter saves it as v1", lambda: version_of(demo) == 1, version_of(demo))
    demo.shot("created")


def rows(demo, console):
    return [console.text_of(node) for node in console.find_all(demo.t.pattern("Key %1", r"\d+$"), "text")]


def version_of(demo):
    items = json.loads(demo.terminal("bob")("service", "secrets", "--output", "json"))["items"]
    return next(item["current_version"] for item in items if item["slug"] == "payments-env")


def save(demo, console, number):
    console.press(demo.t("Save as v%1", str(number)), "push button")


def conflict(demo, console):
    t, bob = demo.t, demo.terminal("bob")
    console.click(console.wait(re.compile("^payments-env, "), "table cell"))
    console.until(lambda: console.enabled(console.find(t("Edit…"), "push button")), "the way to an edit")
    console.key("F2")
    console.wait(t("Keys and values"))
    set_value(console, t, "DB_PASSWORD", f"{CANARY}-mine-db")
    set_value(console, t, "S3_PASSWORD", f"{CANARY}-mine-s3")
    demo.shot("two-keys-edited")
    bob.writes("payments-env", DB_PASSWORD=f"{CANARY}-theirs-db", REDIS_PASSWORD=f"{CANARY}-theirs-redis")
    demo.line("step 3: meanwhile somebody else writes v2", version_of(demo) == 2)
    seen = len(demo.wire.asked)
    save(demo, console, 2)
    box = console.wait(t("Result for %1", "DB_PASSWORD"), "combo box")
    refused = [one for one in demo.wire.matching("/versions", "POST", seen) if one.status == 412]
    demo.line("step 4: the server refuses the write with 412, by If-Match", refused and all(one.condition for one in refused),
              [str(one) for one in demo.wire.asked[seen:]])
    told = demo.told(console)
    choices = list(console.find_all(t.pattern("Result for %1", ".*"), "combo box"))
    demo.line("step 4: the sheet has 1 conflict", len(choices) == 1 and t("%n key(s) that both of you touched: choose whose to take", n=1) in told)
    joined = [key for key in ("S3_PASSWORD", "REDIS_PASSWORD") if re.search(rf"\b{key}\b", told)]
    demo.line("step 4: … and 2 that are merged by themselves", len(joined) == 2 and not console.find(t("Result for %1", "S3_PASSWORD")), told)
    demo.shot("conflict")
    return box


def one_version_from_a_cut_network(demo, console, box):
    t, bob = demo.t, demo.terminal("bob")
    console.until(lambda: console.is_focused(box), "the focus on the choice")
    console.key("alt+3")
    console.until(lambda: console.enabled(console.find(t("Save as v%1", "3"), "push button")), "the choice")
    demo.shot("mine")
    seen = len(demo.wire.asked)
    demo.wire.cut_at = "/versions"
    save(demo, console, 3)
    attempts = lambda: demo.wire.matching("/versions", "POST", seen)  # noqa: E731
    demo.plane.until(lambda: demo.wire.cut and len(attempts()) > 1, "the save, unheard, and another try into nothing", 60)
    demo.wire.cut = False
    console.gone(t("Keys and values"))
    console.wait("v3", "table cell")
    demo.shot("restored")
    demo.line("step 5: while the network is cut the save is sent again, each time under the same idempotency key",
              len({one.idempotency for one in attempts()}) == 1 and attempts()[0].status is None, [str(one) for one in attempts()])
    demo.line("… and once it is restored there is exactly one v3", version_of(demo) == 3)
    mine_and_theirs = {"DB_PASSWORD": "mine-db", "S3_PASSWORD": "mine-s3", "REDIS_PASSWORD": "theirs-redis", "DB_HOST": "db_host"}
    read = {key: bob.reads("payments-env", key) for key in mine_and_theirs}
    demo.line("v3 has mine and theirs", read == {key: f"{CANARY}-{value}" for key, value in mine_and_theirs.items()}, read)


def theirs_is_intact(demo, console):
    t, bob = demo.t, demo.terminal("bob")
    console.click(console.wait("v2", "table cell"))
    console.press(t("Roll back to this version…"), "push button")
    console.press(t("Roll back to v%1", "2"), "push button")
    console.wait("v4", "table cell")
    expected = {"DB_PASSWORD": "theirs-db", "S3_PASSWORD": "s3_password", "REDIS_PASSWORD": "theirs-redis"}
    read = {key: bob.reads("payments-env", key) for key in expected}
    demo.line("v2 is intact: rolled back to, it is all there", read == {key: f"{CANARY}-{value}" for key, value in expected.items()}, read)
    demo.shot("theirs")


def main():
    with Demo("D8") as demo:
        demo.person("bob", "admin", "secret_reader")
        demo.seed("stripe-api-key", API_KEY=f"{CANARY}-stripe")
        demo.terminal("bob")
        with demo.console() as console:
            console.wait(re.compile("^stripe-api-key, "), "table cell")
            del demo.wire.asked[:]
            name_that_is_taken(demo, console)
            pasted_file(demo, console)
            box = conflict(demo, console)
            one_version_from_a_cut_network(demo, console, box)
            theirs_is_intact(demo, console)


main()
