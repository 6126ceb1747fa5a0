// A log as files: where each lies, that all of it is verified, and that nothing altered passes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/tile_walk.h"
#include "crypto/signature/ed25519.h"
#include "tests/support/vectors.h"

#include <QFile>

#include <map>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

/// A log's files in memory.
class Files final : public TileSource
{
public:
    Result<Bytes> read(const std::string& path, std::size_t largest) const override
    {
        const auto found = files.find(path);
        if (found == files.end())
            return Error{ErrorKind::NotFound, "no file"};
        if (found->second.size() > largest)
            return Error{ErrorKind::Corrupted, "too large"};
        return found->second;
    }

    std::map<std::string, Bytes> files;
};

/// Public files of another log, read from the folder of the vectors.
class VectorFiles final : public TileSource
{
public:
    explicit VectorFiles(int size) : m_size(size) {}

    Result<Bytes> read(const std::string& path, std::size_t) const override
    {
        const auto name = path == "checkpoint" ? QString("checkpoint.%1").arg(m_size)
                                               : QString::fromStdString(path);
        QFile file(qEnvironmentVariable("STRONGROOM_VECTORS") + "/tlog-tiles/log/" + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::NotFound, "no file"};
        const auto text = file.readAll();
        return Bytes(text.begin(), text.end());
    }

private:
    int m_size;
};

Bytes entryOf(std::uint64_t index)
{
    const auto text = "entry " + std::to_string(index);
    return {text.begin(), text.end()};
}

struct Key
{
    SecretBytes secret = newEd25519Key()->clone();
    NoteVerifier log = *NoteVerifier::create("log.example", *ed25519PublicKey(secret));
    NoteVerifier witness =
        *NoteVerifier::create("witness.example", *ed25519PublicKey(secret), NoteKeyType::Witness);
};

/// All the files of a log of `size` entries.
Files logOf(std::uint64_t size, const Key& key)
{
    Files log;
    MemoryTree tree;
    for (std::uint64_t i = 0; i < size; ++i)
        tree.append(leafHash(entryOf(i)));
    for (std::uint64_t tile = 0; tile * tileWidth < size; ++tile) {
        std::vector<Bytes> entries;
        for (auto i = tile * tileWidth; i < std::min(size, (tile + 1) * tileWidth); ++i)
            entries.push_back(entryOf(i));
        const TilePath path{{}, tile, static_cast<unsigned>(entries.size())};
        log.files[path.toText()] = *writeBundle(entries);
    }
    for (unsigned level = 0; size >> (level * tileHeight) > 0; ++level)
        for (std::uint64_t tile = 0; tile * tileWidth < size >> (level * tileHeight); ++tile) {
            const auto path = tileOf(level, tile * tileWidth, size);
            std::vector<TreeHash> hashes;
            for (unsigned i = 0; i < path.width; ++i)
                hashes.push_back(*tree.node(level * tileHeight, tile * tileWidth + i));
            log.files[path.toText()] = writeTile(hashes);
        }
    const auto note = signCheckpoint({"log.example", size, tree.root(), {}}, key.log, key.secret);
    log.files["checkpoint"] = Bytes(note->begin(), note->end());
    return log;
}

} // namespace

class TilesTest : public QObject
{
    Q_OBJECT

private slots:
    void writesPathsAsTheSpecificationDoes_data();
    void writesPathsAsTheSpecificationDoes();
    void readsNoOtherSpelling_data();
    void readsNoOtherSpelling();
    void verifiesLogsOfAllShapes_data();
    void verifiesLogsOfAllShapes();
    void visitsEveryEntryInOrder();
    void refusesEveryAlteredFile();
    void refusesEveryMissingFile();
    void refusesGarbage();
    void agreesWithAnotherLog();
    void takesACosignatureForWhatItIs();
    void refusesACosignatureOfAnotherTimeOrText();
};

void TilesTest::writesPathsAsTheSpecificationDoes_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"tile/0/000", "tile/0/x001/x234/067", "tile/0/x001/x234/067.p/8",
                             "tile/63/999", "tile/entries/x001/000", "tile/entries/255.p/255"})
        QTest::newRow(text) << text;
}

void TilesTest::writesPathsAsTheSpecificationDoes()
{
    QFETCH(QString, text);

    const auto path = TilePath::parse(text.toStdString());

    QVERIFY(path);
    QCOMPARE(QString::fromStdString(path->toText()), text);
    if (text.contains("x234")) {
        QCOMPARE(path->index, 1234067U);
    }
}

void TilesTest::readsNoOtherSpelling_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "tile",
                             "tile/",
                             "tile/0",
                             "tile/0/",
                             "tile/0/0",
                             "tile/0/0000",
                             "tile/64/000",
                             "tile/00/000",
                             "tile/-1/000",
                             "tile/0/x000/001",
                             "tile/0/001/002",
                             "tile/0/000.p/0",
                             "tile/0/000.p/256",
                             "tile/0/000.p/08",
                             "tile/0/000.p",
                             "tile/0/000.p/8/",
                             "tile/data/000",
                             "tile/0/00a",
                             "tile/0/ 00",
                             "/tile/0/000",
                             "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
                             "tile/0/../../etc"})
        QTest::newRow(text) << text;
}

