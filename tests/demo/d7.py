"""D7, who can read it, and why: an auditor asks who may reveal a secret, by which steps, what would follow without one of them, and why not.

Where an OpenFGA server was built (scripts/install_openfga.sh), the control plane asks that one, and what the console says is held against what it answers.
"""

import re
import time

import colleagues
from colleagues import Gathering, once, rows
from keyboard import Keyboard
from openfga import OpenFga, program
from steps import find_in_palette
from told_by_openfga import ToldByOpenFga

ON_CALL = ("bob", "cleo", "dan", "ella", "finn")
SRE = ("gus", "hana", "ivo", "june")
ENVIRONMENT, SECRET = ("kim", "leo"), ("mia", "noa")
MACHINES = ("deploy-runner", "nightly", "mirror")
PEOPLE = {"Alice", *(name.capitalize() for name in ON_CALL + SRE + ENVIRONMENT + SECRET)}


def arrange(all_):
    """Fourteen people and three machines may reveal it; eve and the auditor may not."""
    org, ids = all_.plane.org, {}
    production = all_.environment("prod")
    secret = all_.secret_in("prod", "stripe-api-key", "sr-canary-d7-4c1e")
    for name in (*ON_CALL, *SRE, *ENVIRONMENT, *SECRET, "eve"):
        made = all_.ask("alice", "POST", "/members", {"subject": "builtin|" + name, "name": name.capitalize()})
        ids[name] = ("user", made["id"])
    for name in MACHINES:
        all_.ask("alice", "POST", "/service-accounts", {"name": name, "role": "viewer"})
    for one in all_.ask("alice", "GET", "/members")["items"]:
        if one["name"] in MACHINES:
            ids[one["name"]] = ("service_account", one["id"])
    teams = {slug: ("team", all_.ask("alice", "POST", "/teams", {"slug": slug, "name": slug})["id"]) for slug in ("on-call", "sre", "support")}
    place = ("environment", production)
    all_.give(*((ids[name], "member", teams["on-call"]) for name in ON_CALL), *((ids[name], "member", teams["sre"]) for name in SRE),
              (teams["on-call"], "member", teams["sre"]), (teams["sre"], "secret_reader", place), (ids["eve"], "member", teams["support"]),
              (teams["support"], "viewer", place), *((ids[name], "secret_reader", place) for name in (*ENVIRONMENT, *MACHINES)),
              *((ids[name], "secret_reader", ("secret", secret["id"])) for name in SECRET))
    return {"org": org, "production": production, "secret": secret["id"], "ids": ids, "teams": teams}


def holders(console, t):
    return [row for row in rows(console, t("People with access")) if row[0]]


def steps_of(console, t):
    """What a screen reader says of the steps, in their order."""
    steps = console.wait(t("Why, step by step"), "list")
    return [child.name for child in (steps.getChildAtIndex(i) for i in range(steps.childCount)) if child is not None]


def choose(console, t, row):
    """Stands on that step of the way, by keys."""
    Keyboard(console).to(t("Why, step by step"), "list")
    console.key("Home", *["Down"] * (row - 1))


def opens_by_keys(demo, console, t):
    console.wait(re.compile("^stripe-api-key, "), "table cell")
    began = time.monotonic()
    find_in_palette(console, t, "stripe", "stripe-api-key")
    console.key("alt+a")
    console.wait(t("People with access"), "table")
    box = console.wait(re.compile(f"^({t('reveal')}|{t('see')})$"), "combo box")  # Qt names a box by what is chosen in it.
    box.queryComponent().grabFocus()
    console.key("Home")
    told = once(lambda: holders(console, t), lambda rows: len(rows) == 17, "all who have access", console)
    demo.shot("who-has-access")
    demo.measured("from Ctrl+K to who has access", time.monotonic() - began, 5)
    kinds = [row[1] for row in told]
    demo.line("1. Alt+A in the palette shows who has access", bool(told))
    demo.line("2. 14 people and 3 machines", kinds.count(t("person")) == 14 and kinds.count(t("service account")) == 3)
    return {row[0] for row in told}


