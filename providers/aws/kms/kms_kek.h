// A customer's key in AWS KMS: the encryption context is the place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/aws/kms/kms_service.h"
#include "providers/kek/key_encryption_key.h"
#include "providers/kek/key_settings.h"

#include <atomic>
#include <map>
#include <memory>
#include <string>

namespace strongroom::providers {

/// What is wrapped is KMS's own blob.
class AwsKmsKek final : public KeyEncryptionKey
{
public:
    /// Settings: "region", "key" (ARN, id or alias); optional "role_arn" and
    /// "external_id" (assumed before), "endpoint_url", "sts_url", "ca" (PEM). Credentials:
    /// "access_key_id", "secret_access_key", optional "session_token"; none: the runner's own
    /// identity. Fails with InvalidInput.
    static Result<std::unique_ptr<KeyEncryptionKey>>
    create(std::string id, const KeySettings& settings, const KeyCredentials& credentials,
           const std::string& authorities, Outbound& outbound, const Clock& clock);

    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) override;
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped) override;
    /// Within KMS: no DEK comes out of it.
    std::vector<Result<Bytes>> rewrapAll(std::span<const WrappedAt> batch) override;
    bool rotates() const override { return true; }
    Result<Done> rotate() override;

private:
    AwsKmsKek(std::string id, std::string key, std::unique_ptr<KmsService> service);
    Result<Done> ready();
    Result<Bytes> rewrap(const WrappedAt& one);

    const std::string m_id;
    const std::string m_key;
    const std::unique_ptr<KmsService> m_service;
    std::atomic<bool> m_ready{false}; ///< The key was seen to be one that can do this.
};

/// The place as KMS writes it into CloudTrail: ids, and a hash that stands for all of it. Stable:
/// what was wrapped under it opens under it alone.
std::map<std::string, std::string> encryptionContext(const domain::DekPlace& place);

} // namespace strongroom::providers
