"""A real Kafka broker, installed and started for a test, that can be killed and started again."""

import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]


def install():
    """Where Kafka is; or ends the test as skipped, having said why."""
    done = subprocess.run([ROOT / "scripts/install_kafka.sh"], stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.returncode)
    return pathlib.Path(done.stdout.strip())


class Broker:
    def __init__(self, home, folder, ports, more="", scram=()):
        """`more`: further settings, a line each. `scram`: users as StorageTool takes them."""
        self.folder, self.port, self.process = pathlib.Path(folder) / "kafka", ports[0], None
        self.folder.mkdir()
        self.config = self.folder / "server.properties"
        text = (HERE / "server.properties").read_text()
        for name, value in (("@BROKER@", ports[0]), ("@CONTROLLER@", ports[1]), ("@FOLDER@", self.folder / "data")):
            text = text.replace(name, str(value))
        self.config.write_text(text + more)
        self.java = ["java", "-Xms64m", "-Xmx384m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", f"{home}/libs/*"]
        self.environment = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
        identity = self.run("kafka.tools.StorageTool", "random-uuid").strip().splitlines()[-1]
        self.run("kafka.tools.StorageTool", "format", "-t", identity, "-c", self.config, *(word for user in scram for word in ("--add-scram", user)))

    def run(self, *arguments):
        return subprocess.run([*self.java, *map(str, arguments)], check=True, stdout=subprocess.PIPE, text=True, env=self.environment,
                              stderr=open(self.folder / "tools.log", "a")).stdout

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    def start(self):
        self.log = open(self.folder / "broker.log", "a")
        self.process = subprocess.Popen([*self.java, "kafka.Kafka", self.config], stdout=self.log, stderr=subprocess.STDOUT, env=self.environment,
                                        start_new_session=True)
        end = time.monotonic() + 300  # A busy machine takes its time.
        while time.monotonic() < end:
            assert self.process.poll() is None, (self.folder / "broker.log").read_text()[-2000:]
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.2)
        raise AssertionError("Kafka does not listen: " + (self.folder / "broker.log").read_text()[-2000:])

    def kill(self, how=signal.SIGKILL):
        if self.process is not None:
            os.killpg(self.process.pid, how)
            self.process.wait(60)
            self.process = None
            self.log.close()

    def stop(self):
        self.kill(signal.SIGTERM)
