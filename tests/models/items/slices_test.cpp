// Long work leaves the event loop free between its slices, and short work takes one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/secret_list_model.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace strongroom;

class SlicesTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOneSliceForShortWork();
    void letsTheLoopTurnBetweenSlices();
    void givesUpWhatIsNotWantedAnyMore();
    void finishesAtOnceWhereThatIsWanted();
    void keepsRowsUntilOthersStandThere();
    void showsNothingOfAnEarlierFilter();
    void showsWhatIsThereWhileMoreComes();

private:
    /// Some milliseconds of this thread's, however busy the machine is.
    static bool burn(int& left, double milliseconds = 1);
    void know(int first, int last);

    index::SecretIndex m_index;
};

bool SlicesTest::burn(int& left, double milliseconds)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    for (const auto until = now() + milliseconds; now() < until;) {
    }
    return --left > 0;
}

void SlicesTest::know(int first, int last)
{
    std::vector<domain::Secret> secrets;
    for (int i = first; i < last; ++i) {
        domain::Secret secret;
        secret.id = domain::SecretId::fresh();
        secret.name = secret.slug = "key-" + std::to_string(1'000'000 + i);
        secrets.push_back(std::move(secret));
    }
    m_index.put(secrets);
}

void SlicesTest::takesOneSliceForShortWork()
{
    items::Slices slices;
    QSignalSpy finished(&slices, &items::Slices::finished);
    int left = 3;
    QVERIFY(slices.run([&left] { return --left > 0; }));
    QVERIFY(!slices.running());
    QCOMPARE(left, 0);
    QTest::qWait(0);
    QCOMPARE(finished.size(), 0); // Whoever ran it knows.
}

void SlicesTest::letsTheLoopTurnBetweenSlices()
{
    items::Slices slices;
    QSignalSpy finished(&slices, &items::Slices::finished);
    int left = 40;
    int turns = 0;
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&turns] { ++turns; });
    others.start(0);
    QVERIFY(!slices.run([&left] { return burn(left); }));
    const int first = left;
    QVERIFY2(first > 30 && first < 40, qPrintable(QString::number(first)));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(left, 0);
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
}

void SlicesTest::givesUpWhatIsNotWantedAnyMore()
{
    items::Slices slices;
    QSignalSpy finished(&slices, &items::Slices::finished);
    int first = 1000;
    int second = 15;
    QVERIFY(!slices.run([&first] { return burn(first); }));
    const int stood = first;
    QVERIFY(!slices.run([&second] { return burn(second); }));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(first, stood);
    QCOMPARE(second, 0);
}

void SlicesTest::finishesAtOnceWhereThatIsWanted()
{
    items::Slices slices;
    QSignalSpy finished(&slices, &items::Slices::finished);
    int left = 15;
    QVERIFY(!slices.run([&left] { return burn(left); }));
    slices.finish();
    QCOMPARE(left, 0);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!slices.running());
}

void SlicesTest::keepsRowsUntilOthersStandThere()
{
    know(0, 300'000);
    items::SecretListModel model;
    model.showIndex(m_index);
    QTRY_COMPARE(model.rowCount(), 300'000);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy found(&model, &items::SecretListModel::found);

    model.setFilter("k e y - 1");
    model.setFilter("k e y - 1 9");

    QVERIFY(model.isFinding()); // Each row is asked for all of that: too much for one slice.
    QCOMPARE(model.rowCount(), 300'000);
    QCOMPARE(model.index(0, 0).data().toString(), "key-1000000");
    QCOMPARE(reset.size(), 0);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(reset.size(), 1); // Never what there was for the first of the two.
    QVERIFY(!model.isFinding());
    QCOMPARE(model.index(0, 0).data().toString(), "key-1000009");
    QCOMPARE(model.total(), 300'000);
}

void SlicesTest::showsNothingOfAnEarlierFilter()
{
    items::SecretListModel model;
    model.showIndex(m_index);
    QTRY_VERIFY(!model.isFinding());
    QStringList shown;
    connect(&model, &items::SecretListModel::found, this,
            [&] { shown << model.index(0, 0).data().toString(); });
    const QString number = "1234567";
    for (int size = 1; size <= number.size(); ++size) {
        model.setFilter(number.left(size));
        QCoreApplication::processEvents(); // A turn between two keys.
    }
    QTRY_VERIFY(!model.isFinding());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), "key-1234567");
    for (const auto& first : shown)
        QVERIFY(first.isEmpty() || first.contains("1"));
}

void SlicesTest::showsWhatIsThereWhileMoreComes()
{
    items::SecretListModel model;
    model.showIndex(m_index);
    QTRY_VERIFY(!model.isFinding());
    const int before = model.rowCount();
    QList<int> counts;
    connect(&model, &items::SecretListModel::found, this, [&] {
        counts << model.rowCount();
        if (counts.size() < 4) {
            know(400'000 + 1000 * int(counts.size()), 400'500 + 1000 * int(counts.size()));
            model.refresh();
            know(400'500 + 1000 * int(counts.size()), 401'000 + 1000 * int(counts.size()));
            model.refresh(); // Which the search that is under way does not wait for.
        }
    });
    model.setFilter("key");
    QTRY_COMPARE(model.rowCount(), before + 3000);
    QTRY_VERIFY(!model.isFinding());
    QVERIFY(counts.size() >= 4);
    QVERIFY(std::ranges::is_sorted(counts));
}

QTEST_GUILESS_MAIN(SlicesTest)
#include "slices_test.moc"
