// Filters of the record: what people type, what is sent on, and what is refused with a reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/audit_filter.h"
#include "models/domain/job.h"

#include <QTest>

using namespace strongroom;
using namespace std::chrono_literals;

namespace {

const Timestamp now = *parseRfc3339("2026-11-24T10:00:00Z");

domain::AuditFilter read(std::string_view text)
{
    const auto filter = domain::parseAuditFilter(text, now);
    if (!filter)
        qFatal("%s", filter.error().message.c_str());
    return *filter;
}

std::string refusal(std::string_view text)
{
    const auto filter = domain::parseAuditFilter(text, now);
    if (filter || filter.error().kind != ErrorKind::InvalidInput
        || filter.error().field != "filter")
        return "not refused as it should be";
    return filter.error().message;
}

} // namespace

class AuditFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWordsAndConditions();
    void knowsTimesThatPeopleWrite();
    void takesQuotedTextAsItIs();
    void saysWhatItDoesNotUnderstand();
    void readsWhatItWrites();
    void jobHasAKindAndAnId();
};

void AuditFilterTest::readsWordsAndConditions()
{
    const auto filter =
        read("stripe  action:reveal decision:deny actor:\"Anna Berg\" job:ci/7:2 env:prod");

    QVERIFY(filter.words == std::vector<std::string>{"stripe"});
    QVERIFY(filter.action == "reveal");
    QVERIFY(filter.actor == "Anna Berg");
    QVERIFY(filter.job == "ci/7:2");
    QVERIFY(filter.environment == "prod");
    QVERIFY(filter.decision == domain::Decision::Deny);
    QVERIFY(read("") == domain::AuditFilter{});
    QVERIFY(read("   ") == domain::AuditFilter{});
}

void AuditFilterTest::knowsTimesThatPeopleWrite()
{
    QVERIFY(read("from:-7d").from == now - 168h);
    QVERIFY(read("from:-12h").from == now - 12h);
    QVERIFY(read("until:-30m").until == now - 30min);
    QVERIFY(read("from:2026-11-01").from == *parseRfc3339("2026-11-01T00:00:00Z"));
    QVERIFY(read("until:2026-11-01T08:30:00Z").until == *parseRfc3339("2026-11-01T08:30:00Z"));
}

void AuditFilterTest::takesQuotedTextAsItIs()
{
    QVERIFY(read("\"action:reveal\"").words == std::vector<std::string>{"action:reveal"});
    QVERIFY(read("purpose:\"a \\\"b\\\" \\\\ c\"").purpose == "a \"b\" \\ c");
    QVERIFY(read("actor:\"\"").actor == "");
}

void AuditFilterTest::saysWhatItDoesNotUnderstand()
{
    QVERIFY(refusal("color:red").find("\"color:\"") != std::string::npos);
    QVERIFY(refusal("decision:maybe").find("allow or deny") != std::string::npos);
    QVERIFY(refusal("actor:\"Anna").find("quote") != std::string::npos);
    for (const char* time :
         {"from:", "from:-", "from:-d", "from:-7", "from:-7y", "from:--7d", "from:-999999999d",
          "from:yesterday", "from:2026-13-01", "from:2026-11-01T", "from:99999999999999999999d"})
        QVERIFY(refusal(time).find("is no time") != std::string::npos);
    QVERIFY(refusal(std::string(1001, 'x')).find("1000") != std::string::npos);
}

void AuditFilterTest::readsWhatItWrites()
{
    for (const char* text :
         {"", "one two", "action:secret.create kind:secret", "actor:\"Anna Berg\" from:-7d",
          "\"a:b\" \"with \\\" quote\" decision:allow until:2026-11-01", "job:deploy/4711 event:e1",
          "purpose:\"\\\\ back\" grant:g approval:a address:10.0.0.1 resource:r env:prod"}) {
        const auto filter = read(text);
        QVERIFY(read(domain::textOf(filter)) == filter);
    }
}

void AuditFilterTest::jobHasAKindAndAnId()
{
    for (const char* job : {"deploy/4711", "github-actions/org/repo/runs/12", "ci/a:b.c_d"})
        QVERIFY(domain::isJob(job));
    for (const std::string& job :
         {std::string("deploy"), std::string("/1"), std::string("deploy/"), std::string("a b/1"),
          std::string("deploy/1\n"), std::string("de:ploy/1"), std::string(41, 'k').append("/1"),
          "k/" + std::string(121, '1')})
        QVERIFY(!domain::isJob(job));
}

QTEST_APPLESS_MAIN(AuditFilterTest)
#include "audit_filter_test.moc"
