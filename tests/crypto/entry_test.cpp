// An entry opens where it was sealed and nowhere else; keys travel to whom they are meant for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/aead.h"
#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/random.h"
#include "tests/support/vectors.h"

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

const Bytes here{1, 2, 3};
const Bytes elsewhere{1, 2, 4};

SecretBytes key(char fill)
{
    return test::secret(QByteArray(32, fill));
}

} // namespace

class EntryTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItSealed();
    void staysShutElsewhere_data();
    void staysShutElsewhere();
    void noticesEveryBitAndEveryCut();
    void neverSealsTwiceAlike();
    void fingerprintsTellOnlyWithinOneKey();
    void wrapsADekForItsContextOnly();
    void carriesEntryKeysToTheReader();
};

void EntryTest::opensWhatItSealed()
{
    const auto entry = entryKey(key('d'), here, "API_KEY");
    QVERIFY(entry);

    const auto sealed =
        sealEntry(*entry, here, {"API_KEY", "text"}, SecretBytes::copyOf("hunter2"));
    QVERIFY(sealed);
    const auto opened = openEntry(*entry, here, {"API_KEY", "text"}, *sealed);

    QVERIFY(opened);
    QCOMPARE(test::plain(opened->reveal()), QByteArray("hunter2"));
}

void EntryTest::staysShutElsewhere_data()
{
    QTest::addColumn<Bytes>("context");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("format");
    QTest::newRow("another context") << elsewhere << std::string("API_KEY") << std::string("text");
    QTest::newRow("another key") << here << std::string("API_KEX") << std::string("text");
    QTest::newRow("another format") << here << std::string("API_KEY") << std::string("json");
    QTest::newRow("boundary moved") << here << std::string("API_KEYt") << std::string("ext");
}

void EntryTest::staysShutElsewhere()
{
    QFETCH(Bytes, context);
    QFETCH(std::string, name);
    QFETCH(std::string, format);
    const auto entry = entryKey(key('d'), here, "API_KEY");
    const auto sealed =
        sealEntry(*entry, here, {"API_KEY", "text"}, SecretBytes::copyOf("hunter2"));
    QVERIFY(sealed);

    const auto opened = openEntry(*entry, context, {name, format}, *sealed);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Forged);
}

void EntryTest::noticesEveryBitAndEveryCut()
{
    auto sealed = sealAes256Gcm(key('k'), here, bytesOf("hunter2"));
    QVERIFY(sealed);

    for (std::size_t bit = 0; bit < 8 * sealed->size(); ++bit) {
        auto altered = *sealed;
        altered[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY(!openAes256Gcm(key('k'), here, altered));
    }
    for (std::size_t size = 0; size < sealed->size(); ++size)
        QVERIFY(!openAes256Gcm(key('k'), here, std::span(*sealed).first(size)));
    QVERIFY(openAes256Gcm(key('k'), here, *sealed));
}

void EntryTest::neverSealsTwiceAlike()
{
    const auto first = sealAes256Gcm(key('k'), here, bytesOf("hunter2"));
    const auto second = sealAes256Gcm(key('k'), here, bytesOf("hunter2"));

    QVERIFY(first && second);
    QVERIFY(*first != *second);
}

void EntryTest::fingerprintsTellOnlyWithinOneKey()
{
    const auto value = SecretBytes::copyOf("hunter2");

    const auto one = fingerprint(key('f'), "secret-1", "A", value);
    const auto same = fingerprint(key('f'), "secret-1", "A", SecretBytes::copyOf("hunter2"));
    const auto otherValue = fingerprint(key('f'), "secret-1", "A", SecretBytes::copyOf("hunter3"));
    const auto otherKey = fingerprint(key('f'), "secret-1", "B", value);
    const auto otherSecret = fingerprint(key('f'), "secret-2", "A", value);

    QVERIFY(one && same && otherValue && otherKey && otherSecret);
    QCOMPARE(*one, *same);
    QVERIFY(*one != *otherValue);
    QVERIFY(*one != *otherKey);
    QVERIFY(*one != *otherSecret);
}

void EntryTest::wrapsADekForItsContextOnly()
{
    const auto wrapped = wrapDek(key('K'), here, key('d'));
    QVERIFY(wrapped);

    QVERIFY(unwrapDek(key('K'), here, *wrapped));
    QVERIFY(!unwrapDek(key('K'), elsewhere, *wrapped));
    QVERIFY(!unwrapDek(key('L'), here, *wrapped));
}

void EntryTest::carriesEntryKeysToTheReader()
{
    const auto reader = newHpkeKeyPair();
    const auto custodian = newHpkeKeyPair();
    QVERIFY(reader && custodian);
    EntryKeys keys;
    keys.emplace("A", key('a'));
    keys.emplace("B", key('b'));

    const auto message =
        sealEntryKeysToReader(custodian->privateKey, reader->publicKey, here, {"grant-1", 3}, keys);
    QVERIFY(message);
    const auto opened =
        openEntryKeys(custodian->publicKey, reader->privateKey, here, {"grant-1", 3}, *message);

    QVERIFY(opened);
    QCOMPARE(opened->size(), std::size_t(2));
    QCOMPARE(test::plain(opened->at("B").reveal()), QByteArray(32, 'b'));
    QVERIFY(
        !openEntryKeys(custodian->publicKey, reader->privateKey, here, {"grant-2", 3}, *message));
    QVERIFY(
        !openEntryKeys(custodian->publicKey, reader->privateKey, here, {"grant-1", 2}, *message));
    const std::vector<std::string> more{"A", "B"};
    QVERIFY(!openEntryKeys(custodian->publicKey, reader->privateKey, here, {"grant-1", 3, more},
                           *message));
    QVERIFY(!openEntryKeys(custodian->publicKey, reader->privateKey, elsewhere, {"grant-1", 3},
                           *message));
    QVERIFY(!openEntryKeys(reader->publicKey, reader->privateKey, here, {"grant-1", 3}, *message));
    // Under another label the same bytes mean nothing.
    QVERIFY(!openDekFromWriter(reader->privateKey, here, *message));
}

QTEST_GUILESS_MAIN(EntryTest)
#include "entry_test.moc"
