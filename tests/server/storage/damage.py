"""A disk that is full and a file that is damaged, under the running control plane: a clear sentence, and nothing lost."""

import argparse
import contextlib
import os
import pathlib
import resource
import sqlite3
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402

VALUE = "x" * 100_000
DAMAGED = "The database cannot be read: the file is damaged. Restore it from a backup."


@contextlib.contextmanager
def small_disk(mebibytes):
    """A folder with so much room; None where nothing may be mounted."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=0700", "tmpfs", folder],
                                 capture_output=True).returncode == 0
        try:
            yield folder if mounted else None
        finally:
            if mounted:
                subprocess.run(["umount", "-l", folder], check=True)


def fill(plane):
    """Creates until it is refused: what was refused, with its key."""
    for turn in range(60):
        name = f"Filler {turn}"
        body = plane.sealed(name, VALUE)
        status, _, answer = plane.create(body, name)
        if status != 201:
            assert status == 507 and answer["code"] == "storage_full" and "no room" in answer["detail"], (status, answer)
            return name, body
    raise AssertionError("the disk is larger than it should be")


def keeps_all_while_there_is_no_room(plane, make_room):
    plane.sign_in_and_wait()
    name, body = fill(plane)
    before = plane.names()
    events = plane.count("audit_events")
    assert name not in before and plane.create(body, name)[0] == 507
    assert plane.names() == before and plane.count("audit_events") == events
    assert plane.request("GET", "/healthz", token=False)[0] == 200
    make_room()
    assert plane.create(body, name)[0] == 201
    assert sorted(plane.names()) == sorted([*before, name])
    assert plane.end_server() == 0
    base = plane.database()
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    base.close()


def full_disk(build):
    with small_disk(8) as folder:
        if folder is None:
            print("skipped: full_disk: no file system may be mounted here")
            return
        ballast = pathlib.Path(folder) / "ballast"
        ballast.write_bytes(bytes(5 << 20))
        plane = Plane(build, folder)
        try:
            keeps_all_while_there_is_no_room(plane.start(), ballast.unlink)
        finally:
            plane.stop()


def file_at_its_limit(build):
    with Plane(build) as plane:
        unlimited = resource.RLIM_INFINITY
        resource.prlimit(plane.server.pid, resource.RLIMIT_FSIZE, (2 << 20, unlimited))
        keeps_all_while_there_is_no_room(
            plane, lambda: resource.prlimit(plane.server.pid, resource.RLIMIT_FSIZE, (unlimited, unlimited)))


def damaged_while_running(build):
    with Plane(build) as plane:
        plane.sign_in_and_wait()
        assert plane.create(plane.sealed("Kept"))[0] == 201
        file = plane.folder / "strongroom.sqlite"
        # Written by another process, so that the server reads the file anew and not from its own memory.
        base = sqlite3.connect(file)
        base.execute("UPDATE organizations SET name = 'Home again'")
        base.commit()
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        whole = file.read_bytes()
        with open(file, "r+b") as damaged:
            damaged.seek(100)
            damaged.write(os.urandom(len(whole) - 100))
        status, _, problem = plane.request("GET", "/readyz", token=False)
        assert status == 503 and problem["code"] == "corrupted" and problem["detail"] == DAMAGED, (status, problem)
        status, _, problem = plane.request("GET", f"/v1/orgs/{plane.org}/secrets")
        assert status == 500 and problem["detail"] == DAMAGED, (status, problem)
        assert plane.request("GET", "/healthz", token=False)[0] == 200
        base.close()
        plane.end_server()
        for rest in ("-wal", "-shm"):
            pathlib.Path(str(file) + rest).unlink(missing_ok=True)

        assert plane.serve_to_its_end() == (1, [DAMAGED])
        assert plane.init(expect=1).stderr.decode().splitlines() == [DAMAGED]

        file.write_bytes(whole)
        plane.start_server()
        plane.until(plane.custodian_connected, "the runner to come back")
        assert plane.names() == ["Kept"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    build = parser.parse_args().build
    for story in (damaged_while_running, file_at_its_limit, full_disk):
        story(build)
        print(story.__name__)


main()
