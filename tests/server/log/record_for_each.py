"""Who is shown which part of the record, and access that is reviewed piece by piece and signed off, over HTTP with several persons."""

import argparse
import datetime
import pathlib
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "approvals"))

from people import Company  # noqa: E402


def refused(answer, status, text):
    assert answer[0] == status and text in str(answer[1]), answer


def filtered(person, text="", rest=""):
    status, page = person.ask("GET", f"/audit{rest}?filter={urllib.parse.quote(text)}")
    assert status == 200, page
    return page["items"]


def everybody_sees_their_own(company):
    bob, vera = company.people["bob"], company.people["vera"]
    secret = company.secret("Watched")
    grant = bob.grant(secret)[1]
    assert bob.redeem(grant, secret)[0] == 200
    own = filtered(bob)
    assert own and {one["actor"] for one in own} == {"Bob"}, own
    assert all(one["sequence"] == 0 and one["previous"] == "" for one in own), "numbers would say how much there is besides"
    assert filtered(bob, "actor:Alice") == [] and filtered(bob, "action:secret.create") == []
    status, one = bob.ask("GET", f"/audit/{own[0]['id']}")
    assert status == 200 and "log" not in one, one
    all_of_it = filtered(vera)
    others = next(event for event in all_of_it if event["actor"] == "Alice")
    refused(bob.ask("GET", f"/audit/{others['id']}"), 404, "not found")
    refused(bob.ask("GET", "/audit/exposure?subject=builtin|bob"), 403, "may not see")
    assert {one["actor"] for one in all_of_it} > {"Alice", "Bob"}
    hours = filtered(bob, "", "/hours")
    assert sum(one["events"] for one in hours) == len(filtered(bob)), hours
    assert sum(one["events"] for one in filtered(vera, "action:value.reveal", "/hours")) == 1


def what_somebody_saw_is_told(company):
    vera = company.people["vera"]
    status, exposed = vera.ask("GET", "/audit/exposure?subject=builtin|bob")
    assert status == 200 and [one["name"] for one in exposed["items"]] == ["Watched"], exposed
    assert {key["state"] for key in exposed["items"][0]["keys"]} == {"current"}, exposed


def an_api_key_is_no_way_around(company):
    bob = company.people["bob"]
    status, key = bob.ask("POST", "/api-keys", {"name": "narrow", "capabilities": ["see_secrets"]})
    assert status == 201, key
    token, bob.token = bob.token, None
    try:
        status, _, said = bob.request("GET", f"/v1/orgs/{bob.org}/audit", headers={"Authorization": "Bearer " + key["secret"]})
    finally:
        bob.token = token
    assert status == 403 and "see_audit" in str(said), (status, said)


def tomorrow(days=1):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def access_is_reviewed(company):
    alice, bob, carol, vera, dave = (company.people[name] for name in ("alice", "bob", "carol", "vera", "dave"))
    wish = {"title": "Quarter 4", "due_at": tomorrow()}
    refused(bob.ask("POST", "/access/reviews", wish), 403, "may not manage access")
    refused(bob.ask("GET", "/access/reviews"), 403, "neither manage access")
    refused(alice.ask("POST", "/access/reviews", {**wish, "title": ""}), 400, "title")
    refused(alice.ask("POST", "/access/reviews", {**wish, "due_at": tomorrow(-1)}), 400, "overdue")
    status, review = alice.ask("POST", "/access/reviews", wish)
    assert status == 201 and review["items"] and all(item["verdict"] == "open" for item in review["items"]), review
    at = f"/access/reviews/{review['id']}"
    def bare(named):
        return {"type": named["type"], "id": named["id"]}
    plain = [{"holder": bare(item["binding"]["holder"]), "role": item["binding"]["role"], "object": bare(item["binding"]["object"])}
             for item in review["items"]]
    names = [item["binding"]["holder"]["name"] for item in review["items"]]
    assert {"Alice", "dave", "vera"} <= set(names), names
    refused(alice.ask("POST", at + "/decisions", {"decisions": []}), 400, "If-Match")
    refused(vera.ask("POST", at + "/decisions", {"decisions": []}, 1), 403, "may not manage access")
    assert vera.ask("GET", at)[0] == 200, "an auditor looks on"
    own = plain[names.index("Alice")]
    refused(alice.ask("POST", at + "/decisions", {"decisions": [{"binding": own, "verdict": "keep"}]}, 1), 403, "your own access")
    refused(alice.ask("POST", at + "/decisions", {"decisions": [{"binding": {**own, "role": "janitor"}, "verdict": "keep"}]}, 1), 404, "no such piece")
    refused(alice.ask("POST", at + "/sign", {"remark": ""}, 1), 400, "not decided yet")
    others = [{"binding": one, "verdict": "remove" if name == "vera" else "keep", "note": "left the team" if name == "vera" else ""}
              for one, name in zip(plain, names) if name != "Alice"]
    status, decided = alice.ask("POST", at + "/decisions", {"decisions": others}, 1)
    assert status == 200 and decided["revision"] == 2, decided
    refused(dave.ask("POST", at + "/decisions", {"decisions": []}, 1), 412, "changed this review meanwhile")
    mine = [{"binding": one, "verdict": "keep"} for one, name in zip(plain, names) if name == "Alice"]
    status, decided = dave.ask("POST", at + "/decisions", {"decisions": mine}, 2)
    assert status == 200, decided
    status, done = dave.ask("POST", at + "/sign", {"remark": "as every quarter"}, 3)
    assert status == 200 and done["signed_by"] == "Dave" and done["remark"] == "as every quarter", done
    assert all(one["holder"]["name"] != "vera" for one in alice.ask("GET", "/bindings")[1]["items"]), "taken away with the signature"
    refused(alice.ask("POST", at + "/decisions", {"decisions": mine}, 4), 412, "is signed")
    told = filtered(alice, f"resource:{review['id']} decision:allow")
    assert [one["action"] for one in told] == ["access_review.sign", "access_review.decide", "access_review.decide", "access_review.start"], told
    assert filtered(alice, "action:access.take kind:organization")[0]["actor"] == "Dave"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    with Company(options.build) as company:
        for test in (everybody_sees_their_own, what_somebody_saw_is_told, an_api_key_is_no_way_around, access_is_reviewed):
            company.stay_signed_in()
            test(company)
            print("ok", test.__name__, flush=True)


main()
