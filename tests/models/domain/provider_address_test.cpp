// Which addresses a provider may have.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/provider_address.h"

#include <QTest>

using namespace strongroom::domain;

class ProviderAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void isPrivateOverTlsOrOnLoopback_data();
    void isPrivateOverTlsOrOnLoopback();
    void describesItselfBelowTheIssuer();
};

void ProviderAddressTest::isPrivateOverTlsOrOnLoopback_data()
{
    QTest::addColumn<bool>("isPrivate");
    for (const char* address : {"https://idp.example", "https://idp.example/realms/one/",
                                "http://127.0.0.1", "http://127.0.0.1:8080", "http://127.0.0.1/a",
                                "http://127.0.0.1:8080/a@b:c", "http://[::1]:80/"})
        QTest::newRow(address) << true;
    for (const char* address :
         {"", "https://", "https:///jwks", "http://idp.example", "http://127.0.0.1.evil.example",
          "http://127.0.0.1:80@evil.example/", "http://127.0.0.1@evil.example",
          "http://127.0.0.1:?@evil.example", "http://127.0.0.1:", "http://127.0.0.11/",
          "http://localhost:80", "http://[::1]evil", "HTTP://127.0.0.1", "file:///etc/passwd",
          "javascript:alert(1)", " https://idp.example"})
        QTest::newRow(address) << false;
}

void ProviderAddressTest::isPrivateOverTlsOrOnLoopback()
{
    QFETCH(bool, isPrivate);

    QCOMPARE(isPrivateAddress(QTest::currentDataTag()), isPrivate);
}

void ProviderAddressTest::describesItselfBelowTheIssuer()
{
    QCOMPARE(discoveryAddress("https://a"),
             std::string("https://a/.well-known/openid-configuration"));
    QCOMPARE(discoveryAddress("https://a/b/"),
             std::string("https://a/b/.well-known/openid-configuration"));
}

QTEST_GUILESS_MAIN(ProviderAddressTest)
#include "provider_address_test.moc"
