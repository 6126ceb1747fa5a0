"""Each picture that the user guide names is there and small, each that is there is named, and links lead somewhere."""

import pathlib
import re
import sys

NAMED = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
LINKED = re.compile(r"(?<!!)\[[^\]]+\]\(([^)#]+)(?:#[^)]*)?\)")
LARGEST = 150 * 1024


def breaches(guide, pictures):
    named = set()
    for page in sorted(guide.glob("*.md")):
        text = page.read_text()
        for _, path in NAMED.findall(text):
            picture = (page.parent / path).resolve()
            named.add(picture)
            if not picture.is_file():
                yield f"{page.name} names {path}, which is not there"
            elif picture.stat().st_size > LARGEST:
                yield f"{path} has {picture.stat().st_size} bytes, at most {LARGEST}"
        for path in LINKED.findall(text):
            if "://" not in path and not (page.parent / path).exists():
                yield f"{page.name} leads to {path}, which is not there"
    for picture in sorted(pictures.glob("*")):
        if picture.resolve() not in named:
            yield f"{picture.name} is named by no page"


def main(root):
    found = list(breaches(root / "docs/guide", root / "docs/images/guide"))
    print("\n".join(found) or "every picture is there, and every link leads somewhere")
    return 1 if found else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
