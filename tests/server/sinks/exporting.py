"""A control plane whose events leave, and what of them arrived."""

import json
import pathlib
import sys
import uuid

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "handlers"), str(HERE.parents[1] / "support")]

from people import People  # noqa: E402

CANARY = "export-canary-6174"


def leaf_of(event):
    return (event.get("data") or event["unmapped"])["leaf"]


def place_of(event):
    data = event.get("data") or event["unmapped"]
    return data["organization"], data["leaf"]


class Exporting(People):
    def sinks(self, *sinks):
        self.configure(audit_sinks=list(sinks), metrics={})

    def restart(self):
        assert self.end_server() == 0
        self.start_server()
        self.until(self.custodian_connected, "the runner")

    def log_size(self, org=None):
        base = self.database()
        try:
            return base.execute("SELECT count(*) FROM log_leaves WHERE organization = ?", (org or self.org,)).fetchone()[0]
        finally:
            base.close()

    def standing(self, name):
        return next(one for one in self.get(f"/v1/orgs/{self.org}/audit/sinks")["items"] if one["name"] == name)

    def happen(self, times=1):
        """That many events at least: each attempt to read what is not there is one."""
        for _ in range(times):
            self.environment("e-" + uuid.uuid4().hex[:12])

    def whole(self, events, org=None, twice=False):
        """Whether each leaf is there once (or more, if `twice`), and in its order."""
        leaves = [leaf for place, leaf in map(place_of, events) if place == (org or self.org)]
        if twice:
            leaves = list(dict.fromkeys(leaves))
        return leaves == list(range(self.log_size(org)))


def lines_of(path):
    path = pathlib.Path(path)
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
