// A key in the transit engine of OpenBao or HashiCorp Vault: associated data is the place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/kek/key_encryption_key.h"
#include "providers/kek/key_settings.h"
#include "providers/openbao/bao_session.h"

#include <boost/json/array.hpp>

#include <atomic>
#include <functional>
#include <memory>

namespace strongroom::providers {

/// What is wrapped is the vault's own text, "vault:v1:…", so that the vault finds the version.
class TransitKek final : public KeyEncryptionKey
{
public:
    /// Settings: "address", "key"; optional "mount" (transit), "namespace", "approle_mount", "ca"
    /// (PEM), "auto_rotate_period". Credentials: "token", or "role_id" and "secret_id".
    /// `authorities` vouch for the vault where the settings name none. Fails with InvalidInput.
    static Result<std::unique_ptr<KeyEncryptionKey>>
    create(std::string id, const KeySettings& settings, const KeyCredentials& credentials,
           const std::string& authorities, Outbound& outbound);

    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) override;
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped) override;
    /// In few calls: the engine's own re-wrap takes no associated data, so a re-wrap is both.
    std::vector<Result<Bytes>> wrapAll(std::span<const DekAt> batch) override;
    std::vector<Result<SecretBytes>> unwrapAll(std::span<const WrappedAt> batch) override;
    std::vector<Result<Bytes>> rewrapAll(std::span<const WrappedAt> batch) override;
    bool rotates() const override { return true; }
    Result<Done> rotate() override;

private:
    struct Place
    {
        std::string mount{};
        std::string key{};
        std::string autoRotate{};

        std::string path(std::string_view verb) const;
        std::string keyPath() const { return mount + "/keys/" + key; }
    };

    TransitKek(std::string id, Place place, std::unique_ptr<BaoSession> session);
    Result<Done> ready();
    Result<Done> configure();
    std::vector<Result<Bytes>> wrapPart(std::span<const DekAt> part);
    std::vector<Result<SecretBytes>> unwrapPart(std::span<const WrappedAt> part);
    /// The answer's "batch_results", as many as went out.
    Result<boost::json::array> batch(std::string_view verb, boost::json::array inputs);

    const std::string m_id;
    const Place m_place;
    const std::unique_ptr<BaoSession> m_session;
    std::atomic<bool> m_ready{false}; ///< The key was seen to be one that can do this.
};

} // namespace strongroom::providers
