// An authority is trusted by a deliberate deed, a changed one by typing; all else leaves a banner.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/trust/authority_sheet.h"

#include "tests/support/fake_trust.h"
#include "ui/pages/error_text.h"
#include "ui/pages/trust/authority_gate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace strongroom;
using namespace strongroom::ui;
using client::AuthorityState;

namespace {

const std::string before = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
const std::string now = "290b3e5abdda6aec3d04d1a90baabed4f9d35cb6f87bcc83959264c98da1b12b";

} // namespace

class AuthoritySheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheFingerprintInGroups();
    void trustsAtAPress();
    void leavesEnterToCancel();
    void wantsTheLastDigitsOfAChangedOne_data();
    void wantsTheLastDigitsOfAChangedOne();
    void saysWhyItWasNotKept();
    void asksOnceAtFirst();
    void keepsTheBannerWhenCancelled();
    void opensNothingByItselfForAChangedOne();
    void offersNoChangeOfItsOwnAuthority();
    void comesBackWhenSomethingWasRefused();
    void staysQuietWithoutACustodian();
    void tellsWhatDoesNotVerify();
    void looksWell_data();
    void looksWell();

private:
    AuthoritySheet* sheet();
    AuthoritySheet* shown() const { return m_window->findChild<AuthoritySheet*>(); }
    void become(AuthorityState state);
    template <class Widget>
    Widget* in(QWidget* root, const char* name)
    {
        return root->findChild<Widget*>(name);
    }

    const domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    std::unique_ptr<test::FakeTrust> m_trust;
    std::unique_ptr<QWidget> m_window;
    Banner* m_banner = nullptr;
    AuthorityGate* m_gate = nullptr;
};

void AuthoritySheetTest::init()
{
    m_window.reset();
    m_trust = std::make_unique<test::FakeTrust>();
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_gate = new AuthorityGate(*m_trust, *m_banner, *m_window);
    m_window->show();
}

void AuthoritySheetTest::become(AuthorityState state)
{
    m_trust->presented = {state, now, state == AuthorityState::Changed ? before : std::string(),
                          true};
}

AuthoritySheet* AuthoritySheetTest::sheet()
{
    auto* made = new AuthoritySheet(*m_trust, m_organization, m_trust->presented,
                                    "strongroom.example", m_window.get());
    made->open();
    return made;
}

void AuthoritySheetTest::showsTheFingerprintInGroups()
{
    become(AuthorityState::Unknown);

    auto* asked = sheet();

    const auto* digits = in<QLabel>(asked, "authority.fingerprint");
    QCOMPARE(digits->text().replace(QChar(QChar::LineSeparator), ' '),
             QString("290b 3e5a bdda 6aec 3d04 d1a9 0baa bed4 f9d3 5cb6 f87b cc83 9592 64c9 8da1 "
                     "b12b"));
    QVERIFY(digits->accessibleName().endsWith("b12b"));
    QVERIFY(!asked->windowTitle().contains("example"));
    QCOMPARE(accessibilityFaults(*asked), QStringList());
}

void AuthoritySheetTest::trustsAtAPress()
{
    become(AuthorityState::Unknown);
    auto* asked = sheet();
    QSignalSpy trusted(asked, &AuthoritySheet::trusted);

    in<QPushButton>(asked, "authority.trust")->click();

    QCOMPARE(trusted.count(), 1);
    QCOMPARE(m_trust->presented.pinned, now);
}

void AuthoritySheetTest::leavesEnterToCancel()
{
    become(AuthorityState::Unknown);
    auto* asked = sheet();

    QTest::keyClick(asked, Qt::Key_Return);

    QVERIFY(m_trust->presented.pinned.empty());
    QVERIFY(!asked->isVisible());
}

void AuthoritySheetTest::wantsTheLastDigitsOfAChangedOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("seven") << "da1b12b" << false;
    QTest::newRow("the old one's") << "c3d2e1f0" << false;
    QTest::newRow("the first eight") << "290b3e5a" << false;
    QTest::newRow("as it is") << "8da1b12b" << true;
    QTest::newRow("as it is shown") << "8da1 b12b" << true;
    QTest::newRow("in upper case") << "8DA1B12B" << true;
}

void AuthoritySheetTest::wantsTheLastDigitsOfAChangedOne()
{
    QFETCH(QString, typed);
    QFETCH(bool, enough);
    become(AuthorityState::Changed);
    auto* asked = sheet();

    QTest::keyClicks(in<QLineEdit>(asked, "authority.typed"), typed);
    in<QPushButton>(asked, "authority.trust")->click();

    QCOMPARE(m_trust->presented.pinned == now, enough);
}

