// Where nothing was found: the server searches further, and others are asked for access.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/lookup_desk.h"
#include "ui/pages/access/request_access_sheet.h"
#include "ui/widgets/accessible_names.h"

using namespace strongroom;

class WaysOnTest : public test::LookupDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void searchesOnTheServer();
    void saysThatTheServerDidNotAnswer();
    void asksForAccessToWhatItDoesNotFind();
    void offersNothingThatNeedsTheServerOffline();
    void asksForAccessInAWindowOfItsOwn();

private:
    /// Ctrl+K and a text that nothing is called by.
    void lookFor(const QString& text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette() != nullptr);
        QTest::keyClicks(input(), text);
        QTRY_VERIFY(!rows().isEmpty());
    }
};

void WaysOnTest::searchesOnTheServer()
{
    m_plane->secrets.mostInPage = 1; // The last page has it.
    lookFor("production/stripe");
    QCOMPARE(current(), "Search on server");
    QVERIFY2(state().contains("Nothing"), qPrintable(state()));
    m_plane->network.held = true;
    press(Qt::Key_Return);
    QVERIFY2(state().contains("Asking the server"), qPrintable(state()));
    QVERIFY(palette()->isVisible());
    m_plane->network.open();

    QTRY_COMPARE(current(), "stripe-api-key");
    QCOMPARE(rows().size(), 1);

    input()->setText("staging/stripe");
    QTRY_COMPARE(current(), "Search on server");
    press(Qt::Key_Return);
    QTRY_VERIFY2(state().contains("server finds nothing"), qPrintable(state()));
    QVERIFY(!rows().contains("Search on server"));
}

void WaysOnTest::saysThatTheServerDidNotAnswer()
{
    lookFor("two words");
    QCOMPARE(rows(), QStringList("Search on server")); // They are no path.
    m_plane->network.failure = Error{ErrorKind::Unavailable, "down"};
    press(Qt::Key_Return);
    QTRY_VERIFY2(state().contains("did not answer"), qPrintable(state()));
    QCOMPARE(current(), "Search on server"); // Once more.
    m_plane->network.failure.reset();
}

void WaysOnTest::asksForAccessToWhatItDoesNotFind()
{
    lookFor("prod/hidden-thing");
    QCOMPARE(rows().size(), 2);
    press(Qt::Key_Down);
    QVERIFY2(current().contains("Request access to"), qPrintable(current()));
    QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains("prod/hidden"));
    press(Qt::Key_Down); // Round the end …
    press(Qt::Key_Up);   // … and back.
    press(Qt::Key_Return);

    QTRY_VERIFY(m_window->findChild<ui::RequestAccessSheet*>() != nullptr);
    auto* sheet = m_window->findChild<ui::RequestAccessSheet*>();
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(sheet->findChild<QLineEdit*>("requestAccess.environment")->text(), "prod");
    QCOMPARE(sheet->findChild<QLineEdit*>("requestAccess.secret")->text(), "hidden-thing");
    QCOMPARE(ui::accessibilityFaults(*sheet), QStringList());
    QApplication::setActiveWindow(sheet);
    QTest::keyClicks(sheet->focusWidget(), "payments fail without it");
    press(Qt::Key_Return);

    QTRY_VERIFY(m_plane->network.calls.contains("requestAccess"));
    QCOMPARE(m_plane->approvals.lastAccess.environment, "prod");
    QCOMPARE(m_plane->approvals.lastAccess.secret, "hidden-thing");
    QCOMPARE(m_plane->approvals.lastAccess.purpose.note, "payments fail without it");
    QTRY_VERIFY(m_window->findChild<QWidget*>("toast")->isVisible());

    lookFor("/hidden-place");
    QCOMPARE(rows().size(), 1); // All environments that one may see are here.
    QVERIFY2(current().contains("hidden-place"), qPrintable(current()));
}

void WaysOnTest::offersNothingThatNeedsTheServerOffline()
{
    lookFor("prod/hidden-thing");
    QCOMPARE(rows().size(), 2);

    m_plane->connection.become(client::ConnectionState::Offline);

    QTRY_VERIFY(rows().isEmpty());
    QVERIFY2(state().contains("Offline"), qPrintable(state()));
}

void WaysOnTest::asksForAccessInAWindowOfItsOwn()
{
    m_window->summonLookup();
    for (auto* widget : QApplication::topLevelWidgets())
        if (auto* quick = qobject_cast<ui::LookupWindow*>(widget))
            m_quick = quick;
    QVERIFY(m_quick != nullptr);
    QApplication::setActiveWindow(m_quick);
    QTest::keyClicks(input(), "hidden-thing");
    QTRY_COMPARE(rows().size(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Return);

    QTRY_VERIFY(m_quick->findChild<ui::RequestAccessSheet*>() != nullptr);
    auto* sheet = m_quick->findChild<ui::RequestAccessSheet*>();
    QApplication::setActiveWindow(sheet);
    QCOMPARE(sheet->findChild<QLineEdit*>("requestAccess.secret")->text(), "hidden-thing");
    m_plane->network.failure = Error{ErrorKind::Unavailable, "down"};
    QTest::keyClicks(sheet->focusWidget(), "why");
    press(Qt::Key_Return);
    QTRY_VERIFY(m_plane->network.calls.contains("requestAccess"));
    QTest::qWait(20);
    QVERIFY(sheet->isVisible()); // What was typed stands.
    m_plane->network.failure.reset();
    press(Qt::Key_Return);
    QTRY_VERIFY2(state().contains("requested"), qPrintable(state()));
    QVERIFY(m_quick->isVisible());
}

QTEST_MAIN(WaysOnTest)
#include "ways_on_test.moc"
