"""Authorities and certificates that a test makes for itself, by openssl."""

import pathlib
import subprocess


def openssl(*arguments):
    return subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, text=True).stdout


class Authority:
    def __init__(self, folder, name):
        self.folder = pathlib.Path(folder) / name
        self.folder.mkdir()
        self.certificate, self.key = self.folder / "ca.pem", self.folder / "ca.key"
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", 1, "-subj", f"/CN={name}",
                "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign",
                "-keyout", self.key, "-out", self.certificate)

    @classmethod
    def standing(cls, certificate, key, folder):
        """One that somebody else made; what it issues goes to the folder."""
        authority = cls.__new__(cls)
        authority.folder, authority.certificate, authority.key = pathlib.Path(folder), certificate, key
        return authority

    def issue(self, name, names="IP:127.0.0.1", usage="serverAuth", days=1):
        """Certificate and key, of alternative names as openssl writes them; with negative `days`, one that has ended."""
        stem = self.folder / name
        certificate, key, request = stem.with_suffix(".pem"), stem.with_suffix(".key"), stem.with_suffix(".csr")
        extensions = stem.with_suffix(".ext")
        extensions.write_text(f"subjectAltName={names}\nextendedKeyUsage={usage}\n")
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}",
                "-keyout", key, "-out", request)
        openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self.key, "-CAcreateserial", "-days", days,
                "-extfile", extensions, "-out", certificate)
        return certificate, key
