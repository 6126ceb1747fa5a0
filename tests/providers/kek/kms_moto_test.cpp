// A key in AWS KMS keeps the contract: at moto, an emulator that re-encrypts and rotates, but does
// not know that a key is disabled, and takes any credentials.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/kek/kms_peer.h"

using namespace strongroom;
using namespace strongroom::providers;

class KmsMotoTest : public test::KmsPeer
{
    Q_OBJECT

private:
    QString start() override
    {
        const auto program = test::printedBy("install_moto.sh");
        if (program.isEmpty())
            return "moto is not here and cannot be installed (scripts/install_moto.sh)";
        allow(m_peer.url().toStdString());
        if (!m_peer.start(program, {"-H", "127.0.0.1", "-p", QString::number(m_peer.port())},
                          "/moto-api/"))
            return "moto does not answer";
        makeKeys();
        return {};
    }
    bool knowsRotation() const override { return true; }
    /// Of a blob whose key it does not know, it says that one may not.
    bool isForged(const Error& error) const override
    {
        return KmsPeer::isForged(error) || error.field == "permission";
    }

private slots:
    void namesThePlaceInItsContext()
    {
        const auto context = providers::encryptionContext(place());
        auto none = place();
        none.context.environment.reset();

        QCOMPARE(context.at("strongroom:secret"), place().context.secret.value);
        QCOMPARE(context.at("strongroom:number"), std::string("7"));
        QCOMPARE(providers::encryptionContext(none).count("strongroom:environment"),
                 std::size_t(0));
        for (const auto& [name, value] : context)
            QVERIFY(value.find("PASSWORD") == std::string::npos && !value.empty());
    }
    void refusesSettings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no region") << "region"
                                   << "";
        QTest::newRow("a region that leads elsewhere") << "region"
                                                       << "x.evil.example/";
        QTest::newRow("no key") << "key"
                                << "";
        QTest::newRow("no URL") << "endpoint_url"
                                << "kms";
        QTest::newRow("misspelt") << "regoin"
                                  << "eu-central-1";
    }
    void refusesSettings()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        KeySettings settings{{"key", m_good}};
        settings[name.toStdString()] = value.toStdString();

        const auto made = with(settings);

        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(KmsMotoTest)
#include "kms_moto_test.moc"
