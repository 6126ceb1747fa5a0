// Times are written one way and read strictly.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"

#include <QTest>

using namespace strongroom;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void refuses_data();
    void refuses();
};

void ClockTest::readsWhatItWrote()
{
    const std::string text = "2026-11-24T10:35:07.123Z";

    const auto time = parseRfc3339(text);

    QVERIFY(time);
    QCOMPARE(time->time_since_epoch().count(), std::int64_t(1795516507123));
    QCOMPARE(toRfc3339(*time), text);
}

void ClockTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text :
         {"", "2026-11-24", "2026-02-30T10:00:00Z", "2026-11-24T10:35:07", "2026-11-24T25:35:07Z",
          "2026-11-24T10:35:07.12xZ", "2026-11-24 10:35:07Z", "2026-11-24T10:35:07+01:00"})
        QTest::newRow(text) << std::string(text);
}

void ClockTest::refuses()
{
    QFETCH(std::string, text);

    QVERIFY(!parseRfc3339(text));
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
