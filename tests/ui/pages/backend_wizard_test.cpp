// Configuring a backend: a wizard that tests before it keeps, key files, advice; credentials stay
// in their fields.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/backend_views.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/backends/key_file.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace strongroom;

class BackendWizardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sheet.reset(); }
    void goesThroughTheWizard();
    void asksForWhatIsMissing();
    void asksForWhatTheWayToSignInNeeds();
    void goesOnWithoutAPassingTestButNotAsTheDefault();
    void showsAFaultOfASettingAtItsField();
    void forgetsAnAnswerToAnEarlierTest();
    void takesAKeyFile();
    void knowsNoProjectInOtherFiles();
    void copiesThePolicy();
    void advises();
    void rulesOutWhatDoesNotFit();
    void offersThemInTheEditor();
    void namesTheBackendOfASecret();

private:
    ui::BackendWizard* wizardAt(int step);
    static QPushButton* next(const QWidget& wizard)
    {
        return wizard.findChild<QPushButton*>("wizard.next");
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
    std::unique_ptr<QWidget> m_sheet;
};

void BackendWizardTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillBackends(*m_plane);
}

ui::BackendWizard* BackendWizardTest::wizardAt(int step)
{
    auto* wizard = test::wizardAt(*m_plane, step);
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    m_sheet.reset(wizard);
    return wizard;
}

void BackendWizardTest::goesThroughTheWizard()
{
    auto* wizard = wizardAt(3);
    QSignalSpy saved(wizard, &ui::BackendWizard::saved);
    QVERIFY(m_plane->backends.tried);
    QCOMPARE(test::textOf(m_plane->backends.tried->credentials.at("token")),
             std::string("canary-token"));
    const auto* facts = wizard->findChild<ui::FactList*>("wizard.facts");
    QCOMPARE(facts->fact("Address"), QString("https://vault.dc2.example:8200"));
    QVERIFY(facts->fact("Credentials").startsWith("Token"));
    QVERIFY(!test::allTextsOf(*wizard).contains("canary"));
    wizard->findChild<QCheckBox*>("wizard.default")->setChecked(true);

    next(*wizard)->click();

    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_plane->backends.all.size(), 4U);
    QVERIFY(m_plane->backends.all.back().isDefault);
    QVERIFY(!m_plane->backends.all.front().isDefault);
    QCOMPARE(m_plane->backends.wished->name, std::string("vault-dc2"));
    QVERIFY(!saved.front().front().toString().contains("canary"));
}

void BackendWizardTest::asksForWhatIsMissing()
{
    auto* wizard = wizardAt(1);
    wizard->show();
    wizard->findChild<ui::SecretEdit*>("backend.field.token")->clear();

    next(*wizard)->click();

    QCOMPARE(stepOf(*wizard), 1);
    QVERIFY(wizard->findChild<QLabel*>("backend.fault.token")->isVisible());
    QVERIFY(!wizard->findChild<QLabel*>("backend.fault.address")->isVisible());
    QVERIFY(!m_plane->network.calls.contains("backends.testNew"));
    // What is not known here is told as the server tells it.
    QCOMPARE(wizard->findChild<QLineEdit*>("backend.field.peculiar_thing")->accessibleName(),
             QString("Peculiar thing"));
}

void BackendWizardTest::asksForWhatTheWayToSignInNeeds()
{
    auto* wizard = wizardAt(1);
    wizard->show();
    const auto* role = wizard->findChild<QLineEdit*>("backend.field.role_id");
    QVERIFY(!role->isVisible());

    wizard->findChild<QComboBox*>("backend.way")->setCurrentIndex(1);

    QVERIFY(role->isVisible());
    QVERIFY(!wizard->findChild<ui::SecretEdit*>("backend.field.token")->isVisible());
    next(*wizard)->click();
    QCOMPARE(stepOf(*wizard), 1); // The role's ids are missing.
    wizard->findChild<QLineEdit*>("backend.field.role_id")->setText("role");
    wizard->findChild<ui::SecretEdit*>("backend.field.secret_id")
        ->setValue(SecretBytes::copyOf(std::string_view("canary-id")));
    next(*wizard)->click();
    QTRY_VERIFY(m_plane->backends.tried);
    QCOMPARE(m_plane->backends.tried->settings.at("authentication"), std::string("approle"));
    QVERIFY(!m_plane->backends.tried->credentials.contains("token"));
    QVERIFY(m_plane->backends.tried->credentials.contains("secret_id"));
}

