// A version is sealed in the name of who wrote it: nothing of it may be another than was signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/runner/asking.h"

#include <functional>

using namespace strongroom;
using namespace strongroom::runner;

namespace {

using Alter = std::function<void(domain::SealVersionRequest&)>;

Bytes hashOf(const Bytes& bytes)
{
    const auto hash = crypto::sha256(bytes);
    return {hash.begin(), hash.end()};
}

/// A write and its claims, as the console makes them.
struct Writing
{
    Asking person{};
    domain::SealVersionRequest request{};
    domain::WriteClaims claims{};

    explicit Writing(bool rollback = false)
    {
        request.context = person.request.context;
        request.kept = {"KEPT"};
        request.base = domain::SealedVersion{request.context, {}, {}};
        request.base->context.version = domain::VersionId::fresh();
        request.base->context.number = 2;
        if (!rollback) {
            request.sealedDek = domain::SealedMessage{Bytes(32, 1), Bytes(48, 2)};
            request.entries = {{"A", domain::ValueFormat::Text, Bytes(40, 3)},
                               {"B", domain::ValueFormat::Json, Bytes(41, 4)}};
        }
        claims.operation =
            rollback ? domain::ProofOperation::Rollback : domain::ProofOperation::PutVersion;
        claims.context = request.context;
        claims.sealedDek = rollback ? Bytes() : hashOf(encode(*request.sealedDek));
        claims.entries = hashOf(encode(request.entries));
        claims.kept = request.kept;
        claims.base = request.base->context.version;
        claims.stamp = {person.clock.now(), newId()};
    }
    domain::SealVersionRequest asked() const
    {
        auto finished = request;
        finished.person = person.proofOf(wire::serialize(wire::toJson(claims)));
        return finished;
    }
};

} // namespace

class WriteCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatWasNotWritten_data();
    void refusesWhatWasNotWritten();
    void refusesAnotherAct_data();
    void refusesAnotherAct();
    void takesTheSameWriteAgain();
    void holdsAWriteToItsTime();
    void needsAPersonAsAReadDoes();
};

static void rowsOfContent()
{
    const auto row = addRow<Alter>;
    using Request = domain::SealVersionRequest;
    row(
        "an entry altered", [](Request& one) { one.entries[1].sealed[0] ^= 1; }, "content_differs");
    row(
        "an entry renamed", [](Request& one) { one.entries[0].key = "C"; }, "content_differs");
    row(
        "an entry of another format",
        [](Request& one) { one.entries[0].format = domain::ValueFormat::Pem; }, "content_differs");
    row(
        "entries in another order", [](Request& one) { std::swap(one.entries[0], one.entries[1]); },
        "content_differs");
    row(
        "an entry less", [](Request& one) { one.entries.pop_back(); }, "content_differs");
    row(
        "an entry more", [](Request& one) { one.entries.push_back(one.entries[0]); },
        "content_differs");
    row(
        "another key kept", [](Request& one) { one.kept = {"OTHER"}; }, "content_differs");
    row(
        "no key kept", [](Request& one) { one.kept.clear(); }, "content_differs");
    row(
        "another base",
        [](Request& one) { one.base->context.version = domain::VersionId::fresh(); },
        "base_differs");
    row(
        "no base", [](Request& one) { one.base.reset(); }, "base_differs");
    row(
        "as a rollback", [](Request& one) { one.sealedDek.reset(); }, "proof_operation");
}

void WriteCheckTest::refusesWhatWasNotWritten_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Alter>;
    using Request = domain::SealVersionRequest;
    row(
        "nothing", [](Request&) {}, "");
    row(
        "another organization",
        [](Request& one) { one.context.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "another secret", [](Request& one) { one.context.secret = domain::SecretId::fresh(); },
        "secret_differs");
    row(
        "another version", [](Request& one) { one.context.version = domain::VersionId::fresh(); },
        "version_differs");
    row(
        "another number", [](Request& one) { one.context.number = 4; }, "version_differs");
    row(
        "another environment",
        [](Request& one) { one.context.environment = domain::EnvironmentId::fresh(); },
        "address_differs");
    row(
        "another backend", [](Request& one) { one.context.backend = domain::BackendId::fresh(); },
        "address_differs");
    row(
        "another encapsulated key", [](Request& one) { one.sealedDek->encapsulated[0] ^= 1; },
        "content_differs");
    row(
        "another sealed DEK", [](Request& one) { one.sealedDek->ciphertext[0] ^= 1; },
        "content_differs");
    rowsOfContent();
}

void WriteCheckTest::refusesWhatWasNotWritten()
{
    QFETCH(Alter, alter);
    QFETCH(QString, reason);
    Writing writing;
    auto asked = writing.asked();
    alter(asked);

    const auto refused = writing.person.reasonFor(asked);

    QCOMPARE(QString::fromStdString(refused), reason);
}

void WriteCheckTest::refusesAnotherAct_data()
{
    QTest::addColumn<bool>("rollback");
    QTest::addColumn<QString>("signedAs");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a rollback") << true << "rollback"
                                << "";
    QTest::newRow("a write signed as a rollback") << false << "rollback"
                                                  << "proof_operation";
    QTest::newRow("a rollback signed as a write") << true << "put_version"
                                                  << "proof_operation";
    QTest::newRow("a write signed as a reveal") << false << "reveal"
                                                << "proof_operation";
}

void WriteCheckTest::refusesAnotherAct()
{
    QFETCH(bool, rollback);
    QFETCH(QString, signedAs);
    QFETCH(QString, reason);
    Writing writing(rollback);
    auto asked = writing.asked();
    auto claims = wire::toJson(writing.claims);
    claims["op"] = signedAs.toStdString();
    asked.person = writing.person.proofOf(wire::serialize(claims));

    const auto refused = writing.person.reasonFor(asked);

    QCOMPARE(QString::fromStdString(refused), reason);
}

void WriteCheckTest::takesTheSameWriteAgain()
{
    Writing writing;
    const auto check = writing.person.check();
    const auto asked = writing.asked();

    QVERIFY(check->check(asked));
    QVERIFY(check->check(asked));
}

void WriteCheckTest::holdsAWriteToItsTime()
{
    Writing writing;
    const auto asked = writing.asked();
    writing.person.clock.time += std::chrono::seconds(181);

    QCOMPARE(writing.person.reasonFor(asked), std::string("proof_stale"));
}

void WriteCheckTest::needsAPersonAsAReadDoes()
{
    Writing writing;
    auto nobody = writing.asked();
    nobody.person.reset();
    auto another = writing.asked();
    another.person->claims =
        *crypto::signProof(newKey(), wire::serialize(wire::toJson(writing.claims)));

    QCOMPARE(writing.person.reasonFor(nobody), std::string("proof_missing"));
    QCOMPARE(writing.person.reasonFor(another), std::string("device_not_bound"));
}

QTEST_GUILESS_MAIN(WriteCheckTest)
#include "write_check_test.moc"
