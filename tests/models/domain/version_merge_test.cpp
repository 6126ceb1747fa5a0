// What becomes of a key that one, the other, both or nobody touched.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/version_merge.h"

#include <QTest>

#include <algorithm>

using namespace strongroom::domain;
Q_DECLARE_METATYPE(KeyDeed)

class VersionMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoDidWhat_data();
    void tellsWhoDidWhat();
    void leavesOutWhatNobodyTouched();
    void knowsAnAdditionWithoutTheBase();
    void sidesWithTheLatestOfTheirVersions();
};

namespace {

Version version(std::uint32_t number, bool current, std::vector<VersionKey> keys)
{
    Version made;
    made.number = number;
    made.current = current;
    made.keys = std::move(keys);
    return made;
}

VersionKey key(const char* name, std::uint32_t changedIn)
{
    return {name, ValueFormat::Text, changedIn, {}};
}

/// In the base: SAME, CHANGED, GONE. Theirs: CHANGED changed, GONE removed, NEW added.
std::vector<Version> versions()
{
    return {version(2, true, {key("SAME", 1), key("CHANGED", 2), key("NEW", 2)}),
            version(1, false, {key("SAME", 1), key("CHANGED", 1), key("GONE", 1)})};
}

} // namespace

void VersionMergeTest::tellsWhoDidWhat_data()
{
    using enum KeyDeed;
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<KeyDeed>("theirs");
    QTest::addColumn<KeyDeed>("mine");
    QTest::addColumn<bool>("conflict");
    QTest::newRow("I alone changed") << "SAME" << true << false << None << Changed << false;
    QTest::newRow("I alone removed") << "SAME" << false << true << None << Removed << false;
    QTest::newRow("they alone changed") << "CHANGED" << false << false << Changed << None << false;
    QTest::newRow("both changed") << "CHANGED" << true << false << Changed << Changed << true;
    QTest::newRow("they changed, I removed")
        << "CHANGED" << false << true << Changed << Removed << true;
    QTest::newRow("they alone removed") << "GONE" << false << false << Removed << None << false;
    QTest::newRow("they removed, I changed")
        << "GONE" << true << false << Removed << Changed << true;
    QTest::newRow("both removed") << "GONE" << false << true << Removed << Removed << false;
    QTest::newRow("they alone added") << "NEW" << false << false << Added << None << false;
    QTest::newRow("both added") << "NEW" << true << false << Added << Added << true;
    QTest::newRow("I alone added") << "MINE" << true << false << None << Added << false;
}

void VersionMergeTest::tellsWhoDidWhat()
{
    QFETCH(QString, key);
    QFETCH(bool, written);
    QFETCH(bool, removed);
    using Names = std::vector<std::string>;
    const Names only{key.toStdString()};

    const auto merged =
        mergeVersions(versions(), 1, written ? only : Names(), removed ? only : Names());

    const auto found = std::ranges::find(merged, only.front(), &MergedKey::name);
    QVERIFY(found != merged.end());
    QTEST(found->theirs, "theirs");
    QTEST(found->mine, "mine");
    QTEST(found->isConflict(), "conflict");
}

void VersionMergeTest::leavesOutWhatNobodyTouched()
{
    const auto merged = mergeVersions(versions(), 1, {}, {});

    QVERIFY(std::ranges::find(merged, "SAME", &MergedKey::name) == merged.end());
    QCOMPARE(merged.size(), std::size_t(3));
}

void VersionMergeTest::knowsAnAdditionWithoutTheBase()
{
    auto all = versions();
    all.pop_back();

    const auto merged = mergeVersions(all, 1, {}, {});

    QVERIFY(std::ranges::find(merged, "SAME", &MergedKey::name) == merged.end());
    QCOMPARE(merged.size(), std::size_t(2)); // Changed or added: either way it is theirs.
}

void VersionMergeTest::sidesWithTheLatestOfTheirVersions()
{
    auto all = versions();
    all.front().current = false;
    all.insert(all.begin(), version(3, true, {key("SAME", 3)}));

    const auto merged = mergeVersions(all, 1, {}, {});

    QCOMPARE(merged.size(), std::size_t(3)); // SAME changed, CHANGED and GONE removed.
    QCOMPARE(merged.front().theirs, KeyDeed::Changed);
}

QTEST_GUILESS_MAIN(VersionMergeTest)
#include "version_merge_test.moc"
