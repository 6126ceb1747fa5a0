"""Traces from the command line through the control plane to the runner, at a real collector: what belongs together hangs together, and nothing that names a thing is in it; a dead collector costs spans and nothing else."""

import argparse
import http.client
import json
import os
import pathlib
import signal
import ssl
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/server/approvals"), str(ROOT / "tests/support"), str(ROOT / "tests/server/http")]

from people import INCIDENT, Company  # noqa: E402
from otel import Collector, program  # noqa: E402

NAME, VALUE = "trace-canary-name", "plane-canary-4711"
ATTRIBUTES = {"http.request.method", "http.route", "http.response.status_code", "strongroom.operation", "strongroom.purpose",
              "strongroom.decision", "error.type"}
DRILL = {"category": "debug", "ticket": "", "note": "trace-canary-note"}
FOREIGN, TWICE = "4bf92f3577b34da6a3ce929d0e0e4736", "5bf92f3577b34da6a3ce929d0e0e4736"


def trace_everything(plane, url):
    """From the next start on."""
    assert plane.end_server() == 0
    plane.runner.send_signal(signal.SIGTERM)
    plane.runner.wait(15)
    plane.configure(otlp_endpoint=url, metrics={})
    path = plane.folder / "runner/runner.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "otlp_endpoint": url}))
    plane.start_server()
    plane.start_runner()
    plane.until(plane.custodian_connected, "the runner")


def refuses_what_is_no_address(plane):
    assert plane.end_server() == 0
    for url in ("http://collector.example:4318", "127.0.0.1:4318", "ftp://127.0.0.1"):
        plane.configure(otlp_endpoint=url)
        code, said = plane.serve_to_its_end()
        assert code == 2 and "collector" in said[-1], (url, code, said)
    plane.configure(otlp_endpoint="")
    plane.start_server()


