// What OpenSSL says of its own speed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>

namespace strongroom::bench {

/// Messages a second by AES-256-GCM under one key, as `openssl speed` counts them in a second, in
/// processor time and on the caller's cores. Nothing if the program is not there.
std::optional<double> opensslSpeed(std::size_t messageSize);

} // namespace strongroom::bench
