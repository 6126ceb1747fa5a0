// A folder that a command fills: nothing that stood there before is mixed up with it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace strongroom::cli {

/// Made if it is not there. Fails with AlreadyExists if it holds something, with Unavailable if it
/// cannot be made.
Result<Done> expectNew(const std::filesystem::path& folder);

/// A whole file, with the folders above it. Fails as OutputFile does.
Result<Done> put(const std::filesystem::path& path, std::span<const std::uint8_t> contents);

} // namespace strongroom::cli
