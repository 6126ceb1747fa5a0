// A TrustApi that presents what it is told to, and remembers what was trusted.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/trust_api.h"

#include <optional>

namespace strongroom::test {

class FakeTrust final : public client::TrustApi
{
public:
    client::PresentedAuthority presented{client::AuthorityState::Trusted, std::string(64, 'a'),
                                         std::string(64, 'a'), true};
    std::optional<Error> lookFails;
    std::optional<Error> trustFails;
    int looks = 0;

    QCoro::Task<Result<client::PresentedAuthority>> look(domain::OrganizationId) override;

    Result<Done> trust(domain::OrganizationId, std::string fingerprint) override
    {
        if (trustFails)
            return *trustFails;
        presented.pinned = std::move(fingerprint);
        presented.state = client::AuthorityState::Trusted;
        return Done{};
    }
};

} // namespace strongroom::test
