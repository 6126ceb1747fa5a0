// Service accounts, API keys and runners: seen, made with a key that is shown once, and retired by
// name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_roster.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/machines/api_key_sheet.h"
#include "ui/pages/machines/credential_sheet.h"
#include "ui/pages/machines/machines_page.h"
#include "ui/pages/machines/retire_sheet.h"
#include "ui/pages/machines/service_account_sheet.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_field.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using Keys = items::ApiKeyListModel;

class MachinesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void listsWhatThereIs();
    void keepsTheOtherListsWhereOneIsDenied();
    void showsAKeyOnce();
    void copiesAKeyByTheRulesOfTheClipboard();
    void narrowsAKeyToWhatWasChosen();
    void refusesAKeyWithoutANameOrARight();
    void createsAnAccountWithItsKey();
    void saysThatTheAccountStandsWithoutItsKey();
    void createsAnAccountWithoutAKey();
    void sendsNoPrivateKey();
    void revokesByNameOnly();
    void leavesARunnersAccountItsOwnWays();
    void staysOfflineWithItsRows();

private:
    void open();
    template <class Sheet>
    Sheet* sheetOf(const char* deed);
    template <class Widget = QPushButton>
    Widget* find(const char* id) const
    {
        auto* found = m_page->findChild<Widget*>(id);
        Q_ASSERT(found != nullptr);
        return found;
    }
    QStringList column(const char* list, int number) const
    {
        return test::columnOf(*m_page, list, number);
    }
    void choose(const char* list, int row) const { test::chooseIn(*m_page, list, row); }
    static QString sentence(const QWidget& sheet) { return sheet.findChild<ui::Banner*>()->text(); }
    static QByteArray shown(const QWidget& sheet)
    {
        const auto* field = sheet.findChild<ui::SecretField*>("once.value");
        if (field == nullptr)
            return {};
        const auto bytes = field->value().reveal();
        return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::MachinesPage> m_page;
};

void MachinesTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillRoster(*m_plane);
    test::fillMachines(*m_plane);
}

void MachinesTest::open()
{
    m_page = std::make_unique<ui::MachinesPage>(m_plane->context);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->enter();
    QTRY_COMPARE(find<ui::StateOverlay>("runners.state")->state(), ui::ViewState::Ready);
    QTRY_COMPARE(find<ui::StateOverlay>("keys.state")->state(), ui::ViewState::Ready);
}

template <class Sheet>
Sheet* MachinesTest::sheetOf(const char* deed)
{
    find(deed)->click();
    return m_page->findChild<Sheet*>();
}

void MachinesTest::listsWhatThereIs()
{
    open();

    QCOMPARE(column("accounts.list", 0), QStringList({"ci-runner", "runner eu-1"}));
    QCOMPARE(column("keys.list", Keys::State), QStringList({"expires soon", "revoked"}));
    QCOMPARE(column("keys.list", Keys::Prefix), QStringList({"srk_9f2c…", "srk_9f2c…"}));
    QCOMPARE(column("keys.list", Keys::Scope),
             QStringList({"see secrets, write secrets in Staging", "see secrets, write secrets"}));
    QCOMPARE(column("runners.list", 1),
             QStringList({"connected", "not connected, or standing by"}));
}

void MachinesTest::keepsTheOtherListsWhereOneIsDenied()
{
    m_plane->machines.mayManage = false;
    m_plane->context.membership.capabilities.erase(domain::Capability::ManageAccess);
    open();

    QCOMPARE(find<ui::StateOverlay>("accounts.state")->state(), ui::ViewState::Denied);
    QCOMPARE(column("keys.list", 0).size(), 2);
    QVERIFY(!find("accounts.new")->isEnabled());
    QVERIFY(find("keys.new")->isEnabled()); // One's own.
}

