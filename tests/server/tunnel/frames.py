"""What no runner says, at every stage of the tunnel: the connection ends with a reason, nobody else is disturbed, nothing is stored."""

import argparse
import concurrent.futures
import contextlib
import json
import socket

from dialled import BINARY, CLOSE, PING, TEXT, Dialled, TunnelPlane, eventually, frame, told

LARGEST = 24 << 20
HELLO = ("A message is no text.", "A message is no JSON object.", "The hello cannot be read, or names another runner.")


def ends(caller):
    with contextlib.suppress(OSError):
        return caller.end()


def at_the_door(plane):
    """Before TLS, before HTTP, before WebSocket; and somebody who says nothing at all."""
    where = plane.ready["tunnel"]
    for content in (b"GET /tunnel HTTP/1.1\r\nHost: a\r\n\r\n", bytes(4096), b"\x16\x03\x01\xff\xff" + bytes(70000), b""):
        with socket.create_connection((where["address"], where["port"]), 20) as plain, contextlib.suppress(OSError):
            plain.sendall(content)
            while plain.recv(65536):
                pass
    requests = (b"\0\1\2\r\n\r\n", b"GET /tunnel HTTP/1.1\r\nHost: a\r\n\r\n", b"POST /tunnel HTTP/1.1\r\nContent-Length: 9\r\n\r\n",
                b"GET /tunnel HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99\r\nSec-WebSocket-Key: x\r\n\r\n",
                b"GET /tunnel HTTP/1.1\r\nX: " + b"x" * (1 << 20), b"")
    for request in requests:
        with Dialled(plane, plane.credential()) as caller:
            with contextlib.suppress(OSError):
                caller.write(request)
            ends(caller)


def broken_frames(hello):
    """Frame after frame that RFC 6455 forbids, or that is larger than a message may be."""
    unmasked, reserved_bits, reserved_opcode, of_nothing = frame(hello, masked=False), frame(hello, reserved=7), frame(hello, opcode=3), frame(hello, opcode=0)
    too_large, as_large_as_can_be, negative = frame(b"", size=LARGEST + 1), frame(b"", size=(1 << 63) - 1), frame(b"", size=1 << 63)
    large_ping, ping_in_pieces = frame(bytes(126), opcode=PING), frame(b"", opcode=PING, final=False)
    within_another, no_utf8 = frame(hello, final=False) + frame(hello), frame(b'{"op":"\xff\xfe"}')
    close_of_one_byte, close_without_sense = frame(b"\3", opcode=CLOSE), frame(b"\0\0\xff", opcode=CLOSE)
    return (unmasked, reserved_bits, reserved_opcode, of_nothing, too_large, as_large_as_can_be, negative, large_ping, ping_in_pieces,
            within_another, no_utf8, close_of_one_byte, close_without_sense)


def instead_of_a_hello(plane):
    hello = json.dumps({"op": "hello", "key": plane.custodian, "version": "0.1.0"}).encode()
    for content in broken_frames(hello):
        with Dialled(plane, plane.credential()) as caller:
            ends(caller.upgrade().write(content))
    key = plane.custodian
    texts = [b"", b"{", b"[]", b"7", b'"hello"', b"null", b"\0", b"[" * 100_000, b'{"op":"hello"', {"op": "hello"}, {"op": "welcome", "key": key},
             {"key": key}, {"op": "hello", "key": None}, {"op": "hello", "key": []}, {"op": ["hello"], "key": key},
             {"op": "hello", "key": {**key, "runner": key["runner"][:-1]}}, {"op": "hello", "key": {**key, "public_key": 7}},
             {"op": "hello", "key": {**key, "public_key": "x" * (1 << 20)}}, {"op": "hello", "key": {}}]
    for content in texts:
        with Dialled(plane, plane.credential()) as caller:
            assert caller.upgrade().send(content).end() in HELLO, content
    with Dialled(plane, plane.credential()) as caller:
        assert caller.upgrade().send(hello, BINARY).end() == HELLO[0]
    with Dialled(plane, plane.credential()) as caller:  # Nothing, for longer than the control plane's patience.
        ends(caller.upgrade())


def after_the_hello(plane):
    """A runner's own certificate, and nonsense behind it."""
    for content, opcode, why in ((b"\0\1", BINARY, HELLO[0]), (b"{", TEXT, HELLO[1]), (b"[]", TEXT, HELLO[1]), (b"[" * 100_000, TEXT, HELLO[1])):
        with Dialled(plane, plane.credential()) as runner:
            assert runner.greet(plane.custodian).send(content, opcode).end() == why
        plane.until(lambda: plane.serving() is None, "it to be gone")
    with Dialled(plane, plane.credential()) as runner, contextlib.suppress(OSError):
        runner.greet(plane.custodian)
        runner.send(b'{"id":"' + b"1" * LARGEST + b'"}')
        ends(runner)
    plane.until(lambda: plane.serving() is None, "it to be gone")
    with Dialled(plane, plane.credential()) as runner:
        runner.greet(plane.custodian)
        for unasked in ({}, {"id": 7}, {"id": None, "body": {}}, {"id": "999999", "body": {}}, {"id": ["1"]}, {"op": "hello", "key": plane.custodian},
                        {"error": {}}, {"id": "", "error": 7}):
            runner.send(unasked)
        runner.send(b"still here", PING)
        eventually(lambda: plane.serving() == plane.custodian["runner"], "it to be there still")


def instead_of_an_answer(plane):
    """A question that was really asked, answered with nonsense: the writer gets a problem, and nothing is stored."""
    answers = ({}, {"body": None}, {"body": []}, {"body": {}}, {"body": {"dek": 7}}, {"body": {"dek": {}, "entries": [], "fingerprints": {}}},
               {"error": None}, {"error": {}}, {"error": {"code": 7, "message": []}}, {"error": {"code": "no such", "message": "No."}}, b"{", b"binary", None)
    for number, answer in enumerate(answers):
        name = f"Nonsense {number}"
        with Dialled(plane, plane.credential()) as runner, concurrent.futures.ThreadPoolExecutor() as pool:
            runner.greet(plane.custodian)
            asked = pool.submit(plane.create, plane.sealed(name))
            question = runner.receive()
            assert question["op"] == "seal_version", question
            if answer is None:
                runner.socket.close()
            elif isinstance(answer, dict):
                runner.send({"id": question["id"], **answer}).send({"id": question["id"], **answer})
            else:
                runner.send(answer, BINARY if answer == b"binary" else TEXT)
            status, _, problem = asked.result()
        assert status >= 400 and problem["status"] == status and problem["detail"].endswith("."), (answer, status, problem)
        if not isinstance(answer, dict):
            assert problem["code"] == "no_custodian", (answer, problem)
        plane.until(lambda: plane.serving() is None, "it to be gone")
    assert plane.names() == [] and plane.count("versions") == 0


def a_real_runner_comes_back(plane):
    plane.start_runner()
    plane.until(plane.serving, "the runner")
    assert plane.create(plane.sealed("After all"))[0] == 201
    assert plane.request("GET", "/readyz", token=False)[0] == 200


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with TunnelPlane(parser.parse_args().build) as plane:
        assert plane.serving()
        at_the_door(plane)
        assert plane.serving() == plane.custodian["runner"]
        plane.runner.terminate()
        plane.runner.wait(15)
        told([instead_of_a_hello, after_the_hello, instead_of_an_answer, a_real_runner_comes_back], plane)


main()
