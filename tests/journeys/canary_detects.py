"""The canary's eye is tested on a process that hides a value as well as it can: what is planted is found, what is wiped is not.

Without this, a search that sees nothing would pass for a program that keeps nothing."""

import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import memory  # noqa: E402
import traces  # noqa: E402

VALUE = "planted-value-Grüße-4711"

# Undumpable, out of core files, and never whole in any other place of the process: it comes in masked, byte by byte.
HIDING = """
import ctypes, mmap, sys
PR_SET_DUMPABLE = 4
ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0)
place = mmap.mmap(-1, mmap.PAGESIZE)
place.madvise(mmap.MADV_DONTDUMP)
for line in sys.stdin:
    masked = bytes.fromhex(line)
    for at in range(mmap.PAGESIZE):
        place[at] = masked[at] ^ 0x5a if at < len(masked) else 0
    print("done", flush=True)
"""


class Hider:
    def __init__(self):
        self.process = subprocess.Popen([sys.executable, "-c", HIDING], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def hold(self, content):
        self.process.stdin.write(bytes(byte ^ 0x5A for byte in content).hex() + "\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"

    def end(self):
        self.process.stdin.close()
        self.process.wait(10)


def finds_what_is_hidden_in_memory():
    hider = Hider()
    try:
        for shapes in (memory.encoded, traces.forms):
            for name, content in shapes(VALUE).items():
                hider.hold(content)
                assert memory.found(hider.process.pid, [VALUE], shapes).get((VALUE, name)) == 1, name
                hider.hold(b"")
                assert memory.found(hider.process.pid, [VALUE], shapes) == {}, f"{name}, wiped"
    finally:
        hider.end()


def finds_what_is_hidden_in_files():
    with tempfile.TemporaryDirectory() as folder:
        deep = pathlib.Path(folder) / ".hidden" / "state.db"
        deep.parent.mkdir()
        for encoding in memory.ENCODINGS:
            deep.write_bytes(b"\0before" + VALUE.encode(encoding) + b"after\0")
            assert len(memory.files_with(folder, [VALUE])) == 1, encoding
        deep.write_bytes(b"nothing of it")
        assert memory.files_with(folder, [VALUE]) == []


def main():
    finds_what_is_hidden_in_files()
    reason = memory.why_not()
    if reason:
        print(f"memory is not searched: {reason}")
        return 77
    finds_what_is_hidden_in_memory()
    return 0


sys.exit(main())
