// Three lists that load each for itself: who may not see one may see the others.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/machines/machines_page.h"

#include "ui/actions/outcome.h"
#include "ui/pages/access/reach_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/pages/machines/api_key_sheet.h"
#include "ui/pages/machines/credential_sheet.h"
#include "ui/pages/machines/retire_sheet.h"
#include "ui/pages/machines/service_account_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using items::ApiKeyListModel;
using items::RunnerListModel;
using items::ServiceAccountListModel;

MachinesPage::MachinesPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_tabs(named(new QTabWidget, "machines.tabs", tr("Kinds of machines"))),
      m_accountList(new ListPane("accounts", tr("Service accounts"), m_accounts)),
      m_keyList(new ListPane("keys", tr("API keys"), m_keys)),
      m_runnerList(new ListPane("runners", tr("Runners"), m_runners))
{
    named(m_tabs->tabBar(), "machines.bar", m_tabs->accessibleName());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    buildAccounts();
    buildKeys();
    buildRunners();
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_tabs);
}

void MachinesPage::add(ListPane* pane, const QString& title, void (MachinesPage::*again)())
{
    m_tabs->addTab(pane, title);
    connect(pane, &ListPane::retryRequested, this, again);
    connect(&pane->overlay(), &StateOverlay::cancelRequested, this, [this, pane] {
        ++m_questions[pane];
        showFailed(pane->overlay(), {ErrorKind::Cancelled}, m_loadedAt[pane]);
    });
}

void MachinesPage::buildAccounts()
{
    add(m_accountList, tr("Service accounts"), &MachinesPage::loadAccounts);
    m_accountList->setStatusColumn(ServiceAccountListModel::State, items::conditionRole);
    m_accountList->list().setStretchColumn(ServiceAccountListModel::Name);
    m_accountList->list().setSpareColumns(
        {ServiceAccountListModel::CreatedBy, ServiceAccountListModel::Created});
    const auto account = [this](int row) -> const domain::ServiceAccount& {
        return *m_accounts.rowAt(row);
    };
    m_newAccount = m_accountList->addDeed("accounts.new", tr("New service account…"),
                                          [this] { newAccount(); });
    m_reach = m_accountList->addRowDeed("accounts.reach", tr("What can it reach…"),
                                        [this, account](int row) { showReach(account(row)); });
    m_accountKey = m_accountList->addRowDeed("accounts.key", tr("New API key…"),
                                             [this, account](int row) { newKey(account(row).id); });
    m_credential = m_accountList->addRowDeed(
        "accounts.credential", tr("Add a credential…"), [this, account](int row) {
            auto* sheet = new CredentialSheet(m_context, account(row), this);
            connect(sheet, &CredentialSheet::added, this, &MachinesPage::tellDone);
            sheet->open();
        });
    m_disable = m_accountList->addRowDeed(
        "accounts.disable", tr("Disable…"),
        [this, account](int row) { open(RetireSheet::disabling(m_context, account(row), this)); },
        QKeySequence(QKeySequence::Delete));
    connect(m_accountList, &ListPane::chosen, this, &MachinesPage::allowAccountDeeds);
}

void MachinesPage::buildKeys()
{
    add(m_keyList, tr("API keys"), &MachinesPage::loadKeys);
    m_keyList->setStatusColumn(ApiKeyListModel::State, items::conditionRole);
    m_keyList->list().setStretchColumn(ApiKeyListModel::Scope);
    m_keyList->list().setSpareColumns({ApiKeyListModel::LastUsed, ApiKeyListModel::Prefix});
    m_keyList->addDeed("keys.new", tr("New API key…"), [this] { newKey({}); });
    m_revoke = m_keyList->addRowDeed(
        "keys.revoke", tr("Revoke…"),
        [this](int row) { open(RetireSheet::revoking(m_context, *m_keys.rowAt(row), this)); },
        QKeySequence(QKeySequence::Delete));
    connect(m_keyList, &ListPane::chosen, this, &MachinesPage::allowKeyDeeds);
}

void MachinesPage::buildRunners()
{
    add(m_runnerList, tr("Runners"), &MachinesPage::loadRunners);
    m_runnerList->setStatusColumn(RunnerListModel::State, items::conditionRole);
    m_runnerList->list().setStretchColumn(RunnerListModel::Fingerprint);
}

void MachinesPage::enter()
{
    const auto who = m_context.organization().value + ' ' + m_context.session.me().subject;
    if (std::exchange(m_shownFor, who) != who) {
        // Rows of another organization must not stand there if these cannot be loaded.
        m_accounts.setRows({});
        m_keys.setRows({});
        m_runners.setRows({});
        m_loadedAt.clear();
    }
    reload();
}

void MachinesPage::reload()
{
    loadAccounts();
    loadKeys();
    loadRunners();
}

