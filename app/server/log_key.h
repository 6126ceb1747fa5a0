// The key that signs the checkpoints of the record's log, in a file of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/log/event_log.h"

#include <string>

namespace strongroom::app {

/// Made if there is none. Fails as keyFromFile() does, rather than making another one in its place:
/// that would look like another log to everybody who knows this one.
Result<server::LogKey> logKeyIn(const std::string& file, const std::string& origin);

} // namespace strongroom::app
