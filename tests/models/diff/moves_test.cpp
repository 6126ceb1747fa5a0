// Blocks that changed their place are told as moved, and what nobody changed can be folded away.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/folding.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

std::string lines(int from, int to)
{
    std::string text;
    for (int i = from; i <= to; ++i)
        text += "line " + std::to_string(i) + '\n';
    return text;
}

const std::string block = "notify:\n  channel: ops\n  level: high\n";

TextDiff compared(std::string older, std::string newer, Whitespace whitespace = Whitespace::Counts)
{
    auto diff = compare(std::move(older), std::move(newer), whitespace);
    return diff ? std::move(*diff) : TextDiff{};
}

} // namespace

class MovesTest : public QObject
{
    Q_OBJECT

private slots:
    void linksBothEndsOfAMove();
    void pairsNothingWithWhatMoved();
    void isNoMoveBelowThreeLines();
    void isNoMoveOfBlankLines();
    void movesNothingTwice();
    void followsAMoveThatWasIndented();
    void foldsWhatIsFarFromChanges();
    void foldsNoSingleRow();
    void expandsTowardsTheChanges();
    void revealsARow();
    void foldsNothingIfAllIsWanted();
};

void MovesTest::linksBothEndsOfAMove()
{
    const auto diff = compared(block + lines(1, 20), lines(1, 20) + block);

    QCOMPARE(diff.moves, (std::vector<Move>{{0, 23, 3}}));
    QVERIFY(diff.rows[0].kind == RowKind::Removed);
    QVERIFY(diff.rows[23].kind == RowKind::Added);
    QCOMPARE(diff.rows[0].oldText, std::string_view("notify:"));
    QCOMPARE(diff.rows[23].newText, std::string_view("notify:"));
    QCOMPARE(diff.rows[2].move, 0);
    QCOMPARE(diff.rows[3].move, noMove);
}

void MovesTest::pairsNothingWithWhatMoved()
{
    const auto diff =
        compared(block + "owner: ops\n" + lines(1, 9), "owner: pay\n" + lines(1, 9) + block);

    QCOMPARE(diff.moves.size(), std::size_t(1));
    QVERIFY(diff.rows[3].kind == RowKind::Changed);
    QCOMPARE(diff.rows[3].oldText, std::string_view("owner: ops"));
    QCOMPARE(diff.rows[3].newText, std::string_view("owner: pay"));
}

void MovesTest::isNoMoveBelowThreeLines()
{
    const auto diff = compared("a: 1\nb: 2\n" + lines(1, 9), lines(1, 9) + "a: 1\nb: 2\n");

    QVERIFY(diff.moves.empty());
}

void MovesTest::isNoMoveOfBlankLines()
{
    const auto diff = compared("\n\n\n\n}\n" + lines(1, 9), lines(1, 9) + "\n\n\n\n}\n");

    QVERIFY(diff.moves.empty());
}

void MovesTest::movesNothingTwice()
{
    const auto diff = compared(block + lines(1, 9) + block + lines(10, 19), lines(1, 19) + block);

    std::size_t moved = 0;
    for (const auto& row : diff.rows)
        moved += row.kind == RowKind::Added && row.move != noMove ? 1 : 0;
    QCOMPARE(diff.moves.size(), std::size_t(1));
    QCOMPARE(moved, std::size_t(3));
}

void MovesTest::followsAMoveThatWasIndented()
{
    const auto indented = "  notify:\n    channel: ops\n    level: high\n" + std::string();

    QVERIFY(compared(block + lines(1, 9), lines(1, 9) + indented).moves.empty());
    QCOMPARE(
        compared(block + lines(1, 9), lines(1, 9) + indented, Whitespace::Ignored).moves.size(),
        std::size_t(1));
}

void MovesTest::foldsWhatIsFarFromChanges()
{
    const auto diff = compared(lines(1, 40), lines(1, 19) + "changed\n" + lines(21, 40));

    QCOMPARE(Folding(diff, 3).folds(), (std::vector<Fold>{{0, 16}, {23, 40}}));
    QCOMPARE(Folding(diff, 0).folds(), (std::vector<Fold>{{0, 19}, {20, 40}}));
}

void MovesTest::foldsNoSingleRow()
{
    const auto diff = compared(lines(1, 9), "x\n" + lines(2, 8) + "y\n");

    QVERIFY(Folding(diff, 3).folds().empty());
    QCOMPARE(Folding(diff, 2).folds().size(), std::size_t(1));
}

void MovesTest::expandsTowardsTheChanges()
{
    const auto diff =
        compared(lines(1, 100), lines(1, 29) + "x\n" + lines(31, 89) + "y\n" + lines(91, 100));
    Folding folding(diff, 3);
    QCOMPARE(folding.folds(), (std::vector<Fold>{{0, 26}, {33, 86}, {93, 100}}));

    folding.expand(0, 10);
    folding.expand(1, 10);
    folding.expand(2, 10);

    QCOMPARE(folding.folds(), (std::vector<Fold>{{0, 16}, {43, 76}}));
}

void MovesTest::revealsARow()
{
    const auto diff = compared(lines(1, 40), lines(1, 19) + "changed\n" + lines(21, 40));
    Folding folding(diff, 3);

    folding.reveal(20); // Shown already.
    folding.reveal(30);

    QCOMPARE(folding.folds(), (std::vector<Fold>{{0, 16}}));
}

void MovesTest::foldsNothingIfAllIsWanted()
{
    const auto diff = compared(lines(1, 40), lines(1, 39));

    QVERIFY(Folding(diff, Folding::everything).folds().empty());
    QVERIFY(Folding(compared(lines(1, 40), lines(1, 40)), 3).folds().empty());
}

QTEST_GUILESS_MAIN(MovesTest)
#include "moves_test.moc"
