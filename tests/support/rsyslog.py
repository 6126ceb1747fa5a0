"""rsyslog as a receiver of syslog over TLS, with a certificate of the test's own."""

import pathlib
import shutil
import signal
import socket
import subprocess
import time


def program():
    """rsyslogd, where it is installed together with its TLS."""
    found = shutil.which("rsyslogd", path="/usr/sbin:/sbin:/usr/bin:/bin:/usr/local/sbin")
    return found if found and list(pathlib.Path("/usr/lib").glob("*/rsyslog/lmnsd_gtls.so")) else None


class Rsyslog:
    """Writes each message whole, as it came, as a line of `out`."""

    def __init__(self, folder, authority, certificate, key, port):
        self.folder, self.port, self.out, self.process = pathlib.Path(folder), port, pathlib.Path(folder) / "rsyslog.out", None
        self.config = self.folder / "rsyslog.conf"
        self.config.write_text(f"""
global(workDirectory="{self.folder}" maxMessageSize="64k" parser.escapeControlCharactersOnReceive="off"
       defaultNetstreamDriver="gtls" defaultNetstreamDriverCAFile="{authority}"
       defaultNetstreamDriverCertFile="{certificate}" defaultNetstreamDriverKeyFile="{key}")
template(name="whole" type="string" string="%rawmsg%\\n")
template(name="read" type="list") {{
    property(name="app-name") constant(value="\\t") property(name="msgid") constant(value="\\t")
    property(name="structured-data") constant(value="\\t") property(name="pri") constant(value="\\t") property(name="msg") constant(value="\\n")
}}
module(load="imtcp" streamDriver.name="gtls" streamDriver.mode="1" streamDriver.authMode="anon")
input(type="imtcp" port="{port}" address="127.0.0.1" ruleset="events")
ruleset(name="events") {{
    action(type="omfile" file="{self.out}" template="whole" asyncWriting="off" flushOnTXEnd="on")
    action(type="omfile" file="{self.out}.read" template="read" asyncWriting="off" flushOnTXEnd="on")
}}
""")

    def start(self):
        self.log = open(self.folder / "rsyslog.log", "a")
        self.process = subprocess.Popen([program(), "-n", "-f", self.config, "-i", self.folder / "rsyslog.pid"], stdout=self.log,
                                        stderr=subprocess.STDOUT)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            assert self.process.poll() is None, (self.folder / "rsyslog.log").read_text()
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise AssertionError("rsyslog does not listen: " + (self.folder / "rsyslog.log").read_text())

    def stop(self, how=signal.SIGTERM):
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(20)
            self.process = None
            self.log.close()

    def lines(self):
        return self.out.read_text().splitlines() if self.out.exists() else []
