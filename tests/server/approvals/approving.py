"""Policies, approvals, grants and emergencies among several persons, over HTTP, through the real runner."""

import argparse
import concurrent.futures
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from people import INCIDENT, Company  # noqa: E402

POLICY = """
strongroom_policy: 1
purposes:
  - {code: incident, label: Incident}
  - {code: drill, label: Fire drill, needs_ticket: true, shortest_note: 12}
  - {code: other, label: Other, shortest_note: 10}
limits: {grant_minutes: 5, most_grant_minutes: 60, most_uses: 3, approval_hours: 2}
break_glass: {roles: [owner, secret_reader], minutes: 20}
rules:
  - {name: forbidden, match: {labels: [never], actions: [reveal]}, decide: deny, because: Nobody reads this here.}
  - name: one of two
    match: {labels: [four-eyes]}
    decide: needs_approval
    approval: {roles: [owner, admin], needed: 1, minutes: 30}
  - name: two of two
    match: {labels: [six-eyes]}
    decide: needs_approval
    approval: {roles: [owner, admin], needed: 2, minutes: 30}
  - name: seconded
    match: {labels: [seconded]}
    decide: allow
    obligations: {second_person: true}
  - name: careful
    match: {labels: [careful]}
    decide: allow
    obligations: {mask_after_seconds: 7, no_copy: true, watermark: true, ticket_pattern: "INC-[0-9]+"}
  - name: milder
    match: {labels: [careful]}
    decide: allow
    obligations: {mask_after_seconds: 15}
"""


def refused(answer, status, text):
    assert answer[0] == status and text in str(answer[1]), answer


def policies_are_read_strictly(company):
    alice = company.people["alice"]
    for text, why in (("rules: []", "needs \"strongroom_policy\""), ("strongroom_policy: 2", "from 1 to 1"), ("{", "Line "),
                      ("strongroom_policy: 1\nrulez: []", "Line 2: rulez is not known"),
                      ("strongroom_policy: 1\nrules:\n  - {name: a, decide: perhaps}", "Line 3: rules[0].decide must be one of"),
                      ("strongroom_policy: 1\nrules:\n  - {name: a, decide: deny, obligations: {no_copy: true}}", "cannot stand in a rule that denies"),
                      ("strongroom_policy: 1\nrules:\n  - {name: a, decide: needs_approval}", "without \"approval\""),
                      ("strongroom_policy: 1\nrules:\n  - {name: a, decide: deny}", "could never be taken back"),
                      ("strongroom_policy: 1\nrules:\n  - {name: a, match: {labels: [x]}, decide: deny}\n  - {name: b, match: {labels: [x]}, decide: allow}",
                       "Line 4: rules[1] contradicts"),
                      ("strongroom_policy: 1\nrules:\n  - {name: a, match: {purposes: [nope]}, decide: deny}", "none of the purposes"),
                      ("strongroom_policy: 1\nrules:\n  - {name: a, decide: allow, obligations: {ticket_pattern: '['}}", "is no pattern"),
                      ("&a [*a, *a]", "Line 1"), ("strongroom_policy: 1\n#" + "x" * 66000, "64 KiB")):
        for path in ("/policy/proposals", "/policy/trials"):
            refused(alice.ask("POST", path, {"document": text}), 400, why)
    assert alice.ask("GET", "/policy")[1]["number"] == 0


def a_policy_needs_somebody_else(company):
    alice, bob, carol = (company.people[name] for name in ("alice", "bob", "carol"))
    secret = company.secret("Plain")
    status, grant = bob.grant(secret)
    assert status == 201 and grant["hide_after_seconds"] == 20, grant
    refused(bob.ask("POST", "/policy/proposals", {"document": POLICY}), 403, "may not manage")
    status, trial = alice.ask("POST", "/policy/trials", {"document": POLICY + "  - {name: shut, match: {actions: [reveal]}, decide: deny}\n"})
    assert status == 200 and trial["replayed"] >= 1, trial
    assert any(one["before"].startswith("allow") and one["after"] == "deny" and one["resource_name"] == "Plain" for one in trial["differences"]), trial
    first = alice.ask("POST", "/policy/proposals", {"document": POLICY})[1]
    second = alice.ask("POST", "/policy/proposals", {"document": POLICY})[1]
    refused(alice.decide(first, "approve"), 403, "your own request")
    refused(bob.decide(first, "approve"), 404, "not found")
    assert carol.decide(first, "approve")[1]["state"] == "approved"
    refused(carol.decide(second, "approve"), 412, "Another policy is in force")
    assert [one["number"] for one in alice.ask("GET", "/policy/versions")[1]["items"]] == [1, 0]
    assert alice.ask("GET", "/policy")[1]["approved_by"] == "Carol"


