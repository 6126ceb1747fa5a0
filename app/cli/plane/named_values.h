// Options of the form NAME=VALUE, and secrets out of files.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>
#include <utility>

namespace strongroom::cli {

/// Fails with InvalidInput, naming `option`, for what has no name.
Result<std::pair<std::string, std::string>> namedValue(const std::string& text, const char* option);

/// "-" is standard input. A file's last line break is the editor's, not the secret's. Fails as
/// readSmallFile() does.
Result<SecretBytes> secretIn(const std::string& file);

} // namespace strongroom::cli
