"""A control plane whose leave an OpenFGA server gives: what it holds follows each change at once, and where it does not answer nobody may do anything."""

import argparse
import json
import pathlib
import sys
import urllib.request

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / "server/handlers"), str(pathlib.Path(__file__).resolve().parents[1] / "support")]

from people import People  # noqa: E402
from openfga import OpenFga, program  # noqa: E402

KEY = "a-preshared-key-of-this-test"


def told(server, method, path, body=None):
    request = urllib.request.Request(server.url + path, json.dumps(body).encode() if body else None,
                                     {"Authorization": "Bearer " + KEY, "Content-Type": "application/json"}, method=method)
    return json.loads(urllib.request.urlopen(request, timeout=10).read())


def holds(plane, server):
    """What its store says, read past us."""
    stores = [one for one in told(server, "GET", "/stores")["stores"] if one["name"] == "strongroom-" + plane.org]
    assert len(stores) == 1, stores
    tuples, token = set(), ""
    while True:
        page = told(server, "POST", f"/stores/{stores[0]['id']}/read", {"page_size": 100, "continuation_token": token})
        tuples |= {(one["key"]["object"], one["key"]["relation"], one["key"]["user"]) for one in page["tuples"]}
        token = page["continuation_token"]
        if not token:
            return tuples


def refuses_all(plane, names):
    """503 with a sentence, for those who may all the same as for those who may nothing."""
    for name in names:
        for method, path, body in (("GET", "/secrets", None), ("GET", "/audit", None), ("GET", "/environments", None),
                                   ("POST", "/members", {"subject": "builtin|x", "name": "X"})):
            status, _, problem = plane.as_(name, method, path, body)
            assert status == 503 and "authorization server" in problem["detail"], (name, path, status, problem)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    if program() is None:
        print("OpenFGA's server is not here; scripts/install_openfga.sh builds it")
        return 77
    server = OpenFga(KEY)
    with People(options.build) as plane:
        plane.begin()
        plane.person("vera", ("viewer", "organization", plane.org))
        plane.person("nora")
        secret = plane.secret("shared")
        assert plane.end_server() == 0
        for openfga in ({"url": "http://192.0.2.1:8080"}, {}, {"url": server.url, "store": "x"}, {"url": server.url, "tokenfile": "misspelt"},
                        {"url": "ftp://127.0.0.1"}):
            plane.configure(openfga=openfga)
            code, said = plane.serve_to_its_end()
            assert code == 2 and said, (openfga, code, said)
        (plane.folder / "key").write_text(KEY + "\n")
        plane.configure(openfga={"url": server.url, "token_file": str(plane.folder / "key")})
        plane.start_server()
        refuses_all(plane, ("alice", "vera", "nora"))  # It is down at the start.
        try:
            server.start()
            plane.until(lambda: plane.as_("vera", "GET", f"/secrets/{secret}")[0] == 200, "the server's first answer")
            assert plane.as_("alice", "GET", f"/secrets/{secret}")[0] == 200
            assert plane.as_("nora", "GET", f"/secrets/{secret}")[0] == 404
            vera = "user:" + plane.members["vera"]
            place = ("organization:" + plane.org, "viewer", vera)
            assert place in holds(plane, server)
            plane.take((plane.user("vera"), "viewer", "organization", plane.org))
            assert plane.as_("vera", "GET", f"/secrets/{secret}")[0] == 404, "what was taken away answers no more, not once"
            assert place not in holds(plane, server)
            plane.give((plane.user("nora"), "viewer", "organization", plane.org))
            assert plane.as_("nora", "GET", f"/secrets/{secret}")[0] == 200
            server.stop()
            refuses_all(plane, ("alice", "vera", "nora"))
            # Its memory was its store: it comes back with nothing, and is told all again.
            server.start()
            assert plane.end_server() == 0
            plane.start_server()
            plane.until(lambda: plane.as_("nora", "GET", f"/secrets/{secret}")[0] == 200, "the server's first answer")
            assert plane.as_("vera", "GET", f"/secrets/{secret}")[0] == 404
            (plane.folder / "key").write_text("another key")
            assert plane.end_server() == 0
            plane.start_server()
            refuses_all(plane, ("alice", "vera", "nora"))
            logs = "".join(path.read_text(errors="replace") for path in plane.folder.rglob("*.log*"))
            assert KEY not in logs and "another key" not in logs
        finally:
            server.stop()
    return 0


sys.exit(main())
