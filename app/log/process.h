// What every daemon does to its own process before it touches a secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/private_file.h"
#include "base/result.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <string>

namespace strongroom {

/// No core files, files for the owner only, no signal for a closed pipe or a file at its limit.
void hardenProcess();

/// Calls `end` at every SIGTERM or SIGINT, and, with `parent` set, when standard input closes:
/// whoever started us holds its other end, and it closes however that process ends.
void endOnRequest(boost::asio::io_context& io, bool parent, std::function<void()> end);

/// The whole file. Fails with Unavailable.
Result<std::string> readFile(const std::string& path);
/// Mode 0700, made if absent. Fails with Untrusted if it belongs to somebody else.
Result<Done> makePrivateFolder(const std::string& path);

} // namespace strongroom
