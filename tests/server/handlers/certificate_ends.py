"""When certificates end, over HTTP: what is told beside a version is read strictly, and listed by time to whoever may know of the secret."""

import argparse
import datetime
import json

from people import People

DAY = datetime.timedelta(days=1)


def stamp(days):
    return (datetime.datetime.now(datetime.timezone.utc) + days * DAY).strftime("%Y-%m-%dT%H:%M:%S.000Z")


class Ends(People):
    def telling(self, name, ends, environment=None):
        """The answer to a new secret of one value; `ends` gets the name of its key."""
        body = json.loads(self.sealed(name, environment=environment))
        key = body["version"]["entries"][0]["key"]
        body["version"]["certificate_ends"] = ends(key)
        status, _, made = self.create(body)
        return status, made

    def ends(self, by="alice", expect=200, **query):
        status, _, page = self.as_(by, "GET", "/certificate-ends?" + "&".join(f"{key}={value}" for key, value in query.items()))
        assert status == expect, (status, page)
        return page


def is_read_strictly(plane):
    for ends in (lambda key: [], lambda key: {key: "tomorrow"}, lambda key: {key: 7}, lambda key: {"ABSENT": stamp(9)}, lambda key: {key: None}):
        status, problem = plane.telling("Refused", ends)
        assert status == 400 and "certificate_ends" in problem["field"], problem
    assert not plane.ends()["items"] and "Refused" not in plane.names()
    assert plane.telling("None", lambda key: {})[0] == 201 and plane.telling("Null", lambda key: None)[0] == 201
    assert not plane.ends()["items"]


def is_listed_by_time(plane):
    plane.prod = plane.environment("there", "production")
    plane.times = {"Soon": stamp(9), "Ended": stamp(-2), "Late": stamp(90)}
    plane.secrets = {name: plane.telling(name, lambda key: {key: end}, plane.prod if name == "Soon" else None)[1]["secret"]["id"]
                     for name, end in plane.times.items()}
    items = plane.ends()["items"]
    assert [(one["name"], one["ends_at"], one["version"]) for one in items] == [(name, plane.times[name], 1) for name in ("Ended", "Soon", "Late")], items
    assert items[1]["environment"] == plane.prod and "environment" not in items[0] and items[0]["secret"] == plane.secrets["Ended"]
    assert [one["name"] for one in plane.ends(within_days=30)["items"]] == ["Ended", "Soon"]
    assert [one["name"] for one in plane.ends(within_days=0)["items"]] == ["Ended"]
    assert [one["name"] for one in plane.ends(secret=plane.secrets["Late"])["items"]] == ["Late"]
    first = plane.ends(limit=2)
    rest = plane.ends(limit=2, cursor=first["next"])
    assert [one["name"] for one in first["items"] + rest["items"]] == ["Ended", "Soon", "Late"] and "next" not in rest
    for bad in ({"within_days": "x"}, {"within_days": -1}, {"within_days": 3651}, {"secret": "x"}, {"cursor": "x"}):
        assert plane.ends(expect=400, **bad)["field"] in bad


def is_for_whoever_may_know(plane):
    plane.person("vera", ("viewer", "environment", plane.prod))
    plane.account("mallory")
    assert [one["name"] for one in plane.ends("vera")["items"]] == ["Soon"]
    assert not plane.ends("vera", secret=plane.secrets["Late"])["items"]
    plane.ends("mallory", expect=404)


def stands_on_the_record(plane):
    base = plane.database()
    try:
        after, = base.execute("SELECT after FROM audit_events WHERE action = 'secret.create' AND resource_id = ?", (plane.secrets["Soon"],)).fetchone()
    finally:
        base.close()
    assert "certificateEnds:" in after and plane.times["Soon"] in after, after


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Ends(parser.parse_args().build) as plane:
        plane.begin()
        for story in (is_read_strictly, is_listed_by_time, is_for_whoever_may_know, stands_on_the_record):
            story(plane)
            print(story.__name__)


if __name__ == "__main__":
    main()