void BackendWizardTest::goesOnWithoutAPassingTestButNotAsTheDefault()
{
    m_plane->backends.outcome = test::checkThatFailedAt("tls", "self-signed certificate");
    auto* wizard = wizardAt(2);
    QTRY_VERIFY(message(*wizard, "wizard.test.message").contains("self-signed certificate"));
    QCOMPARE(test::columnOf(*wizard, "wizard.test.steps", 1).mid(3, 2),
             QStringList({"failed", "not reached"}));

    next(*wizard)->click();

    QCOMPARE(stepOf(*wizard), 3);
    QVERIFY(!wizard->findChild<QCheckBox*>("wizard.default")->isEnabled());
    QVERIFY(wizard->findChild<QLabel*>("wizard.warning")->isVisibleTo(wizard));
}

void BackendWizardTest::showsAFaultOfASettingAtItsField()
{
    m_plane->backends.refusal =
        Error{ErrorKind::InvalidInput, "An address begins with https://.", {}, "settings.address"};
    auto* wizard = wizardAt(1);
    wizard->show();

    next(*wizard)->click();

    QTRY_VERIFY(message(*wizard, "backend.fault.address").contains("begins with https"));
    QCOMPARE(stepOf(*wizard), 1);
    QVERIFY(!wizard->findChild<ui::Banner*>()->text().isEmpty());
}

void BackendWizardTest::forgetsAnAnswerToAnEarlierTest()
{
    auto* wizard = wizardAt(1);
    m_plane->network.held = true;
    next(*wizard)->click();
    QVERIFY(!next(*wizard)->isEnabled());
    QCOMPARE(test::columnOf(*wizard, "wizard.test.steps", 1).count("waiting"), 11);
    wizard->findChild<QPushButton*>("wizard.back")->click();
    QVERIFY(next(*wizard)->isEnabled());
    next(*wizard)->click();

    m_plane->network.open();

    QTRY_VERIFY(next(*wizard)->isEnabled());
    QCOMPARE(m_plane->network.calls.count("backends.testNew"), 2);
}

void BackendWizardTest::takesAKeyFile()
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
    QVERIFY(test::textOf(ui::withoutLineEnd(*key)).ends_with('}'));
    QVERIFY(!ui::readKeyFile(folder.filePath("none")));
    QVERIFY(!ui::readKeyFile(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(65 * 1024, 'x'));
    file.close();
    QVERIFY(!ui::readKeyFile(file.fileName()));
}

void BackendWizardTest::knowsNoProjectInOtherFiles()
{
    for (const char* text :
         {"", "{", "\"service_account\" \"project_id\"",
          "\"service_account\" \"project_id\": ", "\"service_account\" \"project_id\": \"open",
          "{\"project_id\": \"x\"}", "-----BEGIN PRIVATE KEY-----"})
        QCOMPARE(ui::projectIn(SecretBytes::copyOf(std::string_view(text))), QString());
}

void BackendWizardTest::copiesThePolicy()
{
    auto* wizard = wizardAt(1);

    wizard->findChild<QPushButton*>("policy.copy")->click();

    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString::fromStdString(test::openBaoKind().permissions));
}

void BackendWizardTest::advises()
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

void BackendWizardTest::rulesOutWhatDoesNotFit()
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

void BackendWizardTest::offersThemInTheEditor()
{
    m_sheet.reset(ui::SecretEditor::forNewSecret(m_plane->context, {}, nullptr));
    auto* box = m_sheet->findChild<QComboBox*>("edit.backend");

    QTRY_COMPARE(box->count(), 3);
    QCOMPARE(box->currentText(), QString("Default: builtin"));
    QCOMPARE(box->itemText(1), QString("vault-dc1"));
    QVERIFY(test::allTextsOf(*m_sheet).contains("To change it later, move the secret."));
}

void BackendWizardTest::namesTheBackendOfASecret()
{
    auto& kept = m_plane->secrets.add("Ledger", {{"A", "a"}});
    kept.secret.backend = {"backend-2"};
    auto* detail = new ui::SecretDetail(m_plane->context, false);
    m_sheet.reset(detail);

    detail->show(kept.secret, "Organization", domain::EnvironmentKind::Other);

    QTRY_VERIFY(message(*detail, "detail.about").contains("kept in vault-dc1"));
}

QTEST_MAIN(BackendWizardTest)
#include "backend_wizard_test.moc"
