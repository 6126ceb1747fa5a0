// Texts made to break whoever compares them are refused or compared, at once and with a reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/document_diff.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

using Why = YamlFault::Why;

std::optional<YamlFault> faultOf(const std::string& text)
{
    const auto parsed = parseYaml(text);
    const auto* fault = std::get_if<YamlFault>(&parsed);
    return fault ? std::optional(*fault) : std::nullopt;
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

/// Ten lines that stand for ten thousand million words.
std::string aliasBomb()
{
    std::string text = "a0: &a0 lol\n";
    for (int i = 1; i <= 10; ++i) {
        const auto before = "*a" + std::to_string(i - 1);
        text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
        for (int k = 0; k < 9; ++k)
            text += ", " + before;
        text += "]\n";
    }
    return text;
}

} // namespace

class ForeignTextTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesAHundredMebibytes();
    void comparesOneLineOfManyMebibytes();
    void isBoundInYaml_data();
    void isBoundInYaml();
    void boundsWhatAnchorsKeep();
    void namesTheLineOfWhatIsNoYaml_data();
    void namesTheLineOfWhatIsNoYaml();
    void comparesTextWithNul();
    void refusesWhatIsNoUtf8_data();
    void refusesWhatIsNoUtf8();
    void comparesAMillionEqualLines();
};

void ForeignTextTest::refusesAHundredMebibytes()
{
    const std::string line = "key: " + std::string(std::size_t(100) << 20, 'x') + '\n';

    const auto diff = compareDocuments(line, "key: x\n", {Whitespace::Counts, true});

    QVERIFY(!diff);
    QCOMPARE(diff.error().kind, ErrorKind::TooLarge);
    QCOMPARE(diff.error().message,
             "One of the texts has 100 MiB. Texts of up to 64 MiB can be compared.");
}

void ForeignTextTest::comparesOneLineOfManyMebibytes()
{
    const std::string line = "key: " + std::string(std::size_t(60) << 20, 'x') + '\n';

    const auto diff = compareDocuments(line, "key: x\n", {Whitespace::Counts, true});

    QVERIFY(diff);
    QCOMPARE(diff->text.rows.size(), std::size_t(1));
    QVERIFY(!diff->asYaml);
    QVERIFY(diff->oldFault->why == Why::TooLarge);
}

void ForeignTextTest::isBoundInYaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("why");
    QTest::newRow("aliases of aliases")
        << QString::fromStdString(aliasBomb()) << int(Why::TooManyNodes);
    QTest::newRow("lists in lists") << QString(100000, '[') << int(Why::TooDeep);
    QTest::newRow("maps in maps") << QString("{a: ").repeated(100000) << int(Why::TooDeep);
    QTest::newRow("items in items") << QString("- ").repeated(5000) + "x" << int(Why::TooDeep);
    QTest::newRow("depth by aliases") << "a: &a " + QString(60, '[') + QString(60, ']')
                                             + "\nb: " + QString(60, '[') + "*a" + QString(60, ']')
                                      << int(Why::TooDeep);
    QTest::newRow("an alias of itself") << "a: &a [*a]" << int(Why::AliasToNothing);
    QTest::newRow("an alias of nothing") << "a: *b" << int(Why::AliasToNothing);
    QTest::newRow("a key twice") << "a: 1\nb: 2\n'a': 3\n" << int(Why::NameTwice);
    QTest::newRow("many items") << "[" + QString("a,").repeated(1100000) + "]"
                                << int(Why::TooManyNodes);
}

void ForeignTextTest::isBoundInYaml()
{
    QFETCH(QString, text);
    QFETCH(int, why);

    const auto fault = faultOf(text.toStdString());

    QVERIFY(fault);
    QCOMPARE(int(fault->why), why);
    QVERIFY(fault->line > 0);
}

/// An anchor keeps a copy of what it names, and a long value is more than a node.
void ForeignTextTest::boundsWhatAnchorsKeep()
{
    std::string nested;
    for (int i = 0; i < 90; ++i)
        nested += "&a" + std::to_string(i) + " [";
    const auto large = repeated("x, ", 20000);
    const auto value = "a: &a " + std::string(std::size_t(8) << 20, 'x') + "\nb: ["
                       + repeated("*a, ", 100000) + "]\n";

    QVERIFY(faultOf(nested + large + std::string(90, ']'))->why == Why::TooManyNodes);
    QVERIFY(faultOf(value)->why == Why::TooManyNodes);
}

void ForeignTextTest::namesTheLineOfWhatIsNoYaml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("open list") << QByteArray("a: 1\nb: [1, 2\nc: 3\n") << 3;
    QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << 2;
    QTest::newRow("open quote") << QByteArray("a: 1\nb: 2\nc: \"x\n") << 4;
    QTest::newRow("two colons") << QByteArray("a: 1\nb: c: d\n") << 2;
    QTest::newRow("NUL") << QByteArray("a: 1\nb: x\0y\n", 12) << 2;
    QTest::newRow("not UTF-8") << QByteArray("a: 1\nb: 2\nc: \xff\xfe\n") << 3;
}

void ForeignTextTest::namesTheLineOfWhatIsNoYaml()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);

    const auto fault = faultOf(text.toStdString());

    QVERIFY(fault);
    QVERIFY(fault->why == Why::NotWellFormed);
    QCOMPARE(fault->line, line);
}

void ForeignTextTest::comparesTextWithNul()
{
    const std::string older("a\0b\nc\n", 6);
    const std::string newer("a\0B\nc\n", 6);

    const auto diff = compareDocuments(older, newer, {Whitespace::Counts, true});

    QVERIFY(diff);
    QVERIFY(!diff->asYaml && diff->oldFault && diff->newFault);
    QCOMPARE(diff->text.changes, 1);
    QCOMPARE(diff->text.rows[0].oldText, std::string_view("a\0b", 3));
}

void ForeignTextTest::refusesWhatIsNoUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Latin-1") << QByteArray("caf\xe9\n");
    QTest::newRow("half a character") << QByteArray("a: \xe4\xb8");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0b\0",
                                          6);
}

void ForeignTextTest::refusesWhatIsNoUtf8()
{
    QFETCH(QByteArray, text);

    for (const bool older : {true, false}) {
        const auto diff = compareDocuments(older ? text.toStdString() : "a\n",
                                           older ? "a\n" : text.toStdString(), {});
        QVERIFY(!diff);
        QCOMPARE(diff.error().kind, ErrorKind::InvalidInput);
    }
}

/// What no line tells apart is where comparing could take for ever.
void ForeignTextTest::comparesAMillionEqualLines()
{
    const auto older = repeated("x: 1\n", 1000000);
    const auto newer =
        "y: 2\n" + repeated("x: 1\n", 500000) + "z: 3\n" + repeated("x: 1\n", 400000);

    const auto diff = compare(older, newer);

    QVERIFY(diff);
    QVERIFY(diff->changes >= 2);
}

QTEST_GUILESS_MAIN(ForeignTextTest)
#include "foreign_text_test.moc"
