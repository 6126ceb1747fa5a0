// Slugs met with slugs, and keys with keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/environment_pairs.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace strongroom::diff {
namespace {

std::set<std::string> namesOf(const domain::Version& version)
{
    std::set<std::string> names;
    for (const auto& key : version.keys)
        names.insert(key.name);
    return names;
}

} // namespace

domain::SealContext contextOf(const domain::EnvironmentSecret& entry)
{
    const auto& secret = entry.secret;
    return {secret.organization, secret.environment,    secret.id,
            entry.current->id,   entry.current->number, secret.backend};
}

std::vector<SecretPair> pairsOf(const std::vector<domain::EnvironmentSecret>& left,
                                const std::vector<domain::EnvironmentSecret>& right)
{
    std::map<std::string, const domain::EnvironmentSecret*> bySlug;
    for (const auto& entry : right)
        if (entry.current)
            bySlug.emplace(entry.secret.slug, &entry);
    std::vector<SecretPair> pairs;
    for (const auto& entry : left) {
        const auto other = bySlug.find(entry.secret.slug);
        if (!entry.current || other == bySlug.end())
            continue;
        SecretPair pair{entry.secret.slug, {contextOf(entry), contextOf(*other->second), {}, {}}};
        std::ranges::set_intersection(namesOf(*entry.current), namesOf(*other->second->current),
                                      std::back_inserter(pair.wish.keys));
        if (!pair.wish.keys.empty())
            pairs.push_back(std::move(pair));
    }
    std::ranges::sort(pairs, {}, &SecretPair::slug);
    return pairs;
}

} // namespace strongroom::diff
