"""Runs a program on a terminal of its own, and types what it asks for."""

import os
import pty
import select
import signal
import time


def on_terminal(command, answers, stdout=None, timeout=60):
    """Types each answer when the program has said something and waits; returns exit code and what the terminal showed."""
    child, terminal = pty.fork()
    if child == 0:
        if stdout is not None:
            os.dup2(os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 1)
        os.execv(str(command[0]), [str(part) for part in command])
    shown = b""
    left = list(answers)
    asked = 0
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            some = os.read(terminal, 4096)
        except OSError:  # The other end is closed: the program has ended.
            break
        if not some:
            break
        shown += some
        # A prompt ends with a colon (or "?", or "[Y/n]"), and nothing after it.
        tail = shown[asked:].rstrip(b" \x1b[K")
        if left and tail.endswith((b":", b"?", b")", b"]")):
            os.write(terminal, left.pop(0).encode() + b"\n")
            asked = len(shown)
    else:  # Its time is up: a program that waits for ever would keep the test waiting too.
        os.kill(child, signal.SIGTERM)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return code, shown
