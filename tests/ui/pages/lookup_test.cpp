// From a name to its value by keys alone, counted; and what is never done on the way.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/support/ticking.h"
#include "ui/pages/access/access_sheet.h"
#include "ui/pages/lookup/changes_sheet.h"
#include "ui/pages/lookup/incident.h"
#include "ui/pages/lookup/lookup_window.h"
#include "ui/pages/lookup/palette.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_field.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace strongroom;

class LookupTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void revealsAndCopiesInFourPresses();
    void revealsInThreeWithAnIncident();
    void comparesInTwo();
    void showsTheRecordInTwo();
    void showsAccessInTwo();
    void restoresAnOlderVersionInFive();
    void copiesWithoutShowing();
    void copiesNothingThatPolicyKeepsBack();
    void takesEnterBeforeTheKeysAreKnown();
    void asksForNoValueWhileOneTypes();
    void keepsTheFirstRowWhenMoreComes();
    void saysWhatItWaitsFor();
    void offersCommandsWithTheirReasons();
    void goesToEnvironments();
    void explainsItself();
    void remembersPinsByIdAlone();
    void forgetsTheRestAtSignOut();
    void endsTheIncidentAfterAnHour();
    void followsLinksToSecrets();
    void knowsLinksToSecrets_data();
    void knowsLinksToSecrets();
    void looksUpInAWindowOfItsOwn();
    void signsInFromThere();
    void saysNoNameInATitle();

private:
    ui::Palette* palette() const { return m_window->findChild<ui::Palette*>(); }
    ui::RevealSheet* sheet() const
    {
        auto* root = m_quick == nullptr ? static_cast<QWidget*>(m_window.get()) : m_quick;
        return root->findChild<ui::RevealSheet*>();
    }
    QListView* list() const { return root()->findChild<QListView*>("lookup.list"); }
    QLineEdit* input() const { return root()->findChild<QLineEdit*>("lookup.input"); }
    QString state() const { return root()->findChild<QLabel*>("lookup.state")->text(); }
    QWidget* root() const
    {
        return m_quick == nullptr ? static_cast<QWidget*>(palette()) : m_quick;
    }
    /// The one that is seen: the trash has views of the same ids.
    QTableView* table(const char* id) const
    {
        for (auto* one : m_window->findChildren<QTableView*>(id))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts << list()->model()->index(row, 0).data().toString();
        return texts;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    /// To whatever has the focus, as a keyboard does.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* active = QApplication::activeModalWidget() != nullptr
                           ? QApplication::activeModalWidget()
                           : QApplication::activeWindow();
        if (active == nullptr) { // The offscreen platform gives it back to nobody by itself.
            active = m_window.get();
            QApplication::setActiveWindow(active);
        }
        auto* target = active->focusWidget() != nullptr ? active->focusWidget() : active;
        ++m_presses;
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    /// Ctrl+K, and the name until it is the first row.
    void find(const QString& text, const QString& name)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette() != nullptr && palette()->isVisible());
        QTest::keyClicks(input(), text); // Typing is free.
        QTRY_COMPARE(current(), name);
    }
    ui::SecretField* shownField() const
    {
        auto* field = sheet() == nullptr ? nullptr : sheet()->findChild<ui::SecretField*>();
        return field != nullptr && field->state() == ui::SecretField::State::Shown ? field
                                                                                   : nullptr;
    }
    std::string lastFilter() const
    {
        return m_plane->audit.asked.empty() ? std::string() : m_plane->audit.asked.back().filter;
    }
    static QByteArray copied()
    {
        const auto* mime = QGuiApplication::clipboard()->mimeData();
        return mime == nullptr ? QByteArray() : mime->data("text/plain");
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::LookupWindow* m_quick = nullptr;
    int m_presses = 0;
};

void LookupTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("lookup-test");
}

void LookupTest::init()
{
    QSettings().clear();
    m_presses = 0;
    m_plane = std::make_unique<test::FakePlane>();
    auto& secrets = m_plane->secrets;
    const domain::EnvironmentId prod{"env-prod"};
    secrets.write(secrets.add("ledger-db-password", {{"PASSWORD", "sr-canary-old"}}, prod),
                  {{"PASSWORD", "sr-canary-7f3a9c"}}, "Bob");
    secrets.add("ledger-db-password", {{"PASSWORD", "sr-canary-stage"}},
                domain::EnvironmentId{"env-stage"});
    secrets.add("stripe-api-key", {{"KEY", "sr-canary-stripe"}, {"URL", "https://x"}}, prod);
    m_window = std::make_unique<ui::MainWindow>(m_plane->context);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->enter();
    auto* screens = m_window->findChild<QStackedWidget*>("shell.screens");
    QTRY_COMPARE(screens->currentIndex(), 1);
    QTest::qWait(20); // Until the lists have their rows.
    m_plane->network.calls.clear();
}

