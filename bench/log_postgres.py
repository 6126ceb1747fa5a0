"""What the record costs beside PostgreSQL: our events with their leaves (log_bench, its own SQLite) and bare rows of as many bytes in a real PostgreSQL
with its usual durability, by pgbench over its socket. One client each, on the same disk, in the same run."""

import argparse
import os
import pathlib
import pwd
import re
import shutil
import subprocess
import sys
import tempfile

from table import print_row

BODY = 700  # Bytes: what the leaf of log_bench's events commits to.
TURNS = 3
ROWS = {"log: append, an event a commit": (1, 400), "log: append, 100 events a commit": (100, 40)}


def programs():
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


class Postgres:
    def __init__(self, where):
        self.bin = where
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="strongroom-postgres-"))
        self.as_other = {}
        if os.geteuid() == 0:  # It refuses to be root.
            other = pwd.getpwnam("postgres")
            os.chown(self.folder, other.pw_uid, other.pw_gid)
            self.as_other = {"user": other.pw_uid, "group": other.pw_gid, "extra_groups": []}

    def run(self, program, *arguments, **settings):
        return subprocess.run([self.bin / program, *map(str, arguments)], check=True, cwd=self.folder, capture_output=True, text=True,
                              env={**os.environ, "PGHOST": str(self.folder), "PGUSER": "bench", "PGDATABASE": "postgres"},
                              **self.as_other, **settings).stdout

    def __enter__(self):
        self.run("initdb", "-D", self.folder / "data", "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.server = subprocess.Popen([self.bin / "postgres", "-D", self.folder / "data", "-k", self.folder, "-c", "listen_addresses="],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder, **self.as_other)
        for _ in range(100):
            if subprocess.run([self.bin / "pg_isready", "-q", "-h", self.folder, "-t", "1"], check=False).returncode == 0:
                break
        self.run("psql", "-qc", "CREATE TABLE bare (id text PRIMARY KEY, body text)")
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def rate(self, together, transactions):
        """Rows a second."""
        script = self.folder / f"insert-{together}.sql"
        row = f"INSERT INTO bare VALUES (gen_random_uuid()::text, repeat('x', {BODY}));\n"
        script.write_text(row if together == 1 else "BEGIN;\n" + row * together + "COMMIT;\n")
        script.chmod(0o644)
        said = self.run("pgbench", "-n", "-c", 1, "-t", transactions, "-f", script)
        return together * float(re.search(r"tps = ([\d.]+)", said)[1])


def ours(build):
    rates = {}
    for line in subprocess.run([build / "bin/log_bench"], check=True, capture_output=True, text=True).stdout.splitlines():
        for figure in ROWS:
            if line.startswith(figure):
                rates[figure] = float(line[len(figure):].split()[0])
    return rates


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=pathlib.Path)
    build = parser.parse_args().build
    where = programs()
    if where is None:
        print("log: append beside PostgreSQL: it is not installed (apt-get install postgresql)", file=sys.stderr)
        return
    with Postgres(where) as postgres:
        for together, transactions in ROWS.values():
            postgres.rate(together, transactions)  # Warms up.
        mine, theirs = {figure: [] for figure in ROWS}, {figure: [] for figure in ROWS}
        for _ in range(TURNS):
            for figure, rate in ours(build).items():
                mine[figure].append(rate)
                theirs[figure].append(postgres.rate(*ROWS[figure]))
        for figure in ROWS:
            a, b = sorted(mine[figure])[TURNS // 2], sorted(theirs[figure])[TURNS // 2]
            print_row(figure + " (PG)", a, b, "/s")


main()
