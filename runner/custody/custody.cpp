// Opening, sealing anew and releasing, each value for as long as it takes and no longer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/custody.h"

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "models/domain/refusal.h"
#include "models/domain/secret.h"
#include "runner/custody/key_file.h"
#include "runner/custody/opened_entry.h"

#include <algorithm>

namespace strongroom::runner {
namespace {

constexpr std::size_t dekSize = 32;

crypto::HpkeMessage messageOf(const domain::SealedMessage& sealed)
{
    return {sealed.encapsulated, sealed.ciphertext};
}

} // namespace

Result<CustodianKeys> keysFromFolder(const std::string& folder,
                                     const domain::OrganizationId& organization, const Clock& clock,
                                     KeyMaker maker)
{
    auto fingerprintKey = keyFromFile(folder + "/fingerprint.key");
    auto hpke = keyFromFile(folder + "/hpke.key");
    if (!fingerprintKey)
        return fingerprintKey.error();
    if (!hpke)
        return hpke.error();
    auto keyring = Keyring::open({folder, organization, hpke->clone(), std::move(maker)}, clock);
    if (!keyring)
        return keyring.error();
    auto versions = VersionMemory::open(folder + "/versions.log");
    if (!versions)
        return versions.error();
    return CustodianKeys{std::move(*keyring), std::move(*fingerprintKey), std::move(*hpke),
                         std::move(*versions)};
}

Custody::Custody(CustodianIdentity identity, CustodianKeys keys, CustodianCredential credential,
                 std::unique_ptr<ReaderCheck> readerCheck)
    : m_identity(std::move(identity)), m_keys(std::move(keys)), m_credential(std::move(credential)),
      m_readerCheck(std::move(readerCheck))
{}

Result<std::unique_ptr<Custody>> Custody::open(CustodianIdentity identity, CustodianKeys keys,
                                               const CustodianCredential& credential,
                                               std::unique_ptr<ReaderCheck> readerCheck,
                                               Timestamp now)
{
    std::unique_ptr<Custody> custody(new Custody(
        std::move(identity), std::move(keys),
        {credential.certificatePem, credential.privateKeyPem.clone(), credential.authorityPem},
        std::move(readerCheck)));
    auto certified = custody->certifiedWith(custody->m_keys.keyring->activeId(), now);
    if (!certified)
        return certified.error();
    custody->m_public = std::move(*certified);
    return custody;
}

Result<domain::CustodianKey> Custody::certifiedWith(const std::string& kekId, Timestamp now) const
{
    const auto publicKey = crypto::hpkePublicKey(m_keys.hpkePrivateKey);
    if (!publicKey)
        return publicKey.error();
    return certify({m_identity.runner,
                    m_identity.name,
                    toBase64Url(crypto::sha256(*publicKey)),
                    *publicKey,
                    kekId,
                    {},
                    {},
                    {}},
                   m_identity.organization, m_credential, now);
}

domain::CustodianKey Custody::publicKey() const
{
    const std::lock_guard lock(m_mutex);
    return m_public;
}

Result<Done> Custody::expectOurs(const domain::OrganizationId& organization) const
{
    if (organization == m_identity.organization)
        return Done{};
    return domain::refusal(domain::RefusalReason::AnotherOrganization);
}

Result<SecretBytes> Custody::dekOf(const domain::SealVersionRequest& request,
                                   std::span<const std::uint8_t> context)
{
    if (!request.sealedDek)
        return crypto::randomSecret(dekSize);
    return crypto::openDekFromWriter(m_keys.hpkePrivateKey, context, messageOf(*request.sealedDek));
}

Result<Done> Custody::noteFingerprint(const domain::SecretId& secret, const std::string& key,
                                      const SecretBytes& value,
                                      domain::SealVersionAnswer& answer) const
{
    const auto fingerprint = crypto::fingerprint(m_keys.fingerprintKey, secret.value, key, value);
    if (!fingerprint)
        return fingerprint.error();
    if (!answer.fingerprints.emplace(key, toHex(*fingerprint)).second)
        return Error{ErrorKind::InvalidInput, "A key comes twice."};
    return Done{};
}

Result<Done> Custody::takeGiven(const domain::SealVersionRequest& request, const SecretBytes& dek,
                                domain::SealVersionAnswer& answer)
{
    const auto context = encode(request.context);
    for (const auto& entry : request.entries) {
        const auto value = openedEntry(dek, context, entry);
        if (!value)
            return value.error();
        if (auto noted = noteFingerprint(request.context.secret, entry.key, *value, answer); !noted)
            return noted;
        answer.entries.push_back(entry);
    }
    return Done{};
}

Result<Done> Custody::bringOver(const domain::SealVersionRequest& request, const SecretBytes& dek,
                                domain::SealVersionAnswer& answer)
{
    if (request.kept.empty())
        return Done{};
    if (!request.base)
        return Error{ErrorKind::InvalidInput, "There is no version to keep values from."};
    const auto& base = *request.base;
    if (base.context.organization != request.context.organization
        || base.context.secret != request.context.secret)
        return Error{ErrorKind::Forbidden, "Values are kept within one secret only."};
    // A rollback brings all of a version back; the person may have been shown a part of it.
    if (!request.sealedDek && !std::ranges::is_permutation(request.kept, keysOf(base.entries)))
        return domain::refusal(domain::RefusalReason::ContentDiffers);
    return sealAnew(base, request.kept, request.context, dek, answer);
}

Result<Done> Custody::sealAnew(const domain::SealedVersion& base,
                               const std::vector<std::string>& keys,
                               const domain::SealContext& context, const SecretBytes& dek,
                               domain::SealVersionAnswer& answer)
{
    const auto from = encode(base.context);
    const auto to = encode(context);
    const auto oldDek = m_keys.keyring->unwrap({base.context, keysOf(base.entries)}, base.dek);
    if (!oldDek)
        return oldDek.error();
    for (const auto& name : keys) {
        const auto entry = std::ranges::find(base.entries, name, &domain::SealedEntry::key);
        if (entry == base.entries.end())
            return Error{ErrorKind::InvalidInput,
                         "A key that is to be kept is not in that version."};
        const auto value = openedEntry(*oldDek, from, *entry);
        if (!value)
            return value.error();
        const auto key = crypto::entryKey(dek, to, name);
        if (!key)
            return key.error();
        auto sealed = crypto::sealEntry(*key, to, {name, nameOf(entry->format)}, *value);
        if (!sealed)
            return sealed.error();
        if (auto noted = noteFingerprint(context.secret, name, *value, answer); !noted)
            return noted;
        answer.entries.push_back({name, entry->format, std::move(*sealed)});
    }
    return Done{};
}

Result<domain::SealVersionAnswer> Custody::sealVersion(const domain::SealVersionRequest& request)
{
    if (auto ours = expectOurs(request.context.organization); !ours)
        return ours.error();
    if (auto checked = expectAllowed(request); !checked)
        return checked.error();
    const auto context = encode(request.context);
    const auto dek = dekOf(request, context);
    if (!dek)
        return dek.error();
    domain::SealVersionAnswer answer;
    if (auto taken = takeGiven(request, *dek, answer); !taken)
        return taken.error();
    if (auto brought = bringOver(request, *dek, answer); !brought)
        return brought.error();
    if (answer.entries.empty() || answer.entries.size() > domain::mostKeys)
        return Error{ErrorKind::InvalidInput, "A version has 1 to 1000 keys."};
    auto wrapped = m_keys.keyring->wrap({request.context, keysOf(answer.entries)}, *dek);
    if (!wrapped)
        return wrapped.error();
    answer.dek = std::move(*wrapped);
    const std::lock_guard lock(m_mutex);
    if (auto noted = m_keys.versions->remember(request.context.secret, request.context.number);
        !noted)
        return noted.error();
    return answer;
}

std::uint32_t Custody::newestOf(const domain::SecretId& secret) const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.versions->newestOf(secret);
}

