"""An HTTPS receiver of webhooks, which can be told to be slow, to refuse or to send elsewhere."""

import http.server
import ssl
import threading


class Webhook:
    def __init__(self, certificate, key, port=0):
        self.received, self.mode, self.answering = [], "ok", threading.Event()
        self.answering.set()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.answering.wait()
                answer = {"ok": 204, "refuse": 500, "elsewhere": 307}[outer.mode]
                if answer == 204:
                    outer.received.append((dict(self.headers), body))
                self.send_response(answer)
                if answer == 307:
                    self.send_header("Location", f"https://127.0.0.1:{outer.port}/elsewhere")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.server.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def stop(self):
        self.answering.set()
        self.server.shutdown()
        self.server.server_close()
