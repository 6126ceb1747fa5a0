"""Whoever does not see something asks for it by its name; whether it is there, only those who decide are told."""

import argparse
import unittest

from people import People

PURPOSE = {"category": "incident", "ticket": "INC-1", "note": "the access test"}
OWN = ("id", "created_at", "expires_at", "resource_id", "resource_name", "content")  # What differs between two requests.


class AccessRequestsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plane = plane = People(OPTIONS.build).start()
        cls.addClassCleanup(plane.stop)
        plane.begin()
        cls.vault = plane.environment("vault", "production")
        cls.everywhere, cls.hidden = plane.secret("Shared key"), plane.secret("Prod key", cls.vault)
        cls.also = plane.secret("Prod other", cls.vault)

    def ask(self, who, expect=202, **names):
        status, _, said = self.plane.as_(who, "POST", "/access/requests", {"purpose": PURPOSE, **names})
        self.assertEqual(status, expect, said)
        return said

    def decide(self, who, request, verb, expect=200):
        status, _, said = self.plane.as_(who, "POST", f"/approvals/{request['id']}/{verb}", {"note": "why not"},
                                         {"If-Match": f'"{request["revision"]}"'})
        self.assertEqual(status, expect, said)
        return said

    def names(self, who):
        return [item["name"] for item in self.plane.as_(who, "GET", "/secrets")[2]["items"]]

    def test_the_answer_is_the_same_for_what_is_there_and_what_is_not(self):
        self.plane.person("eve")
        there, nowhere = (self.ask("eve", environment="vault", secret=name) for name in ("prod-key", "no-such-key"))
        unknown = self.ask("eve", environment="no-such-place", secret="prod-key")
        for one in (nowhere, unknown):
            self.assertEqual({key: value for key, value in one.items() if key not in (*OWN, "environment")},
                             {key: value for key, value in there.items() if key not in (*OWN, "environment")})
        self.assertEqual(self.plane.as_("eve", "GET", f"/approvals/{nowhere['id']}")[0], 200)
        self.assertNotIn(self.hidden, str(there))

    def test_access_is_given_when_somebody_who_manages_it_agrees(self):
        plane = self.plane
        plane.person("fay")
        plane.person("ian", ("iam_admin", "organization", plane.org))
        plane.person("vic")
        request = self.ask("fay", environment="vault", secret="prod-key")
        self.decide("fay", request, "approve", 403)
        self.decide("vic", request, "approve", 404)  # Who does not decide is not told of it.
        self.assertTrue(plane.as_("ian", "GET", f"/approvals/{request['id']}")[2]["may_decide"])
        self.decide("ian", request, "approve")
        self.assertEqual(self.names("fay"), ["Prod key"])
        grant = {"secret": self.hidden, "version": 0, "keys": [], "purpose": PURPOSE}
        self.assertEqual(plane.as_("fay", "POST", "/grants", grant)[0], 201)
        events = plane.as_("alice", "GET", "/audit?limit=20")[2]["items"]
        given = next(event for event in events if event["action"] == "access.give")
        self.assertEqual((given["actor"], given["approval_id"], given["resource_id"]), ("Ian", request["id"], self.hidden))

    def test_an_environment_is_opened_as_a_whole_by_name_or_slug(self):
        self.plane.person("gus")
        self.decide("alice", self.ask("gus", environment="Vault"), "approve")
        self.assertEqual(self.names("gus"), ["Prod key", "Prod other"])
        self.decide("alice", self.ask("gus", secret="Shared key"), "approve")
        self.assertEqual(self.names("gus"), ["Prod key", "Prod other", "Shared key"])

    def test_what_is_not_there_can_only_be_denied(self):
        self.plane.person("hal")
        for names in ({"environment": "vault", "secret": "no-such-key"}, {"environment": "nowhere"}, {"secret": "prod-key"}):
            request = self.ask("hal", **names)
            said = self.decide("alice", request, "approve", 404)
            self.assertIn("There is nothing at", said["detail"])
            self.assertEqual(self.plane.as_("hal", "GET", f"/approvals/{request['id']}")[2]["state"], "waiting")
            self.assertEqual(self.decide("alice", request, "deny")["state"], "denied")
        self.assertEqual(self.names("hal"), [])

    def test_strangers_and_nonsense_are_refused(self):
        plane = self.plane
        plane.person("joe")
        plane.account("outsider")
        self.ask("outsider", 404, secret="prod-key")
        self.ask("joe", 400)
        self.ask("joe", 400, environment="a/b")
        self.ask("joe", 400, secret="x" * 201)
        self.ask("joe", 400, secret="prod-key", purpose={"category": "whim"})
        self.assertEqual(plane.as_("joe", "POST", "/access/requests", {"secret": "prod-key"})[0], 400)

    def test_nobody_fills_the_list_of_those_who_decide(self):
        self.plane.person("kim")
        for number in range(10):
            self.ask("kim", secret=f"wish-{number}")
        self.ask("kim", 412, secret="wish-3")
        said = self.ask("kim", 413, secret="wish-10")
        self.assertIn("Withdraw one first", said["detail"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[__file__, *rest], verbosity=2)
