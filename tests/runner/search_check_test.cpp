// A string is looked for, and reuse reported, for whom their own signature and the runner's rules
// stand: once, as signed, and not more often than somebody needs who does not guess.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/searches/reuse_json.h"
#include "models/wire/searches/value_search_json.h"
#include "tests/runner/asking.h"

#include <functional>

using namespace strongroom;
using namespace strongroom::runner;

namespace {

/// A search and its claims, as the console makes them.
struct Searching
{
    Asking person{};
    domain::FindValueRequest request{};
    domain::FindClaims claims{};

    Searching()
    {
        request.wish = {person.request.context.organization,
                        domain::EnvironmentId::fresh(),
                        true,
                        {domain::PurposeCategory::Incident, "INC-1", ""}};
        request.sought = {Bytes(32, 1), Bytes(272, 2)};
        request.values = {{domain::SecretId::fresh(), 1, "A", std::string(64, 'a')}};
        request.readerPublicKey = Bytes(32, 9);
        claims = {request.wish, {}, request.readerPublicKey, {person.clock.now(), newId(), {}}};
        signFor();
    }
    void signFor()
    {
        const auto hash = crypto::sha256(encode(request.sought));
        claims.sought = Bytes(hash.begin(), hash.end());
        claims.stamp = {person.clock.now(), newId(), {}};
    }
    domain::FindValueRequest asked() const
    {
        auto finished = request;
        finished.person = person.proofOf(wire::serialize(wire::toJson(claims)));
        return finished;
    }
    /// Another string, in another seal.
    domain::FindValueRequest another(std::uint8_t number)
    {
        request.sought.ciphertext.front() = number;
        signFor();
        return asked();
    }
};

struct Reporting
{
    Asking person{};
    domain::MarkReuseRequest request{};
    domain::ReuseClaims claims{};

    Reporting()
    {
        request.wish = {person.request.context.organization,
                        domain::EnvironmentId::fresh(),
                        newId(),
                        {domain::PurposeCategory::Audit, "", "yearly"}};
        auto context = person.request.context;
        context.environment = request.wish.environment;
        request.versions = {{context, {}, {}}};
        request.readerPublicKey = Bytes(32, 9);
        claims = {request.wish, request.readerPublicKey, {person.clock.now(), newId(), {}}};
    }
    domain::MarkReuseRequest asked() const
    {
        auto finished = request;
        finished.person = person.proofOf(wire::serialize(wire::toJson(claims)));
        return finished;
    }
};

using Alter = std::function<void(domain::FindValueRequest&)>;
using AlterReport = std::function<void(domain::MarkReuseRequest&)>;

} // namespace

class SearchCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatWasNotSigned_data();
    void refusesWhatWasNotSigned();
    void refusesReportsThatWereNotSigned_data();
    void refusesReportsThatWereNotSigned();
    void refusesProofsOfOtherActs();
    void servesAProofOnce();
    void asksItsOwnRules();
    void looksForSoManyStringsAnHour();
    void countsThePagesOfOneStringOnce();
};

void SearchCheckTest::refusesWhatWasNotSigned_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<Alter>;
    using Request = domain::FindValueRequest;
    row(
        "nothing", [](Request&) {}, "");
    row(
        "more values", [](Request& one) { one.values.push_back(one.values.front()); }, "");
    row(
        "no proof", [](Request& one) { one.person.reset(); }, "proof_missing");
    row(
        "another organization",
        [](Request& one) { one.wish.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "another environment",
        [](Request& one) { one.wish.environment = domain::EnvironmentId::fresh(); },
        "address_differs");
    row(
        "all environments", [](Request& one) { one.wish.environment.reset(); }, "address_differs");
    row(
        "another string", [](Request& one) { one.sought.ciphertext.back() ^= 1; },
        "content_differs");
    row(
        "other ways to write it", [](Request& one) { one.wish.variants = false; },
        "content_differs");
    row(
        "another reader", [](Request& one) { one.readerPublicKey[0] ^= 1; }, "reader_key_differs");
    row(
        "another purpose",
        [](Request& one) { one.wish.purpose.category = domain::PurposeCategory::Audit; },
        "purpose_differs");
}

void SearchCheckTest::refusesWhatWasNotSigned()
{
    QFETCH(Alter, alter);
    QFETCH(QString, reason);
    Searching searching;
    auto asked = searching.asked();
    alter(asked);

    QCOMPARE(QString::fromStdString(searching.person.reasonFor(asked)), reason);
}

