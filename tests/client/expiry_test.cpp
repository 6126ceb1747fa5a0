// Sign-ins that end in mid-use: the control plane's clock is moved on, the client's is not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/control_plane.h"
#include "tests/client/daemons.h"
#include "tests/client/waiting.h"

#include <QTemporaryFile>

#include <chrono>

using namespace strongroom;
using test::wait;

class ExpiryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void renewsOnceAndGoesOn();
    void renewsOnceForManyAtOnce();
    void tellsOfAClockThatIsADayAhead();
    void saysThatItExpired();
    void goesOnAfterSigningInAgain();
    void isAskedAgainWhileSignedIn();
    void keepsTheNewSignInWhenAnOldRenewalEndsLater();

private:
    Result<domain::Secret> create(const std::string& name);
    void moveClock(std::chrono::seconds ahead);
    qsizetype renewals() const;
    void renewOnAndOn();

    bool m_renewing = false;
    QTemporaryFile m_clock;
    test::Daemons m_daemons;
    test::FormBrowser m_browser;
    std::unique_ptr<client::ControlPlane> m_plane;
    domain::OrganizationId m_organization;
};

void ExpiryTest::initTestCase()
{
    moveClock(std::chrono::seconds(0));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", STRONGROOM_MOVED_CLOCK);
    environment.insert("STRONGROOM_TEST_CLOCK", m_clock.fileName());
    m_daemons.server.setProcessEnvironment(environment);
    QVERIFY(m_daemons.start());
    client::ControlPlaneSettings settings;
    settings.server = m_daemons.address();
    settings.caPem = m_daemons.caPem();
    settings.ours = true;
    settings.memoryFile = m_daemons.folder() + "/met.log";
    settings.name = "expiry test";
    settings.setupToken = m_daemons.setupToken();
    settings.browser = [this](const QUrl& url) { return m_browser.open(url); };
    m_plane = std::make_unique<client::ControlPlane>(settings);
    const auto me = wait(m_plane->session.signIn());
    QVERIFY2(me, me ? "" : me.error().message.c_str());
    m_organization = me->memberships.front().organization.id;
    QVERIFY(QTest::qWaitFor(
        [this] { return *wait(m_plane->directory.custodianConnected(m_organization)); }, 30000));
    QVERIFY(create("before"));
}

void ExpiryTest::cleanupTestCase()
{
    m_plane.reset();
}

Result<domain::Secret> ExpiryTest::create(const std::string& name)
{
    client::SecretDraft draft;
    draft.secret.name = name;
    draft.version.entries.push_back(
        {"A", domain::ValueFormat::Text, SecretBytes::copyOf(std::string("1"))});
    return wait(m_plane->secrets.create(m_organization, std::move(draft)));
}

void ExpiryTest::moveClock(std::chrono::seconds ahead)
{
    const std::int64_t seconds = ahead.count();
    QVERIFY(m_clock.isOpen() || m_clock.open());
    QVERIFY(m_clock.seek(0));
    QCOMPARE(m_clock.write(reinterpret_cast<const char*>(&seconds), sizeof seconds),
             qint64(sizeof seconds));
    QVERIFY(m_clock.flush());
}

qsizetype ExpiryTest::renewals() const
{
    return test::fileText(m_daemons.folder() + "/strongroomd.log").count("\"/oidc/token\"");
}

void ExpiryTest::renewsOnceAndGoesOn()
{
    const auto before = renewals();
    moveClock(std::chrono::minutes(10));

    const auto made = create("in mid-use");

    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QCOMPARE(m_plane->session.state(), client::SessionState::SignedIn);
    QCOMPARE(renewals(), before + 1);
}

void ExpiryTest::renewsOnceForManyAtOnce()
{
    const auto before = renewals();
    moveClock(std::chrono::minutes(20));
    constexpr int many = 5;
    int right = 0;
    int ended = 0;
    for (int i = 0; i < many; ++i)
        QCoro::connect(m_plane->directory.environments(m_organization), this,
                       [&](const auto& answer) {
                           right += answer ? 1 : 0;
                           ++ended;
                       });

    QTRY_COMPARE_WITH_TIMEOUT(ended, many, 30000);

    QCOMPARE(right, many);
    QCOMPARE(renewals(), before + 1);
}

void ExpiryTest::tellsOfAClockThatIsADayAhead()
{
    constexpr std::chrono::hours day{24};
    std::chrono::seconds told{0};
    const auto listening = connect(&m_plane->transport, &client::Transport::clockDiffers, this,
                                   [&told](std::chrono::seconds ahead) { told = ahead; });
    moveClock(day);

    const auto made = create("by a clock that is wrong"); // Signed for the server's time.

    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QVERIFY(std::chrono::abs(told - day) < std::chrono::minutes(1));
    moveClock(std::chrono::minutes(10));
    QVERIFY(wait(m_plane->directory.environments(m_organization)));
    QVERIFY(std::chrono::abs(told - std::chrono::minutes(10)) < std::chrono::minutes(1));
    disconnect(listening);
}

void ExpiryTest::saysThatItExpired()
{
    moveClock(std::chrono::hours(40 * 24));

    const auto refused = create("too late");

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthenticated);
    QCOMPARE(m_plane->session.state(), client::SessionState::Expired);
}

void ExpiryTest::goesOnAfterSigningInAgain()
{
    moveClock(std::chrono::seconds(
        0));            // The custodian goes by its own clock, and takes no sign-in of next month.
    QTest::qWait(1100); // Sign-ins are told apart by whole seconds.
    const auto again = wait(m_plane->session.reauthenticate());
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    const auto made = create("too late");
    client::SecretQuery query;
    query.organization = m_organization;

    const auto found = wait(m_plane->secrets.list(query));

    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QCOMPARE(m_plane->session.state(), client::SessionState::SignedIn);
    QVERIFY(found);
    QCOMPARE(found->items.size(), std::size_t(4));
}

void ExpiryTest::isAskedAgainWhileSignedIn()
{
    QTest::qWait(1100); // Sign-ins are told apart by whole seconds.
    const auto again = wait(m_plane->session.reauthenticate());

    const auto made = create("after unlocking");

    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QCOMPARE(m_plane->session.state(), client::SessionState::SignedIn);
}

void ExpiryTest::renewOnAndOn()
{
    QCoro::connect(m_plane->session.accessToken(true), this, [this](const auto& token) {
        if (m_renewing && token)
            renewOnAndOn();
    });
}

void ExpiryTest::keepsTheNewSignInWhenAnOldRenewalEndsLater()
{
    QTest::qWait(1100); // Sign-ins are told apart by whole seconds.
    m_renewing = true;
    renewOnAndOn(); // So that one is always under way, and one of the old sign-in at the end.
    const auto again = wait(m_plane->session.reauthenticate());
    QTest::qWait(300);
    m_renewing = false;

    const auto made = create("after unlocking in the middle of a renewal");

    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QCOMPARE(m_plane->session.state(), client::SessionState::SignedIn);
}

QTEST_GUILESS_MAIN(ExpiryTest)
#include "expiry_test.moc"
