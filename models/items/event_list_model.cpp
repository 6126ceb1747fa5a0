// Events in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/event_list_model.h"

#include "models/items/moments.h"
#include "models/items/shown_name.h"

namespace strongroom::items {
namespace {

/// The record keeps the category as a word of its own; a person reads it in their language.
QString purposeText(const QString& line)
{
    const std::pair<QString, QString> categories[] = {
        {"incident", EventListModel::tr("incident")}, {"debug", EventListModel::tr("debug")},
        {"deploy", EventListModel::tr("deploy")},     {"rotation", EventListModel::tr("rotation")},
        {"audit", EventListModel::tr("audit")},       {"other", EventListModel::tr("other")}};
    for (const auto& [word, translated] : categories)
        if (line.section(' ', 0, 0) == word)
            return translated + line.mid(word.size());
    return line;
}

} // namespace

void EventListModel::setEvents(std::vector<domain::AuditEvent> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

void EventListModel::append(std::vector<domain::AuditEvent> events)
{
    if (events.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(events.size()) - 1);
    for (auto& event : events)
        m_events.push_back(std::move(event));
    endInsertRows();
}

const domain::AuditEvent* EventListModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_events[static_cast<std::size_t>(row)] : nullptr;
}

int EventListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    const auto* event = eventAt(index.row());
    if (event == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return exactTime(event->at);
    case Actor: return QString::fromStdString(event->actor);
    case Action: return QString::fromStdString(event->action);
    case Resource:
        // Whoever may not know the name sees the keyed reference.
        return event->resourceName.empty()
                   ? "ref:" + QString::fromStdString(event->resourceRef.substr(0, 8))
                   : shownName(event->resourceName);
    case Purpose: return purposeText(QString::fromStdString(event->purpose));
    case Decision:
        return event->decision == domain::Decision::Allow
                   ? tr("✓ allowed")
                   : tr("✕ denied: %1").arg(QString::fromStdString(event->reason));
    default: return {};
    }
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Time"),     tr("Who"),     tr("Action"),
                              tr("Resource"), tr("Purpose"), tr("Decision")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace strongroom::items
