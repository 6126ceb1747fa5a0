// A value as what it is: a certificate, an SSH key, the seed of one-time codes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <string>

namespace strongroom::cli {

/// `view` is "certificate", "ssh" or "totp". Prints facts, or the code of now alone, as lines or as
/// a document; never the value. Answers the exit code.
int printView(const std::string& view, const SecretBytes& value, bool json);

} // namespace strongroom::cli
