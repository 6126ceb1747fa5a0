// Keys are read strictly, and those that we cannot use are refused by name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/age.h"
#include "crypto/age/format/bech32.h"
#include "crypto/age/keys/key_text.h"
#include "crypto/age/keys/scrypt.h"
#include "crypto/age/keys/x25519.h"

#include <QTest>

using namespace strongroom;

namespace {

// C2SP age, "The X25519 recipient type".
constexpr std::string_view identityText =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
constexpr std::string_view recipientText =
    "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

std::string plain(const SecretBytes& text)
{
    return {text.reveal().begin(), text.reveal().end()};
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithBip173_data();
    void agreesWithBip173();
    void findsEverySlipInAKey();
    void derivesTheSpecificationsRecipient();
    void writesWhatItReads();
    void refusesByName_data();
    void refusesByName();
    void readsFilesOfKeys();
    void namesTheLineAtFault();
    void keepsPassphrasesAlone();
    void refusesCostlyPassphrases_data();
    void refusesCostlyPassphrases();
    void asksForAPassphraseOnlyIfNeeded();
};

void KeysTest::agreesWithBip173_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("valid");
    // BIP173's test vectors, but for those whose data is no whole bytes, which keys always are.
    for (const char* text : {"A12UEL5L", "a12uel5l",
                             "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexclude"
                             "dcharactersbio1tt5tgs",
                             "?1ezyfcl"})
        QTest::newRow(text) << std::string(text) << true;
    for (const char* text :
         {"\x20"
          "1nwldj5",
          "\x7f"
          "1axkwrx",
          "\x80"
          "1eym55h",
          "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "de1lg7wt\xff", "A1G7SGD8",
          "10a06t8", "1qzzfhee", "a12UEL5L", "A12UEL5l", ""})
        QTest::newRow(text) << std::string(text) << false;
}

void KeysTest::agreesWithBip173()
{
    QFETCH(std::string, text);
    QFETCH(bool, valid);

    QCOMPARE(age::bech32Decode(text).hasValue(), valid);
}

void KeysTest::findsEverySlipInAKey()
{
    constexpr std::string_view characters = "qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1QA";
    for (std::size_t i = 0; i < recipientText.size(); ++i)
        for (const char c : characters) {
            std::string text(recipientText);
            if (text[i] == c)
                continue;
            text[i] = c;
            QVERIFY2(!age::parseRecipient(text), text.c_str());
            QVERIFY(!age::parseRecipient(text.substr(0, i)));
        }
}

void KeysTest::derivesTheSpecificationsRecipient()
{
    const auto identity = age::X25519Identity::parse(identityText);

    QVERIFY(identity);
    QCOMPARE(identity->recipient().text(), std::string(recipientText));
}

void KeysTest::writesWhatItReads()
{
    const auto identity = age::X25519Identity::generate();

    const auto again = age::X25519Identity::parse(plain(identity->text()));

    QVERIFY(again);
    QCOMPARE(plain(again->text()), plain(identity->text()));
    QCOMPARE(again->recipient().text(), identity->recipient().text());
    QCOMPARE(plain(age::X25519Identity::parse(identityText)->text()), std::string(identityText));
}

