"""Who may reveal a secret, as an OpenFGA server says it that was given our model and tuples; without one, as our own database and API have it."""

import json
import urllib.request


class ToldByOpenFga:
    def __init__(self, server, all_, made):
        self.server, self.all, self.made = server, all_, made
        self.name = "OpenFGA's ListUsers" if server else "GET /access/who (OpenFGA's server is not here; scripts/install_openfga.sh builds it)"

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.server.url + path, json.dumps(body).encode() if body else None,
                                         {"Content-Type": "application/json"}, method=method)
        return json.loads(urllib.request.urlopen(request, timeout=20).read())

    def store(self):
        return next(one["id"] for one in self.ask("GET", "/stores")["stores"] if one["name"] == "strongroom-" + self.made["org"])

    def tuples(self):
        """What leave is decided by: (object, relation, user)."""
        if not self.server:
            return {tuple(row) for row in self.all.write("SELECT object, relation, user FROM tuples")}
        found, token, store = set(), "", self.store()
        while True:
            page = self.ask("POST", f"/stores/{store}/read", {"page_size": 100, "continuation_token": token})
            found |= {tuple(one["key"][part] for part in ("object", "relation", "user")) for one in page["tuples"]}
            token = page["continuation_token"]
            if not token:
                return found

    def stands_in(self):
        return self.all.ask("alice", "GET", "/secrets/" + self.made["secret"]).get("environment")

    def who_may(self):
        """Those who may reveal it: "user:…" and "service_account:…"."""
        if not self.server:
            path = f"/access/who?permission=reveal&object_type=secret&object_id={self.made['secret']}"
            return {f"{one['subject']['type']}:{one['subject']['id']}" for one in self.all.ask("alice", "GET", path)["items"]}
        secret = "secret:" + self.made["secret"]
        place = [{"object": secret, "relation": "organization", "user": "organization:" + self.made["org"]},
                 {"object": secret, "relation": "environment", "user": "environment:" + self.made["production"]}]
        found = set()
        for kind in ("user", "service_account"):
            told = self.ask("POST", f"/stores/{self.store()}/list-users", {
                "object": {"type": "secret", "id": self.made["secret"]}, "relation": "can_reveal", "user_filters": [{"type": kind}],
                "contextual_tuples": place})
            found |= {f"{one['object']['type']}:{one['object']['id']}" for one in told["users"]}
        return found