def explains_bob(demo, console, t, openfga, made):
    Keyboard(console).row(t("People with access"), "Bob")
    said = once(lambda: steps_of(console, t), lambda said: len(said) == 4 and "Bob" in said[0], "bob's way", console)
    demo.shot("bobs-way")
    expected = ["Bob is member of team on-call", "Everybody in team on-call is member of team sre",
                "Everybody in team sre is secret reader of environment Production", "secret stripe-api-key belongs to environment Production"]
    demo.line("3. bob's path has 4 steps", [re.sub(r"^Step \d of \d: ", "", one) for one in said] == expected)
    demo.line("6. a screen reader is told \"Step 1 of 4: …\" to \"Step 4 of 4: …\"",
              all(one.startswith(f"Step {number} of 4: ") for number, one in enumerate(said, 1)))
    held = openfga.tuples()
    user = {name: ":".join(made["ids"][name]) for name in made["ids"]}
    on_call, sre = (":".join(made["teams"][slug]) for slug in ("on-call", "sre"))
    wanted = {(on_call, "member", user["bob"]), (sre, "member", on_call + "#member"), ("environment:" + made["production"], "secret_reader", sre + "#member")}
    demo.line("3. each step's tuple exists where leave is decided (the last is where the secret itself stands)",
              wanted <= held and openfga.stands_in() == made["production"])


def simulates(demo, console, t, all_, openfga, made):
    choose(console, t, 2)
    console.press(t("Simulate removing this step"), "push button")
    told = console.wait(re.compile(r"would lose .*: "))
    demo.shot("simulated")
    names = set(told.name.partition(": ")[2].split(", "))
    expected = {name.capitalize() for name in ON_CALL}
    demo.line("4. simulating without on-call → sre says that 5 lose reveal, by name", " 5 " in told.name and names == expected)
    edge = colleagues.binding(made["teams"]["on-call"], "member", made["teams"]["sre"])
    dry = all_.ask("alice", "POST", "/access/preview", {"remove": [edge]})["losses"]
    demo.line("4. a dry run of that change says the same", {one["subject"]["name"] for one in dry if one["permission"] == "reveal"} == expected)
    before = openfga.who_may()
    all_.ask("alice", "POST", "/access/changes", {"remove": [edge]})
    after = openfga.who_may()
    all_.ask("alice", "POST", "/access/changes", {"add": [edge]})
    demo.line("4. and so it is once it is really done", before - after == {":".join(made["ids"][name]) for name in ON_CALL} and not after - before)


def asks_about_eve(demo, console, t):
    Keyboard(console).to(t("Somebody else"), "combo box")
    console.key("space")  # The list of them.
    console.type("Eve")
    console.key("Return")
    said = once(lambda: steps_of(console, t), lambda said: said and "Eve" not in said[0] and "Step" not in said[0], "what eve lacks", console)
    demo.shot("eve")
    demo.line("5. eve may not reveal it", console.find(t("%1 may not %2 it.", "Eve", t("reveal"))) is not None)
    demo.line("5. and the nearest miss is named: secret reader of the secret, or of its environment",
              any("secret reader of secret stripe-api-key" in one for one in said)
              and any("secret reader of environment Production" in one for one in said))


def story(demo, openfga, made):
    t, all_ = demo.t, demo.all
    all_.here("vera")
    all_.trust()
    all_.terminal("auth", "logout")
    with demo.console("vera") as console:
        names = opens_by_keys(demo, console, t)
        ids = {":".join(one): name for name, one in made["ids"].items()}
        listed = {ids.get(one, "alice") for one in openfga.who_may()}
        demo.line(f"2. the same as {openfga.name} says", {name if name in MACHINES else name.capitalize() for name in listed} == names == PEOPLE | set(MACHINES))
        explains_bob(demo, console, t, openfga, made)
        simulates(demo, console, t, all_, openfga, made)
        asks_about_eve(demo, console, t)


def main():
    server = OpenFga() if program() else None
    try:
        with Gathering("D7", {"vera": ["viewer"]}) as demo:
            made = arrange(demo.all)
            if server:
                server.start()
                demo.all.restart(openfga={"url": server.url})
            story(demo, ToldByOpenFga(server, demo.all, made), made)
    finally:
        if server:
            server.stop()


main()
