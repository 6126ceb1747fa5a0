"""D1, three in the morning: somebody is paged and needs the ledger's password now. From a closed program, by keys alone."""

import re
import subprocess
import time

from demo import Demo

CANARY = "sr-canary-d1-5f1d"
ROUND_TRIP = 0.05


def window_of(console):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(console.process.pid)], capture_output=True, check=False)
    return found.stdout.split()


def waited_for(probe, seconds=60):
    """How long it took until something was so; tells more finely than a person's wait does."""
    began = time.monotonic()
    while not probe():
        assert time.monotonic() - began < seconds, "it never came"
        time.sleep(0.01)
    return time.monotonic() - began


def first_row(console):
    """The first thing that is found, without a search of the whole window for it."""
    return console.find(re.compile("."), "list item")


def looks_up(demo, console):
    t = demo.t
    demo.measured("the quick lookup's window after the start of the program", waited_for(lambda: window_of(console)), 0.8)
    console.wait(t("Search secrets"), "text")
    console.until(console.listens, "the small window with the keyboard")
    demo.shot("quick-lookup")

    console.key("ctrl+i")
    ticket = console.wait(t("Ticket"), "text")
    console.until(lambda: console.is_focused(ticket), "the focus on the ticket")
    console.type("INC-4821")
    demo.shot("incident")
    console.key("Return")
    chip = console.wait(re.compile("INC-4821"), "push button")
    demo.line("step 2: the incident stands for an hour, and says so", "INC-4821" in chip.name and re.search(r"\b(60|59)\b", chip.name), chip.name)

    console.type("ledger db pass")
    # What was made since the last time comes with the feed, and may come after the first rows.
    wanted = "ledger-db-password, Production, "
    demo.measured("row 0 after the last key, with the time that a look at the screen takes",
                  waited_for(lambda: (row := first_row(console)) and row.name.startswith(wanted)), 0.15)
    row = first_row(console)
    demo.line("step 3: row 0 is ledger-db-password in prod", row.name.startswith(wanted), row.name)
    demo.shot("found")


def asked_for_a_value(demo):
    return [str(one) for part in ("/grants", "/redeem", "/compare") for one in demo.wire.matching(part)]


def reveals(demo, console):
    t, presses = demo.t, 0
    demo.line("before step 4 the server saw no value request (R-1)", not asked_for_a_value(demo), asked_for_a_value(demo))
    console.key("Return")
    console.wait(t("Reveal"), "push button")
    demo.shot("purpose-filled-in")
    began = time.monotonic()
    console.key("Return")
    shown = console.wait(t("Revealed value of %1", "PASSWORD"))
    demo.measured("the value after Enter, at a round trip of 50 ms", time.monotonic() - began, 2)
    demo.line("countdown visible", lambda: console.find(re.compile(r"^Hides in \d+ second"), "label"))
    demo.shot("revealed")
    console.key("ctrl+c")
    presses = 3
    console.until(lambda: console.clipboard() == CANARY.encode(), "the value on the clipboard")
    demo.line("step 4: at most 3 presses after typing, and the value is on the clipboard", presses <= 3)
    demo.line("the look that found no value request finds this one", bool(asked_for_a_value(demo)))
    demo.line("nobody is told the value", CANARY not in demo.told(console) and shown is not None)
    demo.shot("copied")


def stands_on_the_record(demo):
    events = demo.record("action:value.reveal")
    demo.line("audit has one event of a reveal, an allow", [one["decision"] for one in events] == ["allow"], events)
    demo.line("… with purpose Incident INC-4821", events[0]["purpose"] == "incident INC-4821", events[0]["purpose"])
    leave = demo.plane.get(f"/v1/orgs/{demo.plane.org}/audit/{events[0]['previous']}")["after"] or ""
    device = demo.desk("alice", None)("auth", "device").decode().strip()
    demo.line("… and, in the grant that it used, the key's name and the device", "- PASSWORD" in leave and device in leave, leave)


def main():
    with Demo("D1") as demo:
        demo.seed("ledger-db-password", "prod", PASSWORD=CANARY)
        demo.seed("ledger-db-password", "stage", PASSWORD="of-stage")
        for other in ("ledger-db-user", "stripe-api-key", "kyc-signing-key", "ledger-api-password"):
            demo.seed(other, "prod", PASSWORD="something-else")
        demo.desk("alice", None)
        demo.wire.round_trip = ROUND_TRIP
        del demo.wire.asked[:]
        console = demo.start("--lookup")
        try:
            looks_up(demo, console)
            reveals(demo, console)
        finally:
            console.stop()
        stands_on_the_record(demo)


main()
