// Proofs hold for every tree up to a size, agree with transparency-dev's, and prove nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/proof.h"
#include "tests/support/vectors.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

constexpr std::uint64_t largest = 40;

MemoryTree treeOf(std::uint64_t size)
{
    MemoryTree tree;
    for (std::uint64_t i = 0; i < size; ++i)
        tree.append(leafHash(bytesOf("line " + std::to_string(i))));
    return tree;
}

/// RFC 6962, section 2.1, word for word, to hold the quick way against.
TreeHash slowRoot(const MemoryTree& tree, std::uint64_t begin, std::uint64_t end)
{
    if (end - begin == 1)
        return *tree.node(0, begin);
    std::uint64_t k = 1;
    while (2 * k < end - begin)
        k *= 2;
    return nodeHash(slowRoot(tree, begin, begin + k), slowRoot(tree, begin + k, end));
}

/// A hash of the vectors; of another length it is none.
std::optional<TreeHash> hashOf(const QJsonValue& value)
{
    const auto decoded = QByteArray::fromBase64(value.toString().toLatin1());
    TreeHash hash{};
    if (static_cast<std::size_t>(decoded.size()) != hash.size())
        return std::nullopt;
    std::ranges::copy(test::bytes(decoded), hash.begin());
    return hash;
}

std::optional<TreeProof> proofOf(const QJsonValue& value)
{
    TreeProof proof;
    for (const auto line : value.toArray()) {
        const auto hash = hashOf(line);
        if (!hash)
            return std::nullopt;
        proof.push_back(*hash);
    }
    return proof;
}

/// Calls `check` with each case under the folder; how many there were.
template <class Check>
int forEachFile(const QString& folder, Check check)
{
    QDirIterator files(qEnvironmentVariable("STRONGROOM_VECTORS") + "/merkle/" + folder, {"*.json"},
                       QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        check(QJsonDocument::fromJson(file.readAll()).object(), file.fileName());
        ++count;
    }
    return count;
}

std::uint64_t numberOf(const QJsonValue& value)
{
    // Qt's JSON has no number over 2^63; the vectors' one of them is 2^64 - 1.
    return static_cast<std::uint64_t>(value.toInteger(-1));
}

} // namespace

class MerkleTest : public QObject
{
    Q_OBJECT

private slots:
    void rootsAreRfc6962s();
    void everyLeafIsProvenIn();
    void everyBeginningIsProvenOne();
    void refusesEveryFlippedBit();
    void refusesToProveFromNothing();
    void agreesWithTheInclusionVectors();
    void agreesWithTheConsistencyVectors();
};

void MerkleTest::rootsAreRfc6962s()
{
    QCOMPARE(test::plain(emptyRoot()).toHex(),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(treeOf(0).root(), emptyRoot());
    for (std::uint64_t size = 1; size <= largest; ++size) {
        const auto tree = treeOf(size);

        QCOMPARE(tree.root(), slowRoot(tree, 0, size));
    }
}

void MerkleTest::everyLeafIsProvenIn()
{
    const auto tree = treeOf(largest);
    for (std::uint64_t size = 1; size <= largest; ++size)
        for (std::uint64_t index = 0; index < size; ++index) {
            const auto root = *treeRoot(tree, size);
            const auto leaf = *tree.node(0, index);

            const auto proof = inclusionProof(tree, index, size);

            QVERIFY(proof);
            QVERIFY(verifyInclusion(index, size, leaf, *proof, root));
            QVERIFY(!verifyInclusion(index + 1, size, leaf, *proof, root));
            QVERIFY(!verifyInclusion(size, size, leaf, *proof, root));
        }
}

void MerkleTest::everyBeginningIsProvenOne()
{
    const auto tree = treeOf(largest);
    for (std::uint64_t newer = 1; newer <= largest; ++newer)
        for (std::uint64_t older = 1; older <= newer; ++older) {
            const auto olderRoot = *treeRoot(tree, older);
            const auto newerRoot = *treeRoot(tree, newer);

            const auto proof = consistencyProof(tree, older, newer);

            QVERIFY(proof);
            QVERIFY(verifyConsistency(older, newer, *proof, olderRoot, newerRoot));
            if (older != newer)
                QVERIFY(!verifyConsistency(older, newer, *proof, newerRoot, olderRoot));
        }
}

void MerkleTest::refusesEveryFlippedBit()
{
    const auto tree = treeOf(largest);
    const auto proof = *consistencyProof(tree, 21, largest);
    const auto olderRoot = *treeRoot(tree, 21);
    for (std::size_t i = 0; i < proof.size(); ++i)
        for (std::size_t bit = 0; bit < 256; ++bit) {
            auto altered = proof;
            altered[i][bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));

            QVERIFY(!verifyConsistency(21, largest, altered, olderRoot, tree.root()));
        }
}

void MerkleTest::refusesToProveFromNothing()
{
    const auto tree = treeOf(4);

    QVERIFY(!consistencyProof(tree, 0, 4));
    QVERIFY(!consistencyProof(tree, 4, 3));
    QVERIFY(!inclusionProof(tree, 4, 4));
    QVERIFY(!verifyConsistency(0, 4, {}, emptyRoot(), tree.root()));
    QVERIFY(!verifyConsistency(0, 0, {}, emptyRoot(), emptyRoot()));
}

void MerkleTest::agreesWithTheInclusionVectors()
{
    const int count = forEachFile("inclusion", [](const QJsonObject& wanted, const QString& name) {
        const auto root = hashOf(wanted["root"]);
        const auto leaf = hashOf(wanted["leafHash"]);
        const auto proof = proofOf(wanted["proof"]);
        // What is no hash at all cannot be asked of us.
        const bool proven = root && leaf && proof
                            && verifyInclusion(numberOf(wanted["leafIdx"]),
                                               numberOf(wanted["treeSize"]), *leaf, *proof, *root);
        QVERIFY2(proven != wanted["wantErr"].toBool(), qPrintable(name));
    });
    if (count == 0)
        QSKIP("the public vectors are not beside the checkout");
    QVERIFY(count >= 40);
}

void MerkleTest::agreesWithTheConsistencyVectors()
{
    const int count =
        forEachFile("consistency", [](const QJsonObject& wanted, const QString& name) {
            const auto olderRoot = hashOf(wanted["root1"]);
            const auto newerRoot = hashOf(wanted["root2"]);
            const auto proof = proofOf(wanted["proof"]);
            const bool proven =
                olderRoot && newerRoot && proof
                && verifyConsistency(numberOf(wanted["size1"]), numberOf(wanted["size2"]), *proof,
                                     *olderRoot, *newerRoot);
            QVERIFY2(proven != wanted["wantErr"].toBool(), qPrintable(name));
        });
    if (count == 0)
        QSKIP("the public vectors are not beside the checkout");
    QVERIFY(count >= 40);
}

QTEST_GUILESS_MAIN(MerkleTest)
#include "merkle_test.moc"
