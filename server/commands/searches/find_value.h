// Has the custodian look for a string among fingerprints, for somebody who answers for all of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/value_search.h"
#include "server/commands/reveal_values.h"
#include "server/tunnel/searcher.h"

#include <optional>
#include <string>

namespace strongroom::server {

struct ValueSearch
{
    domain::SearchWish wish{};
    domain::SealedMessage sought{};
    std::optional<std::string> cursor{}; ///< Of the page before; none for the first.
    ReaderWish reader{};
};

/// Needs to manage the organization or the environment, or to see the record and reveal all that is
/// there: who searches needs no value, and could test guesses. Every page is on the record, with
/// how much it covered, before the custodian is asked. Secrets in the trash come last.
boost::asio::awaitable<Result<domain::SearchedPage>>
findValue(CommandContext& context, Searcher& searcher, Caller caller, ValueSearch search);

} // namespace strongroom::server