void KeysTest::refusesByName_data()
{
    QTest::addColumn<bool>("asIdentity");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("names");
    const auto row = [](const char* name, bool asIdentity, std::string_view text,
                        const char* names) {
        QTest::newRow(name) << asIdentity << std::string(text) << std::string(names);
    };
    row("plugin recipient", false,
        "age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt",
        "age-plugin-yubikey");
    row("plugin with a 1", false,
        "age1se1q0mm28s88km3d8fvwve26xg4tt26gqamhxm79g9xvmw0f2erawj752upj6l", "age-plugin-se");
    row("tagged recipient", false,
        "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e", "age-plugin-tag");
    row("hybrid recipient", false, "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y",
        "post-quantum");
    row("ssh recipient", false, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGNzUVl2dUZ6", "SSH key");
    row("ssh rsa recipient", false, "ssh-rsa AAAAB3NzaC1yc2E", "SSH key");
    row("identity as recipient", false, identityText, "stays secret");
    row("no recipient", false, "alice@example.org", "begin with age1");
    row("upper case", false, "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ",
        "begin with age1");
    row("short recipient", false, "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujw",
        "checksum");
    row("plugin identity", true, "AGE-PLUGIN-YUBIKEY-1GQ9SKQYZ4E6", "age-plugin-yubikey");
    row("hybrid identity", true,
        "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG",
        "post-quantum");
    row("ssh identity", true, "-----BEGIN OPENSSH PRIVATE KEY-----", "SSH key");
    row("recipient as identity", true, recipientText, "give the identity");
    row("lower case", true,
        "age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpq4egaex",
        "begin with AGE-SECRET-KEY-1");
}

void KeysTest::refusesByName()
{
    QFETCH(bool, asIdentity);
    QFETCH(std::string, text);
    QFETCH(std::string, names);

    const auto recipient = age::parseRecipient(text);
    const auto identity = age::parseIdentity(text);
    const auto& error = asIdentity ? identity.error() : recipient.error();

    QCOMPARE(error.kind, ErrorKind::InvalidInput);
    QVERIFY2(error.message.find(names) != std::string::npos, error.message.c_str());
    QVERIFY(error.message.find(text) == std::string::npos);
}

void KeysTest::readsFilesOfKeys()
{
    const std::string file = "# created: 2026-11-25T00:00:00Z\r\n\n" + std::string(identityText)
                             + "\r\n# another\n" + std::string(identityText);

    QCOMPARE(age::parseIdentities(file)->size(), 2U);
    QCOMPARE(age::recipientsOfIdentities(file)->front(), std::string(recipientText));
    QCOMPARE(age::parseRecipients(std::string(recipientText) + "\n")->size(), 1U);
    QVERIFY(!age::parseIdentities("# nothing\n"));
    QVERIFY(!age::parseRecipients(""));
}

void KeysTest::namesTheLineAtFault()
{
    const auto parsed =
        age::parseIdentities("# one\n" + std::string(identityText) + "\nAGE-PLUGIN-SE-1QQQ\n");

    QVERIFY(!parsed);
    QVERIFY(parsed.error().message.starts_with("Line 3: "));
}

void KeysTest::keepsPassphrasesAlone()
{
    age::Recipients recipients;
    recipients.push_back(std::move(*age::parseRecipient(recipientText)));
    recipients.push_back(std::make_unique<age::ScryptRecipient>(
        std::move(*age::ScryptRecipient::create(SecretBytes::copyOf("open sesame"), 1))));

    const auto both = age::encryptBytes(recipients, age::Form::Binary, bytesOf("x"));
    const auto none = age::encryptBytes({}, age::Form::Binary, bytesOf("x"));

    QVERIFY(!both && !none);
    QVERIFY(both.error().message.find("alone") != std::string::npos);
    QVERIFY(!age::ScryptRecipient::create(SecretBytes(0)));
}

void KeysTest::refusesCostlyPassphrases_data()
{
    QTest::addColumn<std::string>("workFactor");
    for (const char* factor : {"23", "31", "64", "4294967297", "99999999999999999999"})
        QTest::newRow(factor) << std::string(factor);
}

void KeysTest::refusesCostlyPassphrases()
{
    QFETCH(std::string, workFactor);
    const age::Stanza stanza{{"scrypt", toUnpaddedBase64(Bytes(16)), workFactor}, Bytes(32)};
    bool asked = false;
    const age::ScryptIdentity identity([&]() -> Result<SecretBytes> {
        asked = true;
        return SecretBytes(1);
    });

    const auto unwrapped = identity.unwrap(stanza);

    QVERIFY(!unwrapped);
    QCOMPARE(unwrapped.error().field, std::string("header"));
    QVERIFY(!asked);
}

void KeysTest::asksForAPassphraseOnlyIfNeeded()
{
    auto identity = age::X25519Identity::generate();
    age::Recipients recipients;
    recipients.push_back(std::make_unique<age::X25519Recipient>(identity->recipient()));
    const auto file = age::encryptBytes(recipients, age::Form::Armored, bytesOf("open"));
    int asked = 0;
    age::Identities identities;
    identities.push_back(std::make_unique<age::ScryptIdentity>([&]() -> Result<SecretBytes> {
        ++asked;
        return SecretBytes::copyOf("x");
    }));
    identities.push_back(std::make_unique<age::X25519Identity>(std::move(*identity)));

    const auto opened = age::decryptBytes(identities, *file);

    QVERIFY(opened);
    QCOMPARE(plain(*opened), std::string("open"));
    QCOMPARE(asked, 0);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
