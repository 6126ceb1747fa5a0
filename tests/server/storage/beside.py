"""Other programs at the same file while the control plane serves: each sees what the other wrote, and nothing is lost."""

import argparse
import concurrent.futures
import pathlib
import sqlite3
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from plane import Plane  # noqa: E402


def many_connections(plane):
    """So that the control plane opens the file more than once."""
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda _: plane.names(), range(64)))


def sees_what_an_administrator_adds(plane):
    log = plane.folder / "strongroom.sqlite-wal"
    many_connections(plane)
    assert plane.create(plane.sealed("Before"))[0] == 201
    assert len(plane.get("/v1/me")["memberships"]) == 1

    for name in ("one", "two"):
        subprocess.run([plane.bin / "strongroomd", "organization-add", "--data", plane.folder, "--org", name, "--name", name,
                        "--owner", plane.get("/v1/me")["subject"]], check=True, capture_output=True)
        # Whoever closes the file as the last one deletes its log; the control plane has it open.
        assert log.exists(), "the log was taken from under the control plane"
        many_connections(plane)

    assert len(plane.get("/v1/me")["memberships"]) == 3


def loses_nothing_when_others_leave(plane):
    for turn in range(3):
        many_connections(plane)
        other = sqlite3.connect(plane.folder / "strongroom.sqlite")
        other.execute("UPDATE organizations SET name = name || '.' WHERE slug = 'home'")
        other.commit()
        other.close()
        assert plane.create(plane.sealed(f"After {turn}"))[0] == 201
        assert plane.count("secrets", f"name = 'After {turn}'") == 1, "others see it"
    plane.kill_server()
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner to come back")
    assert sorted(plane.names()) == ["After 0", "After 1", "After 2", "Before"]
    assert plane.end_server() == 0
    base = plane.database()
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert base.execute("SELECT name FROM organizations WHERE slug = 'home'").fetchone() == ("Home...",)
    base.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Plane(parser.parse_args().build) as plane:
        plane.sign_in_and_wait()
        for story in (sees_what_an_administrator_adds, loses_nothing_when_others_leave):
            story(plane)
            print(story.__name__)


main()