void TilesTest::readsNoOtherSpelling()
{
    QFETCH(QString, text);

    QCOMPARE(TilePath::parse(text.toStdString()).error().kind, ErrorKind::InvalidInput);
}

void TilesTest::verifiesLogsOfAllShapes_data()
{
    QTest::addColumn<quint64>("size");
    for (const quint64 size :
         {0U, 1U, 2U, 3U, 255U, 256U, 257U, 511U, 512U, 513U, 65535U, 65536U, 65537U, 66053U})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TilesTest::verifiesLogsOfAllShapes()
{
    QFETCH(quint64, size);
    const Key key;

    const auto checkpoint = verifyTiles(logOf(size, key), key.log);

    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    QCOMPARE(checkpoint->size, size);
}

void TilesTest::visitsEveryEntryInOrder()
{
    const Key key;
    std::uint64_t next = 0;

    const auto done = verifyTiles(logOf(600, key), key.log,
                                  [&](std::uint64_t index, const Bytes& entry) -> Result<Done> {
                                      if (index != next++ || entry != entryOf(index))
                                          return Error{ErrorKind::Forged, "out of order"};
                                      return Done{};
                                  });

    QVERIFY(done);
    QCOMPARE(next, 600U);
}

void TilesTest::refusesEveryAlteredFile()
{
    const Key key;
    const auto whole = logOf(700, key);
    for (const auto& [path, bytes] : whole.files) {
        auto altered = whole;
        altered.files[path][bytes.size() / 2] ^= 1;
        QVERIFY2(!verifyTiles(altered, key.log), path.c_str());
        auto cut = whole;
        cut.files[path].pop_back();
        QVERIFY2(!verifyTiles(cut, key.log), path.c_str());
        auto longer = whole;
        longer.files[path].push_back(0);
        QVERIFY2(!verifyTiles(longer, key.log), path.c_str());
    }
}

void TilesTest::refusesEveryMissingFile()
{
    const Key key;
    const auto whole = logOf(700, key);
    for (const auto& [path, bytes] : whole.files) {
        auto cut = whole;
        cut.files.erase(path);
        const auto done = verifyTiles(cut, key.log);
        QVERIFY2(!done && done.error().kind == ErrorKind::Corrupted, path.c_str());
        QVERIFY(done.error().message.find(path) != std::string::npos);
    }
}

void TilesTest::refusesGarbage()
{
    QCOMPARE(readBundle(Bytes(3, 0xff), 1).error().kind, ErrorKind::Corrupted);
    QCOMPARE(readBundle({}, 1).error().kind, ErrorKind::Corrupted);
    QCOMPARE(readTile(Bytes(31, 0), 1).error().kind, ErrorKind::Corrupted);
    QCOMPARE(readTile({}, 0).error().kind, ErrorKind::Corrupted);
    const std::vector<Bytes> tooLong{Bytes(longestEntry + 1, 0)};
    QCOMPARE(writeBundle(tooLong).error().kind, ErrorKind::TooLarge);
}

void TilesTest::agreesWithAnotherLog()
{
    QFile file(qEnvironmentVariable("STRONGROOM_VECTORS") + "/tlog-tiles/vkey");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("STRONGROOM_VECTORS has no tlog-tiles");
    const auto key = NoteVerifier::parse(file.readAll().trimmed().toStdString());
    QVERIFY(key);
    for (int size = 0; size <= 15; ++size) {
        const auto checkpoint = verifyTiles(VectorFiles(size), *key);
        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE(checkpoint->size, static_cast<std::uint64_t>(size));
    }
}

void TilesTest::takesACosignatureForWhatItIs()
{
    const Key key;
    auto note =
        *Note::parse(*signCheckpoint({"log.example", 3, emptyRoot(), {}}, key.log, key.secret));
    QCOMPARE(cosignedAt(note, key.witness).error().kind, ErrorKind::NotFound);

    QVERIFY(cosignNote(note, key.witness, key.secret, 1'700'000'000));

    const auto read = Note::parse(note.toString());
    QVERIFY(read);
    QCOMPARE(*cosignedAt(*read, key.witness), 1'700'000'000U);
    QCOMPARE(NoteVerifier::parse(key.witness.toVkey())->type(), NoteKeyType::Witness);
    // Of one key, a witness's word is not the log's, nor the other way round.
    const std::array<NoteVerifier, 1> witnessOnly{key.witness};
    QVERIFY(openNote(*read, witnessOnly));
    QVERIFY(key.witness.id() != key.log.id());
    QVERIFY(!signNote(note, key.witness, key.secret));
    QVERIFY(!cosignNote(note, key.log, key.secret, 1));
}

void TilesTest::refusesACosignatureOfAnotherTimeOrText()
{
    const Key key;
    auto note =
        *Note::parse(*signCheckpoint({"log.example", 3, emptyRoot(), {}}, key.log, key.secret));
    QVERIFY(cosignNote(note, key.witness, key.secret, 1'700'000'000));
    auto later = note;
    later.signatures.back().signature[7] ^= 1;
    auto cut = note;
    cut.signatures.back().signature.resize(7);
    auto other = note;
    other.text += "more\n";

    for (const auto& forged : {later, cut, other})
        QCOMPARE(cosignedAt(forged, key.witness).error().kind, ErrorKind::Forged);
}

QTEST_GUILESS_MAIN(TilesTest)
#include "tiles_test.moc"
