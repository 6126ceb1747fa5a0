// The control plane's parts, made in one place and in one order.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/outbound.h"
#include "providers/oidc/key_fetcher.h"
#include "providers/otlp/otlp_exporter.h"
#include "server/audit/export/audit_export.h"
#include "server/audit/export/completeness.h"
#include "server/audit/log/event_log.h"
#include "server/backends/backends.h"
#include "server/backends/bring_over.h"
#include "server/handlers/api_context.h"
#include "server/handlers/outcomes/outcome_metrics.h"
#include "server/http/http_server.h"
#include "server/issuer/device/device_sign_in.h"
#include "server/issuer/second_factor/sign_in_steps.h"
#include "server/machines/client_credentials.h"
#include "server/machines/machine_authenticator.h"
#include "server/policy/openfga/openfga_engines.h"
#include "server/policy/sessions/logout_token.h"
#include "server/policy/token_authenticator.h"
#include "server/storage/audit/audit_records.h"
#include "server/storage/invitations/invitation_storage.h"
#include "server/storage/keys/key_storage.h"
#include "server/storage/moves/move_storage.h"
#include "server/storage/reviews/review_storage.h"
#include "server/storage/rotations/rotation_storage.h"
#include "server/storage/sqlite/sqlite_storage.h"
#include "server/storage/uses/use_storage.h"
#include "server/tunnel/tunnel_server.h"

#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <optional>

namespace strongroom::app {

using namespace server;

/// Declared in the order in which they use each other.
struct ControlPlane
{
    boost::asio::io_context io{1};
    SystemClock clock;
    Metrics metrics;
    std::unique_ptr<Log> log;
    std::unique_ptr<providers::OtlpExporter> spans; ///< None: no traces are sent.
    std::unique_ptr<SqliteStorage> storage;
    Pool pool{8}; // They wait for the disk more than they work.
    ChangeNotifier changes{io};
    std::optional<IssuerStorage> issuerStorage;
    std::optional<ApprovalStorage> approvals;
    std::optional<AuditRecords> records;
    std::optional<ReviewStorage> reviews;
    std::optional<KeyStorage> keyStorage;
    std::optional<MoveStorage> moves;
    std::optional<RotationStorage> rotations;
    std::optional<UseStorage> uses;
    std::optional<InvitationStorage> invitations;
    std::unique_ptr<Issuer> issuer;
    std::optional<DeviceSignIn> devices;
    std::optional<SecondFactors> secondFactors;
    std::optional<SignInSteps> steps;
    std::unique_ptr<providers::KeyFetcher> keys;
    std::optional<Recorder> recorder;
    std::optional<EventLog> eventLog;
    std::optional<SinkStorage> sinkStorage;
    std::optional<Completeness> completeness;
    std::optional<AuditExport> exports;
    std::optional<OutcomeStorage> outcomes;
    std::optional<OutcomeMetrics> outcomeMetrics;
    std::unique_ptr<providers::OpenfgaConnection> openfga;
    std::unique_ptr<Engines> engines;
    std::optional<DecisionPoint> policy;
    std::unique_ptr<providers::Outbound> outbound;
    std::unique_ptr<providers::Outbound> builtinOutbound; ///< To the operator's store alone.
    std::optional<RunnerTunnels> tunnels;
    std::optional<Backends> backends; ///< Whose reconciler may be asking a runner.
    std::optional<BringOver> bringOver;
    std::optional<SenderProofs> proofs;
    std::optional<Sessions> sessions;
    std::optional<StepUp> stepUp;
    std::optional<LogoutTokens> logoutTokens;
    std::optional<TokenAuthenticator> tokens;
    std::optional<MachineStorage> machines;
    std::optional<MachineAuthenticator> authenticator;
    std::optional<ClientCredentials> clientCredentials;
    std::optional<CommandContext> commands;
    std::optional<ApiContext> api;
    Router router;
    Router pageRouter;
    std::optional<HttpServer> http;
    std::optional<HttpServer> page;
    std::optional<TunnelServer> tunnelServer;
    std::optional<boost::asio::steady_timer> overdue;
};

} // namespace strongroom::app