void AuthoritySheetTest::saysWhyItWasNotKept()
{
    become(AuthorityState::Unknown);
    m_trust->trustFails = Error{ErrorKind::Corrupted, "in doubt", {}, "pins"};
    auto* asked = sheet();

    in<QPushButton>(asked, "authority.trust")->click();

    QVERIFY(asked->isVisible());
    QCOMPARE(asked->findChild<Banner*>()->text(), errorText(*m_trust->trustFails));
}

void AuthoritySheetTest::asksOnceAtFirst()
{
    become(AuthorityState::Unknown);

    m_gate->enter(m_organization, "strongroom.example");
    in<QPushButton>(shown(), "authority.trust")->click();

    QVERIFY(!m_banner->isVisible());
    QCOMPARE(m_trust->presented.pinned, now);
    QTRY_VERIFY(shown() == nullptr);
    m_gate->enter(m_organization, "strongroom.example");
    QVERIFY(shown() == nullptr);
}

void AuthoritySheetTest::keepsTheBannerWhenCancelled()
{
    become(AuthorityState::Unknown);
    m_gate->enter(m_organization, "strongroom.example");

    shown()->cancel()->click();

    QTRY_VERIFY(shown() == nullptr);
    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->kind(), BannerKind::Warning);
    in<QPushButton>(m_banner, "banner.authority")->click();
    QVERIFY(shown() != nullptr);
}

void AuthoritySheetTest::opensNothingByItselfForAChangedOne()
{
    become(AuthorityState::Changed);

    m_gate->enter(m_organization, "strongroom.example");

    QVERIFY(shown() == nullptr);
    QCOMPARE(m_banner->kind(), BannerKind::Error);
    in<QPushButton>(m_banner, "banner.authority")->click();
    QVERIFY(in<QLineEdit>(shown(), "authority.typed") != nullptr);
}

void AuthoritySheetTest::offersNoChangeOfItsOwnAuthority()
{
    become(AuthorityState::Changed);
    m_trust->presented.changeable = false;

    m_gate->enter(m_organization, "this computer");

    QVERIFY(m_banner->isVisible());
    QVERIFY(in<QPushButton>(m_banner, "banner.authority") == nullptr);
}

void AuthoritySheetTest::comesBackWhenSomethingWasRefused()
{
    m_gate->enter(m_organization, "strongroom.example");
    QVERIFY(!m_banner->isVisible());
    become(AuthorityState::Changed);

    emit m_trust->refused(domain::OrganizationId::fresh());
    QVERIFY(!m_banner->isVisible());
    emit m_trust->refused(m_organization);

    QCOMPARE(m_banner->kind(), BannerKind::Error);
    QVERIFY(m_banner->isVisible());
}

void AuthoritySheetTest::staysQuietWithoutACustodian()
{
    m_trust->lookFails = Error{ErrorKind::NoCustodian, "none"};

    m_gate->enter(m_organization, "strongroom.example");

    QCOMPARE(m_trust->looks, 1);
    QVERIFY(!m_banner->isVisible());
}

void AuthoritySheetTest::tellsWhatDoesNotVerify()
{
    m_trust->lookFails = Error{ErrorKind::Forged, "swapped", {}, "custodian"};

    m_gate->enter(m_organization, "strongroom.example");

    QCOMPARE(m_banner->kind(), BannerKind::Error);
    QCOMPARE(m_banner->text(), errorText(*m_trust->lookFails));
    QVERIFY(shown() == nullptr);
}

void AuthoritySheetTest::looksWell_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<bool>("changed");
    QTest::newRow("light") << ThemeChoice::Light << false;
    QTest::newRow("dark") << ThemeChoice::Dark << false;
    QTest::newRow("changed_light") << ThemeChoice::Light << true;
    QTest::newRow("changed_dark") << ThemeChoice::Dark << true;
}

/// For eyes: <build>/screenshots/authority. What a machine can see is that nothing is cut off.
void AuthoritySheetTest::looksWell()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(bool, changed);
    Theme::current().setChoice(theme);
    Theme::current().applyTo(*qApp);
    become(changed ? AuthorityState::Changed : AuthorityState::Unknown);

    auto* asked = sheet();
    QVERIFY(QTest::qWaitForWindowExposed(asked));
    const QString folder = STRONGROOM_BINARY_DIR "/screenshots/authority";
    QVERIFY(QDir().mkpath(folder));

    QVERIFY(asked->grab().save(folder + '/' + QTest::currentDataTag() + ".png"));
    for (const auto* label : asked->findChildren<QLabel*>())
        QVERIFY2(!label->isVisible() || label->width() >= label->minimumSizeHint().width(),
                 qPrintable(label->text()));
}

QTEST_MAIN(AuthoritySheetTest)
#include "authority_sheet_test.moc"
