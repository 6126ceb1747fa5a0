// Checkpoints that a log signed open, and nothing else does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/checkpoint.h"
#include "crypto/signature/ed25519.h"
#include "tests/support/vectors.h"

#include <QDir>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

struct Log
{
    SecretBytes privateKey{0};
    NoteVerifier key = *NoteVerifier::create("unset", Bytes(32, 0));
};

Log newLog(std::string_view name)
{
    auto privateKey = newEd25519Key();
    auto key = NoteVerifier::create(name, *ed25519PublicKey(*privateKey));
    return {std::move(*privateKey), std::move(*key)};
}

Checkpoint sample(std::string_view origin)
{
    return {std::string(origin), 7, leafHash(bytesOf("root")), {}};
}

QByteArray readFile(const QString& name)
{
    QFile file(qEnvironmentVariable("STRONGROOM_VECTORS") + "/tlog-tiles/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatTheLogSigned();
    void refusesEveryFlippedBitAndEveryCut();
    void refusesAnotherLogs();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void refusesWhatCannotBeReadBack();
    void keepsSignaturesOfStrangers();
    void readsKeysStrictly_data();
    void readsKeysStrictly();
    void agreesWithATileLog();
};

void CheckpointTest::opensWhatTheLogSigned()
{
    const auto log = newLog("log.example/org");

    const auto published = signCheckpoint(sample("log.example/org"), log.key, log.privateKey);
    QVERIFY(published);
    const auto opened = openCheckpoint(*published, log.key);

    QVERIFY(opened);
    QCOMPARE(opened->size, 7U);
    QCOMPARE(opened->root, leafHash(bytesOf("root")));
    QCOMPARE(NoteVerifier::parse(log.key.toVkey())->toVkey(), log.key.toVkey());
}

void CheckpointTest::refusesEveryFlippedBitAndEveryCut()
{
    const auto log = newLog("log.example/org");
    const auto published = *signCheckpoint(sample("log.example/org"), log.key, log.privateKey);

    for (std::size_t bit = 0; bit < 8 * published.size(); ++bit) {
        auto altered = published;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!openCheckpoint(altered, log.key), std::to_string(bit).c_str());
    }
    for (std::size_t kept = 0; kept < published.size(); ++kept)
        QVERIFY2(!openCheckpoint(published.substr(0, kept), log.key), std::to_string(kept).c_str());
}

void CheckpointTest::refusesAnotherLogs()
{
    const auto log = newLog("log.example/org");
    const auto other = newLog("log.example/org");
    const auto published = *signCheckpoint(sample("log.example/org"), other.key, other.privateKey);

    const auto opened = openCheckpoint(published, log.key);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Forged);
    QVERIFY(!signCheckpoint(sample("log.example/org"), log.key, other.privateKey));
    QVERIFY(!signCheckpoint(sample("elsewhere"), log.key, log.privateKey));
}

void CheckpointTest::refusesOtherForms_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no root") << QByteArray("origin\n0\n");
    QTest::newRow("no last line break") << "origin\n0\n" + root;
    QTest::newRow("leading zero") << "origin\n00\n" + root + "\n";
    QTest::newRow("sign") << "origin\n+1\n" + root + "\n";
    QTest::newRow("negative") << "origin\n-1\n" + root + "\n";
    QTest::newRow("over 64 bits") << "origin\n18446744073709551616\n" + root + "\n";
    QTest::newRow("short root") << QByteArray("origin\n0\n47DEQpj8HBSa\n");
    QTest::newRow("unpadded root") << "origin\n0\n" + root.chopped(1) + "\n";
    QTest::newRow("no origin") << "\n0\n" + root + "\n";
    QTest::newRow("empty extension") << "origin\n0\n" + root + "\n\n";
}

void CheckpointTest::refusesOtherForms()
{
    QFETCH(QByteArray, text);

    QVERIFY(!Checkpoint::parse(text.toStdString()));
}

void CheckpointTest::refusesWhatCannotBeReadBack()
{
    const auto log = newLog("log.example/org");
    auto hidden = sample("log.example/org");
    hidden.extensions = {"one\ntwo"};
    auto control = sample("log.example/org");
    control.extensions = {"bell\a"};

    QVERIFY(!signCheckpoint(hidden, log.key, log.privateKey));
    QVERIFY(!signCheckpoint(control, log.key, log.privateKey));
}

void CheckpointTest::keepsSignaturesOfStrangers()
{
    const auto log = newLog("log.example/org");
    const auto witness = newLog("witness.example");
    auto note = *Note::parse(*signCheckpoint(sample("log.example/org"), log.key, log.privateKey));

    QVERIFY(signNote(note, witness.key, witness.privateKey));
    const auto again = Note::parse(note.toString());

    QVERIFY(again);
    QCOMPARE(again->signatures.size(), 2U);
    QVERIFY(openCheckpoint(note.toString(), log.key));
    QVERIFY(openNote(*again, std::span(&witness.key, 1)));
    QVERIFY(!openNote(*again, {}));
}

void CheckpointTest::readsKeysStrictly_data()
{
    QTest::addColumn<QByteArray>("vkey");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no key") << QByteArray("name+33d7b496");
    QTest::newRow("another id") << QByteArray(
        "example.com/log/testdata+33d7b497+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    QTest::newRow("another type") << QByteArray(
        "example.com/log/testdata+33d7b496+AuHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    QTest::newRow("space in the name") << QByteArray(
        "example.com/log testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
}

void CheckpointTest::readsKeysStrictly()
{
    QFETCH(QByteArray, vkey);

    QVERIFY(!NoteVerifier::parse(vkey.toStdString()));
}

void CheckpointTest::agreesWithATileLog()
{
    const auto vkey = readFile("vkey");
    if (vkey.isEmpty())
        QSKIP("the public vectors are not beside the checkout");
    const auto log = NoteVerifier::parse(vkey.trimmed().toStdString());
    QVERIFY(log);
    MemoryTree tree;
    for (int size = 0; size <= 15; ++size) {
        // A tile of width n holds the first n leaf hashes.
        const auto tile = readFile(QString("log/tile/0/000.p/%1").arg(size));
        QCOMPARE(tile.size(), 32 * size);
        if (size > 0) {
            TreeHash leaf{};
            std::ranges::copy(test::bytes(tile.last(32)), leaf.begin());
            tree.append(leaf);
        }

        const auto checkpoint =
            openCheckpoint(readFile(QString("log/checkpoint.%1").arg(size)).toStdString(), *log);

        QVERIFY(checkpoint);
        QCOMPARE(checkpoint->size, tree.size());
        QCOMPARE(checkpoint->root, tree.root());
    }
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
