// Key by key against the common base.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/version_merge.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

bool has(const std::vector<std::string>& keys, const std::string& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

bool has(const std::vector<VersionKey>& keys, const std::string& key)
{
    return std::ranges::find(keys, key, &VersionKey::name) != keys.end();
}

} // namespace

bool MergedKey::isConflict() const
{
    const bool both = theirs != KeyDeed::None && mine != KeyDeed::None;
    return both && !(theirs == KeyDeed::Removed && mine == KeyDeed::Removed);
}

std::vector<MergedKey> mergeVersions(const std::vector<Version>& versions, std::uint32_t base,
                                     const std::vector<std::string>& mine,
                                     const std::vector<std::string>& removed)
{
    const auto current = std::ranges::find(versions, true, &Version::current);
    const auto before = std::ranges::find(versions, base, &Version::number);
    const auto now = current == versions.end() ? std::vector<VersionKey>() : current->keys;
    std::vector<VersionKey> stood;
    if (before != versions.end())
        stood = before->keys;
    else
        std::ranges::copy_if(now, std::back_inserter(stood),
                             [base](const VersionKey& key) { return key.changedIn <= base; });

    std::vector<MergedKey> all;
    const auto add = [&](const std::string& name, ValueFormat format, KeyDeed theirs) {
        auto deed = KeyDeed::None;
        if (has(mine, name))
            deed = has(stood, name) ? KeyDeed::Changed : KeyDeed::Added;
        else if (has(removed, name))
            deed = KeyDeed::Removed;
        if (theirs != KeyDeed::None || deed != KeyDeed::None)
            all.push_back({name, format, theirs, deed});
    };
    for (const auto& key : now)
        add(key.name, key.format,
            !has(stood, key.name)  ? KeyDeed::Added
            : key.changedIn > base ? KeyDeed::Changed
                                   : KeyDeed::None);
    for (const auto& key : stood)
        if (!has(now, key.name))
            add(key.name, key.format, KeyDeed::Removed);
    for (const auto& name : mine)
        if (!has(now, name) && !has(stood, name))
            add(name, ValueFormat::Text, KeyDeed::None);
    return all;
}

} // namespace strongroom::domain
