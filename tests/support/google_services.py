"""A protocol server for Google Cloud's Secret Manager (REST, v1) and for the token endpoint of service accounts, written after Google's published
description (the discovery document of secretmanager v1, as google-api-python-client carries it) and documentation. It holds to: signed assertions
(RFC 7523) that are in time, tokens that end, a permission for each method, names and labels by their rules, states of versions and what each forbids,
checksums, sizes, pages and filters, and Google's error bodies. It is no product of Google's: docs/backends.md says what that means.

Run with a folder; prints the port. The folder gets `account.json`, the key file of an account that may do all of it. `POST /_test/account` with
{"without": [...], "project": "..."} answers another one's; `POST /_test/forget-tokens` ends all tokens; `POST /_test/skew` with {"seconds": n} moves its clock.
"""

import base64
import email.utils
import http.server
import json
import pathlib
import re
import secrets
import subprocess
import sys
import threading
import time
import urllib.parse

PROJECT = "strongroom-test"
PERMISSIONS = {f"secretmanager.{name}" for name in (
    "secrets.create", "secrets.delete", "secrets.get", "secrets.list", "versions.access", "versions.add", "versions.destroy", "versions.disable",
    "versions.enable", "versions.get", "versions.list")}
LOCK = threading.RLock()
ACCOUNTS, TOKENS, SECRETS = {}, {}, {}
STATE = {"skew": 0, "number": 0}
SHA256_PREFIX = bytes.fromhex("3031300d060960864801650304020105000420")


class Refusal(Exception):
    def __init__(self, code, status, message, details=None):
        self.code = code
        self.body = {"error": {"code": code, "message": message, "status": status, **({"details": details} if details else {})}}


def invalid(message):
    return Refusal(400, "INVALID_ARGUMENT", message)


def now():
    return time.time() + STATE["skew"]


def stamp():
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now())) + ".000000Z"


def castagnoli(value):
    for _ in range(8):
        value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)
    return value


