// A file given on the command line, read whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom::cli {

/// Fails with InvalidInput if the file cannot be read, with TooLarge over 64 MB.
Result<std::string> readText(const std::string& path);

/// The same for what is secret; without the line breaks at its end.
Result<SecretBytes> readSecret(const std::string& path);

} // namespace strongroom::cli
