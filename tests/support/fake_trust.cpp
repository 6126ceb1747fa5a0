// A TrustApi that presents what it is told to, and remembers what was trusted.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_trust.h"

namespace strongroom::test {

QCoro::Task<Result<client::PresentedAuthority>> FakeTrust::look(domain::OrganizationId)
{
    ++looks;
    // Named first: QCoro 0.8 moves from an lvalue that is given to co_return.
    Result<client::PresentedAuthority> answer = presented;
    if (lookFails)
        answer = *lookFails;
    co_return answer;
}

} // namespace strongroom::test
