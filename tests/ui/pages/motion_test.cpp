// Nothing moves where one wants it still, and what is open follows another size of text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/whole_texts.h"
#include "tests/ui/pages/every_view.h"
#include "ui/pages/servers/add_server_sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractAnimation>
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QProgressBar>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>

using namespace strongroom;

namespace {

constexpr int longest = 150; // Milliseconds.

/// Of the view, of the style (which keeps those of controls) and of the program.
QList<QAbstractAnimation*> animations(const QWidget& view)
{
    return view.findChildren<QAbstractAnimation*>()
           + QApplication::style()->findChildren<QAbstractAnimation*>()
           + qApp->findChildren<QAbstractAnimation*>();
}

QStringList moving(const QWidget& view)
{
    QStringList found;
    for (const auto* one : animations(view))
        if (one->state() != QAbstractAnimation::Stopped)
            found << QString("%1 of %2, %3 ms")
                         .arg(one->metaObject()->className(),
                              one->parent() == nullptr ? "nobody"
                                                       : one->parent()->metaObject()->className())
                         .arg(one->totalDuration());
    return found;
}

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    /// As of somebody who was never here: the view before may have been locked.
    void init() { QSettings().clear(); }
    void cleanup();
    void nothingMovesWithLessMotion_data() { test::everyView(); }
    void nothingMovesWithLessMotion();
    void movesNoLongerThanAMoment();
    void findsWhatMoves();
    void reflowsWhatIsOpen();
};

void MotionTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("strongroom-test");
    // Tests run side by side: each has settings of its own.
    QCoreApplication::setApplicationName("motion-test-"
                                         + QString::number(QCoreApplication::applicationPid()));
    // Tests run side by side: each has settings of its own.
    QCoreApplication::setApplicationName("motion-test-"
                                         + QString::number(QCoreApplication::applicationPid()));
    ui::Theme::current().applyTo(*qApp);
}

void MotionTest::cleanup()
{
    ui::Theme::current().setReducedMotion(false);
    ui::Theme::current().setTextPercent(100);
}

void MotionTest::nothingMovesWithLessMotion()
{
    ui::Theme::current().setReducedMotion(true);
    auto view = test::openView();
    QTest::qWait(5);
    (void)view->grab(); // Styles begin to move what they draw.

    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
    QCOMPARE(moving(*view), QStringList());
}

/// What goes on without an end, as a busy bar could, would be found as well.
void MotionTest::movesNoLongerThanAMoment()
{
    auto view = test::OpenView::mainWindow();
    auto* busy = new QProgressBar(&*view);
    busy->setRange(0, 0);
    busy->show();
    (void)view->grab();

    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= longest);
    for (const auto* one : animations(*view))
        QVERIFY(one->totalDuration() >= 0 && one->totalDuration() <= longest);
}

void MotionTest::findsWhatMoves()
{
    class Turning : public QAbstractAnimation
    {
    public:
        using QAbstractAnimation::QAbstractAnimation;
        int duration() const override { return -1; }

    protected:
        void updateCurrentTime(int) override {}
    };
    QWidget view;
    auto* turning = new Turning(&view);
    turning->start();

    QCOMPARE(moving(view).size(), 1);
}

void MotionTest::reflowsWhatIsOpen()
{
    auto view = test::OpenView::mainWindow();
    view.plane().actions.action("go.settings")->trigger();
    auto* sheet = new ui::AddServerSheet(view.plane().context, &*view);
    sheet->setWindowModality(Qt::NonModal);
    sheet->show();
    const auto* list = view->findChild<QListWidget*>("settings.sections");
    const auto before = list->fontMetrics().height();
    const auto sheetBefore = sheet->fontMetrics().height();

    view->findChild<QSpinBox*>("settings.appearance.text")->setValue(200);

    // Fractions of a point are rounded.
    QTRY_VERIFY(list->fontMetrics().height() >= 2 * before - 2);
    QTRY_VERIFY(sheet->fontMetrics().height() >= 2 * sheetBefore - 2);
    QTRY_COMPARE(test::cutTexts(*view).join('\n'), QString());
    QTRY_COMPARE(test::cutTexts(*sheet).join('\n'), QString());
    sheet->close();
}

QTEST_MAIN(MotionTest)
#include "motion_test.moc"
