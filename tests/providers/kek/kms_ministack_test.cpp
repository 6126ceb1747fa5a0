// A key in AWS KMS keeps the contract: at MiniStack, an emulator that knows the states of keys, but
// neither re-encrypts nor looks at which key a blob is of, and takes any credentials.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/kek/kms_peer.h"

using namespace strongroom;
using namespace strongroom::providers;

class KmsMinistackTest : public test::KmsPeer
{
    Q_OBJECT

private:
    QString start() override
    {
        const auto program = test::printedBy("install_ministack.sh");
        if (program.isEmpty())
            return "MiniStack is not here and cannot be installed (scripts/install_ministack.sh)";
        allow(m_peer.url().toStdString());
        qputenv("BIND_HOST", "127.0.0.1");
        qputenv("MINISTACK_HOST", "127.0.0.1");
        qputenv("GATEWAY_PORT", QByteArray::number(m_peer.port()));
        qputenv("SERVICES", "kms");
        qputenv("IOT_MTLS_ENABLED", "0");
        if (!m_peer.start(program, {}, "/_ministack/health"))
            return "MiniStack does not answer";
        makeKeys();
        return {};
    }
    bool disable(bool off) override
    {
        kms(off ? "DisableKey" : "EnableKey", {{"KeyId", QString::fromStdString(m_good)}});
        return true;
    }
    bool knowsRotation() const override { return true; }
    bool isFaithful() const override { return false; }

private slots:
    void isShutBeforeItsDeletion()
    {
        const auto arn = newKey();
        const auto key = with({{"key", arn}});
        const auto wrapped = (*key)->wrap(place(), SecretBytes(32));
        QVERIFY(wrapped);
        kms("ScheduleKeyDeletion",
            {{"KeyId", QString::fromStdString(arn)}, {"PendingWindowInDays", 7}});

        const auto opened = (*key)->unwrap(place(), *wrapped);
        kms("CancelKeyDeletion", {{"KeyId", QString::fromStdString(arn)}});
        kms("EnableKey", {{"KeyId", QString::fromStdString(arn)}});
        const auto again = (*key)->unwrap(place(), *wrapped);

        QVERIFY(!opened && again);
        QCOMPARE(opened.error().field, std::string("key_state"));
    }
};

QTEST_GUILESS_MAIN(KmsMinistackTest)
#include "kms_ministack_test.moc"
