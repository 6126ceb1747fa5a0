// Batches of a re-wrap fit the key that does them, and never outgrow what is waited for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/keys/batch_size.h"

#include "models/domain/rewrap.h"

#include <QTest>

using namespace strongroom;
using server::BatchSize;
using std::chrono::seconds;

class BatchSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void growsWithAQuickKey();
    void shrinksWithASlowOne();
    void settles();
    void spreadsWhatIsThrottled();
};

void BatchSizeTest::growsWithAQuickKey()
{
    BatchSize size;
    for (int i = 0; i < 20; ++i)
        size.answered({});

    QCOMPARE(size.now(), std::int64_t(400));
    QVERIFY(size.now() <= std::int64_t(domain::mostRewraps));
}

void BatchSizeTest::shrinksWithASlowOne()
{
    BatchSize size;
    const auto before = size.now();
    size.timedOut();
    QVERIFY(size.now() < before / 2);
    for (int i = 0; i < 20; ++i)
        size.answered(seconds(15));

    QCOMPARE(size.now(), std::int64_t(5));
}

void BatchSizeTest::settles()
{
    constexpr int perSecond = 20;
    BatchSize size;
    for (int i = 0; i < 20; ++i)
        size.answered(seconds(1) * size.now() / perSecond);
    const auto settled = size.now();
    size.answered(seconds(1) * size.now() / perSecond);

    QCOMPARE(size.now(), settled);
    QVERIFY(settled / perSecond <= 5);
}

void BatchSizeTest::spreadsWhatIsThrottled()
{
    const BatchSize size;
    QCOMPARE(size.now(3), std::int64_t(15));
    QCOMPARE(size.now(1'000'000), size.now());
}

QTEST_GUILESS_MAIN(BatchSizeTest)
#include "batch_size_test.moc"
