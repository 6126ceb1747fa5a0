"""A protocol server for the keys of an Azure key vault (REST, 7.4), written after Microsoft's published description (the REST reference, and
azure-keyvault-keys, the SDK made of it): RSA and EC keys, versions, permitted operations, `enabled`, wrapKey and unwrapKey by RSA-OAEP-256 (OpenSSL's),
rotation, soft deletion and recovery, a permission for each method, and Azure's error bodies. Sign-in, challenges, and how it is run are those of
azure_services.py. `POST /_test/key` with {"name", "enabled"?, "deleted"?} changes a key as somebody with the portal would.
"""

import base64
import json
import pathlib
import re
import secrets
import ssl
import subprocess
import sys
import tempfile
import threading
import time

import azure_services
from azure_services import VERSIONS_OF_API, Handler, Refusal, Server, app
from certificates import Authority

PERMISSIONS = {"get", "create", "update", "delete", "recover", "rotate", "wrapKey", "unwrapKey"}
OPERATIONS = {"RSA": ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"], "EC": ["sign", "verify"]}
OAEP = ["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha256", "-pkeyopt", "rsa_mgf1_md:sha256"]
KEYS, DELETED = {}, {}


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def openssl(*arguments, data=None):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True)


class Version:
    def __init__(self, name, kind, operations, size=2048):
        self.name, self.kind, self.operations, self.enabled = name, kind, operations, True
        self.number, self.created = secrets.token_hex(16), int(time.time())
        option = f"rsa_keygen_bits:{size}" if kind == "RSA" else "ec_paramgen_curve:P-256"
        self.pem = openssl("genpkey", "-algorithm", kind, "-pkeyopt", option).stdout
        if kind == "RSA":
            modulus = openssl("rsa", "-noout", "-modulus", data=self.pem).stdout.decode().strip().removeprefix("Modulus=")
            self.public = {"n": b64(bytes.fromhex(modulus)), "e": "AQAB"}
        else:
            point = openssl("ec", "-pubout", "-outform", "DER", data=self.pem).stdout[-64:]
            self.public = {"crv": "P-256", "x": b64(point[:32]), "y": b64(point[32:])}

    def told(self, base):
        return {"key": {"kid": f"{base}/keys/{self.name}/{self.number}", "kty": self.kind, "key_ops": self.operations, **self.public},
                "attributes": {"enabled": self.enabled, "created": self.created, "updated": self.created, "recoveryLevel": "Recoverable+Purgeable",
                               "recoverableDays": 90, "exportable": False}}

    def crypt(self, verb, body):
        if body.get("alg") != "RSA-OAEP-256" or self.kind != "RSA":
            raise Refusal(400, "BadParameter", f"Key and signing algorithm are incompatible: {body.get('alg')} and {self.kind}.")
        try:
            data = unb64(body["value"])
        except (KeyError, ValueError):
            raise Refusal(400, "BadParameter", "Property  has invalid value") from None
        with tempfile.NamedTemporaryFile() as key:
            key.write(self.pem)
            key.flush()
            done = openssl("pkeyutl", "-encrypt" if verb == "wrapkey" else "-decrypt", "-inkey", key.name, *OAEP, data=data)
        if done.returncode != 0:
            raise Refusal(400, "BadParameter", "The parameter is incorrect.")
        return done.stdout


