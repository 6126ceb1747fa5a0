"""What gives a machine its identity at AWS: the instance metadata service, version 2 (no answer without a token that was asked for by PUT), and
STS for the tokens of service accounts. After AWS's documentation; prints its port."""

import http.server
import json
import secrets
import sys
import threading
import urllib.parse

TOKENS = set()
CREDENTIALS = {"Code": "Success", "Type": "AWS-HMAC", "AccessKeyId": "ASIAINSTANCE", "SecretAccessKey": "instance/secret",
               "Token": "instance/token==", "LastUpdated": "2026-11-28T12:00:00Z", "Expiration": "2026-11-28T18:00:00Z"}
STS = """<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<Credentials><SessionToken>pod/token==</SessionToken><SecretAccessKey>pod/secret</SecretAccessKey><Expiration>2026-11-28T18:00:00.25Z</Expiration>
<AccessKeyId>ASIAPOD</AccessKeyId></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>"""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # An answer is one piece: two of them wait for each other's acknowledgement.

    def give(self, status, text=""):
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def do_PUT(self):
        seconds = self.headers.get("X-aws-ec2-metadata-token-ttl-seconds", "0")
        if self.path != "/latest/api/token" or not 1 <= int(seconds) <= 21600 or "X-Forwarded-For" in self.headers:
            return self.give(400)
        TOKENS.add(token := secrets.token_urlsafe(40))
        self.give(200, token)

    def do_GET(self):
        if self.headers.get("X-aws-ec2-metadata-token") not in TOKENS:
            return self.give(401)
        below = "/latest/meta-data/iam/security-credentials/"
        self.give(*{below: (200, "strongroom-role"), below + "strongroom-role": (200, json.dumps(CREDENTIALS))}.get(self.path, (404,)))

    def do_POST(self):
        form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        fine = form == {"Action": "AssumeRoleWithWebIdentity", "Version": "2011-06-15", "RoleArn": "arn:aws:iam::123456789012:role/pod",
                        "RoleSessionName": "strongroom", "WebIdentityToken": "ey.pod.x"} and "Authorization" not in self.headers
        self.give(200, STS) if fine else self.give(403, "<ErrorResponse><Error><Code>InvalidIdentityToken</Code></Error></ErrorResponse>")

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()  # Until whoever started it ends.
