"""Files that strongroomctl writes open in the real age, and the reverse: kinds of recipients, forms and sizes."""

import argparse
import itertools
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from terminal import on_terminal  # noqa: E402

SKIPPED = 77
SIZES = (0, 1, 65535, 65536, 65537, 1 << 20)
PASSPHRASE = "correct horse battery staple"


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, timeout=120, **options)
    assert done.returncode == 0, (command, done.returncode, done.stderr[-400:])
    return done.stdout


class Ours:
    def __init__(self, program, folder):
        self.program, self.passphrase_file = program, folder / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE + "\n")

    def keygen(self, path):
        run(self.program, "age", "keygen", "-o", path)
        return run(self.program, "age", "keygen", "-y", path).decode().strip()

    def encrypt(self, options, plain, sealed):
        run(self.program, "age", "encrypt", *options, "-o", sealed, plain)

    def decrypt(self, identity, sealed, plain):
        run(self.program, "age", "decrypt", "-i", identity, "-o", plain, sealed)

    def encrypt_with_passphrase(self, options, plain, sealed):
        self.encrypt(["-p", "--passphrase-file", self.passphrase_file, *options], plain, sealed)

    def decrypt_with_passphrase(self, sealed, plain):
        run(self.program, "age", "decrypt", "--passphrase-file", self.passphrase_file, "-o", plain, sealed)


class Theirs:
    def keygen(self, path):
        run("age-keygen", "-o", path)
        return run("age-keygen", "-y", path).decode().strip()

    def encrypt(self, options, plain, sealed):
        run("age", *options, "-o", sealed, plain)

    def decrypt(self, identity, sealed, plain):
        run("age", "-d", "-i", identity, "-o", plain, sealed)

    def encrypt_with_passphrase(self, options, plain, sealed):
        code, shown = on_terminal([shutil.which("age"), "-p", *options, "-o", sealed, plain], [PASSPHRASE, PASSPHRASE])
        assert code == 0, shown

    def decrypt_with_passphrase(self, sealed, plain):
        code, shown = on_terminal([shutil.which("age"), "-d", "-o", plain, sealed], [PASSPHRASE])
        assert code == 0, shown


class Matrix:
    def __init__(self, folder, ours, theirs):
        self.folder = folder
        self.sides = {"ours": ours, "theirs": theirs}
        self.count = 0

    def pairs(self, armored, size):
        """Writer and reader of either direction, and a fresh triple of paths."""
        for writer, reader in (("ours", "theirs"), ("theirs", "ours")):
            name = self.folder / f"{writer}-{'armored' if armored else 'binary'}-{size}-{self.count}"
            plain, sealed, opened = (name.with_suffix(suffix) for suffix in (".plain", ".age", ".opened"))
            plain.write_bytes(os.urandom(size))
            yield self.sides[writer], self.sides[reader], plain, sealed, opened
            # The real age makes its output file with the first byte: of nothing, it makes none.
            got = opened.read_bytes() if opened.exists() or size > 0 or reader == "ours" else b""
            assert got == plain.read_bytes(), name
            assert sealed.read_bytes().startswith(b"-----BEGIN AGE" if armored else b"age-encryption.org/v1\n"), name
            self.count += 1

    def keys(self):
        identities = [self.folder / f"identity{i}" for i in range(4)]
        recipients = [side.keygen(path) for side, path in zip(itertools.cycle(self.sides.values()), identities)]
        listed = self.folder / "recipients"
        listed.write_text("# all of them\n" + "\n".join(recipients) + "\n")
        for armored, size in itertools.product((False, True), SIZES):
            form = ["-a"] if armored else []
            for i, options in enumerate((["-r", recipients[0]], ["-r", recipients[1], "-r", recipients[2]], ["-R", listed])):
                for writer, reader, plain, sealed, opened in self.pairs(armored, size):
                    writer.encrypt([*form, *options], plain, sealed)
                    # The last of several recipients, so that all before it are passed over.
                    reader.decrypt(identities[(0, 2, 3)[i]], sealed, opened)

    def passphrases(self):
        for armored, size in ((False, 0), (True, 65536), (False, 1 << 20)):
            for writer, reader, plain, sealed, opened in self.pairs(armored, size):
                writer.encrypt_with_passphrase(["-a"] if armored else [], plain, sealed)
                reader.decrypt_with_passphrase(sealed, opened)

    def locked_identities(self):
        """An identity file that is itself an age file with a passphrase."""
        identity, locked = self.folder / "plain-identity", self.folder / "locked-identity"
        recipient = self.sides["theirs"].keygen(identity)
        self.sides["theirs"].encrypt_with_passphrase(["-a"], identity, locked)
        ours = self.sides["ours"]
        plain, sealed, opened = (self.folder / name for name in ("l.plain", "l.age", "l.opened"))
        plain.write_text("locked twice")
        ours.encrypt(["-r", recipient], plain, sealed)
        run(ours.program, "age", "decrypt", "-i", locked, "--passphrase-file", ours.passphrase_file, "-o", opened, sealed)
        assert opened.read_text() == "locked twice"
        self.count += 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    if not shutil.which("age") or not shutil.which("age-keygen"):
        print("skipped: age is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        matrix = Matrix(folder, Ours(pathlib.Path(options.build) / "bin/strongroomctl", folder), Theirs())
        matrix.keys()
        matrix.passphrases()
        matrix.locked_identities()
        print(f"{matrix.count} files opened on the other side")
    return 0


sys.exit(main())
