"""The network between console and control plane, in the hands of a demonstration: what was asked is written down, answers take
their time on the way, and it can be cut."""

import http.client
import http.server
import ssl
import threading
import time
import urllib.parse


class Asked:
    """One request, as it went past."""

    def __init__(self, method, target, body, headers):
        self.at, self.method, self.path = time.monotonic(), method, urllib.parse.urlsplit(target).path
        self.body, self.idempotency, self.condition = body, headers.get("Idempotency-Key"), headers.get("If-Match")
        self.status = None  # None: nobody has heard of an answer

    def __str__(self):
        return f"{self.method} {self.path} {self.status}"


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # Who was cut off hangs up.


class Wire:
    """Stands before `plane`, wears its certificate, and passes everything on. Clients go to `url`."""

    def __init__(self, plane, port):
        self.plane = plane
        self.asked = []
        self.round_trip = 0.0  # seconds that each answer is held back
        self.cut = False  # nothing gets through
        self.cut_at = None  # part of a path: the first write there is done, nobody hears of it, and from then on it is cut
        self.server = Quiet(("127.0.0.1", port), self.handler())
        shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        shown.minimum_version = ssl.TLSVersion.TLSv1_3
        shown.load_cert_chain(plane.folder / "server.pem", plane.folder / "server.key")
        self.server.socket = shown.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://127.0.0.1:{port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def handler(wire):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 1 << 16  # An answer is one piece: two of them wait for each other's acknowledgement.

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                asked = Asked(self.command, self.path, body, self.headers)
                wire.asked.append(asked)
                if wire.cut:
                    self.close_connection = True
                    return
                upstream = wire.ask(self.command, self.path, body, self.headers)
                try:
                    self.answer(asked, upstream.getresponse())
                finally:
                    upstream.close()

            def answer(self, asked, answer):
                streams = answer.getheader("Content-Length") is None and answer.status != 204
                raw = b"" if streams else answer.read()
                time.sleep(wire.round_trip)
                if asked.method != "GET" and wire.cut_at and wire.cut_at in asked.path:
                    wire.cut, wire.cut_at = True, None
                if wire.cut:
                    self.close_connection = True
                    return
                asked.status = answer.status
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("connection", "transfer-encoding"):
                        self.send_header(name, value)
                if streams:
                    self.send_header("Connection", "close")  # It ends with its connection.
                self.end_headers()
                self.wfile.write(raw)
                self.wfile.flush()
                while streams and not wire.cut and (piece := answer.read1(65536)):
                    self.wfile.write(piece)
                    self.wfile.flush()

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = pass_on

            def log_message(self, *_):
                pass

        return Handler

    def ask(self, method, target, body, headers):
        """A connection to the control plane, on which this was asked."""
        context = ssl.create_default_context(cafile=self.plane.folder / "ca.pem")
        upstream = http.client.HTTPSConnection("127.0.0.1", self.plane.port, context=context, timeout=120)
        kept = {name: value for name, value in headers.items() if name.lower() not in ("host", "connection", "accept-encoding")}
        upstream.request(method, target, body, kept)
        return upstream

    def matching(self, part, method=None, since=0):
        """What was asked of paths with this part, from the `since`-th request on."""
        return [one for one in self.asked[since:] if part in one.path and method in (None, one.method)]
