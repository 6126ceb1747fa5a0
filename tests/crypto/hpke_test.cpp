// HPKE agrees with another implementation's messages, and opens nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/hpke.h"
#include "tests/support/vector_file.h"
#include "tests/support/vectors.h"

using namespace strongroom;
using namespace strongroom::crypto;

class HpkeTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheVectors_data() { test::addVectorRows("crypto/hpke"); }
    void agreesWithTheVectors();
    void opensWhatItSealed();
    void staysShutForAnotherKey();
    void refusesAPointOfSmallOrder();
    void opensOnlyTheNamedSendersMessage();
    void refusesEveryFlippedBitAndEveryCut();
};

void HpkeTest::agreesWithTheVectors()
{
    QFETCH(test::Vector, vector);
    const auto hex = [&](const char* name) { return QByteArray::fromHex(vector[name].toLatin1()); };
    const auto encapsulated = hex("encapsulated");
    const auto ciphertext = hex("ciphertext");
    const HpkeMessage message{Bytes(encapsulated.begin(), encapsulated.end()),
                              Bytes(ciphertext.begin(), ciphertext.end())};

    const auto opened = hpkeOpen(test::secret(hex("private")), test::bytes(hex("info")),
                                 test::bytes(hex("associated")), message);

    const auto outcome = opened ? std::string_view("opens") : nameOf(opened.error().kind);
    QCOMPARE(QString::fromUtf8(outcome.data()), vector["expect"]);
    if (opened)
        QCOMPARE(test::plain(opened->reveal()), hex("plaintext"));
}

void HpkeTest::opensWhatItSealed()
{
    const auto pair = newHpkeKeyPair();
    QVERIFY(pair);

    const auto message =
        hpkeSeal(pair->publicKey, bytesOf("info"), bytesOf("here"), SecretBytes::copyOf("hunter2"));
    QVERIFY(message);
    const auto opened = hpkeOpen(pair->privateKey, bytesOf("info"), bytesOf("here"), *message);

    QVERIFY(opened);
    QCOMPARE(test::plain(opened->reveal()), QByteArray("hunter2"));
    QCOMPARE(*hpkePublicKey(pair->privateKey), pair->publicKey);
}

void HpkeTest::staysShutForAnotherKey()
{
    const auto pair = newHpkeKeyPair();
    const auto other = newHpkeKeyPair();
    QVERIFY(pair && other);

    const auto message =
        hpkeSeal(pair->publicKey, bytesOf("info"), {}, SecretBytes::copyOf("hunter2"));
    QVERIFY(message);
    const auto opened = hpkeOpen(other->privateKey, bytesOf("info"), {}, *message);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Forged);
}

void HpkeTest::refusesAPointOfSmallOrder()
{
    const Bytes zero(32, 0);

    const auto message = hpkeSeal(zero, {}, {}, SecretBytes::copyOf("hunter2"));

    QVERIFY(!message);
    QCOMPARE(message.error().kind, ErrorKind::Forged);
}

void HpkeTest::opensOnlyTheNamedSendersMessage()
{
    const auto sender = newHpkeKeyPair();
    const auto other = newHpkeKeyPair();
    const auto reader = newHpkeKeyPair();
    QVERIFY(sender && other && reader);
    const auto plaintext = SecretBytes::copyOf("hunter2");

    const auto message =
        hpkeSealAuthenticated(sender->privateKey, reader->publicKey, bytesOf("i"), {}, plaintext);
    const auto anonymous = hpkeSeal(reader->publicKey, bytesOf("i"), {}, plaintext);
    QVERIFY(message && anonymous);
    const auto openFrom = [&](std::span<const std::uint8_t> claimed, const HpkeMessage& received) {
        return hpkeOpenAuthenticated(claimed, reader->privateKey, bytesOf("i"), {}, received);
    };

    const auto opened = openFrom(sender->publicKey, *message);
    QVERIFY(opened);
    QCOMPARE(test::plain(opened->reveal()), QByteArray("hunter2"));
    QCOMPARE(openFrom(other->publicKey, *message).error().kind, ErrorKind::Forged);
    QCOMPARE(openFrom(reader->publicKey, *message).error().kind, ErrorKind::Forged);
    QCOMPARE(openFrom({}, *message).error().kind, ErrorKind::Forged);
    QCOMPARE(openFrom({}, *anonymous).error().kind, ErrorKind::Forged);
    QCOMPARE(openFrom(sender->publicKey, *anonymous).error().kind, ErrorKind::Forged);
    QVERIFY(!hpkeOpen(reader->privateKey, bytesOf("i"), {}, *message));
}

void HpkeTest::refusesEveryFlippedBitAndEveryCut()
{
    const auto sender = newHpkeKeyPair();
    const auto reader = newHpkeKeyPair();
    const auto message = hpkeSealAuthenticated(sender->privateKey, reader->publicKey, bytesOf("i"),
                                               bytesOf("a"), SecretBytes::copyOf("hunter2"));
    QVERIFY(message);
    const auto outcome = [&](const HpkeMessage& received) {
        const auto opened = hpkeOpenAuthenticated(sender->publicKey, reader->privateKey,
                                                  bytesOf("i"), bytesOf("a"), received);
        return opened ? "opens" : std::string(nameOf(opened.error().kind));
    };
    QCOMPARE(outcome(*message), std::string("opens"));

    for (const auto part : {&HpkeMessage::encapsulated, &HpkeMessage::ciphertext}) {
        const auto size = ((*message).*part).size();
        for (std::size_t bit = 0; bit < 8 * size; ++bit) {
            auto altered = *message;
            (altered.*part)[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
            QCOMPARE(outcome(altered), std::string("forged"));
        }
        for (std::size_t kept = 0; kept < size; ++kept) {
            auto cut = *message;
            (cut.*part).resize(kept);
            QCOMPARE(outcome(cut), std::string("forged"));
        }
    }
}

QTEST_GUILESS_MAIN(HpkeTest)
#include "hpke_test.moc"
