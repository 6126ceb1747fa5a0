// Values that are documents: their names, and one of their values at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/exchange/value_tree.h"

#include <vector>

namespace strongroom::client {

/// JSON with something in it, YAML of several lines, or at least two lines of NAME=value and
/// nothing else, of 128 KiB at most. Fails with InvalidInput.
Result<std::vector<exchange::TreeLine>> treeOf(const SecretBytes& value);
/// Fails also with NotFound.
Result<SecretBytes> leafOf(const SecretBytes& value, const std::vector<std::string>& names);

} // namespace strongroom::client
