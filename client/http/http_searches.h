// Searches and reports over HTTPS: signed here, answered by the custodian to this program alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/searches_api.h"
#include "client/http/http_trust.h"
#include "client/http/prover.h"
#include "models/wire/json.h"

namespace strongroom::client {

class HttpSearches final : public SearchesApi
{
public:
    /// All must outlive this object and all tasks of it.
    HttpSearches(Transport& transport, HttpTrust& trust, Prover& prover)
        : m_transport(transport), m_trust(trust), m_prover(prover)
    {}

    QCoro::Task<Result<std::shared_ptr<const SealedSearch>>>
    sealSearch(domain::SearchWish wish, SecretBytes sought) override;
    QCoro::Task<Result<FoundPage>> findValue(std::shared_ptr<const SealedSearch> search,
                                             std::optional<std::string> cursor) override;
    Result<std::shared_ptr<const ReuseReader>> beginReuse(domain::ReuseWish wish) override;
    QCoro::Task<Result<ReusePage>> markReuse(std::shared_ptr<const ReuseReader> report,
                                             std::optional<std::string> cursor) override;

private:
    /// What the custodian said of a page, and who it is.
    template <class Page>
    struct Told
    {
        Page page;
        TrustedCustodian custodian;
    };
    /// One page of a question: `body`, with a person's signature over `claims`.
    template <class Page>
    QCoro::Task<Result<Told<Page>>> ask(QString path, domain::OrganizationId organization,
                                        wire::json::object body, std::string claims);

    Transport& m_transport;
    HttpTrust& m_trust;
    Prover& m_prover;
};

} // namespace strongroom::client
