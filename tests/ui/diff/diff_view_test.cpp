// Two snapshots compared: rows in step, changes by colour and by shape, and the keys that lead
// through them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/diff_view.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using ui::DiffView;
using ui::Theme;
using ui::Token;

namespace {

/// Forty lines with a change in the 5th, an added one after the 20th, a removed one near the end.
std::string older()
{
    std::string text;
    for (int i = 1; i <= 40; ++i)
        text += "line " + std::to_string(i) + (i == 5 ? ": period 180d\n" : "\n");
    return text;
}

std::string newer()
{
    std::string text;
    for (int i = 1; i <= 40; ++i) {
        if (i == 38)
            continue;
        text += "line " + std::to_string(i) + (i == 5 ? ": period 90d\n" : "\n");
        if (i == 20)
            text += "an added line\n";
    }
    return text;
}

/// How many pixels of the picture have this colour, up to `tolerance` in each channel.
int count(const QImage& image, const QRect& part, const QColor& color, int tolerance = 0)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            found += std::abs(pixel.red() - color.red()) <= tolerance
                             && std::abs(pixel.green() - color.green()) <= tolerance
                             && std::abs(pixel.blue() - color.blue()) <= tolerance
                         ? 1
                         : 0;
        }
    return found;
}

} // namespace

class DiffViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void goesToTheFirstChange();
    void goesOnAndBackByKey_data();
    void goesOnAndBackByKey();
    void stopsAtBothEnds();
    void scrollsBothSidesTogether();
    void coloursTheSidesApart();
    void marksWhatChangedWithinALine();
    void marksChangesByShapeToo();
    void hatchesWhatIsNotThere();
    void unifiesWithOldBeforeNew();
    void keepsTheChangeWhenTheLayoutChanges();
    void keepsOldAtTheLeftWhereOneReadsFromTheRight();
    void saysTheChangeAloud();
    void staysCalmWithNothing();
    void ringsItselfWhenFocused();

private:
    QImage picture() const { return m_view->viewport()->grab().toImage(); }
    QRect half(bool left) const
    {
        const auto all = m_view->viewport()->rect();
        return left ? all.adjusted(0, 0, -all.width() / 2 - 2, 0)
                    : all.adjusted(all.width() / 2 + 2, 0, 0, 0);
    }
    static QColor color(Token token) { return Theme::current().color(token); }

    std::unique_ptr<DiffView> m_view;
};

void DiffViewTest::initTestCase()
{
    Theme::current().setChoice(ui::ThemeChoice::Light);
    Theme::current().applyTo(*qApp);
}

void DiffViewTest::init()
{
    m_view = std::make_unique<DiffView>();
    m_view->resize(800, 240);
    m_view->show();
    auto compared = diff::compare(older(), newer());
    QVERIFY(compared);
    m_view->setDiff(std::move(*compared));
}

void DiffViewTest::goesToTheFirstChange()
{
    QCOMPARE(m_view->changeCount(), 3);
    QCOMPARE(m_view->currentChange(), 0);
}

void DiffViewTest::goesOnAndBackByKey_data()
{
    QTest::addColumn<int>("onKey");
    QTest::addColumn<int>("onModifier");
    QTest::addColumn<int>("backKey");
    QTest::addColumn<int>("backModifier");
    QTest::newRow("F7") << int(Qt::Key_F7) << int(Qt::NoModifier) << int(Qt::Key_F7)
                        << int(Qt::ShiftModifier);
    QTest::newRow("arrows") << int(Qt::Key_Down) << int(Qt::AltModifier) << int(Qt::Key_Up)
                            << int(Qt::AltModifier);
    QTest::newRow("letters") << int(Qt::Key_N) << int(Qt::NoModifier) << int(Qt::Key_P)
                             << int(Qt::NoModifier);
}

void DiffViewTest::goesOnAndBackByKey()
{
    QFETCH(int, onKey);
    QFETCH(int, onModifier);
    QFETCH(int, backKey);
    QFETCH(int, backModifier);
    QSignalSpy reached(m_view.get(), &DiffView::changeReached);

    QTest::keyClick(m_view.get(), Qt::Key(onKey), Qt::KeyboardModifiers(onModifier));
    QTest::keyClick(m_view.get(), Qt::Key(onKey), Qt::KeyboardModifiers(onModifier));
    QCOMPARE(m_view->currentChange(), 2);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QTest::keyClick(m_view.get(), Qt::Key(backKey), Qt::KeyboardModifiers(backModifier));

    QCOMPARE(m_view->currentChange(), 1);
    QCOMPARE(reached.count(), 3);
    QCOMPARE(reached.last().at(1).toInt(), 3);
}

