// The codes of an otpauth address are oathtool's; an address that is none says why.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/otp/one_time_secret.h"

#include "tests/support/programs.h"

#include <QStandardPaths>
#include <QTest>

using namespace strongroom;
using crypto::readOneTimeSecret;
using test::secret;

class OneTimeSecretTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithOathtool_data();
    void agreesWithOathtool();
    void readsNames();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void OneTimeSecretTest::agreesWithOathtool_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("how");
    const QByteArray seed("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    QTest::newRow("bare") << seed << QStringList{"--totp"};
    QTest::newRow("in groups, small")
        << QByteArray("jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp\n") << QStringList{"--totp"};
    QTest::newRow("address") << "otpauth://totp/Acme:alice?secret=" + seed << QStringList{"--totp"};
    QTest::newRow("padded") << QByteArray("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP%3D%3D&issuer=x")
                            << QStringList{"--totp"};
    QTest::newRow("eight digits, SHA-256, a minute")
        << "OTPAUTH://TOTP/a?digits=8&algorithm=SHA256&period=60&secret=" + seed
        << QStringList{"--totp=SHA256", "-d", "8", "-s", "60s"};
    QTest::newRow("SHA-512") << "otpauth://totp/a?secret=" + seed + "&algorithm=SHA512#x"
                             << QStringList{"--totp=SHA512"};
}

void OneTimeSecretTest::agreesWithOathtool()
{
    if (QStandardPaths::findExecutable("oathtool").isEmpty())
        QSKIP("oathtool is not installed");
    QFETCH(QByteArray, text);
    QFETCH(QStringList, how);
    const QString seed = QByteArray(QTest::currentDataTag()) == "padded"
                             ? "JBSWY3DPEHPK3PXP"
                             : "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    const std::chrono::sys_seconds time(std::chrono::seconds(1'900'000'000));

    const auto read = readOneTimeSecret(secret(text.toStdString()));

    QVERIFY2(read, read ? "" : read.error().message.c_str());
    const auto code = crypto::totpCode(read->seed, time, read->form, read->period);
    QVERIFY(code);
    QCOMPARE(QString::fromStdString(*code),
             test::said("oathtool", how + QStringList{"-b", "--now=@1900000000", seed}));
}

void OneTimeSecretTest::readsNames()
{
    const auto read = readOneTimeSecret(
        secret("otpauth://totp/Gr%C3%BCn%20AG:%20alice%40example.org?secret=JBSWY3DPEHPK3PXP"));

    QVERIFY(read);
    QCOMPARE(read->issuer, "Grün AG");
    QCOMPARE(read->account, "alice@example.org");
}

void OneTimeSecretTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("by counter") << "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=1"
                                << "counter";
    QTest::newRow("no secret") << "otpauth://totp/a?issuer=x"
                               << "no secret";
    QTest::newRow("no base32") << "otpauth://totp/a?secret=189"
                               << "base32";
    QTest::newRow("digits") << "otpauth://totp/a?digits=99&secret=JBSWY3DPEHPK3PXP"
                            << "digits";
    QTest::newRow("period") << "otpauth://totp/a?period=0&secret=JBSWY3DPEHPK3PXP"
                            << "second";
    QTest::newRow("huge period") << "otpauth://totp/a?period=99999999999&secret=JBSWY3DPEHPK3PXP"
                                 << "second";
    QTest::newRow("algorithm") << "otpauth://totp/a?algorithm=MD5&secret=JBSWY3DPEHPK3PXP"
                               << "SHA1";
    QTest::newRow("nothing") << ""
                             << "base32";
    QTest::newRow("a password") << "hunter2!"
                                << "base32";
}

void OneTimeSecretTest::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, why);

    const auto read = readOneTimeSecret(secret(text.toStdString()));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(QString::fromStdString(read.error().message).contains(why),
             read.error().message.c_str());
}

QTEST_GUILESS_MAIN(OneTimeSecretTest)
#include "one_time_secret_test.moc"
