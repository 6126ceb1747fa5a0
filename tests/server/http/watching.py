"""What whoever runs the control plane sees of it: logs, readiness, metrics; and that none of it holds a value or a token."""

import argparse
import json
import re
import sqlite3

from raw import eventually, metric, told

from plane import Plane  # noqa: E402 - raw adds its folder to the path

VALUE = "watching-canary-2718"
PASSWORD = "a long enough password"
SAMPLE = re.compile(r'^([a-z_]+)(\{[a-z]+="[^"\\\n]*"(?:,[a-z]+="[^"\\\n]*")*\})? (-?[0-9.e+-]+|\+Inf|NaN)$')


def logged(plane):
    return [json.loads(line) for line in (plane.folder / "strongroomd.log").read_text().splitlines()]


def logs_json_without_secrets(plane):
    assert plane.create(plane.sealed("Logged", VALUE))[0] == 201
    access, refresh = plane.token, plane.refresh
    plane.request("GET", f"/v1/me?token={access}")
    plane.exchange({"grant_type": "refresh_token", "refresh_token": refresh, "client_id": "strongroom-console"})
    plane.request("POST", "/oidc/token", "grant_type=authorization_code&code=code-canary&code_verifier=verifier-canary")
    text = (plane.folder / "strongroomd.log").read_text() + (plane.folder / "runner/runner.log").read_text()
    setup = (plane.folder / "setup-token").read_text().strip()
    for secret in (VALUE, PASSWORD, access, refresh, plane.token, plane.refresh, setup, "code-canary", "verifier-canary", "Bearer", "DPoP "):
        assert secret not in text, secret
    requests = 0
    for line in text.splitlines():
        entry = json.loads(line)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", entry["at"]), line
        assert entry["level"] in ("debug", "info", "warning", "error") and entry["event"], line
        requests += entry["event"] == "request"
    assert requests > 10


def writes_what_a_stranger_sends_as_one_line(plane):
    plane.request("GET", "/%22%7D%0A%7B%22event%22:%22forged%22%7D", token=False)
    eventually(lambda: [line for line in logged(plane) if line.get("path") == '/"}\n{"event":"forged"}'], "the line")
    assert not [line for line in logged(plane) if line["event"] == "forged"]


def families(text):
    """The exposition format, 0.0.4: HELP and TYPE before the samples of each family, no sample twice."""
    known, seen = {}, set()
    assert text.endswith("\n")
    for line in text.splitlines():
        if line.startswith("# "):
            kind, name, rest = line[2:].split(" ", 2)
            assert kind in ("HELP", "TYPE") and rest, line
            if kind == "TYPE":
                assert name not in known and rest in ("counter", "gauge", "histogram"), line
                known[name] = rest
            continue
        sample = SAMPLE.match(line)
        assert sample, line
        name, labels, value = sample.groups()
        family = re.sub(r"_(bucket|sum|count)$", "", name) if name not in known else name
        assert family in known and (name, labels) not in seen, line
        assert known[family] != "counter" or name.endswith("_total"), line
        seen.add((name, labels))
        yield family, name, labels, float(value)


def counts_in_prometheus_words(plane):
    before = metric(plane, 'strongroom_requests_total{status="404"}')
    plane.request("GET", "/nowhere", token=False)
    status, headers, text = plane.request("GET", "/metrics", token=False)
    assert status == 200 and headers["Content-Type"].startswith("text/plain; version=0.0.4")
    samples = list(families(text.decode()))
    buckets = [value for _, name, _, value in samples if name == "strongroom_request_seconds_bucket"]
    count = next(value for _, name, _, value in samples if name == "strongroom_request_seconds_count")
    assert buckets == sorted(buckets) and buckets[-1] == count, buckets
    eventually(lambda: metric(plane, 'strongroom_requests_total{status="404"}') == before + 1, "the request to count")
    for name in ("Logged", "alice", VALUE):  # The organization is there, by its id.
        assert name not in text.decode(), name


def says_why_it_is_not_ready(plane):
    """The store is unusable while somebody else holds a broken schema in it; alive it is all the same."""
    assert plane.request("GET", "/readyz", token=False)[0] == 200
    base = sqlite3.connect(plane.folder / "strongroom.sqlite")
    base.execute("ALTER TABLE organizations RENAME TO elsewhere")
    try:
        status, headers, problem = plane.request("GET", "/readyz", token=False)
        assert status == 503 and headers["Content-Type"] == "application/problem+json", (status, headers)
        assert problem["status"] == 503 and "database" in problem["detail"] and "organizations" not in problem["detail"], problem
        assert plane.request("GET", "/healthz", token=False)[0] == 200
    finally:
        base.execute("ALTER TABLE elsewhere RENAME TO organizations")
        base.close()
    assert plane.request("GET", "/readyz", token=False)[0] == 200
    assert [line for line in logged(plane) if line["event"] == "refused" and "organizations" in line["why"]], "its cause"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        told([logs_json_without_secrets, writes_what_a_stranger_sends_as_one_line, counts_in_prometheus_words,
              says_why_it_is_not_ready], plane)


main()
