// Addresses are read to the letter and written back the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret.h"
#include "models/domain/secret_uri.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::domain;

class SecretUriTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refuses_data();
    void refuses();
    void readsReferences_data();
    void readsReferences();
    void makesSlugs_data();
    void makesSlugs();
};

void SecretUriTest::readsWhatItWrites_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text :
         {"secret://acme/stripe", "secret://acme/stripe/API_KEY", "secret://acme/stripe?env=prod",
          "secret://acme/stripe/config.json?env=prod&version=7", "secret://acme/stripe/a%20b"})
        QTest::newRow(text) << std::string(text);
}

void SecretUriTest::readsWhatItWrites()
{
    QFETCH(std::string, text);

    const auto uri = SecretUri::parse(text);

    QVERIFY(uri);
    QCOMPARE(uri->text(), text);
}

void SecretUriTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text :
         {"", "secret://", "secret://acme", "secret:///stripe", "Secret://acme/stripe",
          "secret://Acme/stripe", "secret://acme/stripe/",
          "secret://acme/stripe?version=7&env=prod", "secret://acme/stripe?version=0",
          "secret://acme/stripe?version=07", "secret://acme/stripe?x=y", "secret://acme/stripe/a%2",
          "secret://acme/stripe/a%41", "secret://acme/stripe/a/b", "secret://acme/../stripe"})
        QTest::newRow(text) << std::string(text);
}

void SecretUriTest::refuses()
{
    QFETCH(std::string, text);

    QVERIFY(!SecretUri::parse(text));
}

void SecretUriTest::readsReferences_data()
{
    QTest::addColumn<std::string>("reference");
    QTest::addColumn<std::string>("uri");
    const auto row = [](const char* reference, const char* uri) {
        QTest::newRow(reference) << std::string(reference) << std::string(uri);
    };
    row("$secrets-group/stripe/API_KEY", "secret://acme/stripe/API_KEY");
    row("$secret/stripe", "secret://acme/stripe");
    row("$secret/stripe/API_KEY", "secret://acme/stripe/API_KEY");
    row("$secret/@prod/stripe", "secret://acme/stripe?env=prod");
    row("$secret/@prod/stripe/API_KEY", "secret://acme/stripe/API_KEY?env=prod");
    row("$secrets-group/stripe", "");
    row("$secret", "");
    row("$secret/@/stripe", "");
    row("stripe/API_KEY", "");
}

void SecretUriTest::readsReferences()
{
    QFETCH(std::string, reference);
    QFETCH(std::string, uri);

    const auto read = SecretUri::parseReference(reference, "acme");

    QCOMPARE(read ? read->text() : std::string(), uri);
}

void SecretUriTest::makesSlugs_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("slug");
    QTest::newRow("words") << std::string("Stripe API key") << std::string("stripe-api-key");
    QTest::newRow("signs at the ends") << std::string("  !Key! ") << std::string("key");
    QTest::newRow("umlaut") << std::string("Müller") << std::string("m-ller");
    QTest::newRow("nothing left") << std::string("世界") << std::string();
    QTest::newRow("long") << std::string(100, 'a') << std::string(63, 'a');
}

void SecretUriTest::makesSlugs()
{
    QFETCH(std::string, name);
    QFETCH(std::string, slug);

    QCOMPARE(slugOf(name), slug);
    QCOMPARE(isSlug(slugOf(name)), !slug.empty());
}

QTEST_GUILESS_MAIN(SecretUriTest)
#include "secret_uri_test.moc"
