// The first page: it starts, it waits for the browser, and it says what keeps one out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/sign_in_page.h"

#include "tests/support/fake_plane.h"
#include "ui/widgets/feedback/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using ui::SignInPage;

class SignInPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksFirstWhereSecretsAreToBe();
    void waitsWhileTheControlPlaneStarts();
    void saysWhyTheControlPlaneDidNotStart();
    void triesToStartAgain();
    void signsIn();
    void waitsForTheBrowser();
    void saysWhyOneIsNotIn();
    void namesAProviderThatIsNew();
    void saysNothingOfAProviderThatIsKnown();

private:
    QPushButton* button(const char* id) const { return m_page->findChild<QPushButton*>(id); }
    QString told() const
    {
        const auto* banner = m_page->findChild<ui::Banner*>();
        return banner->isVisible() ? banner->text() : QString();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<SignInPage> m_page;
};

void SignInPageTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_page = std::make_unique<SignInPage>(m_plane->session);
    m_page->show();
}

void SignInPageTest::asksFirstWhereSecretsAreToBe()
{
    m_page->askWhere();
    QVERIFY(button("start.computer")->isVisible());
    QVERIFY(!button("signin.start")->isVisible());
    QVERIFY(button("start.computer")->hasFocus() || !m_page->isActiveWindow());
    QSignalSpy computer(m_page.get(), &SignInPage::computerChosen);
    QSignalSpy server(m_page.get(), &SignInPage::serverWished);

    button("start.server")->click();
    QCOMPARE(server.size(), 1);
    // Whoever changes their mind in the sheet still has both answers.
    QVERIFY(button("start.computer")->isVisible());
    button("start.computer")->click();
    QCOMPARE(computer.size(), 1);
    m_page->leaveChoice();

    QVERIFY(button("signin.start")->isVisible());
    QTRY_VERIFY(button("start.computer") == nullptr);
}

void SignInPageTest::waitsWhileTheControlPlaneStarts()
{
    m_page->setPreparing(true);
    QVERIFY(!button("signin.start")->isEnabled());

    m_page->setPreparing(false);

    QVERIFY(button("signin.start")->isEnabled());
}

void SignInPageTest::saysWhyTheControlPlaneDidNotStart()
{
    m_page->setPreparing(true);

    m_page->showNotStarted("It did not start. Port 8200 is in use by another program.");

    QCOMPARE(told(), "It did not start. Port 8200 is in use by another program.");
    QVERIFY(!button("signin.start")->isEnabled());
}

void SignInPageTest::triesToStartAgain()
{
    QSignalSpy again(m_page.get(), &SignInPage::startRequested);
    m_page->showNotStarted("It did not start.");

    button("banner.start")->click();

    QCOMPARE(again.count(), 1);
    QVERIFY(told().isEmpty());
}

void SignInPageTest::signsIn()
{
    QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);

    button("signin.start")->click();

    QTRY_COMPARE(signedIn.count(), 1);
    QVERIFY(told().isEmpty());
}

void SignInPageTest::waitsForTheBrowser()
{
    m_plane->network.held = true;

    button("signin.start")->click();
    QTRY_VERIFY(button("signin.cancel")->isVisible());
    m_plane->network.failure = Error{ErrorKind::Cancelled, "Cancelled."};
    button("signin.cancel")->click();

    QTRY_VERIFY(button("signin.start")->isVisible());
    QVERIFY(told().isEmpty()); // Who cancels knows it.
}

void SignInPageTest::saysWhyOneIsNotIn()
{
    m_plane->network.failure = Error{ErrorKind::Untrusted, "raw"};

    button("signin.start")->click();

    QTRY_VERIFY(told().contains("not the one this console trusts"));
    QVERIFY(button("signin.start")->isEnabled());
}

void SignInPageTest::namesAProviderThatIsNew()
{
    m_plane->session.provider = {"https://login.elsewhere.example", false};
    auto* whom = m_page->findChild<QLabel*>("signin.whom");

    m_page->lookUpProvider();

    QTRY_VERIFY(whom->isVisible());
    QVERIFY(whom->text().contains("https://login.elsewhere.example"));
    QVERIFY(m_plane->session.expected.empty());
    // Going on is the word that it is this one, whatever the server says in the meantime.
    button("signin.start")->click();
    QCOMPARE(m_plane->session.expected, "https://login.elsewhere.example");
    QTRY_VERIFY(!whom->isVisible());
}

void SignInPageTest::saysNothingOfAProviderThatIsKnown()
{
    m_page->lookUpProvider();

    QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
    QTRY_COMPARE(m_plane->network.calls, QStringList{"identityProvider"});
    QVERIFY(!m_page->findChild<QLabel*>("signin.whom")->isVisible());
    button("signin.start")->click();
    QTRY_COMPARE(signedIn.count(), 1);
    QVERIFY(m_plane->session.expected.empty());
}

QTEST_MAIN(SignInPageTest)
#include "sign_in_page_test.moc"
