"""Sinks and metrics as they are configured: what cannot be used is refused with a sentence that says what to do, and metrics are for those alone who may."""

import argparse
import base64
import http.client
import json
import os
import re
import ssl
import subprocess
import sys
import uuid

from exporting import Exporting, lines_of

GOOD = {"name": "good", "kind": "jsonl", "file": "/nowhere/good.jsonl"}
HOOK = {"name": "hook", "kind": "webhook", "url": "https://hook.example/", "secret_file": "@secret"}
LOG = {"name": "log", "kind": "syslog", "host": "log.example"}
STREAM = {"name": "stream", "kind": "kafka", "brokers": "kafka.example:9093", "topic": "audit"}
SASL = {**STREAM, "sasl_mechanism": "SCRAM-SHA-512", "username": "strongroom", "password_file": "@secret"}

REFUSED = [
    ({**GOOD, "kind": "carrier pigeon"}, "jsonl, webhook, syslog, kafka"),
    ({**GOOD, "name": ""}, "name"), ({**GOOD, "name": "Has Blanks"}, "name"), ({**GOOD, "name": "n" * 33}, "name"),
    ({**GOOD, "format": "cef"}, "cloudevents, ocsf"), ({**GOOD, "client_address": "yes"}, "client_address"), ({**GOOD, "organizations": ["Home"]}, "ids"),
    ({**GOOD, "file": ""}, "file"), ({"name": "x", "kind": "jsonl"}, "file"), ({**GOOD, "url": "https://x"}, "no such member"),
    ({**HOOK, "url": "http://hook.example/"}, "https"), ({**HOOK, "url": "ftp://127.0.0.1/"}, "https"), ({**HOOK, "secret": "whsec_inline"}, "no such member"),
    ({"name": "x", "kind": "webhook", "url": "https://hook.example/"}, "secret_file"),
    ({**LOG, "port": 0}, "65535"), ({**LOG, "port": 70000}, "65535"), ({**LOG, "host": "a b"}, "host"), ({**LOG, "certificate": "c.pem"}, "key"),
    ({**STREAM, "topic": "a topic"}, "topic"), ({**STREAM, "topic": ""}, "topic"), ({**STREAM, "brokers": ""}, "brokers"),
    ({**STREAM, "tls": False}, "loopback"), ({**STREAM, "brokers": "127.0.0.1:9092,kafka.example:9092", "tls": False}, "loopback"),
    ({**SASL, "sasl_mechanism": "GSSAPI"}, "SCRAM"), ({**STREAM, "username": "x"}, "password_file"), ({**STREAM, "sasl_mechanism": "PLAIN"}, "username"),
    ({**STREAM, "key": "k.pem"}, "key"), ("a text", "object"), (7, "object"),
]


def said_when_refused(plane, *sinks):
    plane.configure(audit_sinks=list(sinks))
    code, said = plane.serve_to_its_end()
    assert code in (1, 2) and len(said) == 1, (sinks, code, said)
    return said[0]


def refuses_what_cannot_be_used(plane):
    secret = plane.folder / "secret"
    secret.touch(0o600)
    secret.write_text("whsec_" + base64.b64encode(b"s" * 32).decode() + "\n")

    def placed(sink):
        return {name: str(secret) if value == "@secret" else value for name, value in sink.items()} if isinstance(sink, dict) else sink

    for sink, expected in REFUSED:
        said = said_when_refused(plane, placed(sink))
        assert expected in said and said.endswith(".") and "audit_sinks" in said, (sink, said)
    assert "called good" in said_when_refused(plane, GOOD, {**GOOD, "file": "/nowhere/other"})
    assert "/nowhere/good.jsonl" in said_when_refused(plane, GOOD, {**GOOD, "name": "other"})
    plane.configure(audit_sinks={"name": "x"})
    assert plane.serve_to_its_end()[0] == 2
    for text, mode in (("whsec_c2hvcnQ=", 0o600), ("plain", 0o600), ("", 0o600), (secret.read_text(), 0o644)):
        secret.write_text(text)
        secret.chmod(mode)
        said = said_when_refused(plane, placed(HOOK))
        assert "hook" in said and ("0600" if mode != 0o600 else "whsec_" if text else "empty") in said, said
        assert "c2hvcnQ" not in said and "plain" not in said
    assert "absent" in said_when_refused(plane, {**HOOK, "secret_file": str(plane.folder / "absent")})
    plane.configure(audit_sinks=[])


def scrape(plane, address=None, headers=None):
    connection = http.client.HTTPSConnection("127.0.0.1", plane.url.port, timeout=30, source_address=address,
                                             context=ssl.create_default_context(cafile=plane.folder / "ca.pem"))
    connection.request("GET", "/metrics", headers=headers or {})
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def number(text, name):
    return float(re.search(rf"^{re.escape(name)} (\S+)$", text, re.M)[1])


def metrics_are_for_those_who_may(plane):
    for bad in ({"token": "inline"}, [], {"token_file": 5}):
        plane.configure(metrics=bad)
        assert plane.serve_to_its_end()[0] == 2, bad
    token = plane.folder / "metrics.token"
    token.touch(0o600)
    plane.configure(metrics={"token_file": str(token)})
    assert plane.serve_to_its_end()[0] == 2, "an empty token"
    token.write_text("a-scraper-of-this-test\n")
    token.chmod(0o640)
    assert "0600" in plane.serve_to_its_end()[1][0]
    token.chmod(0o600)
    plane.start_server()
    assert scrape(plane)[0] == 404 and scrape(plane, headers={"Authorization": "Bearer a-scraper"})[0] == 404
    assert scrape(plane, headers={"Authorization": "Basic a-scraper-of-this-test"})[0] == 404
    status, text = scrape(plane, headers={"Authorization": "Bearer a-scraper-of-this-test"})
    assert status == 200 and "strongroom_audit_events_total" in text
    assert plane.end_server() == 0
    assert "a-scraper" not in (plane.folder / "strongroomd.log").read_text()
    plane.configure(metrics=None)
    plane.start_server()
    assert scrape(plane)[0] == 404, "off unless it is configured"
    assert plane.end_server() == 0
    plane.configure(metrics={})
    plane.start_server()
    assert scrape(plane)[0] == 200


