// Attacks on promotions: what is carried, and where to, altered on its way to the runner.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/tunnel/promoter.h"
#include "tests/hostile/hostile_strongroomd/spoils.h"

#include <optional>

namespace strongroom::hostile {

bool isPromotionAttack(std::string_view name);

/// The runner, asked by a control plane that alters what it passes on.
class HostilePromoter final : public server::Promoter
{
public:
    HostilePromoter(server::Promoter& runner, Spoils& spoils) : m_runner(runner), m_spoils(spoils)
    {}

    boost::asio::awaitable<Result<domain::SealVersionAnswer>>
    promoteVersion(domain::OrganizationId organization, domain::PromoteVersionRequest request,
                   Tracing tracing) override;

    /// The last promotion again, of its own accord.
    boost::asio::awaitable<Result<domain::SealVersionAnswer>> replay();

private:
    server::Promoter& m_runner;
    Spoils& m_spoils;
    std::optional<domain::PromoteVersionRequest> m_last{};
};

} // namespace strongroom::hostile
