// What is told beside a version comes over the wire, and nothing else under its name does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/certificate_end_json.h"

#include <QTest>

using namespace strongroom;

class CertificateEndJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void isToldOfValuesThatAreGiven();
    void isLeftOutWhereNothingEnds();
    void refusesTheRest_data();
    void refusesTheRest();

private:
    static domain::NewVersion version()
    {
        domain::NewVersion version;
        version.entries.push_back({"tls.crt", domain::ValueFormat::Pem, {}});
        version.kept = {"kept"};
        return version;
    }
};

void CertificateEndJsonTest::comesBackAsItWas()
{
    const domain::CertificateEnd sent{domain::SecretId::fresh(),
                                      "QWAC",
                                      "qwac",
                                      domain::EnvironmentId::fresh(),
                                      3,
                                      "tls.crt",
                                      *parseRfc3339("2027-03-12T10:11:12Z")};

    const auto read =
        wire::fromJson<domain::CertificateEnd>(*wire::parse(wire::serialize(wire::toJson(sent))));

    QVERIFY(read);
    QVERIFY(read->secret == sent.secret && read->environment == sent.environment);
    QVERIFY(read->name == sent.name && read->slug == sent.slug && read->key == sent.key);
    QCOMPARE(read->version, sent.version);
    QCOMPARE(read->endsAt, sent.endsAt);
}

void CertificateEndJsonTest::isToldOfValuesThatAreGiven()
{
    const domain::CertificateEnds ends{{"tls.crt", *parseRfc3339("2027-03-12T10:11:12Z")}};
    wire::json::object object;

    wire::tellEnds(object, ends);

    const auto read = wire::toldEnds(*wire::parse(wire::serialize(object)), version());
    QVERIFY(read);
    QVERIFY(*read == ends);
}

void CertificateEndJsonTest::isLeftOutWhereNothingEnds()
{
    wire::json::object object;

    wire::tellEnds(object, {});

    QVERIFY(object.empty());
    const auto read = wire::toldEnds(object, version());
    QVERIFY(read && read->empty());
}

void CertificateEndJsonTest::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no text") << QByteArray(R"({"tls.crt": 7})");
    QTest::newRow("no time") << QByteArray(R"({"tls.crt": "tomorrow"})");
    QTest::newRow("of a kept value") << QByteArray(R"({"kept": "2027-03-12T10:11:12Z"})");
    QTest::newRow("of no value") << QByteArray(R"({"absent": "2027-03-12T10:11:12Z"})");
}

void CertificateEndJsonTest::refusesTheRest()
{
    QFETCH(QByteArray, told);
    const auto json = wire::parse("{\"certificate_ends\": " + told.toStdString() + '}');

    const auto read = wire::toldEnds(*json, version());

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(read.error().field, std::string("certificate_ends"));
}

QTEST_GUILESS_MAIN(CertificateEndJsonTest)
#include "certificate_end_json_test.moc"
