// Encryption keys: seen with what depends on them, and what is done with them only after its reach
// was told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/key_views.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/error_text.h"
#include "ui/pages/keys/key_deed_sheet.h"
#include "ui/pages/keys/keys_page.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace strongroom;
using Keys = items::EncryptionKeyModel;

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void listsThemWithHealthAndUse();
    void saysThatAKeyIsShutAndWhatToDo();
    void tellsWhatAMistakeCosts();
    void namesARunnerThatWasAway();
    void showsHowTheyAreNowToWhoeverMayCheck();
    void saysWhichKeysFailedTheCheck();
    void refusesDeedsWithTheReason();
    void isDeniedOfflineAndTriedAgain();
    void showsNothingOfAnotherOrganization();
    void activatesAfterItSaidWhatChanges();
    void rotatesOne();
    void retiresByNameOnly();
    void staysOpenWhereTheRunnerRefuses();
    void startsARewrapWithItsReachBefore();
    void saysThatARewrapIsUnderWayAlready();
    void provesThatARewrapLeftNothing();
    void namesTheKeyWhereItsVersionsCannotBeRead();

private:
    void open();
    void choose(int row) const { test::chooseIn(*m_page, "encryption.list", row); }
    template <class Widget = QPushButton>
    Widget* find(const char* id) const
    {
        return m_page->findChild<Widget*>(id);
    }
    ui::KeyDeedSheet* sheetOf(const char* deed)
    {
        find(deed)->click();
        return m_page->findChild<ui::KeyDeedSheet*>();
    }
    static QString textsOf(const QWidget& sheet);
    static QPushButton* confirmOf(const QWidget& sheet, const char* id)
    {
        return sheet.findChild<QPushButton*>(id);
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::KeysPage> m_page;
};

void KeysTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillKeys(*m_plane);
}

void KeysTest::open()
{
    m_page = std::make_unique<ui::KeysPage>(m_plane->context);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->enter();
    const bool checks = m_plane->context.may(domain::Capability::Manage);
    QTRY_VERIFY(!checks || m_plane->network.calls.contains("keys.check"));
    m_plane->network.finish();
    QTRY_COMPARE(find<ui::StateOverlay>("encryption.state")->state(), ui::ViewState::Ready);
}

QString KeysTest::textsOf(const QWidget& sheet)
{
    QStringList texts;
    for (const auto* label : sheet.findChildren<QLabel*>())
        texts << label->text();
    return texts.join('\n');
}

void KeysTest::listsThemWithHealthAndUse()
{
    open();

    QCOMPARE(test::columnOf(*m_page, "encryption.list", Keys::Name),
             QStringList({"prod-kek", "bao-kek", "gcp_kms:99", "The runner's own key"}));
    QCOMPARE(test::columnOf(*m_page, "encryption.list", Keys::Kind),
             QStringList({"AWS KMS", "OpenBao / Vault Transit", "", "In the runner's folder"}));
    QCOMPARE(test::columnOf(*m_page, "encryption.list", Keys::State),
             QStringList({"★ active", "held", "not held", "held"}));
    QCOMPARE(
        test::columnOf(*m_page, "encryption.list", Keys::Health),
        QStringList({"healthy", "cannot be used: The key's state", "cannot be used", "healthy"}));
    QCOMPARE(test::columnOf(*m_page, "encryption.list", Keys::Versions),
             QStringList({"212,007", "4,312", "12", "0"}));
    QCOMPARE(test::columnOf(*m_page, "encryption.list", Keys::Grace).first(),
             QString("none: shut at once"));
}

void KeysTest::saysThatAKeyIsShutAndWhatToDo()
{
    open();
    choose(1);

    const auto* trouble = find<ui::Banner>("encryption.trouble");
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains("unreadable"));
    QVERIFY(trouble->text().contains("bao-kek"));
    QVERIFY(trouble->text().contains("restores everything"));
    choose(2);
    QVERIFY(trouble->text().contains("does not hold this key"));
    choose(0);
    QVERIFY(!trouble->isVisible());
}

void KeysTest::tellsWhatAMistakeCosts()
{
    open();
    const auto* cost = find<QLabel>("encryption.cost");

    choose(0);
    QVERIFY(cost->text().contains("88,310"));
    QVERIFY(cost->text().contains("212,007"));
    QVERIFY(cost->text().contains("gone for good"));
    choose(1);
    QVERIFY(cost->text().startsWith("Nobody can read 1,900"));
    choose(3);
    QVERIFY(cost->text().startsWith("Nothing stands under it"));
}

