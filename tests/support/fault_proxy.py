"""Stands between a client and an HTTP service, and spoils as many answers as it is told to.

Run with the service's port and, for a service with TLS, certificate and key to show and the authority that it was issued by; prints the port for clients and
the port for orders. An order is one line, "<mode> <times>", answered with "ok". What is asked of it counts whether it is spoilt or not.

  pass          nothing is spoilt
  lose          the service acts, and nobody hears of it
  cut           the service acts, and half of its answer arrives
  garbage       the service acts, and something that is no HTTP arrives
  slow          the service acts, and its answer comes too late
  nonsense      the service is not asked; the answer is a web page with status 200
  429, 500, 503 the service is not asked
"""

import http.client
import http.server
import socket
import ssl
import sys
import threading
import time

ORDER = {"mode": "pass", "left": 0}
LOCK = threading.Lock()
HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"}


def next_mode():
    with LOCK:
        if ORDER["left"] <= 0:
            return "pass"
        ORDER["left"] -= 1
        return ORDER["mode"]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # An answer is one piece: two of them wait for each other's acknowledgement.
    target = None  # How to reach the service.

    def act(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        mode = next_mode()
        if mode.isdigit():
            return self.give(int(mode), b'{"errors":[]}', [("Retry-After", "0")])
        if mode == "nonsense":
            return self.give(200, b"<html>Sign in to the guest network</html>", [("Content-Type", "text/html")])
        status, headers, answer = self.forward(body)
        if mode == "pass":
            return self.give(status, answer, headers)
        self.close_connection = True
        if mode == "slow":
            time.sleep(1.5)
        elif mode == "cut":
            self.send_response(status)
            self.send_header("Content-Length", str(len(answer) + 100))
            self.end_headers()
            self.wfile.write(answer[: len(answer) // 2])
        elif mode == "garbage":
            self.wfile.write(b"\x15\x03\x01\x00\x02\x02\x50 not for you\r\n" * 5)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_LIST = act

    def forward(self, body):
        connection = self.target()
        try:
            connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() != "connection":
                    connection.putheader(name, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, [(n, v) for n, v in answer.getheaders() if n.lower() not in HOP], answer.read()
        finally:
            connection.close()

    def give(self, status, body, headers):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 204:
            self.wfile.write(body)

    def log_message(self, *_):
        pass


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # Clients that wait no longer are what this is for.


def take_orders(listener):
    while True:
        connection, _ = listener.accept()
        with connection:
            mode, times = connection.makefile().readline().split()
            with LOCK:
                ORDER.update(mode=mode, left=int(times))
            connection.sendall(b"ok\n")


def main(port, chain=None, key=None, authority=None):
    if chain:
        context = ssl.create_default_context(cafile=authority)
        Handler.target = lambda self: http.client.HTTPSConnection("127.0.0.1", int(port), context=context, timeout=30)
    else:
        Handler.target = lambda self: http.client.HTTPConnection("127.0.0.1", int(port), timeout=30)
    server = Quiet(("127.0.0.1", 0), Handler)
    if chain:
        shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        shown.load_cert_chain(chain, key)
        server.socket = shown.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    orders = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=take_orders, args=(orders,), daemon=True).start()
    print(server.server_address[1], orders.getsockname()[1], flush=True)
    sys.stdin.read()  # Until whoever started it ends.


main(*sys.argv[1:])
