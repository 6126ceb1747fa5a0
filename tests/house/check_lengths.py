"""No source over 400 lines, no header over 150, no function over 60. There is no list of exceptions."""

import re
import sys

from sources import ROOMS, sources

LIMITS = {".cpp": 400, ".h": 150}
FUNCTION = 60
# A function body opens with a brace alone at column 0 (as clang-format leaves it) and ends with one.
OPENS = re.compile(r"^\{\s*$")
CLOSES = re.compile(r"^\}")


def long_functions(lines):
    start = None
    for number, line in enumerate(lines, 1):
        if OPENS.match(line) and not re.match(r"^(class|struct|enum|namespace|union)\b", lines[number - 2]):
            start = number
        elif CLOSES.match(line) and start:
            if number - start + 1 > FUNCTION:
                yield start, number - start + 1
            start = None


def main(root):
    breaches = []
    for file in sources(root, ROOMS + ("tests", "bench")):
        lines = file.read_text().splitlines()
        here = file.relative_to(root)
        if len(lines) > LIMITS[file.suffix]:
            breaches.append(f"{here}: {len(lines)} lines, at most {LIMITS[file.suffix]}")
        for start, length in long_functions(lines):
            breaches.append(f"{here}:{start}: a function of {length} lines, at most {FUNCTION}")
    print("\n".join(breaches) or "every file and function is short enough")
    return 1 if breaches else 0


sys.exit(main(*sys.argv[1:]))
