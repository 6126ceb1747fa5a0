// Values are compared for whom their own signature and the runner's rules stand, once, and as
// signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/comparison_json.h"
#include "tests/runner/asking.h"

#include <functional>

using namespace strongroom;
using namespace strongroom::runner;

namespace {

/// A comparison and its claims, as the console makes them.
struct Comparing
{
    Asking person{};
    domain::CompareValuesRequest request{};
    domain::CompareClaims claims{};

    Comparing()
    {
        auto& left = request.left.version.context;
        auto& right = request.right.version.context;
        left = person.request.context;
        right = left;
        right.secret = domain::SecretId::fresh();
        right.version = domain::VersionId::fresh();
        right.environment = domain::EnvironmentId::fresh();
        right.number = 7;
        request.keys = {"A", "B"};
        request.purpose = {domain::PurposeCategory::Incident, "INC-1", ""};
        request.readerPublicKey = Bytes(32, 9);
        claims = {{left, right, request.keys, request.purpose},
                  request.readerPublicKey,
                  {person.clock.now(), newId(), {}}};
    }
    domain::CompareValuesRequest asked() const
    {
        auto finished = request;
        finished.person = person.proofOf(wire::serialize(wire::toJson(claims)));
        return finished;
    }
};

using Alter = std::function<void(domain::CompareValuesRequest&)>;

} // namespace

class CompareCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatWasNotSigned_data();
    void refusesWhatWasNotSigned();
    void refusesProofsOfOtherActs();
    void servesAProofOnce();
    void asksItsOwnRules();
};

void CompareCheckTest::refusesWhatWasNotSigned_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Alter>;
    using Request = domain::CompareValuesRequest;
    row(
        "nothing", [](Request&) {}, "");
    row(
        "no proof", [](Request& one) { one.person.reset(); }, "proof_missing");
    row(
        "another organization",
        [](Request& one) {
            one.left.version.context.organization = domain::OrganizationId::fresh();
        },
        "organization_differs");
    row(
        "another secret on the left",
        [](Request& one) { one.left.version.context.secret = domain::SecretId::fresh(); },
        "secret_differs");
    row(
        "another secret on the right",
        [](Request& one) { one.right.version.context.secret = domain::SecretId::fresh(); },
        "secret_differs");
    row(
        "another version", [](Request& one) { ++one.right.version.context.number; },
        "version_differs");
    row(
        "another environment", [](Request& one) { one.right.version.context.environment.reset(); },
        "address_differs");
    row(
        "the sides swapped", [](Request& one) { std::swap(one.left, one.right); },
        "secret_differs");
    row(
        "a key more", [](Request& one) { one.keys.push_back("C"); }, "keys_beyond");
    row(
        "a key less", [](Request& one) { one.keys.pop_back(); }, "keys_beyond");
    row(
        "another reader", [](Request& one) { one.readerPublicKey[0] ^= 1; }, "reader_key_differs");
    row(
        "another purpose",
        [](Request& one) { one.purpose.category = domain::PurposeCategory::Audit; },
        "purpose_differs");
}

void CompareCheckTest::refusesWhatWasNotSigned()
{
    QFETCH(Alter, alter);
    QFETCH(QString, reason);
    Comparing comparing;
    auto asked = comparing.asked();
    alter(asked);

    QCOMPARE(QString::fromStdString(comparing.person.reasonFor(asked)), reason);
}

void CompareCheckTest::refusesProofsOfOtherActs()
{
    Comparing comparing;
    auto asked = comparing.asked();
    asked.person = comparing.person.asked().person; // Of a reveal of the left side.
    auto reveal = comparing.person.asked();
    reveal.person = comparing.asked().person;

    QCOMPARE(comparing.person.reasonFor(asked), std::string("proof_operation"));
    QCOMPARE(comparing.person.reasonFor(reveal), std::string("proof_operation"));
}

void CompareCheckTest::servesAProofOnce()
{
    Comparing comparing;
    const auto asked = comparing.asked();
    const auto check = comparing.person.check();

    QVERIFY(check->check(asked));
    const auto again = check->check(asked);

    QVERIFY(!again);
    QCOMPARE(again.error().reason, std::string("proof_replayed"));
}

void CompareCheckTest::asksItsOwnRules()
{
    Comparing comparing;
    comparing.person.policy.allow = std::vector<PolicyRule>{{{}, {}, {"audit"}, {}}};

    QCOMPARE(comparing.person.reasonFor(comparing.asked()), std::string("policy_denied"));
}

QTEST_GUILESS_MAIN(CompareCheckTest)
#include "compare_check_test.moc"
