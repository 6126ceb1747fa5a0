"""A control plane that acts: passes everything on over TLS, and swaps what it is told to on the way back."""

import http.client
import http.server
import json
import ssl
import threading


class SwappingProxy:
    """`swap` is called with the path and the answer's JSON, and may change it. Wears the certificate of `plane`."""

    def __init__(self, plane, port=None):
        """`port`: where the plane listens, if it tells clients to come here."""
        self.swap = lambda path, value: None
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                context = ssl.create_default_context(cafile=plane.folder / "ca.pem")
                upstream = http.client.HTTPSConnection("127.0.0.1", port or plane.url.port, context=context, timeout=60)
                kept = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
                kept.pop("Accept-Encoding", None)
                upstream.request(self.command, self.path, body, kept)
                answer = upstream.getresponse()
                raw = answer.read()
                if raw and "json" in answer.getheader("Content-Type", "") and answer.status < 300:
                    value = json.loads(raw)
                    proxy.swap(self.path, value)
                    raw = json.dumps(value).encode()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("content-length", "connection", "transfer-encoding"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            do_GET = do_POST = do_PATCH = do_DELETE = pass_on

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_cert_chain(plane.folder / "server.pem", plane.folder / "server.key")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"https://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
