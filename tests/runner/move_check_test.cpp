// A move is what was signed: each version from its place to its place, whatever the control plane
// asks for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/move_custody_json.h"
#include "tests/runner/asking.h"

#include <functional>

using namespace strongroom;
using namespace strongroom::runner;

namespace {

using Request = domain::MoveVersionRequest;
using Alter = std::function<void(Request&)>;

/// The move of a secret with versions 2 and 3, of which version 3 is asked for.
struct Moving
{
    Asking person{};
    Request request{};
    domain::MoveClaims claims{};

    Moving()
    {
        auto& from = request.base.context;
        from = person.request.context;
        from.environment = domain::EnvironmentId::fresh();
        request.context = from;
        request.context.secret = domain::SecretId::fresh();
        request.context.version = domain::VersionId::fresh();
        request.context.backend = domain::BackendId::fresh();
        claims.organization = from.organization;
        claims.environment = from.environment;
        claims.secret = from.secret;
        claims.backend = from.backend;
        claims.toSecret = request.context.secret;
        claims.toBackend = request.context.backend;
        claims.versions = {{2, domain::VersionId::fresh(), domain::VersionId::fresh()},
                           {3, from.version, request.context.version}};
        claims.stamp = {person.clock.now(), newId()};
    }
    Request asked() const
    {
        auto finished = request;
        finished.person = person.proofOf(wire::serialize(wire::toJson(claims)));
        return finished;
    }
};

} // namespace

class MoveCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatWasNotSigned_data();
    void refusesWhatWasNotSigned();
    void doesNotSwapVersions();
    void refusesAnotherAct_data();
    void refusesAnotherAct();
    void standsForAllVersionsOfTheSecret();
    void holdsAMoveToItsTime();
    void needsAPerson();
};

static void rowsOfTheTarget()
{
    const auto row = addRow<Alter>;
    row(
        "to another organization",
        [](Request& one) { one.context.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "to another environment",
        [](Request& one) { one.context.environment = domain::EnvironmentId::fresh(); },
        "address_differs");
    row(
        "to the whole organization", [](Request& one) { one.context.environment.reset(); },
        "address_differs");
    row(
        "to another secret", [](Request& one) { one.context.secret = domain::SecretId::fresh(); },
        "secret_differs");
    row(
        "to another version",
        [](Request& one) { one.context.version = domain::VersionId::fresh(); }, "version_differs");
    row(
        "to another number", [](Request& one) { one.context.number = 2; }, "version_differs");
    row(
        "to another backend",
        [](Request& one) { one.context.backend = domain::BackendId::fresh(); }, "address_differs");
}

void MoveCheckTest::refusesWhatWasNotSigned_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Alter>;
    row(
        "nothing", [](Request&) {}, "");
    row(
        "from another organization",
        [](Request& one) { one.base.context.organization = domain::OrganizationId::fresh(); },
        "base_differs");
    row(
        "from another environment", [](Request& one) { one.base.context.environment.reset(); },
        "base_differs");
    row(
        "from another secret",
        [](Request& one) { one.base.context.secret = domain::SecretId::fresh(); }, "base_differs");
    row(
        "from another version",
        [](Request& one) { one.base.context.version = domain::VersionId::fresh(); },
        "base_differs");
    row(
        "from another backend",
        [](Request& one) { one.base.context.backend = domain::BackendId::fresh(); },
        "base_differs");
    row(
        "a number that was not signed", [](Request& one) { one.base.context.number = 4; },
        "version_differs");
    rowsOfTheTarget();
}

void MoveCheckTest::refusesWhatWasNotSigned()
{
    QFETCH(Alter, alter);
    QFETCH(QString, reason);
    Moving moving;
    auto asked = moving.asked();
    alter(asked);

    const auto refused = moving.person.reasonFor(asked);

    QCOMPARE(QString::fromStdString(refused), reason);
}

void MoveCheckTest::doesNotSwapVersions()
{
    Moving moving;
    auto older = moving.asked();
    older.base.context.number = 2;
    older.base.context.version = moving.claims.versions[0].from;
    auto renumbered = moving.asked();
    renumbered.base.context.number = 2;

    QCOMPARE(moving.person.reasonFor(older), std::string("version_differs"));
    QCOMPARE(moving.person.reasonFor(renumbered), std::string("base_differs"));
}

void MoveCheckTest::refusesAnotherAct_data()
{
    QTest::addColumn<QString>("signedAs");
    for (const auto* operation : {"put_version", "rollback", "reveal", "rotate_key", ""})
        QTest::addRow("%s", operation) << QString(operation);
}

void MoveCheckTest::refusesAnotherAct()
{
    QFETCH(QString, signedAs);
    Moving moving;
    auto asked = moving.asked();
    auto claims = wire::toJson(moving.claims);
    claims["op"] = signedAs.toStdString();
    asked.person = moving.person.proofOf(wire::serialize(claims));

    QCOMPARE(moving.person.reasonFor(asked), std::string("proof_operation"));
}

void MoveCheckTest::standsForAllVersionsOfTheSecret()
{
    Moving moving;
    const auto check = moving.person.check();
    const auto newer = moving.asked();
    auto older = newer;
    for (auto* context : {&older.base.context, &older.context})
        context->number = 2;
    older.base.context.version = moving.claims.versions[0].from;
    older.context.version = moving.claims.versions[0].to;

    QVERIFY(check->check(older));
    QVERIFY(check->check(newer));
    QVERIFY(check->check(newer));
}

void MoveCheckTest::holdsAMoveToItsTime()
{
    Moving moving;
    const auto asked = moving.asked();
    moving.person.clock.time += std::chrono::seconds(181);

    QCOMPARE(moving.person.reasonFor(asked), std::string("proof_stale"));
}

void MoveCheckTest::needsAPerson()
{
    Moving moving;
    auto nobody = moving.asked();
    nobody.person.reset();
    auto another = moving.asked();
    another.person->claims =
        *crypto::signProof(newKey(), wire::serialize(wire::toJson(moving.claims)));

    QCOMPARE(moving.person.reasonFor(nobody), std::string("proof_missing"));
    QCOMPARE(moving.person.reasonFor(another), std::string("device_not_bound"));
}

QTEST_GUILESS_MAIN(MoveCheckTest)
#include "move_check_test.moc"
