// Backends: seen, configured, tested before they are kept, chosen and removed; credentials stay in
// their fields.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/backend_samples.h"
#include "tests/ui/pages/backend_views.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/backends/backends_page.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QSignalSpy>

using namespace strongroom;
using Backends = items::BackendListModel;

class BackendsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void listsThemWithHealthAndUse();
    void tellsWhatAMistakeCosts();
    void showsWhichStepsWereNotReached();
    void showsNamesOnlyToThoseWhoMayNotSeeSecrets();
    void refusesDeedsWithTheReason();
    void isDeniedOfflineAndTriedAgain();
    void showsNothingOfAnotherOrganization();
    void testsOneAndSaysWhatToDo();
    void replacesCredentialsAfterATest();
    void keepsTheOldCredentialsIfTheTestFails();
    void changesSettingsAndKeepsUnknownOnes();
    void makesOneTheDefault();
    void removesByNameOnlyAndSaysWhyNot();

private:
    void open();
    void choose(int row) const { test::chooseIn(*m_page, "backends.list", row); }
    template <class Widget = QPushButton>
    Widget* find(const char* id) const
    {
        return m_page->findChild<Widget*>(id);
    }
    template <class Sheet>
    Sheet* sheetOf(const char* deed)
    {
        find(deed)->click();
        return m_page->findChild<Sheet*>();
    }
    static QString sentence(const QWidget& sheet) { return sheet.findChild<ui::Banner*>()->text(); }
    static QString message(const QWidget& sheet, const char* id)
    {
        return sheet.findChild<QLabel*>(id)->text();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::BackendsPage> m_page;
};

void BackendsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillBackends(*m_plane);
}

void BackendsTest::open()
{
    m_page = std::make_unique<ui::BackendsPage>(m_plane->context);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->enter();
    QTRY_COMPARE(find<ui::StateOverlay>("backends.state")->state(), ui::ViewState::Ready);
    QTRY_VERIFY(m_plane->network.calls.contains("backends.kinds"));
    QTest::qWait(20); // Until the kinds are there as well.
}

void BackendsTest::listsThemWithHealthAndUse()
{
    open();

    QCOMPARE(test::columnOf(*m_page, "backends.list", Backends::Name),
             QStringList({"builtin", "vault-dc1", "aws-eu"}));
    QCOMPARE(test::columnOf(*m_page, "backends.list", Backends::Kind),
             QStringList({"Built in", "OpenBao", "AWS Secrets Manager"}));
    QCOMPARE(test::columnOf(*m_page, "backends.list", Backends::Default),
             QStringList({"★ default", "", ""}));
    QCOMPARE(test::columnOf(*m_page, "backends.list", Backends::Health),
             QStringList({"passed", "failed: Sign-in", "not tested yet"}));
}

void BackendsTest::tellsWhatAMistakeCosts()
{
    open();
    choose(1);

    QVERIFY(message(*m_page, "backends.cost").contains("4,312"));
    QVERIFY(find<QLabel>("backends.waiting")->isVisible());
    const auto* facts = find<ui::FactList>("backends.facts");
    QCOMPARE(facts->fact("Address"), QString("https://vault.dc1.example:8200"));
    choose(2);
    QVERIFY(message(*m_page, "backends.cost").startsWith("Nothing is kept here"));
    QVERIFY(!find<QLabel>("backends.waiting")->isVisible());
    QVERIFY(facts->fact("To know").contains("destroys only all of a secret"));
}

void BackendsTest::showsWhichStepsWereNotReached()
{
    open();
    choose(1);

    const auto results = test::columnOf(*m_page, "backends.test.steps", 1);
    QCOMPARE(results.mid(0, 6),
             QStringList({"passed", "passed", "passed", "passed", "failed", "not reached"}));
    QCOMPARE(results.size(), 11);
    QVERIFY(message(*m_page, "backends.test.message").contains("not valid any more (403)"));
    // What it cannot do, it was not asked.
    const auto steps =
        items::stepsOf(test::checkThatFailedAt("dns", {}), {"soft_delete", "undelete"});
    QCOMPARE(steps.size(), 9U);
    QCOMPARE(steps.back().name, std::string("destroy"));
    QVERIFY(steps.back().state == items::StepState::NotReached);
}

