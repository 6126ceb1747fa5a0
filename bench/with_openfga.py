# Runs a command with the address of an OpenFGA server that lives as long as it does, in place of {}.
#
# SPDX-FileCopyrightText: The Strongroom authors
# SPDX-License-Identifier: Apache-2.0

import socket
import subprocess
import sys
import time
import urllib.request


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def main(openfga, *command):
    http = f"127.0.0.1:{free_port()}"
    server = subprocess.Popen([openfga, "run", "--datastore-engine", "memory", "--http-addr", http, "--grpc-addr",
                               f"127.0.0.1:{free_port()}", "--playground-enabled=false", "--metrics-enabled=false",
                               "--log-level", "none"])
    try:
        end = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(f"http://{http}/healthz", timeout=2).close()
                break
            except OSError:
                if server.poll() is not None or time.monotonic() > end:
                    sys.exit("OpenFGA's server does not answer.")
        return subprocess.run([f"http://{http}" if word == "{}" else word for word in command]).returncode
    finally:
        server.terminate()
        server.wait()


sys.exit(main(*sys.argv[1:]))
