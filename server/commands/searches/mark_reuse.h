// Has the custodian mark which current values are alike, for somebody who might see them all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/reuse.h"
#include "server/commands/reveal_values.h"
#include "server/tunnel/searcher.h"

#include <optional>
#include <string>

namespace strongroom::server {

struct ReuseReport
{
    domain::ReuseWish wish{};
    std::optional<std::string> cursor{}; ///< Of the page before; none for the first.
    ReaderWish reader{};
};

/// Needs of each secret what revealing its current values at once needs; the others are counted as
/// withheld. Each that is marked is on the record before the custodian is asked.
boost::asio::awaitable<Result<domain::MarkedPage>>
markReuse(CommandContext& context, Searcher& searcher, Caller caller, ReuseReport report);

} // namespace strongroom::server
