"""Every sentence of models/domain/reason.cpp is said somewhere, to the letter: whoever changes one changes the other."""

import pathlib
import re
import sys

from sources import sources

LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
ROW = re.compile(r'\{\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\}')


def joined(text):
    """The text with adjacent literals made one, as a compiler does, and quotes within them as they are."""
    return re.sub(r'"\s*"', "", text).replace('\\"', "\x00")


def main(root):
    table = pathlib.Path(root, "models/domain/reason.cpp").read_text()
    said = "\n".join(joined(file.read_text()) for file in sources(root, ("providers", "runner", "server")))
    rows = [(name, "".join(LITERAL.findall(parts)).replace('\\"', "\x00")) for name, parts in ROW.findall(table)]
    assert len(rows) > 50, "the table is read otherwise"
    # Quotation marks beside a place may come with what stands there.
    parts = [(name, part.strip("\x00")) for name, pattern in rows for part in re.split(r"%\d", pattern)]
    breaches = [f"{name}: nobody says {part!r}" for name, part in parts if part not in said]
    print("\n".join(breaches) or f"reasons: {len(rows)} sentences, each is said")
    return 1 if breaches else 0


sys.exit(main(sys.argv[1]))