class KeysHandler(Handler):
    odd = ""  # How calls of keys are answered: "/ok", "/status/500/…", "/elsewhere/302", "/cut", "/silent", as odd_service.py has them.

    def act(self):
        if not KeysHandler.odd or not self.path.startswith("/keys/"):
            return super().act()
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind, *rest = KeysHandler.odd.strip("/").split("/")
        if kind == "silent":
            time.sleep(60)
        self.send_response(200 if kind in ("ok", "cut") else int(rest[0]))
        if kind == "elsewhere":
            self.send_header("Location", "http://169.254.169.254/latest/meta-data/")
        self.send_header("Content-Length", "1000" if kind == "cut" else "4")
        self.end_headers()
        self.wfile.write(b"fine")
        self.close_connection = True

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = act

    def answer(self, path, query, body):
        match = re.fullmatch(r"/(keys|deletedkeys)/([0-9a-zA-Z-]{1,127})(?:/([0-9a-f]{32}))?(?:/([a-z]+))?", path.rstrip("/"))  # The SDK ends with a slash where it names no version.
        if not match:
            raise Refusal(404, "NotFound", "The requested resource was not found.")
        self.known = self.caller()
        if query.get("api-version") not in VERSIONS_OF_API:
            raise Refusal(400, "BadParameter", "The specified version is not recognized. Consult the documentation for supported versions.")
        try:
            read = json.loads(body or b"{}")
        except ValueError:
            raise Refusal(400, "BadParameter", "Request body is invalid.") from None
        kind, name, number, verb = match.groups()
        route = (self.command, kind, bool(number), verb)
        calls = {("POST", "keys", False, "create"): lambda: self.create(name, read), ("GET", "keys", False, None): lambda: self.get(name, None),
                 ("GET", "keys", True, None): lambda: self.get(name, number), ("PATCH", "keys", True, None): lambda: self.update(name, number, read),
                 ("POST", "keys", False, "rotate"): lambda: self.rotate(name), ("DELETE", "keys", False, None): lambda: self.delete(name),
                 ("GET", "deletedkeys", False, None): lambda: self.deleted(name), ("POST", "deletedkeys", False, "recover"): lambda: self.recover(name),
                 **{("POST", "keys", True, one): lambda one=one: self.crypt(name, number, one, read) for one in ("wrapkey", "unwrapkey")}}
        if route not in calls:
            raise Refusal(405, "BadParameter", "The method is not allowed.")
        return calls[route]()

    def needs(self, permission):
        if permission not in self.known["permissions"]:
            raise Refusal(403, "Forbidden", f"The user, group or application does not have keys {permission} permission on key vault.", "AccessDenied")

    def find(self, name, number=None):
        versions = KEYS.get(name, [])
        found = versions[-1:] if not number else [one for one in versions if one.number == number]
        if not found:
            raise Refusal(404, "KeyNotFound", f"A key with (name/id) {name}{'/' + number if number else ''} was not found in this key vault.")
        return found[0]

    def create(self, name, body):
        self.needs("create")
        if name in DELETED:
            raise Refusal(409, "Conflict", f"Key {name} is currently in a deleted but recoverable state.", "ObjectIsDeletedButRecoverable")
        if body.get("kty") not in OPERATIONS:
            raise Refusal(400, "BadParameter", "Property kty has an invalid value.")
        made = Version(name, body["kty"], body.get("key_ops") or OPERATIONS[body["kty"]], body.get("key_size") or 2048)
        KEYS.setdefault(name, []).append(made)
        return made.told(self.base())

    def get(self, name, number):
        self.needs("get")
        return self.find(name, number).told(self.base())

    def update(self, name, number, body):
        self.needs("update")
        version = self.find(name, number)
        version.enabled = (body.get("attributes") or {}).get("enabled", version.enabled)
        version.operations = body.get("key_ops") or version.operations
        return version.told(self.base())

    def rotate(self, name):
        self.needs("rotate")
        last = self.find(name)
        KEYS[name].append(Version(name, last.kind, last.operations))
        return KEYS[name][-1].told(self.base())

    def crypt(self, name, number, verb, body):
        permission = {"wrapkey": "wrapKey", "unwrapkey": "unwrapKey"}[verb]
        self.needs(permission)
        version = self.find(name, number)
        if not version.enabled:
            raise Refusal(403, "Forbidden", f"Operation {permission} is not allowed on a disabled key.", "KeyDisabled")
        if permission not in version.operations:
            raise Refusal(403, "Forbidden", f"Operation {permission} is not permitted on this key.", "KeyOperationForbidden")
        return {"kid": f"{self.base()}/keys/{name}/{number}", "value": b64(version.crypt(verb, body))}

    def delete(self, name):
        self.needs("delete")
        told = self.find(name).told(self.base())
        DELETED[name] = KEYS.pop(name)
        return {**told, "recoveryId": f"{self.base()}/deletedkeys/{name}", "deletedDate": int(time.time()), "scheduledPurgeDate": int(time.time()) + 90 * 86400}

    def deleted(self, name):
        self.needs("get")
        if name not in DELETED:
            raise Refusal(404, "KeyNotFound", f"Deleted Key not found: {name}")
        return {**DELETED[name][-1].told(self.base()), "recoveryId": f"{self.base()}/deletedkeys/{name}"}

    def recover(self, name):
        self.needs("recover")
        if name not in DELETED:
            raise Refusal(404, "KeyNotFound", f"Deleted Key not found: {name}")
        KEYS[name] = DELETED.pop(name)
        return KEYS[name][-1].told(self.base())

    def order(self, path, body):
        if path == "/_test/odd":
            KeysHandler.odd = body["path"]
            return {}
        if path != "/_test/key":
            return super().order(path, body)
        name = body["name"]
        for version in KEYS.get(name, []):
            version.enabled = body.get("enabled", version.enabled)
        if body.get("deleted") is True:
            DELETED[name] = KEYS.pop(name)
        elif body.get("deleted") is False:
            KEYS[name] = DELETED.pop(name)
        return {}


def main(folder):
    azure_services.PERMISSIONS = PERMISSIONS
    certificate, key = Authority(folder, "azure").issue("vault", "IP:127.0.0.1,DNS:localhost")
    server = Server(("127.0.0.1", 0), KeysHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    (folder / "app.json").write_text(json.dumps(app()))
    for name, kind, operations in (("good", "RSA", OPERATIONS["RSA"]), ("other", "RSA", OPERATIONS["RSA"]), ("signs", "EC", OPERATIONS["EC"]),
                                   ("narrow", "RSA", ["encrypt", "decrypt"])):
        KEYS[name] = [Version(name, kind, operations)]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()  # Until whoever started it ends.


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
