// The panel around a diff: what is chosen, searched, listed and kept, by key and by mouse.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/diff_panel.h"

#include "ui/diff/diff_view.h"
#include "ui/diff/panel/change_list.h"
#include "ui/diff/panel/overview_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace strongroom;
using ui::DiffPanel;
using ui::DiffView;

namespace {

std::string snapshot(const std::string& owner, const std::string& period, bool moved)
{
    const std::string notify = "  notify:\n    channel: ops\n    level: high\n    retry: 3\n";
    std::string text = "kind: Secret\nmetadata:\n  name: stripe-api-key\n  labels: [pci, eu]\n";
    for (int i = 1; i <= 20; ++i)
        text += "  note" + std::to_string(i) + ": unchanged\n";
    text += "spec:\n" + (moved ? std::string() : notify) + "  owner: " + owner
            + "\n  period: " + period + "\n  greeting: 世界 שלום  # kept\n";
    text += "data:\n  API_KEY:\n    format: text\n    value: hidden\n    changedIn: 7\n";
    return text + (moved ? "more:\n" + notify : std::string());
}

std::string manyLines(int changedEvery)
{
    std::string text;
    for (int i = 0; i < 50000; ++i)
        text += "line_" + std::to_string(i) + ": "
                + (changedEvery != 0 && i % changedEvery == 0 ? "changed" : "same") + '\n';
    return text;
}

} // namespace

class DiffPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hasANameOnEverything();
    void collapsesAndExpands();
    void listsChangesByPath();
    void goesWhereTheListSays();
    void listsLinesOfWhatIsNoYaml();
    void ignoresKeyOrderIfWanted();
    void saysWhichTextIsNoYaml();
    void ignoresWhiteSpaceIfWanted();
    void findsInBothTexts();
    void findsAgainWhereItIsFolded();
    void goesToALine();
    void wrapsLongLines();
    void cutsOverlongLines();
    void jumpsToTheOtherEndOfAMove();
    void copiesChosenLines();
    void showsOneTextWhereThereIsNoRoom();
    void remembersChoices();
    void overviewShowsAndScrolls();
    void opensFiftyThousandLines();
    void refusesWhatIsNoText();
    void hidesValues();

private:
    template <class Widget>
    Widget* find(const char* id) const
    {
        return m_panel->findChild<Widget*>(id);
    }
    QAction* action(const char* id) const { return m_panel->findChild<QAction*>(id); }
    QString notice() const
    {
        const auto* banner = find<ui::Banner>("diff.notice");
        return banner->isHidden() ? QString() : banner->text();
    }
    QStringList listed() const
    {
        QStringList texts;
        const auto* model = find<ui::ChangeList>("diff.changes")->model();
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->index(i, 0).data().toString();
        return texts;
    }
    DiffView& view() const { return m_panel->view(); }
    void shoot(const char* name) const;

    QTemporaryDir m_settings;
    QTranslator m_catalogue;
    std::unique_ptr<DiffPanel> m_panel;
};

void DiffPanelTest::initTestCase()
{
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("diff");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    ui::Theme::current().setChoice(qEnvironmentVariable("STRONGROOM_TEST_THEME") == "dark"
                                       ? ui::ThemeChoice::Dark
                                       : ui::ThemeChoice::Light);
    ui::Theme::current().applyTo(*qApp);
    if (m_catalogue.load(qEnvironmentVariable("STRONGROOM_TEST_CATALOGUE")))
        QCoreApplication::installTranslator(&m_catalogue);
}

void DiffPanelTest::init()
{
    QSettings().clear();
    m_panel = std::make_unique<DiffPanel>();
    m_panel->resize(1300, 520);
    m_panel->show();
    QApplication::setActiveWindow(m_panel.get());
    m_panel->compare(snapshot("ops", "180d", false), snapshot("payments", "90d", true),
                     {"stripe-api-key", "v6 · 14 Aug", "v7 · 22 Nov", {"Alice, 22 Nov"}, {}});
}

void DiffPanelTest::cleanup()
{
    m_panel.reset();
}

/// Leaves a picture where STRONGROOM_TEST_SHOTS says.
void DiffPanelTest::shoot(const char* name) const
{
    const auto folder = qEnvironmentVariable("STRONGROOM_TEST_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // Until everything has its place.
    m_panel->grab().save(folder + '/' + name + ".png");
}

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

void DiffPanelTest::collapsesAndExpands()
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

void DiffPanelTest::findsInBothTexts()
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

void DiffPanelTest::findsAgainWhereItIsFolded()
{
    const int before = view().lineCount();
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);

    QTest::keyClicks(find<QLineEdit>("diff.find"), "note9");

    QVERIFY(view().lineCount() > before);
    QVERIFY(view().accessibleDescription().contains("note9"));
}

void DiffPanelTest::goesToALine()
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

void DiffPanelTest::wrapsLongLines()
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

void DiffPanelTest::cutsOverlongLines()
{
    const std::string longLine(50000, 'x');
    m_panel->compare(longLine + "\n", longLine + "y\n");
    view().setFocus();
    const int cut = view().horizontalScrollBar()->maximum();

    QTest::keyClick(&view(), Qt::Key_Return);

    QVERIFY(view().horizontalScrollBar()->maximum() > 2 * cut);
}

void DiffPanelTest::jumpsToTheOtherEndOfAMove()
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

void DiffPanelTest::copiesChosenLines()
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

/// The word that stands for a value is neither painted nor searched as one.
void DiffPanelTest::hidesValues()
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

QTEST_MAIN(DiffPanelTest)
#include "diff_panel_test.moc"
