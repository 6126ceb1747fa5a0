// What the palette, the quick lookup and links find, in which order, and what they remember.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/lookup_desk.h"
#include "ui/pages/lookup/incident_sheet.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/widgets/accessible_names.h"

#include <QAction>
#include <QRegularExpression>

using namespace strongroom;

namespace {

/// Of the settings; but for the hint that opening the palette ends.
QStringList keptKeys()
{
    auto keys = QSettings().allKeys();
    keys.removeAll("hints/done");
    return keys;
}

} // namespace

class PaletteTest : public test::LookupDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void keepsTheFirstRowWhenMoreComes();
    void saysWhatItWaitsFor();
    void offersCommandsWithTheirReasons();
    void goesToEnvironments();
    void findsPeopleAndWhatTheyDid();
    void searchesTheRecord();
    void narrowsToAnEnvironment();
    void showsWhatStandsOpen();
    void explainsItself();
    void remembersPinsByIdAlone();
    void forgetsTheRestAtSignOut();
    void followsLinksToSecrets();
    void knowsLinksToSecrets_data();
    void knowsLinksToSecrets();
    void looksUpInAWindowOfItsOwn();
    void signsInFromThere();
    void asksForTheIncidentOnceSignedIn();
};

void PaletteTest::keepsTheFirstRowWhenMoreComes()
{
    find("api", "stripe-api-key"); // Known from now on.
    press(Qt::Key_Escape);
    m_plane->secrets.add("api", {{"A", "1"}}); // Would rank before it.
    m_plane->network.held = true;
    QTest::keyClicks(input(), "api");
    QCOMPARE(current(), "stripe-api-key");
    m_plane->network.open();

    QTRY_VERIFY(rows().contains("api"));
    QCOMPARE(rows().front(), "stripe-api-key");
    QCOMPARE(current(), "stripe-api-key");
    QVERIFY(rows().indexOf("api") > rows().indexOf(QRegularExpression("more on the server")));
}

void PaletteTest::saysWhatItWaitsFor()
{
    m_plane->network.held = true;
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QTest::keyClicks(input(), "zzz");
    QVERIFY2(state().contains("Asking the server"), qPrintable(state()));
    m_plane->network.failure = Error{ErrorKind::Unavailable, "down"};
    m_plane->network.open();
    QTRY_VERIFY2(state().contains("did not answer"), qPrintable(state()));
    m_plane->network.failure.reset();
    QTest::keyClicks(input(), "z");
    QTRY_VERIFY2(state().contains("Nothing"), qPrintable(state()));
}

void PaletteTest::offersCommandsWithTheirReasons()
{
    auto* undo = m_plane->actions.action("edit.undo");
    QVERIFY(!undo->isEnabled());
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QTest::keyClicks(input(), ">undo");
    QCOMPARE(current(), "Undo");
    QVERIFY(list()->currentIndex().data(ui::LookupModel::SideRole).toString().contains("nothing"));
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());

    input()->setText(">audit");
    QCOMPARE(current(), "Audit");
    QCOMPARE(list()->currentIndex().data(ui::LookupModel::SideRole).toString(),
             m_plane->actions.action("go.audit")->shortcut().toString(QKeySequence::NativeText));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->windowTitle().contains("Audit"));
}

void PaletteTest::goesToEnvironments()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QTest::keyClicks(input(), "/stag");
    QCOMPARE(list()->model()->rowCount(), 1);
    press(Qt::Key_Return);

    QTRY_VERIFY(m_plane->network.calls.contains("list"));
    QTRY_VERIFY(table("secrets.list") != nullptr
                && table("secrets.list")->model()->rowCount() == 1);
}

void PaletteTest::findsPeopleAndWhatTheyDid()
{
    m_plane->access.people = {{{"m-1"}, {"org-1"}, "builtin|bob", "Bob Meyer"},
                              {{"m-2"}, {"org-1"}, "builtin|carol", "Carol"}};
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QTest::keyClicks(input(), "@mey");
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(current().contains("Bob Meyer"));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->windowTitle().contains("Audit"));
    QTRY_VERIFY2(lastFilter().find("builtin|bob") != std::string::npos, lastFilter().c_str());
}

void PaletteTest::searchesTheRecord()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QTest::keyClicks(input(), "#");
    QVERIFY(rows().size() > 1);
    QTest::keyClicks(input(), "stripe");
    QCOMPARE(rows().size(), 1);
    press(Qt::Key_Return);
    QTRY_COMPARE(lastFilter(), std::string("stripe"));
}

