// Addresses that a stranger's URL may lead to, and the many ways to write those that it may not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/https_client.h"
#include "providers/https/outbound_rules.h"

#include <QTcpServer>
#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

class OutboundRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesAddresses_data();
    void judgesAddresses();
    void readsRules_data();
    void readsRules();
    void refusesUnreadableRules_data();
    void refusesUnreadableRules();
    void judgesWhereNamesLead_data();
    void judgesWhereNamesLead();
    void coversNamesThatMove();
};

void OutboundRulesTest::judgesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    for (const auto* shut : {"127.0.0.1",
                             "127.9.9.9",
                             "10.0.0.1",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "169.254.169.254",
                             "169.254.1.1",
                             "100.64.0.1",
                             "100.100.100.200",
                             "0.0.0.0",
                             "0.1.2.3",
                             "192.0.0.8",
                             "192.0.2.1",
                             "198.18.0.1",
                             "198.51.100.7",
                             "203.0.113.9",
                             "224.0.0.1",
                             "240.0.0.1",
                             "255.255.255.255",
                             "168.63.129.16",
                             "::",
                             "::1",
                             "::ffff:127.0.0.1",
                             "::ffff:10.1.1.1",
                             "::ffff:169.254.169.254",
                             "64:ff9b::10.0.0.1",
                             "64:ff9b::169.254.169.254",
                             "fe80::1",
                             "fec0::1",
                             "fc00::1",
                             "fd00:ec2::254",
                             "ff02::1",
                             "2001:db8::1",
                             "2002:7f00:1::",
                             "2001::1",
                             "::127.0.0.1",
                             "4000::1"})
        QTest::newRow(shut) << shut << false;
    for (const auto* open :
         {"1.1.1.1", "172.32.0.1", "172.15.0.1", "100.128.0.1", "11.0.0.1", "8.8.8.8",
          "2606:4700::1111", "2a00:1450:4001:80b::200e", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8"})
        QTest::newRow(open) << open << true;
}

void OutboundRulesTest::judgesAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const auto text = address.toStdString();
    const auto read = readIpAddress(text);
    QVERIFY(read);
    const OutboundRules rules;

    QCOMPARE(rules.mayConnect({false, "vault.example", 443}, *read), allowed);
    QCOMPARE(rules.mayCall({false, text, 443}).hasValue(), allowed);
}

void OutboundRulesTest::readsRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* rule, const char* url, const char* address, bool allowed) {
        QTest::addRow("%s: %s at %s", rule, url, address) << rule << url << address << allowed;
    };
    row("10.2.0.0/16", "https://vault.corp", "10.2.3.4", true);
    row("10.2.0.0/16", "https://vault.corp", "10.3.3.4", false);
    row("10.2.0.0/16", "http://vault.corp", "10.2.3.4", false);
    row("10.2.0.0/15", "https://vault.corp", "10.3.255.255", true);
    row("fd12::/16", "https://vault.corp", "fd12::7", true);
    row("fd00::1", "https://[fd00::1]", "fd00::1", true);
    row("[fd00::1]:8200", "https://[fd00::1]:8200", "fd00::1", true);
    row("[fd00::1]:8200", "https://[fd00::1]:443", "fd00::1", false);
    row("vault.corp", "https://vault.corp", "10.2.3.4", true);
    row("vault.corp", "https://VAULT.corp", "10.2.3.4", true);
    row("vault.corp", "https://other.corp", "10.2.3.4", false);
    row("vault.corp", "https://vault.corp.evil.example", "10.2.3.4", false);
    row("vault.corp:8200", "https://vault.corp:8200", "10.2.3.4", true);
    row("vault.corp:8200", "https://vault.corp:22", "10.2.3.4", false);
    row("vault.corp", "http://vault.corp", "10.2.3.4", false);
    row("http://vault.corp:8200", "http://vault.corp:8200", "10.2.3.4", true);
    row("http://vault.corp:8200", "https://vault.corp:8200", "10.2.3.4", true);
    row("http://vault.example", "http://vault.example", "1.1.1.1", true);
    row("vault.example", "http://vault.example", "1.1.1.1", false);
    row("127.0.0.1", "http://127.0.0.1:8200", "127.0.0.1", true); // It never leaves the machine.
    row("127.0.0.1:8200", "http://127.0.0.1:22", "127.0.0.1", false);
    row("10.0.0.1", "http://10.0.0.1", "10.0.0.1", false);
    row("vault.corp", "https://vault.corp", "169.254.169.254", false); // Not by a name,
    row("0.0.0.0/0", "https://vault.corp", "169.254.169.254", false);  // nor by a range.
    row("169.254.0.0/16", "https://169.254.169.254", "169.254.169.254", false);
    row("169.254.0.0/16", "https://vault.corp", "169.254.7.7", true);
    row("169.254.169.254", "https://169.254.169.254", "169.254.169.254", true);
    row("::/0", "https://vault.corp", "10.1.1.1", true);
}

void OutboundRulesTest::readsRules()
{
    QFETCH(QString, rule);
    QFETCH(QString, url);
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const auto rules = OutboundRules::parse(std::vector{rule.toStdString()});
    const auto read = readOutboundUrl(url.toStdString());
    QVERIFY(rules && read);

    const bool outcome =
        rules->mayCall(*read) && rules->mayConnect(*read, *readIpAddress(address.toStdString()));

    QCOMPARE(outcome, allowed);
}

void OutboundRulesTest::refusesUnreadableRules_data()
{
    QTest::addColumn<QString>("rule");
    for (const auto* rule :
         {"", "*", "https://vault", "10.0.0.0/33", "10.0.0.1/8", "::/129", "vault:0", "vault:65536",
          "vault:", "vault/path", "a b", "10.0.0.0/", "http://"})
        QTest::addRow("\"%s\"", rule) << rule;
}

void OutboundRulesTest::refusesUnreadableRules()
{
    QFETCH(QString, rule);

    const auto rules = OutboundRules::parse(std::vector{rule.toStdString()});

    QVERIFY(!rules);
    QCOMPARE(rules.error().field, std::string("outbound_allow"));
}

void OutboundRulesTest::judgesWhereNamesLead_data()
{
    QTest::addColumn<QString>("host");
    // A name, and what resolvers and libraries take for this machine as well.
    for (const auto* host : {"localhost", "127.1", "0x7f000001", "2130706433", "017700000001",
                             "[::ffff:127.0.0.1]", "[::]", "0"})
        QTest::newRow(host) << host;
}

void OutboundRulesTest::judgesWhereNamesLead()
{
    QFETCH(QString, host);
    QTcpServer listening;
    listening.listen(QHostAddress::Any);
    Outbound outbound{OutboundRules()};
    HttpsClient client({}, outbound);
    HttpRequest request;
    request.url =
        "https://" + host.toStdString() + ':' + std::to_string(listening.serverPort()) + '/';
    request.repeatable = true;

    const auto answer = client.send(request);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
    QCOMPARE(answer.error().field, std::string("address"));
    QVERIFY(!listening.waitForNewConnection(0));
}

void OutboundRulesTest::coversNamesThatMove()
{
    // What a name leads to is asked at each connection: allowed once is not allowed for ever.
    const OutboundRules rules;
    const OutboundUrl url{false, "rebinding.example", 443};

    QVERIFY(rules.mayCall(url));
    QVERIFY(rules.mayConnect(url, *readIpAddress("1.1.1.1")));
    QVERIFY(!rules.mayConnect(url, *readIpAddress("127.0.0.1")));
}

QTEST_GUILESS_MAIN(OutboundRulesTest)
#include "outbound_rules_test.moc"
