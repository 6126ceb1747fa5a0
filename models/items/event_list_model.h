// The record as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class EventListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Actor, Action, Resource, Purpose, Decision, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Newest first.
    void setEvents(std::vector<domain::AuditEvent> events);
    void append(std::vector<domain::AuditEvent> events);
    const domain::AuditEvent* eventAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::AuditEvent> m_events;
};

} // namespace strongroom::items