def purposes_are_of_the_list(company):
    bob = company.people["bob"]
    secret = company.secret("Listed")
    assert [one["code"] for one in bob.ask("GET", "/purposes")[1]["items"]] == ["incident", "drill", "other"]
    refused(bob.grant(secret, purpose={"category": "debug", "ticket": "", "note": ""}), 400, "Choose one of: incident, drill, other")
    refused(bob.grant(secret, purpose={"category": "drill", "ticket": "", "note": "long enough it is"}), 400, "needs a ticket")
    refused(bob.grant(secret, purpose={"category": "drill", "ticket": "D-1", "note": "short"}), 400, "at least 12")
    refused(bob.grant(secret, purpose={"category": "Drill!", "ticket": "D-1", "note": "short"}), 400, "list")
    assert bob.grant(secret, purpose={"category": "drill", "ticket": "D-1", "note": "every quarter"})[0] == 201


def obligations_add_up(company):
    bob = company.people["bob"]
    secret = company.secret("Careful", labels="careful")
    refused(bob.grant(secret, purpose={**INCIDENT, "ticket": "anything"}), 400, "ticket like")
    status, grant = bob.grant(secret, no_copy=False, watermark=False, hide_after_seconds=600)
    assert status == 201 and (grant["hide_after_seconds"], grant["no_copy"], grant["watermark"]) == (7, True, True), grant
    status, redeemed = bob.redeem(grant, secret)
    assert status == 200 and redeemed["grant"]["no_copy"] and redeemed["grant"]["hide_after_seconds"] == 7, (status, redeemed)
    refused(bob.grant(company.secret("Never", labels="never")), 403, "Nobody reads this here.")
    refused(bob.grant(secret, minutes=61), 400, "at most 60 minutes")
    refused(bob.grant(secret, uses=4), 400, "1 to 3 uses")


def one_other_person(company):
    alice, bob, carol, vera = (company.people[name] for name in ("alice", "bob", "carol", "vera"))
    secret = company.secret("Four eyes", labels="four-eyes")
    refused(bob.grant(secret), 403, "needs_approval")
    refused(bob.grant(secret), 403, "Approvers online: 0.")
    with carol.following(), vera.following(), bob.following():
        refused(bob.grant(secret), 403, "Approvers online: 1.")
    approval = bob.request_approval(secret, minutes=10)
    assert approval["needed"] == 1 and approval["minutes"] == 10 and approval["rules"] == ["one of two"], approval
    refused(bob.grant(secret, approval=approval["id"]), 403, "waiting, not approved")
    refused(bob.decide(approval, "approve"), 403, "your own request")
    refused(vera.decide(approval, "approve"), 403, "not among those")
    refused(carol.decide(approval, "approve", revision=7), 412, "has changed")
    refused(carol.ask("POST", f"/approvals/{approval['id']}/approve", {}), 400, "If-Match")
    refused(carol.decide(approval, "approve", minutes=11), 400, "not more")
    status, done = carol.decide(approval, "approve", minutes=3, note="ok")
    assert status == 200 and done["state"] == "approved" and done["minutes"] == 3, done
    refused(alice.decide(done, "deny"), 412, "approved already")
    status, grant = bob.grant(secret, approval=approval["id"])
    assert status == 201 and grant["approval"] == approval["id"], grant
    refused(carol.grant(secret, approval=approval["id"]), 404, "not found")
    refused(bob.ask("POST", f"/grants/{grant['id']}/extend"), 403, "cannot be extended")
    assert bob.redeem(grant, secret)[0] == 200
    refused(bob.redeem(grant, secret), 403, "was used")


def two_other_persons(company):
    alice, bob, carol, dave = (company.people[name] for name in ("alice", "bob", "carol", "dave"))
    secret = company.secret("Six eyes", labels="six-eyes")
    approval = bob.request_approval(secret)
    half = carol.decide(approval, "approve")[1]
    assert half["state"] == "waiting" and half["revision"] == 2, half
    refused(carol.decide(half, "approve"), 403, "decided on this request already")
    refused(dave.decide(approval, "approve"), 412, "has changed")
    company.drop_role("dave", "owner")
    company.add_role("dave", "viewer")
    refused(dave.decide(half, "approve"), 403, "not among those")
    company.add_role("dave", "owner")
    assert dave.decide(half, "approve")[1]["state"] == "approved"
    denied = bob.request_approval(secret)
    assert alice.decide(denied, "deny", note="no")[1]["state"] == "denied"
    refused(bob.grant(secret, approval=denied["id"]), 403, "denied, not approved")
    mine = bob.request_approval(secret)
    refused(alice.decide(mine, "withdraw"), 403, "Only who asked")
    assert bob.decide(mine, "withdraw")[1]["state"] == "withdrawn"
    refused(carol.decide(mine, "approve", revision=2), 412, "withdrawn already")


