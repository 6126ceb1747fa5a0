// Comparisons over HTTPS: signed here, answered by the custodian to this program alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/comparisons_api.h"
#include "client/http/http_trust.h"
#include "client/http/prover.h"

namespace strongroom::client {

class HttpComparisons final : public ComparisonsApi
{
public:
    /// All must outlive this object and all tasks of it.
    HttpComparisons(Transport& transport, HttpTrust& trust, Prover& prover)
        : m_transport(transport), m_trust(trust), m_prover(prover)
    {}

    QCoro::Task<Result<domain::SameValues>> compare(domain::ComparisonWish wish) override;

private:
    Transport& m_transport;
    HttpTrust& m_trust;
    Prover& m_prover;
};

} // namespace strongroom::client
