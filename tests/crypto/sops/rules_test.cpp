// Paths, rules of what is sealed, and creation rules say what sops says they say.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/rules/creation_rules.h"
#include "crypto/sops/value/path.h"
#include "tests/support/sops_fixture.h"

using namespace strongroom;
using namespace strongroom::sops;

namespace {

const QByteArray config("creation_rules:\n"
                        "  - path_regex: \\.prod\\.yaml$\n"
                        "    age: >-\n"
                        "      age1one,\n"
                        "      age1two\n"
                        "    encrypted_regex: ^(data|stringData)$\n"
                        "    mac_only_encrypted: true\n"
                        "  - path_regex: ^kms/\n"
                        "    kms: arn:aws:kms:x\n"
                        "  - path_regex: ^groups/\n"
                        "    key_groups: [{age: [a]}, {age: [b]}]\n"
                        "  - path_regex: ^one_group/\n"
                        "    key_groups: [{age: [age1in, age1out]}]\n"
                        "  - path_regex: ^both/\n"
                        "    age: age1one\n"
                        "    encrypted_regex: a\n"
                        "    unencrypted_suffix: b\n"
                        "  - path_regex: ^any/\n"
                        "    age: [age1list]\n");

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPaths();
    void refusesOtherPaths_data();
    void refusesOtherPaths();
    void sealsByOneRule_data();
    void sealsByOneRule();
    void refusesWhatIsNoPattern();
    void isNotSlowedByAPattern();
    void findsTheFirstRuleThatFits();
    void refusesRulesItCannotKeep();
};

void RulesTest::readsPaths()
{
    const auto path = parsePath(R"(["a \"b\""]['c]'][12])");

    QVERIFY(path);
    QCOMPARE(path->size(), std::size_t(3));
    QCOMPARE(std::get<std::string>((*path)[0]), std::string("a \"b\""));
    QCOMPARE(std::get<std::string>((*path)[1]), std::string("c]"));
    QCOMPARE(std::get<std::size_t>((*path)[2]), std::size_t(12));
    QCOMPARE(toText(*path), std::string(R"(["a \"b\""]["c]"][12])"));
}

void RulesTest::refusesOtherPaths_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "a", "[", "[]", "[\"a\"", "[\"a]", "[\"a\"]x", "[-1]", "[1.5]",
                             "[99999999999999999999]", "[\"a\"] [\"b\"]", "['a\"]"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
}

void RulesTest::refusesOtherPaths()
{
    QFETCH(QByteArray, text);

    QVERIFY(!parsePath(text.toStdString()));
}

void RulesTest::sealsByOneRule_data()
{
    QTest::addColumn<RuleKind>("kind");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("sealed");
    using enum RuleKind;
    QTest::newRow("plain by its end")
        << UnencryptedSuffix << QByteArray("_p") << QByteArray("a_p") << false;
    QTest::newRow("sealed without it")
        << UnencryptedSuffix << QByteArray("_p") << QByteArray("_pa") << true;
    QTest::newRow("sealed by its end")
        << EncryptedSuffix << QByteArray("_e") << QByteArray("a_e") << true;
    QTest::newRow("plain without")
        << EncryptedSuffix << QByteArray("_e") << QByteArray("a") << false;
    QTest::newRow("sealed by pattern")
        << EncryptedRegex << QByteArray("^(a|b)$") << QByteArray("b") << true;
    QTest::newRow("plain beside it")
        << EncryptedRegex << QByteArray("^(a|b)$") << QByteArray("bb") << false;
    QTest::newRow("anywhere in it")
        << UnencryptedRegex << QByteArray("ub") << QByteArray("public") << false;
    QTest::newRow("whatever the case")
        << EncryptedRegex << QByteArray("(?i)PASS") << QByteArray("my_pass") << true;
}

void RulesTest::sealsByOneRule()
{
    QFETCH(RuleKind, kind);
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, name);
    QFETCH(bool, sealed);
    const auto rule = Rule::create(kind, pattern.toStdString());
    QVERIFY(rule);

    QCOMPARE(rule->seals(rule->matches(name.toStdString())), sealed);
}

void RulesTest::refusesWhatIsNoPattern()
{
    QVERIFY(!Rule::create(RuleKind::EncryptedRegex, "(a"));
    QVERIFY(!Rule::create(RuleKind::EncryptedRegex, "(?=a)"));
    QVERIFY(!Rule::create(RuleKind::EncryptedRegex, ""));
    QVERIFY(!Rule::create(RuleKind::EncryptedRegex, std::string(5000, 'a')));
}

void RulesTest::isNotSlowedByAPattern()
{
    const auto rule = Rule::create(RuleKind::EncryptedRegex, "^(a+)+$");
    QVERIFY(rule);

    // A backtracking engine would not come back from this.
    QVERIFY(!rule->matches(std::string(100'000, 'a') + "b"));
}

void RulesTest::findsTheFirstRuleThatFits()
{
    const auto prod = findCreationRule(test::secret(config), "deep/x.prod.yaml");
    QVERIFY(prod);
    QCOMPARE(prod->recipients, (std::vector<std::string>{"age1one", "age1two"}));
    QCOMPARE(prod->plan.rule.kind(), RuleKind::EncryptedRegex);
    QVERIFY(prod->plan.macOnlyEncrypted);

    const auto list = findCreationRule(test::secret(config), "any/x.env");
    QVERIFY(list);
    QCOMPARE(list->recipients, std::vector<std::string>{"age1list"});
    QCOMPARE(list->plan.rule.pattern(), std::string(defaultUnencryptedSuffix));

    const auto group = findCreationRule(test::secret(config), "one_group/x.env");
    QVERIFY(group);
    QCOMPARE(group->recipients, (std::vector<std::string>{"age1in", "age1out"}));
    QCOMPARE(findCreationRule(test::secret(config), "none").error().kind, ErrorKind::NotFound);
}

void RulesTest::refusesRulesItCannotKeep()
{
    const auto kms = findCreationRule(test::secret(config), "kms/x.yaml");
    QVERIFY(kms);
    QCOMPARE(kms->otherKeys, std::vector<std::string>{"kms"});
    QCOMPARE(findCreationRule(test::secret(config), "groups/x").error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(findCreationRule(test::secret(config), "both/x").error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(findCreationRule(test::secret("creation_rules: [\n"), "x").error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(findCreationRule(test::secret("stores: {}\n"), "x").error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
