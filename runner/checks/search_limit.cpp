// A window of an hour that moves along.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/search_limit.h"

#include "models/domain/refusal.h"

namespace strongroom::runner {

Result<Done> SearchLimit::take(const std::string& person, const Bytes& sought, Timestamp now)
{
    for (auto& [who, strings] : m_sought)
        std::erase_if(strings,
                      [now](const auto& one) { return now - one.second > std::chrono::hours(1); });
    std::erase_if(m_sought, [](const auto& one) { return one.second.empty(); });
    auto& strings = m_sought[person];
    if (strings.contains(sought))
        return Done{};
    if (strings.size() >= mostAnHour)
        return domain::refusal(domain::RefusalReason::TooManySearches);
    strings.emplace(sought, now);
    return Done{};
}

} // namespace strongroom::runner