void SearchCheckTest::refusesReportsThatWereNotSigned_data()
{
    QTest::addColumn<AlterReport>("alter");
    QTest::addColumn<QString>("reason");
    const auto row = addRow<AlterReport>;
    using Request = domain::MarkReuseRequest;
    row(
        "nothing", [](Request&) {}, "");
    row(
        "no proof", [](Request& one) { one.person.reset(); }, "proof_missing");
    row(
        "another organization",
        [](Request& one) { one.wish.organization = domain::OrganizationId::fresh(); },
        "organization_differs");
    row(
        "another report", [](Request& one) { one.wish.report = newId(); }, "address_differs");
    row(
        "a version of another environment",
        [](Request& one) {
            one.versions.front().context.environment = domain::EnvironmentId::fresh();
        },
        "address_differs");
    row(
        "a version of another organization",
        [](Request& one) {
            one.versions.front().context.organization = domain::OrganizationId::fresh();
        },
        "organization_differs");
    row(
        "another reader", [](Request& one) { one.readerPublicKey[0] ^= 1; }, "reader_key_differs");
    row(
        "another purpose", [](Request& one) { one.wish.purpose.note = "daily"; },
        "purpose_differs");
}

void SearchCheckTest::refusesReportsThatWereNotSigned()
{
    QFETCH(AlterReport, alter);
    QFETCH(QString, reason);
    Reporting reporting;
    auto asked = reporting.asked();
    alter(asked);

    QCOMPARE(QString::fromStdString(reporting.person.reasonFor(asked)), reason);
}

void SearchCheckTest::refusesProofsOfOtherActs()
{
    Searching searching;
    auto asked = searching.asked();
    asked.person = searching.person.asked().person; // Of a reveal.
    auto reveal = searching.person.asked();
    reveal.person = searching.asked().person;
    Reporting reporting;
    auto report = reporting.asked();
    report.person = reporting.person.asked().person;

    QCOMPARE(searching.person.reasonFor(asked), std::string("proof_operation"));
    QCOMPARE(searching.person.reasonFor(reveal), std::string("proof_operation"));
    QCOMPARE(reporting.person.reasonFor(report), std::string("proof_operation"));
}

void SearchCheckTest::servesAProofOnce()
{
    Searching searching;
    const auto asked = searching.asked();
    const auto check = searching.person.check();
    Reporting reporting;
    const auto report = reporting.asked();
    const auto reportCheck = reporting.person.check();

    QVERIFY(check->check(asked));
    QVERIFY(reportCheck->check(report));

    QCOMPARE(check->check(asked).error().reason, std::string("proof_replayed"));
    QCOMPARE(reportCheck->check(report).error().reason, std::string("proof_replayed"));
}

void SearchCheckTest::asksItsOwnRules()
{
    Searching searching;
    searching.person.policy.allow = std::vector<PolicyRule>{{{}, {}, {"deploy"}, {}}};
    Reporting reporting;
    reporting.person.policy.allow = searching.person.policy.allow;

    QCOMPARE(searching.person.reasonFor(searching.asked()), std::string("policy_denied"));
    QCOMPARE(reporting.person.reasonFor(reporting.asked()), std::string("policy_denied"));
}

void SearchCheckTest::looksForSoManyStringsAnHour()
{
    Searching searching;
    const auto check = searching.person.check();
    for (std::size_t i = 0; i < SearchLimit::mostAnHour; ++i)
        QVERIFY(check->check(searching.another(std::uint8_t(i))));

    const auto more = check->check(searching.another(200));
    const auto known = check->check(searching.another(0));
    searching.person.clock.time += std::chrono::minutes(61);
    searching.person.idToken["iat"] = secondsOf(searching.person.clock.now());
    searching.person.idToken["exp"] = secondsOf(searching.person.clock.now()) + 300;
    const auto later = check->check(searching.another(201));

    QCOMPARE(more.error().reason, std::string("too_many_searches"));
    QCOMPARE(int(more.error().kind), int(ErrorKind::RateLimited));
    QVERIFY(known);
    QVERIFY(later);
}

void SearchCheckTest::countsThePagesOfOneStringOnce()
{
    Searching searching;
    const auto check = searching.person.check();

    for (std::size_t i = 0; i < 3 * SearchLimit::mostAnHour; ++i)
        QVERIFY(check->check(searching.another(1)));
}

QTEST_GUILESS_MAIN(SearchCheckTest)
#include "search_check_test.moc"
