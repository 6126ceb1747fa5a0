// Names in sentences: nothing in them turns, hides or moves the words around them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/isolated_text.h"

#include <QLocale>
#include <QTest>

using namespace strongroom;

namespace {

const QString mark(QChar::ReplacementCharacter);

QString inside(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

class IsolatedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }
    void isolatesWhatMayTurn_data();
    void isolatesWhatMayTurn();
    void leavesPlainNamesAlone();
    void isolatesEachNameInArabic();
    void keepsANameWithinAName();
    void shortensWhatNobodyReads();
    void partsNamesAsTheLanguageDoes_data();
    void partsNamesAsTheLanguageDoes();
};

void IsolatedTextTest::isolatesWhatMayTurn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("hebrew") << QString("סוד 7") << inside("סוד 7");
    QTest::newRow("arabic") << QString("مخزن") << inside("مخزن");
    QTest::newRow("emoji") << QString("🔑 deploy") << inside("🔑 deploy");
    QTest::newRow("override") << QString("pay\u202egnp") << inside("pay" + mark + "gnp");
    QTest::newRow("isolate left open") << QString("\u2066pay") << inside(mark + "pay");
    QTest::newRow("isolate closed twice") << QString("pay\u2069") << inside("pay" + mark);
    QTest::newRow("paragraph") << QString("pay\u2029x") << inside("pay" + mark + "x");
}

void IsolatedTextTest::isolatesWhatMayTurn()
{
    QFETCH(QString, name);

    QTEST(items::isolated(name), "shown");
}

void IsolatedTextTest::leavesPlainNamesAlone()
{
    for (const auto* name : {"", "stripe-api-key", "Über 7", "鍵", "10.0.0.1:8200"})
        QCOMPARE(items::isolated(QString(name)), QString(name));
}

void IsolatedTextTest::isolatesEachNameInArabic()
{
    QLocale::setDefault(QLocale("ar"));

    QCOMPARE(items::isolated(QString("https://vault:8200")), inside("https://vault:8200"));
    QCOMPARE(items::isolated(QString()), QString());
}

void IsolatedTextTest::keepsANameWithinAName()
{
    QLocale::setDefault(QLocale("ar"));
    const auto team = "فريق " + inside("ops");

    QCOMPARE(items::isolated(team), inside(team));
}

void IsolatedTextTest::shortensWhatNobodyReads()
{
    const auto shown = items::isolated(QString(4096, 'a') + "-end");

    QVERIFY(shown.size() < 250);
    QVERIFY(shown.startsWith("aaa"));
    QVERIFY(shown.contains(QChar(0x2026)));
    QVERIFY(shown.endsWith("-end"));
    // No character is cut in two.
    const auto keys = items::isolated(QString("🔑").repeated(500).prepend('a'));
    QVERIFY(!keys.toUtf8().contains('?'));
    QCOMPARE(QString::fromUtf8(keys.toUtf8()), keys);
}

void IsolatedTextTest::partsNamesAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    QTest::newRow("en") << "en" << QString("a, b");
    QTest::newRow("de") << "de" << QString("a, b");
    QTest::newRow("ja") << "ja" << QString("a、b");
    QTest::newRow("ar") << "ar" << inside("a") + "، " + inside("b");
}

void IsolatedTextTest::partsNamesAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));

    QTEST(items::listText({"a", "b"}), "shown");
}

QTEST_GUILESS_MAIN(IsolatedTextTest)
#include "isolated_text_test.moc"