void LookupTest::cleanup()
{
    m_quick = nullptr;
    ui::Incident::current().end();
    m_plane->clipboard.clear();
    m_window.reset();
    m_plane.reset();
}

void LookupTest::revealsAndCopiesInFourPresses()
{
    find("ledger db pass", "ledger-db-password");
    press(Qt::Key_Return);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    QVERIFY(!m_plane->network.calls.contains("reveal"));
    press(Qt::Key_Return);
    QTRY_VERIFY(shownField() != nullptr);
    press(Qt::Key_C, Qt::ControlModifier);

    QVERIFY(copied().startsWith("sr-canary-"));
    QCOMPARE(m_presses, 4);
    QCOMPARE(m_plane->network.calls.count("reveal"), 1);
}

void LookupTest::revealsInThreeWithAnIncident()
{
    press(Qt::Key_I, Qt::ControlModifier); // Once an incident.
    QTest::keyClicks(QApplication::activeModalWidget()->focusWidget(), "INC-4821");
    press(Qt::Key_Return);
    QVERIFY(ui::Incident::current().purpose());
    find("ledger db", "ledger-db-password");
    m_presses = 0; // The palette is open, the name is typed.
    press(Qt::Key_Return);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    QCOMPARE(sheet()->findChild<QLineEdit*>("reveal.ticket")->text(), "INC-4821");
    press(Qt::Key_Return);
    QTRY_VERIFY(shownField() != nullptr);
    press(Qt::Key_C, Qt::ControlModifier);

    QVERIFY(copied().startsWith("sr-canary-"));
    QCOMPARE(m_presses, 3);
    QCOMPARE(m_plane->secrets.lastReveal.purpose, (domain::Purpose{"incident", "INC-4821", ""}));
}

void LookupTest::comparesInTwo()
{
    find("ledger", "ledger-db-password");
    while (m_window->lookup().rows().size() > 1
           && list()->currentIndex().data(ui::LookupModel::SideRole) != "v2")
        QTest::keyClick(input(), Qt::Key_Down); // The name alone would do with one of that name.
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ui::ChangesSheet*>() != nullptr);
    const auto* keys = m_window->findChild<QTableView*>("changes.keys");
    QTRY_COMPARE(keys->model()->rowCount(), 1);

    QCOMPARE(keys->model()->index(0, 0).data().toString(), "PASSWORD");
    QVERIFY(keys->model()->index(0, 1).data().toString().contains("changed"));
    QCOMPARE(m_presses, 2);
    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void LookupTest::showsTheRecordInTwo()
{
    find("stripe", "stripe-api-key");
    press(Qt::Key_U, Qt::AltModifier);

    QTRY_VERIFY(lastFilter().find("from:-7d") != std::string::npos);
    QVERIFY(lastFilter().find(m_plane->secrets.all[2].secret.id.value) != std::string::npos);
    QCOMPARE(m_presses, 2);
}

void LookupTest::showsAccessInTwo()
{
    find("stripe", "stripe-api-key");
    press(Qt::Key_A, Qt::AltModifier);

    QTRY_VERIFY(m_window->findChild<ui::AccessSheet*>() != nullptr);
    QCOMPARE(m_presses, 2);
}

void LookupTest::restoresAnOlderVersionInFive()
{
    auto& stripe = m_plane->secrets.all[2];
    m_plane->secrets.write(stripe, {{"KEY", "two"}}, "Bob");
    find("stripe", "stripe-api-key");
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(table("detail.versions") != nullptr);
    auto* versions = table("detail.versions");
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    QTRY_COMPARE(m_window->focusWidget(), versions);
    press(Qt::Key_Down);
    press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    press(Qt::Key_Return);

    QTRY_COMPARE(m_plane->secrets.all[2].secret.currentVersion, 3U);
    QCOMPARE(m_presses, 5);
}

