// A control plane of the real rooms, whose door, tunnel and authenticator are the attacker's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/config.h"
#include "base/log.h"
#include "server/backends/backends.h"
#include "server/handlers/api_context.h"
#include "server/http/http_server.h"
#include "server/policy/token_authenticator.h"
#include "server/storage/sqlite/sqlite_storage.h"
#include "server/tunnel/tunnel_server.h"
#include "tests/hostile/hostile_strongroomd/hostile_custodian.h"
#include "tests/hostile/hostile_strongroomd/promotion_attacks.h"

#include <boost/asio/io_context.hpp>

#include <optional>

namespace strongroom::hostile {

/// Lets everybody in that the issuer vouches for, and makes them an owner.
class EasyAuthenticator final : public server::Authenticator
{
public:
    EasyAuthenticator(server::TokenAuthenticator inner, server::Storage& storage,
                      domain::OrganizationId organization)
        : m_inner(std::move(inner)), m_storage(storage), m_organization(std::move(organization))
    {}
    boost::asio::awaitable<Result<server::Principal>>
    authenticate(server::Credentials credentials) override;

private:
    server::TokenAuthenticator m_inner;
    server::Storage& m_storage;
    const domain::OrganizationId m_organization;
};

class HostilePlane
{
public:
    /// `authorization`: where the true identity provider shows its page.
    HostilePlane(boost::asio::io_context& io, app::ServerConfig config, std::string lootFile,
                 std::string authorization);

    /// Listens; answers the text of the ready file.
    Result<std::string> start();
    void shutDown();

private:
    Result<Done> build();
    void addDoor();
    void addOrders();
    void addOtherProvider();
    boost::asio::awaitable<server::Reply> passOn(server::Request request);

    boost::asio::io_context& m_io;
    const app::ServerConfig m_config;
    SystemClock m_clock;
    Spoils m_spoils;
    server::Metrics m_metrics;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<server::SqliteStorage> m_storage;
    std::optional<server::ApprovalStorage> m_approvals;
    server::Pool m_pool{1};
    server::ChangeNotifier m_changes;
    std::optional<server::Recorder> m_recorder;
    std::optional<server::DecisionPoint> m_policy;
    std::optional<server::Backends> m_backends;
    std::optional<server::RunnerTunnels> m_tunnels;
    std::optional<HostileCustodian> m_custodian;
    std::optional<HostilePromoter> m_promoter;
    std::optional<server::SenderProofs> m_proofs;
    std::optional<server::Sessions> m_sessions;
    std::optional<server::StepUp> m_stepUp;
    std::optional<EasyAuthenticator> m_authenticator;
    std::optional<server::CommandContext> m_commands;
    std::optional<server::ApiContext> m_api;
    server::Router m_router; ///< The honest one.
    server::Router m_door;   ///< Before it.
    std::optional<server::HttpServer> m_http;
    std::optional<server::TunnelServer> m_tunnelServer;
};

} // namespace strongroom::hostile