Result<domain::ReleaseKeysAnswer> Custody::releaseKeys(const domain::ReleaseKeysRequest& request)
{
    if (auto ours = expectOurs(request.context.organization); !ours)
        return ours.error();
    if (auto checked = expectAllowed(request); !checked)
        return checked.error();
    const auto context = encode(request.context);
    const auto dek = m_keys.keyring->unwrap({request.context, request.allKeys}, request.dek);
    if (!dek)
        return dek.error();
    crypto::EntryKeys keys;
    for (const auto& name : request.grant.keys) {
        if (std::ranges::find(request.allKeys, name) == request.allKeys.end())
            return domain::refusal(domain::RefusalReason::GrantMalformed);
        auto key = crypto::entryKey(*dek, context, name);
        if (!key)
            return key.error();
        keys.emplace(name, std::move(*key));
    }
    const auto custodian = publicKey();
    const auto newest = newestOf(request.context.secret);
    auto sealed =
        crypto::sealEntryKeysToReader(m_keys.hpkePrivateKey, request.readerPublicKey, context,
                                      {request.grant.id.value, newest, request.allKeys}, keys);
    if (!sealed)
        return sealed.error();
    return domain::ReleaseKeysAnswer{
        {std::move(sealed->encapsulated), std::move(sealed->ciphertext)},
        custodian,
        newest,
        request.allKeys};
}

} // namespace strongroom::runner
