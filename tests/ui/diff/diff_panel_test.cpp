// The panel around a diff: what is chosen, listed, said and kept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/diff/shown_panel.h"

#include <QLocale>
#include <QScopeGuard>

using namespace strongroom;
using test::snapshot;
using ui::DiffPanel;
using ui::DiffView;

namespace {

std::string manyLines(int changedEvery)
{
    std::string text;
    for (int i = 0; i < 50000; ++i)
        text += "line_" + std::to_string(i) + ": "
                + (changedEvery != 0 && i % changedEvery == 0 ? "changed" : "same") + '\n';
    return text;
}

} // namespace

class DiffPanelTest : public test::ShownPanel
{
    Q_OBJECT

private slots:
    void initTestCase() { start(); }
    void init() { show(); }
    void cleanup() { m_panel.reset(); }
    void hasANameOnEverything();
    void listsChangesByPath();
    void goesWhereTheListSays();
    void listsLinesOfWhatIsNoYaml();
    void ignoresKeyOrderIfWanted();
    void saysWhichTextIsNoYaml();
    void ignoresWhiteSpaceIfWanted();
    void showsOneTextWhereThereIsNoRoom();
    void remembersChoices();
    void hasTheDigitsOfTheLanguage();
    void overviewShowsAndScrolls();
    void opensFiftyThousandLines();
    void refusesWhatIsNoText();
};

void DiffPanelTest::hasANameOnEverything()
{
    view().setFocus();
    shoot("panel");
    QCOMPARE(ui::accessibilityFaults(*m_panel), QStringList{});
    find<QPushButton>("diff.search")->click();
    QTest::keyClicks(find<QLineEdit>("diff.find"), "period");
    shoot("panel-find");
    QCOMPARE(ui::accessibilityFaults(*m_panel), QStringList{});
}

void DiffPanelTest::listsChangesByPath()
{
    QVERIFY(listed().contains("~ spec.owner"));
    QVERIFY(listed().contains("~ spec.period"));
    QVERIFY(listed().contains("↷ more.notify, from spec.notify"));
    QVERIFY2(listed().contains("+ more"), qPrintable(listed().join('\n')));
}

void DiffPanelTest::goesWhereTheListSays()
{
    QTest::keyClick(&view(), Qt::Key_X);
    auto* list = find<ui::ChangeList>("diff.changes");
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_End);

    QVERIFY2(view().accessibleDescription().contains("Added, line 35"),
             qPrintable(view().accessibleDescription()));
    QTest::keyClick(&view(), Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(list->currentIndex().row() < list->model()->rowCount() - 1);
}

void DiffPanelTest::listsLinesOfWhatIsNoYaml()
{
    m_panel->compare("a\nb: [\nc\n", "a\nb: [\nd\ne\n");

    QCOMPARE(listed(), QStringList{"~ Lines 3 to 4"});
    QVERIFY(notice().isEmpty());
}

void DiffPanelTest::ignoresKeyOrderIfWanted()
{
    m_panel->compare("a: 1\nb: 'x'\n", "b: x\na: 1\n");
    QVERIFY(view().changeCount() > 0);

    action("diff.key_order.action")->trigger();

    QCOMPARE(view().changeCount(), 0);
    QVERIFY2(notice().contains("key order"), qPrintable(notice()));
}

void DiffPanelTest::saysWhichTextIsNoYaml()
{
    action("diff.key_order.action")->trigger();

    m_panel->compare("a: 1\n", "a: 1\nb: [1\nc: 2\n");

    QVERIFY2(notice().contains("newer") && notice().contains("line 3"), qPrintable(notice()));
    QVERIFY(find<ui::Banner>("diff.notice")->kind() == ui::BannerKind::Warning);
    QCOMPARE(view().changeCount(), 1);
}

void DiffPanelTest::ignoresWhiteSpaceIfWanted()
{
    m_panel->compare("a:  1\n", "a: 1\n");
    QCOMPARE(view().changeCount(), 1);

    action("diff.whitespace.action")->trigger();

    QCOMPARE(view().changeCount(), 0);
    QVERIFY2(notice().contains("white space"), qPrintable(notice()));
}

void DiffPanelTest::showsOneTextWhereThereIsNoRoom()
{
    m_panel->resize(700, 520);
    QVERIFY(view().layoutKind() == DiffView::Layout::Unified);
    QVERIFY2(notice().contains("no room"), qPrintable(notice()));
    QVERIFY(find<QPushButton>("diff.more")->isVisible());
    shoot("panel-narrow");

    m_panel->resize(1300, 520);

    QVERIFY(view().layoutKind() == DiffView::Layout::SideBySide);
    QVERIFY(notice().isEmpty());
}

void DiffPanelTest::remembersChoices()
{
    QTest::keyClick(&view(), Qt::Key_U);
    action("diff.wrap.action")->trigger();
    action("diff.list.action")->trigger();

    const DiffPanel another;

    QVERIFY(another.choices().unified);
    QVERIFY(another.choices().wrap);
    QVERIFY(!another.choices().listShown);
    for (const auto& key : QSettings().allKeys())
        QVERIFY2(key.startsWith("diff/") && QSettings().value(key).toString().size() < 6,
                 qPrintable(key));
}

void DiffPanelTest::hasTheDigitsOfTheLanguage()
{
    const auto speakAgain = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    m_panel.reset();
    QLocale::setDefault(QLocale::Persian);

    show();

    QCOMPARE(find<QComboBox>("diff.context")->itemText(0), "۳ lines around");
    QCOMPARE(find<QComboBox>("diff.context")->itemText(1), "۱۰ lines around");
}

void DiffPanelTest::overviewShowsAndScrolls()
{
    QTest::keyClick(&view(), Qt::Key_X);
    m_panel->compare(manyLines(0), manyLines(5000));
    auto* strip = find<ui::OverviewStrip>("diff.overview");
    view().verticalScrollBar()->setValue(0);
    const auto atTop = strip->frame();

    QTest::mouseClick(strip, Qt::LeftButton, {}, {7, strip->height() * 3 / 4});

    QVERIFY(strip->frame().top() > atTop.top() + strip->height() / 2);
    const auto* bar = view().verticalScrollBar();
    QVERIFY(std::abs(bar->value() + bar->pageStep() / 2 - 37500) < 400);
    const auto image = strip->grab().toImage();
    const auto stripe = ui::Theme::current().color(ui::Token::Accent);
    int stripes = 0;
    for (int y = 0; y < image.height(); ++y)
        stripes += image.pixelColor(7, y) == stripe && image.pixelColor(7, y - 1) != stripe;
    QCOMPARE(stripes, 10);
}

void DiffPanelTest::opensFiftyThousandLines()
{
    const auto older = manyLines(0);
    const auto newer = manyLines(10);

    m_panel->compare(older, newer);

    QCOMPARE(view().changeCount(), 5000); // There when compare() returns.
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
    shoot("panel-large");
    QTRY_VERIFY(listed().value(1).contains("line_")); // What they mean comes after.
}

void DiffPanelTest::refusesWhatIsNoText()
{
    m_panel->compare("a\n", "caf\xe9\n");

    QCOMPARE(view().lineCount(), 0);
    QVERIFY(!find<QPushButton>("diff.next")->isEnabled());
    QVERIFY(!find<QPushButton>("diff.export")->isEnabled());
    shoot("panel-refused");
}

QTEST_MAIN(DiffPanelTest)
#include "diff_panel_test.moc"
