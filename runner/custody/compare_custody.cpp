// Values side by side for as long as it takes to see whether they are the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/comparison.h"
#include "models/domain/secret.h"
#include "runner/custody/custody.h"
#include "runner/custody/opened_entry.h"

#include <algorithm>

namespace strongroom::runner {
namespace {

/// One side of a comparison, with what opens it.
struct Side
{
    const domain::SealedVersion& version;
    Bytes context;
    SecretBytes dek;

    Result<SecretBytes> value(const std::string& key) const
    {
        const auto entry = std::ranges::find(version.entries, key, &domain::SealedEntry::key);
        if (entry == version.entries.end())
            return Error{ErrorKind::InvalidInput, "A key to compare is not in that version."};
        return openedEntry(dek, context, *entry);
    }
};

Result<Side> sideOf(Keyring& ring, const domain::ComparedVersion& compared)
{
    const auto& version = compared.version;
    auto dek = ring.unwrap({version.context, compared.allKeys}, version.dek);
    if (!dek)
        return dek.error();
    return Side{version, encode(version.context), std::move(*dek)};
}

Result<domain::SameValues> compared(const Side& left, const Side& right,
                                    const std::vector<std::string>& keys)
{
    domain::SameValues same;
    for (const auto& key : keys) {
        const auto one = left.value(key);
        if (!one)
            return one.error();
        const auto other = right.value(key);
        if (!other)
            return other.error();
        if (!same.emplace(key, crypto::isSame(*one, *other)).second)
            return Error{ErrorKind::InvalidInput, "A key comes twice."};
    }
    return same;
}

} // namespace

Result<domain::CompareValuesAnswer>
Custody::compareValues(const domain::CompareValuesRequest& request)
{
    for (const auto* one : {&request.left, &request.right})
        if (auto ours = expectOurs(one->version.context.organization); !ours)
            return ours.error();
    if (auto checked = expectAllowed(request); !checked)
        return checked.error();
    if (request.keys.empty() || request.keys.size() > domain::mostKeys)
        return Error{ErrorKind::InvalidInput, "A comparison is of 1 to 1000 keys."};
    const auto left = sideOf(*m_keys.keyring, request.left);
    if (!left)
        return left.error();
    const auto right = sideOf(*m_keys.keyring, request.right);
    if (!right)
        return right.error();
    const auto same = compared(*left, *right, request.keys);
    if (!same)
        return same.error();
    auto sealed = crypto::sealComparison(m_keys.hpkePrivateKey, request.readerPublicKey,
                                         {left->context, right->context}, *same);
    if (!sealed)
        return sealed.error();
    return domain::CompareValuesAnswer{
        {std::move(sealed->encapsulated), std::move(sealed->ciphertext)}, publicKey()};
}

} // namespace strongroom::runner
