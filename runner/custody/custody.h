// The custodian: the only place beside the edges where a value is ever in the clear.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/custody.h"
#include "providers/kek/key_encryption_key.h"
#include "runner/custody/certified_key.h"
#include "runner/custody/reader_check.h"
#include "runner/custody/version_memory.h"

#include <memory>
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
    std::unique_ptr<providers::KeyEncryptionKey> kek{};
    SecretBytes fingerprintKey{0};
    SecretBytes hpkePrivateKey{0};
    std::unique_ptr<VersionMemory> versions{};
};

/// Opens or makes kek.key, fingerprint.key, hpke.key and versions.log in `folder`.
Result<CustodianKeys> keysFromFolder(const std::string& folder);

class Custody
{
public:
    /// Fails with what is wrong with the credential, if readers and writers would not believe it.
    static Result<std::unique_ptr<Custody>> open(CustodianIdentity identity, CustodianKeys keys,
                                                 const CustodianCredential& credential,
                                                 std::unique_ptr<ReaderCheck> readerCheck,
                                                 Timestamp now);

    const domain::CustodianKey& publicKey() const { return m_public; }

    /// Opens every entry once, brings kept ones over to the new DEK, fingerprints all and wraps the
    /// DEK. Fails with Forged if anything does not open, with Forbidden for another organization,
    /// with InvalidInput for keys that come twice or are not in the base.
    Result<domain::SealVersionAnswer> sealVersion(const domain::SealVersionRequest& request);

    /// Seals the entry keys of the granted keys, and no others, to the reader.
    Result<domain::ReleaseKeysAnswer> releaseKeys(const domain::ReleaseKeysRequest& request);

private:
    Custody(CustodianIdentity identity, CustodianKeys keys,
            std::unique_ptr<ReaderCheck> readerCheck);
    Result<Done> expectOurs(const domain::OrganizationId& organization) const;
    Result<Done> expectHeld(const domain::WrappedDek& dek) const;
    Result<SecretBytes> dekOf(const domain::SealVersionRequest& request,
                              std::span<const std::uint8_t> context);
    Result<Done> takeGiven(const domain::SealVersionRequest& request, const SecretBytes& dek,
                           domain::SealVersionAnswer& answer);
    Result<Done> bringOver(const domain::SealVersionRequest& request, const SecretBytes& dek,
                           domain::SealVersionAnswer& answer);
    Result<Done> noteFingerprint(const domain::SecretId& secret, const std::string& key,
                                 const SecretBytes& value, domain::SealVersionAnswer& answer) const;

    const CustodianIdentity m_identity;
    CustodianKeys m_keys;
    std::unique_ptr<ReaderCheck> m_readerCheck;
    domain::CustodianKey m_public;
};

} // namespace strongroom::runner