void DiffViewTest::stopsAtBothEnds()
{
    QTest::keyClick(m_view.get(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(m_view->currentChange(), 0);

    for (int i = 0; i < 9; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_F7);

    QCOMPARE(m_view->currentChange(), 2);
}

void DiffViewTest::scrollsBothSidesTogether()
{
    m_view->verticalScrollBar()->setValue(0);
    const auto before = picture();

    m_view->verticalScrollBar()->setValue(10);
    const auto after = picture();

    QVERIFY(before.copy(half(true)) != after.copy(half(true)));
    QVERIFY(before.copy(half(false)) != after.copy(half(false)));
    QCOMPARE(m_view->lineCount(),
             41); // One position for both: a row a line, with or without a partner.
}

void DiffViewTest::coloursTheSidesApart()
{
    const auto image = picture();

    QVERIFY(count(image, half(true), color(Token::DiffCbDelLine)) > 100);
    QVERIFY(count(image, half(false), color(Token::DiffCbAddLine)) > 100);
    QCOMPARE(count(image, half(true), color(Token::DiffCbAddLine)), 0);
    QCOMPARE(count(image, half(false), color(Token::DiffCbDelLine)), 0);
}

void DiffViewTest::marksWhatChangedWithinALine()
{
    const auto image = picture();

    const int old = count(image, half(true), color(Token::DiffCbDelWord));
    const int line = count(image, half(true), color(Token::DiffCbDelLine));
    QVERIFY(old > 20);
    QVERIFY2(old < line, "the mark covers the word, not the line");
    QVERIFY(count(image, half(false), color(Token::DiffCbAddWord)) > 20);
}

void DiffViewTest::marksChangesByShapeToo()
{
    const auto image = picture();

    // The glyphs − + ~ stand in the gutter in their own ink.
    QVERIFY(count(image, half(true), color(Token::DiffCbDelMark), 60) > 2);
    QVERIFY(count(image, half(false), color(Token::DiffCbAddMark), 60) > 2);
}

void DiffViewTest::hatchesWhatIsNotThere()
{
    QTest::keyClick(m_view.get(), Qt::Key_F7); // The added line: nothing stands at the left.

    const auto image = picture();

    QVERIFY(count(image, half(true), color(Token::Divider)) > 100);
}

void DiffViewTest::unifiesWithOldBeforeNew()
{
    QTest::keyClick(m_view.get(), Qt::Key_U);

    QCOMPARE(m_view->layoutKind(), DiffView::Layout::Unified);
    QCOMPARE(m_view->lineCount(), 42); // A changed line takes two.
    const auto image = picture();
    int lastOld = 0;
    int firstNew = image.height();
    for (int y = 0; y < image.height(); ++y) {
        const QRect row(image.width() - 20, y, 10, 1);
        if (count(image, row, color(Token::DiffCbDelLine)) > 0)
            lastOld = y;
        if (count(image, row, color(Token::DiffCbAddLine)) > 0)
            firstNew = std::min(firstNew, y);
    }
    QVERIFY(lastOld > 0 && lastOld < firstNew);
}

void DiffViewTest::keepsTheChangeWhenTheLayoutChanges()
{
    QTest::keyClick(m_view.get(), Qt::Key_F7);

    QTest::keyClick(m_view.get(), Qt::Key_U);
    QCOMPARE(m_view->currentChange(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_U);

    QCOMPARE(m_view->currentChange(), 1);
    QCOMPARE(m_view->layoutKind(), DiffView::Layout::SideBySide);
}

void DiffViewTest::keepsOldAtTheLeftWhereOneReadsFromTheRight()
{
    const auto before = picture();

    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    init();
    const auto mirrored = picture();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    QCOMPARE(mirrored, before);
}

void DiffViewTest::saysTheChangeAloud()
{
    const auto said = m_view->accessibleDescription();

    QVERIFY2(said.contains("Changed, line 5") && said.contains("180d") && said.contains("90d"),
             qPrintable(said));
}

void DiffViewTest::staysCalmWithNothing()
{
    m_view->setDiff({});

    QTest::keyClick(m_view.get(), Qt::Key_F7);
    (void)picture();

    QCOMPARE(m_view->currentChange(), -1);
    QCOMPARE(m_view->lineCount(), 0);
}

void DiffViewTest::ringsItselfWhenFocused()
{
    QApplication::setActiveWindow(m_view.get());
    m_view->setFocus();

    QVERIFY(count(m_view->grab().toImage(), m_view->rect(), color(Token::Focus)) > 2 * 800);
}

QTEST_MAIN(DiffViewTest)
#include "diff_view_test.moc"
