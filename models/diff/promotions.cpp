// Slugs met with slugs; a key is new there, or takes the place of one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/promotions.h"

#include <algorithm>

namespace strongroom::diff {
namespace {

using domain::EnvironmentSecret;

bool has(const domain::Version& version, const std::string& key)
{
    return std::ranges::find(version.keys, key, &domain::VersionKey::name) != version.keys.end();
}

KeyStep stepOf(const std::string& key, const EnvironmentSecret* target,
               const domain::SameValues* same)
{
    if (target == nullptr || !target->current || !has(*target->current, key))
        return KeyStep::Added;
    if (same == nullptr || !same->contains(key))
        return KeyStep::Replaced;
    return same->at(key) ? KeyStep::Same : KeyStep::Changed;
}

/// A version that one may not see the keys of: what stays of it cannot be signed for.
bool isHidden(const EnvironmentSecret* target)
{
    return target != nullptr && !target->current && target->secret.currentVersion > 0;
}

PromotableSecret promotable(const EnvironmentSecret& from, const EnvironmentSecret* target,
                            const domain::SameValues* same)
{
    PromotableSecret one{
        from.secret.slug, from.secret.name, from.secret.id, from.current->number, {}, {}, {}};
    for (const auto& key : from.current->keys)
        one.keys.push_back({key.name, stepOf(key.name, target, same)});
    std::ranges::sort(one.keys, {}, &PromotableKey::name);
    if (target == nullptr)
        return one;
    one.target = {target->secret.id, target->secret.revision, target->secret.currentVersion};
    if (target->current)
        for (const auto& key : target->current->keys)
            if (!has(*from.current, key.name))
                one.staying.push_back(key.name);
    std::ranges::sort(one.staying);
    return one;
}

} // namespace

std::size_t PromotableSecret::countOf(KeyStep step) const
{
    return static_cast<std::size_t>(std::ranges::count(keys, step, &PromotableKey::step));
}

std::vector<PromotableSecret> promotableFrom(const std::vector<EnvironmentSecret>& from,
                                             const std::vector<EnvironmentSecret>& to,
                                             const std::map<std::string, domain::SameValues>& same)
{
    std::map<std::string_view, const EnvironmentSecret*> targets;
    for (const auto& entry : to)
        targets.emplace(entry.secret.slug, &entry);
    std::vector<PromotableSecret> all;
    for (const auto& entry : from) {
        const auto found = targets.find(entry.secret.slug);
        const auto* target = found == targets.end() ? nullptr : found->second;
        if (!entry.current || isHidden(target))
            continue;
        const auto known = same.find(entry.secret.slug);
        all.push_back(promotable(entry, target, known == same.end() ? nullptr : &known->second));
    }
    std::ranges::sort(all, {}, &PromotableSecret::slug);
    return all;
}

PromotableSecret narrowedTo(const PromotableSecret& secret, const std::vector<std::string>& keys)
{
    auto narrowed = secret;
    narrowed.keys.clear();
    for (const auto& key : secret.keys) {
        if (std::ranges::find(keys, key.name) != keys.end())
            narrowed.keys.push_back(key);
        else if (key.step != KeyStep::Added)
            narrowed.staying.push_back(key.name);
    }
    std::ranges::sort(narrowed.staying);
    return narrowed;
}

std::string_view nameOf(KeyStep step)
{
    switch (step) {
    case KeyStep::Added: return "added";
    case KeyStep::Changed: return "changed";
    case KeyStep::Replaced: return "replaced";
    case KeyStep::Same: return "same";
    }
    return {};
}

} // namespace strongroom::diff
