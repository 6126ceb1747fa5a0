// A deed on many secrets that was begun: how far it is, why some failed, and what can be done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/bulk/bulk_models.h"
#include "ui/pages/bulk/bulk_context.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QPushButton;

namespace strongroom::ui {

class TextLabel;

class BulkDetailsSheet : public Sheet
{
    Q_OBJECT

public:
    BulkDetailsSheet(const BulkContext& context, domain::BulkId bulk, QWidget* parent);

signals:
    /// It was turned, or another one begun that takes it back.
    void turned(const domain::Bulk& bulk);

private:
    void build();
    void load();
    void loadItems(domain::BulkItemState state, const std::string& cursor);
    void show(domain::Bulk bulk);
    void turn(client::BulkTurn turn);

    PageContext& m_context;
    client::BulkApi& m_api;
    const domain::BulkId m_id;
    domain::Bulk m_bulk{};
    items::BulkItemModel m_items;
    TextLabel* m_about;
    TextLabel* m_listed;
    QPushButton* m_retry;
    QPushButton* m_cancelRest;
    QPushButton* m_undo;
    QTimer m_again{this};
    int m_visit = 0; ///< Pages of an earlier look are dropped.
};

} // namespace strongroom::ui
