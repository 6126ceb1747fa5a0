// Outcomes from memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_outcomes.h"

namespace strongroom::test {

QCoro::Task<Result<domain::Outcomes>> FakeOutcomes::seeOutcomes(domain::OrganizationId,
                                                                std::chrono::minutes)
{
    if (auto failed = co_await m_network.trip("outcomes.see"); failed)
        co_return *failed;
    co_return domain::Outcomes(outcomes);
}

} // namespace strongroom::test
