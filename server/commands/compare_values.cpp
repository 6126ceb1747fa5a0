// Leave for both sides first, then their lines on the record, then the question.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/compare_values.h"

#include <algorithm>
#include <array>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

struct Side
{
    WantedUse wanted;
    StoredVersion stored;
};

Result<Side> sideOf(CommandContext& context, const Caller& caller, const Comparison& comparison,
                    const VersionOf& which)
{
    domain::GrantRequest request;
    request.secret = which.secret;
    request.version = which.number;
    request.keys = comparison.keys;
    request.purpose = comparison.purpose;
    auto wanted = prepareUse(context, caller, request, "value.compare");
    if (!wanted)
        return wanted.error();
    if (auto leave = expectLeave(context, caller, wanted->gated, wanted->deed, false); !leave)
        return leave.error();
    auto stored = context.storage.version(wanted->secret, which.number);
    if (!stored)
        return stored.error();
    return Side{std::move(*wanted), std::move(*stored)};
}

using Sides = std::array<Side, 2>;

Result<Sides> sidesOf(CommandContext& context, const Caller& caller, const Comparison& comparison)
{
    auto left = sideOf(context, caller, comparison, comparison.left);
    if (!left)
        return left.error();
    auto right = sideOf(context, caller, comparison, comparison.right);
    if (!right)
        return right.error();
    Sides sides{std::move(*left), std::move(*right)};
    const std::array<const WantedUse*, 2> uses{&sides[0].wanted, &sides[1].wanted};
    if (auto recorded = recordUses(context, caller, uses); !recorded)
        return recorded.error();
    return sides;
}

/// Puts on the record that nothing was compared after all, and hands `why` back.
Error noteFailure(CommandContext& context, const Caller& caller, Sides& sides, const Error& why)
{
    for (auto& side : sides) {
        auto& deed = side.wanted.deed;
        deed.action = "value.compare_failed";
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed, why.kind,
                                               why.reason);
            !noted)
            return noted.error();
    }
    return why;
}

domain::ComparedVersion comparedOf(Side& side, const std::vector<std::string>& keys)
{
    auto& sealed = side.stored.sealed;
    auto allKeys = keysOf(sealed.entries);
    std::erase_if(sealed.entries, [&](const domain::SealedEntry& entry) {
        return std::ranges::find(keys, entry.key) == keys.end();
    });
    return {std::move(sealed), std::move(allKeys)};
}

/// Payloads of both, wherever they lie.
Result<Sides> loaded(CommandContext& context, const Caller& caller, const Comparison& comparison)
{
    auto sides = sidesOf(context, caller, comparison);
    if (!sides)
        return sides;
    for (auto& side : *sides)
        if (auto there = context.payloads.load(side.stored); !there)
            return noteFailure(context, caller, *sides, there.error());
    return sides;
}

} // namespace

awaitable<Result<domain::CompareValuesAnswer>>
compareValues(CommandContext& context, Comparer& comparer, Caller caller, Comparison comparison)
{
    auto sides = co_await onPool(context.pool, [&] { return loaded(context, caller, comparison); });
    if (!sides)
        co_return sides.error();
    domain::CompareValuesRequest ask{comparedOf(sides->at(0), comparison.keys),
                                     comparedOf(sides->at(1), comparison.keys),
                                     comparison.keys,
                                     comparison.purpose,
                                     std::move(comparison.reader.publicKey),
                                     std::move(comparison.reader.person)};
    auto answer =
        co_await comparer.compareValues(caller.organization, std::move(ask), caller.tracing);
    if (answer)
        co_return answer;
    const auto why = answer.error();
    co_return co_await onPool(context.pool, [&]() -> Result<domain::CompareValuesAnswer> {
        return noteFailure(context, caller, *sides, why);
    });
}

} // namespace strongroom::server
