// An event of the record as the text that its leaf commits to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

#include <string>

namespace strongroom::wire {

/// Canonical JSON (RFC 8785) of all that is kept of the event, its snapshots among it; without its
/// place in the log (docs/formats/audit_log.md).
std::string auditBody(const domain::AuditEvent& event);

} // namespace strongroom::wire
