// Generated values: of the promised form, all letters alike often, never twice the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/generated_value.h"
#include "crypto/jose/signing_key.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <set>

using namespace strongroom;
using namespace strongroom::crypto;

Q_DECLARE_METATYPE(strongroom::crypto::GeneratedRecipe)

namespace {

QString textOf(const GeneratedValue& value)
{
    const auto bytes = value.text.reveal();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

} // namespace

class GeneratedValueTest : public QObject
{
    Q_OBJECT

private slots:
    void hasItsForm_data();
    void hasItsForm();
    void drawsEachLetterAlike();
    void hasAKeyThatCanBeRead();
    void refusesOtherSizes_data();
    void refusesOtherSizes();
};

void GeneratedValueTest::hasItsForm_data()
{
    QTest::addColumn<GeneratedRecipe>("recipe");
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("bits");

    using Kind = GeneratedKind;
    QTest::newRow("password") << GeneratedRecipe{Kind::Password, 24, true, false}
                              << R"([a-zA-Z0-9_.+=:,@%/-]{24})" << 145;
    QTest::newRow("letters and digits")
        << GeneratedRecipe{Kind::Password, 8, false, false} << "[a-km-zA-HJ-NP-Z2-9]{8}" << 46;
    QTest::newRow("look-alikes") << GeneratedRecipe{Kind::Password, 200, false, true}
                                 << "[a-zA-Z0-9]*[0O1lI][a-zA-Z0-9]*" << 1190;
    QTest::newRow("passphrase") << GeneratedRecipe{Kind::Passphrase, 6}
                                << "([bdfghjklmnprstvz][aiou]){2}[bdfghjklmnprstvz]"
                                   "(-([bdfghjklmnprstvz][aiou]){2}[bdfghjklmnprstvz]){5}"
                                << 96;
    QTest::newRow("hex") << GeneratedRecipe{Kind::Hex, 32} << "[0-9a-f]{64}" << 256;
    QTest::newRow("base64, padded")
        << GeneratedRecipe{Kind::Base64, 32} << "[A-Za-z0-9+/]{43}=" << 256;
    QTest::newRow("base64") << GeneratedRecipe{Kind::Base64, 33} << "[A-Za-z0-9+/]{44}" << 264;
    QTest::newRow("uuid") << GeneratedRecipe{Kind::Uuid, 0}
                          << "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
                          << 122;
}

void GeneratedValueTest::hasItsForm()
{
    QFETCH(GeneratedRecipe, recipe);
    QFETCH(QString, form);
    QFETCH(int, bits);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(form));

    std::set<QString> seen;
    for (int turn = 0; turn < 200; ++turn) {
        const auto value = generate(recipe);
        QVERIFY(value);
        const auto text = textOf(*value);
        QVERIFY2(whole.match(text).hasMatch(), "another form");
        QCOMPARE(static_cast<int>(value->bits), bits);
        QVERIFY(seen.insert(text).second);
    }
}

/// Of 60,000 letters each of the 16 and of the 4 stands there as often as chance allows: further
/// off than six standard deviations is a fault of ours once in a thousand million runs.
void GeneratedValueTest::drawsEachLetterAlike()
{
    std::array<int, 128> counts{};
    int first = 0;
    for (int turn = 0; turn < 2000; ++turn) {
        const auto value = generate({GeneratedKind::Passphrase, 10});
        QVERIFY(value);
        for (int word = 0; word < 10; ++word) {
            ++counts[value->text.reveal()[static_cast<std::size_t>(6 * word)]];
            ++first;
        }
    }
    for (const char letter : std::string_view("bdfghjklmnprstvz"))
        QVERIFY(std::abs(counts[static_cast<std::size_t>(letter)] - first / 16) < 6 * 35);

    std::array<int, 128> drawn{};
    constexpr int passwords = 400;
    for (int turn = 0; turn < passwords; ++turn) {
        const auto value = generate({GeneratedKind::Password, 256, false, true});
        QVERIFY(value);
        for (const auto byte : value->text.reveal())
            ++drawn[byte];
    }
    constexpr int expected = passwords * 256 / 62;
    for (const char letter : std::string_view("azAZ059"))
        QVERIFY(std::abs(drawn[static_cast<std::size_t>(letter)] - expected) < 6 * 41);
}

void GeneratedValueTest::hasAKeyThatCanBeRead()
{
    const auto value = generate({GeneratedKind::Ed25519, 0});

    QVERIFY(value);
    QVERIFY(textOf(*value).startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(SigningKey::fromPem(value->text));
}

void GeneratedValueTest::refusesOtherSizes_data()
{
    QTest::addColumn<GeneratedRecipe>("recipe");

    using Kind = GeneratedKind;
    QTest::newRow("no password") << GeneratedRecipe{Kind::Password, 0};
    QTest::newRow("short password") << GeneratedRecipe{Kind::Password, 7};
    QTest::newRow("long password") << GeneratedRecipe{Kind::Password, 257};
    QTest::newRow("two words") << GeneratedRecipe{Kind::Passphrase, 2};
    QTest::newRow("few bytes") << GeneratedRecipe{Kind::Hex, 7};
    QTest::newRow("many bytes") << GeneratedRecipe{Kind::Base64, 4097};
}

void GeneratedValueTest::refusesOtherSizes()
{
    QFETCH(GeneratedRecipe, recipe);

    const auto value = generate(recipe);

    QVERIFY(!value);
    QCOMPARE(value.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(GeneratedValueTest)
#include "generated_value_test.moc"
