"""Events into a real Kafka over TLS: by SCRAM, by PLAIN and by a certificate of ours; and each step that fails is named, and nothing is delivered."""

import argparse
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE / "kafka"), str(ROOT / "tests/server/sinks"), str(ROOT / "tests/support")]

from kafka_export import READER, client  # noqa: E402
from exporting import Exporting  # noqa: E402
from certificates import Authority  # noqa: E402
from kafka_broker import Broker, install  # noqa: E402
from plane import free_port  # noqa: E402

PASSWORD = "kafka-canary; it's 100 %"
INSECURE, UNKNOWN = "No secure connection", "user name and password"
# librdkafka before 2.6.1 and Kafka since 3.8.1 have no SCRAM in common; what the sink says of it then is what is tested.
OLD_LIBRARY = "SCRAM as librdkafka"
# What each sink differs in from one that works, and what is said of it.
REFUSED = {
    "wrong-scram-password": ({"password_file": "wrong"}, UNKNOWN),
    "wrong-plain-password": ({"password_file": "wrong", "sasl_mechanism": "PLAIN"}, UNKNOWN),
    "wrong-user": ({"username": "stranger"}, UNKNOWN),
    "wrong-ca": ({"ca": "other"}, INSECURE),
    "wrong-name": ({"brokers": "elsewhere"}, INSECURE),
    "no-certificate": ({"brokers": "mutual", "sasl_mechanism": None}, INSECURE),
    "stranger-certificate": ({"brokers": "mutual", "sasl_mechanism": None, "certificate": "stranger"}, INSECURE),
}


def pem(folder, name, *files):
    """Key and certificate in one file, as Kafka takes them."""
    path = folder / name
    path.write_text("".join(pathlib.Path(file).read_text() for file in files))
    return path


def listeners(folder, authority, ports):
    """SASL over TLS, TLS with a certificate of the client's, and TLS whose certificate is of another host."""
    here, elsewhere = authority.issue("broker"), authority.issue("elsewhere", "DNS:elsewhere.example")
    lines = [f"listeners=PLAINTEXT://127.0.0.1:@BROKER@,CONTROLLER://127.0.0.1:@CONTROLLER@," + ",".join(f"{name.upper()}://127.0.0.1:{port}" for name, port in ports.items()),
             "advertised.listeners=PLAINTEXT://127.0.0.1:@BROKER@," + ",".join(f"{name.upper()}://127.0.0.1:{port}" for name, port in ports.items()),
             "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASL:SASL_SSL,MUTUAL:SSL,ELSEWHERE:SASL_SSL",
             "sasl.enabled.mechanisms=SCRAM-SHA-512,SCRAM-SHA-256,PLAIN", "ssl.endpoint.identification.algorithm="]
    for name, (certificate, key) in (("sasl", here), ("mutual", here), ("elsewhere", elsewhere)):
        store = pem(folder, f"{name}.store.pem", key, certificate, authority.certificate)
        lines += [f"listener.name.{name}.ssl.keystore.type=PEM", f"listener.name.{name}.ssl.keystore.location={store}",
                  f"listener.name.{name}.ssl.truststore.type=PEM", f"listener.name.{name}.ssl.truststore.location={authority.certificate}"]
        if name != "mutual":
            lines += [f"listener.name.{name}.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required "
                      f'user_strongroom="{PASSWORD}";',
                      *(f"listener.name.{name}.scram-sha-{bits}.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;" for bits in (256, 512))]
    return "\n" + "\n".join(lines + ["listener.name.mutual.ssl.client.auth=required", "transaction.state.log.num.partitions=1", "offsets.topic.num.partitions=1"]) + "\n"


def secret(folder, name, text):
    file = folder / name
    file.touch(0o600)
    file.write_text(text + "\n")
    return str(file)


def events_in(python, broker, topic):
    done = subprocess.run([python, "-c", READER, broker.address, topic, "read_committed"], check=True, stdout=subprocess.PIPE, text=True, timeout=60)
    return [json.loads(line)["value"] for line in done.stdout.splitlines()]


def topics(python, broker):
    """Those that anything was ever written to, or that somebody asked for."""
    ask = "import sys; from confluent_kafka import Consumer; print(*Consumer({'bootstrap.servers': sys.argv[1], 'group.id': 'g'}).list_topics(timeout=30).topics)"
    return subprocess.run([python, "-c", ask, broker.address], check=True, stdout=subprocess.PIPE, text=True, timeout=60).stdout.split()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    home, python = install(), client()
    with Exporting(options.build) as plane:
        plane.begin()
        authority, other = Authority(plane.folder, "kafka-ca"), Authority(plane.folder, "other-ca")
        ours, stranger = authority.issue("ours", usage="clientAuth"), other.issue("stranger", usage="clientAuth")
        ports = {name: free_port() for name in ("sasl", "mutual", "elsewhere")}
        plain, controller = free_port(), free_port()
        more = listeners(plane.folder, authority, ports).replace("@BROKER@", str(plain)).replace("@CONTROLLER@", str(controller))
        users = [f'SCRAM-SHA-{bits}=[name=strongroom,password={PASSWORD}]' for bits in (256, 512)]
        broker = Broker(home, plane.folder, (plain, controller), more, users).start()
        files = {"right": secret(plane.folder, "password", PASSWORD), "wrong": secret(plane.folder, "wrong-password", "not the password")}
        certificates = {"ours": ours, "stranger": stranger}

        def sink(name, **differing):
            wish = {"brokers": "sasl", "ca": "authority", "sasl_mechanism": "SCRAM-SHA-512", "username": "strongroom", "password_file": "right", **differing}
            made = {"name": name, "kind": "kafka", "topic": name, "brokers": f"127.0.0.1:{ports[wish['brokers']]}",
                    "ca": str((authority if wish["ca"] == "authority" else other).certificate)}
            if wish["sasl_mechanism"]:
                made |= {"sasl_mechanism": wish["sasl_mechanism"], "username": wish["username"], "password_file": files[wish["password_file"]]}
            if "certificate" in wish:
                made |= dict(zip(("certificate", "key"), map(str, certificates[wish["certificate"]])))
            return made

        good = {"scram-512": {}, "scram-256": {"sasl_mechanism": "SCRAM-SHA-256"}, "plain": {"sasl_mechanism": "PLAIN"},
                "mutual": {"brokers": "mutual", "sasl_mechanism": None, "certificate": "ours"}}
        try:
            plane.sinks(*(sink(name, **differing) for name, differing in good.items()),
                        *(sink(name, **differing) for name, (differing, _) in REFUSED.items()))
            plane.restart()
            plane.happen(3)
            for name in good:
                plane.until(lambda: plane.standing(name)["lag"] == 0 or OLD_LIBRARY in plane.standing(name).get("problem", ""), name, 60)
                if "problem" in plane.standing(name):
                    assert name.startswith("scram"), plane.standing(name)
                    print(name, "is not to be had:", plane.standing(name)["problem"], flush=True)
                else:
                    assert plane.whole(events_in(python, broker, name)), name
            for name, (_, step) in REFUSED.items():
                plane.until(lambda: plane.standing(name).get("problem"), name + " to be refused", 60)
                assert step in plane.standing(name)["problem"], (name, plane.standing(name))
                assert plane.standing(name)["next_leaf"] == 0, name
            there = topics(python, broker)
            assert "plain" in there and not set(REFUSED) & set(there), there
            assert plane.end_server() == 0
        finally:
            broker.stop()
        said = "".join(path.read_text(errors="replace") for path in plane.folder.glob("*.log"))
        assert said and "kafka-canary" not in said
    return 0


sys.exit(main())