void BackendsTest::showsNamesOnlyToThoseWhoMayNotSeeSecrets()
{
    m_plane->context.membership.capabilities = {domain::Capability::Write};
    for (auto& one : m_plane->backends.all) {
        one.check.reset();
        one.settings.clear();
        one.usage = {};
    }
    open();
    choose(1);

    QCOMPARE(test::columnOf(*m_page, "backends.list", Backends::Health), QStringList({"", "", ""}));
    QVERIFY(!message(*m_page, "backends.cost").contains("Nothing is kept"));
    QVERIFY(!find<QWidget>("backends.test.steps")->isVisible());
}

void BackendsTest::refusesDeedsWithTheReason()
{
    open();
    choose(0);
    for (const char* id :
         {"backends.default", "backends.change", "backends.replace", "backends.remove"}) {
        QVERIFY2(!find(id)->isEnabled(), id);
        QVERIFY2(!find(id)->toolTip().isEmpty(), id);
    }
    choose(1);
    QVERIFY(find("backends.change")->isEnabled());
    QVERIFY(!find("backends.remove")->isEnabled());
    QVERIFY(find("backends.remove")->toolTip().contains("Move them"));
    choose(2);
    QVERIFY(find("backends.remove")->isEnabled());

    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);
    m_page->reload();
    for (const char* id : {"backends.add", "backends.try", "backends.default", "backends.change"})
        QVERIFY2(!find(id)->isEnabled(), id);
    QVERIFY(find("backends.advise")->isEnabled());
}

void BackendsTest::isDeniedOfflineAndTriedAgain()
{
    open();
    const auto* state = find<ui::StateOverlay>("backends.state");

    m_plane->network.failure = Error{ErrorKind::Unavailable, "No way."};
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Offline);
    QCOMPARE(test::columnOf(*m_page, "backends.list", 0).size(), 3);
    m_plane->network.failure = Error{ErrorKind::Forbidden, "You may not."};
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Denied);
    QCOMPARE(test::columnOf(*m_page, "backends.list", 0).size(), 0);
    m_plane->network.failure.reset();
    m_page->reload();
    QTRY_COMPARE(state->state(), ui::ViewState::Ready);
    m_plane->connection.become(client::ConnectionState::Offline);
    QVERIFY(!find("backends.add")->isEnabled());
}

void BackendsTest::showsNothingOfAnotherOrganization()
{
    open();
    m_plane->network.failure = Error{ErrorKind::Unavailable, "No way."};
    m_plane->context.membership.organization.id = {"org-2"};

    m_page->enter();

    QTRY_COMPARE(find<ui::StateOverlay>("backends.state")->state(), ui::ViewState::Error);
    QCOMPARE(test::columnOf(*m_page, "backends.list", 0).size(), 0);
}

void BackendsTest::testsOneAndSaysWhatToDo()
{
    open();
    choose(2);
    m_plane->backends.outcome = test::checkThatFailedAt("create", "AccessDenied: CreateSecret");
    QSignalSpy failed(m_page.get(), &ui::Page::failed);

    find("backends.try")->click();

    QVERIFY(!find("backends.try")->isEnabled());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains("AccessDenied: CreateSecret"));
    QTRY_COMPARE(test::columnOf(*m_page, "backends.list", Backends::Health).last(),
                 QString("failed: Create"));
    QVERIFY(find("backends.try")->isEnabled());
}

