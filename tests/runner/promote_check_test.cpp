// Values are promoted for whom their own signature and the runner's rules stand, once, and from and
// to where they signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/promotion_json.h"
#include "tests/runner/asking.h"

#include <functional>

using namespace strongroom;
using namespace strongroom::runner;

namespace {

using Request = domain::PromoteVersionRequest;
using Alter = std::function<void(Request&)>;

/// A promotion and its claims, as the console makes them.
struct Promoting
{
    Asking person{};
    Request request{};
    domain::PromoteClaims claims{};

    Promoting()
    {
        auto& from = request.from.context;
        from = person.request.context;
        from.environment = domain::EnvironmentId::fresh();
        auto& to = request.context;
        to = from;
        to.environment = domain::EnvironmentId::fresh();
        to.secret = domain::SecretId::fresh();
        to.version = domain::VersionId::fresh();
        to.number = 8;
        request.keys = {"A", "B"};
        request.kept = {"C"};
        request.base.emplace();
        request.base->context = to;
        request.base->context.version = domain::VersionId::fresh();
        request.base->context.number = 7;
        request.purpose = {domain::PurposeCategory::Deploy, "OPS-1", ""};
        claims = {from,
                  to,
                  request.keys,
                  request.kept,
                  request.base->context.version,
                  request.purpose,
                  {person.clock.now(), newId(), {}}};
    }
    Request asked() const
    {
        auto finished = request;
        finished.person = person.proofOf(wire::serialize(wire::toJson(claims)));
        return finished;
    }
};

} // namespace

class PromoteCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatWasNotSigned_data();
    void refusesWhatWasNotSigned();
    void refusesAnotherAct_data();
    void refusesAnotherAct();
    void isNoProofOfAnotherAct();
    void servesAProofOnce();
    void takesNoOldProof();
    void asksItsOwnRules();
    void needsThePersonsOwnDevice();
};

