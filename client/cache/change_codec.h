// A part of a copy, as bytes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "client/cache/metadata_store.h"
#include "models/index/secret_index.h"

#include <span>

namespace strongroom::client {

/// docs/formats/metadata_cache.md. What many secrets share stands once.
Bytes encode(const CopyChange& change);

struct LoadedPart
{
    CopyMark mark{};
    std::size_t changes = 0; ///< Secrets that came, and that went.
};

/// Does to `index` what the part says, without a domain::Secret for each. Fails with Corrupted;
/// some of it may be in the index then.
Result<LoadedPart> load(std::span<const std::uint8_t> bytes, index::SecretIndex& index);

} // namespace strongroom::client
