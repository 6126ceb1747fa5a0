// Backends: seen, configured, tested before they are kept, chosen and removed; credentials stay in
// their fields.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/backends/backend_words.h"
#include "tests/support/backend_samples.h"
#include "tests/ui/pages/backend_views.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/backends/backends_page.h"
#include "ui/pages/backends/key_file.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace strongroom;
using Backends = items::BackendListModel;

namespace {

std::string textOf(const SecretBytes& value)
{
    const auto bytes = value.reveal();
    return {bytes.begin(), bytes.end()};
}

/// All that a window shows or tells to assistive technology.
QString allTextsOf(const QWidget& window)
{
    QStringList texts;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->text();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            texts << text->toPlainText();
    }
    return texts.join('\n');
}

} // namespace

class BackendsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsThemWithHealthAndUse();
    void tellsWhatAMistakeCosts();
    void showsWhichStepsWereNotReached();
    void showsNamesOnlyToThoseWhoMayNotSeeSecrets();
    void refusesDeedsWithTheReason();
    void isDeniedOfflineAndTriedAgain();
    void showsNothingOfAnotherOrganization();
    void testsOneAndSaysWhatToDo();
    void goesThroughTheWizard();
    void asksForWhatIsMissing();
    void goesOnWithoutAPassingTestButNotAsTheDefault();
    void showsAFaultOfASettingAtItsField();
    void forgetsAnAnswerToAnEarlierTest();
    void takesAKeyFile();
    void knowsNoProjectInOtherFiles();
    void copiesThePolicy();
    void replacesCredentialsAfterATest();
    void keepsTheOldCredentialsIfTheTestFails();
    void changesSettingsAndKeepsUnknownOnes();
    void makesOneTheDefault();
    void removesByNameOnlyAndSaysWhyNot();
    void advises();
    void rulesOutWhatDoesNotFit();
    void offersThemInTheEditor();
    void namesTheBackendOfASecret();

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
    static bool mayGoOn(const QWidget& wizard)
    {
        return wizard.findChild<QPushButton*>("wizard.next")->isEnabled();
    }
    static int stepOf(const QWidget& wizard)
    {
        return wizard.findChild<QStackedWidget*>()->currentIndex();
    }
    static QString message(const QWidget& sheet, const char* id)
    {
        return sheet.findChild<QLabel*>(id)->text();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::BackendsPage> m_page;
    std::unique_ptr<QWidget> m_sheet;
};

void BackendsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillBackends(*m_plane);
}

void BackendsTest::cleanup()
{
    m_sheet.reset();
    m_page.reset();
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

void BackendsTest::goesThroughTheWizard()
{
    auto* wizard = test::wizardAt(*m_plane, 3);
    m_sheet.reset(wizard);
    QSignalSpy saved(wizard, &ui::BackendWizard::saved);
    QVERIFY(m_plane->backends.tried);
    QCOMPARE(textOf(m_plane->backends.tried->credentials.at("token")), std::string("canary-token"));
    const auto* facts = wizard->findChild<ui::FactList*>("wizard.facts");
    QCOMPARE(facts->fact("Address"), QString("https://vault.dc2.example:8200"));
    QVERIFY(facts->fact("Credentials").startsWith("Token"));
    QVERIFY(!allTextsOf(*wizard).contains("canary"));
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    wizard->findChild<QCheckBox*>("wizard.default")->setChecked(true);

    wizard->findChild<QPushButton*>("wizard.next")->click();

    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_plane->backends.all.size(), 4U);
    QVERIFY(m_plane->backends.all.back().isDefault);
    QVERIFY(!m_plane->backends.all.front().isDefault);
    QCOMPARE(m_plane->backends.wished->name, std::string("vault-dc2"));
    QVERIFY(!saved.front().front().toString().contains("canary"));
}

void BackendsTest::asksForWhatIsMissing()
{
    auto* wizard = test::wizardAt(*m_plane, 1);
    m_sheet.reset(wizard);
    wizard->show();
    wizard->findChild<ui::SecretEdit*>("backend.field.token")->clear();

    wizard->findChild<QPushButton*>("wizard.next")->click();

    QCOMPARE(stepOf(*wizard), 1);
    QVERIFY(wizard->findChild<QLabel*>("backend.fault.token")->isVisible());
    QVERIFY(!wizard->findChild<QLabel*>("backend.fault.address")->isVisible());
    QVERIFY(!m_plane->network.calls.contains("backends.testNew"));
    // What is not known here is told as the server tells it.
    QCOMPARE(wizard->findChild<QLineEdit*>("backend.field.peculiar_thing")->accessibleName(),
             QString("Peculiar thing"));
}

void BackendsTest::goesOnWithoutAPassingTestButNotAsTheDefault()
{
    m_plane->backends.outcome = test::checkThatFailedAt("tls", "self-signed certificate");
    auto* wizard = test::wizardAt(*m_plane, 2);
    m_sheet.reset(wizard);
    QTRY_VERIFY(message(*wizard, "wizard.test.message").contains("self-signed certificate"));
    QCOMPARE(test::columnOf(*wizard, "wizard.test.steps", 1).mid(3, 2),
             QStringList({"failed", "not reached"}));

    wizard->findChild<QPushButton*>("wizard.next")->click();

    QCOMPARE(stepOf(*wizard), 3);
    QVERIFY(!wizard->findChild<QCheckBox*>("wizard.default")->isEnabled());
    QVERIFY(wizard->findChild<QLabel*>("wizard.warning")->isVisibleTo(wizard));
}

