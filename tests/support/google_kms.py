"""A protocol server for Google Cloud KMS (REST, v1), written after Google's published description (the discovery document of cloudkms v1, as
google-api-python-client carries it) and documentation: purposes, versions and their states, the primary version, additional authenticated data,
checksums, a permission for each method, and Google's error bodies. Ciphertexts are opaque to callers there as here; ours are no AES, since Python has
none. Sign-in, and how it is run, are those of google_services.py.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import re
import secrets
import sys
import threading
import urllib.parse

import google_services
from google_services import PROJECT, Account, Handler, Refusal, Server, crc32c, invalid, stamp

PERMISSIONS = {f"cloudkms.{name}" for name in (
    "keyRings.create", "cryptoKeys.create", "cryptoKeys.get", "cryptoKeys.update", "cryptoKeyVersions.create", "cryptoKeyVersions.get",
    "cryptoKeyVersions.update", "cryptoKeyVersions.destroy", "cryptoKeyVersions.restore", "cryptoKeyVersions.useToEncrypt",
    "cryptoKeyVersions.useToDecrypt")}
ALGORITHMS = {"ENCRYPT_DECRYPT": "GOOGLE_SYMMETRIC_ENCRYPTION", "ASYMMETRIC_SIGN": "EC_SIGN_P256_SHA256", "MAC": "HMAC_SHA256"}
LARGEST = 64 * 1024
RINGS, KEYS = set(), {}


def precondition(message):
    return Refusal(400, "FAILED_PRECONDITION", message)


def field(body, name, required=False):
    """The bytes of a field, held against its checksum if there is one."""
    try:
        data = base64.b64decode(body.get(name, ""), validate=True)
    except ValueError:
        raise invalid(f"Invalid value at '{name}' (TYPE_BYTES), Base64 decoding failed") from None
    if required and not data:
        raise invalid(f"{name} must not be empty.")
    if len(data) > LARGEST:
        raise invalid(f"{name} is too large: at most 64KiB.")
    if f"{name}Crc32c" in body and int(body[f"{name}Crc32c"]) != crc32c(data):
        raise invalid(f"The checksum in field {name}_crc32c did not match the data in field {name}.")
    return data


class Version:
    def __init__(self, key, number):
        self.key, self.name, self.state = key, f"{key.name}/cryptoKeyVersions/{number}", "ENABLED"
        self.material = secrets.token_bytes(32)

    def told(self):
        return {"name": self.name, "state": self.state, "protectionLevel": "SOFTWARE", "algorithm": ALGORITHMS[self.key.purpose], "createTime": stamp()}

    def expect_enabled(self):
        if self.state != "ENABLED":
            raise precondition(f"{self.name} is not enabled, current state is: {self.state}.")

    def tag(self, nonce, data, aad):
        return hmac.digest(self.material, b"tag" + nonce + len(aad).to_bytes(8, "big") + aad + data, "sha256")

    def stream(self, nonce, data):
        blocks = (hmac.digest(self.material, nonce + at.to_bytes(8, "big"), "sha256") for at in range(len(data) // 32 + 1))
        return bytes(one ^ other for one, other in zip(data, b"".join(blocks)))

    def seal(self, data, aad):
        nonce = secrets.token_bytes(12)
        sealed = self.stream(nonce, data)
        return hashlib.sha256(self.name.encode()).digest()[:8] + nonce + sealed + self.tag(nonce, sealed, aad)


class Key:
    def __init__(self, name, purpose):
        self.name, self.purpose, self.versions = name, purpose, []
        self.primary = self.add() if purpose == "ENCRYPT_DECRYPT" else None
        if self.primary is None:
            self.add()

    def add(self):
        self.versions.append(Version(self, len(self.versions) + 1))
        return self.versions[-1]

    def told(self):
        return {"name": self.name, "purpose": self.purpose, "createTime": stamp(), "versionTemplate": {
            "protectionLevel": "SOFTWARE", "algorithm": ALGORITHMS[self.purpose]}, **({"primary": self.primary.told()} if self.primary else {})}

    def version(self, number):
        if not number.isdigit() or not 1 <= int(number) <= len(self.versions):
            raise Refusal(404, "NOT_FOUND", f"CryptoKeyVersion {self.name}/cryptoKeyVersions/{number} not found.")
        return self.versions[int(number) - 1]

    def expect_purpose(self, method):
        if self.purpose != "ENCRYPT_DECRYPT":
            raise precondition(f"CryptoKey {self.name} has purpose {self.purpose}, which is not valid for {method}.")

    def encrypt(self, body):
        self.expect_purpose("Encrypt")
        data, aad = field(body, "plaintext", required=True), field(body, "additionalAuthenticatedData")
        self.primary.expect_enabled()
        sealed = self.primary.seal(data, aad)
        return {"name": self.primary.name, "ciphertext": base64.b64encode(sealed).decode(), "ciphertextCrc32c": str(crc32c(sealed)),
                "verifiedPlaintextCrc32c": "plaintextCrc32c" in body,
                "verifiedAdditionalAuthenticatedDataCrc32c": "additionalAuthenticatedDataCrc32c" in body, "protectionLevel": "SOFTWARE"}

    def decrypt(self, body):
        self.expect_purpose("Decrypt")
        data, aad = field(body, "ciphertext", required=True), field(body, "additionalAuthenticatedData")
        unfit = invalid("Decryption failed: the ciphertext is invalid.")
        version = next((one for one in self.versions if hashlib.sha256(one.name.encode()).digest()[:8] == data[:8]), None)
        if version is None or len(data) < 52:
            raise unfit
        version.expect_enabled()
        nonce, sealed, tag = data[8:20], data[20:-32], data[-32:]
        if not hmac.compare_digest(version.tag(nonce, sealed, aad), tag):
            raise unfit
        plain = version.stream(nonce, sealed)
        return {"plaintext": base64.b64encode(plain).decode(), "plaintextCrc32c": str(crc32c(plain)), "usedPrimary": version is self.primary,
                "protectionLevel": "SOFTWARE"}


class KmsHandler(Handler):
    def answer(self, path, query, body):
        path = urllib.parse.unquote(path)
        match = re.fullmatch(r"/v1/(projects/([^/:]+)/locations/[^/:]+)/keyRings(?:/([^/:]+))?(?:/cryptoKeys(?:/([^/:]+))?)?"
                             r"(?:/cryptoKeyVersions(?:/([^/:]+))?)?(?::(\w+))?", path)
        if not match:
            raise Refusal(404, "NOT_FOUND", "The requested URL was not found on this server.")
        account = self.caller()
        place, project, ring, name, number, verb = match.groups()

        def needs(permission):
            if project != account.project or f"cloudkms.{permission}" not in account.permissions:
                raise Refusal(403, "PERMISSION_DENIED", f"Permission 'cloudkms.{permission}' denied on resource '{path[4:]}' (or it may not exist).")

        if self.command == "POST" and not ring:
            needs("keyRings.create")
            RINGS.add(f"{place}/keyRings/{query['keyRingId']}")
            return {"name": f"{place}/keyRings/{query['keyRingId']}", "createTime": stamp()}
        ring = f"{place}/keyRings/{ring}"
        if self.command == "POST" and not name:
            needs("cryptoKeys.create")
            return self.create(ring, query.get("cryptoKeyId", ""), body)
        key = f"{ring}/cryptoKeys/{name}"
        route = (self.command, "/cryptoKeyVersions" in path, bool(number), verb)
        needs({("GET", False, False, None): "cryptoKeys.get", ("POST", False, False, "encrypt"): "cryptoKeyVersions.useToEncrypt",
               ("POST", False, False, "decrypt"): "cryptoKeyVersions.useToDecrypt", ("POST", False, False, "updatePrimaryVersion"): "cryptoKeys.update",
               ("POST", True, False, None): "cryptoKeyVersions.create", ("GET", True, True, None): "cryptoKeyVersions.get",
               ("PATCH", True, True, None): "cryptoKeyVersions.update", ("POST", True, True, "destroy"): "cryptoKeyVersions.destroy",
               ("POST", True, True, "restore"): "cryptoKeyVersions.restore"}.get(route, "nothing"))
        if key not in KEYS:
            raise Refusal(404, "NOT_FOUND", f"CryptoKey {key} not found.")
        return self.of_key(KEYS[key], route, number, query, body)

    def create(self, ring, name, body):
        if ring not in RINGS:
            raise Refusal(404, "NOT_FOUND", f"KeyRing {ring} not found.")
        if not re.fullmatch(r"[a-zA-Z0-9_-]{1,63}", name) or body.get("purpose") not in ALGORITHMS:
            raise invalid("The key's id or purpose is invalid.")
        key = f"{ring}/cryptoKeys/{name}"
        if key in KEYS:
            raise Refusal(409, "ALREADY_EXISTS", f"CryptoKey {key} already exists.")
        KEYS[key] = Key(key, body["purpose"])
        return KEYS[key].told()

    def of_key(self, key, route, number, query, body):
        method, versions, _, verb = route
        if verb in ("encrypt", "decrypt"):
            return getattr(key, verb)(body)
        if verb == "updatePrimaryVersion":
            key.expect_purpose("UpdateCryptoKeyPrimaryVersion")
            version = key.version(body.get("cryptoKeyVersionId", ""))
            version.expect_enabled()
            key.primary = version
            return key.told()
        if not versions:
            return key.told()
        if not number:
            return key.add().told()
        version = key.version(number)
        if method == "PATCH":
            if query.get("updateMask") != "state" or body.get("state") not in ("ENABLED", "DISABLED"):
                raise invalid("Only the state can be updated, to ENABLED or DISABLED.")
            if version.state not in ("ENABLED", "DISABLED"):
                raise precondition(f"{version.name} is in state {version.state}.")
            version.state = body["state"]
        elif verb:
            wanted = {"destroy": ("ENABLED", "DISABLED"), "restore": ("DESTROY_SCHEDULED",)}[verb]
            if version.state not in wanted:
                raise precondition(f"{version.name} is in state {version.state}.")
            version.state = {"destroy": "DESTROY_SCHEDULED", "restore": "DISABLED"}[verb]
        return version.told()


class KmsServer(Server):
    def orders(self, path, body):
        """`/_test/versions` puts all versions of a key into a state, as somebody with the console would."""
        if path != "/_test/versions":
            return super().orders(path, body)
        for version in KEYS[body["key"]].versions:
            version.state = body["state"]
        return {}


def main(folder):
    google_services.PERMISSIONS = PERMISSIONS
    server = KmsServer(("127.0.0.1", 0), KmsHandler)
    server.folder = folder
    (folder / "account.json").write_text(json.dumps(Account(folder, server.server_address[1]).file))
    ring = f"projects/{PROJECT}/locations/europe-west3/keyRings/test"
    RINGS.add(ring)
    for name, purpose in (("good", "ENCRYPT_DECRYPT"), ("other", "ENCRYPT_DECRYPT"), ("signs", "ASYMMETRIC_SIGN")):
        KEYS[f"{ring}/cryptoKeys/{name}"] = Key(f"{ring}/cryptoKeys/{name}", purpose)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()  # Until whoever started it ends.


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
