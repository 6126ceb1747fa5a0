// Keys and rules are found where sops finds them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/sops_surroundings.h"
#include "tests/support/sops_folder.h"

using namespace strongroom;
using namespace strongroom::client;

class SurroundingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void takesIdentitiesFromEverywhere();
    void hasNoIdentityToBeginWith();
    void refusesIdentitiesThatCannotBeRead_data();
    void refusesIdentitiesThatCannotBeRead();
    void asksAProgramForIdentities();
    void opensWithOwnKeysOnly();
    void findsTheNearestRules();
    void obeysTheNamedRules();
    void letsNamedRecipientsStandBeforeRules();
    void sealsForNobodyNever();

private:
    std::optional<test::SopsFolder> m_folder;
};

void SurroundingsTest::takesIdentitiesFromEverywhere()
{
    qputenv("SOPS_AGE_KEY", test::somebody().identity);
    m_folder->useFixtureKey();
    qputenv("SOPS_AGE_KEY_CMD", "echo " + test::somebody().identity);
    m_folder->write("config/sops/age/keys.txt",
                    "# mine\n" + test::somebody().identity + "\n" + test::somebody().identity);

    const auto identities = loadAgeIdentities();

    QVERIFY(identities);
    QCOMPARE(identities->size(), std::size_t(5));
}

void SurroundingsTest::hasNoIdentityToBeginWith()
{
    const auto identities = loadAgeIdentities();

    QVERIFY(!identities);
    QCOMPARE(identities.error().kind, ErrorKind::NotFound);
    QVERIFY(identities.error().message.find("SOPS_AGE_KEY_FILE") != std::string::npos);
}

void SurroundingsTest::refusesIdentitiesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no key") << QByteArray("SOPS_AGE_KEY") << QByteArray("AGE-SECRET-KEY-1CANARY")
                            << ErrorKind::InvalidInput;
    QTest::newRow("no file") << QByteArray("SOPS_AGE_KEY_FILE") << QByteArray("/nowhere/key")
                             << ErrorKind::Unavailable;
    QTest::newRow("a folder") << QByteArray("SOPS_AGE_KEY_FILE") << QByteArray("/")
                              << ErrorKind::Unavailable;
    QTest::newRow("no program") << QByteArray("SOPS_AGE_KEY_CMD") << QByteArray("/nowhere/program")
                                << ErrorKind::Unavailable;
    QTest::newRow("a program that fails")
        << QByteArray("SOPS_AGE_KEY_CMD") << QByteArray("echo AGE-SECRET-KEY-1CANARY; exit 3")
        << ErrorKind::Unavailable;
    QTest::newRow("a program that says else")
        << QByteArray("SOPS_AGE_KEY_CMD") << QByteArray("echo CANARY") << ErrorKind::InvalidInput;
    QTest::newRow("a program without end")
        << QByteArray("SOPS_AGE_KEY_CMD") << QByteArray("yes CANARY") << ErrorKind::TooLarge;
}

void SurroundingsTest::refusesIdentitiesThatCannotBeRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(ErrorKind, kind);
    qputenv(name.constData(), value);

    const auto identities = loadAgeIdentities();

    QVERIFY(!identities);
    QCOMPARE(identities.error().kind, kind);
    QVERIFY(identities.error().message.find("CANARY") == std::string::npos);
}

void SurroundingsTest::asksAProgramForIdentities()
{
    qputenv("SOPS_AGE_KEY_CMD",
            "sed -n p '" + QByteArray::fromStdString(m_folder->write("k", test::fixture("key.txt")))
                + "'");
    auto file =
        sops::SopsFile::parse(test::secret(test::fixture("sealed.yaml")), sops::Format::Yaml);
    QVERIFY(file);

    QVERIFY(openWithOwnIdentities(*file));
}

