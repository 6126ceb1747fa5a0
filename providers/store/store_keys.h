// What every store checks before it names anything after what it was given.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/store/version_store.h"

#include <string_view>

namespace strongroom::providers {

/// Ids become parts of paths and names: they have to be ids. Fails with InvalidInput.
Result<Done> checkSecret(const std::string& secret);
Result<Done> checkKey(const StoreKey& key);
/// Fails with InvalidInput for an empty payload, TooLarge for one that is over the store's limit.
Result<Done> checkPayload(const StoreKey& key, std::span<const std::uint8_t> payload,
                          const StoreTraits& traits);

/// One or more parts of letters, digits, "-" and "_", with "/" between; at most 64 characters.
bool isPrefix(std::string_view text);

/// What put() says where another payload, or one that was deleted, has that key.
Error takenInStore();
Error notInStore();

/// What put() answers where `there` has the key already: its place, if it holds `payload`. Fails
/// with takenInStore(), and as read() does.
Result<std::string> placeIfSame(VersionStore& store, const StoreKey& key,
                                const StoredVersion& there, std::span<const std::uint8_t> payload);

} // namespace strongroom::providers
