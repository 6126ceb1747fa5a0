"""Models and stores on the command line: what is taken, what is refused, where, and with which exit code."""

import argparse
import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODEL = "model\n  schema 1.1\n\ntype user\n\ntype doc\n  relations\n    define owner: [user]\n    define viewer: [user with soon] or owner\n" \
        "\ncondition soon(x: int) {\n  x < 5\n}\n\n"
TUPLES = "tuples:\n- {user: 'user:anne', relation: owner, object: 'doc:1'}\n"
STORE = f"name: s\nmodel_file: ./model.fga\n{TUPLES}"


class Program:
    def __init__(self, build, folder):
        self.path = pathlib.Path(build) / "bin/strongroomctl"
        self.folder = pathlib.Path(folder)

    def __call__(self, *arguments, expect=0):
        done = subprocess.run([self.path, "authz", *map(str, arguments)], capture_output=True, timeout=120, cwd=self.folder)
        assert done.returncode == expect, (arguments, done.returncode, done.stdout[-500:], done.stderr[-500:])
        self.said = done.stderr.decode()
        return done.stdout.decode()

    def file(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return name

    def store(self, content, **options):
        return self("test", "--tests", self.file("store.fga.yaml", content), **options)


def test_cases(check, *, relation="viewer", object="doc:1"):
    return f"tests:\n- name: first\n  check:\n  - user: user:anne\n    object: {object}\n    assertions: {{{relation}: {check}}}\n"


def verdicts(run):
    run.file("model.fga", MODEL)
    assert run.store(STORE + test_cases("true")) == "pass first\n"
    assert run.said == "1 of 1 tests passed, 1 of 1 assertions\n"
    said = run.store(STORE + test_cases("false"), expect=1)
    assert said == "FAIL first\n     check user:anne viewer doc:1: expected false, got true\n", said
    lists = "tests:\n- list_objects:\n  - {user: 'user:anne', type: doc, assertions: {viewer: []}}\n" \
            "  list_users:\n  - {object: 'doc:1', user_filter: [{type: user}], assertions: {viewer: {users: ['user:bob']}}}\n"
    said = run.store(STORE + lists, expect=1)
    assert "list_objects user:anne viewer doc: expected [], got [doc:1]" in said, said
    assert "list_users doc:1 viewer user: expected [user:bob], got [user:anne]" in said, said
    assert "the model has no relation" in run.store(STORE + test_cases("false", relation="boss"), expect=1)
    run("test", "--tests", "store.fga.yaml", "--tests", "store.fga.yaml", expect=1)
    run.store(STORE, expect=2)
    run("test", "--tests", "absent.fga.yaml", expect=2)
    run("test", expect=2)


def tuple_files(run):
    run.file("model.fga", MODEL)
    forms = {
        "t.yaml": "- {user: 'user:bob', relation: viewer, object: 'doc:1', condition: {name: soon, context: {x: 1}}}\n",
        "t.json": '[{"user":"user:bob","relation":"viewer","object":"doc:1","condition":{"name":"soon","context":{"x":1}}}]',
        "t.jsonl": '\n{"user":"user:bob","relation":"viewer","object":"doc:1","condition":{"name":"soon","context":{"x":1}}}\n',
        "t.csv": 'user_type,user_id,user_relation,relation,object_type,object_id,condition_name,condition_context\r\n'
                 'user,bob,,viewer,doc,1,soon,"{""x"":1}"\r\n',
    }
    asks = "tests:\n- check:\n  - {user: 'user:bob', object: 'doc:1', assertions: {viewer: true}}\n"
    for name, content in forms.items():
        run.store(f"model_file: ./model.fga\ntuple_file: ./{run.file(name, content)}\n{asks}")
    for name, content, place in (("u.csv", "user_type,user_id\nuser,bob\n", "u.csv:1: "), ("u.csv", 'user_type,"user_id\n', "u.csv:1: "),
                                 ("u.jsonl", "{}\n", "u.jsonl:1:1: "), ("u.yaml", "- user: x\n- [\n", "u.yaml:3: "), ("u.txt", "", "u.txt: ")):
        run.store(f"model_file: ./model.fga\ntuple_file: ./{run.file(name, content)}\n{asks}", expect=2)
        assert place in run.said, (place, run.said)


def bad_stores(run):
    run.file("model.fga", MODEL)
    aliases = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{new}: &{new} [{', '.join(['*' + old] * 10)}]\n" for old, new in zip("abcdefgh", "bcdefghi"))
    bomb = "- user: 'user:anne'\n  object: doc:1\n  relation: owner\n  condition:\n    name: soon\n    context:\n" + "".join(
        f"      {line}\n" for line in aliases.splitlines())
    for content, place in (
            (STORE + "test: []\n", "store.fga.yaml:5: 'test' has no place here"),
            (STORE + "tests:\n- check:\n  - {user: 'user:a', users: ['user:b'], object: 'doc:1'}\n", "store.fga.yaml:7: "),
            (STORE + "tests:\n- check:\n  - {user: 'user:a', object: 'doc:1', assertions: {viewer: perhaps}}\n", "store.fga.yaml:7: true or false"),
            (STORE + "tests:\n- list_users:\n  - {object: 'doc:1', user_filter: [], assertions: {}}\n", "store.fga.yaml:7: "),
            (STORE + "name: twice\n", "store.fga.yaml:5: 'name' stands here twice"),
            ("name: [\n", "store.fga.yaml:2: this is no well-formed YAML"),
            ("", "the file is empty"),
            ("name: s\n" + test_cases("true"), "there is no model"),
            (STORE.replace("./model.fga", "../model.fga") + test_cases("true"), "store.fga.yaml:2: '../model.fga' leads outside"),
            (STORE.replace("./model.fga", "/etc/passwd") + test_cases("true"), "leads outside"),
            (STORE + "- {user: 'team:a', relation: owner, object: 'doc:1'}\n" + test_cases("true"), "doc:1#owner@team:a: "),
            (STORE + "- {user: 'user:anne', relation: owner, object: 'doc:1'}\n" + test_cases("true"), "the tuple stands twice"),
            ("model: |\n  model\n    schema 1.1\n  type doc\n    relations\n      define a: [nobody]\n" + test_cases("true"), "5:16: `nobody`"),
            ("model_file: ./model.fga\ntuples:\n" + bomb, "the file holds more than is allowed"),
            ("a: " + "[" * 20000, "store.fga.yaml"),
            (b"name: \xff", "store.fga.yaml: this is no text in UTF-8."),
            ('"\\x1b[2J": 1', "'?[2J' has no place here")):
        run.store(content, expect=2)
        assert place in run.said, (place, run.said)
    (run.folder / "inside").mkdir()
    run.file("inside/store.fga.yaml", STORE.replace("./model.fga", "../model.fga") + test_cases("true"))
    run("test", "--tests", "inside/store.fga.yaml", expect=2)
    assert run("test", "--allow-external-files", "--tests", "inside/store.fga.yaml") == "pass first\n"
    (run.folder / "inside/link.fga").symlink_to(run.folder / "model.fga")
    run.file("inside/store.fga.yaml", STORE.replace("./model.fga", "./link.fga") + test_cases("true"))
    run("test", "--tests", "inside/store.fga.yaml", expect=2)


def models(run):
    fga = run.file("model.fga", MODEL)
    assert run("model", "validate", "--format", "fga", "--file", fga) == "model.fga: valid\n"
    as_json = run("model", "transform", "--input-format", "fga", "--file", fga)
    assert json.loads(as_json)["type_definitions"][0] == {"type": "user"}
    other = run.file("other", as_json)
    assert run("model", "validate", "--format", "json", "--file", other) == "other: valid\n"
    assert run("model", "transform", "--input-format", "json", "--file", other) == MODEL
    for name, content, place in (
            ("a.fga", MODEL.replace("owner: [user]", "owner: [nobody]"), "a.fga:8:20: `nobody` is not a valid type."),
            ("a.fga", MODEL.replace("owner: [user]", "owner [user]"), "a.fga:8:18: "),
            ("a.fga", MODEL.replace("x < 5", "x < 'a'"), "a.fga:11:11: "),
            ("a.fga", MODEL.replace("[user with soon]", "[user]"), "`soon` condition is not used"),
            ("a.fga", "", "a.fga:1:1: "),
            ("a.json", "{", "a.json: the model is no JSON"),
            ("a.json", '{"schema_version":"1.0","type_definitions":[]}', "invalid schema 1.0"),
            ("fga.mod", "schema: '1.2'\ncontents: [../core.fga]\n", "fga.mod:2: "),
            ("fga.mod", "schema: '1.1'\ncontents: [core.fga]\n", "fga.mod:1: ")):
        run("model", "validate", "--file", run.file(name, content), expect=1)
        assert place in run.said, (place, run.said)
    loop = run.file("loop.fga", "model\n  schema 1.1\ntype user\ntype doc\n  relations\n    define a: [user] or b\n    define b: [user] or a\n")
    run("model", "validate", "--file", loop)
    assert run.said.startswith("warning: loop.fga:6:12: "), run.said
    for arguments in (("validate",), ("validate", "--file", "absent"), ("validate", "--file", "."), ("transform", "--file", fga, "--input-format", "xml")):
        run("model", *arguments, expect=2)
    run("model", "transform", "--file", run.file("a.fga", "model\n"), expect=1)


def modules(run):
    run.file("core.fga", "module core\ntype user\ntype org\n  relations\n    define admin: [user]\n")
    run.file("wiki/wiki.fga", "module wiki\nextend type org\n  relations\n    define writer: admin\n")
    manifest = run.file("fga.mod", "schema: '1.2'\ncontents:\n  - core.fga\n  - wiki/wiki.fga\n")
    assert run("model", "validate", "--file", manifest) == "fga.mod: valid\n"
    written = run("model", "transform", "--file", manifest, "--output-format", "fga")
    assert "define writer: admin # extended by: module: wiki, file: wiki/wiki.fga" in written, written
    run.file("wiki/wiki.fga", "module wiki\nextend type team\n")
    run("model", "validate", "--file", manifest, expect=1)
    assert "wiki/wiki.fga:2:13: " in run.said, run.said


def own_model(run):
    folder = ROOT / "resources/authz"
    assert "FAIL" not in run("test", "--tests", folder / "strongroom.fga.yaml")
    run("model", "validate", "--file", folder / "strongroom.fga")
    assert run.said == ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    build = pathlib.Path(parser.parse_args().build).resolve()
    for case in (verdicts, tuple_files, bad_stores, models, modules, own_model):
        with tempfile.TemporaryDirectory() as folder:
            case(Program(build, folder))
        print(f"{case.__name__}: ok")


main()
