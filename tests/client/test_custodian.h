// An authority of its own, a runner that it certified, and what that runner releases.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/hash.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "models/domain/custody.h"

namespace strongroom::test {

class TestCustodian
{
public:
    explicit TestCustodian(const domain::OrganizationId& organization, Timestamp now)
        : m_authority(std::move(*crypto::newAuthority("Test authority", now))),
          m_pair(std::move(*crypto::newHpkeKeyPair()))
    {
        m_key.runner = domain::RunnerId::fresh();
        m_key.runnerName = "test";
        m_key.publicKey = m_pair.publicKey;
        m_key.kekId = "local:test";
        m_key.authorityPem = m_authority.certificatePem;
        m_key.keyId = toBase64Url(crypto::sha256(m_key.publicKey));
        const auto leaf =
            crypto::issueCertificate(m_authority,
                                     {"test",
                                      {},
                                      {},
                                      {crypto::runnerUri(organization.value, m_key.runner.value)},
                                      false,
                                      90},
                                     now);
        m_key.certificatePem = leaf->certificatePem;
        m_key.signature = *crypto::signStatement(
            {organization.value, m_key.runner.value, m_key.publicKey, m_key.kekId},
            leaf->privateKeyPem);
    }

    const domain::CustodianKey& key() const { return m_key; }
    std::string fingerprint() const
    {
        return *crypto::certificateFingerprint(m_authority.certificatePem);
    }

    /// One entry "A" under a fresh DEK, and its key sealed to `reader` by this custodian.
    domain::Redeemed release(const domain::SealContext& context, const Bytes& reader,
                             const std::string& value) const
    {
        const auto bytes = encode(context);
        const auto dek = SecretBytes::copyOf(std::string(32, 'd'));
        auto entryKey = crypto::entryKey(dek, bytes, "A");
        domain::Redeemed redeemed;
        redeemed.context = context;
        redeemed.grant.id = domain::GrantId::fresh();
        redeemed.grant.organization = context.organization;
        redeemed.grant.secret = context.secret;
        redeemed.entries.push_back(
            {"A", domain::ValueFormat::Text,
             *crypto::sealEntry(*entryKey, bytes, {"A", "text"}, SecretBytes::copyOf(value))});
        crypto::EntryKeys keys;
        keys.emplace("A", std::move(*entryKey));
        const auto sealed = crypto::sealEntryKeysToReader(m_pair.privateKey, reader, bytes,
                                                          {redeemed.grant.id.value, 0}, keys);
        redeemed.keys = {{sealed->encapsulated, sealed->ciphertext}, m_key};
        return redeemed;
    }

private:
    crypto::Credential m_authority;
    crypto::HpkeKeyPair m_pair;
    domain::CustodianKey m_key;
};

} // namespace strongroom::test
