// Others look on: names of secrets are shortened wherever they stand, and come back afterwards.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/shown_name.h"
#include "tests/ui/pages/lock_desk.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/toast.h"

using namespace strongroom;

class PresentingTest : public test::LockDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup();
    void shortens_data();
    void shortens();
    void leavesNoWholeNameToRead();
    void shortensInThePalette();
    void shortensWhatStandsOpen();
    void hidesWhatIsTold();

private:
    void present() { m_plane->actions.action("view.presenting")->trigger(); }
};

void PresentingTest::cleanup()
{
    restorePreferences();
    items::shortenNames(false);
    end();
}

void PresentingTest::shortens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("long") << "ledger-db-password"
                          << "ledg…ord";
    QTest::newRow("of fourteen") << "stripe-api-key"
                                 << "str…ey";
    QTest::newRow("of three") << "kyc"
                              << "k…";
    QTest::newRow("of one") << "k"
                            << "k…";
    QTest::newRow("none") << ""
                          << "";
    // Each of these letters is several code units long.
    QTest::newRow("whole letters") << "👩‍🔧👩‍🔧👩‍🔧👩‍🔧"
                                   << "👩‍🔧…";
}

void PresentingTest::shortens()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(items::shortenedName(name), shown);
}

void PresentingTest::leavesNoWholeNameToRead()
{
    auto* list = table("secrets.list");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(readable().contains("ledger-db-password"));

    present();

    QTRY_VERIFY2(!readable().contains("ledger-db-password"), qPrintable(readable()));
    QVERIFY(readable().contains("ledg…ord"));
    QVERIFY(!readable().contains("stripe-api-key"));
    present();
    QTRY_VERIFY(readable().contains("ledger-db-password"));
    QVERIFY(!readable().contains("ledg…ord"));
}

void PresentingTest::shortensInThePalette()
{
    present();

    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr && palette()->isVisible());
    QTest::keyClicks(input(), "ledger-db-password"); // Who knows the name finds it.

    QTRY_COMPARE(current(), "ledg…ord");
    palette()->close();
}

void PresentingTest::shortensWhatStandsOpen()
{
    domain::Grant mine;
    mine.id = {"grant-1"};
    mine.subject = m_plane->context.session.me().subject;
    mine.secretName = "stripe-api-key";
    mine.expiresAt = SystemClock().now() + std::chrono::minutes(5);
    m_plane->approvals.given = {mine};
    domain::BreakGlass open;
    open.id = {"glass-1"};
    open.secretName = "ledger-db-password";
    open.name = "Bob";
    open.expiresAt = mine.expiresAt;
    m_plane->approvals.glasses = {open};
    present();

    press(Qt::Key_K, Qt::ControlModifier);

    QTRY_COMPARE(rows().filter("Grant: str…ey").size(), 1);
    QTRY_COMPARE(rows().filter("Emergency: ledg…ord, by Bob").size(), 1);
    palette()->close();
}

void PresentingTest::hidesWhatIsTold()
{
    auto* toast = m_window->findChild<ui::Toast*>();
    toast->tell("\"ledger-db-password\" is in the trash");

    present();

    QVERIFY(toast->text().contains("Presenting mode is on"));
    toast->tellFailure("\"ledger-db-password\" is not in the trash");
    QVERIFY(!toast->text().contains("ledger"));
    QVERIFY(!toast->accessibleName().contains("ledger"));
    auto* live = m_window->findChild<ui::LiveRegion*>();
    const auto before = live->accessibleName();
    live->announce("ledger-db-password");
    QCOMPARE(live->accessibleName(), before);
    present();
    toast->tell("\"ledger-db-password\" is in the trash");
    QVERIFY(toast->text().contains("ledger"));
}

QTEST_MAIN(PresentingTest)
#include "presenting_test.moc"
