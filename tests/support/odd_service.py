"""An HTTPS (or HTTP) service that behaves as its paths say: slow, cut short, garbage, far too much, "later", elsewhere.

Run with a folder for its certificates; prints one line: the port of TLS, the port in clear, and the port of a bare socket that speaks no HTTP.
Every path counts its calls, and `/count/<path>` tells how many there were.
"""

import collections
import http.server
import json
import pathlib
import socket
import ssl
import sys
import threading
import time

from certificates import Authority

COUNTS = collections.Counter()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def act(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path, _, query = self.path.partition("?")
        if path.startswith("/count/"):
            return self.answer(200, str(COUNTS[path.removeprefix("/count")]).encode())
        COUNTS[path] += 1
        name = path.strip("/").split("/")
        getattr(self, name[0], self.ok)(body, name[1:], query)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_LIST = act

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def ok(self, body, rest, query):
        self.answer(200, b"fine", X_Kept="first")

    def echo(self, body, rest, query):
        told = {"method": self.command, "path": self.path, "headers": dict(self.headers), "body": body.decode("latin-1"),
                "connection": self.client_address[1]}
        self.answer(200, json.dumps(told).encode())

    def status(self, body, rest, query):
        """/status/503/2/wait-1: that status twice, with Retry-After, then 200."""
        status, times = int(rest[0]), int(rest[1])
        if COUNTS[self.path] > times:
            return self.answer(200, b"at last")
        self.answer(status, b"later", **({"Retry_After": rest[2].removeprefix("wait-")} if len(rest) > 2 else {}))

    def elsewhere(self, body, rest, query):
        self.answer(int(rest[0]), Location="http://169.254.169.254/latest/meta-data/")

    def silent(self, body, rest, query):
        time.sleep(60)

    def drip(self, body, rest, query):
        self.send_response(200)
        self.send_header("Content-Length", "100000")
        self.end_headers()
        for _ in range(600):
            self.wfile.write(b".")
            self.wfile.flush()
            time.sleep(0.1)

    def cut(self, body, rest, query):
        """Ends in the middle of the body, the first so many times."""
        if rest and COUNTS[self.path] > int(rest[0]):
            return self.answer(200, b"whole")
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"half")
        self.close_connection = True

    def huge(self, body, rest, query):
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        for _ in range(4096):
            self.wfile.write(b" " * 65536)

    def headers_without_end(self, body, rest, query):
        self.send_response(200)
        for number in range(1000):
            self.send_header(f"X-{number}", "x")
        self.end_headers()
        self.close_connection = True

    def log_message(self, *_):
        pass


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # Whoever is cut off here meant it.


def babble(listener):
    """Not HTTP at all."""
    while True:
        connection, _ = listener.accept()
        connection.recv(65536)
        connection.sendall(b"\x00\xffSSH-2.0-OpenSSH_9.2\r\n" * 3)
        connection.close()


def main(folder):
    authority = Authority(folder, "odd")
    certificate, key = authority.issue("service", "IP:127.0.0.1,DNS:localhost")
    elsewhere_certificate, elsewhere_key = authority.issue("wrong-name", "DNS:elsewhere.example")
    ports = []
    for chain in ((certificate, key), (elsewhere_certificate, elsewhere_key), None):
        server = Quiet(("127.0.0.1", 0), Handler)
        if chain:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*chain)
            # The handshake belongs to the thread of its connection.
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        ports.append(server.server_address[1])
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=babble, args=(listener,), daemon=True).start()
    ports.append(listener.getsockname()[1])
    print(*ports, flush=True)
    sys.stdin.read()  # Until whoever started it ends.


main(pathlib.Path(sys.argv[1]))
