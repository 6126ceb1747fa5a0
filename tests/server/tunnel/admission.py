"""Who is let in at the runners' port: the certificate decides, and what its fingerprint was when it was admitted."""

import argparse
import concurrent.futures
import contextlib
import json
import socket
import ssl

from dialled import Authority, Dialled, Ended, TunnelPlane, eventually, told

from plane import pause, resume  # noqa: E402 - dialled adds its folder to the path

HANDSHAKE, NAMELESS, STRANGER = "handshake", "names no runner", "not let in"


def turned_away(plane, why, credential=None, context=None):
    """Ended before it was welcome, for that reason; the runner that serves is not disturbed."""
    before, serving = len(plane.events("runner_refused")), plane.serving()
    try:
        with Dialled(plane, credential, context) as caller:
            caller.upgrade().send({"op": "hello", "key": plane.custodian, "version": "0.1.0"})
            said = caller.receive()
    except (Ended, ssl.SSLError, ConnectionError) as ended:
        said = str(ended)
    assert not isinstance(said, dict), said
    assert why == HANDSHAKE or why in said, said
    eventually(lambda: [one for one in plane.refused_since(before) if why in one], f"a line in the log: {why}")
    assert plane.serving() == serving is not None


def nobody(name):
    """An id like that one, of nothing."""
    return name[:-4] + ("0000" if name[-4:] != "0000" else "1111")


def tells_certificates_apart(plane):
    runner = plane.custodian["runner"]
    ours, other = plane.authority(), Authority(plane.folder, "stranger")
    uri = f"URI:strongroom://{plane.org}/runner/{runner}"
    turned_away(plane, HANDSHAKE)
    turned_away(plane, HANDSHAKE, other.issue("same-name", uri, "clientAuth"))
    turned_away(plane, HANDSHAKE, ours.issue("ended", uri, "clientAuth", days=-1))
    turned_away(plane, HANDSHAKE, ours.issue("server", uri, "serverAuth"))
    turned_away(plane, HANDSHAKE, (plane.folder / "server.pem", plane.folder / "server.key"))
    old = ssl.create_default_context(cafile=plane.folder / "ca.pem")
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    turned_away(plane, HANDSHAKE, plane.credential(), old)
    for number, names in enumerate(("DNS:runner", f"DNS:strongroom://{plane.org}/runner/{runner}", f"{uri}/x", f"URI:strongroom://{plane.org}",
                                    f"URI:https://{plane.org}/runner/{runner}", uri.replace(runner, runner[:-1] + "Z"))):
        turned_away(plane, NAMELESS, ours.issue(f"nameless-{number}", names, "clientAuth"))
    turned_away(plane, STRANGER, ours.issue("again", uri, "clientAuth"))
    turned_away(plane, STRANGER, ours.issue("elsewhere", uri.replace(plane.org, nobody(plane.org)), "clientAuth"))
    turned_away(plane, STRANGER, ours.issue("unknown", uri.replace(runner, nobody(runner)), "clientAuth"))


def serves_its_own_organization_only(plane):
    """A second organization's runner can neither pass for the first's nor answer what the first's was asked."""
    other = plane.run_daemon("organization-add", "--data", plane.folder, "--org", "other", "--name", "Other", "--owner",
                             plane.get("/v1/me")["subject"])
    folder = plane.issue("other", "theirs")
    home = plane.serving()
    with Dialled(plane, plane.credential(folder)) as impostor:
        impostor.upgrade().send({"op": "hello", "key": plane.custodian, "version": "0.1.0"})
        assert "names another runner" in impostor.end()
    process = plane.runner_in(folder)
    try:
        theirs = json.loads((folder / "runner.json").read_text())["runner"]
        plane.until(lambda: plane.serving(other) == theirs, "the other organization's runner")
        assert plane.serving() == home
        their_key = plane.get(f"/v1/orgs/{other}/custodian")
    finally:
        process.terminate()
        process.wait(15)
    plane.until(lambda: plane.serving(other) is None, "it to be gone")
    with Dialled(plane, plane.credential(folder)) as meddler, concurrent.futures.ThreadPoolExecutor() as pool:
        meddler.greet(their_key)
        pause(plane.runner)
        try:
            asked = pool.submit(plane.create, plane.sealed("Meddled with"))
            for call in range(1, 60):
                meddler.send({"id": str(call), "body": {}}).send({"id": str(call), "error": {"code": "forged", "message": "no"}})
        finally:
            resume(plane.runner)
        assert asked.result()[0] == 201, asked.result()


def cuts_off_who_is_revoked_and_takes_back_who_is_admitted(plane):
    runner = plane.serving()
    log = plane.folder / "runner/runner.log"
    plane.run_daemon("runner-revoke", "--data", plane.folder, "--org", "home", "--runner", runner)
    plane.until(lambda: plane.serving() is None, "the runner to be cut off")
    plane.until(lambda: STRANGER in log.read_text(), "the runner to read why")
    status, _, problem = plane.create(plane.sealed("While revoked"))
    assert status == 503 and problem["code"] == "no_custodian", problem
    turned_away_alone(plane)
    plane.run_daemon("runner-admit", "--data", plane.folder, "--org", "home", "--name", "embedded", "--certificate",
                     plane.folder / "runner/runner.pem")
    plane.until(lambda: plane.serving() == runner, "the runner to come back by itself", 60)
    assert plane.create(plane.sealed("After all"))[0] == 201


def turned_away_alone(plane):
    with Dialled(plane, plane.credential()) as revoked:
        revoked.upgrade().send({"op": "hello", "key": plane.custodian, "version": "0.1.0"})
        assert STRANGER in revoked.end()


def keeps_the_door_open_behind_idle_callers(plane):
    """More callers than the control plane lets stand at the door, who say nothing: a runner comes through all the same."""
    where = plane.ready["tunnel"]
    with contextlib.ExitStack() as crowd:
        callers = [crowd.enter_context(socket.create_connection((where["address"], where["port"]), 20)) for _ in range(150)]
        assert callers[0].recv(1) == b"", "whoever came first made room"
        plane.runner.terminate()
        plane.runner.wait(15)
        plane.until(lambda: plane.serving() is None, "the runner to be gone")
        plane.start_runner()
        plane.until(plane.serving, "the runner")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with TunnelPlane(parser.parse_args().build) as plane:
        told([tells_certificates_apart, serves_its_own_organization_only, cuts_off_who_is_revoked_and_takes_back_who_is_admitted,
              keeps_the_door_open_behind_idle_callers], plane)


main()
