"""Events that leave, held against the schemas of OCSF, and against the CloudEvents and Standard Webhooks libraries that others wrote."""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = 77
PACKAGES = ["ocsf-json-schema==1.2.0", "jsonschema==4.26.0", "cloudevents==2.2.0", "standardwebhooks==1.1.0"]
KNOWN = re.compile(r'Kind\{"([a-z_.]+)"')
UNKNOWN = ["session.renamed", "member.renamed", "team.renamed", "thing.of_a_later_version"]
ADDRESS = "203.0.113.7"
SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
# One parameter of structured data: RFC 5424, section 6.3.3, to the letter.
PARAMETER = re.compile(r' ([!#-<>-\\^-~]{1,32})="((?:[^"\\\]]|\\["\\\]])*)"')


def tools():
    """The libraries, installed when absent into an ignored virtual environment; this program goes on in that."""
    venv = ROOT / ".venv/export"
    python = venv / "bin/python"
    if not (venv / "installed").exists():
        made = subprocess.run([sys.executable, "-m", "venv", venv]).returncode == 0
        if not made or subprocess.run([venv / "bin/pip", "install", "-q", *PACKAGES]).returncode != 0:
            print("skipped: what checks the formats cannot be had by pip", file=sys.stderr)
            sys.exit(SKIPPED)
        (venv / "installed").touch()
    return python


def by_ocsf(events):
    """Against the schema of each class, with all its required members and closed lists; `unmapped` is an object of anything."""
    import jsonschema
    from ocsf_json_schema import OcsfJsonSchemaEmbedded, get_ocsf_schema
    schemas = OcsfJsonSchemaEmbedded(get_ocsf_schema(version="1.5.0"))
    known = {}
    for event in events:
        uid = event["class_uid"]
        if uid not in known:
            known[uid] = jsonschema.Draft202012Validator(schemas.get_class_schema(schemas.lookup_class_name_from_uid(uid)))
        known[uid].validate(event)
        assert event["type_uid"] == event["class_uid"] * 100 + event["activity_id"], event


def by_cloudevents(events):
    from cloudevents.core.formats.json import JSONFormat
    from cloudevents.core.v1.event import CloudEvent
    for event in events:
        read = JSONFormat().read(CloudEvent, json.dumps(event))
        assert read.get_id() == event["id"] and read.get_type() == event["type"] and read.get_data() == event["data"]
        assert read.get_time() is not None and read.get_source().startswith("urn:uuid:")


def by_syslog(messages):
    for message in messages:
        head = re.match(r"<(\d{1,3})>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) host\.example strongroomd - ([!-~]{1,32}) \[strongroom@32473", message)
        assert head and head[1] in ("108", "110"), message
        at, parameters = head.end(), {}
        while found := PARAMETER.match(message, at):
            parameters[found[1]], at = re.sub(r'\\(["\\\]])', r"\1", found[2]), found.end()
        assert message[at:at + 2] == "] " and parameters["subject"] == 'builtin|8f14"e4\\5f]', message
        assert json.loads(message[at + 2:])["id"] == parameters["id"]
        assert len(parameters) == 9 + (parameters["decision"] == "allow") and parameters.get("address", ADDRESS) == ADDRESS


def by_address(forms):
    """Where a sink is told of addresses, all forms have them; where not, none."""
    for form in forms:
        told = form["cloudevents"]["data"]["decision"] == "allow"
        assert all((ADDRESS in json.dumps(one)) == told for one in form.values()), form
        if told:
            assert form["ocsf"]["src_endpoint"] == {"ip": ADDRESS} and form["cloudevents"]["clientaddress"] == ADDRESS, form


def by_standard_webhooks(tool):
    from standardwebhooks import Webhook
    now, body = str(int(time.time())), json.dumps([{"ü": "€"}])
    older = "whsec_" + "C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
    signature = subprocess.run([tool, "sign", older + "\n" + SECRET, "msg-1", now, body], check=True, capture_output=True, text=True).stdout.strip()
    headers = {"webhook-id": "msg-1", "webhook-timestamp": now, "webhook-signature": signature}
    for secret in (SECRET, older):
        assert Webhook(secret).verify(body, headers) == json.loads(body)
    for broken in ({"webhook-id": "msg-2"}, {"webhook-timestamp": str(int(now) + 1)}):
        try:
            Webhook(SECRET).verify(body, {**headers, **broken})
        except Exception as refused:  # Its type has moved between versions of the library.
            assert "signature" in str(refused).lower(), refused
        else:
            raise AssertionError("a forged message was taken")
    for unfit in ("", "whsec_", "whsec_c2hvcnQ=", "plain", "whsec_!!!!"):
        done = subprocess.run([tool, "sign", unfit, "a", now, "b"], capture_output=True, text=True)
        assert done.returncode == 1 and "base64" in done.stdout, unfit


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--inside", action="store_true")
    options = parser.parse_args()
    if not options.inside:
        return subprocess.run([tools(), __file__, "--inside", "--build", options.build]).returncode
    tool = pathlib.Path(options.build) / "bin/export_events"
    actions = KNOWN.findall((ROOT / "models/wire/audit_export/ocsf_event.cpp").read_text()) + UNKNOWN
    assert len(actions) > 40
    said = subprocess.run([tool, *actions], check=True, capture_output=True, text=True).stdout
    assert "canary" not in said and "INC-1" not in said
    forms = [json.loads(line) for line in said.splitlines()]
    assert len(forms) == 2 * len(actions)
    by_ocsf([one["ocsf"] for one in forms])
    by_cloudevents([one["cloudevents"] for one in forms])
    by_syslog([one["syslog"] for one in forms])
    by_address(forms)
    by_standard_webhooks(tool)
    return 0


sys.exit(main())
