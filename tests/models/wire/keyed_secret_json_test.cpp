// Names of keys beside a secret, which an older server leaves out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/keyed_secret_json.h"
#include "models/wire/secret_json.h"

#include <QTest>

using namespace strongroom;

namespace {

/// As it comes over the wire.
template <class T>
Result<T> sentAndRead(const wire::json::object& object)
{
    return wire::fromJson<T>(*wire::parse(wire::serialize(object)));
}

domain::Secret secretOf()
{
    domain::Secret secret;
    secret.id = domain::SecretId::fresh();
    secret.organization = domain::OrganizationId::fresh();
    secret.backend = domain::BackendId::fresh();
    secret.name = "payments";
    secret.slug = "payments";
    return secret;
}

} // namespace

class KeyedSecretJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void mayHaveNone();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
};

void KeyedSecretJsonTest::comesBackAsItWas()
{
    const domain::KeyedSecret sent{secretOf(), {"STRIPE_API_KEY", "tls.crt"}};

    const auto read = sentAndRead<domain::KeyedSecret>(wire::toJson(sent));

    QVERIFY(read);
    QVERIFY(read->keys == sent.keys);
    QVERIFY(read->secret.id == sent.secret.id && read->secret.name == "payments");
    QVERIFY(sentAndRead<domain::Secret>(wire::toJson(sent))); // An older client reads it, too.
}

void KeyedSecretJsonTest::mayHaveNone()
{
    const auto read = sentAndRead<domain::KeyedSecret>(wire::toJson(secretOf()));

    QVERIFY(read);
    QVERIFY(read->keys.empty());
}

void KeyedSecretJsonTest::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two lines") << QByteArray("A\nB");
    QTest::newRow("a slash") << QByteArray("a/b");
    QTest::newRow("too long") << QByteArray(256, 'k');
}

void KeyedSecretJsonTest::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, name);

    const auto read = sentAndRead<domain::KeyedSecret>(
        wire::toJson(domain::KeyedSecret{secretOf(), {name.toStdString()}}));

    QVERIFY(!read);
    QVERIFY(read.error().field.starts_with("key_names"));
}

QTEST_GUILESS_MAIN(KeyedSecretJsonTest)
#include "keyed_secret_json_test.moc"
