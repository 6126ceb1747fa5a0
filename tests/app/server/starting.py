"""What keeps strongroomd from starting, said in one sentence on standard error; 1 where trying again may help, else 2."""

import argparse
import pathlib
import socket
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "server"))

from plane import Plane  # noqa: E402


ISSUER = {"issuer": "https://idp.example", "audience": "a", "client_id": "c"}


def refuses(plane, code, *words):
    ended, lines = plane.serve_to_its_end()
    assert ended == code and len(lines) == 1 and all(word in lines[0] for word in words), (ended, lines)
    assert lines[0].endswith("."), lines


def says_that_a_port_is_in_use(plane):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = {"address": "127.0.0.1", "port": other.getsockname()[1]}
        free = {"address": "127.0.0.1", "port": 0}
        for member in ("api", "tunnel", "sign_in_page"):
            plane.configure(**{"api": free, "tunnel": free, "sign_in_page": free, member: taken})
            refuses(plane, 1, str(taken["port"]), "in use")
        plane.configure(api=free, tunnel=free, sign_in_page=free)


def says_what_is_wrong_with_its_configuration(plane):
    path = plane.folder / "strongroomd.json"
    whole = path.read_text()
    free = {"address": "127.0.0.1", "port": 0}
    for members, word in (({"databse": "x"}, "databse"), ({"limits": {"conections": 1}}, "conections"),
                          ({"limits": {"idle_seconds": 0}}, "idle_seconds"), ({"limits": {"idle_seconds": "1"}}, "idle_seconds"),
                          ({"limits": 7}, "object"),
                          ({"api": {"address": "127.0.0.1", "port": 65536}}, "api"), ({"api": {"address": "nowhere", "port": 0}}, "nowhere"),
                          ({"sign_in_page": {"address": "0.0.0.0", "port": 0}}, "0.0.0.0"),
                          ({"external_issuer": {"issuer": "http://idp.example", "audience": "a", "client_id": "c"}}, "https"),
                          ({"external_issuer": {**ISSUER, "audiences": "b"}}, "audiences"), ({"external_issuer": {**ISSUER, "scopes": ["profile"]}}, "openid"),
                          ({"external_issuer": {**ISSUER, "issuer": "http://127.0.0.1:80@idp.example"}}, "https")):
        plane.configure(**{"api": free, **members})
        refuses(plane, 2, word)
        path.write_text(whole)
    path.write_text("{")
    refuses(plane, 2, "JSON")
    path.write_text(whole)
    plane.configure(certificate=str(plane.folder / "absent.pem"))
    refuses(plane, 1, "absent.pem")
    plane.configure(certificate=str(plane.folder / "runner/authority.pem"))
    refuses(plane, 2, "certificate")
    path.write_text(whole)


def starts_after_all(plane):
    plane.start_server()
    assert plane.request("GET", "/readyz")[0] == 200
    assert plane.end_server() == 0


def comes_back_where_it_was(plane):
    """Sign-ins name the address of whoever vouches for them."""
    port = lambda: int(plane.ready["api"].rsplit(":", 1)[1])  # noqa: E731
    plane.start_server()
    before = port()
    assert plane.end_server() == 0
    plane.start_server()
    assert port() == before
    assert plane.end_server() == 0
    with socket.socket() as other:
        other.bind(("127.0.0.1", before))
        other.listen()
        plane.start_server()
        assert port() != before
        assert plane.end_server() == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    plane = Plane(parser.parse_args().build)
    try:
        plane.init()
        for story in (says_that_a_port_is_in_use, says_what_is_wrong_with_its_configuration, starts_after_all, comes_back_where_it_was):
            story(plane)
            print(story.__name__)
    finally:
        plane.stop()


main()
