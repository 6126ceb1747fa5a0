// Names that pretend to be others are told apart by eye.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/shown_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace strongroom;

class ShownTextTest : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatTurnsOrHides_data();
    void marksWhatTurnsOrHides();
    void leavesWhatScriptsNeed_data();
    void leavesWhatScriptsNeed();
    void drawsALabelSo();
};

void ShownTextTest::marksWhatTurnsOrHides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString mark(QChar::ReplacementCharacter);
    QTest::newRow("right-to-left override")
        << QString("prod\u202egnp.exe") << "prod" + mark + "gnp.exe";
    QTest::newRow("embedding") << QString("\u202bprod\u202c") << mark + "prod" + mark;
    QTest::newRow("zero width space") << QString("pro\u200bd") << "pro" + mark + "d";
    QTest::newRow("word joiner") << QString("pro\u2060d") << "pro" + mark + "d";
    QTest::newRow("byte order mark") << QChar(0xfeff) + QString("prod") << mark + "prod";
    QTest::newRow("soft hyphen") << QString("pro\u00add") << "pro" + mark + "d";
    QTest::newRow("escape") << QString("\x1b[31mprod") << mark + "[31mprod";
    QTest::newRow("isolate left open") << QString("\u2067prod") << mark + "prod";
    QTest::newRow("isolate closed twice")
        << QString("\u2068prod\u2069\u2069") << mark + "prod" + mark + mark;
}

void ShownTextTest::marksWhatTurnsOrHides()
{
    QFETCH(QString, text);

    QTEST(ui::shownText(text), "shown");
}

void ShownTextTest::leavesWhatScriptsNeed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("lines") << QString("one\n\ttwo");
    QTest::newRow("arabic") << QString("مخزن الأسرار");
    QTest::newRow("joiners") << QString("می\u200cخواهم 👩\u200d💻");
    QTest::newRow("marks of direction") << QString("\u200fprod\u200e");
    QTest::newRow("closed isolate") << QString("سر \u2068stripe-api-key\u2069");
    QTest::newRow("japanese") << QString("機密情報");
}

void ShownTextTest::leavesWhatScriptsNeed()
{
    QFETCH(QString, text);

    QCOMPARE(ui::shownText(text), text);
}

void ShownTextTest::drawsALabelSo()
{
    ui::Theme::current().applyTo(*qApp);
    const auto pictureOf = [](const QString& text) {
        QLabel label(text);
        label.resize(200, 30);
        return label.grab().toImage();
    };

    QVERIFY(pictureOf("pro\u200bd") != pictureOf("prod"));
    QCOMPARE(pictureOf("pro\u202ed"), pictureOf("pro\ufffdd"));
}

QTEST_MAIN(ShownTextTest)
#include "shown_text_test.moc"
