// Differences agree with patch and diff, and marks never split a character.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/text_diff.h"

#include "base/codec.h"
#include "models/diff/word_marks.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

std::string randomText(QRandomGenerator& random, int lines)
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += "line " + std::to_string(random.bounded(12))
                + (random.bounded(40) == 0 ? "\r\n" : "\n");
    if (random.bounded(3) == 0 && !text.empty())
        text.pop_back();
    return text;
}

} // namespace

class TextDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void patchTurnsOldIntoNew();
    void sidesHoldEveryLine();
    void marksOnlyWhatDiffers();
    void keepsQuietAboutUnrelatedLines();
    void neverSplitsACharacter();
    void comparesEmptyTexts();
    void refusesWhatIsNoText();
    void opensFiftyThousandLines();
};

void TextDiffTest::patchTurnsOldIntoNew()
{
    const auto patch = QStandardPaths::findExecutable("patch");
    if (patch.isEmpty())
        QSKIP("patch is not installed");
    QRandomGenerator random(4711);
    for (int round = 0; round < 60; ++round) {
        const auto oldText = randomText(random, static_cast<int>(random.bounded(1, 30)));
        const auto newText = randomText(random, static_cast<int>(random.bounded(1, 30)));
        const auto difference =
            unified(oldText, newText, "a", "b", static_cast<int>(random.bounded(4)));
        QVERIFY(difference);
        if (difference->empty())
            continue;
        QTemporaryDir folder;
        QFile file(folder.filePath("text"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(oldText.data(), static_cast<qint64>(oldText.size()));
        file.close();

        QProcess process;
        process.start(patch, {"--binary", "-s", folder.filePath("text")});
        process.write(difference->data(), static_cast<qint64>(difference->size()));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());

        QVERIFY2(process.exitCode() == 0, difference->c_str());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), newText);
    }
}

void TextDiffTest::sidesHoldEveryLine()
{
    const auto difference = compare("a\nb\nc\n", "a\nB\nc\nd\n");

    QVERIFY(difference);
    QCOMPARE(difference->changes, 2);
    QCOMPARE(difference->rows.size(), std::size_t(4));
    QVERIFY(difference->rows[1].kind == RowKind::Changed);
    QVERIFY(difference->rows[3].kind == RowKind::Added);
    QCOMPARE(difference->rows[3].oldNumber, 0);
    QCOMPARE(difference->rows[3].newNumber, 4);
}

void TextDiffTest::marksOnlyWhatDiffers()
{
    const auto marks = wordMarks("  period: 180d", "  period: 90d");

    QCOMPARE(marks.older, (std::vector<Mark>{{10, 4}}));
    QCOMPARE(marks.newer, (std::vector<Mark>{{10, 3}}));
}

void TextDiffTest::keepsQuietAboutUnrelatedLines()
{
    const auto marks = wordMarks("alpha beta gamma", "one, two, three and four");

    QVERIFY(marks.older.empty() && marks.newer.empty());
}

void TextDiffTest::neverSplitsACharacter()
{
    const std::string_view newer = "greeting: Grüsse, 世間 alle";

    const auto marks = wordMarks("greeting: Grüße, 世界 alle", newer);

    QVERIFY(!marks.newer.empty());
    for (const auto& mark : marks.newer)
        QVERIFY(isUtf8(newer.substr(mark.begin, mark.size)));
}

void TextDiffTest::comparesEmptyTexts()
{
    QCOMPARE(compare("", "")->rows.size(), std::size_t(0));
    QCOMPARE(compare("", "a\n")->changes, 1);
    QCOMPARE(compare("a", "")->changes, 1);
    QVERIFY(unified("same\n", "same\n", "a", "b")->empty());
}

void TextDiffTest::refusesWhatIsNoText()
{
    const auto difference = compare("caf\xe9\n", "cafe\n");

    QVERIFY(!difference);
    QCOMPARE(difference.error().kind, ErrorKind::InvalidInput);
}

void TextDiffTest::opensFiftyThousandLines()
{
    std::string oldText;
    std::string newText;
    for (int i = 0; i < 50000; ++i) {
        oldText += "line " + std::to_string(i) + "\n";
        newText += i % 500 == 0 ? "changed " + std::to_string(i) + "\n"
                                : "line " + std::to_string(i) + "\n";
    }

    const auto difference = compare(oldText, newText);

    QVERIFY(difference);
    QCOMPARE(difference->changes, 100);
    QCOMPARE(difference->rows.size(), std::size_t(50000));
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "text_diff_test.moc"
