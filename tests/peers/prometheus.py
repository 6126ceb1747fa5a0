"""A real Prometheus scrapes the control plane and answers from what it got; promtool finds nothing to mend in the text, and the API says the same numbers."""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/server/approvals"), str(ROOT / "tests/support")]

from people import Company  # noqa: E402
from plane import free_port  # noqa: E402

NAME, TOKEN = "metrics-canary-name", "a-token-for-prometheus-0815"


def configure(plane):
    assert plane.end_server() == 0
    (plane.folder / "metrics-token").write_text(TOKEN + "\n")
    (plane.folder / "metrics-token").chmod(0o600)
    plane.configure(metrics={"token_file": str(plane.folder / "metrics-token")})
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner")


def scraped(plane):
    status, _, text = plane.ask("GET", "/metrics", headers={"Authorization": "Bearer " + TOKEN})
    assert status == 200, status
    return text.decode()


def passes_promtool(plane):
    text = scraped(plane)
    done = subprocess.run(["promtool", "check", "metrics"], input=text, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and not done.stderr and not done.stdout, (done, text)
    for canary in (NAME, "alice", "INC-4821", "payment 500s"):
        assert canary not in text, canary


def refuses_who_has_no_token(plane):
    for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": TOKEN}):
        assert plane.ask("GET", "/metrics", headers=headers)[0] == 404, headers


class Prometheus:
    def __init__(self, plane):
        self.port, self.folder = free_port(), plane.folder / "prometheus"
        self.folder.mkdir()
        (self.folder / "prom.yml").write_text(f"""
global: {{scrape_interval: 1s}}
scrape_configs:
  - job_name: strongroom
    scheme: https
    tls_config: {{ca_file: "{plane.folder / 'ca.pem'}"}}
    authorization: {{credentials_file: "{plane.folder / 'metrics-token'}"}}
    static_configs: [{{targets: ["{plane.url.netloc}"]}}]
""")
        self.process = subprocess.Popen(
            ["prometheus", f"--config.file={self.folder}/prom.yml", f"--storage.tsdb.path={self.folder}/data",
             f"--web.listen-address=127.0.0.1:{self.port}", "--log.level=error"], stderr=subprocess.DEVNULL)

    def query(self, text):
        """The value of the one series, or None."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/api/v1/query?" + urllib.parse.urlencode({"query": text}),
                                        timeout=5) as answer:
                found = json.load(answer)["data"]["result"]
        except OSError:
            assert self.process.poll() is None, "Prometheus ended"
            return None
        return float(found[0]["value"][1]) if found else None

    def stop(self):
        self.process.terminate()
        self.process.wait(30)


def answers(plane, server):
    plane.until(lambda: server.query("up{job='strongroom'}") == 1, "a scrape", 60)
    label = f"{{organization='{plane.org}'}}"
    for text, value in ((f"strongroom_secrets{label}", 3), (f"strongroom_reveals_total{label}", 1),
                        (f"strongroom_reveals_with_ticket_total{label}", 1), (f"strongroom_secrets_served{label}", 1),
                        (f"strongroom_rotation_interval_seconds_count{label}", 1),
                        (f"sum(strongroom_secrets_by_age{label})", 3)):
        plane.until(lambda text=text, value=value: server.query(text) == value, f"{text} to be {value}", 60)
    assert server.query(f"histogram_quantile(0.5, strongroom_rotation_interval_seconds_bucket{label})") < 3600
    assert server.query(f"strongroom_denials_total{label}") >= 1


def says_the_same_over_the_api(company, plane):
    alice, vera, bob = company.people["alice"], company.people["vera"], company.people["bob"]
    status, outcomes = alice.ask("GET", "/metrics/outcomes?utc_offset_minutes=60")
    assert status == 200, (status, outcomes)
    assert outcomes["coverage"]["served"] == {"part": 1, "whole": 3}, outcomes
    assert outcomes["governance"]["with_ticket"] == {"part": 1, "whole": 1}, outcomes
    assert sum(band["rotations"] for band in outcomes["rotation"]["bands"]) == 1, outcomes
    complete = outcomes["complete_events"]
    assert complete["part"] == complete["whole"] == sum(map(sum, outcomes["activity"])) > 5, outcomes
    for offset in ("x", "", "841", "-841", "1.5"):
        status, problem = alice.ask("GET", f"/metrics/outcomes?utc_offset_minutes={offset}")
        assert status == 400 and problem["field"] == "utc_offset_minutes", (offset, status, problem)
    status, problem = bob.ask("GET", "/metrics/outcomes")
    assert status == 403 and "Ask an owner" in problem["detail"], (status, problem)
    status, said = vera.ask("GET", "/metrics/outcomes")
    assert status in (200, 403), (status, said)
    assert plane.count("audit_events", "action = 'outcomes.see' AND decision = 'deny'") >= 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    if shutil.which("prometheus") is None or shutil.which("promtool") is None:
        print("Prometheus is not here; Debian has it (apt-get install prometheus)")
        return 77
    with Company(options.build) as company:
        plane, alice = company.plane, company.people["alice"]
        configure(plane)
        secret = company.secret(NAME)
        company.secret(NAME + "-2")
        rotated = company.secret(NAME + "-3")
        # The next value, with the same sealed entry: this is about when, and not about what.
        company.write("INSERT INTO versions SELECT id || 'x', secret, 2, state, note, NULL, kek_id, wrapped_dek, created_at + 1000, "
                      "created_by FROM versions WHERE secret = ?", rotated["id"])
        status, grant = alice.grant(secret)
        assert status == 201, (status, grant)
        status, said = alice.redeem(grant, secret)
        assert status == 200, (status, said)
        assert company.people["vera"].grant(secret)[0] in (403, 404)
        passes_promtool(plane)
        refuses_who_has_no_token(plane)
        says_the_same_over_the_api(company, plane)
        server = Prometheus(plane)
        try:
            answers(plane, server)
        finally:
            server.stop()
    return 0


sys.exit(main())