void BackendsTest::replacesCredentialsAfterATest()
{
    open();
    choose(1);
    auto* sheet = sheetOf<ui::ChangeBackendSheet>("backends.replace");
    QVERIFY(sheet != nullptr);
    QVERIFY(sheet->findChild<QLineEdit*>("backend.field.address") == nullptr);
    sheet->findChild<ui::SecretEdit*>("backend.field.token")
        ->setValue(SecretBytes::copyOf(std::string_view("canary-2\n")));
    QSignalSpy told(m_page.get(), &ui::Page::told);

    sheet->primary()->click();

    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(test::textOf(m_plane->backends.tried->credentials.at("token")),
             std::string("canary-2"));
    QCOMPARE(m_plane->backends.tried->settings.at("mount"), std::string("strongroom"));
    QCOMPARE(test::textOf(m_plane->backends.changed->credentials->at("token")),
             std::string("canary-2"));
    QVERIFY(!m_plane->backends.changed->settings);
    QVERIFY(!told.front().front().toString().contains("canary"));
}

void BackendsTest::keepsTheOldCredentialsIfTheTestFails()
{
    open();
    choose(1);
    m_plane->backends.outcome = test::checkThatFailedAt("authentication", "bad token");
    auto* sheet = sheetOf<ui::ChangeBackendSheet>("backends.replace");
    sheet->findChild<ui::SecretEdit*>("backend.field.token")
        ->setValue(SecretBytes::copyOf(std::string_view("wrong")));

    sheet->primary()->click();

    QTRY_VERIFY(sentence(*sheet).contains("Nothing was changed"));
    QVERIFY(!m_plane->backends.changed);
    QCOMPARE(sheet->primary()->text(), QString("Replace all the same"));
    sheet->primary()->click();
    QTRY_VERIFY(m_plane->backends.changed);
}

void BackendsTest::changesSettingsAndKeepsUnknownOnes()
{
    m_plane->backends.all[1].settings["of_a_newer_server"] = "kept";
    open();
    choose(1);
    auto* sheet = sheetOf<ui::ChangeBackendSheet>("backends.change");
    QVERIFY(sheet->findChild<ui::SecretEdit*>() == nullptr);
    sheet->findChild<QLineEdit*>("backend.field.mount")->clear();
    sheet->findChild<QLineEdit*>("backend.name")->setText("vault-main");

    sheet->primary()->click();

    QTRY_VERIFY(m_plane->backends.changed);
    const domain::BackendSettings expected{{"address", "https://vault.dc1.example:8200"},
                                           {"of_a_newer_server", "kept"}};
    QCOMPARE(*m_plane->backends.changed->settings, expected);
    QCOMPARE(*m_plane->backends.changed->name, std::string("vault-main"));
    QVERIFY(!m_plane->backends.changed->credentials);
    QTRY_COMPARE(test::columnOf(*m_page, "backends.list", 0).at(1), QString("vault-main"));
}

void BackendsTest::makesOneTheDefault()
{
    open();
    choose(1);
    auto* sheet = sheetOf<ui::BackendDeedSheet>("backends.default");
    const auto texts = test::allTextsOf(*sheet);
    QVERIFY(
        texts.contains("What changes: secrets that are made from now on are kept in vault-dc1"));
    QVERIFY(texts.contains("What stays: every secret that there is stays where it is, those in "
                           "builtin too."));
    QVERIFY(texts.contains("Its last test did not pass"));

    sheet->primary()->click();

    QTRY_COMPARE(test::columnOf(*m_page, "backends.list", Backends::Default),
                 QStringList({"", "★ default", ""}));
}

void BackendsTest::removesByNameOnlyAndSaysWhyNot()
{
    open();
    choose(2);
    m_plane->backends.refusal = Error{ErrorKind::VersionConflict, "Secrets are kept in it by now."};
    auto* sheet = sheetOf<ui::BackendDeedSheet>("backends.remove");
    QVERIFY(!sheet->primary()->isEnabled());
    sheet->findChild<QLineEdit*>("remove.typed")->setText("aws-eu");
    QVERIFY(sheet->primary()->isEnabled());

    sheet->primary()->click();
    QTRY_COMPARE(sentence(*sheet), QString("Secrets are kept in it by now."));
    m_plane->backends.refusal.reset();
    sheet->primary()->click();

    QTRY_COMPARE(test::columnOf(*m_page, "backends.list", 0),
                 QStringList({"builtin", "vault-dc1"}));
}

QTEST_MAIN(BackendsTest)
#include "backends_test.moc"
