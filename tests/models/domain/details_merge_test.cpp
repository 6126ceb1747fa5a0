// What becomes of a field that one, the other, both or nobody altered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/details_merge.h"

#include <QTest>

using namespace strongroom::domain;
using Labels = std::vector<std::string>;

class DetailsMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatOnlyOneAltered();
    void asksWhereBothAltered();
    void agreesWhereBothSayTheSame();
    void joinsLabels_data();
    void joinsLabels();

private:
    static Secret before()
    {
        Secret secret;
        secret.name = "ledger";
        secret.description = "of the bank";
        secret.owner = "payments";
        return secret;
    }
};

void DetailsMergeTest::keepsWhatOnlyOneAltered()
{
    auto theirs = before();
    theirs.owner = "treasury";
    SecretChange mine;
    mine.description = "of both banks";

    const auto merged = mergeDetails(before(), mine, theirs);

    QVERIFY(merged.conflicts.empty());
    QCOMPARE(merged.change.description, "of both banks");
    QVERIFY(!merged.change.owner && !merged.change.name && !merged.change.labels);
}

void DetailsMergeTest::asksWhereBothAltered()
{
    auto theirs = before();
    theirs.name = "ledger of old";
    SecretChange mine;
    mine.name = "ledger of new";
    mine.owner = "treasury";

    const auto merged = mergeDetails(before(), mine, theirs);

    QCOMPARE(merged.conflicts.size(), std::size_t(1));
    const auto& conflict = merged.conflicts.front();
    QCOMPARE(conflict.field, DetailsField::Name);
    QCOMPARE(conflict.before, "ledger");
    QCOMPARE(conflict.theirs, "ledger of old");
    QCOMPARE(conflict.mine, "ledger of new");
    QVERIFY(!merged.change.name);
    QCOMPARE(merged.change.owner, "treasury");
}

void DetailsMergeTest::agreesWhereBothSayTheSame()
{
    auto theirs = before();
    theirs.owner = "treasury";
    SecretChange mine;
    mine.owner = "treasury";

    const auto merged = mergeDetails(before(), mine, theirs);

    QVERIFY(merged.conflicts.empty() && !merged.change.owner);
}

void DetailsMergeTest::joinsLabels_data()
{
    QTest::addColumn<Labels>("stood");
    QTest::addColumn<Labels>("mine");
    QTest::addColumn<Labels>("theirs");
    QTest::addColumn<Labels>("result");
    QTest::newRow("each adds one")
        << Labels{"a"} << Labels{"a", "b"} << Labels{"a", "c"} << Labels{"a", "c", "b"};
    QTest::newRow("I take away, they add")
        << Labels{"a", "b"} << Labels{"b"} << Labels{"a", "b", "c"} << Labels{"b", "c"};
    QTest::newRow("they take away, I add")
        << Labels{"a", "b"} << Labels{"a", "b", "c"} << Labels{"a"} << Labels{"a", "c"};
    QTest::newRow("both add the same") << Labels{} << Labels{"a"} << Labels{"a"} << Labels{};
    QTest::newRow("both take all away") << Labels{"a"} << Labels{} << Labels{} << Labels{};
}

void DetailsMergeTest::joinsLabels()
{
    QFETCH(Labels, stood);
    QFETCH(Labels, mine);
    QFETCH(Labels, theirs);
    QFETCH(Labels, result);
    auto old = before();
    old.labels = stood;
    auto now = old;
    now.labels = theirs;
    SecretChange change;
    change.labels = mine;

    const auto merged = mergeDetails(old, change, now);

    QVERIFY(merged.conflicts.empty());
    QCOMPARE(merged.change.labels.value_or(Labels{}), result);
    QCOMPARE(merged.change.labels.has_value(), !result.empty());
}

QTEST_GUILESS_MAIN(DetailsMergeTest)
#include "details_merge_test.moc"
