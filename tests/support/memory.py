"""What a process holds in its memory: a core taken by gdb, searched for a text in every encoding that a program may use.

Takes a process of somebody else's, or one that has made itself undumpable: needs root, or to be told so and skip."""

import mmap
import os
import pathlib
import shutil
import subprocess
import tempfile

ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")


def why_not():
    """Why no core can be taken here; empty if it can."""
    if shutil.which("gcore") is None:
        return "gdb is not installed"
    if os.geteuid() != 0:
        return "only root may read another process's memory here"
    return ""


def found(pid, texts):
    """Where each of `texts` stands in the memory of `pid`: {(text, encoding): how often}. Mappings that the process keeps
    out of its cores are searched too."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "core"
        made = subprocess.run(["gcore", "-a", "-o", path, str(pid)], capture_output=True, text=True, check=False)
        core = pathlib.Path(f"{path}.{pid}")
        if not core.exists():
            raise AssertionError(f"no core of {pid}: {made.stderr[-400:]}")
        counts = {}
        with core.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
            for text in texts:
                for encoding in ENCODINGS:
                    count = occurrences(memory, text.encode(encoding))
                    if count:
                        counts[text, encoding] = count
        return counts


def occurrences(memory, needle):
    count = at = 0
    while (at := memory.find(needle, at)) >= 0:
        count += 1
        at += 1
    return count


def files_with(folder, texts):
    """The files below `folder` that hold one of `texts` in any encoding."""
    hits = []
    for path in pathlib.Path(folder).rglob("*"):
        if not path.is_file() or path.is_symlink():
            continue
        content = path.read_bytes()
        hits += [f"{path}: {text[:4]}… as {encoding}" for text in texts for encoding in ENCODINGS
                 if text.encode(encoding) in content]
    return hits
