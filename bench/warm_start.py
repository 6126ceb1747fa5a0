"""From the start of a program to a list of a million secrets out of its sealed copy, and to a filter's answer; a bare Qt window of the same size by turns."""

import argparse
import pathlib
import subprocess
import tempfile
import time

from table import print_rounds

ROUNDS = 5


def moments(*command):
    """Milliseconds from the start until the program said each of its words."""
    begun = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        said = {line.strip(): (time.monotonic() - begun) * 1000 for line in program.stdout}
    assert program.returncode == 0 and "wrong" not in said, (command, said)
    return said


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--build", required=True)
    program = str(pathlib.Path(arguments.parse_args().build) / "bin/warm_window")
    with tempfile.TemporaryDirectory(prefix="strongroom-warm-") as folder:
        subprocess.run([program, "fill", folder], check=True)
        moments(program, "show", folder), moments(program, "bare")  # These do not count.
        pairs = [(moments(program, "show", folder), moments(program, "bare")["window"]) for _ in range(ROUNDS)]
    bare = [other for _, other in pairs]
    for word, figure in (("rows", "warm start to the first rows"), ("whole", "warm start, a million filtered")):
        print_rounds(figure, [ours[word] for ours, _ in pairs], bare, "ms")
    print_rounds("warm start, of what is promised", [ours["whole"] for ours, _ in pairs], [1500] * ROUNDS, "ms")


if __name__ == "__main__":
    main()
