// What one does in the panel of a diff by key: finding, going, copying, unfolding.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/diff/shown_panel.h"

using namespace strongroom;
using test::snapshot;
using ui::DiffPanel;
using ui::DiffView;

class DiffPanelKeysTest : public test::ShownPanel
{
    Q_OBJECT

private slots:
    void initTestCase() { start(); }
    void init() { show(); }
    void cleanup() { m_panel.reset(); }
    void collapsesAndExpands();
    void findsInBothTexts();
    void findsAgainWhereItIsFolded();
    void goesToALine();
    void wrapsLongLines();
    void cutsOverlongLines();
    void jumpsToTheOtherEndOfAMove();
    void copiesChosenLines();
    void hidesValues();
};

void DiffPanelKeysTest::collapsesAndExpands()
{
    const int collapsed = view().lineCount();
    QTest::keyClick(&view(), Qt::Key_X);
    const int whole = view().lineCount();
    QVERIFY(collapsed < whole);
    QCOMPARE(find<QComboBox>("diff.context")->currentText(), "All lines");

    QTest::keyClick(&view(), Qt::Key_X);
    QCOMPARE(view().lineCount(), collapsed);
    QTest::keyClick(&view(), Qt::Key_Plus);
    QCOMPARE(view().lineCount(), collapsed + 10);
    QTest::keyClick(&view(), Qt::Key_Minus);
    QCOMPARE(view().lineCount(), collapsed);
    QTest::keyClick(&view(), Qt::Key_Asterisk);
    QCOMPARE(view().lineCount(), whole);
}

void DiffPanelKeysTest::findsInBothTexts()
{
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto* needle = find<QLineEdit>("diff.find");
    QVERIFY(needle->isVisible() && needle->hasFocus());

    QTest::keyClicks(needle, "PERIOD");
    QCOMPARE(find<QLabel>("diff.found")->text(), "1 of 2"); // Once a side.
    QTest::keyClick(needle, Qt::Key_Return);
    QCOMPARE(find<QLabel>("diff.found")->text(), "2 of 2");
    QTest::keyClick(needle, Qt::Key_Return);
    QCOMPARE(find<QLabel>("diff.found")->text(), "1 of 2");
    QTest::keyClick(needle, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(find<QLabel>("diff.found")->text(), "2 of 2");
    needle->setText("nowhere");
    QCOMPARE(find<QLabel>("diff.found")->text(), "Not found");
    QTest::keyClick(needle, Qt::Key_Escape);

    QVERIFY(needle->isHidden() || !needle->isVisible());
    QVERIFY(view().hasFocus());
}

void DiffPanelKeysTest::findsAgainWhereItIsFolded()
{
    const int before = view().lineCount();
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);

    QTest::keyClicks(find<QLineEdit>("diff.find"), "note9");

    QVERIFY(view().lineCount() > before);
    QVERIFY(view().accessibleDescription().contains("note9"));
}

void DiffPanelKeysTest::goesToALine()
{
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_G, Qt::ControlModifier);
    auto* dialog = find<QInputDialog>("diff.line");
    QVERIFY(dialog);

    dialog->setIntValue(10);
    dialog->accept();

    QVERIFY2(view().accessibleDescription().contains("note6"),
             qPrintable(view().accessibleDescription()));
}

void DiffPanelKeysTest::wrapsLongLines()
{
    const std::string words = "words " + std::string(30, 'x') + ' ';
    std::string line = "key: ";
    for (int i = 0; i < 20; ++i)
        line += words;
    m_panel->compare(line + "old\nnext: 1\n", line + "new\nnext: 1\n");
    QVERIFY(view().horizontalScrollBar()->maximum() > 0);
    QCOMPARE(view().lines().height(), 2);

    action("diff.wrap.action")->trigger();
    shoot("panel-wrap");

    QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    QVERIFY(view().lines().at(0).height > 5);
    QCOMPARE(view().lines().at(1).height, 1);
}

void DiffPanelKeysTest::cutsOverlongLines()
{
    const std::string longLine(50000, 'x');
    m_panel->compare(longLine + "\n", longLine + "y\n");
    view().setFocus();
    const int cut = view().horizontalScrollBar()->maximum();

    QTest::keyClick(&view(), Qt::Key_Return);

    QVERIFY(view().horizontalScrollBar()->maximum() > 2 * cut);
}

void DiffPanelKeysTest::jumpsToTheOtherEndOfAMove()
{
    const auto& moves = view().diff().moves;
    QVERIFY(!moves.empty());
    view().goToRow(moves.front().removed);
    QVERIFY(view().accessibleDescription().contains("Removed"));
    QVERIFY(view().accessibleDescription().contains("moved"));

    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(view().accessibleDescription().contains("Added"));
    QTest::keyClick(&view(), Qt::Key_Return);

    QVERIFY(view().accessibleDescription().contains("Removed"));
}

void DiffPanelKeysTest::copiesChosenLines()
{
    m_panel->compare("a\nb\nc\n", "a\nB\nc\n");
    QTest::keyClick(&view(), Qt::Key_Home);

    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), "a\nB\n");

    const int height = view().fontMetrics().height() + 4;
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {100, height + height / 2});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      {100, 3 * height + height / 2});
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), "a\nb\nc\n");

    QTest::keyClick(&view(), Qt::Key_U);
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), " a\n-b\n+B\n c\n");
}

/// The word that stands for a value is neither painted nor searched as one.
void DiffPanelKeysTest::hidesValues()
{
    QTest::keyClick(&view(), Qt::Key_X);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto* needle = find<QLineEdit>("diff.find");

    needle->setText("value:");
    QCOMPARE(find<QLabel>("diff.found")->text(), "1 of 1");
    needle->setText("hidden");
    QCOMPARE(find<QLabel>("diff.found")->text(), "Not found");
    view().goToRow(view().diff().rows.size() - 8);
    shoot("panel-hidden");
}

QTEST_MAIN(DiffPanelKeysTest)
#include "diff_panel_keys_test.moc"
