// Effects in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/access/effect_list_model.h"

#include "models/items/holder_list_model.h"

#include <set>

namespace strongroom::items {
namespace {

int subjectsOf(const std::vector<domain::AccessEffect>& effects)
{
    std::set<domain::AccessObject> subjects;
    for (const auto& effect : effects)
        subjects.insert(effect.subject.object);
    return static_cast<int>(subjects.size());
}

} // namespace

void EffectListModel::setPreview(const domain::AccessPreview& preview)
{
    std::vector<EffectRow> rows;
    for (const auto& effect : preview.losses)
        rows.push_back({false, effect});
    for (const auto& effect : preview.gains)
        rows.push_back({true, effect});
    setRows(std::move(rows));
}

QString EffectListModel::text(const EffectRow& row, int column) const
{
    switch (column) {
    case Change: return row.gain ? tr("gains") : tr("loses");
    case Who: return namedText(row.effect.subject);
    case Permission: return permissionText(row.effect.permission);
    case On: return namedText(row.effect.object);
    default: return {};
    }
}

QString EffectListModel::title(int column) const
{
    const QString titles[] = {tr("Change"), tr("Who"), tr("Permission"), tr("On")};
    return titles[column];
}

Condition EffectListModel::condition(const EffectRow& row) const
{
    return row.gain ? Condition::Good : Condition::Broken;
}

QString effectsSummary(const domain::AccessPreview& preview)
{
    QStringList parts;
    if (const int losing = subjectsOf(preview.losses); losing > 0)
        parts << EffectListModel::tr("%n lose(s) something", nullptr, losing);
    if (const int gaining = subjectsOf(preview.gains); gaining > 0)
        parts << EffectListModel::tr("%n gain(s) something", nullptr, gaining);
    return parts.isEmpty() ? EffectListModel::tr("Nobody gains or loses anything.")
                           : parts.join(" · ");
}

} // namespace strongroom::items
