// Other servers and organizations: added after a look, gone to by name, and remembered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/servers/add_server_sheet.h"
#include "ui/pages/servers/server_switcher.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/feedback/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace strongroom;

class ServersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheFingerprintBeforeItTrusts();
    void addsAtOnceWhatTheSystemKnows();
    void looksAgainAtAnotherAddress();
    void proposesANameUntilOneIsTyped();
    void wantsANameOfItsOwn();
    void saysWhyAServerCannotBeTrusted();
    void goesToAnotherServer();
    void staysWhereOneIs();
    void goesToAnotherOrganizationAndRemembersIt();
    void beginsInTheOrganizationOfLastTime();
    void beginsInTheFirstIfOneIsNoMemberAnyMore();

private:
    ui::AddServerSheet* sheet(const QString& address, const QString& name);
    std::unique_ptr<ui::MainWindow> entered();
    QAction* entry(ui::ServerSwitcher& switcher, const QString& text);
    static QString titleOf(const ui::MainWindow& window)
    {
        return window.findChild<ui::ServerSwitcher*>("shell.switcher")->toolTip();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::AddServerSheet> m_sheet;
    domain::Membership m_other;
};

void ServersTest::init()
{
    m_sheet.reset();
    m_plane = std::make_unique<test::FakePlane>();
    m_other = m_plane->membership();
    m_other.organization = {{"org-2"}, "umbrella", "Umbrella", {"backend-1"}};
    m_plane->session.person.memberships.push_back(m_other);
}

ui::AddServerSheet* ServersTest::sheet(const QString& address, const QString& name)
{
    m_sheet = std::make_unique<ui::AddServerSheet>(m_plane->context, nullptr);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    m_sheet->findChild<QLineEdit*>("server.address")->setText(address);
    m_sheet->findChild<QLineEdit*>("server.name")->setText(name);
    return m_sheet.get();
}

void ServersTest::showsTheFingerprintBeforeItTrusts()
{
    auto* sheet = this->sheet("https://new.example", "new");
    QSignalSpy added(sheet, &ui::AddServerSheet::added);

    sheet->primary()->click();

    auto* digits = sheet->findChild<QLabel*>("server.fingerprint");
    QTRY_VERIFY(!digits->isHidden());
    QVERIFY(digits->text().startsWith("aaaa aaaa"));
    QVERIFY(m_plane->servers.all.find("new") == nullptr);
    sheet->primary()->click();
    QCOMPARE(added.count(), 1);
    QVERIFY(*m_plane->servers.all.find("new")
            == client::SavedServer({"new", "https://new.example", "PEM", {}}));
}

void ServersTest::addsAtOnceWhatTheSystemKnows()
{
    m_plane->servers.shown = {true, {}, {}, {}};
    auto* sheet = this->sheet("https://new.example", "new");
    QSignalSpy added(sheet, &ui::AddServerSheet::added);

    sheet->primary()->click();

    QTRY_COMPARE(added.count(), 1);
    QVERIFY(m_plane->servers.all.find("new")->authority.empty());
}

void ServersTest::looksAgainAtAnotherAddress()
{
    auto* sheet = this->sheet("https://new.example", "new");
    sheet->primary()->click();
    auto* digits = sheet->findChild<QLabel*>("server.fingerprint");
    QTRY_VERIFY(!digits->isHidden());

    sheet->findChild<QLineEdit*>("server.address")->setText("https://other.example");

    QVERIFY(digits->isHidden());
    sheet->primary()->click();
    QVERIFY(m_plane->servers.all.find("new") == nullptr);
}

void ServersTest::proposesANameUntilOneIsTyped()
{
    auto* sheet = this->sheet({}, {});
    auto* address = sheet->findChild<QLineEdit*>("server.address");
    auto* name = sheet->findChild<QLineEdit*>("server.name");
    const auto enter = [address](const QString& text) {
        address->setText(text);
        emit address->editingFinished();
    };
    enter("https://one.example");
    QCOMPARE(name->text(), "one.example");
    enter("https://two.example:8443");
    QCOMPARE(name->text(), "two.example");
    QTest::keyClicks(name, "!");
    enter("https://three.example");
    QCOMPARE(name->text(), "two.example!");
}

void ServersTest::wantsANameOfItsOwn()
{
    auto* sheet = this->sheet("https://new.example", "acme");

    sheet->primary()->click();

    QCOMPARE(m_plane->servers.all.find("acme")->address, "https://strongroom.acme.example");
    QVERIFY(sheet->findChild<QLabel*>("server.fingerprint")->isHidden());
}

void ServersTest::saysWhyAServerCannotBeTrusted()
{
    m_plane->network.failure = Error{ErrorKind::Untrusted,
                                     "Its certificate is over.",
                                     {},
                                     std::string(client::certificateField)};
    auto* sheet = this->sheet("https://new.example", "new");

    sheet->primary()->click();

    auto* banner = sheet->findChild<ui::Banner*>();
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY(banner->text().contains("not valid now"));
    QVERIFY(m_plane->servers.all.find("new") == nullptr);
}

std::unique_ptr<ui::MainWindow> ServersTest::entered()
{
    auto window = std::make_unique<ui::MainWindow>(m_plane->context);
    window->show();
    window->enter();
    const auto inside = [&window] {
        return window->findChild<QStackedWidget*>("shell.screens")->currentIndex() == 1;
    };
    return QTest::qWaitFor(inside, 10000) ? std::move(window) : nullptr;
}

QAction* ServersTest::entry(ui::ServerSwitcher& switcher, const QString& text)
{
    emit switcher.menu()->aboutToShow();
    for (auto* action : switcher.menu()->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

void ServersTest::goesToAnotherServer()
{
    const auto window = entered();
    QVERIFY(window);
    QSignalSpy chosen(window.get(), &ui::MainWindow::serverChosen);

    entry(*window->findChild<ui::ServerSwitcher*>("shell.switcher"), "acme")->trigger();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), "acme");
}

void ServersTest::staysWhereOneIs()
{
    const auto window = entered();
    QVERIFY(window);
    QSignalSpy chosen(window.get(), &ui::MainWindow::serverChosen);

    entry(*window->findChild<ui::ServerSwitcher*>("shell.switcher"), "This computer")->trigger();

    QCOMPARE(chosen.count(), 0);
}

void ServersTest::goesToAnotherOrganizationAndRemembersIt()
{
    const auto window = entered();
    QVERIFY(window);

    entry(*window->findChild<ui::ServerSwitcher*>("shell.switcher"), "Umbrella")->trigger();

    QTRY_VERIFY(titleOf(*window).contains("Umbrella"));
    QCOMPARE(m_plane->context.organization(), m_other.organization.id);
    QCOMPARE(m_plane->servers.all.find({})->organization, "umbrella");
}

void ServersTest::beginsInTheOrganizationOfLastTime()
{
    (void)m_plane->servers.save({{}, {}, {}, "umbrella"});

    const auto window = entered();

    QVERIFY(window);
    QCOMPARE(m_plane->context.organization(), m_other.organization.id);
}

void ServersTest::beginsInTheFirstIfOneIsNoMemberAnyMore()
{
    (void)m_plane->servers.save({{}, {}, {}, "gone"});

    const auto window = entered();

    QVERIFY(window);
    QCOMPARE(m_plane->context.organization(), m_plane->organization);
}

QTEST_MAIN(ServersTest)
#include "servers_test.moc"