static void rowsOfTheSource()
{
    const auto row = addRow<Alter>;
    row(
        "from another organization",
        [](Request& one) { one.from.context.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "from another secret",
        [](Request& one) { one.from.context.secret = domain::SecretId::fresh(); },
        "secret_differs");
    row(
        "from another version",
        [](Request& one) { one.from.context.version = domain::VersionId::fresh(); },
        "version_differs");
    row(
        "from an older number", [](Request& one) { --one.from.context.number; }, "version_differs");
    row(
        "from another environment", [](Request& one) { one.from.context.environment.reset(); },
        "address_differs");
    row(
        "from another backend",
        [](Request& one) { one.from.context.backend = domain::BackendId::fresh(); },
        "address_differs");
}

static void rowsOfTheTarget()
{
    const auto row = addRow<Alter>;
    row(
        "to another organization",
        [](Request& one) { one.context.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "to another secret", [](Request& one) { one.context.secret = domain::SecretId::fresh(); },
        "secret_differs");
    row(
        "to another version",
        [](Request& one) { one.context.version = domain::VersionId::fresh(); }, "version_differs");
    row(
        "to another number", [](Request& one) { ++one.context.number; }, "version_differs");
    row(
        "to another environment",
        [](Request& one) { one.context.environment = domain::EnvironmentId::fresh(); },
        "address_differs");
    row(
        "to another backend",
        [](Request& one) { one.context.backend = domain::BackendId::fresh(); }, "address_differs");
    row(
        "the sides swapped", [](Request& one) { std::swap(one.context, one.from.context); },
        "secret_differs");
    row(
        "on an older version of the target",
        [](Request& one) { one.base->context.version = domain::VersionId::fresh(); },
        "base_differs");
    row(
        "on no version of the target", [](Request& one) { one.base.reset(); }, "base_differs");
}

void PromoteCheckTest::refusesWhatWasNotSigned_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Alter>;
    row(
        "nothing", [](Request&) {}, "");
    row(
        "no proof", [](Request& one) { one.person.reset(); }, "proof_missing");
    row(
        "a key more", [](Request& one) { one.keys.emplace_back("C"); }, "keys_beyond");
    row(
        "a key less", [](Request& one) { one.keys.pop_back(); }, "keys_beyond");
    row(
        "another key", [](Request& one) { one.keys.back() = "D"; }, "keys_beyond");
    row(
        "a key less that stays", [](Request& one) { one.kept.clear(); }, "content_differs");
    row(
        "a key more that stays", [](Request& one) { one.kept.emplace_back("A"); },
        "content_differs");
    row(
        "another purpose",
        [](Request& one) { one.purpose.category = domain::PurposeCategory::Audit; },
        "purpose_differs");
    rowsOfTheSource();
    rowsOfTheTarget();
}

void PromoteCheckTest::refusesWhatWasNotSigned()
{
    QFETCH(Alter, alter);
    QFETCH(QString, reason);
    Promoting promoting;
    auto asked = promoting.asked();
    alter(asked);

    const auto refused = promoting.person.reasonFor(asked);

    QCOMPARE(QString::fromStdString(refused), reason);
}

void PromoteCheckTest::refusesAnotherAct_data()
{
    QTest::addColumn<QString>("signedAs");
    for (const auto* operation :
         {"put_version", "rollback", "reveal", "compare_values", "move_version", ""})
        QTest::addRow("%s", operation) << QString(operation);
}

void PromoteCheckTest::refusesAnotherAct()
{
    QFETCH(QString, signedAs);
    Promoting promoting;
    auto asked = promoting.asked();
    auto claims = wire::toJson(promoting.claims);
    claims["op"] = signedAs.toStdString();
    asked.person = promoting.person.proofOf(wire::serialize(claims));

    QCOMPARE(promoting.person.reasonFor(asked), std::string("proof_operation"));
}

void PromoteCheckTest::isNoProofOfAnotherAct()
{
    Promoting promoting;
    auto reveal = promoting.person.asked();
    reveal.person = promoting.asked().person;
    domain::SealVersionRequest write;
    write.context = promoting.request.context;
    write.person = promoting.asked().person;

    QCOMPARE(promoting.person.reasonFor(reveal), std::string("proof_operation"));
    QCOMPARE(promoting.person.reasonFor(write), std::string("proof_operation"));
}

void PromoteCheckTest::servesAProofOnce()
{
    Promoting promoting;
    const auto asked = promoting.asked();
    const auto check = promoting.person.check();

    QVERIFY(check->check(asked));
    const auto again = check->check(asked);

    QVERIFY(!again);
    QCOMPARE(again.error().reason, std::string("proof_replayed"));
}

void PromoteCheckTest::takesNoOldProof()
{
    Promoting promoting;
    const auto asked = promoting.asked();
    promoting.person.clock.time += std::chrono::seconds(181);

    QCOMPARE(promoting.person.reasonFor(asked), std::string("proof_stale"));
}

void PromoteCheckTest::asksItsOwnRules()
{
    Promoting promoting;
    promoting.person.policy.allow = std::vector<PolicyRule>{{{}, {}, {"audit"}, {}}};

    QCOMPARE(promoting.person.reasonFor(promoting.asked()), std::string("policy_denied"));
}

void PromoteCheckTest::needsThePersonsOwnDevice()
{
    Promoting promoting;
    auto stolen = promoting.asked();
    stolen.person->claims =
        *crypto::signProof(newKey(), wire::serialize(wire::toJson(promoting.claims)));
    auto altered = promoting.asked();
    auto& last = altered.person->claims.back();
    last = last == 'A' ? 'Q' : 'A';

    QCOMPARE(promoting.person.reasonFor(stolen), std::string("device_not_bound"));
    QCOMPARE(promoting.person.reasonFor(altered), std::string("proof_signature"));
}

QTEST_GUILESS_MAIN(PromoteCheckTest)
#include "promote_check_test.moc"
