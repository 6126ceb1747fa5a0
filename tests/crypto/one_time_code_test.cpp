// One-time codes are those of RFC 4226 and RFC 6238.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/otp/one_time_code.h"
#include "tests/support/vectors.h"

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

using Seconds = std::chrono::sys_seconds;

Seconds at(qint64 seconds)
{
    return Seconds(std::chrono::seconds(seconds));
}

} // namespace

class OneTimeCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void hotpIsRfc4226s();
    void totpIsRfc6238s_data();
    void totpIsRfc6238s();
    void acceptsTheNeighboursAndNoOthers();
    void readsBase32AsPeopleWriteIt_data();
    void readsBase32AsPeopleWriteIt();
    void refusesWhatIsNone();
};

void OneTimeCodeTest::hotpIsRfc4226s()
{
    // RFC 4226, appendix D.
    const auto secret = SecretBytes::copyOf("12345678901234567890");
    const std::vector<std::string> expected{"755224", "287082", "359152", "969429", "338314",
                                            "254676", "287922", "162583", "399871", "520489"};

    for (std::size_t counter = 0; counter < expected.size(); ++counter)
        QCOMPARE(*hotpCode(secret, counter), expected[counter]);
}

void OneTimeCodeTest::totpIsRfc6238s_data()
{
    // RFC 6238, appendix B; the seeds are as long as the hash (erratum 2866).
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("sha1");
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QString>("sha512");
    const auto row = [](qint64 time, const char* sha1, const char* sha256, const char* sha512) {
        QTest::newRow(sha1) << time << sha1 << sha256 << sha512;
    };
    row(59, "94287082", "46119246", "90693936");
    row(1111111109, "07081804", "68084774", "25091201");
    row(1111111111, "14050471", "67062674", "99943326");
    row(1234567890, "89005924", "91819424", "93441116");
    row(2000000000, "69279037", "90698825", "38618901");
    row(20000000000, "65353130", "77737706", "47863826");
}

void OneTimeCodeTest::totpIsRfc6238s()
{
    QFETCH(qint64, time);
    QFETCH(QString, sha1);
    QFETCH(QString, sha256);
    QFETCH(QString, sha512);
    const auto code = [&](std::size_t size, HashAlgorithm algorithm) {
        std::string seed;
        while (seed.size() < size)
            seed += "1234567890";
        const auto secret = SecretBytes::copyOf(seed.substr(0, size));
        return QString::fromStdString(*totpCode(secret, at(time), {8, algorithm}));
    };

    QCOMPARE(code(20, HashAlgorithm::Sha1), sha1);
    QCOMPARE(code(32, HashAlgorithm::Sha256), sha256);
    QCOMPARE(code(64, HashAlgorithm::Sha512), sha512);
}

void OneTimeCodeTest::acceptsTheNeighboursAndNoOthers()
{
    const auto secret = SecretBytes::copyOf("12345678901234567890");
    const auto code = *totpCode(secret, at(1111111111));

    for (const qint64 away : {-30, 0, 30})
        QVERIFY(verifiesTotp(code, secret, at(1111111111 + away)));
    for (const qint64 away : {-90, -60, 60, 90})
        QVERIFY(!verifiesTotp(code, secret, at(1111111111 + away)));
    QVERIFY(!verifiesTotp("", secret, at(1111111111)));
    QVERIFY(!verifiesTotp(code + "0", secret, at(1111111111)));
    QVERIFY(
        !verifiesTotp(*totpCode(secret, at(0)), secret, at(59), {}, std::chrono::seconds(30), 0));
}

void OneTimeCodeTest::readsBase32AsPeopleWriteIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret"); // Empty: refused.
    QTest::newRow("plain") << QByteArray("GEZDGNBVGY3TQOJQ") << QByteArray("1234567890");
    QTest::newRow("lower, grouped")
        << QByteArray("gezd gnbv-gy3t\tqojq\n") << QByteArray("1234567890");
    QTest::newRow("padded") << QByteArray("MZXW6YQ=") << QByteArray("foob");
    QTest::newRow("unpadded") << QByteArray("MZXW6YQ") << QByteArray("foob");
    QTest::newRow("stray bits") << QByteArray("MZXW6YR") << QByteArray();
    QTest::newRow("ends in a zero byte") << QByteArray("MZXW6YQA") << QByteArray("foob\0", 5);
    QTest::newRow("after the padding") << QByteArray("MZ======MZ") << QByteArray();
    QTest::newRow("zero and one") << QByteArray("MZXW0YQ1") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("only spaces") << QByteArray("  \n") << QByteArray();
}

void OneTimeCodeTest::readsBase32AsPeopleWriteIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, secret);

    const auto read = secretFromBase32(test::bytes(text));

    QCOMPARE(read.hasValue(), !secret.isEmpty());
    if (!read)
        return;
    QCOMPARE(test::plain(read->reveal()), secret);
    const auto again = secretFromBase32(base32Of(*read).reveal());
    QCOMPARE(test::plain(again->reveal()), secret);
}

void OneTimeCodeTest::refusesWhatIsNone()
{
    const auto secret = SecretBytes::copyOf("12345678901234567890");

    QVERIFY(!hotpCode(SecretBytes(0), 0));
    QVERIFY(!hotpCode(secret, 0, {5}));
    QVERIFY(!hotpCode(secret, 0, {11}));
    QVERIFY(!hotpCode(secret, 0, {6, HashAlgorithm::Sha384}));
    QVERIFY(!totpCode(secret, at(-1)));
    QVERIFY(!totpCode(secret, at(0), {}, std::chrono::seconds(0)));
}

QTEST_GUILESS_MAIN(OneTimeCodeTest)
#include "one_time_code_test.moc"
