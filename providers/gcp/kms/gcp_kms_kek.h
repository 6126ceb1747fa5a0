// A customer's key in Google Cloud KMS: the place is additional authenticated data.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/gcp/google_session.h"
#include "providers/kek/key_encryption_key.h"
#include "providers/kek/key_settings.h"

#include <atomic>
#include <memory>

namespace strongroom::providers {

/// What is wrapped is KMS's own ciphertext.
class GcpKmsKek final : public KeyEncryptionKey
{
public:
    /// Settings: "key" ("projects/…/locations/…/keyRings/…/cryptoKeys/…"); optional "endpoint_url"
    /// and "ca" (PEM). Credentials: the key file of a service account, as it is; none: the runner's
    /// own identity. Fails with InvalidInput.
    static Result<std::unique_ptr<KeyEncryptionKey>>
    create(std::string id, const KeySettings& settings, const SecretBytes& account,
           const std::string& authorities, Outbound& outbound, const Clock& clock);

    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) override;
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped) override;
    bool rotates() const override { return true; }
    /// Makes a version and has it be the primary one.
    Result<Done> rotate() override;

private:
    GcpKmsKek(std::string id, std::string key, std::unique_ptr<GoogleSession> session);
    Result<Done> ready();
    /// `path` goes behind the key's name. `permission` as a role names it.
    Result<boost::json::object> call(const std::string& method, const std::string& path,
                                     const boost::json::value* body, bool repeatable,
                                     std::string_view permission);

    const std::string m_id;
    const std::string m_key;
    const std::unique_ptr<GoogleSession> m_session;
    std::atomic<bool> m_ready{false}; ///< The key was seen to be one that can do this.
};

} // namespace strongroom::providers
