// Who used what, from memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/uses_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeUses : public client::UsesApi
{
public:
    explicit FakeUses(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<domain::Uses>> uses(domain::OrganizationId organization,
                                           std::optional<domain::BackendId> backend) override;

    domain::Uses all{};
    std::optional<Error> refusal{}; ///< What is answered instead.

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
