// What is typed, as terms.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/secret_query.h"

#include <QTest>

namespace strongroom::index {
namespace {

using Kind = QueryTerm::Kind;
using Terms = std::vector<QueryTerm>;

} // namespace

class SecretQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFolded();
    void tokensAndNegation();
    void whatIsNoTokenIsAWord();
    void halfTypedAsksForNothing();
};

void SecretQueryTest::wordsAreFolded()
{
    QVERIFY(parseQuery("  Stripe\tPAY ")
            == (Terms{{Kind::Word, "stripe", false}, {Kind::Word, "pay", false}}));
    QVERIFY(parseQuery("SCHLÜSSEL") == (Terms{{Kind::Word, "schlüssel", false}}));
}

void SecretQueryTest::tokensAndNegation()
{
    QVERIFY(parseQuery("env:Prod owner:\"Ada Lovelace\" -label:legacy -backend:aws -old")
            == (Terms{{Kind::Environment, "prod", false},
                      {Kind::Owner, "ada lovelace", false},
                      {Kind::Label, "legacy", true},
                      {Kind::Backend, "aws", true},
                      {Kind::Word, "old", true}}));
}

void SecretQueryTest::whatIsNoTokenIsAWord()
{
    QVERIFY(parseQuery("https://x env a-b")
            == (Terms{{Kind::Word, "https://x", false},
                      {Kind::Word, "env", false},
                      {Kind::Word, "a-b", false}}));
    QVERIFY(parseQuery("\"env:prod\"") == (Terms{{Kind::Word, "env:prod", false}}));
}

void SecretQueryTest::halfTypedAsksForNothing()
{
    for (const auto* typed : {"", " ", "env:", "-env:", "\"", "\"\"", "-\"\"", "owner:\"", "\n"})
        QVERIFY2(parseQuery(typed).empty(), typed);
    QVERIFY(parseQuery("-") == (Terms{{Kind::Word, "-", false}}));
    QVERIFY(parseQuery("owner:\"ada l") == (Terms{{Kind::Owner, "ada l", false}}));
    QVERIFY(parseQuery("\"a\nb\"") == (Terms{{Kind::Word, "a b", false}}));
}

} // namespace strongroom::index

QTEST_GUILESS_MAIN(strongroom::index::SecretQueryTest)
#include "secret_query_test.moc"