void PaletteTest::narrowsToAnEnvironment()
{
    find("ledger", "ledger-db-password");
    QTRY_COMPARE(rows().filter("ledger-db-password").size(), 2);
    auto* chip = palette()->findChild<QWidget*>("lookup.scope");
    QVERIFY(chip->isHidden());
    const auto scope = list()->currentIndex().data(ui::LookupModel::ScopeRole).toString();

    press(Qt::Key_Tab);

    QVERIFY(chip->isVisible());
    QCOMPARE(chip->accessibleName(), "Only " + scope);
    QTRY_COMPARE(rows().filter("ledger-db-password").size(), 1);
    QVERIFY(input()->hasFocus());
    QVERIFY2(state().contains("Backspace"), qPrintable(state()));
    press(Qt::Key_Backspace); // A letter, as long as there is one.
    QVERIFY(chip->isVisible());
    QCOMPARE(input()->text(), "ledge");
    input()->clear();
    press(Qt::Key_Backspace);
    QVERIFY(chip->isHidden());
    QTest::keyClicks(input(), "ledger");
    QTRY_COMPARE(rows().filter("ledger-db-password").size(), 2);

    input()->setText("/stag");
    press(Qt::Key_Tab);
    QVERIFY(chip->isVisible());
    QVERIFY(input()->text().isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(palette() == nullptr);
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QVERIFY(palette()->findChild<QWidget*>("lookup.scope")->isHidden());
}

void PaletteTest::showsWhatStandsOpen()
{
    domain::Grant mine;
    mine.id = {"grant-1"};
    mine.subject = m_plane->context.session.me().subject;
    mine.secretName = "stripe-api-key";
    mine.expiresAt = SystemClock().now() + std::chrono::minutes(5);
    auto others = mine;
    others.id = {"grant-2"};
    others.subject = "builtin|somebody";
    others.secretName = "not-mine";
    m_plane->approvals.given = {others, mine};
    domain::BreakGlass open;
    open.id = {"glass-1"};
    open.secretName = "ledger-db-password";
    open.name = "Bob";
    open.expiresAt = mine.expiresAt;
    auto over = open;
    over.secretName = "over";
    over.endedAt = SystemClock().now();
    m_plane->approvals.glasses = {over, open};

    m_plane->network.held = true;
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    const auto stood = current();
    m_plane->network.open();

    QTRY_COMPARE(rows().filter("Grant: stripe-api-key").size(), 1);
    QTRY_COMPARE(rows().filter("Emergency: ledger-db-password, by Bob").size(), 1);
    QCOMPARE(current(), stood); // Enter takes what was read.
    QVERIFY(rows().filter("not-mine").isEmpty());
    QVERIFY(rows().filter(": over").isEmpty());
    const int row = int(rows().indexOf(QRegularExpression("Grant: .*")));
    QVERIFY(row >= 0);
    list()->setCurrentIndex(list()->model()->index(row, 0));
    press(Qt::Key_Return);
    QTRY_VERIFY2(m_window->windowTitle().contains("Grants"), qPrintable(m_window->windowTitle()));
}

void PaletteTest::explainsItself()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QTest::keyClicks(input(), "?");
    QVERIFY(rows().size() > 8);
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    QCOMPARE(ui::accessibilityFaults(*palette()), QStringList());
}

void PaletteTest::remembersPinsByIdAlone()
{
    find("stripe", "stripe-api-key");
    press(Qt::Key_P, Qt::ControlModifier);
    const auto keys = keptKeys();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(QSettings().value(keys.front()).toStringList(),
             QStringList(QString::fromStdString(m_plane->secrets.all[2].secret.id.value)));
    QVERIFY(!keys.front().contains("alice") && !keys.front().contains("plane"));
    press(Qt::Key_Escape);
    QCOMPARE(rows().front(), "stripe-api-key");
    press(Qt::Key_Escape);

    m_window->enter(); // As at the next start.
    QTRY_VERIFY(m_plane->network.calls.contains("get"));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr && palette()->isVisible());
    QTRY_COMPARE(rows().front(), "stripe-api-key");
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(QSettings().value(keys.front()).toStringList().isEmpty());
}

void PaletteTest::forgetsTheRestAtSignOut()
{
    find("stripe", "stripe-api-key");
    press(Qt::Key_A, Qt::AltModifier);
    press(Qt::Key_Escape);
    m_window->lookup().ask({}, {});
    QCOMPARE(m_window->lookup().rows().size(), 1U);
    ui::Incident::current().begin({"incident", "INC-1", ""});

    m_plane->actions.action("session.signOut")->trigger();

    QTRY_VERIFY(m_plane->session.state() == client::SessionState::SignedOut);
    m_window->lookup().ask({}, {});
    QTRY_VERIFY(m_window->lookup().rows().empty());
    QTRY_VERIFY(!ui::Incident::current().purpose());
    QVERIFY(keptKeys().isEmpty());
}

