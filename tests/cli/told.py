"""An embedded control plane, signed in to by a browser made of HTTP, for a story of the command line."""

import argparse
import contextlib
import os
import pathlib
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from embedded import Embedded  # noqa: E402


@contextlib.contextmanager
def told():
    """The build folder, a folder for the story's own files, and the control plane."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    build = parser.parse_args().build
    with tempfile.TemporaryDirectory() as folder:
        password = pathlib.Path(folder) / "password"
        password.write_text("correct horse battery staple")
        os.environ["STRONGROOM_BROWSER"] = str(ROOT / "tests/support/http_browser.py")
        os.environ["STRONGROOM_TEST_PASSWORD_FILE"] = str(password)
        with Embedded(build) as plane:
            yield build, folder, plane


def await_runner(plane):
    log = plane.folder / "runner/runner.log"
    Embedded.until(lambda: log.exists() and "tunnel_connected" in log.read_text(), "the runner")
