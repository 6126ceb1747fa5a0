"""A large age file, streamed by our command line and by the real age in turns: MB a second, and the peak of memory."""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from table import print_row, print_rounds

SIZE = 256 << 20
ROUNDS = 5


def timed(command):
    """MB a second from start to end, and the peak of the process's memory in MiB."""
    begin = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]}: {said}")
    return SIZE / 1e6 / (time.monotonic() - begin), usage.ru_maxrss / 1024


def by_turns(figure, ours, peers):
    pairs = [(timed(ours), timed(peers)) for _ in range(ROUNDS + 1)][1:]  # The first fills the page cache.
    rates, memory = zip(*(zip(*pair) for pair in pairs))
    print_rounds(figure, *zip(*rates), "MB/s")
    print_row(figure + " peak memory", *(max(side) for side in zip(*memory)), "MiB")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--build", required=True, type=pathlib.Path)
    ours, real = arguments.parse_args().build / "bin/strongroomctl", shutil.which("age")
    if real is None:
        sys.exit("There is no age here to be held against.")
    # In memory where there is some: the disk is not what is measured.
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        folder = pathlib.Path(folder)
        plain, sealed, key, out = (folder / name for name in ("plain", "sealed", "key", "out"))
        with plain.open("wb") as file:
            for _ in range(SIZE >> 20):
                file.write(os.urandom(1 << 20))
        recipient = subprocess.run(["age-keygen", "-o", key], capture_output=True, check=True, text=True).stderr.split()[-1]
        subprocess.run([real, "-r", recipient, "-o", sealed, plain], check=True)
        by_turns("age decrypt, 256 MiB", [ours, "age", "decrypt", "-i", key, "-o", out, sealed], [real, "-d", "-i", key, "-o", out, sealed])
        by_turns("age encrypt, 256 MiB", [ours, "age", "encrypt", "-r", recipient, "-o", out, plain], [real, "-r", recipient, "-o", out, plain])


if __name__ == "__main__":
    main()