CASTAGNOLI = [castagnoli(byte) for byte in range(256)]


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = CASTAGNOLI[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def unbase64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Account:
    def __init__(self, folder, port, without=(), project=PROJECT):
        STATE["number"] += 1
        key = folder / f"key-{STATE['number']}.pem"
        subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", key], check=True, capture_output=True)
        out = subprocess.run(["openssl", "rsa", "-in", key, "-noout", "-modulus"], check=True, capture_output=True, text=True).stdout
        self.modulus = int(out.strip().removeprefix("Modulus="), 16)
        self.permissions = PERMISSIONS - set(without)
        self.project = project
        self.key_id = secrets.token_hex(20)
        self.email = f"store-{STATE['number']}@{project}.iam.gserviceaccount.com"
        self.token_uri = f"http://127.0.0.1:{port}/token"
        self.file = {"type": "service_account", "project_id": project, "private_key_id": self.key_id, "private_key": key.read_text(),
                     "client_email": self.email, "client_id": str(10**20 + STATE["number"]), "token_uri": self.token_uri,
                     "auth_uri": "https://accounts.google.com/o/oauth2/auth", "universe_domain": "googleapis.com"}
        ACCOUNTS[self.email] = self

    def verifies(self, message, signature):
        """RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2.2)."""
        import hashlib
        size = (self.modulus.bit_length() + 7) // 8
        digest = SHA256_PREFIX + hashlib.sha256(message).digest()
        expected = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
        return len(signature) == size and pow(int.from_bytes(signature, "big"), 65537, self.modulus).to_bytes(size, "big") == expected


def grant(form):
    """The answer of the token endpoint: status and body."""
    def refused(why):
        return 400, {"error": "invalid_grant", "error_description": why}
    if form.get("grant_type") != "urn:ietf:params:oauth:grant-type:jwt-bearer":
        return 400, {"error": "unsupported_grant_type", "error_description": "Invalid grant_type"}
    try:
        message, _, signature = form["assertion"].rpartition(".")
        header, claims = (json.loads(unbase64url(part)) for part in message.split("."))
        signature = unbase64url(signature)
    except (KeyError, ValueError):
        return refused("Bad assertion.")
    account = ACCOUNTS.get(claims.get("iss"))
    if account is None:
        return refused("Invalid grant: account not found")
    if header.get("alg") != "RS256" or header.get("kid") not in (None, account.key_id) or not account.verifies(message.encode(), signature):
        return refused("Invalid JWT Signature.")
    issued, ends = claims.get("iat", 0), claims.get("exp", 0)
    if abs(issued - now()) > 300 or ends <= now() or ends - issued > 3600:
        return refused("Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.")
    if claims.get("aud") != "https://oauth2.googleapis.com/token":  # Always, as Google documents and its SDK sends.
        return refused("Invalid JWT: Failed audience check.")
    if "https://www.googleapis.com/auth/cloud-platform" not in claims.get("scope", "").split():
        return 400, {"error": "invalid_scope", "error_description": "Invalid OAuth scope or ID token audience provided."}
    token = "ya29." + secrets.token_urlsafe(60)
    TOKENS[token] = (account, now() + 3599)
    return 200, {"access_token": token, "expires_in": 3599, "token_type": "Bearer"}


class Secret:
    def __init__(self, name, body):
        replication = body.get("replication") or {}
        if not isinstance(replication, dict) or len(set(replication) & {"automatic", "userManaged"}) != 1:
            raise invalid("Secret.replication must be provided.")
        labels = body.get("labels", {})
        for key, value in labels.items():
            if not re.fullmatch(r"[a-z][a-z0-9_-]{0,62}", key) or not re.fullmatch(r"[a-z0-9_-]{0,63}", value):
                raise invalid(f"Label {key} is invalid.")
        self.name, self.versions = name, []
        self.told = {"name": name, "replication": replication, "createTime": stamp(), "labels": labels, "etag": f'"{secrets.token_hex(7)}"'}

    def add(self, body):
        payload = body.get("payload") or {}
        try:
            data = base64.b64decode(payload.get("data", ""), validate=True)
        except ValueError:
            raise invalid("Invalid value at 'payload.data' (TYPE_BYTES)") from None
        if not data or len(data) > 65536:
            raise invalid("Secret payloads have between 1 and 65536 bytes.")
        if "dataCrc32c" in payload and int(payload["dataCrc32c"]) != crc32c(data):
            raise invalid("The checksum of the payload does not match.")
        version = {"name": f"{self.name}/versions/{len(self.versions) + 1}", "createTime": stamp(), "state": "ENABLED",
                   "replicationStatus": {"automatic": {}}, "etag": f'"{secrets.token_hex(7)}"', "clientSpecifiedPayloadChecksum": "dataCrc32c" in payload}
        self.versions.append((version, data))
        return version

    def version(self, number):
        if number == "latest" and self.versions:
            return len(self.versions) - 1
        if not number.isdigit() or not 1 <= int(number) <= len(self.versions):
            raise Refusal(404, "NOT_FOUND", f"Secret Version [{self.name}/versions/{number}] not found.")
        return int(number) - 1

    def access(self, number):
        version, data = self.versions[self.version(number)]
        if version["state"] != "ENABLED":
            raise Refusal(400, "FAILED_PRECONDITION", f"Secret Version [{version['name']}] is in {version['state']} state.")
        return {"name": version["name"], "payload": {"data": base64.b64encode(data).decode(), "dataCrc32c": str(crc32c(data))}}

    def change(self, number, verb):
        at = self.version(number)
        version, data = self.versions[at]
        if version["state"] == "DESTROYED":
            raise Refusal(400, "FAILED_PRECONDITION", f"Secret Version [{version['name']}] is in DESTROYED state.")
        version["state"] = {"enable": "ENABLED", "disable": "DISABLED", "destroy": "DESTROYED"}[verb]
        if verb == "destroy":
            version["destroyTime"] = stamp()
            self.versions[at] = (version, b"")
        return version


def page(items, query, default):
    """A stretch of them, and the token of the next one."""
    size = int(query.get("pageSize", 0)) or default
    if size < 0:
        raise invalid("page_size must not be negative.")
    begin = 0
    if token := query.get("pageToken"):
        try:
            begin = int(base64.urlsafe_b64decode(token).decode())
        except ValueError:
            raise invalid("Invalid page token.") from None
    part = items[begin : begin + size]
    rest = {"nextPageToken": base64.urlsafe_b64encode(str(begin + size).encode()).decode()} if begin + size < len(items) else {}
    return part, {**rest, "totalSize": len(items)}


def fits(secret, condition):
    field, found, value = re.fullmatch(r"\s*([\w.-]+)\s*([=:])\s*\"?([\w./-]+)\"?\s*", condition).groups()
    held = secret.told["labels"].get(field.removeprefix("labels.")) if field.startswith("labels.") else secret.told.get(field)
    return held is not None and (held == value if found == "=" else value in held)


def listed(query):
    conditions = re.split(r"\sAND\s", query["filter"]) if query.get("filter") else []
    try:
        kept = [secret for secret in reversed(SECRETS.values()) if all(fits(secret, one) for one in conditions)]
    except AttributeError:
        raise invalid("Invalid list filter.") from None
    part, rest = page(kept, query, 25000)
    return {**({"secrets": [secret.told for secret in part]} if part else {}), **rest}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # An answer is one piece: two of them wait for each other's acknowledgement.

    def give(self, status, body):
        text = json.dumps(body, indent=2).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def date_time_string(self, timestamp=None):
        return email.utils.formatdate(now(), usegmt=True)

    def caller(self):
        account, ends = TOKENS.get(self.headers.get("Authorization", "").removeprefix("Bearer "), (None, 0))
        if account is None or ends < now():
            raise Refusal(401, "UNAUTHENTICATED", "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or "
                          "other valid authentication credential.")
        return account

    def act(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        url = urllib.parse.urlsplit(self.path)
        with LOCK:
            try:
                if url.path == "/token" and self.command == "POST":
                    return self.give(*grant(dict(urllib.parse.parse_qsl(body.decode()))))
                if url.path.startswith("/_test/"):
                    return self.give(200, self.server.orders(url.path, json.loads(body or b"{}")))
                try:
                    read = json.loads(body or b"{}")
                except ValueError:
                    raise invalid("Invalid JSON payload received.") from None
                self.give(200, self.answer(url.path, dict(urllib.parse.parse_qsl(url.query)), read))
            except Refusal as refusal:
                self.give(refusal.code, refusal.body)

    do_GET = do_POST = do_DELETE = do_PATCH = act

    def answer(self, path, query, body):
        match = re.fullmatch(r"/v1/projects/([^/:]+)/secrets(?:/([^/:]+))?(?:/versions(?:/([^/:]+))?)?(?::(\w+))?", urllib.parse.unquote(path))
        if not match:
            raise Refusal(404, "NOT_FOUND", "The requested URL was not found on this server.")
        account = self.caller()
        project, name, number, verb = match.groups()
        versions = "/versions" in path

        def needs(permission):
            if project != account.project or f"secretmanager.{permission}" not in account.permissions:
                raise Refusal(403, "PERMISSION_DENIED", f"Permission 'secretmanager.{permission}' denied for resource '{path}' (or it may not exist).")

        route = (self.command, bool(name), versions, bool(number), verb)
        if route == ("POST", False, False, False, None):
            needs("secrets.create")
            secret_id = query.get("secretId", "")
            if not re.fullmatch(r"[A-Za-z0-9_-]{1,255}", secret_id):
                raise invalid("The provided secret ID does not match the expected format [[a-zA-Z_0-9]+].")
            if secret_id in SECRETS:
                raise Refusal(409, "ALREADY_EXISTS", f"Secret [projects/{project}/secrets/{secret_id}] already exists.")
            SECRETS[secret_id] = Secret(f"projects/{project}/secrets/{secret_id}", body)
            return SECRETS[secret_id].told
        if route == ("GET", False, False, False, None):
            needs("secrets.list")
            return listed(query)
        needs({("GET", True, False, False, None): "secrets.get", ("DELETE", True, False, False, None): "secrets.delete",
               ("POST", True, False, False, "addVersion"): "versions.add", ("GET", True, True, False, None): "versions.list",
               ("GET", True, True, True, None): "versions.get", ("GET", True, True, True, "access"): "versions.access",
               **{("POST", True, True, True, one): f"versions.{one}" for one in ("enable", "disable", "destroy")}}.get(route, "nothing"))
        secret = SECRETS.get(name)
        if secret is None:
            raise Refusal(404, "NOT_FOUND", f"Secret [projects/{project}/secrets/{name}] not found or has no versions.")
        return self.of_secret(secret, route, number, query, body)

    def of_secret(self, secret, route, number, query, body):
        method, _, versions, _, verb = route
        if method == "DELETE":
            del SECRETS[secret.name.rpartition("/")[2]]
            return {}
        if verb == "addVersion":
            return secret.add(body)
        if verb == "access":
            return secret.access(number)
        if verb:
            return secret.change(number, verb)
        if number:
            return secret.versions[secret.version(number)][0]
        if versions:
            part, rest = page([version for version, _ in reversed(secret.versions)], query, 25000)
            return {**({"versions": part} if part else {}), **rest}
        return secret.told

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # Whoever waits no longer.

    def orders(self, path, body):
        if path == "/_test/account":
            return Account(self.folder, self.server_address[1], body.get("without", ()), body.get("project", PROJECT)).file
        if path == "/_test/forget-tokens":
            TOKENS.clear()
        elif path == "/_test/skew":
            STATE["skew"] = body["seconds"]
        return {}


def main(folder):
    server = Server(("127.0.0.1", 0), Handler)
    server.folder = folder
    (folder / "account.json").write_text(json.dumps(Account(folder, server.server_address[1]).file))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()  # Until whoever started it ends.


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
