// A key configured: tried by the runner before it is held; credentials stay in their fields.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/keys/key_kinds.h"
#include "tests/ui/pages/key_views.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/keys/key_wizard.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace strongroom;

class KeyWizardTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_plane = std::make_unique<test::FakePlane>(); }
    void cleanup() { delete m_wizard; }
    void offersEveryKind();
    void showsTheLeastThatIsNeededThere();
    void asksForWhatTheWayToSignInNeeds();
    void saysWhatIsMissing();
    void sumsUpWithoutCredentials();
    void assignsWhatWasEntered();
    void namesTheStepThatFailed_data();
    void namesTheStepThatFailed();
    void showsAFaultAtItsField();
    void saysWhyTheRunnerRefused();
    void handsAGoogleKeyFileOnAsItStands();
    void replacesUnderTheSameIdWithAHigherRevision();

private:
    void open(int step)
    {
        m_wizard = test::keyWizardAt(*m_plane, step);
        m_wizard->show();
    }
    template <class Widget = QPushButton>
    Widget* find(const char* id) const
    {
        return m_wizard->findChild<Widget*>(id);
    }
    QString banner() const { return m_wizard->findChild<ui::Banner*>()->text(); }
    void chooseKind(const char* kind)
    {
        find<QRadioButton>(kind)->click();
        find("key.next")->click();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<ui::KeyWizard> m_wizard; ///< It goes by itself when it is done.
};

void KeyWizardTest::offersEveryKind()
{
    open(0);

    for (const char* kind :
         {"local", "openbao_transit", "aws_kms", "gcp_kms", "azure_key", "pkcs11"})
        QVERIFY2(find<QRadioButton>(qPrintable(QString("kind.%1").arg(kind))), kind);
}

void KeyWizardTest::showsTheLeastThatIsNeededThere()
{
    open(0);
    chooseKind("kind.aws_kms");

    const auto policy = find<QPlainTextEdit>("policy.text")->toPlainText();
    QVERIFY(policy.contains("kms:Encrypt"));
    QVERIFY(policy.contains("\"kms:EncryptionContext:strongroom:organization\": \"org-1\""));
    find("key.back")->click();
    chooseKind("kind.local");
    QVERIFY(!find<QPlainTextEdit>("policy.text")->isVisible());
}

void KeyWizardTest::asksForWhatTheWayToSignInNeeds()
{
    open(0);
    chooseKind("kind.aws_kms");
    auto* way = find<QComboBox>("key.way");

    QCOMPARE(way->currentData().toString(), QString("delegated"));
    QVERIFY(!find<ui::SecretEdit>("key.field.secret_access_key")->isVisible());
    way->setCurrentIndex(1);
    QVERIFY(find<ui::SecretEdit>("key.field.secret_access_key")->isVisible());
}

void KeyWizardTest::saysWhatIsMissing()
{
    open(0);
    chooseKind("kind.pkcs11");

    find("key.next")->click();
    QVERIFY(banner().contains("needs a name"));
    find<QLineEdit>("key.name")->setText("hsm");
    find("key.next")->click();
    QVERIFY(banner().contains("missing"));
    QVERIFY(find<QLabel>("key.fault.uri")->isVisible());
    QVERIFY(m_plane->network.calls.isEmpty());
}

void KeyWizardTest::sumsUpWithoutCredentials()
{
    open(2);

    const auto* facts = find<ui::FactList>("key.facts");
    QCOMPARE(facts->fact("Address"), QString("https://bao.example:8200"));
    QVERIFY(facts->fact("Credentials").contains("Secret ID"));
    QCOMPARE(facts->fact("Grace when shut"), QString("none: shut at once"));
    for (const auto* label : m_wizard->findChildren<QLabel*>())
        QVERIFY(!label->text().contains("canary"));
    QVERIFY(m_plane->network.calls.isEmpty());
}

void KeyWizardTest::assignsWhatWasEntered()
{
    open(1);
    QSignalSpy done(m_wizard, &ui::KeyWizard::done);
    find<QSpinBox>("key.grace")->setValue(120);

    find("key.next")->click();
    find("key.next")->click();

    QTRY_COMPARE(done.size(), 1);
    const auto& draft = *m_plane->keys.assigned;
    QVERIFY(draft.definition.kind == domain::KeyKind::OpenBaoTransit);
    QCOMPARE(draft.definition.name, std::string("prod-kek"));
    QCOMPARE(draft.definition.revision, 1U);
    QCOMPARE(draft.definition.cacheSeconds, 120U);
    const std::map<std::string, std::string> expected{
        {"address", "https://bao.example:8200"}, {"key", "prod"}, {"role_id", "4a1b"}};
    QVERIFY(draft.definition.settings == expected);
    QCOMPARE(draft.credentials.size(), 1U);
    QVERIFY(draft.credentials.contains("secret_id"));
    QCOMPARE(draft.keyFile.size(), 0U);
    QVERIFY(done.first().first().toString().contains("Activate it"));
}