def any_second_person(company):
    bob, carol, vera = (company.people[name] for name in ("bob", "carol", "vera"))
    secret = company.secret("Seconded", labels="seconded")
    refused(bob.grant(secret), 403, "needs_approval")
    approval = bob.request_approval(secret)
    refused(vera.decide(approval, "approve"), 403, "not among those")
    assert carol.decide(approval, "approve")[1]["state"] == "approved"


def late_is_too_late(company):
    bob, carol = company.people["bob"], company.people["carol"]
    secret = company.secret("Late", labels="four-eyes")
    approval = bob.request_approval(secret)
    company.write("UPDATE approvals SET expires_at = 1 WHERE id = ?", approval["id"])
    refused(carol.decide(approval, "approve"), 412, "expired already")
    assert bob.ask("GET", f"/approvals/{approval['id']}")[1]["state"] == "expired"
    refused(bob.grant(secret, approval=approval["id"]), 403, "expired, not approved")


def grants_are_held_to_their_device(company):
    bob, carol = company.people["bob"], company.people["carol"]
    secret = company.secret("Held")
    grant = bob.grant(secret)[1]
    elsewhere = bob.on_device("bobs-other-device")
    elsewhere.slug = bob.slug
    refused(elsewhere.redeem(grant, secret), 403, "another_device")
    refused(carol.redeem(grant, secret), 404, "not found")
    refused(bob.ask("POST", f"/grants/{grant['id']}/redeem", {"reader_public_key": "A" * 43}), 403, "another_device")
    assert bob.redeem(grant, secret)[0] == 200


def grants_can_be_revoked_and_extended_once(company):
    alice, bob, carol, vera = (company.people[name] for name in ("alice", "bob", "carol", "vera"))
    secret = company.secret("Managed")
    grant = bob.grant(secret, minutes=5, uses=2)[1]
    longer = bob.ask("POST", f"/grants/{grant['id']}/extend")
    assert longer[0] == 200 and longer[1]["expires_at"] > grant["expires_at"] and longer[1]["extended"], longer
    refused(bob.ask("POST", f"/grants/{grant['id']}/extend"), 403, "extended once")
    refused(carol.ask("POST", f"/grants/{grant['id']}/extend"), 404, "not found")
    refused(vera.ask("DELETE", f"/grants/{grant['id']}"), 404, "not found")
    assert bob.redeem(grant, secret)[0] == 200
    assert [one["uses"] for one in bob.ask("GET", "/grants?mine=true&usable=true")[1]["items"] if one["id"] == grant["id"]] == [1]
    assert any((one["id"], one["version_id"]) == (grant["id"], grant["version_id"]) for one in vera.ask("GET", "/grants")[1]["items"])
    assert not vera.ask("GET", "/grants?mine=true")[1]["items"]
    assert alice.ask("DELETE", f"/grants/{grant['id']}")[1]["revoked_at"]
    refused(bob.redeem(grant, secret), 403, "was revoked")


def one_use_is_one_use(company):
    bob = company.people["bob"]
    secret = company.secret("Raced")
    grant = bob.grant(secret)[1]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        answers = [one.result()[0] for one in [pool.submit(bob.redeem, grant, secret) for _ in range(4)]]
    assert sorted(answers) == [200, 403, 403, 403], answers


def destroyed_is_gone(company):
    alice, carol = company.people["alice"], company.people["carol"]
    secret = company.secret("Doomed")
    why = {"category": "other", "ticket": "CHG-1", "note": "leaked in a paste"}
    at = f"/secrets/{secret['id']}/versions/1"
    refused(alice.ask("POST", at + "/destroy", why, secret["revision"]), 412, "Delete it first")
    sealed = company.write("SELECT sealed, wrapped_dek FROM entries JOIN versions ON versions.id = version WHERE secret = ?", secret["id"])[0]
    assert alice.ask("DELETE", at, None, secret["revision"])[0] == 200
    refused(company.people["bob"].ask("POST", at + "/destroy", why, secret["revision"] + 1), 403, "may not change")
    status, approval = alice.ask("POST", at + "/destroy", why, secret["revision"] + 1)
    assert status == 202 and approval["action"] == "destroy", (status, approval)
    refused(alice.decide(approval, "approve"), 403, "your own request")
    assert carol.decide(approval, "approve")[1]["state"] == "approved"
    assert [one["state"] for one in alice.ask("GET", f"/secrets/{secret['id']}/versions")[1]["items"]] == ["destroyed"]
    for file in company.plane.folder.glob("strongroom.sqlite*"):
        content = file.read_bytes()
        assert not any(part[:48] in content for part in sealed), file
    refused(alice.ask("POST", at + "/undelete", None, secret["revision"] + 2), 412, "destroyed already")


