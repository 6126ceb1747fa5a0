// A body is hashed as it stands, and only then read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/event_entry.h"

#include "crypto/merkle/commitment.h"
#include "crypto/merkle/tree.h"

namespace strongroom::cli {

Error aboutLeaf(ErrorKind kind, std::uint64_t leaf, const std::string& what)
{
    return {kind, "leaf " + std::to_string(leaf) + ": " + what};
}

Result<std::string> entryOf(const wire::json::value& value, std::uint64_t leaf, EventRun& run)
{
    wire::ObjectReader reader(value);
    if (reader.integer("leaf") != static_cast<std::int64_t>(leaf) || !reader.ok())
        return aboutLeaf(ErrorKind::Forged, leaf, "another event stands in its place.");
    if (reader.flagOr("erased", false)) {
        const auto bytes = fromBase64(reader.text("commitment"));
        const auto commitment = bytes ? crypto::treeHashOf(*bytes) : std::nullopt;
        if (!commitment)
            return aboutLeaf(ErrorKind::Corrupted, leaf, "a commitment has 32 bytes.");
        run.erasures.erased(leaf, reader.textOr("event"), reader.textOr("by"));
        return crypto::leafEntry(reader.textOr("event"), *commitment);
    }
    const auto body = reader.text("body");
    const auto salt = fromBase64(reader.text("salt"));
    const auto event = wire::parse(body);
    if (!reader.ok() || !salt || !event)
        return aboutLeaf(ErrorKind::Corrupted, leaf, "it has no body, or no salt.");
    const auto commitment = crypto::commit(*salt, body);
    if (!commitment)
        return aboutLeaf(ErrorKind::Corrupted, leaf, commitment.error().message);
    wire::ObjectReader told(*event);
    const auto action = told.textOr("action");
    auto at = told.textOr("at");
    if (at < run.lastAt && !run.clockSetBack)
        run.clockSetBack = leaf;
    run.lastAt = std::move(at);
    if (action == "audit.erase" || action == "audit.retain")
        run.erasures.told(told.textOr("id"), told.textOr("after"));
    return crypto::leafEntry(told.textOr("id"), *commitment);
}

std::string clockNote(const EventRun& run)
{
    if (!run.clockSetBack)
        return {};
    return "note: the server's clock was set back before leaf " + std::to_string(*run.clockSetBack)
           + "; the order of the log holds, its times do not.";
}

} // namespace strongroom::cli