void LookupTest::copiesWithoutShowing()
{
    find("stripe-api-key", "stripe-api-key");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(copied(), QByteArray("sr-canary-stripe"));

    const auto* mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->data("x-kde-passwordManagerHint"), QByteArray("secret"));
    if (QGuiApplication::clipboard()->supportsSelection())
        QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains("canary"));
    QTRY_VERIFY(sheet() == nullptr || !sheet()->isVisible());
    QVERIFY(m_window->findChildren<ui::SecretField*>().isEmpty());
    QCOMPARE(m_plane->secrets.lastReveal.keys, std::vector<std::string>{"KEY"});
    QCOMPARE(m_presses, 3);
    test::tick(m_plane->clipboard, "clipboard.second", 31);
    QVERIFY(!copied().contains("canary"));
}

void LookupTest::copiesNothingThatPolicyKeepsBack()
{
    m_plane->secrets.obligations.noCopy = true;
    find("stripe-api-key", "stripe-api-key");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_plane->network.calls.contains("reveal"));
    QTest::qWait(20);

    QVERIFY(!copied().contains("canary"));
    QVERIFY(sheet()->isVisible());
}

void LookupTest::takesEnterBeforeTheKeysAreKnown()
{
    find("stripe-api-key", "stripe-api-key");
    m_plane->network.held = true;
    press(Qt::Key_Return);
    QVERIFY(sheet() != nullptr && sheet()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!m_plane->network.calls.contains("reveal"));
    m_plane->network.open();

    QTRY_VERIFY(shownField() != nullptr);
    QCOMPARE(m_plane->secrets.lastReveal.keys, std::vector<std::string>{"KEY"});
}

void LookupTest::asksForNoValueWhileOneTypes()
{
    find("ledger", "ledger-db-password");
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Escape); // Clears …
    QVERIFY(palette()->isVisible() && input()->text().isEmpty());
    press(Qt::Key_Escape); // … then closes.
    QTRY_VERIFY(palette() == nullptr || !palette()->isVisible());

    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void LookupTest::keepsTheFirstRowWhenMoreComes()
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

void LookupTest::saysWhatItWaitsFor()
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

void LookupTest::offersCommandsWithTheirReasons()
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

void LookupTest::goesToEnvironments()
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

void LookupTest::explainsItself()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette() != nullptr);
    QTest::keyClicks(input(), "?");
    QVERIFY(rows().size() > 8);
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    QCOMPARE(ui::accessibilityFaults(*palette()), QStringList());
}

void LookupTest::remembersPinsByIdAlone()
{
    find("stripe", "stripe-api-key");
    press(Qt::Key_P, Qt::ControlModifier);
    const auto keys = QSettings().allKeys();
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

void LookupTest::forgetsTheRestAtSignOut()
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
    QVERIFY(QSettings().allKeys().isEmpty());
}

void LookupTest::endsTheIncidentAfterAnHour()
{
    auto& incident = ui::Incident::current();
    incident.begin({"incident", "INC-4821", ""});
    auto* chip = m_window->findChild<QAbstractButton*>("shell.incident");
    QVERIFY(chip->isVisible() && chip->text().contains("INC-4821") && chip->text().contains("60"));
    test::tick(incident, "incident.minute", 59);
    QVERIFY(incident.purpose() && chip->text().contains("1 min"));
    test::tick(incident, "incident.minute");

    QVERIFY(!incident.purpose() && !chip->isVisible());
    QTRY_VERIFY(m_window->findChild<QWidget*>("toast")->isVisible());
}

void LookupTest::followsLinksToSecrets()
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

void LookupTest::knowsLinksToSecrets_data()
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

void LookupTest::knowsLinksToSecrets()
{
    QFETCH(QString, link);
    QVERIFY(!ui::secretOfLink(link));
    const auto id = domain::SecretId::fresh();
    QCOMPARE(ui::secretOfLink(' ' + ui::linkOf(id) + '\n'), id);
}

void LookupTest::looksUpInAWindowOfItsOwn()
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

void LookupTest::signsInFromThere()
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

void LookupTest::saysNoNameInATitle()
{
    find("stripe", "stripe-api-key");
    QVERIFY(!palette()->windowTitle().contains("stripe"));
    press(Qt::Key_D, Qt::ControlModifier);
    auto* changes = m_window->findChild<ui::ChangesSheet*>();
    QVERIFY(changes != nullptr && !changes->windowTitle().contains("stripe"));
    QTRY_VERIFY(!m_window->windowTitle().contains("stripe"));
}

QTEST_MAIN(LookupTest)
#include "lookup_test.moc"