void MachinesTest::showsAKeyOnce()
{
    open();
    auto* sheet = sheetOf<ui::ApiKeySheet>("keys.new");
    sheet->findChild<QLineEdit*>("key.name")->setText("laptop");
    sheet->primary()->click();

    QTRY_COMPARE(shown(*sheet), QByteArray(m_plane->machines.secret.c_str()));
    QVERIFY(!sheet->cancel()->isEnabled());
    sheet->reject();
    QVERIFY(sheet->isVisible());
    QVERIFY(sentence(*sheet).contains("this once"));
    sheet->findChild<QCheckBox*>("once.kept")->setChecked(true);
    sheet->cancel()->click();
    QVERIFY(!sheet->isVisible());
    QTRY_COMPARE(column("keys.list", 0), QStringList({"nightly-export", "old-key", "laptop"}));
    for (int column = 0; column < Keys::ColumnCount; ++column)
        QVERIFY(!this->column("keys.list", column).join(' ').contains("nobody-sees"));
}

void MachinesTest::copiesAKeyByTheRulesOfTheClipboard()
{
    open();
    auto* sheet = sheetOf<ui::ApiKeySheet>("keys.new");
    sheet->findChild<QLineEdit*>("key.name")->setText("laptop");
    sheet->primary()->click();
    QTRY_VERIFY(!shown(*sheet).isEmpty());

    emit sheet->findChild<ui::SecretField*>("once.value")->copyRequested();

    QVERIFY(m_plane->clipboard.holdsSecret());
    const auto* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data("x-kde-passwordManagerHint"), QByteArray("secret"));
    QCOMPARE(data->text(), QString::fromStdString(m_plane->machines.secret));
}

void MachinesTest::narrowsAKeyToWhatWasChosen()
{
    open();
    choose("accounts.list", 0);
    auto* sheet = sheetOf<ui::ApiKeySheet>("accounts.key");
    QCOMPARE(sheet->findChild<QComboBox*>("key.owner")->currentText(), "ci-runner");
    sheet->findChild<QLineEdit*>("key.name")->setText("deploys");
    sheet->findChild<QCheckBox*>("key.may.write")->setChecked(true);
    sheet->findChild<QCheckBox*>("key.may.see_versions")->setChecked(false);
    sheet->findChild<QListWidget*>("key.environments")->item(1)->setCheckState(Qt::Checked);
    auto* expiry = sheet->findChild<QComboBox*>("key.expiry");
    expiry->setCurrentIndex(expiry->count() - 1);
    QVERIFY(!sheet->findChild<QCheckBox*>("key.may.reveal")); // No machine is believed there.

    sheet->primary()->click();

    QTRY_VERIFY(!shown(*sheet).isEmpty());
    const auto& wished = m_plane->machines.wished;
    QCOMPARE(wished.account->value, "sa-ci");
    QVERIFY(wished.capabilities
            == std::set({domain::Capability::SeeSecrets, domain::Capability::Write}));
    QVERIFY(wished.environments == std::vector{domain::EnvironmentId{"env-stage"}});
    QVERIFY(!wished.expiresAt);
}

void MachinesTest::refusesAKeyWithoutANameOrARight()
{
    open();
    auto* sheet = sheetOf<ui::ApiKeySheet>("keys.new");
    sheet->primary()->click();
    QVERIFY(sentence(*sheet).contains("name"));

    sheet->findChild<QLineEdit*>("key.name")->setText("laptop");
    for (auto* choice : sheet->findChildren<QCheckBox*>())
        choice->setChecked(false);
    sheet->primary()->click();

    QVERIFY(sentence(*sheet).contains("at least one"));
    QVERIFY(!m_plane->network.calls.contains("machines.createKey"));
}

void MachinesTest::createsAnAccountWithItsKey()
{
    open();
    auto* sheet = sheetOf<ui::ServiceAccountSheet>("accounts.new");
    sheet->findChild<QLineEdit*>("account.name")->setText("deployer");
    sheet->primary()->click();

    QTRY_COMPARE(shown(*sheet), QByteArray(m_plane->machines.secret.c_str()));
    QCOMPARE(m_plane->machines.wished.account, m_plane->machines.accounts.back().id);
    QTRY_COMPARE(column("accounts.list", 0), QStringList({"ci-runner", "runner eu-1", "deployer"}));
}

