"""Events into a real Kafka while the broker and strongroomd are killed, in turns and together: whoever reads what was committed finds each once, in order."""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import threading

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE / "kafka"), str(ROOT / "tests/server/sinks"), str(ROOT / "tests/support")]

from exporting import CANARY, Exporting, lines_of, place_of  # noqa: E402
from kafka_broker import Broker, install  # noqa: E402
from plane import free_port, lost_reply  # noqa: E402

SKIPPED = 77
TOPIC = "strongroom-audit"


def client():
    """confluent-kafka, installed when absent into an ignored virtual environment; this program goes on in that."""
    venv = ROOT / ".venv/kafka"
    python = venv / "bin/python"
    if not (venv / "installed").exists():
        made = subprocess.run([sys.executable, "-m", "venv", venv]).returncode == 0
        if not made or subprocess.run([venv / "bin/pip", "install", "-q", "confluent-kafka==2.11.1"]).returncode != 0:
            print("skipped: confluent-kafka cannot be had by pip", file=sys.stderr)
            sys.exit(SKIPPED)
        (venv / "installed").touch()
    return python


READER = """
import json, sys
from confluent_kafka import Consumer, TopicPartition, OFFSET_BEGINNING
consumer = Consumer({"bootstrap.servers": sys.argv[1], "group.id": "reader-of-the-test", "isolation.level": sys.argv[3],
                     "enable.auto.commit": False, "enable.partition.eof": True})
consumer.assign([TopicPartition(sys.argv[2], 0, OFFSET_BEGINNING)])
while True:
    message = consumer.poll(30)
    if message is None:
        sys.exit("nothing came")
    if message.error():
        if message.error().name() == "_PARTITION_EOF":
            break
        sys.exit(str(message.error()))
    print(json.dumps({"key": message.key().decode(), "headers": {k: v.decode() for k, v in message.headers()}, "value": json.loads(message.value())}))
consumer.close()
"""


# Another producer of the same name, with a transaction that is never ended.
RIVAL = """
import sys
from confluent_kafka import Producer
producer = Producer({"bootstrap.servers": sys.argv[1], "transactional.id": "strongroom-stream"})
producer.init_transactions(30)
producer.begin_transaction()
producer.produce(sys.argv[2], value="{}", key="rival")
producer.flush(30)
"""


def read(python, broker, isolation="read_committed"):
    done = subprocess.run([python, "-c", READER, broker.address, TOPIC, isolation], check=True, stdout=subprocess.PIPE, text=True, timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Maker(threading.Thread):
    """Makes events for as long as nobody ends it, whether strongroomd is there or not."""

    def __init__(self, plane):
        super().__init__(daemon=True)
        self.plane, self.ending, self.made = plane, threading.Event(), 0

    def run(self):
        while not self.ending.wait(0.02):
            def ask():
                self.plane.environment(f"e-{self.made}-{random.getrandbits(40):x}")
                return True
            self.made += lost_reply(ask) is not None

    def until(self, more):
        goal = self.made + more
        self.plane.until(lambda: self.made >= goal, f"{more} more events", 120)


def check(plane, python, broker):
    plane.until(lambda: plane.standing("stream")["lag"] == 0, "Kafka to have all", 180)
    messages = read(python, broker)
    events = [message["value"] for message in messages]
    leaves = [leaf for place, leaf in map(place_of, events) if place == plane.org]
    doubled = sorted({leaf for leaf in leaves if leaves.count(leaf) > 1})
    assert plane.whole(events), (len(leaves), plane.log_size(), doubled, sorted(set(range(plane.log_size())) - set(leaves)))
    assert all(message["key"] == message["value"]["data"]["organization"] for message in messages)
    assert all(message["headers"]["content-type"] == "application/cloudevents+json; charset=UTF-8" for message in messages)
    assert CANARY not in json.dumps(messages)
    return len(leaves)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    home, python = install(), client()
    with Exporting(options.build) as plane:
        plane.begin()
        broker = Broker(home, plane.folder, (free_port(), free_port())).start()
        try:
            plane.sinks({"name": "stream", "kind": "kafka", "brokers": broker.address, "topic": TOPIC, "tls": False},
                        {"name": "file", "kind": "jsonl", "file": str(plane.folder / "file.jsonl")})
            plane.restart()
            plane.until(plane.custodian_connected, "the runner")
            plane.secret(CANARY)
            maker = Maker(plane)
            maker.start()
            maker.until(30)
            for turn in ("broker", "server", "both", "server", "broker", "both"):
                if turn in ("broker", "both"):
                    broker.kill()
                if turn in ("server", "both"):
                    plane.kill_server()
                    plane.start_server()
                if turn != "server":
                    maker.until(20)
                    broker.start()
                maker.until(20)
                print(turn, "killed;", maker.made, "made", flush=True)
            maker.ending.set()
            maker.join()
            print("read:", check(plane, python, broker), flush=True)
            forgotten(plane, python, broker)
            fenced(plane, python, broker)
            assert plane.whole(lines_of(plane.folder / "file.jsonl"))
        finally:
            broker.stop()
    return 0


def forgotten(plane, python, broker):
    """Our own table is set back, as a restored database has it: Kafka knows better."""
    import sqlite3
    assert plane.end_server() == 0
    base = sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)
    with base:
        assert base.execute("UPDATE audit_sinks SET next_leaf = 0 WHERE sink = 'stream'").rowcount
    base.close()
    plane.start_server()
    plane.happen(3)
    print("read:", check(plane, python, broker), flush=True)


def fenced(plane, python, broker):
    """We are fenced off, say so, and take over again: the rival's message is never committed."""
    subprocess.run([python, "-c", RIVAL, broker.address, TOPIC], check=True, timeout=60)
    plane.happen(3)
    told = []
    plane.until(lambda: told.append(plane.standing("stream").get("problem", "")) or plane.standing("stream")["lag"] == 0, "us to take over", 120)
    assert any("Another control plane" in one for one in told), set(told)
    print("read:", check(plane, python, broker), flush=True)


if __name__ == "__main__":
    sys.exit(main())
