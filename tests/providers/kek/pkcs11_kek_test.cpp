// A key in a hardware module keeps the contract: SoftHSM's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/pkcs11/pkcs11_kek.h"
#include "tests/providers/kek/kek_contract.h"
#include "tests/support/soft_token.h"

using namespace strongroom;
using namespace strongroom::providers;

class Pkcs11KekTest : public test::KekContract
{
    Q_OBJECT

private:
    QString start() override
    {
        if (const auto missing = m_token.start(); !missing.isEmpty())
            return missing;
        const bool made = m_token.makeKey("kek1", "01") && m_token.makeKey("kek2", "02")
                          && m_token.makeKey("short", "03", "AES:16")
                          && m_token.makeKey("generic", "04", "GENERIC:32");
        return made ? "" : "SoftHSM makes no keys";
    }
    test::Made withPin(const std::string& uri, const std::string& pin,
                       std::vector<std::string> modules = {test::SoftToken::module})
    {
        auto credentials = KeyCredentials::parse(SecretBytes::copyOf("{\"pin\":\"" + pin + "\"}"));
        return Pkcs11Kek::create("pkcs11:test", {{"uri", uri}}, *credentials, std::move(modules));
    }
    std::optional<test::Made> open(Which which) override
    {
        switch (which) {
        case Which::Good: return withPin("pkcs11:token=kek;object=kek1", "1234");
        case Which::Other: return withPin("pkcs11:token=kek;id=%02", "1234");
        case Which::WrongCredentials: return withPin("pkcs11:token=kek;object=kek1", "4321");
        case Which::WrongType: return withPin("pkcs11:token=kek;object=short", "1234");
        case Which::Absent: return withPin("pkcs11:token=kek;object=nothing", "1234");
        }
        return std::nullopt;
    }

    test::SoftToken m_token;

private slots:
    void refusesUris_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("none") << "";
        QTest::newRow("no URI") << "kek1";
        QTest::newRow("another scheme") << "file:///etc/passwd";
        QTest::newRow("no key") << "pkcs11:token=kek";
        QTest::newRow("a PIN in it") << "pkcs11:token=kek;object=kek1?pin-value=1234";
        QTest::newRow("a PIN's file in it")
            << "pkcs11:token=kek;object=kek1?pin-source=file:/etc/x";
        QTest::newRow("a library in it") << "pkcs11:token=kek;object=kek1?module-path=/tmp/evil.so";
    }
    void refusesUris()
    {
        QFETCH(QString, uri);
        const auto made = withPin(uri.toStdString(), "1234");
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    }
    void namesTheStep_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("step");
        const QString good = test::SoftToken::module;
        QTest::newRow("no such token") << "pkcs11:token=other;object=kek1" << good << "token";
        QTest::newRow("no such module") << "pkcs11:token=kek;object=kek1"
                                        << "/nowhere.so"
                                        << "module";
        QTest::newRow("a key for nothing in particular")
            << "pkcs11:token=kek;object=generic" << good << "key_type";
    }
    void namesTheStep()
    {
        QFETCH(QString, uri);
        QFETCH(QString, module);
        QFETCH(QString, step);
        const auto made = withPin(uri.toStdString(), "1234", {module.toStdString()});
        QVERIFY(made);

        const auto done = checkHealth(**made);

        QVERIFY(!done);
        QCOMPARE(done.error().field, step.toStdString());
    }
    void noticesThatItsKeyWasTakenAway()
    {
        QVERIFY(m_token.makeKey("brief", "09"));
        const auto key = withPin("pkcs11:token=kek;object=brief", "1234");
        const auto wrapped = (*key)->wrap(place(), SecretBytes(32));
        QVERIFY(wrapped);
        QVERIFY(m_token.tool({"--delete-object", "--type", "secrkey", "--id", "09"}));

        const auto opened =
            (*withPin("pkcs11:token=kek;object=brief", "1234"))->unwrap(place(), *wrapped);

        QVERIFY(!opened);
        QCOMPARE(opened.error().field, std::string("key_state"));
    }
};

QTEST_GUILESS_MAIN(Pkcs11KekTest)
#include "pkcs11_kek_test.moc"
