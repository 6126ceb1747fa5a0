// Values opened one after another, each for as long as its mark takes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/search.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "runner/custody/custody.h"
#include "runner/custody/opened_entry.h"

namespace strongroom::runner {
namespace {

constexpr std::size_t keySize = 32;

/// That two secrets say "5432" or "true" is no reuse: such values are like none.
constexpr std::size_t shortestMarked = domain::shortestSought;

Result<Bytes> markOf(const SecretBytes& reportKey, const SecretBytes& value)
{
    if (value.size() < shortestMarked)
        return crypto::randomBytes(domain::reuseMarkSize);
    const auto mac = crypto::hmacSha256(reportKey.reveal(), value.reveal());
    if (!mac)
        return mac.error();
    return Bytes(mac->begin(), mac->begin() + domain::reuseMarkSize);
}

Result<Done> mark(Keyring& ring, const SecretBytes& reportKey, const domain::SealedVersion& version,
                  Bytes& marks)
{
    const auto dek = ring.unwrap({version.context, keysOf(version.entries)}, version.dek);
    if (!dek)
        return dek.error();
    const auto context = encode(version.context);
    for (const auto& entry : version.entries) {
        const auto value = openedEntry(*dek, context, entry);
        if (!value)
            return value.error();
        const auto one = markOf(reportKey, *value);
        if (!one)
            return one.error();
        marks.insert(marks.end(), one->begin(), one->end());
    }
    return Done{};
}

} // namespace

Result<domain::MarkReuseAnswer> Custody::markReuse(const domain::MarkReuseRequest& request)
{
    if (auto ours = expectOurs(request.wish.organization); !ours)
        return ours.error();
    for (const auto& version : request.versions)
        if (auto ours = expectOurs(version.context.organization); !ours)
            return ours.error();
    if (auto checked = expectAllowed(request); !checked)
        return checked.error();
    if (request.versions.size() > domain::mostReuseVersions)
        return Error{ErrorKind::InvalidInput, "A report marks at most 100 versions at a time."};
    const auto reportKey =
        crypto::hkdfSha256(m_keys.fingerprintKey, {},
                           domain::reuseInfo(request.wish, request.readerPublicKey), keySize);
    if (!reportKey)
        return reportKey.error();
    Bytes marks;
    std::vector<domain::MarkedSecret> secrets;
    for (const auto& version : request.versions) {
        if (auto marked = mark(*m_keys.keyring, *reportKey, version, marks); !marked)
            return marked.error();
        secrets.push_back(
            {version.context.secret, {}, {}, version.context.number, keysOf(version.entries)});
    }
    auto sealed = crypto::sealMarks(m_keys.hpkePrivateKey, request.readerPublicKey,
                                    domain::marksPlace(request.wish.report, secrets), marks);
    if (!sealed)
        return sealed.error();
    return domain::MarkReuseAnswer{{std::move(sealed->encapsulated), std::move(sealed->ciphertext)},
                                   publicKey()};
}

} // namespace strongroom::runner