void KeyWizardTest::namesTheStepThatFailed_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("row");
    QTest::newRow("dns") << "dns"
                         << "Name (DNS)" << 1;
    QTest::newRow("authentication") << "authentication"
                                    << "Sign-in" << 4;
    QTest::newRow("permission") << "permission"
                                << "Permission" << 5;
    QTest::newRow("key state") << "key_state"
                               << "The key's state" << 6;
    QTest::newRow("time out") << "time_out"
                              << "Answer in time" << 9;
    QTest::newRow("of none") << ""
                             << "Wraps and opens a probe" << 8;
}

void KeyWizardTest::namesTheStepThatFailed()
{
    QFETCH(const QString, step);
    QFETCH(const QString, shown);
    QFETCH(const int, row);
    m_plane->keys.refusal = test::keyShutAt(step.toStdString(), "Not so.");
    open(3);

    QVERIFY2(banner().contains(shown), qPrintable(banner()));
    const auto steps = test::columnOf(*m_wizard, "key.test.steps", 0);
    const auto results = test::columnOf(*m_wizard, "key.test.steps", 1);
    QCOMPARE(steps.at(row), shown);
    QCOMPARE(results.at(row), QString("failed"));
    QVERIFY(!results.mid(0, row).contains("not reached"));
    QVERIFY(!results.mid(row + 1).contains("passed"));
    QVERIFY(find<QLabel>("key.test.message")->text().contains("Not so."));
    // Nothing is lost: mend it, and try again.
    m_plane->keys.refusal.reset();
    QSignalSpy done(m_wizard, &ui::KeyWizard::done);
    find("key.next")->click();
    QTRY_COMPARE(done.size(), 1);
}

void KeyWizardTest::showsAFaultAtItsField()
{
    m_plane->keys.refusal = Error{
        ErrorKind::InvalidInput, "The key's setting \"key\" must be a name.", {}, "settings.key"};
    open(3);

    QVERIFY(find<QLabel>("key.fault.key")->isVisible());
    QVERIFY(find<QLabel>("key.fault.key")->text().contains("must be a name"));
}

void KeyWizardTest::saysWhyTheRunnerRefused()
{
    m_plane->keys.refusal = Error{ErrorKind::NoCustodian, "None."};
    open(3);

    QVERIFY(banner().contains("No key custodian"));
    QVERIFY(find<ui::FactList>("key.facts")->isVisible());
}

void KeyWizardTest::handsAGoogleKeyFileOnAsItStands()
{
    open(0);
    chooseKind("kind.gcp_kms");
    find<QComboBox>("key.way")->setCurrentIndex(1);
    find<QLineEdit>("key.name")->setText("google");
    find<QLineEdit>("key.field.key")->setText("projects/p/locations/l/keyRings/r/cryptoKeys/k");
    const std::string_view file = R"({"type": "service_account", "client_email": "x"})";
    find<ui::SecretEdit>("key.field.service_account")->setValue(SecretBytes::copyOf(file));

    for (int i = 0; i < 2; ++i)
        find("key.next")->click();

    QTRY_VERIFY(m_plane->keys.assigned.has_value());
    QVERIFY(m_plane->keys.assigned->credentials.empty());
    QCOMPARE(m_plane->keys.assigned->keyFile.size(), file.size());
}

void KeyWizardTest::replacesUnderTheSameIdWithAHigherRevision()
{
    test::fillKeys(*m_plane);
    const auto bao = m_plane->keys.all.ring.keys[1];
    m_wizard = new ui::KeyWizard(m_plane->context, bao, nullptr);
    m_wizard->show();
    QCOMPARE(find<QLineEdit>("key.name")->text(), QString("bao-kek"));
    QCOMPARE(find<QSpinBox>("key.grace")->value(), 300);
    find<QComboBox>("key.way")->setCurrentIndex(1);
    find<QLineEdit>("key.field.address")->setText("https://bao2.example:8200");
    find<QLineEdit>("key.field.key")->setText("prod");
    find<ui::SecretEdit>("key.field.token")->setValue(SecretBytes::copyOf(std::string_view("t")));

    for (int i = 0; i < 2; ++i)
        find("key.next")->click();

    QTRY_VERIFY(m_plane->keys.assigned.has_value());
    QCOMPARE(kekIdOf(m_plane->keys.assigned->definition), bao.kekId);
    QCOMPARE(m_plane->keys.assigned->definition.revision, 2U);
}

QTEST_MAIN(KeyWizardTest)
#include "key_wizard_test.moc"