void BackendsTest::showsAFaultOfASettingAtItsField()
{
    m_plane->backends.refusal =
        Error{ErrorKind::InvalidInput, "An address begins with https://.", {}, "settings.address"};
    auto* wizard = test::wizardAt(*m_plane, 1);
    m_sheet.reset(wizard);
    wizard->show();

    wizard->findChild<QPushButton*>("wizard.next")->click();

    QTRY_VERIFY(message(*wizard, "backend.fault.address").contains("begins with https"));
    QCOMPARE(stepOf(*wizard), 1);
    QVERIFY(!sentence(*wizard).isEmpty());
}

void BackendsTest::forgetsAnAnswerToAnEarlierTest()
{
    auto* wizard = test::wizardAt(*m_plane, 1);
    m_sheet.reset(wizard);
    m_plane->network.held = true;
    wizard->findChild<QPushButton*>("wizard.next")->click();
    QVERIFY(!mayGoOn(*wizard));
    QCOMPARE(test::columnOf(*wizard, "wizard.test.steps", 1).count("waiting"), 11);
    wizard->findChild<QPushButton*>("wizard.back")->click();
    QVERIFY(mayGoOn(*wizard));
    wizard->findChild<QPushButton*>("wizard.next")->click();

    m_plane->network.open();

    QTRY_VERIFY(mayGoOn(*wizard));
    QCOMPARE(m_plane->network.calls.count("backends.testNew"), 2);
}

void BackendsTest::takesAKeyFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("key.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"type\": \"service_account\",\n \"project_id\": \"acme-prod\",\n \"private_key\": "
        "\"canary\"}\n");
    file.close();

    const auto key = ui::readKeyFile(file.fileName());

    QVERIFY(key);
    QCOMPARE(ui::projectIn(*key), QString("acme-prod"));
    QVERIFY(textOf(ui::withoutLineEnd(*key)).ends_with('}'));
    QVERIFY(!ui::readKeyFile(folder.filePath("none")));
    QVERIFY(!ui::readKeyFile(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(65 * 1024, 'x'));
    file.close();
    QVERIFY(!ui::readKeyFile(file.fileName()));
}

void BackendsTest::knowsNoProjectInOtherFiles()
{
    for (const char* text :
         {"", "{", "\"service_account\" \"project_id\"",
          "\"service_account\" \"project_id\": ", "\"service_account\" \"project_id\": \"open",
          "{\"project_id\": \"x\"}", "-----BEGIN PRIVATE KEY-----"})
        QCOMPARE(ui::projectIn(SecretBytes::copyOf(std::string_view(text))), QString());
}

void BackendsTest::copiesThePolicy()
{
    auto* wizard = test::wizardAt(*m_plane, 1);
    m_sheet.reset(wizard);

    wizard->findChild<QPushButton*>("policy.copy")->click();

    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString::fromStdString(test::openBaoKind().permissions));
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
    QCOMPARE(textOf(m_plane->backends.tried->credentials.at("token")), std::string("canary-2"));
    QCOMPARE(m_plane->backends.tried->settings.at("mount"), std::string("strongroom"));
    QCOMPARE(textOf(m_plane->backends.changed->credentials->at("token")), std::string("canary-2"));
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
    const auto texts = allTextsOf(*sheet);
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

void BackendsTest::advises()
{
    auto* sheet = new ui::AdviceSheet({test::openBaoKind(), test::awsKind()}, nullptr);
    m_sheet.reset(sheet);
    QSignalSpy chosen(sheet, &ui::AdviceSheet::chosen);
    sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(message(*sheet, "advice.best"), QString("★ Built in"));

    sheet->findChild<QComboBox*>("advice.home")->setCurrentIndex(2);
    QCOMPARE(message(*sheet, "advice.best"), QString("★ AWS Secrets Manager"));
    sheet->findChild<QCheckBox*>("advice.destroys")->setChecked(true);
    QCOMPARE(message(*sheet, "advice.best"), QString("★ Built in"));
    QVERIFY(message(*sheet, "advice.others").contains("It cannot destroy a single version."));
    sheet->findChild<QComboBox*>("advice.home")->setCurrentIndex(1);
    sheet->primary()->click();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<std::string>(), std::string("openbao"));
}

void BackendsTest::rulesOutWhatDoesNotFit()
{
    domain::BackendKind yaml;
    yaml.kind = "yaml";
    const auto all = ui::adviceFor({ui::Home::Aws, 100'000, false, false}, {test::awsKind(), yaml});

    QCOMPARE(all.front().kind, std::string("builtin"));
    for (const auto& one : all)
        QCOMPARE(one.fits, one.kind == "builtin");
    const auto develops = ui::adviceFor({ui::Home::Nowhere, 0, false, true}, {yaml});
    QVERIFY(std::ranges::all_of(develops, &ui::Advice::fits));
}

void BackendsTest::offersThemInTheEditor()
{
    m_sheet.reset(ui::SecretEditor::forNewSecret(m_plane->context, {}, nullptr));
    auto* box = m_sheet->findChild<QComboBox*>("edit.backend");

    QTRY_COMPARE(box->count(), 3);
    QCOMPARE(box->currentText(), QString("Default: builtin"));
    QCOMPARE(box->itemText(1), QString("vault-dc1"));
    QVERIFY(allTextsOf(*m_sheet).contains("It cannot be changed later."));
}

void BackendsTest::namesTheBackendOfASecret()
{
    auto& kept = m_plane->secrets.add("Ledger", {{"A", "a"}});
    kept.secret.backend = {"backend-2"};
    auto* detail = new ui::SecretDetail(m_plane->context, false);
    m_sheet.reset(detail);

    detail->show(kept.secret, "Organization", domain::EnvironmentKind::Other);

    QTRY_VERIFY(message(*detail, "detail.about").contains("kept in vault-dc1"));
}

QTEST_MAIN(BackendsTest)
#include "backends_test.moc"
