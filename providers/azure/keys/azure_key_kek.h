// A customer's key in an Azure key vault: it wraps a key of ours, which wraps the DEK for its
// place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/azure/azure_session.h"
#include "providers/kek/key_encryption_key.h"
#include "providers/kek/key_settings.h"

#include <boost/json/object.hpp>

#include <memory>
#include <mutex>
#include <string>

namespace strongroom::providers {

/// The vault never sees a DEK. Which version of its key wrapped stands beside what it wrapped.
class AzureKeyKek final : public KeyEncryptionKey
{
public:
    /// Settings: "vault_url", "key"; "tenant_id" and "client_id" of an application; optional
    /// "resource", "login_url", "ca" (PEM). Credential: "client_secret"; none: the runner's own
    /// identity. Fails with InvalidInput.
    static Result<std::unique_ptr<KeyEncryptionKey>>
    create(std::string id, const KeySettings& settings, const KeyCredentials& credentials,
           const std::string& authorities, Outbound& outbound, const Clock& clock);

    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) override;
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped) override;
    bool rotates() const override { return true; }
    Result<Done> rotate() override;

private:
    /// The vault's newest version of the key, and how it wraps.
    struct Version
    {
        std::string name{};
        std::string algorithm{};
    };

    AzureKeyKek(std::string id, std::string key, std::unique_ptr<AzureSession> session,
                const Clock& clock);
    /// Asked anew every few minutes, so that the vault's own rotation is followed.
    Result<Version> newest(bool fresh = false);
    Result<Version> askForNewest();
    Result<boost::json::object> call(const std::string& method, const std::string& path,
                                     const boost::json::value* body, bool repeatable,
                                     std::string_view permission);
    Result<SecretBytes> unwrapIntermediate(const std::string& version,
                                           std::span<const std::uint8_t> wrapped);

    const std::string m_id;
    const std::string m_key;
    const std::unique_ptr<AzureSession> m_session;
    const Clock& m_clock;
    std::mutex m_mutex{};
    Version m_newest{};
    Timestamp m_askedAt{};
};

} // namespace strongroom::providers
