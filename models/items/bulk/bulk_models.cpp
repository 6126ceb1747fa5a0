// Rows of what one deed on many comes to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/bulk/bulk_models.h"

#include "models/items/bulk/bulk_words.h"
#include "models/items/shown_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace strongroom::items {
namespace {

using domain::EnvironmentKind;

QString placeName(const std::vector<domain::Environment>& environments,
                  const std::optional<domain::EnvironmentId>& id)
{
    if (!id)
        return QCoreApplication::translate("Bulk", "Organization");
    const auto found = std::ranges::find(environments, *id, &domain::Environment::id);
    return found == environments.end() ? QCoreApplication::translate("Bulk", "Environment")
                                       : QString::fromStdString(found->name);
}

} // namespace

void BulkPlaceModel::setEnvironments(const std::vector<domain::Environment>& environments)
{
    m_environments = environments;
}

void BulkPlaceModel::setExceptProduction(bool except)
{
    m_exceptProduction = except;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool BulkPlaceModel::isLeftOut(const domain::BulkPlace& row) const
{
    return m_exceptProduction && row.kind == EnvironmentKind::Production;
}

std::uint64_t BulkPlaceModel::willBeDone() const
{
    std::uint64_t all = 0;
    for (const auto& row : rows())
        all += isLeftOut(row) ? 0 : row.left;
    return all;
}

std::uint64_t BulkPlaceModel::inProduction() const
{
    std::uint64_t all = 0;
    for (const auto& row : rows())
        all += row.kind == EnvironmentKind::Production && !isLeftOut(row) ? row.left : 0;
    return all;
}

std::uint64_t BulkPlaceModel::firstPolicies() const
{
    std::uint64_t all = 0;
    for (const auto& row : rows())
        all += isLeftOut(row) ? 0 : row.first;
    return all;
}

QVariant BulkPlaceModel::data(const QModelIndex& index, int role) const
{
    if (role == KindRole && rowAt(index.row()) != nullptr)
        return static_cast<int>(rowAt(index.row())->kind);
    return RowModel::data(index, role);
}

QString BulkPlaceModel::text(const domain::BulkPlace& row, int column) const
{
    switch (column) {
    case Place: return placeName(m_environments, row.environment);
    case Will: return countText(isLeftOut(row) ? 0 : row.left);
    case WillNot: return countText(row.skipped + (isLeftOut(row) ? row.left : 0));
    default: return {};
    }
}

QString BulkPlaceModel::title(int column) const
{
    const QString titles[] = {tr("Where"), tr("Done to"), tr("Left out")};
    return titles[column];
}

void BulkItemModel::setEnvironments(const std::vector<domain::Environment>& environments)
{
    m_environments = environments;
}

QString BulkItemModel::text(const domain::BulkItem& row, int column) const
{
    switch (column) {
    case Name: return row.name.empty() ? tr("(one that you cannot see)") : shownName(row.name);
    case Place: return row.name.empty() ? QString() : placeName(m_environments, row.environment);
    case Problem: return QString::fromStdString(row.problem);
    default: return {};
    }
}

QString BulkItemModel::title(int column) const
{
    const QString titles[] = {tr("Secret"), tr("Where"), tr("Why not")};
    return titles[column];
}

Condition BulkItemModel::condition(const domain::BulkItem& row) const
{
    return row.state == domain::BulkItemState::Failed ? Condition::Broken : Condition::Inactive;
}

} // namespace strongroom::items
