// The custodian: the only place beside the edges where a value is ever in the clear.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/comparison.h"
#include "models/domain/custody.h"
#include "models/domain/key_change.h"
#include "models/domain/move.h"
#include "models/domain/promotion.h"
#include "models/domain/reuse.h"
#include "models/domain/rewrap.h"
#include "models/domain/value_search.h"
#include "runner/custody/certified_key.h"
#include "runner/custody/reader_check.h"
#include "runner/custody/version_memory.h"
#include "runner/keyring/keyring.h"

#include <memory>
#include <mutex>
#include <string>

namespace strongroom::runner {

/// Who this runner is, from its configuration and certificate.
struct CustodianIdentity
{
    domain::OrganizationId organization{};
    domain::RunnerId runner{};
    std::string name{};
};

/// What it holds; all for as long as the process lives.
struct CustodianKeys
{
    std::unique_ptr<Keyring> keyring{};
    SecretBytes fingerprintKey{0};
    SecretBytes hpkePrivateKey{0};
    std::unique_ptr<VersionMemory> versions{};
};

/// Opens or makes kek.key, keyring.json, fingerprint.key, hpke.key and versions.log in `folder`.
Result<CustodianKeys> keysFromFolder(const std::string& folder,
                                     const domain::OrganizationId& organization, const Clock& clock,
                                     KeyMaker maker = {});

/// May be used from any thread: a key elsewhere that is slow holds up nobody but who needs it.
class Custody
{
public:
    /// Fails with what is wrong with the credential, if readers and writers would not believe it.
    static Result<std::unique_ptr<Custody>> open(CustodianIdentity identity, CustodianKeys keys,
                                                 const CustodianCredential& credential,
                                                 std::unique_ptr<ReaderCheck> readerCheck,
                                                 Timestamp now);

    domain::CustodianKey publicKey() const;

    /// Opens every entry once, brings kept ones over to the new DEK, fingerprints all and wraps the
    /// DEK. Fails with Forged if anything does not open, with Forbidden for another organization,
    /// with InvalidInput for keys that come twice or are not in the base.
    Result<domain::SealVersionAnswer> sealVersion(const domain::SealVersionRequest& request);

    /// Seals the entry keys of the granted keys, and no others, to the reader.
    Result<domain::ReleaseKeysAnswer> releaseKeys(const domain::ReleaseKeysRequest& request);

    /// Opens what both versions have under those keys, and tells the reader, and nobody else, where
    /// the values are the same.
    Result<domain::CompareValuesAnswer> compareValues(const domain::CompareValuesRequest& request);
    /// Which of these values is the string that somebody sealed to us: found by their fingerprints,
    /// without opening any, and told to the reader alone. Refuses a string that is easy to guess.
    Result<domain::FindValueAnswer> findValue(const domain::FindValueRequest& request);
    /// Opens the versions, and gives each value a mark for the reader alone that equal ones share.
    Result<domain::MarkReuseAnswer> markReuse(const domain::MarkReuseRequest& request);
    /// Seals the values of one secret's version for the same version of the secret that stands in
    /// for it, in the same environment. Fails with the refusal that fits, with Forged if anything
    /// does not open.
    Result<domain::MoveVersionAnswer> moveVersion(const domain::MoveVersionRequest& request);
    /// Seals named values of one secret for another one of another environment, beside what stays
    /// of that one. Fails with the refusal that fits, with Forged if anything does not open.
    Result<domain::SealVersionAnswer> promoteVersion(const domain::PromoteVersionRequest& request);

    /// What a person signed for, and nothing else; answers how the keys are then. Fails with the
    /// refusal that fits, and with what keeps the key from being used.
    Result<domain::KeyringStatus> changeKey(const domain::KeyChange& change);
    Result<domain::KeyringStatus> keyStatus(const domain::KeyStatusRequest& request);
    /// Brings DEKs under the active key, each for the same place: nobody learns anything by it.
    /// Fails with Forbidden if one is of another organization.
    Result<domain::RewrapAnswer> rewrap(const domain::RewrapRequest& request);

private:
    Custody(CustodianIdentity identity, CustodianKeys keys, CustodianCredential credential,
            std::unique_ptr<ReaderCheck> readerCheck);
    /// Our key under the certificate, as it wraps with that KEK.
    Result<domain::CustodianKey> certifiedWith(const std::string& kekId, Timestamp now) const;
    template <class Request>
    Result<Done> expectAllowed(const Request& request)
    {
        const std::lock_guard lock(m_mutex);
        return m_readerCheck->check(request);
    }
    Result<Done> expectOurs(const domain::OrganizationId& organization) const;
    std::uint32_t newestOf(const domain::SecretId& secret) const;
    Result<SecretBytes> dekOf(const domain::SealVersionRequest& request,
                              std::span<const std::uint8_t> context);
    Result<Done> takeGiven(const domain::SealVersionRequest& request, const SecretBytes& dek,
                           domain::SealVersionAnswer& answer);
    Result<Done> bringOver(const domain::SealVersionRequest& request, const SecretBytes& dek,
                           domain::SealVersionAnswer& answer);
    /// Opens keys of `base` and seals them to `context`.
    Result<Done> sealAnew(const domain::SealedVersion& base, const std::vector<std::string>& keys,
                          const domain::SealContext& context, const SecretBytes& dek,
                          domain::SealVersionAnswer& answer);
    Result<domain::MoveWarrant> warrantFor(const domain::SecretId& from,
                                           const domain::SecretId& to) const;
    Result<Done> noteFingerprint(const domain::SecretId& secret, const std::string& key,
                                 const SecretBytes& value, domain::SealVersionAnswer& answer) const;

    const CustodianIdentity m_identity;
    CustodianKeys m_keys;
    const CustodianCredential m_credential; ///< To sign anew when another key becomes active.
    std::mutex m_changing{};                ///< One change of keys at a time.
    mutable std::mutex m_mutex{};           ///< Of all below, and of m_keys.versions.
    std::unique_ptr<ReaderCheck> m_readerCheck;
    domain::CustodianKey m_public;
};

} // namespace strongroom::runner