void PaletteTest::followsLinksToSecrets()
{
    const auto& stripe = m_plane->secrets.all[2].secret;
    m_plane->actions.action("go.audit")->trigger();
    m_window->openLink(ui::linkOf(stripe.id));
    QTRY_VERIFY(m_window->windowTitle().contains("Secrets"));
    QTRY_VERIFY(table("detail.values") != nullptr);
    QTRY_COMPARE(table("detail.values")->model()->rowCount(), 2);
    m_plane->actions.action("secret.copyLink")->trigger();
    const auto link = QGuiApplication::clipboard()->text();
    QCOMPARE(link, ui::linkOf(stripe.id));
    QVERIFY(!link.contains("stripe"));
    QVERIFY(!m_plane->network.calls.contains("reveal"));

    m_window->openLink(ui::linkOf(domain::SecretId::fresh()));
    QTRY_VERIFY(m_window->findChild<QWidget*>("toast")->isVisible());
}

void PaletteTest::knowsLinksToSecrets_data()
{
    QTest::addColumn<QString>("link");
    const QString id = "0199f3c2-7c1f-7e4e-8f00-0123456789ab";
    QTest::newRow("no id") << "strongroom://secret/";
    QTest::newRow("a name") << "strongroom://secret/stripe";
    QTest::newRow("a deed") << "strongroom://secret/" + id + "?reveal=1";
    QTest::newRow("a fragment") << "strongroom://secret/" + id + "#reveal";
    QTest::newRow("more path") << "strongroom://secret/" + id + "/reveal";
    QTest::newRow("a port") << "strongroom://secret:80/" + id;
    QTest::newRow("somebody") << "strongroom://me@secret/" + id;
    QTest::newRow("another scheme") << "https://secret/" + id;
    QTest::newRow("another place") << "strongroom://audit/" + id;
    QTest::newRow("very long") << "strongroom://secret/" + QString(300, 'a');
}

void PaletteTest::knowsLinksToSecrets()
{
    QFETCH(QString, link);
    QVERIFY(!ui::secretOfLink(link));
    const auto id = domain::SecretId::fresh();
    QCOMPARE(ui::secretOfLink(' ' + ui::linkOf(id) + '\n'), id);
}

void PaletteTest::looksUpInAWindowOfItsOwn()
{
    m_window->hide();
    m_window->summonLookup();
    for (auto* widget : QApplication::topLevelWidgets())
        if (auto* quick = qobject_cast<ui::LookupWindow*>(widget))
            m_quick = quick;
    QVERIFY(m_quick != nullptr && m_quick->isVisible());
    QApplication::setActiveWindow(m_quick);
    QTest::keyClicks(input(), "stripe");
    QTRY_COMPARE(current(), "stripe-api-key");
    QVERIFY(!rows().contains("Go to the secrets of Staging"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    QApplication::setActiveWindow(sheet());
    QTest::qWait(1000); // Somebody reads what it asks; it was closed after half a second once.
    QVERIFY(sheet() != nullptr && sheet()->isVisible() && m_quick->isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(copied(), QByteArray("sr-canary-stripe"));
    QTRY_VERIFY(!m_quick->isVisible());

    m_window->summonLookup();
    QVERIFY(input()->text().isEmpty()); // It remembers nothing.
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QTRY_VERIFY(!m_quick->isVisible());
}

void PaletteTest::signsInFromThere()
{
    m_plane->actions.action("session.signOut")->trigger();
    QTRY_VERIFY(m_plane->session.state() == client::SessionState::SignedOut);
    m_window->summonLookup();
    for (auto* widget : QApplication::topLevelWidgets())
        if (auto* quick = qobject_cast<ui::LookupWindow*>(widget))
            m_quick = quick;
    QApplication::setActiveWindow(m_quick);
    QTest::keyClicks(input(), "stripe");
    QVERIFY2(state().contains("not signed in"), qPrintable(state()));
    press(Qt::Key_Return);

    QTRY_COMPARE(current(), "stripe-api-key");
    QCOMPARE(input()->text(), "stripe");
}

void PaletteTest::asksForTheIncidentOnceSignedIn()
{
    m_plane->actions.action("session.signOut")->trigger();
    QTRY_VERIFY(m_plane->session.state() == client::SessionState::SignedOut);
    m_window->summonLookup();
    for (auto* widget : QApplication::topLevelWidgets())
        if (auto* quick = qobject_cast<ui::LookupWindow*>(widget))
            m_quick = quick;
    QApplication::setActiveWindow(m_quick);
    QTest::keyClick(input(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m_quick->findChild<ui::IncidentSheet*>() == nullptr);
    press(Qt::Key_Return);

    QTRY_VERIFY(m_quick->findChild<ui::IncidentSheet*>() != nullptr);
    QVERIFY(m_quick->findChild<ui::IncidentSheet*>()->isVisible());
}

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
