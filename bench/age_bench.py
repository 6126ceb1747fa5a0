"""A large age file, streamed by our command line and by the real age in turns: MB a second, and the peak of memory."""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from table import peak_of, print_row, print_rounds

SIZE = 256 << 20
ROUNDS = 5


def timed(command):
    """MB a second from start to end."""
    begin = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return SIZE / 1e6 / (time.monotonic() - begin)


def by_turns(figure, ours, peers):
    pairs = [(timed(ours), timed(peers)) for _ in range(ROUNDS + 1)][1:]  # The first fills the page cache.
    print_rounds(figure, *zip(*pairs), "MB/s")
    print_row(figure + " peak memory", peak_of(ours), peak_of(peers), "MiB")


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
