// The log's entry for an event that was exported (docs/formats/audit_log.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/audit/erasures.h"
#include "base/result.h"
#include "models/wire/json.h"

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::cli {

/// What a run of events tells as a whole; to be told of in the order of the log.
struct EventRun
{
    Erasures erasures{};
    std::string lastAt{};                        ///< RFC 3339, always UTC and milliseconds.
    std::optional<std::uint64_t> clockSetBack{}; ///< The first leaf before which it was.
};

/// The entry that `value` makes; an erased event's commitment is all that is left of it. Fails with
/// Forged for one of another leaf, with Corrupted for what cannot be read.
Result<std::string> entryOf(const wire::json::value& value, std::uint64_t leaf, EventRun& run);

/// A sentence about a clock that was set back; empty if it was not.
std::string clockNote(const EventRun& run);

Error aboutLeaf(ErrorKind kind, std::uint64_t leaf, const std::string& what);

} // namespace strongroom::cli
