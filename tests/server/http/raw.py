"""HTTP by hand over TLS: what a well-behaved client never sends, and exactly the bytes that come back."""

import http.client
import io
import json
import pathlib
import socket
import ssl
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def problem(self):
        """The problem document: its status is the line's, its request id the header's."""
        assert self.headers["Content-Type"] == "application/problem+json", self.headers
        document = json.loads(self.body)
        assert document["status"] == self.status and document["request_id"] == self.headers["X-Request-Id"], document
        return document


class Raw:
    def __init__(self, plane, context=None, timeout=20):
        self.context = context or ssl.create_default_context(cafile=plane.folder / "ca.pem")
        plain = socket.create_connection((plane.url.hostname, plane.url.port), timeout)
        self.socket = self.context.wrap_socket(plain, server_hostname=plane.url.hostname)
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, *lines, body=b""):
        """A head, line by line, and a body."""
        self.socket.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        return self

    def more(self):
        piece = self.socket.recv(65536)
        self.buffer += piece
        return piece

    def until(self, mark):
        while mark not in self.buffer:
            assert self.more(), f"ended before {mark}: {self.buffer[-300:]}"
        before, _, self.buffer = self.buffer.partition(mark)
        return before

    def answer(self, head_only=False):
        first, _, fields = self.until(b"\r\n\r\n").partition(b"\r\n")
        headers = http.client.parse_headers(io.BytesIO(fields + b"\r\n\r\n"))
        size = 0 if head_only else int(headers.get("Content-Length", 0))
        while len(self.buffer) < size:
            assert self.more(), "ended within a body"
        body, self.buffer = self.buffer[:size], self.buffer[size:]
        return Answer(int(first.split()[1]), headers, body)

    def ended(self):
        """True once the server has closed the connection, with nothing more said."""
        try:
            return self.buffer == b"" and self.more() == b""
        except (ConnectionResetError, ssl.SSLEOFError):
            return True


def eventually(probe, what, seconds=15):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = probe()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(f"waited {seconds} s for {what}")


def metric(plane, name):
    text = plane.request("GET", "/metrics", token=False)[2].decode()
    return next((float(line.split()[-1]) for line in text.splitlines() if line.startswith(name + " ")), 0)


def told(stories, *given):
    for story in stories:
        story(*given)
        print(story.__name__)
