"""The HTTP that the control plane takes and refuses, held against the running process: framing, methods, versions, ids."""

import argparse
import json
import re
import socket
import ssl
import uuid

from raw import Raw, eventually, told

from plane import Plane  # noqa: E402 - raw adds its folder to the path

HOST = "Host: 127.0.0.1"


def answers_what_is_pipelined_in_order(plane):
    with Raw(plane) as raw:
        paths = ["/healthz", "/nowhere", "/readyz", "/healthz"]
        raw.socket.sendall(b"".join(f"GET {path} HTTP/1.1\r\n{HOST}\r\n\r\n".encode() for path in paths))
        answers = [raw.answer() for _ in paths]
    assert [answer.status for answer in answers] == [200, 404, 200, 200]
    assert len({answer.headers["X-Request-Id"] for answer in answers}) == len(paths)


def takes_a_request_in_single_bytes(plane):
    with Raw(plane) as raw:
        for byte in f"GET /healthz HTTP/1.1\r\n{HOST}\r\n\r\n".encode():
            raw.socket.sendall(bytes([byte]))
        assert raw.answer().status == 200


def takes_chunks(plane):
    body = plane.sealed("Came in chunks").encode()
    pieces = [body[i:i + 300] for i in range(0, len(body), 300)]
    chunks = b"".join(b"%x;note=1\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\nTrailer: t\r\n\r\n"
    with Raw(plane) as raw:
        raw.send(f"POST /v1/orgs/{plane.org}/secrets HTTP/1.1", HOST, *plane.lines("POST", f"/v1/orgs/{plane.org}/secrets"),
                 "Idempotency-Key: chunks", "Content-Type: application/json", "Transfer-Encoding: chunked", body=chunks)
        assert raw.answer().status == 201
        raw.send("GET /healthz HTTP/1.1", HOST)
        assert raw.answer().status == 200
    assert "Came in chunks" in plane.names()


MALFORMED = {
    "no version": b"GET /healthz\r\n\r\n",
    "another protocol": b"HELO strongroom\r\n\r\n",
    "TLS within TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(40) + b"\r\n\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "no host": b"GET /healthz HTTP/1.1\r\n\r\n",
    "two hosts": b"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "a space before the colon": b"GET /healthz HTTP/1.1\r\nHost : a\r\n\r\n",
    "a NUL in a header": b"GET /healthz HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
    "length and chunks": b"POST /oidc/token HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks and length": b"POST /oidc/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
    "two lengths": b"POST /oidc/token HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd",
    "a negative length": b"POST /oidc/token HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "a length beyond counting": b"POST /oidc/token HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
    "a chunk of no size": b"POST /oidc/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    "a chunk beyond counting": b"POST /oidc/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
}
TARGETS = ["/healthz/%zz", "/healthz%00", "/v1/%2e%2e/healthz", "/v1/../healthz", "/a%2Fb", "/%ff", "*", "healthz", "/x?a=%e9"]


def refuses_what_is_malformed(plane):
    for name, text in MALFORMED.items():
        with Raw(plane) as raw:
            raw.socket.sendall(text)
            answer = raw.answer()
            assert answer.status in (400, 413), (name, answer.status)
            assert answer.problem()["code"] in ("invalid_input", "too_large"), name
    for target in TARGETS:
        with Raw(plane) as raw:
            answer = raw.send(f"GET {target} HTTP/1.1", HOST).answer()
            assert answer.status == 400 and answer.problem()["code"] == "invalid_input", (target, answer.status)
    assert plane.request("GET", "/healthz")[0] == 200


def keeps_a_smuggled_request_out(plane):
    """After what could be read in two ways, nothing of the connection is believed."""
    with Raw(plane) as raw:
        raw.socket.sendall(MALFORMED["length and chunks"] + f"GET /healthz HTTP/1.1\r\n{HOST}\r\n\r\n".encode())
        assert raw.answer().headers["Connection"] == "close"
        raw.socket.unwrap()
        assert raw.buffer == b""


def says_what_is_not_there(plane):
    with Raw(plane) as raw:
        answer = raw.send("GET /v1/nowhere HTTP/1.1", HOST).answer()
        assert answer.status == 404 and answer.problem()["code"] == "not_found"
        answer = raw.send("DELETE /healthz HTTP/1.1", HOST).answer()
        assert answer.status == 405 and answer.headers["Allow"] == "GET" and answer.problem()["code"] == "invalid_input"
        answer = raw.send("BREW /healthz HTTP/1.1", HOST).answer()
        assert answer.status == 501 and answer.problem()["code"] == "invalid_input"
        answer = raw.send("GET /v1/me HTTP/1.1", HOST).answer()
        assert answer.status == 401 and answer.headers["WWW-Authenticate"].startswith("DPoP algs=") and answer.problem()


def answers_head_without_a_body(plane):
    with Raw(plane) as raw:
        for target in ("/healthz", "/openapi.json", "/nowhere", "/%zz"):
            head = raw.send(f"HEAD {target} HTTP/1.1", HOST).answer(head_only=True)
            whole = raw.send(f"GET {target} HTTP/1.1", HOST).answer()
            assert head.status == whole.status and head.headers["Content-Length"] == str(len(whole.body)), target
            assert head.headers["Content-Type"] == whole.headers["Content-Type"]


def speaks_to_older_clients(plane):
    with Raw(plane) as raw:
        answer = raw.send("GET /healthz HTTP/1.0").answer()
        assert answer.status == 200 and answer.headers["Connection"] == "close" and raw.ended()
    with Raw(plane) as raw:
        answer = raw.send("GET /healthz HTTP/1.1", HOST, "Connection: close").answer()
        assert answer.headers["Connection"] == "close" and raw.ended()


def refuses_tls_1_2(plane):
    context = ssl.create_default_context(cafile=plane.folder / "ca.pem")
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    try:
        Raw(plane, context)
    except ssl.SSLError as refused:
        assert "PROTOCOL_VERSION" in refused.reason.upper(), refused
    else:
        raise AssertionError("TLS 1.2 was spoken")
    with Raw(plane) as raw:
        assert raw.socket.version() == "TLSv1.3"


def ignores_who_speaks_no_tls(plane):
    with socket.create_connection((plane.url.hostname, plane.url.port), 20) as plain:
        plain.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        assert b"HTTP/" not in plain.recv(4096)
    assert plane.request("GET", "/healthz")[0] == 200


def names_each_request(plane):
    """By its own id: what a client calls itself is not taken over, and the log, the answer and the record agree."""
    mine = str(uuid.uuid4())
    status, headers, made = plane.request("POST", f"/v1/orgs/{plane.org}/secrets", plane.sealed("Named"),
                                          {"Idempotency-Key": mine, "X-Request-Id": "mine\tnot yours"})
    assert status == 201
    request = headers["X-Request-Id"]
    assert re.fullmatch(r"[0-9a-f-]{36}", request), request
    event = plane.get(f"/v1/orgs/{plane.org}/audit?resource={made['secret']['id']}")["items"][0]
    assert event["request_id"] == request, event

    def logged():
        lines = [json.loads(line) for line in (plane.folder / "strongroomd.log").read_text().splitlines()]
        return [line["path"] for line in lines if line.get("request") == request]
    assert eventually(logged, "the line of the request") == [f"/v1/orgs/{plane.org}/secrets"]


def welcomes_who_follows_changes(plane):
    """A cursor that is ahead of ours is from another database: whoever holds it must read everything anew."""
    for after, first in (("0", b": welcome"), ("999999", b"event: behind")):
        with Raw(plane) as raw:
            raw.send(f"GET /v1/orgs/{plane.org}/changes/stream?after={after} HTTP/1.1", HOST,
                     *plane.lines("GET", f"/v1/orgs/{plane.org}/changes/stream"))
            assert raw.answer().headers["Content-Type"] == "text/event-stream"
            assert raw.until(b"\n\n").partition(b"\r\n")[2].startswith(first), after


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        told([answers_what_is_pipelined_in_order, takes_a_request_in_single_bytes, takes_chunks, refuses_what_is_malformed,
              keeps_a_smuggled_request_out, says_what_is_not_there, answers_head_without_a_body, speaks_to_older_clients,
              refuses_tls_1_2, ignores_who_speaks_no_tls, names_each_request, welcomes_who_follows_changes], plane)


main()