def completeness_is_counted(plane):
    """Every event that the stories of a day make says all it has to."""
    plane.until(plane.custodian_connected, "the runner")
    before = number(scrape(plane)[1], "strongroom_audit_events_total")
    plane.person("vera", ("viewer", "organization", plane.org))
    plane.secret("counted")
    plane.happen(3)
    text = scrape(plane)[1]
    assert number(text, "strongroom_audit_events_total") > before + 5
    assert number(text, "strongroom_audit_events_total") == number(text, "strongroom_audit_events_complete_total"), text


def standing_is_shown(plane):
    plane.sinks({"name": "file", "kind": "jsonl", "file": str(plane.folder / "file.jsonl")},
                {"name": "nowhere", "kind": "jsonl", "file": str(plane.folder / "absent/file.jsonl")},
                {"name": "others", "kind": "jsonl", "file": str(plane.folder / "others.jsonl"), "organizations": ["01234567-89ab-7def-8123-456789abcdef"]})
    plane.restart()
    plane.happen()
    plane.until(lambda: plane.standing("nowhere").get("problem") and plane.whole(lines_of(plane.folder / "file.jsonl")), "both sinks")
    names = [one["name"] for one in plane.get(f"/v1/orgs/{plane.org}/audit/sinks")["items"]]
    assert names == ["file", "nowhere"] and not (plane.folder / "others.jsonl").exists(), names
    text = scrape(plane)[1]
    assert number(text, 'strongroom_audit_sink_lag{sink="file"}') == 0 and number(text, 'strongroom_audit_sink_failing{sink="file"}') == 0
    assert number(text, 'strongroom_audit_sink_lag{sink="nowhere"}') == plane.log_size() and number(text, 'strongroom_audit_sink_failing{sink="nowhere"}') == 1
    assert number(text, 'strongroom_audit_sink_failures_total{sink="nowhere"}') > 0
    assert number(text, 'strongroom_audit_sink_delivered_total{sink="file"}') == plane.log_size()
    (plane.folder / "absent").mkdir()
    plane.until(lambda: plane.standing("nowhere")["lag"] == 0, "the folder to be found", 60)
    assert plane.whole(lines_of(plane.folder / "absent/file.jsonl")) and "problem" not in plane.standing("nowhere")


def strange_files_stay_as_they_are(plane):
    """A line that is not ours, a link, a full disk: said, and nothing of it touched."""
    file = plane.folder / "absent/file.jsonl"
    ours = file.read_text()
    file.write_text(ours + '{"somebody": "else"}\n')
    plane.restart()
    plane.happen()
    plane.until(lambda: "not one of ours" in plane.standing("nowhere").get("problem", ""), "the strange line to be noticed")
    assert file.read_text().endswith('{"somebody": "else"}\n')
    file.unlink()
    file.symlink_to("/dev/full")
    plane.until(lambda: "permissions" in plane.standing("nowhere").get("problem", ""), "the link to be noticed", 60)
    file.unlink()
    file.write_text(ours)
    plane.until(lambda: plane.standing("nowhere")["lag"] == 0, "the file to be ours again", 90)
    assert plane.whole(lines_of(file))


def a_database_that_was_set_back(plane):
    """The file knows more of the record than there is: nothing is written over or behind it."""
    import sqlite3
    assert plane.end_server() == 0
    base = sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)
    with base:
        base.execute("UPDATE audit_sinks SET next_leaf = 100000 WHERE sink = 'file'")
    base.close()
    plane.start_server()
    plane.until(lambda: "backup" in plane.standing("file").get("problem", ""), "the sink to notice")
    assert plane.standing("file")["lag"] == 0


def the_command_line_tells(plane):
    """With a key that may see the record, and with one that may not."""
    def run(scopes, *words):
        status, _, made = plane.as_("alice", "POST", "/api-keys", {"name": "sinks-" + uuid.uuid4().hex[:8], "capabilities": scopes})
        assert status == 201, made
        return subprocess.run([plane.bin / "strongroomctl", "--server", plane.ready["api"], "--ca", plane.folder / "ca.pem", "audit", "sinks", *words],
                              env=os.environ | {"STRONGROOM_API_KEY": made["secret"]}, capture_output=True, text=True, timeout=60)
    done = run(["see_secrets", "see_audit"])
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert done.returncode == 0 and [line[:3] for line in lines] == [["file", "jsonl", "cloudevents"], ["nowhere", "jsonl", "cloudevents"]], (lines, done.stderr)
    assert any("failing since" in word and "backup" in word for word in lines[0]), lines
    done = run(["see_secrets", "see_audit"], "--output", "json")
    assert [one["name"] for one in json.loads(done.stdout)] == ["file", "nowhere"] and "problem" in json.loads(done.stdout)[0]
    done = run(["see_secrets"])
    assert done.returncode != 0 and "see_audit" in done.stderr, (done.returncode, done.stderr)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Exporting(parser.parse_args().build) as plane:
        plane.begin()
        assert plane.end_server() == 0
        for story in (refuses_what_cannot_be_used, metrics_are_for_those_who_may, completeness_is_counted, standing_is_shown,
                      strange_files_stay_as_they_are, a_database_that_was_set_back, the_command_line_tells):
            print(story.__name__, flush=True)
            story(plane)
    return 0


sys.exit(main())
