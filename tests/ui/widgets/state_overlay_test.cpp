// The states that every view shares, and what each of them shows and offers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/state_overlay.h"

#include "tests/support/ticking.h"
#include "ui/theme/theme.h"
#include "ui/widgets/feedback/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using ui::StateOverlay;
using ui::ViewState;

class StateOverlayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::current().applyTo(*qApp); }
    void init();
    void showsItsContents();
    void saysThatItLoadsOnlyAfterAWhile();
    void keepsRowsWhileOthersCome();
    void saysWhatIsEmptyAndWhatToDo();
    void saysWhatWentWrongAndTriesAgain();
    void givesDiagnosticsWithTheRequest();
    void keepsOldRowsWhenOffline();
    void saysWhatIsDenied();
    void saysThatRowsAreOld();
    void leavesTheFocusWhereItIs();

private:
    QPushButton* button(const char* name) const { return m_overlay->findChild<QPushButton*>(name); }
    QString sentence() const { return m_overlay->findChild<QLabel*>("state.sentence")->text(); }
    const ui::Banner& banner() const { return *m_overlay->findChild<ui::Banner*>(); }

    QLabel* m_content = nullptr;
    std::unique_ptr<StateOverlay> m_overlay;
};

void StateOverlayTest::init()
{
    m_content = new QLabel("rows");
    m_overlay = std::make_unique<StateOverlay>(m_content);
    m_overlay->resize(400, 300);
    m_overlay->show();
}

void StateOverlayTest::showsItsContents()
{
    m_overlay->showReady();

    QCOMPARE(m_overlay->state(), ViewState::Ready);
    QVERIFY(m_content->isVisible());
    QVERIFY(!banner().isVisible());
}

void StateOverlayTest::saysThatItLoadsOnlyAfterAWhile()
{
    QSignalSpy cancelled(m_overlay.get(), &StateOverlay::cancelRequested);

    m_overlay->showLoading();

    QVERIFY(sentence().isEmpty() || !m_overlay->findChild<QLabel*>("state.sentence")->isVisible());
    QCOMPARE(test::tick(*m_overlay, "state.beforeLoading"), 1);
    QCOMPARE(sentence(), "Loading…");
    QVERIFY(!button("state.cancel")->isVisible());
    QCOMPARE(test::tick(*m_overlay, "state.beforeCancel"), 1);
    QVERIFY(button("state.cancel")->isVisible());
    button("state.cancel")->click();
    QCOMPARE(cancelled.count(), 1);
}

void StateOverlayTest::keepsRowsWhileOthersCome()
{
    m_overlay->showReady();

    m_overlay->showLoading(true);

    QCOMPARE(m_overlay->state(), ViewState::Loading);
    QVERIFY(m_content->isVisible());
}

void StateOverlayTest::saysWhatIsEmptyAndWhatToDo()
{
    QSignalSpy asked(m_overlay.get(), &StateOverlay::actionRequested);

    m_overlay->showEmpty({ui::IconId::Key, "Nothing here.", "Import"});

    QVERIFY(!m_content->isVisible());
    QCOMPARE(sentence(), "Nothing here.");
    button("state.action")->click();
    QCOMPARE(asked.count(), 1);
}

void StateOverlayTest::saysWhatWentWrongAndTriesAgain()
{
    QSignalSpy again(m_overlay.get(), &StateOverlay::retryRequested);
    m_overlay->showReady();

    m_overlay->showError({ErrorKind::Internal, "It broke."});

    QCOMPARE(banner().text(), "It broke.");
    QVERIFY(banner().isVisible());
    QVERIFY(m_content->isVisible());
    button("banner.retry")->click();
    QCOMPARE(again.count(), 1);
}

void StateOverlayTest::givesDiagnosticsWithTheRequest()
{
    m_overlay->showError({ErrorKind::StorageFull, "No room.", "never told"}, "req-42");

    button("banner.diagnostics")->click();

    const auto copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains("req-42") && copied.contains("No room."));
    QVERIFY(!copied.contains("never told"));
}

void StateOverlayTest::keepsOldRowsWhenOffline()
{
    QSignalSpy again(m_overlay.get(), &StateOverlay::retryRequested);

    m_overlay->showOffline(QDateTime({2026, 11, 25}, {2, 41}));

    QCOMPARE(banner().kind(), ui::BannerKind::Offline);
    QVERIFY(banner().text().contains("2:41"));
    QVERIFY(m_content->isVisible());
    button("banner.retry")->click();
    QCOMPARE(again.count(), 1);
}

void StateOverlayTest::saysWhatIsDenied()
{
    m_overlay->showDenied("Missing: see_secrets on Acme.");

    QVERIFY(sentence().contains("Missing: see_secrets on Acme."));
    QVERIFY(!m_content->isVisible());
    QVERIFY(!button("state.action")->isVisible());
}

void StateOverlayTest::saysThatRowsAreOld()
{
    QSignalSpy reload(m_overlay.get(), &StateOverlay::reloadRequested);

    m_overlay->showStale("Changed by bob.");

    QCOMPARE(banner().text(), "Changed by bob.");
    button("banner.reload")->click();
    QCOMPARE(reload.count(), 1);
}

void StateOverlayTest::leavesTheFocusWhereItIs()
{
    QPushButton elsewhere("elsewhere");
    elsewhere.show();
    QApplication::setActiveWindow(&elsewhere);
    elsewhere.setFocus();

    m_overlay->showError({ErrorKind::Internal, "It broke."});
    m_overlay->showEmpty({ui::IconId::Key, "Nothing here.", "Import"});

    QVERIFY(elsewhere.hasFocus());
}

QTEST_MAIN(StateOverlayTest)
#include "state_overlay_test.moc"
