"""A protocol server for the secrets of an Azure key vault (REST, 7.4) and for the token endpoint of Microsoft Entra ID, written after Microsoft's published
description (the REST reference, and azure-keyvault-secrets, the SDK made of it). It holds to: challenges for calls without a token, tokens of one tenant
and audience that end, permissions, names, sizes, tags, versions that are never overwritten, `enabled`, pages of 25 with links, soft deletion, recovery,
purging and protection from it, and Azure's error bodies. It is no product of Microsoft's: docs/backends.md says what that means.

Run with a folder; prints the port, over TLS. The folder gets the authority (`azure/ca.pem`), certificate and key (`azure/vault.pem`, `azure/vault.key`) and
`app.json`: tenant, client id and secret of an application that may do all of it. `POST /_test/app` with {"without": [...]} answers another one's,
`POST /_test/forget-tokens` ends all tokens, `POST /_test/vault` with {"protected": true} protects it from purging.
"""

import http.server
import json
import pathlib
import re
import secrets
import ssl
import sys
import threading
import time
import urllib.parse
import uuid

from certificates import Authority

TENANT = str(uuid.uuid4())
RESOURCE = "https://vault.azure.net"
PERMISSIONS = {"get", "list", "set", "delete", "recover", "purge"}
VERSIONS_OF_API = {"7.0", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "2025-07-01", "2026-04-01"}
LOCK = threading.RLock()
APPS, TOKENS, SECRETS, DELETED = {}, {}, {}, {}
STATE = {"protected": False}


class Refusal(Exception):
    def __init__(self, status, code, message, inner=None, headers=()):
        self.status, self.headers = status, dict(headers)
        self.body = {"error": {"code": code, "message": message, **({"innererror": {"code": inner}} if inner else {})}}


def app(without=()):
    made = {"tenant": TENANT, "client_id": str(uuid.uuid4()), "client_secret": secrets.token_urlsafe(30) + "~x+/&="}
    APPS[made["client_id"]] = {**made, "permissions": PERMISSIONS - set(without)}
    return made


def refused_sign_in(status, error, code, text):
    return status, {"error": error, "error_description": f"AADSTS{code}: {text}", "error_codes": [code], "trace_id": str(uuid.uuid4()),
                    "correlation_id": str(uuid.uuid4()), "timestamp": time.strftime("%Y-%m-%d %H:%M:%SZ", time.gmtime())}


