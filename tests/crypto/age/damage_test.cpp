// No age file that was cut short or changed in a single bit gives anything but an error.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/age.h"
#include "crypto/age/keys/scrypt.h"
#include "crypto/age/keys/x25519.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace strongroom;

namespace {

constexpr std::string_view plaintext =
    "A file of our own, longer than one line of armor is wide: sixty-four.";
constexpr std::string_view passphrase = "correct horse";

struct Sample
{
    age::Identities identities{};
    Bytes file{};
};

/// One for each way in which a file can be written.
Sample makeSample(bool withPassphrase, age::Form form, std::size_t size)
{
    Sample sample;
    age::Recipients recipients;
    if (withPassphrase) {
        auto recipient = age::ScryptRecipient::create(SecretBytes::copyOf(passphrase), 1);
        recipients.push_back(std::make_unique<age::ScryptRecipient>(std::move(*recipient)));
        sample.identities.push_back(std::make_unique<age::ScryptIdentity>(
            []() -> Result<SecretBytes> { return SecretBytes::copyOf(passphrase); }));
    } else {
        auto identity = age::X25519Identity::generate();
        recipients.push_back(std::make_unique<age::X25519Recipient>(identity->recipient()));
        sample.identities.push_back(std::make_unique<age::X25519Identity>(std::move(*identity)));
    }
    const Bytes content(size, 'x');
    auto file = age::encryptBytes(
        recipients, form, size == 0 ? bytesOf(plaintext) : std::span<const std::uint8_t>(content));
    sample.file = std::move(*file);
    return sample;
}

struct Opened
{
    Result<Done> done = Done{};
    Bytes released{};
};

Opened open(const Sample& sample, const Bytes& file)
{
    Opened opened;
    opened.done =
        age::decrypt(sample.identities, age::sourceOf(file), age::sinkInto(opened.released));
    return opened;
}

/// Refused, for a reason that a person can act on, and with not a byte released.
bool isRefused(const Opened& opened)
{
    if (opened.done || !opened.released.empty())
        return false;
    const auto& error = opened.done.error();
    return error.kind != ErrorKind::Internal && error.message.ends_with('.')
           && !error.field.empty();
}

QByteArray at(std::size_t place, const Opened& opened)
{
    return "at " + QByteArray::number(place) + ": "
           + (opened.done ? QByteArray("opened")
                          : QByteArray::fromStdString(opened.done.error().message));
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatIsWhole_data() { addSamples(); }
    void opensWhatIsWhole();
    void refusesEveryTruncation_data() { addSamples(); }
    void refusesEveryTruncation();
    void refusesEveryFlippedBit_data() { addSamples(); }
    void refusesEveryFlippedBit();
    void releasesOnlyWholeChunksOfADamagedFile();
    void tellsKindsOfDamageApart();

private:
    void addSamples();
};

void DamageTest::addSamples()
{
    QTest::addColumn<bool>("withPassphrase");
    QTest::addColumn<bool>("armored");
    QTest::newRow("X25519") << false << false;
    QTest::newRow("X25519, armored") << false << true;
    QTest::newRow("scrypt") << true << false;
    QTest::newRow("scrypt, armored") << true << true;
}

void DamageTest::opensWhatIsWhole()
{
    QFETCH(bool, withPassphrase);
    QFETCH(bool, armored);
    const auto sample =
        makeSample(withPassphrase, armored ? age::Form::Armored : age::Form::Binary, 0);

    const auto opened = open(sample, sample.file);

    QVERIFY2(opened.done.hasValue(), at(0, opened));
    QCOMPARE(std::string(opened.released.begin(), opened.released.end()), std::string(plaintext));
}

void DamageTest::refusesEveryTruncation()
{
    QFETCH(bool, withPassphrase);
    QFETCH(bool, armored);
    const auto sample =
        makeSample(withPassphrase, armored ? age::Form::Armored : age::Form::Binary, 0);

    for (std::size_t size = 0; size < sample.file.size(); ++size) {
        const auto opened =
            open(sample, Bytes(sample.file.begin(),
                               sample.file.begin() + static_cast<std::ptrdiff_t>(size)));

        // The line feed behind the armor's end line is white space outside the block: it may go.
        const bool allowed = armored && size == sample.file.size() - 1;
        QVERIFY2(allowed ? opened.done.hasValue() : isRefused(opened), at(size, opened));
    }
}

void DamageTest::refusesEveryFlippedBit()
{
    QFETCH(bool, withPassphrase);
    QFETCH(bool, armored);
    const auto sample =
        makeSample(withPassphrase, armored ? age::Form::Armored : age::Form::Binary, 0);

    for (std::size_t i = 0; i < sample.file.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            auto file = sample.file;
            file[i] = static_cast<std::uint8_t>(file[i] ^ (1 << bit));
            const auto opened = open(sample, file);
            QVERIFY2(isRefused(opened), at(i, opened) + " bit " + QByteArray::number(bit));
        }
}

void DamageTest::releasesOnlyWholeChunksOfADamagedFile()
{
    constexpr std::size_t chunk = 64U << 10;
    const auto sample = makeSample(false, age::Form::Binary, 2 * chunk + 1);
    const auto payload = sample.file.size() - (2 * chunk + 1 + 3 * 16);

    for (const std::size_t place : {payload, payload + chunk, payload + chunk + 16,
                                    payload + 2 * (chunk + 16), sample.file.size() - 1}) {
        auto file = sample.file;
        file[place] ^= 1;
        const auto opened = open(sample, file);

        QVERIFY(!opened.done);
        QCOMPARE(opened.released.size(), (place - payload) / (chunk + 16) * chunk);
        QCOMPARE(opened.done.error().kind, ErrorKind::Forged);
    }
}

void DamageTest::tellsKindsOfDamageApart()
{
    const auto sample = makeSample(false, age::Form::Binary, 0);
    const auto other = makeSample(false, age::Form::Binary, 0);
    const auto messageOf = [&](const Bytes& file) {
        return open(sample, file).done.error().message;
    };
    const auto cut = [&](std::size_t size) {
        return Bytes(sample.file.begin(), sample.file.begin() + static_cast<std::ptrdiff_t>(size));
    };
    const std::string_view text(reinterpret_cast<const char*>(sample.file.data()),
                                sample.file.size());
    const auto header = text.find('\n', text.find("---")) + 1;
    auto version = sample.file;
    version[20] = '2';
    auto mac = sample.file;
    mac[header - 10] = mac[header - 10] == 'A' ? 'B' : 'A';
    auto chunk = sample.file;
    chunk.back() ^= 1;

    const std::set<std::string> messages{messageOf({}),
                                         messageOf(Bytes(100, 'x')),
                                         messageOf(version),
                                         messageOf(cut(50)),
                                         messageOf(other.file),
                                         messageOf(mac),
                                         messageOf(cut(header + 3)),
                                         messageOf(cut(header + 16)),
                                         messageOf(cut(header + 20)),
                                         messageOf(chunk)};

    QCOMPARE(messages.size(), 10U);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
