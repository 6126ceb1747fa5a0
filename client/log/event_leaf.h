// The leaf that an event makes in its log.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/merkle/tree.h"
#include "models/domain/audit_event.h"

#include <optional>

namespace strongroom::client {

/// docs/formats/audit_log.md, "Leaf". None for an event without its place in the log, or one that
/// opens no commitment. Of an erased event, which nobody can open any more, the commitment is taken
/// as it is told.
std::optional<crypto::TreeHash> leafHashOf(const domain::AuditEvent& event);

} // namespace strongroom::client
