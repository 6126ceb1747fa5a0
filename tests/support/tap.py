"""Stands between two programs that speak TLS, ends it on both sides, and keeps every byte that passes in the clear."""

import contextlib
import select
import socket
import ssl
import threading


class Tap:
    """Wears `credential` (certificate and key), dials `upstream` (a port of the loopback interface) as `client`, if given."""

    def __init__(self, upstream, authority, credential, client=None):
        self.upstream = upstream
        self.inward = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.inward.load_cert_chain(*credential)
        self.outward = ssl.create_default_context(cafile=authority)
        if client:
            self.outward.load_cert_chain(*client)
        for context in (self.inward, self.outward):
            context.minimum_version = ssl.TLSVersion.TLSv1_3
        self.passed = []  # of each connection: what went to the server, what came from it
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.close()

    def serve(self):
        with contextlib.suppress(OSError):
            while True:
                caller, _ = self.listener.accept()
                threading.Thread(target=self.connect, args=(caller,), daemon=True).start()

    def connect(self, caller):
        with contextlib.suppress(OSError), caller, socket.create_connection(("127.0.0.1", self.upstream), 30) as server:
            with self.inward.wrap_socket(caller, server_side=True) as caller, \
                    self.outward.wrap_socket(server, server_hostname="127.0.0.1") as server:
                kept = (bytearray(), bytearray())
                self.passed.append(kept)
                pump(caller, server, kept)

    def to_server(self):
        return [bytes(sent) for sent, _ in self.passed]

    def from_server(self):
        return [bytes(received) for _, received in self.passed]


def pump(caller, server, kept):
    """In one thread: a TLS connection cannot be read and written by two at once."""
    ways = {caller: (server, kept[0]), server: (caller, kept[1])}
    for end in ways:
        end.setblocking(False)
    while True:
        ready = [end for end in ways if end.pending()] or select.select(list(ways), [], [])[0]
        for end in ready:
            to, record = ways[end]
            try:
                piece = end.recv(65536)
            except ssl.SSLWantReadError:
                continue
            if not piece:
                return
            record += piece
            write(to, piece)


def write(end, content):
    view = memoryview(content)
    while view:
        try:
            view = view[end.send(view):]
        except ssl.SSLWantWriteError:
            select.select([], [end], [])


def payloads(stream):
    """What WebSocket frames hold, in their order. Those of a client are masked (RFC 6455, 5.3): a search of the bytes finds nothing."""
    at, contents = stream.find(b"\r\n\r\n") + 4, []
    while at + 2 <= len(stream):
        size, masked = stream[at + 1] & 0x7F, stream[at + 1] >> 7
        at += 2
        if size >= 126:
            wide = 2 if size == 126 else 8
            size = int.from_bytes(stream[at:at + wide], "big")
            at += wide
        mask = stream[at:at + 4] if masked else bytes(4)
        at += 4 * masked
        content = stream[at:at + size]
        at += size
        key = (mask * (len(content) // 4 + 1))[:len(content)]
        contents.append((int.from_bytes(content, "big") ^ int.from_bytes(key, "big")).to_bytes(len(content), "big"))
    return b"".join(contents)
