// The dock: what is under way is found again, followed, held and gone on with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/operations/operation_words.h"
#include "tests/support/ticking.h"
#include "tests/ui/pages/key_views.h"
#include "ui/pages/operations/operations_dock.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace std::chrono_literals;

class OperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dock.reset(); }
    void isHiddenWhileThereIsNothing();
    void findsAgainWhatIsUnderWay();
    void followsItToItsEnd();
    void saysHowMuchWasLeftOut();
    void holdsItAndGoesOn();
    void saysWhyItCouldNotBeHeld();
    void offersNoPauseToWhoeverMayNot();
    void keepsWhatStandsThereWhileOffline();
    void showsNothingOfAnotherOrganization();
    void announcesEveryTenth();
    void estimatesFromWhatItSaw();

private:
    void enter();
    void look();
    template <class Widget>
    Widget* find(const char* what) const
    {
        return m_dock->findChild<Widget*>(QString("operation.%1.rewrap-1").arg(what));
    }
    domain::Rewrap& work() { return m_plane->keys.work.front(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::OperationsDock> m_dock;
};

void OperationsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillKeys(*m_plane);
    m_plane->keys.work = {test::someRewrap()};
}

void OperationsTest::enter()
{
    m_dock = std::make_unique<ui::OperationsDock>(m_plane->context);
    m_dock->enter();
    m_plane->network.finish();
}

/// The next second.
void OperationsTest::look()
{
    test::tick(*m_dock, "operations.again");
    m_plane->network.finish();
}

void OperationsTest::isHiddenWhileThereIsNothing()
{
    work().state = domain::RewrapState::Done;
    enter();

    QVERIFY(m_dock->isHidden());
    QVERIFY(!m_dock->findChild<QTimer*>("operations.again")->isActive());
}

void OperationsTest::findsAgainWhatIsUnderWay()
{
    enter();

    QTRY_VERIFY(!m_dock->isHidden());
    QCOMPARE(find<QProgressBar>("bar")->value(), 60);
    const auto text = find<QLabel>("text")->text();
    QVERIFY2(text.contains("129,004 of 212,007"), qPrintable(text));
    QVERIFY(text.contains("3 failed"));
    QVERIFY(text.contains("bao-kek"));
    QCOMPARE(find<QPushButton>("turn")->accessibleName(), QString("Pause: Re-wrap under prod-kek"));
}

void OperationsTest::followsItToItsEnd()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());
    QSignalSpy announced(m_dock.get(), &ui::OperationsDock::announced);

    work().done = work().total;
    work().state = domain::RewrapState::Done;
    work().remaining = 0;
    look();

    QTRY_VERIFY(find<QLabel>("text")->text().startsWith("✓ Complete"));
    QCOMPARE(announced.size(), 1);
    QVERIFY(!m_dock->findChild<QTimer*>("operations.again")->isActive());
    find<QPushButton>("dismiss")->click();
    QVERIFY(m_dock->isHidden());
}

void OperationsTest::saysHowMuchWasLeftOut()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());

    work().state = domain::RewrapState::Done;
    work().remaining = 3;
    look();

    QTRY_VERIFY(find<QLabel>("text")->text().contains("3 version(s) stand under other keys"));
}

void OperationsTest::holdsItAndGoesOn()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());

    find<QPushButton>("turn")->click();
    QTRY_COMPARE(find<QPushButton>("turn")->text(), QString("Go on"));
    QVERIFY(work().state == domain::RewrapState::Paused);
    QVERIFY(find<QLabel>("text")->text().contains("paused"));
    find<QPushButton>("turn")->click();
    QTRY_COMPARE(find<QPushButton>("turn")->text(), QString("Pause"));
    QVERIFY(work().state == domain::RewrapState::Running);
}

void OperationsTest::saysWhyItCouldNotBeHeld()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());
    QSignalSpy failed(m_dock.get(), &ui::OperationsDock::failed);
    m_plane->keys.refusal = Error{ErrorKind::Forbidden, "You may not."};

    find<QPushButton>("turn")->click();

    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(find<QPushButton>("turn")->isEnabled());
}

void OperationsTest::offersNoPauseToWhoeverMayNot()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);
    enter();

    QTRY_VERIFY(!m_dock->isHidden());
    QVERIFY(find<QPushButton>("turn")->isHidden());
    m_plane->context.membership.capabilities.clear();
    m_plane->network.calls.clear();
    m_dock->enter();
    m_plane->network.finish();
    QVERIFY(m_plane->network.calls.isEmpty());
    QVERIFY(m_dock->isHidden());
}

void OperationsTest::keepsWhatStandsThereWhileOffline()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());

    m_plane->network.failure = Error{ErrorKind::Unavailable, "No way."};
    look();
    QVERIFY(!m_dock->isHidden());
    m_plane->network.failure.reset();
    work().done = 200'000;
    look();
    QTRY_COMPARE(find<QProgressBar>("bar")->value(), 94);
}

void OperationsTest::showsNothingOfAnotherOrganization()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());

    m_plane->network.held = true;
    domain::Change begun;
    begun.action = "key.rewrap_start";
    begun.resourceKind = "key";
    m_dock->follow(begun);
    m_dock->leave();
    m_plane->network.finish();
    QTest::qWait(20);

    QVERIFY(m_dock->isHidden());
}

void OperationsTest::announcesEveryTenth()
{
    enter();
    QTRY_VERIFY(!m_dock->isHidden());
    QSignalSpy announced(m_dock.get(), &ui::OperationsDock::announced);

    for (const std::uint64_t done : {130'000, 140'000, 149'000, 150'000, 160'000}) {
        work().done = done;
        look();
    }

    QTRY_COMPARE(announced.size(), 1);
    QVERIFY(announced.first().first().toString().contains("70 percent"));
}

void OperationsTest::estimatesFromWhatItSaw()
{
    items::Pace pace;
    QVERIFY(!pace.left(100));
    pace.see(1'000, 0ms);
    QVERIFY(!pace.perSecond());
    pace.see(3'000, 2'000ms);
    QCOMPARE(*pace.perSecond(), 1'000.0);
    QVERIFY(pace.left(4'500) == std::chrono::seconds(5));
    auto operation = domain::operationOf(test::someRewrap());
    QVERIFY(items::operationProgress(operation, pace).contains("1,000 a second"));
    QVERIFY(items::operationProgress(operation, pace).contains("about 2 minute(s) left"));
    // A batch that was done again, and a pause, say nothing of the pace.
    pace.see(2'000, 3'000ms);
    QVERIFY(!pace.perSecond());
    pace.forget();
    QVERIFY(!pace.left(1));
}

QTEST_MAIN(OperationsTest)
#include "operations_test.moc"
