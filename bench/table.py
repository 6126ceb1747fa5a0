"""Lines of the table that `make bench` prints, in the form of table_row.h."""

import statistics
import subprocess
import time


def print_row(figure, ours, peers, unit, ratio=None):
    digits = [2 if number < 100 else 0 for number in (ours, peers)]
    print(f"{figure:<36} {ours:12.{digits[0]}f} {peers:12.{digits[1]}f} {unit:<5} {ratio or ours / peers:6.2f}", flush=True)


def print_rounds(figure, ours, peers, unit):
    """Medians over rounds in which the two took turns, and the median of the rounds' ratios."""
    print_row(figure, statistics.median(ours), statistics.median(peers), unit,
              statistics.median(one / other for one, other in zip(ours, peers)))


def peak_memory(process):
    """In MiB, of a process that still runs."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def peak_of(command, **settings):
    """The same of a process from its start to its end. (What wait4 says is never less than the memory of this interpreter, which forked.)"""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **settings)
    peak = 0
    while process.poll() is None:
        try:
            peak = peak_memory(process)
        except (OSError, StopIteration):  # It is ending.
            pass
        time.sleep(0.001)
    if process.returncode:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return peak
