"""Who may do what: roles on the organization, on environments and on single secrets, by name and by teams in teams; and who may change it."""

import argparse
import unittest

from people import People
from ids import new_id  # noqa: E402

PURPOSE = {"category": "incident", "ticket": "INC-1", "note": "the access test"}


class AccessTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plane = plane = People(OPTIONS.build).start()
        cls.addClassCleanup(plane.stop)
        plane.begin()
        cls.production, cls.staging = plane.environment("production", "production"), plane.environment("staging", "staging")
        cls.everywhere = plane.secret("shared-key")
        cls.in_production, cls.in_staging = plane.secret("prod-key", cls.production), plane.secret("stage-key", cls.staging)

    def names(self, who, query=""):
        status, _, page = self.plane.as_(who, "GET", "/secrets" + query)
        self.assertEqual(status, 200, page)
        return [item["name"] for item in page["items"]]

    def status(self, *request):
        return self.plane.as_(*request)[0]

    def grant(self, who, secret):
        return self.status(who, "POST", "/grants", {"secret": secret, "version": 0, "keys": [], "purpose": PURPOSE})

    def explain(self, permission, kind, thing, subject=None, by="alice"):
        question = {"permission": permission, "object": {"type": kind, "id": thing}, **({"subject": subject} if subject else {})}
        status, _, said = self.plane.as_(by, "POST", "/access/explain", question)
        self.assertEqual(status, 200, said)
        return said

    def test_a_stranger_finds_no_organization(self):
        self.plane.account("stranger")
        for path in ("/secrets", "/members", "/environments", "/teams", "/changes", f"/secrets/{self.everywhere}"):
            self.assertEqual(self.status("stranger", "GET", path), 404, path)

    def test_a_member_without_a_role_sees_nothing(self):
        self.plane.person("nobody")
        self.assertEqual(self.names("nobody"), [])
        self.assertEqual(self.status("nobody", "GET", f"/secrets/{self.everywhere}"), 404)
        self.assertEqual(self.plane.as_("nobody", "GET", "/environments")[2]["items"], [])
        told = self.plane.as_("nobody", "GET", "/audit")[2]["items"]
        self.assertEqual([one for one in told if one["actor"] != "nobody"], [], "of the record, what they did themselves")
        self.assertEqual(self.status("nobody", "GET", "/audit/exposure?subject=x"), 403)

    def test_a_role_on_one_environment_ends_there(self):
        self.plane.person("eve", ("secret_reader", "environment", self.production))
        self.assertEqual(self.names("eve"), ["prod-key"])
        self.assertEqual(self.names("eve", f"?environment={self.staging}"), [])
        self.assertEqual(self.names("eve", "?scope=organization"), [])
        self.assertEqual([e["slug"] for e in self.plane.as_("eve", "GET", "/environments")[2]["items"]], ["production"])
        self.assertEqual(self.grant("eve", self.in_production), 201)
        self.assertEqual(self.grant("eve", self.in_staging), 404)
        self.assertEqual(self.grant("eve", self.everywhere), 404)
        self.assertEqual(self.status("eve", "DELETE", f"/secrets/{self.in_production}", None, {"If-Match": '"1"'}), 403)

    def test_a_role_on_one_secret_opens_just_that(self):
        self.plane.person("sam", ("viewer", "secret", self.everywhere))
        self.assertEqual(self.names("sam"), ["shared-key"])
        self.assertEqual(self.names("sam", "?scope=organization"), ["shared-key"])
        self.assertEqual(self.names("sam", f"?environment={self.staging}"), [])
        self.assertEqual(self.grant("sam", self.everywhere), 403)
        self.plane.give((self.plane.user("sam"), "secret_reader", "secret", self.everywhere))
        self.assertEqual(self.grant("sam", self.everywhere), 201)
        self.plane.take((self.plane.user("sam"), "viewer", "secret", self.everywhere),
                        (self.plane.user("sam"), "secret_reader", "secret", self.everywhere))
        self.assertEqual(self.names("sam"), [])

    def test_pages_go_through_all_that_is_seen_and_nothing_else(self):
        visible = []
        for number in range(5):
            visible.append(f"paged-{number}")
            thing = self.plane.secret(visible[-1], self.staging if number % 2 else None)
            if number == 0:
                self.plane.person("page", ("viewer", "environment", self.staging))
            if number % 2 == 0:
                self.plane.give((self.plane.user("page"), "viewer", "secret", thing))
            else:  # Seen twice, told once.
                self.plane.give((self.plane.user("page"), "viewer", "secret", thing))
        seen, cursor = [], ""
        while cursor is not None:
            page = self.plane.as_("page", "GET", f"/secrets?limit=2&q=paged{cursor}")[2]
            seen += [item["name"] for item in page["items"]]
            self.assertLessEqual(len(page["items"]), 2)
            cursor = "&cursor=" + page["next"] if "next" in page else None
        self.assertEqual(seen, visible)

    def test_teams_in_teams_give_and_take_at_once(self):
        plane = self.plane
        inner, outer = plane.team("inner"), plane.team("outer")
        plane.person("tina")
        plane.give((plane.user("tina"), "member", "team", inner["id"]), (inner, "member", "team", outer["id"]),
                   (outer, "secret_reader", "environment", self.staging))
        self.assertEqual(self.grant("tina", self.in_staging), 201)
        way = self.explain("reveal", "secret", self.in_staging, plane.user("tina"))
        self.assertTrue(way["allowed"])
        text = " / ".join(way["ways"][0]["text"])
        for part in ("Inner", "Outer", "Staging", "Tina"):
            self.assertIn(part, text)
        plane.take((inner, "member", "team", outer["id"]))
        self.assertEqual(self.grant("tina", self.in_staging), 404)

    def test_teams_that_stand_in_themselves_are_refused(self):
        plane = self.plane
        teams = [plane.team(f"ring-{number}") for number in range(3)]
        plane.give((teams[0], "member", "team", teams[1]["id"]), (teams[1], "member", "team", teams[2]["id"]))
        said = plane.give((teams[2], "member", "team", teams[0]["id"]), expect=400)
        self.assertIn("stand in itself", said["detail"])
        plane.give((teams[0], "member", "team", teams[0]["id"]), expect=400)

    def test_teams_are_not_nested_without_end(self):
        plane = self.plane
        teams = [plane.team(f"deep-{number}") for number in range(24)]
        chain = [(below, "member", "team", above["id"]) for below, above in zip(teams, teams[1:])]
        self.assertIn("deep", plane.give(*chain, expect=400)["detail"])

    def test_what_a_role_is_not_is_refused(self):
        plane = self.plane
        plane.person("rita")
        rita, team = plane.user("rita"), plane.team("refused")
        for holder, role, kind, thing, expect in (
                (rita, "emperor", "organization", plane.org, 400), (rita, "identity", "organization", plane.org, 400),
                (rita, "suspended", "organization", plane.org, 400), (rita, "owner", "secret", self.everywhere, 400),
                (rita, "viewer", "galaxy", plane.org, 400), (rita, "viewer", "secret", new_id(), 404),
                (rita, "viewer", "organization", new_id(), 404), (team, "manager", "team", team["id"], 400),
                ({"type": "user", "id": "*"}, "viewer", "organization", plane.org, 404),
                ({"type": "user", "id": new_id()}, "viewer", "organization", plane.org, 404)):
            plane.give((holder, role, kind, thing), expect=expect)

    def test_nobody_lifts_themselves(self):
        plane = self.plane
        plane.person("ian", ("iam_admin", "organization", plane.org))
        ian, team = plane.user("ian"), plane.team("lift")
        plane.give((ian, "secret_reader", "organization", plane.org), by="ian", expect=403)
        plane.give((ian, "owner", "organization", plane.org), by="ian", expect=403)
        plane.person("pat")
        plane.give((plane.user("pat"), "owner", "organization", plane.org), by="ian", expect=403)
        plane.give((ian, "member", "team", team["id"]))
        plane.give((team, "secret_reader", "organization", plane.org), by="ian", expect=403)
        plane.give((plane.user("pat"), "viewer", "organization", plane.org), by="ian")
        self.assertEqual(self.names("pat", "?q=shared"), ["shared-key"])
        plane.person("mia", ("admin", "organization", plane.org))
        plane.give((plane.user("pat"), "viewer", "organization", plane.org), by="mia", expect=403)

    def test_there_is_always_an_owner(self):
        plane = self.plane
        said = plane.take((plane.user("alice"), "owner", "organization", plane.org), expect=403)
        self.assertIn("no owner", said["detail"])
        self.assertEqual(self.status("alice", "DELETE", f"/members/{plane.members['alice']}"), 403)
        plane.person("oda", ("owner", "organization", plane.org), ("iam_admin", "organization", plane.org))
        plane.person("ira", ("iam_admin", "organization", plane.org))
        self.assertEqual(self.status("ira", "DELETE", f"/members/{plane.members['oda']}"), 403)
        self.assertEqual(self.status("ira", "PATCH", f"/members/{plane.members['oda']}", {"suspended": True}), 403)
        self.assertEqual(self.status("alice", "DELETE", f"/members/{plane.members['oda']}"), 204)

    def test_a_suspended_member_is_out_at_once(self):
        plane = self.plane
        plane.person("sue", ("viewer", "organization", plane.org))
        member = f"/members/{plane.members['sue']}"
        self.assertEqual(self.status("sue", "GET", "/secrets"), 200)
        self.assertEqual(self.status("alice", "PATCH", member, {"suspended": True}), 200)
        self.assertEqual(self.status("sue", "GET", "/secrets"), 404)
        told = self.explain("see", "organization", plane.org, plane.user("sue"))
        self.assertEqual((told["allowed"], told["obstacle"]), (False, "suspended"))
        self.assertEqual(self.status("alice", "PATCH", member, {"suspended": False}), 200)
        self.assertEqual(self.status("sue", "GET", "/secrets"), 200)

    def test_a_team_manager_says_who_is_in_it_and_no_more(self):
        plane = self.plane
        team = plane.team("managed")
        plane.person("max")
        plane.person("new")
        plane.give((plane.user("max"), "manager", "team", team["id"]))
        plane.give((plane.user("new"), "member", "team", team["id"]), by="max")
        plane.give((team, "secret_reader", "organization", plane.org), by="max", expect=403)
        plane.give((plane.user("new"), "manager", "team", team["id"]), by="max", expect=403)

    def test_denials_say_what_is_missing(self):
        plane = self.plane
        plane.person("vic", ("viewer", "organization", plane.org))
        told = self.explain("reveal", "secret", self.in_production, by="vic")
        self.assertFalse(told["allowed"])
        missing = {(opening["role"], opening["object"]["type"]) for opening in told["openings"]}
        self.assertEqual(missing, {("secret_reader", "secret"), ("secret_reader", "environment"), ("secret_reader", "organization"),
                                   ("owner", "organization")})
        self.assertEqual([(role["role"], role["object"]["type"]) for role in told["has"]], [("viewer", "organization")])
        self.assertEqual(self.explain("see", "secret", self.in_production, by="vic")["ways"][0]["steps"][-1]["kind"], "not")

    def test_questions_about_others_are_for_those_who_may_know(self):
        plane = self.plane
        plane.person("quin", ("secret_reader", "environment", self.staging))
        alice, ask = plane.user("alice"), "/access/who?permission=reveal&object_type=secret&object_id="
        question = {"subject": alice, "permission": "reveal", "object": {"type": "secret", "id": self.in_staging}}
        self.assertEqual(self.status("quin", "POST", "/access/explain", question), 403)
        self.assertEqual(self.status("quin", "GET", ask + self.in_staging), 403)
        self.assertEqual(self.status("quin", "GET", "/bindings"), 403)
        own = {"permission": "reveal", "object": {"type": "secret", "id": self.in_production}}
        self.assertEqual(self.status("quin", "POST", "/access/explain", own), 404)
        self.assertEqual(self.status("alice", "POST", "/access/explain", {"permission": "fly", "object": own["object"]}), 400)

    def test_who_and_what_agree_with_what_is_allowed(self):
        plane = self.plane
        plane.person("walt", ("secret_reader", "secret", self.in_production))
        who = plane.as_("alice", "GET", f"/access/who?permission=reveal&object_type=secret&object_id={self.in_production}")[2]["items"]
        names = [holder["subject"]["name"] for holder in who]
        self.assertIn("Walt", names)
        self.assertIn("Alice", names)
        self.assertEqual(names, sorted(names))
        by = {holder["subject"]["name"]: holder["by"] for holder in who}
        self.assertEqual(by["Walt"], "secret reader of secret prod-key")
        step = next(holder["step"] for holder in who if holder["subject"]["name"] == "Walt")
        self.assertEqual((step["kind"], step["relation"], step["object"]["name"]), ("assigned", "secret_reader", "prod-key"))
        self.assertNotIn("Nobody", names)
        what = plane.as_("alice", "GET", f"/access/what?permission=reveal&subject_type=user&subject_id={plane.members['walt']}")[2]
        self.assertEqual([item["name"] for item in what["items"]], ["prod-key"])

    def test_what_was_given_is_told_by_name(self):
        plane = self.plane
        plane.person("nora", ("secret_reader", "secret", self.in_production))
        path = f"/bindings?object_type=secret&object_id={self.in_production}"
        given = plane.as_("alice", "GET", path)[2]["items"]
        told = [(one["holder"]["name"], one["role"], one["object"]["name"]) for one in given]
        self.assertIn(("Nora", "secret_reader", "prod-key"), told)

    def test_a_change_is_shown_before_it_is_made(self):
        plane = self.plane
        team = plane.team("preview")
        plane.give((team, "secret_reader", "environment", self.production))
        plane.person("gina")
        joins = {"add": plane.bindings([(plane.user("gina"), "member", "team", team["id"])])}
        status, _, shown = plane.as_("alice", "POST", "/access/preview", joins)
        self.assertEqual(status, 200, shown)
        gains = {(gain["permission"], gain["object"]["name"]) for gain in shown["gains"] if gain["subject"]["name"] == "Gina"}
        self.assertEqual(gains, {("see", "Production"), ("reveal", "Production")})
        self.assertEqual(shown["losses"], [])
        self.assertEqual(self.names("gina"), [])
        plane.person("otto", ("viewer", "organization", plane.org))
        self.assertEqual(plane.as_("otto", "POST", "/access/preview", joins)[2], shown, "an auditor may look")
        self.assertEqual(plane.as_("otto", "POST", "/access/changes", joins)[0], 403)
        self.assertEqual(plane.as_("gina", "POST", "/access/preview", joins)[0], 403)
        self.assertEqual(plane.as_("alice", "POST", "/access/changes", joins)[2], shown)
        self.assertEqual(self.names("gina"), ["prod-key"])

    def test_a_copy_learns_that_leave_has_changed_and_no_more(self):
        plane = self.plane
        plane.person("carol", ("viewer", "environment", self.production))
        here = plane.as_("carol", "GET", "/changes")[2]["next"]
        plane.person("somebody", ("viewer", "organization", plane.org))
        told = plane.as_("carol", "GET", f"/changes?after={here}")[2]["items"]
        self.assertTrue(told)
        for one in told:
            self.assertEqual((one["action"], one["resource_kind"], one["resource_id"], one["revision"], one["actor"]),
                             ("access.change", "organization", plane.org, 0, ""))

    def test_all_of_it_is_on_the_record(self):
        plane = self.plane
        plane.person("rex", ("viewer", "organization", plane.org))
        plane.give((plane.user("rex"), "owner", "organization", plane.org), by="rex", expect=403)
        events = plane.as_("alice", "GET", "/audit?limit=20")[2]["items"]
        self.assertTrue({"member.add", "access.give", "access.change"} <= {event["action"] for event in events})
        denied = next(event for event in events if event["action"] == "access.change")
        self.assertEqual((denied["decision"], denied["actor"]), ("deny", "Rex"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[__file__, *rest], verbosity=2)
