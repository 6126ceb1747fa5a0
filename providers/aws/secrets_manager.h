// Versions in AWS Secrets Manager.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/aws/aws_session.h"
#include "providers/store/version_store.h"

#include <memory>
#include <optional>

namespace strongroom::providers {

struct SecretsManagerPlace
{
    std::string prefix = "strongroom";
    std::string kmsKeyId{}; ///< Empty: the account's default key for Secrets Manager.
};

/// The least that a user or role needs for a store there, as an IAM policy in JSON.
std::string secretsManagerPolicy(const AwsPlace& aws, const SecretsManagerPlace& place);

/// A secret is one of AWS's, "<prefix>/<secret>/1", and a version one of its versions: the
/// ClientRequestToken that makes it is our id, so that AWS itself tells a repetition from another
/// payload. AWS keeps about a hundred versions that have no label, so that after `shelfSize`
/// another secret of AWS's goes on ("…/2"). It neither deletes nor destroys a version by itself:
/// all of a secret goes at once.
class SecretsManagerStore final : public VersionStore
{
public:
    static constexpr std::size_t shelfSize = 90;

    /// Fails with InvalidInput for a prefix that is none.
    static Result<std::unique_ptr<VersionStore>> create(std::unique_ptr<AwsSession> session,
                                                        SecretsManagerPlace place);

    const StoreTraits& traits() const override { return m_traits; }
    Result<Done> authenticate() override { return m_session->authenticate(); }
    Result<std::string> put(const StoreKey& key, std::span<const std::uint8_t> payload) override;
    Result<Bytes> read(const StoreKey& key, const std::string& place) override;
    Result<std::vector<StoredVersion>> list(const std::string& secret) override;
    Result<Done> remove(const StoreKey& key, const std::string& place) override;
    Result<Done> undelete(const StoreKey& key, const std::string& place) override;
    Result<Done> destroy(const StoreKey& key, const std::string& place) override;
    Result<Done> destroySecret(const std::string& secret) override;
    Result<domain::Page<std::string>> secrets(const std::string& cursor) override;

private:
    using Shelf = std::vector<std::string>; ///< Our ids of the versions on it.

    SecretsManagerStore(std::unique_ptr<AwsSession> session, SecretsManagerPlace place);

    std::string nameOf(const std::string& secret, std::size_t shelf) const;
    /// None if there is no such shelf.
    Result<std::optional<Shelf>> shelf(const std::string& secret, std::size_t number);
    Result<std::vector<Shelf>> shelves(const std::string& secret);
    Result<Bytes> readFrom(const StoreKey& key, std::size_t shelf);
    /// None if somebody else made the shelf meanwhile.
    Result<std::optional<std::string>> write(const StoreKey& key,
                                             std::span<const std::uint8_t> payload,
                                             std::size_t shelf, bool isNew);
    Result<std::string> alreadyThere(const StoreKey& key, std::span<const std::uint8_t> payload,
                                     std::size_t shelf);
    Error failureOf(const HttpAnswer& answer, std::string_view action) const;

    const std::unique_ptr<AwsSession> m_session;
    const SecretsManagerPlace m_place;
    const StoreTraits m_traits;
};

} // namespace strongroom::providers
