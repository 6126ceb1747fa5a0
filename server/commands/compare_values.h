// Has the custodian compare values of two secrets for somebody who might see both.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/comparison.h"
#include "server/commands/reveal_values.h"
#include "server/tunnel/comparer.h"

namespace strongroom::server {

struct VersionOf
{
    domain::SecretId secret{};
    std::uint32_t number = 0;
};

struct Comparison
{
    VersionOf left{};
    VersionOf right{};
    std::vector<std::string> keys{};
    domain::Purpose purpose{};
    ReaderWish reader{};
};

/// Needs of both secrets what revealing those keys at once needs: who knows one value, or writes
/// it, learns by "the same" what the other is. Both are on the record before the custodian is
/// asked.
boost::asio::awaitable<Result<domain::CompareValuesAnswer>>
compareValues(CommandContext& context, Comparer& comparer, Caller caller, Comparison comparison);

} // namespace strongroom::server
