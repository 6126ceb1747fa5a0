"""A real OpenTelemetry collector that prints what it is sent; its spans read back."""

import pathlib
import re
import subprocess
import time
import urllib.request

from plane import free_port

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELD = re.compile(r"^    (Trace ID|Parent ID|ID|Name|Kind|Status code) +: ?(.*)$")
ATTRIBUTE = re.compile(r"^     -> ([\w.]+): (Str|Int)\((.*)\)$")


def program():
    """Where it was built (scripts/install_otel_collector.sh takes minutes), or None."""
    built = sorted((ROOT / ".cache/peers").glob("otelcol-*/otelcol"))
    return built[-1] if built else None


class Collector:
    def __init__(self, folder):
        self.folder, self.port, self.health = pathlib.Path(folder), free_port(), free_port()
        self.url, self.process = f"http://127.0.0.1:{self.port}", None

    def start(self):
        config = self.folder / "otel.yaml"
        config.write_text(f"""
receivers: {{otlp: {{protocols: {{http: {{endpoint: "127.0.0.1:{self.port}"}}}}}}}}
exporters: {{debug: {{verbosity: detailed}}}}
extensions: {{health_check: {{endpoint: "127.0.0.1:{self.health}"}}}}
service:
  extensions: [health_check]
  telemetry: {{metrics: {{level: none}}}}
  pipelines: {{traces: {{receivers: [otlp], exporters: [debug]}}}}
""")
        self.process = subprocess.Popen([program(), f"--config={config}"], stdout=subprocess.DEVNULL,
                                        stderr=(self.folder / "otel.log").open("a"))
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.health}/", timeout=2).close()
                return self
            except OSError:
                assert self.process.poll() is None, "the collector ended: " + self.text()
                time.sleep(0.05)
        raise AssertionError("the collector does not answer")

    def kill(self):
        self.process.kill()
        self.process.wait(15)

    def text(self):
        return (self.folder / "otel.log").read_text()

    def spans(self):
        """As dictionaries, with `service` and `attributes`."""
        spans, service = [], None
        for line in self.text().splitlines():
            if line.startswith("Span #"):
                spans.append({"service": service, "attributes": {}})
            elif line.startswith("Resource"):
                service = None
            elif service is None and (found := re.match(r"^     -> service.name: Str\((.*)\)$", line)):
                service = found.group(1)
            elif spans and (found := FIELD.match(line)):
                spans[-1][found.group(1)] = found.group(2).strip()
            elif spans and (found := ATTRIBUTE.match(line)) and not found.group(1).startswith("service."):
                spans[-1]["attributes"][found.group(1)] = found.group(3)
        return spans