def by_command_line(plane, url):
    status, _, key = plane.request("POST", f"/v1/orgs/{plane.org}/api-keys", json.dumps(
        {"name": "tracer", "capabilities": ["see_secrets"]}), {"Content-Type": "application/json"})
    assert status == 201, (status, key)
    done = subprocess.run([plane.bin / "strongroomctl", "--server", plane.ready["api"], "--ca", plane.folder / "ca.pem", "service", "secrets"],
                          env=os.environ | {"HOME": str(plane.folder), "STRONGROOM_API_KEY": key["secret"], "OTEL_EXPORTER_OTLP_ENDPOINT": url},
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and NAME in done.stdout, done
    return key


def by_console(plane, collector):
    """Until it has asked the server for anything."""
    def served():
        spans = collector.spans()
        parents = {span["Parent ID"] for span in find(spans, service="strongroomd")}
        return [span for span in find(spans, service="strongroom-console") if span["ID"] in parents]

    console = subprocess.Popen([plane.bin / "strongroom", "--server", plane.ready["api"], "--ca", plane.folder / "ca.pem"],
                               env=os.environ | {"HOME": str(plane.folder), "QT_QPA_PLATFORM": "offscreen",
                                                 "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        plane.until(served, "the console's spans, with the control plane's below them")
    finally:
        console.send_signal(signal.SIGTERM)
        assert console.wait(30) == 0


def says_twice_what_trace_it_is(plane):
    context = ssl.create_default_context(cafile=plane.folder / "ca.pem")
    connection = http.client.HTTPSConnection(plane.url.hostname, plane.url.port, context=context, timeout=30)
    connection.putrequest("GET", "/readyz")
    for _ in range(2):
        connection.putheader("traceparent", f"00-{TWICE}-00f067aa0ba902b7-01")
    connection.endheaders()
    assert connection.getresponse().status == 200
    connection.close()


def find(spans, **wanted):
    def fits(span):
        return all((span.get(key) or span["attributes"].get(key.replace("__", "."))) == value for key, value in wanted.items())
    return [span for span in spans if fits(span)]


def hangs_together(spans):
    """Each span's parent is the one it was done for, up to the client's."""
    by_id = {span["ID"]: span for span in spans}
    listed = [span for span in find(spans, service="strongroomd", http__route="/v1/orgs/{org}/secrets")
              if by_id.get(span["Parent ID"], {}).get("service") == "strongroomctl"]
    assert listed, spans
    client = by_id[listed[0]["Parent ID"]]
    assert client["Kind"] == "Client" and client["Trace ID"] == listed[0]["Trace ID"], client
    assert client["attributes"] == {"http.request.method": "GET", "http.response.status_code": "200"}, client

    released = find(spans, service="strongroom-runner", strongroom__operation="release_keys")
    assert released and released[0]["attributes"]["strongroom.purpose"] == "incident", released
    asked = by_id[released[0]["Parent ID"]]
    assert asked["service"] == "strongroomd" and asked["Kind"] == "Client", asked
    served = by_id[asked["Parent ID"]]
    assert served["Name"] == "POST /v1/orgs/{org}/grants/{grant}/redeem", served
    assert released[0]["Trace ID"] == served["Trace ID"] == FOREIGN, (released, served)
    assert served["Parent ID"] == "00f067aa0ba902b7", served
    assert find(spans, Name="GET /readyz") and TWICE not in [span["Trace ID"] for span in spans]


def says_what_was_decided(spans):
    decided = [span["attributes"] for span in spans if "strongroom.decision" in span["attributes"]]
    assert {"strongroom.operation": "authorize value.reveal", "strongroom.purpose": "incident",
            "strongroom.decision": "allowed"} in decided, decided
    assert {"strongroom.operation": "decide reveal", "strongroom.purpose": "incident", "strongroom.decision": "allow"} in decided, decided
    assert [one for one in decided if one["strongroom.operation"] == "authorize grant.request"
            and one["strongroom.decision"] in ("forbidden", "not_found")], decided
    refused = find(spans, service="strongroomd", Name="POST /v1/orgs/{org}/grants", http__response__status_code="403")
    assert refused and refused[0]["Status code"] != "Error", "a refusal is an answer"


def names_nothing(collector, spans, canaries):
    text = collector.text()
    for canary in canaries:
        assert canary not in text, canary
    for span in spans:
        assert set(span["attributes"]) <= ATTRIBUTES, span
        assert "secret://" not in span["Name"]


def outlives_its_collector(plane, collector, company):
    collector.kill()
    for _ in range(3000):  # More than there is room for.
        assert plane.ask("GET", "/healthz")[0] == 200
    assert company.people["alice"].ask("GET", "/secrets")[0] == 200

    def dropped():
        return float(next(line.split()[1] for line in plane.ask("GET", "/metrics")[2].decode().splitlines()
                          if line.startswith("strongroom_spans_dropped_total ")))
    plane.until(lambda: dropped() > 0, "spans to be dropped")
    assert plane.end_server() == 0
    plane.runner.send_signal(signal.SIGTERM)
    assert plane.runner.wait(15) == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    if program() is None:
        print("the collector is not here; scripts/install_otel_collector.sh builds it")
        return 77
    with Company(options.build) as company:
        plane, alice, vera = company.plane, company.people["alice"], company.people["vera"]
        refuses_what_is_no_address(plane)
        collector = Collector(plane.folder).start()
        try:
            trace_everything(plane, collector.url)
            secret = company.secret(NAME)
            key = by_command_line(plane, collector.url)
            by_console(plane, collector)
            says_twice_what_trace_it_is(plane)
            status, grant = alice.grant(secret)
            assert status == 201, (status, grant)
            sent = alice.authorization
            alice.authorization = lambda *words: {**sent(*words), "traceparent": f"00-{FOREIGN}-00f067aa0ba902b7-01"}
            status, redeemed = alice.redeem(grant, secret)
            assert status == 200, (status, redeemed)
            alice.authorization = sent
            assert vera.grant(secret, purpose=DRILL)[0] in (403, 404)
            plane.until(lambda: find(collector.spans(), service="strongroom-runner", strongroom__operation="release_keys")
                        and find(collector.spans(), service="strongroomctl")
                        and find(collector.spans(), Name="POST /v1/orgs/{org}/grants", http__response__status_code="403"), "the spans")
            spans = collector.spans()
            hangs_together(spans)
            says_what_was_decided(spans)
            names_nothing(collector, spans, [NAME, VALUE, secret["id"], plane.org, grant["id"], INCIDENT["ticket"], INCIDENT["note"],
                                             DRILL["note"], key["secret"], key["api_key"]["id"], "alice", "vera", plane.token, alice.slug + "/"])
            outlives_its_collector(plane, collector, company)
        finally:
            if collector.process.poll() is None:
                collector.kill()
    return 0


sys.exit(main())
