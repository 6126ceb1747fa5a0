// Encryption keys in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/keys_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeKeys : public client::KeysApi
{
public:
    explicit FakeKeys(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<domain::EncryptionKeys>> keys(domain::OrganizationId organization,
                                                     bool probe) override;
    QCoro::Task<Result<domain::EncryptionKeys>> assignKey(domain::OrganizationId organization,
                                                          client::KeyDraft draft) override;
    QCoro::Task<Result<domain::EncryptionKeys>> changeKey(domain::OrganizationId organization,
                                                          domain::ProofOperation operation,
                                                          std::string kekId) override;
    QCoro::Task<Result<std::vector<domain::Rewrap>>>
    rewraps(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Rewrap>> startRewrap(domain::OrganizationId organization,
                                                    domain::RewrapWish wish) override;
    QCoro::Task<Result<domain::Rewrap>> pauseRewrap(domain::OrganizationId organization,
                                                    domain::RewrapId rewrap) override;
    QCoro::Task<Result<domain::Rewrap>> resumeRewrap(domain::OrganizationId organization,
                                                     domain::RewrapId rewrap) override;

    domain::EncryptionKeys all{};
    std::vector<domain::Rewrap> work{};
    std::optional<Error> refusal{};           ///< What a deed answers instead.
    std::optional<domain::KeyHealth> found{}; ///< What a check finds of the second key.
    std::optional<client::KeyDraft> assigned{};
    std::optional<domain::RewrapWish> wished{};
    std::vector<std::pair<domain::ProofOperation, std::string>> changes{};

private:
    QCoro::Task<Result<domain::Rewrap>> turn(QString call, domain::RewrapId rewrap,
                                             domain::RewrapState to);

    FakeNetwork& m_network;
};

} // namespace strongroom::test
