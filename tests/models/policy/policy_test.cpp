// Every member of a match, and what comes of several rules that fit.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/policy/facts_json.h"
#include "models/policy/policy_document.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::policy;

namespace {

/// Bob of the team sre, a Wednesday at noon, signed in with two factors half an hour ago.
Facts bob()
{
    Facts facts;
    facts.roles = {"secret_reader"};
    facts.teams = {"sre"};
    facts.environment = "prod";
    facts.environmentKind = domain::EnvironmentKind::Production;
    facts.labels = {"pci", "db"};
    facts.purpose = {"incident", "INC-1", ""};
    facts.at = *parseRfc3339("2026-11-25T12:00:00Z");
    facts.signedInAt = facts.at - std::chrono::minutes(30);
    facts.multiFactor = true;
    return facts;
}

Policy withRules(const std::string& rules)
{
    auto policy = readPolicy("strongroom_policy: 1\nrules:\n" + rules);
    if (!policy)
        qFatal("%s", policy.error().message.c_str());
    return *policy;
}

std::string verdictOf(const Policy& policy, const Facts& facts)
{
    return std::string(nameOf(decide(policy, facts).verdict));
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void knowsHours_data();
    void knowsHours();
    void distrustsASignInThatNobodyDated();
    void letsTheStrictestWin();
    void asksForApprovalOfLastingChanges();
    void keepsFacts();
};

void PolicyTest::matches_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* match, bool fits) {
        QTest::newRow(match) << QByteArray(match) << fits;
    };
    row("actions: [reveal, copy]", true);
    row("actions: [export]", false);
    row("roles: [owner, secret_reader]", true);
    row("roles: [owner]", false);
    row("teams: [sre]", true);
    row("teams: [web]", false);
    row("kinds: [person]", true);
    row("kinds: [service_account]", false);
    row("environments: [prod]", true);
    row("environments: [stage]", false);
    row("environment_kinds: [production]", true);
    row("environment_kinds: [development]", false);
    row("labels: [pci]", true);
    row("labels: [web]", false);
    row("purposes: [incident]", true);
    row("purposes: [deploy]", false);
    row("multi_factor: true", true);
    row("multi_factor: false", false);
    row("sign_in_older_than_minutes: 29", true);
    row("sign_in_older_than_minutes: 30", false);
    row("labels: [pci], teams: [web]", false);
    row("labels: [pci], teams: [sre]", true);
}

void PolicyTest::matches()
{
    QFETCH(QByteArray, match);
    QFETCH(bool, fits);
    const auto policy = withRules("  - {name: a, match: {" + match.toStdString()
                                  + "}, decide: allow, obligations: {no_copy: true}}\n");

    QCOMPARE(decide(policy, bob()).obligations.noCopy, fits);
}

void PolicyTest::knowsHours_data()
{
    QTest::addColumn<QByteArray>("hours");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* hours, const char* at, bool fits) {
        QTest::addRow("%s at %s", hours, at) << QByteArray(hours) << QByteArray(at) << fits;
    };
    row("from: '09:00', to: '17:00'", "2026-11-25T09:00:00Z", true);
    row("from: '09:00', to: '17:00'", "2026-11-25T17:00:00Z", false);
    row("from: '22:00', to: '06:00'", "2026-11-25T23:00:00Z", true);
    row("from: '22:00', to: '06:00'", "2026-11-25T05:59:00Z", true);
    row("from: '22:00', to: '06:00'", "2026-11-25T06:00:00Z", false);
    // A night belongs to the day on which it began: Thursday at five is still Wednesday's.
    row("from: '22:00', to: '06:00', days: [wed]", "2026-11-26T05:00:00Z", true);
    row("from: '22:00', to: '06:00', days: [wed]", "2026-11-25T05:00:00Z", false);
}

void PolicyTest::knowsHours()
{
    QFETCH(QByteArray, hours);
    QFETCH(QByteArray, at);
    QFETCH(bool, fits);
    auto facts = bob();
    facts.at = *parseRfc3339(at.toStdString());
    const auto rule = [&](const std::string& member) {
        return withRules("  - {name: a, match: {" + member + ": {" + hours.toStdString()
                         + "}}, decide: allow, obligations: {no_copy: true}}\n");
    };

    QCOMPARE(decide(rule("within_hours"), facts).obligations.noCopy, fits);
    QCOMPARE(decide(rule("outside_hours"), facts).obligations.noCopy, !fits);
}

void PolicyTest::distrustsASignInThatNobodyDated()
{
    const auto policy = withRules("  - {name: a, match: {actions: [reveal], "
                                  "sign_in_older_than_minutes: 60}, decide: deny}\n");
    auto facts = bob();
    QCOMPARE(verdictOf(policy, facts), std::string("allow"));
    facts.signedInAt.reset();
    QCOMPARE(verdictOf(policy, facts), std::string("deny"));
}

void PolicyTest::letsTheStrictestWin()
{
    const std::string two = "  - {name: two, match: {labels: [pci]}, decide: needs_approval,"
                            " approval: {roles: [owner], needed: 2, minutes: 60}}\n";
    const std::string one =
        "  - {name: one, match: {labels: [db]}, decide: needs_approval,"
        " approval: {teams: [dba], needed: 1, minutes: 10},"
        " obligations: {mask_after_seconds: 5, ticket_pattern: 'INC-[0-9]+'}}\n";
    const std::string mild =
        "  - {name: mild, decide: allow, obligations: {mask_after_seconds: 9, watermark: true}}\n";
    const std::string no = "  - {name: no, match: {actions: [reveal]}, decide: deny}\n";

    const auto outcome = decide(withRules(one + mild + two), bob());
    QCOMPARE(outcome.verdict, Verdict::NeedsApproval);
    QCOMPARE(outcome.needed, std::uint32_t(2));
    QCOMPARE(outcome.minutes, std::uint32_t(10));
    QCOMPARE(outcome.approvers.size(), std::size_t(2));
    QCOMPARE(outcome.obligations.hideAfterSeconds, std::uint32_t(5));
    QVERIFY(outcome.obligations.watermark && !outcome.obligations.noCopy);
    QVERIFY(fitsTicket(outcome.ticketPatterns, "INC-7"));
    QVERIFY(!fitsTicket(outcome.ticketPatterns, "x INC-7"));
    QCOMPARE(verdictOf(withRules(mild + no + two), bob()), std::string("deny"));
}

void PolicyTest::asksForApprovalOfLastingChanges()
{
    const auto policy = *readPolicy("strongroom_policy: 1\notherwise: allow\n");
    for (const auto action : {domain::GatedAction::Destroy, domain::GatedAction::ChangePolicy,
                              domain::GatedAction::ChangeKek}) {
        auto facts = bob();
        facts.action = action;
        QCOMPARE(verdictOf(policy, facts), std::string("needs_approval"));
    }
    QVERIFY(readPolicy(builtInDocument()));
}

void PolicyTest::keepsFacts()
{
    const auto facts = bob();
    const auto read = factsOf(toJson(facts));
    QVERIFY(read);
    QCOMPARE(wire::serialize(toJson(*read)), wire::serialize(toJson(facts)));
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
