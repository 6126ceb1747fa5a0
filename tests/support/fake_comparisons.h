// Compares what FakeSecrets holds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/comparisons_api.h"
#include "tests/support/fake_secrets.h"

#include <set>

namespace strongroom::test {

class FakeComparisons : public client::ComparisonsApi
{
public:
    FakeComparisons(FakeNetwork& network, FakeSecrets& secrets)
        : m_network(network), m_secrets(secrets)
    {}

    std::vector<domain::ComparisonWish> asked;
    std::set<std::string> refused; ///< Names of secrets that need an approval.

    QCoro::Task<Result<domain::SameValues>> compare(domain::ComparisonWish wish) override;

private:
    FakeNetwork& m_network;
    FakeSecrets& m_secrets;
};

} // namespace strongroom::test
