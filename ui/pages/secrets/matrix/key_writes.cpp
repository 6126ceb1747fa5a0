// Changes gathered by secret; a secret that is not there yet is made like the one it comes from.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/matrix/key_writes.h"

#include "models/items/shown_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace strongroom::ui {
namespace {

using Columns = std::vector<MatrixColumn>;

/// As it is called and described where it stands already.
domain::NewSecret likeOthers(const Columns& columns, const MatrixColumn& column,
                             const std::string& slug)
{
    domain::NewSecret made;
    made.environment = column.environment.id;
    made.slug = made.name = slug;
    for (const auto& other : columns)
        if (const auto* there = findSecret(other, slug); there != nullptr) {
            made.name = there->secret.name;
            made.description = there->secret.description;
            made.labels = there->secret.labels;
            made.owner = there->secret.owner;
            break;
        }
    return made;
}

PlannedWrite beginOf(const Columns& columns, const MatrixColumn& column, const std::string& slug)
{
    PlannedWrite planned{column.environment, slug, {}, {}, {}};
    auto& write = planned.write;
    write.create = likeOthers(columns, column, slug);
    planned.row.secret = items::shownName(slug);
    planned.row.environment = QString::fromStdString(column.environment.name);
    const auto* standing = findSecret(column, slug);
    planned.row.created = standing == nullptr;
    if (standing == nullptr)
        return planned;
    write.target = client::PromotionTarget{standing->secret.id, standing->secret.revision};
    planned.row.version = standing->secret.currentVersion;
    if (!standing->current)
        return planned;
    write.base = standing->current->number;
    for (const auto& key : standing->current->keys)
        write.standing.push_back({key.name, key.format, {}});
    return planned;
}

void takeOver(PlannedWrite& planned, const MatrixColumn& from, const std::string& key)
{
    const auto* source = findSecret(from, planned.slug);
    if (source == nullptr || !source->current)
        return;
    auto& takes = planned.write.takes;
    auto take = std::ranges::find(takes, source->secret.id, &KeyTake::secret);
    if (take == takes.end())
        take = takes.insert(take, KeyTake{source->secret.id, source->current->number, {}});
    take->keys.push_back(key);
    ++planned.row.taken;
}

void add(PlannedWrite& planned, const std::string& key, const CellDraft& draft,
         const Columns& columns)
{
    switch (draft.deed) {
    case CellDeed::Set:
        planned.sets.push_back(key);
        ++planned.row.set;
        return;
    case CellDeed::Remove:
        planned.write.removes.push_back(key);
        ++planned.row.removed;
        return;
    case CellDeed::TakeOver:
        if (const auto* from = findColumn(columns, draft.from); from != nullptr)
            takeOver(planned, *from, key);
        return;
    }
}

} // namespace

std::vector<PlannedWrite> plannedWrites(const Columns& columns, const CellDrafts& drafts)
{
    std::vector<PlannedWrite> all;
    for (const auto& column : columns) {
        for (const auto& [at, draft] : drafts) {
            if (at.environment != column.environment.id || isOvertaken(at, draft, columns))
                continue;
            if (all.empty() || all.back().environment.id != at.environment
                || all.back().slug != at.slug)
                all.push_back(beginOf(columns, column, at.slug));
            add(all.back(), at.key, draft, columns);
        }
    }
    for (auto& planned : all) {
        const bool rest = !planned.sets.empty() || !planned.write.removes.empty();
        planned.row.version +=
            static_cast<std::uint32_t>(planned.write.takes.size()) + (rest ? 1U : 0U);
    }
    return all;
}

KeyWrite withValues(const PlannedWrite& planned, const CellDrafts& drafts)
{
    KeyWrite write;
    const auto& plan = planned.write;
    write.create = plan.create;
    write.target = plan.target;
    write.base = plan.base;
    for (const auto& entry : plan.standing)
        write.standing.push_back({entry.key, entry.format, {}});
    write.takes = plan.takes;
    write.removes = plan.removes;
    for (const auto& key : planned.sets) {
        const auto draft = drafts.find({planned.environment.id, planned.slug, key});
        if (draft != drafts.end())
            write.sets.push_back({key, domain::ValueFormat::Text, draft->second.value.clone()});
    }
    return write;
}

QString summaryOf(const CellDrafts& drafts)
{
    std::set<domain::EnvironmentId> environments;
    for (const auto& [at, draft] : drafts)
        environments.insert(at.environment);
    // What collects the texts does not read past a cast.
    const auto changes = static_cast<int>(drafts.size());
    const auto places = static_cast<int>(environments.size());
    return QCoreApplication::translate("Matrix", "%n change(s)", nullptr, changes) + ' '
           + QCoreApplication::translate("Matrix", "in %n environment(s)", nullptr, places);
}

} // namespace strongroom::ui
