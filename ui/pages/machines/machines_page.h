// Machines: service accounts, API keys and runners.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"
#include "models/items/machines/machine_list_models.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

#include <map>

class QPushButton;
class QTabWidget;

namespace strongroom::ui {

class ListPane;
class RetireSheet;

class MachinesPage : public Page
{
    Q_OBJECT

public:
    explicit MachinesPage(PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    void reload() override;
    void follow(const domain::Change& change) override;

private:
    void buildAccounts();
    void buildKeys();
    void buildRunners();
    void add(ListPane* pane, const QString& title, void (MachinesPage::*again)());
    void loadAccounts();
    void loadKeys();
    void loadRunners();
    void allowAccountDeeds(int row);
    void allowKeyDeeds(int row);
    void newAccount();
    void newKey(const domain::ServiceAccountId& owner);
    void open(RetireSheet* sheet);
    void showReach(const domain::ServiceAccount& account);
    void tellDone(const QString& text);
    /// Rows, or what went wrong; an answer to a former question is not shown.
    template <class Row>
    void load(ListPane& pane, items::RowModel<Row>& model,
              QCoro::Task<Result<std::vector<Row>>> task, const QString& none);

    PageContext& m_context;
    QTabWidget* m_tabs;
    items::ServiceAccountListModel m_accounts;
    items::ApiKeyListModel m_keys;
    items::RunnerListModel m_runners;
    ListPane* m_accountList;
    ListPane* m_keyList;
    ListPane* m_runnerList;
    QPushButton* m_newAccount = nullptr;
    QPushButton* m_accountKey = nullptr;
    QPushButton* m_credential = nullptr;
    QPushButton* m_reach = nullptr;
    QPushButton* m_disable = nullptr;
    QPushButton* m_revoke = nullptr;
    std::map<const ListPane*, QDateTime> m_loadedAt{};
    std::map<const ListPane*, int> m_questions{};
    std::string m_shownFor; ///< Whose rows these are: of which person and organization.
};

} // namespace strongroom::ui
