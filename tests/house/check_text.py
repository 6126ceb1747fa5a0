"""Rules that a look at the text can hold: licence lines, no nested event loops, doors that stay shut."""

import re
import sys

from sources import ROOMS, sources

NESTED = re.compile(r"QEventLoop\b|->exec\(\)|\.exec\(\)|waitFor[A-Z]\w*\(|processEvents|QThread::\w*sleep|std::this_thread::sleep")
QT_FREE = ("base", "crypto", "models/domain", "models/wire", "models/exchange", "models/diff", "models/index",
           "providers", "server", "runner", "app/server", "app/runner")
QT = re.compile(r'#\s*include\s+[<"](Q[A-Z]\w*|Qt\w+/|QCoro)')
UI_SHUT = re.compile(r'#\s*include\s+[<"](QNetwork|QSsl|QtNetwork|openssl/|sqlite3|QSql|server/|crypto/|runner/|models/wire/|client/(http|sign_in|log)/)')


# What is kept on this computer goes through one door, whose keys are listed (decision 41).
SETTINGS = re.compile(r"\bQSettings\b")


def spdx(root):
    for file in sources(root, ROOMS + ("tests", "bench")):
        lines = file.read_text().splitlines()
        end = lines.index("//") if "//" in lines[:5] else 0
        sentence = " ".join(line.removeprefix("//").strip() for line in lines[:end])
        if not re.match(r".{10,}[.?!]$", sentence) or lines[end + 1 : end + 3] != [
            "// SPDX-FileCopyrightText: The Strongroom authors",
            "// SPDX-License-Identifier: Apache-2.0",
        ]:
            yield f"{file.relative_to(root)}: begins with a sentence, an empty comment line, two licence lines"


def no_nested_loops(root):
    for file in sources(root, ("client", "ui", "app/console")):
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if NESTED.search(line) and "QCoreApplication::exec()" not in line and "QApplication::exec()" not in line:
                yield f"{file.relative_to(root)}:{number}: {line.strip()}"


def shut_doors(root):
    for folders, pattern in ((QT_FREE, QT), (("ui",), UI_SHUT)):
        for file in sources(root, folders):
            for number, line in enumerate(file.read_text().splitlines(), 1):
                if pattern.search(line):
                    yield f"{file.relative_to(root)}:{number}: {line.strip()}"


def one_settings_door(root):
    for file in sources(root, ("client", "ui", "app")):
        here = file.relative_to(root).as_posix()
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if here != "ui/settings/settings.cpp" and SETTINGS.search(line.partition("//")[0]):
                yield f"{here}:{number}: {line.strip()}"


def main(rule, root):
    breaches = list({"spdx": spdx, "no_nested_loops": no_nested_loops, "shut_doors": shut_doors,
                     "one_settings_door": one_settings_door}[rule](root))
    print("\n".join(breaches) or f"{rule}: no breach")
    return 1 if breaches else 0


sys.exit(main(*sys.argv[1:]))
