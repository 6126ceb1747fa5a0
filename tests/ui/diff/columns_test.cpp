// Columns stay columns: Hebrew, Arabic, Chinese, emoji, tabs and invisible signs in a line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/view/line_texts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace strongroom;
using namespace strongroom::ui;

namespace {

/// Where the text behind a mark begins, in pixels.
qreal xBehind(LineTexts& texts, std::size_t row, bool oldSide, QStringView behind)
{
    const auto& line = texts.of(row, oldSide);
    const auto& part = line.parts.front();
    const auto place = static_cast<int>(QStringView(line.text).indexOf(behind));
    return texts.layoutOf(line, part).lineAt(0).cursorToX(place);
}

} // namespace

class ColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsColumns_data();
    void keepsColumns();
    void alignsBothSides();
    void readsFromTheLeftWhateverBegins();
    void showsWhatIsNotSeen();
    void breaksBehindWords();
    void breaksWhatHasNoWords();
    void dividesLongLinesWithoutAGap();

private:
    static QFont mono() { return Theme::current().font(TypeRole::Mono); }
};

void ColumnsTest::initTestCase()
{
    Theme::current().setChoice(ThemeChoice::Light);
    Theme::current().applyTo(*qApp);
}

void ColumnsTest::keepsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << "key: value ";
    QTest::newRow("umlauts") << "Grüße, Straße ";
    QTest::newRow("combining") << "e\u0301a\u0300 ";
    QTest::newRow("chinese") << "世界你好 ";
    QTest::newRow("korean") << "안녕 ";
    QTest::newRow("emoji") << "🔒🚀 ";
    QTest::newRow("joined emoji") << "👩‍💻👨‍👩‍👧 ";
    QTest::newRow("hebrew") << "שלום עולם ";
    QTest::newRow("arabic") << "مرحبا بالعالم ";
    QTest::newRow("all") << "a 世 ש 🔒 م ";
    QTest::newRow("tab") << "ab\t";
}

/// What follows begins at a whole column, and at the one that is counted.
void ColumnsTest::keepsColumns()
{
    QFETCH(QString, text);
    auto diff = diff::compare((text + "|\n").toStdString(), (text + "|\n").toStdString());
    QVERIFY(diff);
    LineTexts texts(mono());
    texts.setDiff(*diff);

    const qreal x = xBehind(texts, 0, true, u"|");

    const auto& line = texts.of(0, true);
    const int column = texts.metrics().cells(QStringView(line.text).left(line.text.indexOf('|')));
    const qreal off = std::abs(x - column * texts.metrics().cell());
    QVERIFY2(off < 0.6, qPrintable(QString("%1 px off column %2").arg(off).arg(column)));
    QCOMPARE(line.columns(), column + 1);
}

void ColumnsTest::alignsBothSides()
{
    // As many cells before the mark, in scripts that share no font and no direction.
    auto diff = diff::compare("世界 שלום : one\n", "abcd abcd : two\n");
    QVERIFY(diff);
    LineTexts texts(mono());
    texts.setDiff(*diff);

    const auto older = texts.metrics().cells(QStringView(u"世界 שלום "));
    QCOMPARE(older, 10);
    QVERIFY(std::abs(xBehind(texts, 0, true, u":") - xBehind(texts, 0, false, u":")) < 0.6);
}

void ColumnsTest::readsFromTheLeftWhateverBegins()
{
    auto diff = diff::compare("שלום: x\n", "שלום: y\n");
    QVERIFY(diff);
    LineTexts texts(mono());
    texts.setDiff(*diff);
    const auto& line = texts.of(0, true);
    const auto& layout = texts.layoutOf(line, line.parts.front());

    QVERIFY(layout.textOption().textDirection() == Qt::LeftToRight);
    // The end of the line is at its right.
    QVERIFY(layout.lineAt(0).cursorToX(static_cast<int>(line.text.size()))
            > 6 * texts.metrics().cell());
}

void ColumnsTest::showsWhatIsNotSeen()
{
    const CellMetrics metrics(mono());

    // Trojan Source: what turns the direction must not be at work here.
    const auto shown = metrics.shown("a\u202eb\u2066c\x01"
                                     "d\r");

    QVERIFY(!shown.contains(QChar(0x202e)) && !shown.contains(QChar(0x2066)));
    QCOMPARE(shown, QString("a⇄b⇄c␁d␍"));
    QCOMPARE(metrics.shown("a\tb\tc"), QString("a   b   c"));
    QCOMPARE(metrics.shown("abcd\te"), QString("abcd    e"));
}

void ColumnsTest::breaksBehindWords()
{
    const CellMetrics metrics(mono());

    QCOMPARE(metrics.breaks(u"one two three", 8), (std::vector<int>{0, 8}));
    QCOMPARE(metrics.breaks(u"one two three", 5), (std::vector<int>{0, 4, 8}));
    QCOMPARE(metrics.breaks(u"short", 8), (std::vector<int>{0}));
    QCOMPARE(metrics.breaks(u"", 8), (std::vector<int>{0}));
}

void ColumnsTest::breaksWhatHasNoWords()
{
    const CellMetrics metrics(mono());

    QCOMPARE(metrics.breaks(u"abcdefghij", 4), (std::vector<int>{0, 4, 8}));
    QCOMPARE(metrics.breaks(u"世界你好", 4), (std::vector<int>{0, 2}));
    QCOMPARE(metrics.breaks(u"世界你好", 1), (std::vector<int>{0, 1, 2, 3}));
}

void ColumnsTest::dividesLongLinesWithoutAGap()
{
    QString text;
    for (int i = 0; i < 700; ++i)
        text += "ab世🔒";
    auto diff = diff::compare((text + "\n").toStdString(), (text + "x\n").toStdString());
    QVERIFY(diff);
    LineTexts texts(mono());
    texts.setDiff(*diff);

    const auto& line = texts.of(0, true);

    QVERIFY(line.parts.size() > 2);
    int begin = 0;
    int column = 0;
    for (const auto& part : line.parts) {
        QCOMPARE(part.begin, begin);
        QCOMPARE(part.column, column);
        QVERIFY(!line.text.at(part.begin).isLowSurrogate());
        begin += part.size;
        column += part.cells;
    }
    QCOMPARE(begin, static_cast<int>(line.text.size()));
    QCOMPARE(column, 700 * 6);
}

QTEST_MAIN(ColumnsTest)
#include "columns_test.moc"
