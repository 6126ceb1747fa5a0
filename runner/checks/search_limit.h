// How many strings one person may look for: each answer says whether a guess was right.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"
#include "base/result.h"

#include <chrono>
#include <map>
#include <string>

namespace strongroom::runner {

/// Remembers, in memory, what was looked for by its hash: the pages of one search count once. A
/// runner that starts again begins to count anew.
class SearchLimit
{
public:
    static constexpr std::size_t mostAnHour = 20;

    /// Fails with TooManySearches.
    Result<Done> take(const std::string& person, const Bytes& sought, Timestamp now);

private:
    std::map<std::string, std::map<Bytes, Timestamp>> m_sought{}; ///< By person: when first.
};

} // namespace strongroom::runner
