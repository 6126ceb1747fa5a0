// Appending to an organization's transparency log, in the transaction of what is recorded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/log_storage.h"

namespace strongroom::server {

/// The leaf for the event, as it will be kept, and the subtrees that it completes. Fails as the
/// store does; then nothing of the transaction is to be kept.
Result<Done> appendToLog(LogWriter& log, const domain::AuditEvent& event);

} // namespace strongroom::server
