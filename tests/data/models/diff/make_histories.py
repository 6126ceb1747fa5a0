"""Makes histories.bundle out of this project's own history: each branch is one file, each commit a version of it. Wants PyYAML and openssl."""

import json
import pathlib
import subprocess
import sys
import tempfile

import yaml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[3]
OURS = {"serve.cpp": "app/server/serve.cpp", "SECURITY.md": "docs/SECURITY.md", "strongroom_de.ts": "translations/strongroom_de.ts",
        "embedded.py": "tests/support/embedded.py", "presets.json": "CMakePresets.json"}
MOST = 16


def git(*arguments, folder=ROOT, **more):
    return subprocess.run(["git", "-C", folder, *map(str, arguments)], check=True, capture_output=True, **more).stdout


def versions(path):
    """Oldest first, evenly chosen where there are more than are wanted."""
    commits = git("rev-list", "--reverse", "HEAD", "--", path).decode().split()
    texts = [git("show", f"{commit}:{path}") for commit in commits]
    wanted = range(len(texts)) if len(texts) <= MOST else [round(i * (len(texts) - 1) / (MOST - 1)) for i in range(MOST)]
    return [texts[i] for i in wanted]


def renewed_chains(folder):
    """A server's chain as it is renewed: its certificate each time, the intermediate's now and then."""
    made = []

    def certificate(name):
        file = pathlib.Path(folder) / "c.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", "/dev/null", "-out", file],
                       check=True, capture_output=True)
        return f"# {name}\n" + file.read_text()

    root, intermediate = certificate("Root"), certificate("Intermediate 1")
    for i in range(10):
        if i in (4, 7):
            intermediate = certificate(f"Intermediate {i}")
        made.append((certificate(f"kafka-{i}.example") + intermediate + root).encode())
    return made


def main():
    kinds = {name: versions(path) for name, path in OURS.items()}
    contract = [yaml.safe_load(text) for text in versions("models/wire/openapi.yaml")]
    # As others keep it: readable with no line break at the end, and on one line.
    kinds["openapi.json"] = [json.dumps(one, indent=2).encode() for one in contract]
    kinds["openapi.min.json"] = [json.dumps(one, separators=(",", ":")).encode() for one in contract]
    with tempfile.TemporaryDirectory() as folder:
        kinds["chain.pem"] = renewed_chains(folder)
        git("init", "-q", folder=folder)
        for name, texts in kinds.items():
            git("checkout", "-q", "--orphan", name, folder=folder)
            for text in texts:
                (pathlib.Path(folder) / "file").write_bytes(text)
                git("add", "file", folder=folder)
                git("-c", "user.name=Strongroom", "-c", "user.email=none", "commit", "-q", "--allow-empty", "-m", name, folder=folder)
        git("repack", "-q", "-a", "-d", "-f", "--depth=200", "--window=200", folder=folder)
        git("bundle", "create", "-q", HERE / "histories.bundle", "--all", folder=folder)
    return 0


sys.exit(main())
