// One whole reveal: leave asked for with a purpose, then redeemed with a person's proof.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/load/load.h"
#include "models/wire/json.h"

namespace strongroom::bench {

/// `what` is {"organization", "organization_slug", "secret", "secret_slug", "id_token", "device",
/// "token", "nonce", "address"}, the device a file of tests/support/test_device.h to whose key both
/// tokens are bound, the nonce and address the server's. The reader's key pair is made once and the
/// answer left sealed: what is measured is the other side.
Result<Job> revealJob(const wire::json::value& what, const std::string& headers);

} // namespace strongroom::bench
