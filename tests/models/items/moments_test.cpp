// Times as people read them: with seconds once, whatever a locale's short form has of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/moments.h"

#include <QTest>

using namespace strongroom;

class MomentsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void tellsSecondsOnce_data();
    void tellsSecondsOnce();
};

void MomentsTest::tellsSecondsOnce_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
}

void MomentsTest::tellsSecondsOnce()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QDateTime at({2026, 11, 28}, {13, 7, 46});

    const auto text =
        items::exactTime(Timestamp(std::chrono::milliseconds(at.toMSecsSinceEpoch())));

    QVERIFY2(text.contains(":07:46"), qPrintable(text));
    QVERIFY2(!text.contains("46:46"), qPrintable(text));
}

QTEST_GUILESS_MAIN(MomentsTest)
#include "moments_test.moc"
