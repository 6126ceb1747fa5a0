// Log lines as JSON objects, one a line, to a file or to standard error.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "base/result.h"

#include <memory>
#include <string>

namespace strongroom {

/// To `path`, mode 0600, or to standard error if it is empty. Fails with Unavailable if the file
/// cannot be written.
Result<std::unique_ptr<Log>> openJsonLog(const std::string& path);

} // namespace strongroom
