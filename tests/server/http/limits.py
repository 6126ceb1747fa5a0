"""Slow, large and many: what the control plane cuts off, with which words, and that others are served meanwhile."""

import argparse
import json
import socket
import ssl

from raw import Raw, eventually, metric, told

from plane import Plane  # noqa: E402 - raw adds its folder to the path

HOST = "Host: 127.0.0.1"
PLACES = 24
# Shorter than any patience below: a limit that is not kept fails by the test's own.
SHORT = {"handshake_seconds": 1, "request_seconds": 1, "reply_seconds": 2, "idle_seconds": 2, "connections": PLACES}
MEBIBYTE = 1 << 20


def serves(plane):
    return plane.request("GET", "/healthz", token=False)[0] == 200


def dribble(plane, raw, piece):
    """Sends a byte again and again, each well within any time between two of them, until the server has had enough."""
    raw.socket.settimeout(0.1)
    for _ in range(150):
        try:
            raw.socket.sendall(piece)
            if raw.more() == b"":
                return
        except TimeoutError:
            assert serves(plane)
        except (ConnectionError, ssl.SSLError):
            return
    raise AssertionError("a request may take for ever")


def cuts_off_a_slow_head(plane):
    with Raw(plane) as raw:
        raw.socket.sendall(b"GET /healthz HTTP/1.1\r\nX-Slow: ")
        dribble(plane, raw, b"a")


def cuts_off_a_slow_body(plane):
    with Raw(plane) as raw:
        raw.send("POST /oidc/token HTTP/1.1", HOST, "Content-Length: 100000")
        dribble(plane, raw, b"a")


def cuts_off_slow_chunks(plane):
    with Raw(plane) as raw:
        raw.send("POST /oidc/token HTTP/1.1", HOST, "Transfer-Encoding: chunked")
        dribble(plane, raw, b"1\r\na\r\n")


def cuts_off_who_says_nothing(plane):
    with socket.create_connection((plane.url.hostname, plane.url.port), 20) as silent, Raw(plane) as idle, Raw(plane) as used:
        assert used.send("GET /healthz HTTP/1.1", HOST).answer().status == 200
        assert silent.recv(1) == b"" and idle.ended() and used.ended()


def cuts_off_who_does_not_read(plane):
    before = metric(plane, "strongroom_connections")
    with Raw(plane) as raw:
        raw.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        raw.socket.sendall(f"GET /openapi.json HTTP/1.1\r\n{HOST}\r\n\r\n".encode() * 400)
        eventually(lambda: metric(plane, "strongroom_connections") == before + 1, "the connection to count")
        eventually(lambda: metric(plane, "strongroom_connections") == before, "the server to give up")


def refuses_a_large_head(plane):
    with Raw(plane) as raw:
        answer = raw.send("GET /healthz HTTP/1.1", HOST, *(f"X-{i}: {'a' * 1000}" for i in range(64))).answer()
        assert answer.status == 431 and "16 KiB" in answer.problem()["detail"], answer.body
    with Raw(plane) as raw:
        assert raw.send("GET /healthz HTTP/1.1", HOST, "X: " + "a" * 15000).answer().status == 200


def refuses_a_long_address(plane):
    with Raw(plane) as raw:
        answer = raw.send("GET /healthz?a=" + "b" * 9000 + " HTTP/1.1", HOST).answer()
        assert answer.status == 414 and "8 KiB" in answer.problem()["detail"], answer.body
        assert raw.send("GET /healthz?a=" + "b" * 8000 + " HTTP/1.1", HOST).answer().status == 200


def refuses_a_large_body(plane):
    """Also to a client that sends all of it before it reads."""
    with Raw(plane) as raw:
        answer = raw.send("POST /oidc/token HTTP/1.1", HOST, f"Content-Length: {12 * MEBIBYTE + 1}").answer()
        assert answer.status == 413 and answer.problem()["code"] == "too_large"
    with Raw(plane) as raw:
        raw.send("POST /oidc/token HTTP/1.1", HOST, f"Content-Length: {16 * MEBIBYTE}", body=b"a" * (16 * MEBIBYTE))
        answer = raw.answer()
        assert answer.status == 413 and "12 MiB" in answer.problem()["detail"]
    with Raw(plane) as raw:
        chunk = b"100000\r\n" + b"a" * MEBIBYTE + b"\r\n"
        raw.send("POST /oidc/token HTTP/1.1", HOST, "Transfer-Encoding: chunked", body=chunk * 13)
        assert raw.answer().status == 413


def takes_a_body_at_the_limit(plane):
    with Raw(plane) as raw:
        raw.send("POST /oidc/token HTTP/1.1", HOST, f"Content-Length: {12 * MEBIBYTE}", body=b"a" * (12 * MEBIBYTE))
        assert raw.answer().status == 400
        assert raw.send("GET /healthz HTTP/1.1", HOST).answer().status == 200


def refuses_deep_json(plane):
    path = f"/v1/orgs/{plane.org}/secrets"
    for deep in ("[" * 100000, '{"a":' * 100000, json.dumps({"a": [[[[1]]]]}), "[" * 40 + "]" * 40):
        status, headers, problem = plane.request("POST", path, deep, {"Idempotency-Key": "deep"})
        assert status == 400 and problem["code"] == "invalid_input", (deep[:20], status, problem)
    assert serves(plane)


def lets_in_no_more_than_there_are_places(plane):
    refused = metric(plane, "strongroom_connections_refused_total")
    held = []
    try:
        for _ in range(PLACES):
            held.append(Raw(plane))
        try:
            with Raw(plane) as one_too_many:
                assert one_too_many.ended()
        except (ConnectionError, ssl.SSLError):
            pass
        assert held[0].send("GET /healthz HTTP/1.1", HOST).answer().status == 200
    finally:
        for raw in held:
            raw.socket.close()
    eventually(lambda: metric(plane, "strongroom_connections") == 1, "the places to be free")
    assert metric(plane, "strongroom_connections_refused_total") > refused


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    plane = Plane(parser.parse_args().build)
    try:
        plane.init()
        plane.start_server()
        plane.sign_in()  # Before the limits: on a busy machine, hashing a password takes longer than they allow.
        plane.end_server()
        plane.configure(limits=SHORT)
        plane.start_server()
        told([cuts_off_a_slow_head, cuts_off_a_slow_body, cuts_off_slow_chunks, cuts_off_who_says_nothing,
              cuts_off_who_does_not_read, refuses_a_large_head, refuses_a_long_address, refuses_a_large_body,
              takes_a_body_at_the_limit, refuses_deep_json, lets_in_no_more_than_there_are_places], plane)
    finally:
        plane.stop()


main()
