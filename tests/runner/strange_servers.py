"""What a runner dials is not always its control plane: it says nothing to strangers, survives what servers say, and dials again."""

import argparse
import base64
import hashlib
import json
import pathlib
import socket
import ssl
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "server/tunnel"))

from dialled import BINARY, PING, TEXT, Authority, TunnelPlane, frame, told  # noqa: E402

WELCOME = frame(b'{"op":"welcome"}', masked=False)


class Server:
    """Takes one caller at a time, by TLS with a certificate of choice."""

    def __init__(self, authority, certificate, key, minimum=ssl.TLSVersion.TLSv1_3, maximum=ssl.TLSVersion.TLSv1_3):
        self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=authority)
        self.context.verify_mode = ssl.CERT_REQUIRED
        self.context.minimum_version, self.context.maximum_version = minimum, maximum
        self.context.load_cert_chain(certificate, key)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(60)
        self.port = self.listener.getsockname()[1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.close()

    def caller(self):
        """A caller that went through TLS; raises where it did not."""
        plain, _ = self.listener.accept()
        plain.settimeout(60)
        return self.context.wrap_socket(plain, server_side=True)

    def upgraded(self):
        """Past the hello: the connection, and what the runner said of itself."""
        caller = self.caller()
        head = until(caller, b"\r\n\r\n")
        key = next(line.split(b": ")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
        accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
        caller.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        return caller, message(caller)


def until(caller, mark):
    content = b""
    while mark not in content:
        piece = caller.recv(1)
        assert piece, f"ended before {mark}: {content[-200:]}"
        content += piece
    return content


def exactly(caller, count):
    content = b""
    while len(content) < count:
        piece = caller.recv(count - len(content))
        assert piece, "ended within a frame"
        content += piece
    return content


def message(caller):
    """The next text of the runner, unmasked; pings of its own are passed over."""
    while True:
        first, second = exactly(caller, 2)
        size = second & 0x7F
        if size >= 126:
            size = int.from_bytes(exactly(caller, 2 if size == 126 else 8), "big")
        mask = exactly(caller, 4)
        content = bytes(byte ^ mask[at % 4] for at, byte in enumerate(exactly(caller, size)))
        if first & 0x0F == TEXT:
            return json.loads(content)


def dial(plane, port, whole={}):
    """The runner dials that port from now on; without one, its control plane again."""
    path = plane.folder / "runner/runner.json"
    if not whole:
        whole.update(json.loads(path.read_text()))
    plane.runner.terminate()
    plane.runner.wait(15)
    config = dict(whole)
    if port:
        del config["ready_file"]
        config["control_plane"] = {"address": "127.0.0.1", "port": port}
        config["issuers"] = [{**config["issuers"][0], "issuer": plane.ready["issuer"], "known_as": "builtin"}]
    path.write_text(json.dumps(config))
    plane.start_runner()


def says_nothing_to_strangers(plane):
    ours, other = plane.authority(), Authority(plane.folder, "stranger")
    log = plane.folder / "runner/runner.log"
    old = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2)
    for credential, versions in ((other.issue("leaf"), ()), (ours.issue("named", "DNS:elsewhere.example"), ()), (ours.issue("ended", days=-1), ()),
                                 (ours.issue("client", usage="clientAuth"), ()), (plane.credential(), ()), (ours.issue("old"), old)):
        with Server(ours.certificate, *credential, *versions) as server:
            before = log.read_text().count('"step":"connect"')
            dial(plane, server.port)
            try:
                caller = server.caller()
                said = caller.recv(1)  # Under TLS 1.3 the refusal may come after the server's last word.
                assert said == b"", "it spoke to a stranger"
            except (ssl.SSLError, ConnectionError):
                pass
            plane.until(lambda: log.read_text().count('"step":"connect"') > before, "the runner to say why")


def survives_what_servers_say(plane):
    """Each time it dials again, and greets as ever."""
    with Server(plane.authority().certificate, plane.folder / "server.pem", plane.folder / "server.key") as server:
        dial(plane, server.port)
        caller = server.caller()
        until(caller, b"\r\n\r\n")
        caller.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        caller.close()
        for nonsense in (frame(b"\0\1", BINARY, masked=False), frame(b"", size=(24 << 20) + 1, masked=False), frame(b"{", reserved=7, masked=False),
                         frame(b"x" * 126, PING, masked=False), frame(b"{}"), b"\xff" * 64):
            caller, hello = server.upgraded()
            assert hello["op"] == "hello", hello
            caller.sendall(WELCOME + nonsense)
            while caller.recv(65536):
                pass
            caller.close()


def answers_nonsense_with_errors(plane):
    with Server(plane.authority().certificate, plane.folder / "server.pem", plane.folder / "server.key") as server:
        dial(plane, server.port)
        caller, _ = server.upgraded()
        caller.sendall(WELCOME)
        for text, number in ((b"", None), (b"{", None), (b"[]", ""), (b"{}", ""), (b'{"id":"1"}', "1"), (b'{"id":7,"op":7,"body":7}', ""),
                             (b'{"id":"2","op":"give_me_the_kek","body":{}}', "2"), (b'{"id":"3","op":"release_keys"}', "3"),
                             (b'{"id":"4","op":"release_keys","body":{}}', "4"), (b'{"id":"5","op":"seal_version","body":[]}', "5"),
                             (b"[" * 100_000, None)):
            caller.sendall(frame(text, masked=False))
            answer = message(caller)
            assert answer.get("id") == number and answer["error"]["message"].endswith(".") and "body" not in answer, (text[:60], answer)
        caller.close()


def goes_home(plane):
    dial(plane, None)
    plane.until(plane.serving, "the runner")
    assert plane.create(plane.sealed("After all"))[0] == 201


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with TunnelPlane(parser.parse_args().build) as plane:
        told([says_nothing_to_strangers, survives_what_servers_say, answers_nonsense_with_errors, goes_home], plane)


main()