void MachinesTest::saysThatTheAccountStandsWithoutItsKey()
{
    open();
    m_plane->machines.keyRefusal = Error{ErrorKind::Forbidden, "You may not write here."};
    auto* sheet = sheetOf<ui::ServiceAccountSheet>("accounts.new");
    sheet->findChild<QLineEdit*>("account.name")->setText("deployer");
    sheet->primary()->click();

    QTRY_VERIFY(sentence(*sheet).contains("You may not write here."));
    QVERIFY(!sheet->primary()->isVisible()); // It would be made twice.
    QVERIFY(shown(*sheet).isEmpty());
    QTRY_COMPARE(column("accounts.list", 0).size(), 3);
}

void MachinesTest::createsAnAccountWithoutAKey()
{
    open();
    auto* sheet = sheetOf<ui::ServiceAccountSheet>("accounts.new");
    sheet->findChild<QLineEdit*>("account.name")->setText("deployer");
    sheet->findChild<QCheckBox*>("account.withKey")->setChecked(false);
    sheet->primary()->click();

    QTRY_COMPARE(column("accounts.list", 0).size(), 3);
    QVERIFY(!m_plane->network.calls.contains("machines.createKey"));
}

void MachinesTest::sendsNoPrivateKey()
{
    open();
    choose("accounts.list", 0);
    auto* sheet = sheetOf<ui::CredentialSheet>("accounts.credential");
    auto* text = sheet->findChild<QPlainTextEdit*>("credential.text");
    for (const char* key : {R"({"kty":"OKP","crv":"Ed25519","x":"abc","d":"secret"})",
                            "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----"}) {
        text->setPlainText(key);
        sheet->primary()->click();
        QVERIFY(sentence(*sheet).contains("private key"));
        QCOMPARE(text->toPlainText(), QString());
    }
    QVERIFY(!m_plane->network.calls.contains("machines.addCredential"));

    text->setPlainText(R"({"kty":"OKP","crv":"Ed25519","x":"abc"})");
    sheet->primary()->click();

    QTRY_COMPARE(column("accounts.list", items::ServiceAccountListModel::Credentials)[0],
                 "1 credential(s)");
}

void MachinesTest::revokesByNameOnly()
{
    open();
    choose("keys.list", 0);
    auto* sheet = sheetOf<ui::RetireSheet>("keys.revoke");
    QVERIFY(!sheet->primary()->isEnabled());
    auto* typed = sheet->findChild<QLineEdit*>("retire.typed");
    typed->setText("nightly");
    QVERIFY(!sheet->primary()->isEnabled());
    typed->setText("nightly-export");
    QSignalSpy told(m_page.get(), &ui::Page::told);

    sheet->primary()->click();

    QTRY_COMPARE(column("keys.list", Keys::State), QStringList({"revoked", "revoked"}));
    QCOMPARE(told.size(), 1);
    QVERIFY(!find("keys.revoke")->isEnabled());
}

void MachinesTest::leavesARunnersAccountItsOwnWays()
{
    open();
    choose("accounts.list", 1);

    QVERIFY(!find("accounts.key")->isEnabled());
    QVERIFY(!find("accounts.credential")->isEnabled());
    QVERIFY(find("accounts.disable")->isEnabled());
}

void MachinesTest::staysOfflineWithItsRows()
{
    open();
    m_plane->network.failure = Error{ErrorKind::Unavailable, ""};

    m_page->reload();

    QTRY_COMPARE(find<ui::StateOverlay>("keys.state")->state(), ui::ViewState::Offline);
    QCOMPARE(column("keys.list", 0).size(), 2);
}

QTEST_MAIN(MachinesTest)
#include "machines_test.moc"
