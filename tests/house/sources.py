"""Which files are ours: the C++ sources of the house."""

import pathlib

ROOMS = ("base", "crypto", "models", "providers", "client", "server", "runner", "ui", "app")


def sources(root, folders=ROOMS):
    for folder in folders:
        for file in sorted(pathlib.Path(root, folder).rglob("*")):
            if file.suffix in {".h", ".cpp"}:
                yield file
