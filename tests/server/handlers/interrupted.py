"""Processes that die in the middle: what was asked under one Idempotency-Key is done exactly once, whenever they died."""

import argparse
import concurrent.futures
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "http"))

from plane import Plane, lost_reply, pause, resume  # noqa: E402
from raw import Raw, eventually, metric, told  # noqa: E402


def back(plane):
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner to come back")


def done_once(plane, name, body, key):
    answer = plane.create(body, key)
    assert answer[0] == 201, answer
    assert plane.names().count(name) == 1, name
    assert plane.count("audit_events", f"action = 'secret.create' AND resource_name = '{name}'") == 1, name
    return answer


def server_killed_before_the_deed(plane):
    body = plane.sealed("Before")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        pause(plane.runner)
        try:
            asked = pool.submit(lost_reply, lambda: plane.create(body, "before"))
            eventually(lambda: metric(plane, "strongroom_requests_in_flight") >= 2, "the request at the runner")
            plane.kill_server()
            assert asked.result() is None
        finally:
            resume(plane.runner)
    back(plane)
    assert "Before" not in plane.names()
    assert "Idempotency-Replayed" not in done_once(plane, "Before", body, "before")[1]


def server_killed_before_the_answer_was_read(plane):
    body = plane.sealed("After")
    with Raw(plane) as raw:
        raw.send(f"POST /v1/orgs/{plane.org}/secrets HTTP/1.1", "Host: a", *plane.lines("POST", f"/v1/orgs/{plane.org}/secrets"),
                 "Content-Type: application/json", "Idempotency-Key: after", f"Content-Length: {len(body)}", body=body.encode())
        eventually(lambda: plane.count("secrets", "name = 'After'") == 1, "the deed")
        plane.kill_server()
    back(plane)
    assert done_once(plane, "After", body, "after")[1]["Idempotency-Replayed"] == "true"


def server_killed_at_any_moment(plane):
    for turn in range(6):
        name, body = f"Moment {turn}", plane.sealed(f"Moment {turn}")
        with concurrent.futures.ThreadPoolExecutor() as pool:
            asked = pool.submit(lost_reply, lambda: plane.create(body, name))
            time.sleep(0.004 * turn)
            plane.kill_server()
            answer = asked.result()
        back(plane)
        assert answer is None or name in plane.names(), "what was answered is there"
        done_once(plane, name, body, name)


def runner_killed_while_asked(plane):
    body = plane.sealed("Widowed")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        pause(plane.runner)
        asked = pool.submit(plane.create, body, "widowed")
        eventually(lambda: metric(plane, "strongroom_requests_in_flight") >= 2, "the request at the runner")
        plane.runner.kill()
        status, _, problem = asked.result()
    assert status == 503 and problem["code"] == "no_custodian" and "connects by itself" in problem["detail"], problem
    refused = plane.create(body, "widowed")
    assert refused[0] == 503 and refused[2]["code"] == "no_custodian", refused
    plane.runner.wait(15)
    plane.start_runner()
    plane.until(plane.custodian_connected, "the next runner")
    done_once(plane, "Widowed", body, "widowed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        told([server_killed_before_the_deed, server_killed_before_the_answer_was_read, server_killed_at_any_moment,
              runner_killed_while_asked], plane)


main()
