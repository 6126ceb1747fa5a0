"""What a process holds in its memory, and what files hold: searched for texts in every encoding that a program may use.

Reads the memory itself while the process stands still, so that what is kept out of cores is seen too. Takes a process of
somebody else's, or one that has made itself undumpable: needs root, or to be told so and skip."""

import contextlib
import os
import pathlib
import re
import signal
import time

LARGEST = 16 << 30
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")


def why_not():
    """Why no memory can be read here; empty if it can."""
    return "" if os.geteuid() == 0 else "only root may read another process's memory here"


def encoded(text):
    return {encoding: text.encode(encoding) for encoding in ENCODINGS}


def found(pid, texts, shapes=encoded):
    """Where each of `texts` stands in the memory of `pid`, in which of its shapes: {(text, shape): how often}."""
    counts = {}
    needles = [(text, shape, needle) for text in texts for shape, needle in shapes(text).items()]
    with standing_still(pid), open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        read = 0
        for start, end in regions(pid):
            content = region(memory, start, end)
            read += len(content)
            for text, shape, needle in needles:
                count = content.count(needle)
                if count:
                    counts[text, shape] = counts.get((text, shape), 0) + count
    if not read:
        raise AssertionError(f"nothing of the memory of {pid} could be read")
    return counts


@contextlib.contextmanager
def standing_still(pid):
    os.kill(pid, signal.SIGSTOP)
    try:
        while state(pid) not in "Tt":
            time.sleep(0.005)
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def state(pid):
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def regions(pid):
    """All that may have been written to. What is mapped from a file and cannot be written is still what the file is."""
    for mapping in re.split(r"^(?=[0-9a-f]+-[0-9a-f]+ )", pathlib.Path(f"/proc/{pid}/smaps").read_text(), flags=re.MULTILINE)[1:]:
        bounds, access, _, _, inode = mapping.split(maxsplit=5)[:5]
        start, end = (int(bound, 16) for bound in bounds.split("-"))
        held = sum(int(size) for size in re.findall(r"^(?:Rss|Swap): +(\d+) kB", mapping, flags=re.MULTILINE))
        if not held or ("w" not in access and inode != "0"):
            continue
        if end - start > LARGEST:
            raise AssertionError(f"a mapping of {(end - start) >> 30} GiB cannot be searched: a sanitizer's build?")
        yield start, end


def region(memory, start, end):
    """Nothing where the kernel refuses: guard pages, and what lies beyond the end of a mapped file."""
    content = bytearray()
    with contextlib.suppress(OSError, OverflowError):
        memory.seek(start)
        while start + len(content) < end and (part := memory.read(end - start - len(content))):
            content += part
    return content


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
