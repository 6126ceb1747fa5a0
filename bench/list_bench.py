"""The first page of a million secrets, as somebody sees it who sees one in a hundred, beside the owner's, by turns."""

import argparse
import http.client
import json
import pathlib
import sqlite3
import ssl
import statistics
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/server/handlers"))

from people import People  # noqa: E402
from table import print_rounds  # noqa: E402

SECRETS, SEEN_OF = 1_000_000, 100
WARM, TURNS = 10, 101


def load(plane, environments):
    """Into the store, past everything: one in a hundred stands where the viewer is one, the others elsewhere."""
    base = sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=60)
    with base:
        base.execute("""
            WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?1)
            INSERT INTO secrets SELECT printf('01900000-0000-7000-8000-%012x', n), ?2, iif(n % ?3 = 0, ?4, ?5), printf('secret-%d', n),
                printf('Secret %07d', n * 7919 % ?1), 'One of many', '[]', 'bench', ?6, 'active', 1, 0, 0, 0, 0, 'bench', 'bench' FROM numbers""",
                     (SECRETS, plane.org, SEEN_OF, *environments, plane.backend))
        base.execute("INSERT INTO tuples (organization, object, relation, user) SELECT organization, 'secret:' || id, 'viewer', ?1 FROM secrets "
                     "WHERE name LIKE 'Secret %' AND rowid % ?2 = 1", ("user:" + plane.members["named"], SEEN_OF))
    base.execute("ANALYZE")
    base.close()


class Reader:
    """One kept connection; the proof that each request needs is made before the clock runs."""

    def __init__(self, plane, name):
        self.plane, self.token = plane, plane.tokens[name]
        self.connection = http.client.HTTPSConnection(plane.url.hostname, plane.url.port, timeout=60,
                                                      context=ssl.create_default_context(cafile=plane.folder / "ca.pem"))

    def first_page(self):
        path = f"/v1/orgs/{self.plane.org}/secrets"
        for _ in range(2):
            headers = self.plane.authorization("GET", path, self.token)
            begun = time.perf_counter()
            self.connection.request("GET", path, headers=headers)
            answer = self.connection.getresponse()
            body = answer.read()
            taken = time.perf_counter() - begun
            self.plane.dpop_nonce = answer.getheader("DPoP-Nonce") or self.plane.dpop_nonce
            if answer.status == 200:
                return taken * 1000, len(json.loads(body)["items"])
        raise AssertionError((answer.status, body))


def by_turns(figure, one, other):
    for _ in range(WARM):
        assert one.first_page()[1] == other.first_page()[1] == 200, "both see a whole page"
    pairs = [(one.first_page()[0], other.first_page()[0]) for _ in range(TURNS)]
    print_rounds(figure, [mine for mine, _ in pairs], [theirs for _, theirs in pairs], "ms")
    return statistics.median(mine / theirs for mine, theirs in pairs)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with People(parser.parse_args().build) as plane:
        plane.begin()
        few, others = plane.environment("few"), plane.environment("others")
        plane.person("placed", ("viewer", "environment", few))
        plane.person("named")
        assert plane.end_server() == 0
        load(plane, (few, others))
        plane.start_server()
        plane.sign_in(first=False)
        for name in ("alice", "placed", "named"):
            plane.sign_in(username=name, first=False)
            plane.tokens[name] = plane.token
        owner = Reader(plane, "alice")
        by_turns("list: 1 % of 1M by environment", Reader(plane, "placed"), owner)
        by_turns("list: 1 % of 1M by name", Reader(plane, "named"), owner)


main()
