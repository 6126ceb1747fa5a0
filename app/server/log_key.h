// The key that signs the checkpoints of the record's log, in a file of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/log/event_log.h"

#include <string>

namespace strongroom::app {

/// Made if there is none, mode 0600. Fails with Corrupted for a file that holds no key: a new one
/// would look like another log to everybody who knows this one.
Result<server::LogKey> logKeyIn(const std::string& file, const std::string& origin);

} // namespace strongroom::app