void SurroundingsTest::opensWithOwnKeysOnly()
{
    auto file =
        sops::SopsFile::parse(test::secret(test::fixture("sealed.yaml")), sops::Format::Yaml);
    QVERIFY(file);

    qputenv("SOPS_AGE_KEY", test::somebody().identity);
    QCOMPARE(openWithOwnIdentities(*file).error().kind, ErrorKind::Forbidden);
    m_folder->useFixtureKey();
    const auto dataKey = openWithOwnIdentities(*file);

    QVERIFY(dataKey);
    QCOMPARE(dataKey->size(), std::size_t(32));
}

void SurroundingsTest::findsTheNearestRules()
{
    m_folder->write("deep/.sops.yaml", "creation_rules: [{path_regex: ^in/, age: age1near}]\n");
    m_folder->write(".sops.yaml", "creation_rules: [{age: age1far}]\n");

    const auto near = creationRuleFor((*m_folder)("deep/in/x.yaml"), {});
    const auto far = creationRuleFor((*m_folder)("other/x.yaml"), {});
    const auto none = creationRuleFor((*m_folder)("deep/x.yaml"), {});

    QVERIFY(near && *near && far && *far);
    QCOMPARE((*near)->recipients, std::vector<std::string>{"age1near"});
    QCOMPARE((*far)->recipients, std::vector<std::string>{"age1far"});
    // The nearest file decides, even if no rule of it fits.
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void SurroundingsTest::obeysTheNamedRules()
{
    m_folder->write(".sops.yaml", "creation_rules: [{age: age1near}]\n");
    const auto named = m_folder->write("rules/a.yaml", "creation_rules: [{age: age1named}]\n");
    const auto other = m_folder->write("rules/b.yaml", "creation_rules: [{age: age1env}]\n");

    qputenv("SOPS_CONFIG", QByteArray::fromStdString(other));
    const auto byName = creationRuleFor((*m_folder)("x.yaml"), named);
    const auto byEnvironment = creationRuleFor((*m_folder)("x.yaml"), {});
    const auto absent = creationRuleFor((*m_folder)("x.yaml"), "/nowhere/rules");

    QCOMPARE((*byName)->recipients, std::vector<std::string>{"age1named"});
    QCOMPARE((*byEnvironment)->recipients, std::vector<std::string>{"age1env"});
    QCOMPARE(absent.error().kind, ErrorKind::Unavailable);
}

void SurroundingsTest::letsNamedRecipientsStandBeforeRules()
{
    m_folder->write(".sops.yaml", "creation_rules: [{age: age1rule, encrypted_regex: ^p}]\n");
    const auto file = (*m_folder)("x.yaml");

    const auto ruled = sealingRuleFor(file, {}, {});
    qputenv("SOPS_AGE_RECIPIENTS", "age1env, age1two");
    const auto environment = sealingRuleFor(file, {}, {});
    const auto named = sealingRuleFor(file, {}, {"age1arg"});

    QCOMPARE(ruled->recipients, std::vector<std::string>{"age1rule"});
    QCOMPARE(environment->recipients, (std::vector<std::string>{"age1env", "age1two"}));
    QCOMPARE(named->recipients, std::vector<std::string>{"age1arg"});
    QCOMPARE(named->plan.rule.pattern(), std::string("^p"));
}

void SurroundingsTest::sealsForNobodyNever()
{
    m_folder->write("none/.sops.yaml", "creation_rules: [{path_regex: x}]\n");
    m_folder->write("kms/.sops.yaml", "creation_rules: [{kms: arn, age: age1x}]\n");
    m_folder->write("broken/.sops.yaml", "creation_rules: [\n");

    QCOMPARE(sealingRuleFor((*m_folder)("none/x.yaml"), {}, {}).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(sealingRuleFor((*m_folder)("kms/x.yaml"), {}, {}).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(sealingRuleFor((*m_folder)("broken/x.yaml"), {}, {"age1x"}).error().kind,
             ErrorKind::InvalidInput);
    QVERIFY(sealingRuleFor((*m_folder)("kms/x.yaml"), {}, {"age1x"}));
}

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
