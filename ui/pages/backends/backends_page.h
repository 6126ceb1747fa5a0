// Backends: where sealed values are kept, how they do, and what is done with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/backends/backend_list_models.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

class QPushButton;

namespace strongroom::ui {

class BackendCard;
class ListPane;

class BackendsPage : public Page
{
    Q_OBJECT

public:
    explicit BackendsPage(PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    void reload() override;
    void follow(const domain::Change& change) override;

private:
    void buildDeeds();
    void loadKinds();
    void loadUses();
    std::optional<domain::UsedBy> usersOf(const domain::StorageBackend& backend) const;
    void take(std::vector<domain::StorageBackend> backends);
    void choose(int row);
    void allowDeeds(int row);
    const domain::BackendKind* kindOf(const domain::StorageBackend& backend) const;
    void add(const std::string& kind);
    void advise();
    void test(int row);
    void setDefault(int row);
    void change(int row, bool credentials);
    void remove(int row);
    void moveSecrets(int row);
    void tellDone(const QString& text);

    PageContext& m_context;
    items::BackendListModel m_model;
    std::vector<domain::BackendKind> m_kinds{};
    std::optional<domain::Uses> m_uses{}; ///< None: not known.
    ListPane* m_pane;
    BackendCard* m_card;
    QPushButton* m_add = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_default = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_remove = nullptr;
    QDateTime m_loadedAt;
    int m_question = 0;
    domain::BackendId m_testing{}; ///< Of which a test is under way.
    domain::BackendId m_chosen{};
    std::string m_shownFor; ///< Whose rows these are: of which person and organization.
};

} // namespace strongroom::ui
