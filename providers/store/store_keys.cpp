// Checks of keys, payloads and prefixes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/store/store_keys.h"

#include "base/ids.h"

#include <algorithm>

namespace strongroom::providers {

Result<Done> checkSecret(const std::string& secret)
{
    if (!isId(secret))
        return Error{ErrorKind::InvalidInput, "A secret in a backend goes by its id."};
    return Done{};
}

Result<Done> checkKey(const StoreKey& key)
{
    if (!isId(key.secret) || !isId(key.version))
        return Error{ErrorKind::InvalidInput, "A version in a backend goes by its ids."};
    return Done{};
}

Result<Done> checkPayload(const StoreKey& key, std::span<const std::uint8_t> payload,
                          const StoreTraits& traits)
{
    if (auto checked = checkKey(key); !checked)
        return checked;
    if (payload.empty())
        return Error{ErrorKind::InvalidInput, "There is nothing to store."};
    if (payload.size() > traits.largestPayload)
        return Error{ErrorKind::TooLarge,
                     "The backend takes " + std::to_string(traits.largestPayload)
                         + " bytes in a version at most; this one has "
                         + std::to_string(payload.size())
                         + ". Split it, or choose another backend.",
                     {},
                     "create"};
    return Done{};
}

bool isPrefix(std::string_view text)
{
    constexpr std::size_t longest = 64;
    if (text.empty() || text.size() > longest || text.front() == '/' || text.back() == '/'
        || text.find("//") != std::string_view::npos)
        return false;
    return std::ranges::all_of(text, [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z')
               || (one >= '0' && one <= '9') || one == '-' || one == '_' || one == '/';
    });
}

Error takenInStore()
{
    return {ErrorKind::AlreadyExists,
            "The backend already holds something else, or something deleted, for this version.",
            {},
            "create"};
}

Error notInStore()
{
    return {ErrorKind::NotFound, "The backend does not hold this version.", {}, "read"};
}

Result<std::string> placeIfSame(VersionStore& store, const StoreKey& key,
                                const StoredVersion& there, std::span<const std::uint8_t> payload)
{
    if (there.state != StoredState::Live)
        return takenInStore();
    const auto stored = store.read(key, there.place);
    if (!stored)
        return stored.error();
    if (!std::ranges::equal(*stored, payload))
        return takenInStore();
    return there.place;
}

} // namespace strongroom::providers