template <class Row>
void MachinesPage::load(ListPane& pane, items::RowModel<Row>& model,
                        QCoro::Task<Result<std::vector<Row>>> task, const QString& none)
{
    const int question = ++m_questions[&pane];
    pane.overlay().showLoading(model.rowCount() > 0);
    report<std::vector<Row>>(
        std::move(task), this,
        [this, &pane, &model, none, question](Result<std::vector<Row>> rows) {
            if (question != m_questions[&pane])
                return;
            if (!rows) {
                if (rows.error().kind == ErrorKind::Forbidden)
                    model.setRows({});
                return showFailed(pane.overlay(), rows.error(), m_loadedAt[&pane]);
            }
            m_loadedAt[&pane] = QDateTime::currentDateTime();
            const auto* before = model.rowAt(pane.chosenRow());
            const auto chosen = before == nullptr ? decltype(before->id){} : before->id;
            const auto found = std::ranges::find(*rows, chosen, &Row::id) - rows->begin();
            model.setRows(std::move(*rows));
            pane.choose(static_cast<int>(found));
            pane.showRows({IconId::Runner, none, {}});
        });
}

void MachinesPage::loadAccounts()
{
    allowAccountDeeds(m_accountList->chosenRow()); // Also where the list will be denied.
    load(*m_accountList, m_accounts, m_context.machines->serviceAccounts(m_context.organization()),
         tr("There are no service accounts yet."));
}

void MachinesPage::loadKeys()
{
    m_keys.setEnvironments(m_context.environments);
    m_keys.setNow(SystemClock().now());
    load(*m_keyList, m_keys, m_context.machines->apiKeys(m_context.organization()),
         tr("There are no API keys yet."));
}

void MachinesPage::loadRunners()
{
    load(*m_runnerList, m_runners, m_context.machines->runners(m_context.organization()),
         tr("No runner is registered yet."));
}

void MachinesPage::follow(const domain::Change& change)
{
    const auto action = QString::fromStdString(change.action);
    for (const char* about : {"service_account.", "api_key.", "runner."})
        if (isVisible() && action.startsWith(about))
            return reload();
}

void MachinesPage::allowAccountDeeds(int row)
{
    const auto refused = m_context.may(domain::Capability::ManageAccess)
                             ? QString()
                             : tr("You may not manage machines here. Ask for the role of access "
                                  "administrator.");
    ListPane::refuse(*m_newAccount, refused);
    const auto* account = m_accounts.rowAt(row);
    if (account == nullptr)
        return;
    const auto standing = !refused.isEmpty()  ? refused
                          : account->disabled ? tr("It is disabled.")
                                              : QString();
    const auto own = !standing.isEmpty() ? standing
                     : account->runner.empty()
                         ? QString()
                         : tr("It stands for a runner, which brings its own.");
    ListPane::refuse(*m_accountKey, own);
    ListPane::refuse(*m_credential, own);
    ListPane::refuse(*m_disable, standing);
    ListPane::refuse(*m_reach, m_context.access == nullptr
                                   ? tr("Nothing can be asked about access here.")
                                   : QString());
}

void MachinesPage::allowKeyDeeds(int row)
{
    if (const auto* key = m_keys.rowAt(row); key != nullptr)
        ListPane::refuse(*m_revoke, key->revokedAt ? tr("It is revoked.") : QString());
}

void MachinesPage::newAccount()
{
    auto* sheet = new ServiceAccountSheet(m_context, this);
    connect(sheet, &ServiceAccountSheet::created, this, &MachinesPage::tellDone);
    sheet->open();
}

void MachinesPage::newKey(const domain::ServiceAccountId& owner)
{
    auto* sheet = new ApiKeySheet(m_context, m_accounts.rows(), owner, this);
    connect(sheet, &ApiKeySheet::created, this, &MachinesPage::tellDone);
    sheet->open();
}

void MachinesPage::open(RetireSheet* sheet)
{
    connect(sheet, &RetireSheet::retired, this, &MachinesPage::tellDone);
    sheet->open();
}

void MachinesPage::showReach(const domain::ServiceAccount& account)
{
    // The model of access knows it as a member, by another id.
    report<std::vector<domain::Member>>(
        m_context.access->members(m_context.organization()), this,
        [this, key = memberKeyOf(account.id)](Result<std::vector<domain::Member>> members) {
            if (!members)
                return emit failed(errorText(members.error()));
            const auto member = std::ranges::find(*members, key, &domain::Member::subject);
            if (member == members->end())
                return emit failed(tr("It is no member of the organization any more."));
            (new ReachSheet(m_context, namedOf(*member), this))->open();
        });
}

void MachinesPage::tellDone(const QString& text)
{
    emit told(text);
    reload();
}

} // namespace strongroom::ui
