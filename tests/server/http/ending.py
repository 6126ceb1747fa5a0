"""Asked to end, the control plane finishes what is under way, ends streams, waits for nobody for ever, and exits with 0."""

import argparse
import concurrent.futures
import signal
import socket

from raw import Raw, eventually, metric, told

from plane import Plane, lost_reply, pause, resume  # noqa: E402 - raw adds its folder to the path

HOST = "Host: 127.0.0.1"


def at_the_runner(plane, pool, name):
    """A creation that waits for its paused runner."""
    body = plane.sealed(name)
    pause(plane.runner)
    asked = pool.submit(lost_reply, lambda: plane.create(body))
    eventually(lambda: metric(plane, "strongroom_requests_in_flight") >= 2, "the request to stand at the runner")
    return asked


def takes_nobody_new(plane):
    try:
        socket.create_connection((plane.url.hostname, plane.url.port), 5).close()
    except (ConnectionRefusedError, ConnectionResetError):  # The door, or what stood in it as it closed.
        return True
    return False


def again(plane):
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner to come back")


def finishes_the_request_under_way(plane):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        try:
            asked = at_the_runner(plane, pool, "Under way")
            plane.server.send_signal(signal.SIGTERM)
            eventually(lambda: takes_nobody_new(plane), "the door to close")
            plane.server.send_signal(signal.SIGINT)
            assert plane.server.poll() is None
        finally:
            resume(plane.runner)
        status, headers, _ = asked.result()
    assert status == 201 and headers["Connection"] == "close", (status, headers)
    assert plane.server.wait(20) == 0
    again(plane)
    assert plane.names() == ["Under way"]


def gives_up_what_is_overdue(plane):
    """The runner's own patience is longer than the grace; nothing is left half done."""
    with concurrent.futures.ThreadPoolExecutor() as pool:
        try:
            asked = at_the_runner(plane, pool, "Overdue")
            assert plane.end_server() == 0
            answer = asked.result()
        finally:
            resume(plane.runner)
    assert answer is None or answer[0] == 503, answer
    again(plane)
    assert "Overdue" not in plane.names()


def ends_streams(plane):
    with Raw(plane) as raw:
        raw.send(f"GET /v1/orgs/{plane.org}/changes/stream HTTP/1.1", HOST, *plane.lines("GET", f"/v1/orgs/{plane.org}/changes/stream"))
        assert raw.answer().status == 200
        raw.until(b": welcome\n\n")
        plane.server.send_signal(signal.SIGTERM)
        raw.until(b"\r\n0\r\n\r\n")
        assert raw.ended()
    assert plane.server.wait(20) == 0
    again(plane)


def ends_for_whoever_only_sits_there(plane):
    with socket.create_connection((plane.url.hostname, plane.url.port), 20), Raw(plane) as idle, Raw(plane) as half:
        assert idle.send("GET /healthz HTTP/1.1", HOST).answer().status == 200
        half.socket.sendall(b"GET /hea")
        eventually(lambda: metric(plane, "strongroom_connections") >= 4, "all of them to be there")
        assert plane.end_server() == 0
    again(plane)


def ends_with_its_parent(plane):
    plane.server.stdin.close()
    assert plane.server.wait(20) == 0
    again(plane)
    plane.server.send_signal(signal.SIGINT)
    assert plane.server.wait(20) == 0
    again(plane)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    plane = Plane(parser.parse_args().build)
    try:
        plane.init()
        plane.configure(limits={"shutdown_seconds": 2})
        plane.start_server()
        plane.start_runner()
        plane.sign_in_and_wait()
        told([finishes_the_request_under_way, gives_up_what_is_overdue, ends_streams, ends_for_whoever_only_sits_there,
              ends_with_its_parent], plane)
    finally:
        plane.stop()


main()
