// What may be looked for, and the bytes that bind a search to its place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/value_search.h"

#include "base/length_prefixed.h"
#include "models/domain/refusal.h"

#include <bitset>
#include <cmath>
#include <cstdlib>

namespace strongroom::domain {
namespace {

/// Below that a few days of asking find a value by trying what it could be.
constexpr double leastBits = 40;
constexpr std::size_t leastDifferent = 5;

/// How many characters it seems to be drawn from.
double poolOf(std::span<const std::uint8_t> bytes)
{
    double digits = 0, lower = 0, upper = 0, signs = 0, other = 0;
    for (const auto byte : bytes) {
        if (byte >= '0' && byte <= '9')
            digits = 10;
        else if (byte >= 'a' && byte <= 'z')
            lower = 26;
        else if (byte >= 'A' && byte <= 'Z')
            upper = 26;
        else if (byte < 0x80)
            signs = 33;
        else
            other = 128;
    }
    return digits + lower + upper + signs + other;
}

/// Characters that do not merely repeat or count on from the one before.
std::size_t freshOnes(std::span<const std::uint8_t> bytes)
{
    std::size_t fresh = bytes.empty() ? 0 : 1;
    for (std::size_t i = 1; i < bytes.size(); ++i)
        if (std::abs(int(bytes[i]) - int(bytes[i - 1])) > 1)
            ++fresh;
    return fresh;
}

} // namespace

Result<Done> checkSought(const SecretBytes& sought)
{
    if (sought.size() < shortestSought)
        return refusal(RefusalReason::SoughtTooShort);
    if (sought.size() > longestSought)
        return refusal(RefusalReason::SoughtTooLong);
    const auto bytes = sought.reveal();
    std::bitset<256> different;
    for (const auto byte : bytes)
        different.set(byte);
    const double bits = static_cast<double>(freshOnes(bytes)) * std::log2(poolOf(bytes));
    if (different.count() < leastDifferent || bits < leastBits)
        return refusal(RefusalReason::SoughtTooEasy);
    return Done{};
}

Bytes soughtPlace(const SearchWish& wish, const Bytes& readerPublicKey)
{
    Bytes bytes;
    appendField(bytes, wish.organization.value);
    appendField(bytes, wish.environment ? wish.environment->value : std::string());
    appendField(bytes, readerPublicKey);
    return bytes;
}

Bytes foundPlace(const Bytes& soughtHash, const std::vector<SearchedValue>& values)
{
    Bytes bytes;
    appendField(bytes, soughtHash);
    for (const auto& value : values) {
        appendField(bytes, value.secret.value);
        appendField(bytes, std::to_string(value.version));
        appendField(bytes, value.key);
    }
    return bytes;
}

} // namespace strongroom::domain