def the_glass_breaks_loudly(company):
    alice, bob, vera = (company.people[name] for name in ("alice", "bob", "vera"))
    secret = company.secret("Glass", labels="six-eyes")
    emergency = {"secret": secret["id"], "reason": "payment outage, no approver online", "ticket": "INC-4821"}
    refused(bob.ask("POST", "/break-glass", {**emergency, "reason": "too short"}), 400, "20 characters")
    refused(bob.ask("POST", "/break-glass", {**emergency, "ticket": ""}), 400, "ticket")
    refused(vera.ask("POST", "/break-glass", emergency), 403, "may not reveal")
    before = company.plane.get(f"/v1/orgs/{company.plane.org}/changes")["next"]
    status, glass = bob.ask("POST", "/break-glass", emergency)
    assert status == 201, glass
    told = company.plane.get(f"/v1/orgs/{company.plane.org}/changes?after={before}")["items"]
    assert any(one["action"] == "break_glass.open" and one["resource_id"] == glass["id"] for one in told), told
    refused(bob.ask("POST", "/break-glass", emergency), 409, "already")
    status, grant = bob.grant(secret)
    assert status == 201 and grant["break_glass"] == glass["id"] and grant["expires_at"] <= glass["expires_at"], grant
    assert bob.redeem(grant, secret)[0] == 200
    other = bob.grant(secret)[1]
    review = {"finding": "justified", "remark": "The outage was real."}
    refused(alice.ask("POST", f"/break-glass/{glass['id']}/review", review), 412, "not over yet")
    assert bob.ask("POST", f"/break-glass/{glass['id']}/end")[1]["ended_at"]
    refused(bob.redeem(other, secret), 403, "was revoked")
    refused(bob.grant(secret), 403, "needs_approval")
    refused(bob.ask("POST", f"/break-glass/{glass['id']}/review", review), 403, "may not see the record")
    company.add_role("bob", "viewer")
    refused(bob.ask("POST", f"/break-glass/{glass['id']}/review", review), 403, "Somebody else")
    company.drop_role("bob", "viewer")
    refused(alice.ask("POST", f"/break-glass/{glass['id']}/review", {**review, "remark": ""}), 400, "remark")
    status, closed = vera.ask("POST", f"/break-glass/{glass['id']}/review", review)
    assert status == 200 and closed["finding"] == "justified" and closed["reviewer"] == "Vera" and closed["reveals"] == 1, closed
    refused(alice.ask("POST", f"/break-glass/{glass['id']}/review", review), 412, "reviewed it already")


def emergencies_do_not_double(company):
    """Asked for eight times at the same moment: one opens."""
    bob, carol, vera = (company.people[name] for name in ("bob", "carol", "vera"))
    secret = company.secret("Doubled", labels="six-eyes")
    emergency = {"secret": secret["id"], "reason": "payment outage, no approver online", "ticket": "INC-4822"}
    refused(bob.ask("POST", "/break-glass", {**emergency, "minutes": 21}), 400, "at most 20 minutes")
    for _ in range(5):
        company.write("DELETE FROM break_glass WHERE secret = ?", secret["id"])
        answers = bob.at_once(8, "POST", "/break-glass", {**emergency, "minutes": 7})
        assert sorted(status for status, _ in answers) == [201] + [409] * 7, answers
    glass = next(one for status, one in answers if status == 201)
    assert company.write("SELECT expires_at - opened_at FROM break_glass WHERE id = ?", glass["id"]) == [(7 * 60 * 1000,)]
    grant = bob.grant(secret)[1]
    assert bob.redeem(grant, secret)[0] == 200
    refused(bob.ask("DELETE", f"/secrets/{secret['id']}", None, secret["revision"]), 403, "may not")
    assert bob.ask("POST", f"/break-glass/{glass['id']}/end")[0] == 200
    status, done = bob.ask("GET", f"/break-glass/{glass['id']}/activity")
    actions = [one["action"] for one in done["items"]]
    assert status == 200 and actions[0] == "break_glass.open" and actions[-1] == "break_glass.end", actions
    assert "value.reveal" in actions and "deny" in [one["decision"] for one in done["items"]], done
    assert vera.ask("GET", f"/break-glass/{glass['id']}/activity")[1] == done
    company.drop_role("carol", "admin")
    refused(carol.ask("GET", f"/break-glass/{glass['id']}/activity"), 404, "not found")
    company.add_role("carol", "admin")
    refused(vera.ask("GET", "/break-glass/nonsense/activity"), 404, "not found")


