// The witness signs what goes on from what it saw, and remembers across programs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/witness/witness.h"

#include "crypto/merkle/proof.h"
#include "crypto/signature/ed25519.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;

class WitnessTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signsTheFirstThatItSees();
    void signsWhatGoesOn();
    void asksWhereItWas();
    void refusesAShorterLog();
    void refusesAnotherRootOfTheSameSize();
    void refusesAFork();
    void refusesAnotherKey();
    void refusesAnotherOrganizationsLog();
    void remembersAcrossPrograms();
    void opensNoMemoryInDoubt_data();
    void opensNoMemoryInDoubt();

private:
    struct Log
    {
        explicit Log(const std::string& name)
            : secret(crypto::newEd25519Key()->clone()),
              key(*crypto::NoteVerifier::create(name, *crypto::ed25519PublicKey(secret)))
        {}
        void append(const std::string& entry) { tree.append(crypto::leafHash(bytesOf(entry))); }
        domain::WitnessRequest request(std::uint64_t seen) const
        {
            const auto note =
                crypto::signCheckpoint({key.name(), tree.size(), tree.root(), {}}, key, secret);
            domain::WitnessRequest request{key.toVkey(), *note, seen, {}};
            if (seen == 0 || seen > tree.size())
                return request;
            const auto proof = crypto::consistencyProof(tree, seen, tree.size());
            for (const auto& hash : *proof)
                request.proof.emplace_back(hash.begin(), hash.end());
            return request;
        }

        SecretBytes secret;
        crypto::NoteVerifier key;
        crypto::MemoryTree tree;
    };
    std::unique_ptr<runner::Witness> open()
    {
        auto witness = runner::Witness::open(m_folder->path().toStdString(), m_organization,
                                             m_runner, m_clock);
        return witness ? std::move(*witness) : nullptr;
    }
    QString seen() const { return m_folder->filePath("witness.seen"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Log> m_log;
    const domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    const domain::RunnerId m_runner = domain::RunnerId::fresh();
    test::FixedClock m_clock;
};

void WitnessTest::init()
{
    m_clock.time = Timestamp(std::chrono::seconds(1'700'000'000));
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<Log>("log.example/" + m_organization.value);
    for (const auto* entry : {"one", "two", "three"})
        m_log->append(entry);
}

void WitnessTest::signsTheFirstThatItSees()
{
    const auto witness = open();

    const auto answer = witness->see(m_log->request(0));

    QVERIFY(answer);
    QCOMPARE(answer->seenSize, 3U);
    const auto note = crypto::Note::parse(answer->checkpoint);
    QVERIFY(note);
    const auto key = crypto::NoteVerifier::parse(answer->witnessKey);
    QVERIFY(key);
    QCOMPARE(*crypto::cosignedAt(*note, *key), 1'700'000'000U);
    QVERIFY(crypto::openCheckpoint(answer->checkpoint, m_log->key));
}

void WitnessTest::signsWhatGoesOn()
{
    const auto witness = open();
    QVERIFY(witness->see(m_log->request(0)));
    m_log->append("four");

    const auto answer = witness->see(m_log->request(3));

    QVERIFY(answer && !answer->checkpoint.empty());
    QCOMPARE(answer->seenSize, 4U);
}

void WitnessTest::asksWhereItWas()
{
    const auto witness = open();
    QVERIFY(witness->see(m_log->request(0)));
    m_log->append("four");

    const auto answer = witness->see(m_log->request(2));

    QVERIFY(answer && answer->checkpoint.empty());
    QCOMPARE(answer->seenSize, 3U);
}

void WitnessTest::refusesAShorterLog()
{
    const auto witness = open();
    QVERIFY(witness->see(m_log->request(0)));
    crypto::MemoryTree shorter;
    shorter.append(crypto::leafHash(bytesOf("one")));
    m_log->tree = shorter;

    QCOMPARE(witness->see(m_log->request(3)).error().kind, ErrorKind::Forged);
}

void WitnessTest::refusesAnotherRootOfTheSameSize()
{
    const auto witness = open();
    QVERIFY(witness->see(m_log->request(0)));
    m_log->tree = {};
    for (const auto* entry : {"one", "2", "three"})
        m_log->append(entry);

    QCOMPARE(witness->see(m_log->request(3)).error().kind, ErrorKind::Forged);
}

void WitnessTest::refusesAFork()
{
    const auto witness = open();
    QVERIFY(witness->see(m_log->request(0)));
    m_log->tree = {};
    for (const auto* entry : {"one", "2", "three", "four"})
        m_log->append(entry);
    auto request = m_log->request(3);

    QCOMPARE(witness->see(request).error().kind, ErrorKind::Forged);
    request.proof.clear();
    QCOMPARE(witness->see(request).error().kind, ErrorKind::Forged);
    request.proof.assign(1, Bytes(31, 0));
    QCOMPARE(witness->see(request).error().kind, ErrorKind::Forged);
}

void WitnessTest::refusesAnotherKey()
{
    const auto witness = open();
    QVERIFY(witness->see(m_log->request(0)));
    Log other("log.example/" + m_organization.value);
    other.tree = m_log->tree;

    QCOMPARE(witness->see(other.request(3)).error().kind, ErrorKind::Forged);
    // The right key's name on the wrong key's signature.
    auto request = other.request(3);
    request.logKey = m_log->key.toVkey();
    QCOMPARE(witness->see(request).error().kind, ErrorKind::Forged);
}

void WitnessTest::refusesAnotherOrganizationsLog()
{
    const auto witness = open();
    const Log other("log.example/" + domain::OrganizationId::fresh().value);

    QCOMPARE(witness->see(other.request(0)).error().kind, ErrorKind::Forbidden);
}

void WitnessTest::remembersAcrossPrograms()
{
    const auto key = open()->key().toVkey();
    QVERIFY(open()->see(m_log->request(0)));
    const auto witness = open();
    QCOMPARE(witness->key().toVkey(), key);
    crypto::MemoryTree shorter;
    shorter.append(crypto::leafHash(bytesOf("one")));
    m_log->tree = shorter;

    QCOMPARE(witness->see(m_log->request(3)).error().kind, ErrorKind::Forged);
}

void WitnessTest::opensNoMemoryInDoubt_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("read by others") << true << QByteArray();
    QTest::newRow("more than it should") << false << QByteArray("more");
    QTest::newRow("nothing") << false << QByteArray("-");
}

void WitnessTest::opensNoMemoryInDoubt()
{
    QFETCH(bool, shared);
    QFETCH(QByteArray, more);
    QVERIFY(open()->see(m_log->request(0)));
    QFile file(seen());
    if (more == "-")
        QVERIFY(file.resize(0));
    else
        QVERIFY(file.open(QIODevice::Append) && file.write(more) == more.size());
    file.close();
    if (shared)
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

    QVERIFY(!open());
}

QTEST_GUILESS_MAIN(WitnessTest)
#include "witness_test.moc"
