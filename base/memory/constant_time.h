// Comparing without telling how far two secrets agree.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <span>

namespace strongroom {

/// Takes as long wherever the two differ. Their lengths are no secret.
bool equalInConstantTime(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b);

} // namespace strongroom
