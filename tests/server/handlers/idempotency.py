"""One Idempotency-Key, one deed: asked twice in a row, twice at once, and for something else; through the real runner."""

import argparse
import concurrent.futures
import pathlib
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane, pause, resume  # noqa: E402


def replays_the_first_answer(plane):
    body = plane.sealed("In a row")
    first = plane.create(body, "row")
    again = plane.create(body, "row")
    assert first[0] == 201 and again[0] == 201, (first, again)
    assert "Idempotency-Replayed" not in first[1] and again[1]["Idempotency-Replayed"] == "true", again[1]
    assert first[2] == again[2] and first[1]["ETag"] == again[1]["ETag"]
    assert plane.names().count("In a row") == 1


def refuses_another_body(plane):
    plane.create(plane.sealed("First body"), "body")
    status, _, problem = plane.create(plane.sealed("Second body"), "body")
    assert status == 409 and problem["code"] == "key_reused" and problem["field"] == "Idempotency-Key", problem
    taken = plane.create(plane.sealed("First body"))
    assert taken[0] == 409 and taken[2]["code"] == "already_exists" and taken[2]["field"] == "slug", taken
    assert "Second body" not in plane.names()


def keeps_no_answer_of_a_failure(plane):
    body = plane.sealed("Refused first")
    pretend = body.replace('"slug":"refused-first"', '"slug":"first-body"')
    assert plane.create(pretend, "failed")[0] == 409
    assert plane.create(body, "failed")[0] == 201


def at_once(plane, bodies, key):
    """Both requests stand at the runner before either is written."""
    before = plane.count("audit_events")
    pause(plane.runner)
    try:
        with concurrent.futures.ThreadPoolExecutor() as pool:
            asked = [pool.submit(plane.create, body, key) for body in bodies]
            plane.until(lambda: both_wait(plane, len(bodies)), "both requests at the runner")
            resume(plane.runner)
            return [one.result() for one in asked], plane.count("audit_events") - before
    finally:
        resume(plane.runner)


def both_wait(plane, count):
    """Requests that were read and not answered: as many as `count`, beside the one that asks."""
    metrics = plane.request("GET", "/metrics", token=False)[2].decode()
    open_now = next(line for line in metrics.splitlines() if line.startswith("strongroom_requests_in_flight "))
    return int(open_now.split()[1]) >= count + 1


def does_it_once_for_twins(plane):
    body = plane.sealed("At once")
    answers, events = at_once(plane, [body, body], "twins")
    assert [answer[0] for answer in answers] == [201, 201], answers
    assert answers[0][2] == answers[1][2]
    assert sorted("Idempotency-Replayed" in answer[1] for answer in answers) == [False, True]
    assert events == 1 and plane.names().count("At once") == 1


def does_one_of_two_for_a_shared_key(plane):
    answers, _ = at_once(plane, [plane.sealed("This one"), plane.sealed("Or this")], "shared")
    assert sorted(answer[0] for answer in answers) == [201, 409], answers
    refused = next(answer for answer in answers if answer[0] == 409)
    assert refused[2]["code"] == "key_reused", refused
    assert len({"This one", "Or this"} & set(plane.names())) == 1


def undoes_the_deed_whose_answer_is_lost(plane):
    """The answer stands in the deed's own transaction: no crash can come between them."""
    body = plane.sealed("Undone")
    base = sqlite3.connect(plane.folder / "strongroom.sqlite")
    base.execute("CREATE TRIGGER lost BEFORE INSERT ON idempotency BEGIN SELECT RAISE(ABORT, 'on purpose'); END")
    events = plane.count("audit_events")
    assert plane.create(body, "undone")[0] == 500
    assert "Undone" not in plane.names() and plane.count("audit_events") == events
    base.execute("DROP TRIGGER lost")
    base.close()
    status, headers, _ = plane.create(body, "undone")
    assert status == 201 and "Idempotency-Replayed" not in headers


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        for story in (replays_the_first_answer, refuses_another_body, keeps_no_answer_of_a_failure, does_it_once_for_twins,
                      does_one_of_two_for_a_shared_key, undoes_the_deed_whose_answer_is_lost):
            story(plane)
            print(story.__name__)


main()
