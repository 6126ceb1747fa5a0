// Three ways for a text, and sets for labels.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/details_merge.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

bool holds(const std::vector<std::string>& labels, const std::string& label)
{
    return std::ranges::find(labels, label) != labels.end();
}

const std::string& fieldOf(const Secret& secret, DetailsField field)
{
    switch (field) {
    case DetailsField::Name: return secret.name;
    case DetailsField::Description: return secret.description;
    case DetailsField::Owner: break;
    }
    return secret.owner;
}

/// In their order, then what I added.
std::vector<std::string> joined(const std::vector<std::string>& before,
                                const std::vector<std::string>& mine,
                                const std::vector<std::string>& theirs)
{
    std::vector<std::string> all;
    for (const auto& label : theirs)
        if (holds(mine, label) || !holds(before, label))
            all.push_back(label);
    for (const auto& label : mine)
        if (!holds(before, label) && !holds(all, label))
            all.push_back(label);
    return all;
}

} // namespace

std::optional<std::string>& fieldOf(SecretChange& change, DetailsField field)
{
    switch (field) {
    case DetailsField::Name: return change.name;
    case DetailsField::Description: return change.description;
    case DetailsField::Owner: break;
    }
    return change.owner;
}

DetailsMerge mergeDetails(const Secret& before, const SecretChange& mine, const Secret& theirs)
{
    DetailsMerge merged;
    auto wanted = mine;
    for (const auto field : {DetailsField::Name, DetailsField::Description, DetailsField::Owner}) {
        const auto& wish = fieldOf(wanted, field);
        const auto& stood = fieldOf(before, field);
        const auto& stands = fieldOf(theirs, field);
        if (!wish || *wish == stands)
            continue;
        if (stands == stood)
            fieldOf(merged.change, field) = wish;
        else
            merged.conflicts.push_back({field, stood, stands, *wish});
    }
    if (mine.labels)
        if (auto labels = joined(before.labels, *mine.labels, theirs.labels);
            labels != theirs.labels)
            merged.change.labels = std::move(labels);
    return merged;
}

} // namespace strongroom::domain
