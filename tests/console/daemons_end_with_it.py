#!/usr/bin/env python3
"""Kills the real console, gently and not, and sees that the daemons it started for itself are gone with it."""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

DEADLINE = 60  # for a loaded machine; nothing here is measured


def processes_of(folder):
    """The daemons' command lines name the profile folder; the console's own is told apart by its program."""
    found = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            line = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        program = os.path.basename(line[0]).decode()
        if program in ("strongroomd", "strongroom-runner") and any(str(folder).encode() in part for part in line):
            found[program] = int(entry.name)
    return found


def until(probe, what):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        if probe():
            return
        time.sleep(0.05)
    sys.exit(f"waited {DEADLINE} s for {what}")


def run(console, how, frozen=()):
    with tempfile.TemporaryDirectory() as home:
        profile = pathlib.Path(home) / "profile"
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home,
                           XDG_RUNTIME_DIR=home, DBUS_SESSION_BUS_ADDRESS="disabled:")
        process = subprocess.Popen([console, "--profile-dir", profile], env=environment, stderr=subprocess.PIPE)
        until(lambda: len(processes_of(profile)) == 2, "the two daemons")
        for program in frozen:
            os.kill(processes_of(profile)[program], signal.SIGSTOP)
        process.send_signal(how)
        code = process.wait(DEADLINE)
        process.stderr.close()
        until(lambda: not processes_of(profile), f"the end of the daemons after {how.name}")
        logs = sorted(path.name for path in profile.glob("*-wal"))
        print(f"{how.name}{' with ' + ', '.join(frozen) + ' frozen' if frozen else ''}: "
              f"the console ended with {code}, the daemons with it; write-ahead logs left: {logs or 'none'}")
        return code, logs


def main():
    console = pathlib.Path(sys.argv[1]) / "strongroom"
    code, logs = run(console, signal.SIGTERM)
    # SQLite takes its write-ahead log away when it is closed in order, and only then.
    assert code == 0 and not logs, "asked to end, the console did not let its daemons end in order"
    code, _ = run(console, signal.SIGTERM, frozen=("strongroom-runner",))
    assert code == 0, "a daemon that does not answer kept the console from ending"
    run(console, signal.SIGKILL)


main()