def news_reach_whom_they_concern(company):
    """Whoever sees a part of the organization alone hears of their own requests and grants, and of those to decide on."""
    alice, bob, carol, dave = (company.people[name] for name in ("alice", "bob", "carol", "dave"))
    secret = company.secret("News", labels="six-eyes")
    for name in ("bob", "dave"):
        company.only_sees(name, secret)
    start = alice.ask("GET", "/changes")[1]["next"]
    approval = bob.request_approval(secret)
    half = carol.decide(approval, "approve")[1]
    alice.decide(half, "approve")
    grant = bob.grant(secret, approval=approval["id"])[1]
    assert bob.ask("DELETE", f"/grants/{grant['id']}")[0] == 200
    emergency = {"secret": secret["id"], "reason": "payment outage, no approver online", "ticket": "INC-4823"}
    carols = carol.ask("POST", "/break-glass", emergency)[1]

    def heard(person):
        return [(one["action"], one["resource_id"]) for one in person.ask("GET", f"/changes?after={start}")[1]["items"]]

    told = heard(bob)
    for one in (("approval.request", approval["id"]), ("approval.approve", approval["id"]), ("grant.revoke", grant["id"]), ("break_glass.open", carols["id"])):
        assert one in told, (one, told)
    told = heard(dave)
    assert ("break_glass.open", carols["id"]) in told, told
    assert not [one for one in told if one[0].startswith(("approval.", "grant."))], told
    seen = [one for one in dave.ask("GET", "/break-glass")[1]["items"] if one["id"] == carols["id"]]
    assert seen and seen[0]["reason"] == "" and seen[0]["secret_name"] == "News", seen
    elsewhere = company.secret("Elsewhere", labels="six-eyes")
    carols = carol.ask("POST", "/break-glass", {**emergency, "secret": elsewhere["id"]})[1]
    assert [one["secret_name"] for one in dave.ask("GET", "/break-glass")[1]["items"] if one["id"] == carols["id"]] == [""]
    for name in ("bob", "dave"):
        for role in company.ROLES[name]:
            company.add_role(name, role)


def the_answer_says_who_may_decide(company):
    bob, carol, vera = (company.people[name] for name in ("bob", "carol", "vera"))
    secret = company.secret("Decidable", labels="six-eyes")
    approval = bob.request_approval(secret)

    def may(person):
        return person.ask("GET", f"/approvals/{approval['id']}")[1]["may_decide"]

    assert (may(bob), may(carol), may(vera)) == (False, True, False)
    assert carol.decide(approval, "approve")[1]["may_decide"] is False
    assert may(company.people["alice"])
    assert [one["may_decide"] for one in carol.ask("GET", "/approvals")[1]["items"] if one["id"] == approval["id"]] == [False]


def a_count_outlives_the_server(company):
    """Killed while the runner holds the request: the use was counted, and stays counted."""
    bob = company.people["bob"]
    secret = company.secret("Killed")
    grant = bob.grant(secret)[1]
    company.plane.runner.send_signal(19)
    try:
        with concurrent.futures.ThreadPoolExecutor() as pool:
            asked = pool.submit(bob.redeem, grant, secret)
            company.plane.until(lambda: company.plane.count("grants", f"id = '{grant['id']}' AND uses = 1"), "the count")
            company.plane.kill_server()
            assert asked.exception() is not None
    finally:
        company.plane.runner.send_signal(18)
    company.plane.start_server()
    bob.ready, bob.url = company.plane.ready, company.plane.url
    company.plane.until(company.plane.custodian_connected, "the runner")
    refused(bob.redeem(grant, secret), 403, "was used")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    with Company(options.build) as company:
        for test in (policies_are_read_strictly, a_policy_needs_somebody_else, purposes_are_of_the_list, obligations_add_up,
                     one_other_person, two_other_persons, any_second_person, late_is_too_late,
                     grants_are_held_to_their_device, grants_can_be_revoked_and_extended_once, one_use_is_one_use,
                     destroyed_is_gone, the_glass_breaks_loudly, emergencies_do_not_double, the_answer_says_who_may_decide,
                     news_reach_whom_they_concern, a_count_outlives_the_server):
            company.stay_signed_in()
            test(company)
            print("ok", test.__name__, flush=True)


main()
