// JSON that holds secrets, on its way out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "models/wire/json.h"

namespace strongroom::client {

/// The text of `value`, of which nothing stays behind: neither in the text that it was written to
/// nor in the JSON it came from.
SecretBytes secretText(wire::json::value value);

} // namespace strongroom::client
