// Who used what, from memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_uses.h"

namespace strongroom::test {

QCoro::Task<Result<domain::Uses>> FakeUses::uses(domain::OrganizationId,
                                                 std::optional<domain::BackendId> backend)
{
    if (auto failed = co_await m_network.trip("uses"); failed)
        co_return *failed;
    if (refusal)
        co_return *refusal;
    auto seen = all;
    if (!backend)
        seen.secrets.clear();
    co_return seen;
}

} // namespace strongroom::test
