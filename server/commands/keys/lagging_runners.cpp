// Rings held against each other; the record decides where they differ.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/keys/lagging_runners.h"

#include <algorithm>
#include <map>
#include <set>

namespace strongroom::server {
namespace {

constexpr std::string_view laggingStep = "runner";

using domain::KeyringStatus;
using domain::KeyStatus;

/// Each key in its newest revision. A runner's own first key is of that runner's folder, which
/// others have a copy of or not: only what stands under it tells, so it is asked for as any other.
std::map<std::string, std::uint32_t> newestOf(const std::vector<KeyringStatus>& rings)
{
    std::map<std::string, std::uint32_t> newest;
    for (const auto& ring : rings)
        for (const auto& key : ring.keys)
            newest[key.kekId] = std::max(newest[key.kekId], key.revision);
    return newest;
}

std::string activeIn(const KeyringStatus& ring)
{
    const auto found = std::ranges::find_if(ring.keys, &KeyStatus::active);
    return found == ring.keys.end() ? std::string() : found->kekId;
}

bool hasIt(const KeyringStatus& ring, const std::string& kekId, std::uint32_t revision)
{
    return std::ranges::any_of(
        ring.keys, [&](const auto& key) { return key.kekId == kekId && key.revision >= revision; });
}

/// The one that was activated last, of those that are active anywhere.
Result<std::string> activatedLast(const std::vector<KeyringStatus>& rings, const PastOf& pastOf)
{
    std::set<std::string> active;
    for (const auto& ring : rings)
        active.insert(activeIn(ring));
    if (active.size() == 1)
        return *active.begin();
    std::string last;
    std::uint64_t when = 0;
    for (const auto& kekId : active) {
        const auto past = pastOf(kekId);
        if (!past)
            return past.error();
        if (past->activated > when || last.empty()) {
            last = kekId;
            when = past->activated;
        }
    }
    return last;
}

} // namespace

Result<std::vector<LaggingRunner>> laggingRunners(const std::vector<KeyringStatus>& rings,
                                                  const PastOf& pastOf)
{
    std::vector<LaggingRunner> lagging;
    if (rings.size() < 2)
        return lagging;
    const auto active = activatedLast(rings, pastOf);
    if (!active)
        return active.error();
    const auto newest = newestOf(rings);
    std::set<std::string> retired;
    for (const auto& [kekId, revision] : newest) {
        if (std::ranges::all_of(rings, [&, &id = kekId, &least = revision](const auto& ring) {
                return hasIt(ring, id, least);
            }))
            continue;
        const auto past = pastOf(kekId);
        if (!past)
            return past.error();
        if (past->retired)
            retired.insert(kekId);
    }
    for (const auto& ring : rings) {
        LaggingRunner runner{ring.custodian.runnerName, {}, {}};
        for (const auto& [kekId, revision] : newest)
            if (!retired.contains(kekId) && !hasIt(ring, kekId, revision))
                runner.lacks.push_back(kekId);
        if (const auto own = activeIn(ring); own != *active)
            runner.wrapsUnder = own;
        if (!runner.lacks.empty() || !runner.wrapsUnder.empty())
            lagging.push_back(std::move(runner));
    }
    return lagging;
}

void tellLagging(KeyringStatus& ring, const std::vector<KeyringStatus>& rings,
                 const std::vector<LaggingRunner>& lagging)
{
    const auto isLacked = [&](const std::string& kekId) {
        return std::ranges::any_of(lagging, [&](const auto& runner) {
            return std::ranges::find(runner.lacks, kekId) != runner.lacks.end();
        });
    };
    for (const auto& other : rings)
        for (const auto& key : other.keys)
            if (isLacked(key.kekId) && !hasIt(ring, key.kekId, 0)) {
                ring.keys.push_back(key);
                ring.keys.back().active =
                    false; // Not where it counts: at the runner that is asked.
            }
    for (auto& key : ring.keys) {
        auto& health = key.health;
        for (const auto& runner : lagging) {
            if (!health.problem.empty())
                break;
            const bool lacks = std::ranges::find(runner.lacks, key.kekId) != runner.lacks.end();
            const bool ignores = key.active && !runner.wrapsUnder.empty();
            if (lacks)
                health.problem = "The runner " + runner.name
                                 + " was away when this key was changed, and does not have it as "
                                   "it is now.";
            else if (ignores)
                health.problem = "The runner " + runner.name
                                 + " was away when keys were changed, and wraps under "
                                 + runner.wrapsUnder + '.';
            if (lacks || ignores)
                health.step = laggingStep;
        }
    }
}

} // namespace strongroom::server
