// A part of a copy, as bytes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "client/cache/metadata_store.h"

#include <span>

namespace strongroom::client {

/// docs/formats/metadata_cache.md. What many secrets share stands once.
Bytes encode(const CopyChange& change);

/// Fails with Corrupted.
Result<CopyChange> decode(std::span<const std::uint8_t> bytes);

} // namespace strongroom::client