def grant(tenant, form):
    """The answer of the token endpoint: status and body."""
    if tenant != TENANT:
        return refused_sign_in(400, "invalid_request", 90002, f"Tenant '{tenant}' not found.")
    known = APPS.get(form.get("client_id"))
    if known is None:
        return refused_sign_in(400, "unauthorized_client", 700016, "Application was not found in the directory.")
    if form.get("grant_type") != "client_credentials":
        return refused_sign_in(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.")
    if form.get("client_secret") != known["client_secret"]:
        return refused_sign_in(401, "invalid_client", 7000215, "Invalid client secret provided.")
    if not form.get("scope", "").split()[:1] or not form["scope"].split()[0].endswith("/.default"):
        return refused_sign_in(400, "invalid_scope", 1002012, "The provided value for scope is not valid.")
    token = "eyJ0." + secrets.token_urlsafe(60)
    TOKENS[token] = (known, form["scope"].split()[0].removesuffix("/.default"), time.time() + 3599)
    return 200, {"token_type": "Bearer", "expires_in": 3599, "ext_expires_in": 3599, "access_token": token}


class Vault:
    """What one caller may do with the secrets, under the address that it called."""

    def __init__(self, base, caller):
        self.base, self.caller = base, caller

    def needs(self, permission):
        if permission not in self.caller["permissions"]:
            raise Refusal(403, "Forbidden", f"The user, group or application does not have secrets {permission} permission on key vault.", "AccessDenied")

    def item(self, version, with_value=False):
        shown = {"id": f"{self.base}/secrets/{version['name']}/{version['version']}", "attributes": version["attributes"], "tags": version["tags"]}
        if version["contentType"] is not None:
            shown["contentType"] = version["contentType"]
        return {"value": version["value"], **shown} if with_value else shown

    def missing(self, name):
        return Refusal(404, "SecretNotFound", f"A secret with (name/id) {name} was not found in this key vault. If you recently deleted this secret you may "
                       "be able to recover it using the correct recovery command.")

    def set(self, name, body):
        self.needs("set")
        if name in DELETED:
            raise Refusal(409, "Conflict", f"Secret {name} is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the "
                          "secret can only be recovered or purged.", DELETED[name]["state"])
        if not isinstance(body.get("value"), str) or len(body["value"]) > 25600:
            raise Refusal(400, "BadParameter", "The secret value is missing or longer than 25600 characters.")
        tags = body.get("tags") or {}
        if len(tags) > 15 or any(len(key) > 256 or len(value) > 256 for key, value in tags.items()):
            raise Refusal(400, "BadParameter", "Too many tags, or tags that are too long.")
        moment = int(time.time())
        version = {"name": name, "version": secrets.token_hex(16), "value": body["value"], "contentType": body.get("contentType"), "tags": tags,
                   "attributes": {"enabled": (body.get("attributes") or {}).get("enabled", True), "created": moment, "updated": moment,
                                  "recoveryLevel": "Recoverable" if STATE["protected"] else "Recoverable+Purgeable", "recoverableDays": 90}}
        SECRETS.setdefault(name, []).append(version)
        return self.item(version, with_value=True)

    def find(self, name, number):
        versions = SECRETS.get(name, [])
        found = versions[-1:] if not number else [one for one in versions if one["version"] == number]
        if not found:
            raise self.missing(f"{name}/{number}" if number else name)
        return found[0]

    def get(self, name, number):
        self.needs("get")
        version = self.find(name, number)
        if not version["attributes"]["enabled"]:
            raise Refusal(403, "Forbidden", "Operation get is not allowed on a disabled secret.", "SecretDisabled")
        return self.item(version, with_value=True)

    def update(self, name, number, body):
        self.needs("set")
        version = self.find(name, number)
        attributes = body.get("attributes") or {}
        if "enabled" in attributes:
            version["attributes"] = {**version["attributes"], "enabled": attributes["enabled"], "updated": int(time.time())}
        if "tags" in body:
            version["tags"] = body["tags"]
        return self.item(version)

    def page(self, path, items, query):
        self.needs("list")
        size = int(query.get("maxresults", 25))
        if not 1 <= size <= 25:
            raise Refusal(400, "BadParameter", "The value of maxresults must be between 1 and 25.")
        begin = int(query.get("$skiptoken", "0"))
        rest = urllib.parse.urlencode({"api-version": query["api-version"], "$skiptoken": begin + size, "maxresults": size})
        return {"value": items[begin : begin + size], "nextLink": f"{self.base}{path}?{rest}" if begin + size < len(items) else None}

    def list(self, query):
        def latest(versions):
            shown = self.item(versions[-1])
            return {**shown, "id": shown["id"].rpartition("/")[0]}
        return self.page("/secrets", [latest(SECRETS[name]) for name in sorted(SECRETS)], query)

    def list_versions(self, name, query):
        self.needs("list")
        if name not in SECRETS:
            raise self.missing(name)
        return self.page(f"/secrets/{name}/versions", [self.item(one) for one in sorted(SECRETS[name], key=lambda one: one["version"])], query)

    def deleted(self, name):
        moment = DELETED[name]["moment"]
        return {**self.item(DELETED[name]["versions"][-1]), "recoveryId": f"{self.base}/deletedsecrets/{name}", "deletedDate": moment,
                "scheduledPurgeDate": moment + 90 * 86400}

    def delete(self, name):
        self.needs("delete")
        if name not in SECRETS:
            raise self.missing(name)
        # Deleting goes on after the answer: whoever asks next is told so.
        DELETED[name] = {"versions": SECRETS.pop(name), "moment": int(time.time()), "state": "ObjectIsBeingDeleted"}
        return self.deleted(name)

    def after_deletion(self, method, name, recover):
        self.needs({"GET": "get", "DELETE": "purge", "POST": "recover"}[method])
        entry = DELETED.get(name)
        if entry is None:
            raise self.missing(name)
        if entry["state"] == "ObjectIsBeingDeleted":
            entry["state"] = "ObjectIsDeletedButRecoverable"
            if method == "GET":
                raise self.missing(name)
            raise Refusal(409, "Conflict", f"Secret {name} is currently being deleted.", "ObjectIsBeingDeleted")
        if method == "GET":
            return self.deleted(name)
        if method == "POST" and recover:
            SECRETS[name] = DELETED.pop(name)["versions"]
            return self.item(SECRETS[name][-1])
        if STATE["protected"]:
            raise Refusal(403, "Forbidden", "Operation \"purge\" is not allowed because purge protection is enabled for this vault.", "ForbiddenByPolicy")
        del DELETED[name]
        return None


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # An answer is one piece: two of them wait for each other's acknowledgement.

    def give(self, status, body=None, headers=()):
        text = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def base(self):
        return f"https://{self.headers['Host']}"

    def act(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        url = urllib.parse.urlsplit(self.path)
        with LOCK:
            try:
                if match := re.fullmatch(r"/([^/]+)/oauth2/v2.0/token", url.path):
                    return self.give(*grant(match[1], dict(urllib.parse.parse_qsl(body.decode()))))
                if match := re.fullmatch(r"/([^/]+)/v2.0/.well-known/openid-configuration", url.path):
                    root = f"{self.base()}/{match[1]}"
                    return self.give(200, {"issuer": f"{root}/v2.0", "token_endpoint": f"{root}/oauth2/v2.0/token",
                                           "authorization_endpoint": f"{root}/oauth2/v2.0/authorize", "device_authorization_endpoint": f"{root}/devicecode"})
                if url.path.startswith("/_test/"):
                    return self.give(200, self.order(url.path, json.loads(body or b"{}")))
                answer = self.answer(url.path, dict(urllib.parse.parse_qsl(url.query)), body)
                self.give(204 if answer is None else 200, answer)
            except Refusal as refusal:
                self.give(refusal.status, refusal.body, refusal.headers)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = act

    def caller(self):
        known, audience, ends = TOKENS.get(self.headers.get("Authorization", "").removeprefix("Bearer "), (None, None, 0))
        if known is None or audience != RESOURCE or ends < time.time():
            challenge = f'Bearer authorization="{self.base()}/{TENANT}", resource="{RESOURCE}"'
            raise Refusal(401, "Unauthorized", "AKV10000: Request is missing a Bearer or PoP token.", headers={"WWW-Authenticate": challenge})
        return known

    def answer(self, path, query, body):
        match = re.fullmatch(r"/(secrets|deletedsecrets)(?:/([^/]+))?(?:/([^/]+))?/?", path)  # The newest version is asked for with an empty one.
        if not match:
            raise Refusal(404, "NotFound", "The requested resource was not found.")
        vault = Vault(self.base(), self.caller())
        if query.get("api-version") not in VERSIONS_OF_API:
            raise Refusal(400, "BadParameter", "The specified version is not recognized. Consult the documentation for supported versions.")
        try:
            read = json.loads(body or b"{}")
        except ValueError:
            raise Refusal(400, "BadParameter", "Request body is invalid.") from None
        kind, name, rest = match.groups()
        if name and not re.fullmatch(r"[0-9a-zA-Z-]{1,127}", name):
            raise Refusal(400, "BadParameter", "The request URI contains an invalid name.")
        if kind == "deletedsecrets" and name and (self.command, rest) in {("GET", None), ("DELETE", None), ("POST", "recover")}:
            return vault.after_deletion(self.command, name, rest)
        route = (self.command, kind, bool(name), "versions" if rest == "versions" else bool(rest))
        calls = {("GET", "secrets", False, False): lambda: vault.list(query), ("PUT", "secrets", True, False): lambda: vault.set(name, read),
                 ("GET", "secrets", True, "versions"): lambda: vault.list_versions(name, query), ("GET", "secrets", True, False): lambda: vault.get(name, None),
                 ("GET", "secrets", True, True): lambda: vault.get(name, rest), ("PATCH", "secrets", True, True): lambda: vault.update(name, rest, read),
                 ("DELETE", "secrets", True, False): lambda: vault.delete(name)}
        if route not in calls:
            raise Refusal(405, "BadParameter", "The method is not allowed.")
        return calls[route]()

    def order(self, path, body):
        if path == "/_test/app":
            return app(body.get("without", ()))
        if path == "/_test/forget-tokens":
            TOKENS.clear()
        elif path == "/_test/vault":
            STATE.update(body)
        return {}

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # Whoever waits no longer.


def main(folder):
    authority = Authority(folder, "azure")
    certificate, key = authority.issue("vault", "IP:127.0.0.1,DNS:localhost")
    server = Server(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    (folder / "app.json").write_text(json.dumps(app()))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()  # Until whoever started it ends.


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
