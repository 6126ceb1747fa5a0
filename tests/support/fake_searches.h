// Finds what FakeSecrets holds, two secrets a page.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/searches_api.h"
#include "client/api/sinks_api.h"
#include "tests/support/fake_secrets.h"

namespace strongroom::test {

class FakeSearches : public client::SearchesApi
{
public:
    FakeSearches(FakeNetwork& network, FakeSecrets& secrets)
        : m_network(network), m_secrets(secrets)
    {}

    std::vector<domain::SearchWish> asked;
    std::vector<domain::ReuseWish> reported;
    std::optional<Error> refusal; ///< What a page answers instead.

    QCoro::Task<Result<std::shared_ptr<const client::SealedSearch>>>
    sealSearch(domain::SearchWish wish, SecretBytes sought) override;
    QCoro::Task<Result<client::FoundPage>>
    findValue(std::shared_ptr<const client::SealedSearch> search,
              std::optional<std::string> cursor) override;
    Result<std::shared_ptr<const client::ReuseReader>> beginReuse(domain::ReuseWish wish) override;
    QCoro::Task<Result<client::ReusePage>>
    markReuse(std::shared_ptr<const client::ReuseReader> report,
              std::optional<std::string> cursor) override;

private:
    FakeNetwork& m_network;
    FakeSecrets& m_secrets;
};

class FakeSinks : public client::SinksApi
{
public:
    explicit FakeSinks(FakeNetwork& network) : m_network(network) {}

    std::vector<domain::SinkStanding> all;

    QCoro::Task<Result<std::vector<domain::SinkStanding>>> list(domain::OrganizationId) override;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
