"""Tokens made by hand with the openssl program, so that each part of one can be wrong."""

import base64
import hashlib
import json
import pathlib
import subprocess
import time
import uuid


def b64(value):
    if isinstance(value, (dict, list)):
        value = json.dumps(value).encode()
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def openssl(*arguments, given=None):
    return subprocess.run(["openssl", *map(str, arguments)], input=given, check=True, capture_output=True).stdout


def raw_signature(der):
    """ECDSA's two numbers out of their DER, 32 bytes each."""
    numbers, at = b"", 2
    for _ in range(2):
        size = der[at + 1]
        numbers += der[at + 2:at + 2 + size].lstrip(b"\0").rjust(32, b"\0")
        at += 2 + size
    return numbers


class Key:
    """A P-256 key in a file; an RSA key with `kind`."""

    def __init__(self, file, kind="ec"):
        self.file, self.kind = pathlib.Path(file), kind
        if not self.file.exists():
            made = ("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256") if kind == "ec" else \
                ("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")
            openssl("genpkey", *made, "-out", self.file)
        public = openssl("pkey", "-in", self.file, "-pubout", "-outform", "DER")
        if kind == "ec":
            self.jwk = {"crv": "P-256", "kty": "EC", "x": b64(public[-64:-32]), "y": b64(public[-32:])}
        else:
            modulus = bytes.fromhex(openssl("rsa", "-in", self.file, "-noout", "-modulus").decode().strip().split("=")[1])
            self.jwk = {"e": "AQAB", "kty": "RSA", "n": b64(modulus)}
        self.thumbprint = b64(hashlib.sha256(json.dumps(self.jwk, separators=(",", ":"), sort_keys=True).encode()).digest())

    def private_jwk(self):
        text = openssl("pkey", "-in", self.file, "-noout", "-text").decode()
        digits = text.partition("priv:")[2].partition("pub:")[0]
        return {**self.jwk, "d": b64(bytes.fromhex("".join(digits.replace(":", "").split())[-64:]))}

    def public_pem(self):
        return openssl("pkey", "-in", self.file, "-pubout")

    def sign(self, header, claims):
        text = (b64(header) + "." + b64(claims)).encode()
        signature = openssl("dgst", "-sha256", "-sign", self.file, given=text)
        return text.decode() + "." + b64(raw_signature(signature) if self.kind == "ec" else signature)

    def proof(self, method, uri, token=None, nonce=None, header=None, **claims):
        """A DPoP proof (RFC 9449); a claim that is None is left out."""
        said = {"jti": str(uuid.uuid4()), "htm": method, "htu": uri, "iat": int(time.time()), "nonce": nonce,
                "ath": b64(hashlib.sha256(token.encode()).digest()) if token else None, **claims}
        said = {name: value for name, value in said.items() if value is not None}
        return self.sign({"typ": "dpop+jwt", "alg": "ES256" if self.kind == "ec" else "RS256", "jwk": self.jwk, **(header or {})}, said)