void KeysTest::namesARunnerThatWasAway()
{
    auto& active = m_plane->keys.all.ring.keys[0].health;
    active.step = "runner";
    active.problem = "The runner eu-2 was away when keys were changed, and wraps under local:00.";
    open();
    choose(0);

    const auto* trouble = find<ui::Banner>("encryption.trouble");
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains("eu-2") && trouble->text().contains("keyring.json"));
    QVERIFY(!trouble->text().contains("cannot be used"));
    QVERIFY(find<QLabel>("encryption.cost")->text().contains("gone for good"));
    QVERIFY(find("encryption.activate")->isEnabled());
    QCOMPARE(test::columnOf(*m_page, "encryption.list", Keys::Health).first(),
             QString("missing at a runner"));
}

void KeysTest::showsHowTheyAreNowToWhoeverMayCheck()
{
    m_plane->keys.found = domain::KeyHealth{SystemClock().now(), SystemClock().now(), {}, {}};
    open();
    QTRY_COMPARE(test::columnOf(*m_page, "encryption.list", Keys::Health).at(1),
                 QString("healthy"));

    m_page.reset();
    m_plane->network.calls.clear();
    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);
    open();
    QVERIFY(!m_plane->network.calls.contains("keys.check"));
}

void KeysTest::saysWhichKeysFailedTheCheck()
{
    open();
    QSignalSpy failed(m_page.get(), &ui::Page::failed);
    QSignalSpy told(m_page.get(), &ui::Page::told);

    find("encryption.check")->click();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains("bao-kek"));
    m_plane->keys.found = domain::KeyHealth{SystemClock().now(), SystemClock().now(), {}, {}};
    find("encryption.check")->click();
    QTRY_COMPARE(told.size(), 1);
}

void KeysTest::refusesDeedsWithTheReason()
{
    open();
    const auto refused = [this](const char* id, const char* why) {
        return !find(id)->isEnabled() && find(id)->toolTip().contains(why);
    };
    choose(0);
    QVERIFY(refused("encryption.activate", "already"));
    QVERIFY(refused("encryption.retire", "active key"));
    QVERIFY(find("encryption.rotate")->isEnabled());
    choose(1);
    QVERIFY(refused("encryption.retire", "4,312"));
    choose(2);
    for (const char* id :
         {"encryption.activate", "encryption.rotate", "encryption.replace", "encryption.retire"})
        QVERIFY2(refused(id, "does not hold"), id);
    choose(3);
    QVERIFY(refused("encryption.rotate", "no versions"));
    QVERIFY(refused("encryption.replace", "no settings"));
    QVERIFY(find("encryption.retire")->isEnabled());

    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);
    m_page->reload();
    for (const char* id :
         {"encryption.add", "encryption.check", "encryption.rewrap", "encryption.activate"})
        QVERIFY2(refused(id, "administrator"), id);
}

void KeysTest::isDeniedOfflineAndTriedAgain()
{
    open();
    const auto* state = find<ui::StateOverlay>("encryption.state");

    m_plane->network.failure = Error{ErrorKind::Unavailable, "No way."};
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Offline);
    QCOMPARE(test::columnOf(*m_page, "encryption.list", 0).size(), 4);
    m_plane->network.failure = Error{ErrorKind::NoCustodian, "None."};
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Error);
    m_plane->network.failure = Error{ErrorKind::Forbidden, "You may not."};
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Denied);
    QCOMPARE(test::columnOf(*m_page, "encryption.list", 0).size(), 0);
    m_plane->network.failure.reset();
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Ready);
    m_plane->keys.all = {};
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Empty);
    m_plane->connection.become(client::ConnectionState::Offline);
    QVERIFY(!find("encryption.add")->isEnabled());
}

void KeysTest::showsNothingOfAnotherOrganization()
{
    open();
    m_plane->network.failure = Error{ErrorKind::Unavailable, "No way."};
    m_plane->context.membership.organization.id = {"org-2"};

    m_page->enter();

    QTRY_COMPARE(find<ui::StateOverlay>("encryption.state")->state(), ui::ViewState::Error);
    QCOMPARE(test::columnOf(*m_page, "encryption.list", 0).size(), 0);
}

void KeysTest::activatesAfterItSaidWhatChanges()
{
    open();
    QSignalSpy told(m_page.get(), &ui::Page::told);
    choose(1);
    auto* sheet = sheetOf("encryption.activate");

    const auto texts = textsOf(*sheet);
    QVERIFY(texts.contains("all environments"));
    QVERIFY(texts.contains("88,310 secret(s) with 212,007 version(s), in 2 environment(s)"));
    QVERIFY(texts.contains("signed on this computer"));
    QVERIFY(texts.contains("last check did not succeed"));
    confirmOf(*sheet, "key.activate.confirm")->click();

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_plane->keys.changes.size(), 1U);
    QVERIFY(m_plane->keys.changes[0].first == domain::ProofOperation::ActivateKey);
    QCOMPARE(m_plane->keys.changes[0].second, std::string("openbao_transit:02"));
    QTRY_COMPARE(test::columnOf(*m_page, "encryption.list", Keys::Name).first(),
                 QString("bao-kek"));
}

