// The log's entry for an event that was exported (docs/formats/audit_log.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/audit/erasures.h"
#include "base/result.h"
#include "models/wire/json.h"

#include <cstdint>
#include <string>

namespace strongroom::cli {

/// The entry that `value` makes; an erased event's commitment is all that is left of it. Fails with
/// Forged for one of another leaf, with Corrupted for what cannot be read.
Result<std::string> entryOf(const wire::json::value& value, std::uint64_t leaf, Erasures& erasures);

Error aboutLeaf(ErrorKind kind, std::uint64_t leaf, const std::string& what);

} // namespace strongroom::cli