void KeysTest::rotatesOne()
{
    open();
    choose(0);
    auto* sheet = sheetOf("encryption.rotate");

    QVERIFY(textsOf(*sheet).contains("212,007"));
    confirmOf(*sheet, "key.rotate.confirm")->click();

    QTRY_COMPARE(m_plane->keys.changes.size(), 1U);
    QVERIFY(m_plane->keys.changes[0].first == domain::ProofOperation::RotateKey);
}

void KeysTest::retiresByNameOnly()
{
    open();
    choose(3);
    auto* sheet = sheetOf("encryption.retire");
    auto* confirm = confirmOf(*sheet, "key.retire.confirm");

    QVERIFY(!confirm->isEnabled());
    QVERIFY(textsOf(*sheet).contains("no way back"));
    QTest::keyClicks(sheet->findChild<QLineEdit*>("key.typed"), "The runner's own");
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(sheet->findChild<QLineEdit*>("key.typed"), " key");
    QVERIFY(confirm->isEnabled());
    confirm->click();

    QTRY_COMPARE(m_plane->keys.changes.size(), 1U);
    QVERIFY(m_plane->keys.changes[0].first == domain::ProofOperation::RetireKey);
    QTRY_COMPARE(test::columnOf(*m_page, "encryption.list", 0).size(), 3);
}

void KeysTest::staysOpenWhereTheRunnerRefuses()
{
    open();
    choose(1);
    auto* sheet = sheetOf("encryption.activate");
    m_plane->keys.refusal = test::keyShutAt("key_state", "It is disabled.");

    confirmOf(*sheet, "key.activate.confirm")->click();

    auto* banner = sheet->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->text().contains("It is disabled."));
    QVERIFY(confirmOf(*sheet, "key.activate.confirm")->isEnabled());
    QVERIFY(m_plane->keys.changes.empty());
}

void KeysTest::startsARewrapWithItsReachBefore()
{
    open();
    auto* sheet = sheetOf("encryption.rewrap");

    const auto texts = textsOf(*sheet);
    QVERIFY(texts.contains("bao-kek: 1,900 secret(s) with 4,312 version(s), in 1 environment(s)"));
    QVERIFY(texts.contains("Values are not touched"));
    sheet->findChild<QSpinBox*>("key.rewrap.pace")->setValue(500);
    confirmOf(*sheet, "key.rewrap.confirm")->click();

    QTRY_VERIFY(m_plane->keys.wished.has_value());
    QCOMPARE(m_plane->keys.wished->perSecond, 500U);
    // One at a time.
    QTRY_VERIFY(!find("encryption.rewrap")->isEnabled());
    QVERIFY(find("encryption.rewrap")->toolTip().contains("under way"));
}

void KeysTest::saysThatARewrapIsUnderWayAlready()
{
    open();
    auto* sheet = sheetOf("encryption.rewrap");
    m_plane->keys.refusal = Error{ErrorKind::AlreadyExists, "One is."};

    confirmOf(*sheet, "key.rewrap.confirm")->click();

    QTRY_VERIFY(sheet->findChild<ui::Banner*>()->text().contains("under way already"));
}

void KeysTest::provesThatARewrapLeftNothing()
{
    auto done = test::someRewrap();
    done.state = domain::RewrapState::Done;
    done.finishedAt = SystemClock().now();
    done.remaining = 0;
    m_plane->keys.work = {done};
    open();
    choose(0);

    const auto* facts = find<ui::FactList>("encryption.facts");
    QTRY_VERIFY(facts->fact("Last re-wrap").contains("nothing stands under another key"));
    m_plane->keys.work[0].remaining = 3;
    m_page->reload();
    QTRY_VERIFY(facts->fact("Last re-wrap").contains("3 version(s) stand under other keys"));
}

void KeysTest::namesTheKeyWhereItsVersionsCannotBeRead()
{
    auto error = test::keyShutAt("key_state", "AWS KMS says that it is disabled.");
    for (const auto kind : {ErrorKind::Forbidden, ErrorKind::Unavailable, ErrorKind::Untrusted}) {
        error.kind = kind;
        const auto text = ui::errorText(error);
        QVERIFY2(text.contains("prod-kek"), qPrintable(text));
        QVERIFY2(text.contains("Enabling it again"), qPrintable(text));
        QVERIFY2(!text.contains("The server cannot be reached"), qPrintable(text));
    }
}

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
