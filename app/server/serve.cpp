// All objects of the control plane, built once and wired together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/serve.h"

#include "app/log/json_log.h"
#include "app/log/process.h"
#include "app/server/build_backends.h"
#include "app/server/build_sign_in.h"
#include "app/server/builtin/builtin_start.h"
#include "app/server/bulks.h"
#include "app/server/kept_port.h"
#include "app/server/log_key.h"
#include "app/server/openapi.h"
#include "app/server/retention.h"
#include "app/server/rewraps.h"
#include "app/server/sinks/build_sinks.h"
#include "app/server/telemetry.h"
#include "server/commands/log/witness_log.h"
#include "server/handlers/access/reset_second_factor.h"
#include "server/handlers/access/review_access.h"
#include "server/handlers/audit/audit_routes.h"
#include "server/handlers/backends/backend_routes.h"
#include "server/handlers/bulk/bulk_routes.h"
#include "server/handlers/certificates/certificate_end_routes.h"
#include "server/handlers/compare_values.h"
#include "server/handlers/end_session.h"
#include "server/handlers/invite_member.h"
#include "server/handlers/keys/key_routes.h"
#include "server/handlers/list_secrets.h"
#include "server/handlers/log/log_routes.h"
#include "server/handlers/machines/machines.h"
#include "server/handlers/metrics.h"
#include "server/handlers/moves/move_routes.h"
#include "server/handlers/outcomes/see_outcomes.h"
#include "server/handlers/promotions/promotion_routes.h"
#include "server/handlers/put_version.h"
#include "server/handlers/rotations/rotation_routes.h"
#include "server/handlers/searches/search_routes.h"
#include "server/handlers/sinks/list_sinks.h"
#include "server/handlers/uses/see_uses.h"
#include "server/issuer/invitations/invitation_routes.h"
#include "server/issuer/second_factor/second_factor_routes.h"
#include "server/policy/access/access_model.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace strongroom::app {
namespace {

using boost::asio::awaitable;
using namespace server;

/// The server need not answer yet: until it does, nobody may do anything.
Result<Done> buildOpenfga(ControlPlane& plane, const OpenfgaServer& server)
{
    providers::OpenfgaAddress address{server.url, server.caFile};
    if (!server.tokenFile.empty()) {
        auto token = readFile(server.tokenFile);
        if (!token)
            return token.error();
        while (!token->empty() && (token->back() == '\n' || token->back() == '\r'))
            token->pop_back();
        address.token = SecretBytes::copyOf(*token);
    }
    auto connection = providers::OpenfgaConnection::create(std::move(address));
    if (!connection)
        return connection.error();
    plane.openfga = std::move(*connection);
    plane.engines = std::make_unique<OpenfgaEngines>(*plane.openfga, server.store, accessModel());
    return Done{};
}

Result<Done> openEventLog(ControlPlane& plane, const ServerConfig& config)
{
    auto key = logKeyIn(config.logKeyFile(), config.logOrigin);
    if (!key)
        return key.error();
    auto log = EventLog::open(*plane.storage, std::move(*key));
    if (!log)
        return log.error();
    plane.eventLog.emplace(std::move(*log));
    return Done{};
}

/// Sinks begin to take events when all else stands.
Result<Done> buildExport(ControlPlane& plane, const ServerConfig& config)
{
    measureOutcomes(plane);
    plane.sinkStorage.emplace(*plane.storage);
    plane.completeness.emplace(*plane.sinkStorage, plane.metrics);
    if (auto begun = plane.completeness->start(); !begun)
        return begun;
    plane.metrics.refreshWith([&plane] { plane.completeness->count(); });
    auto sinks = buildSinks(config.auditSinks, plane.clock);
    if (!sinks)
        return sinks.error();
    plane.exports.emplace(ExportContext{*plane.sinkStorage, plane.clock, *plane.log, plane.metrics},
                          std::move(*sinks));
    return Done{};
}

Result<Done> open(ControlPlane& plane, const ServerConfig& config)
{
    auto log = openJsonLog(config.log);
    if (!log)
        return log.error();
    plane.log = std::move(*log);
    if (auto traced = traceToCollector(plane, config); !traced)
        return traced;
    auto storage = SqliteStorage::open(config.database);
    if (!storage)
        return storage.error();
    plane.storage = std::move(*storage);
    plane.issuerStorage.emplace(*plane.storage);
    plane.machines.emplace(*plane.storage);
    plane.approvals.emplace(*plane.storage);
    plane.records.emplace(*plane.storage);
    plane.reviews.emplace(*plane.storage);
    plane.keyStorage.emplace(*plane.storage);
    plane.moves.emplace(*plane.storage);
    plane.rotations.emplace(*plane.storage);
    plane.uses.emplace(*plane.storage);
    plane.recorder.emplace(*plane.storage, plane.clock, [&plane] {
        plane.changes.notify();
        plane.exports->wake();
        plane.backends->reconciler.wake();
    });
    if (auto opened = openEventLog(plane, config); !opened)
        return opened;
    if (auto built = buildExport(plane, config); !built)
        return built;
    if (auto built = buildBackends(plane, config); !built)
        return built;
    if (auto expected = expectBuiltinPlace(plane, config); !expected)
        return expected;
    auto model = accessSchemaOf(accessModelText());
    if (!model)
        return model.error();
    if (config.openfga)
        if (auto built = buildOpenfga(plane, *config.openfga); !built)
            return built;
    plane.policy.emplace(*plane.storage, std::move(*model), plane.engines.get());
    plane.invitations.emplace(*plane.storage);
    plane.stepUp.emplace(config.stepUp, plane.clock);
    plane.sessions.emplace(SessionStorage(*plane.storage), plane.clock);
    plane.tunnels.emplace(plane.io, *plane.log);
    const auto& limits = config.limits;
    plane.http.emplace(plane.io, plane.router, *plane.log, plane.metrics, limits.http);
    plane.page.emplace(plane.io, plane.pageRouter, *plane.log, plane.metrics, limits.http);
    plane.tunnelServer.emplace(
        plane.io, *plane.tunnels, *plane.log,
        [&plane](const RunnerIdentity& identity) {
            const auto runner = plane.storage->runner(identity.runner);
            return runner && !runner->revoked && runner->organization == identity.organization
                   && runner->fingerprint == identity.fingerprint;
        },
        limits.runnerSilence);
    return Done{};
}

std::string urlOf(const std::string& scheme, const Listen& listen, std::uint16_t port)
{
    const bool v6 = listen.address.find(':') != std::string::npos;
    return scheme + "://" + (v6 ? "[" + listen.address + "]" : listen.address) + ':'
           + std::to_string(port);
}

Result<Done> addMetrics(ControlPlane& plane, const ServerConfig& config)
{
    if (!config.metrics)
        return Done{};
    std::optional<SecretBytes> token;
    if (const auto& file = config.metrics->tokenFile; !file.empty()) {
        auto read = secretIn(file);
        if (!read)
            return read.error();
        token = std::move(*read);
    }
    addMetricsRoute(plane.router, plane.metrics, plane.pool, std::move(token));
    return Done{};
}

/// Once everything that they work with stands.
Result<Done> addRoutes(ControlPlane& plane, const ServerConfig& config)
{
    if (auto added = addMetrics(plane, config); !added)
        return added;
    addSinkRoute(plane.router, *plane.api, *plane.exports);
    addOutcomesRoute(plane.router, *plane.api, *plane.outcomes);
    addApiRoutes(plane.router, *plane.api);
    addListRoutes(plane.router, *plane.api, KeyNameStorage(*plane.storage));
    const CertificateEndStorage ends(*plane.storage);
    addPutRoutes(plane.router, *plane.api, ends);
    addCertificateEndRoutes(plane.router, *plane.api, ends);
    addMachineRoutes(plane.router, *plane.api, *plane.machines);
    addLogRoutes(plane.router, *plane.api, *plane.eventLog);
    addAuditRoutes(plane.router, *plane.api, *plane.records);
    addReviewRoutes(plane.router, *plane.api, *plane.reviews);
    addComparisonRoutes(plane.router, *plane.api, *plane.tunnels);
    addSearchRoutes(plane.router, *plane.api, *plane.tunnels);
    addPromotionRoutes(plane.router, *plane.api, *plane.tunnels, ends);
    addKeyRoutes(plane.router, *plane.api, *plane.keyStorage, *plane.tunnels);
    addMoveRoutes(plane.router, *plane.api, {*plane.commands, *plane.backends, *plane.moves});
    addRotationRoutes(plane.router, *plane.api, {*plane.commands, *plane.rotations});
    addBulkRoutes(plane.router, *plane.api, {*plane.commands, BulkStorage(*plane.storage)});
    addUsesRoute(plane.router, *plane.api, *plane.uses);
    addBackendRoutes(plane.router, *plane.api, *plane.backends, backendKinds(config));
    if (plane.issuer) {
        plane.api->secondFactors = &*plane.secondFactors;
        plane.api->secondFactorPage = secondFactorPageAddress(plane.issuer->settings());
        addSecondFactorRoute(plane.router, *plane.api, *plane.secondFactors);
        addInvitationRoute(plane.router, *plane.api, *plane.invitations,
                           invitationPageAddress(plane.issuer->settings()));
    }
    if (config.externalIssuer) {
        const auto& external = *config.externalIssuer;
        plane.logoutTokens.emplace(
            LogoutRules{external.issuer, external.clientId, external.claims.subject}, plane.clock);
        addLogoutRoute(plane.router, *plane.api, *plane.logoutTokens, keysElsewhere(plane),
                       external.issuer);
    }
    return Done{};
}

Result<std::string> listen(ControlPlane& plane, const ServerConfig& config)
{
    const auto certificate = readFile(config.certificate);
    const auto key = readFile(config.key);
    const auto authority = readFile(config.runnerAuthority);
    if (!certificate || !key || !authority)
        return !certificate ? certificate.error() : !key ? key.error() : authority.error();
    const auto apiPort = listenWhereBefore(*plane.http, config, {*certificate, *key, *authority});
    if (!apiPort)
        return apiPort.error();
    const auto tunnelPort = plane.tunnelServer->listen(config.tunnel.address, config.tunnel.port,
                                                       {*certificate, *key, *authority});
    if (!tunnelPort)
        return tunnelPort.error();
    std::string pageBase;
    if (config.signInPage) {
        const auto pagePort =
            plane.page->listenPlainOnLoopback(config.signInPage->address, config.signInPage->port);
        if (!pagePort)
            return pagePort.error();
        pageBase = urlOf("http", *config.signInPage, *pagePort);
    }
    const auto base =
        config.publicUrl.empty() ? urlOf("https", config.api, *apiPort) : config.publicUrl;
    if (auto built = buildSignIn(plane, config, base, pageBase); !built)
        return built.error();
    auto contract = openapiJson();
    if (!contract)
        return contract.error();
    plane.commands.emplace(CommandContext{*plane.storage, *plane.approvals, *plane.recorder,
                                          *plane.policy, *plane.tunnels, plane.backends->payloads,
                                          plane.clock, plane.pool});
    plane.api.emplace(ApiContext{*plane.commands, *plane.authenticator, *plane.proofs,
                                 *plane.sessions, *plane.stepUp, plane.changes, plane.metrics,
                                 std::move(*contract)});
    if (auto added = addRoutes(plane, config); !added)
        return added.error();
    return wire::serialize(wire::json::object{
               {"api", base},
               {"tunnel", {{"address", config.tunnel.address}, {"port", *tunnelPort}}},
               {"issuer", base + "/oidc"},
               {"sign_in_page", pageBase}})
           + '\n';
}

void shutDown(ControlPlane& plane, std::chrono::seconds grace)
{
    plane.log->write(LogLevel::Info, "shutting_down", {});
    plane.changes.stop();
    plane.exports->stop();
    plane.outbound->stop();
    if (plane.builtinOutbound)
        plane.builtinOutbound->stop();
    const auto ended = [&plane, left = std::make_shared<int>(2)] {
        if (--*left > 0)
            return;
        plane.tunnelServer->shutDown();
        plane.io.stop();
    };
    plane.page->shutDown(grace, ended);
    plane.http->shutDown(grace, ended);
    // Requests under way may need their runner; what is overdue waits for it in vain.
    plane.overdue.emplace(plane.io, grace);
    plane.overdue->async_wait([&plane](boost::system::error_code cancelled) {
        if (!cancelled)
            plane.tunnelServer->shutDown();
    });
}

/// Ends with the io_context.
void startWitnessing(ControlPlane& plane)
{
    const auto next = [&plane]() -> awaitable<bool> {
        constexpr std::chrono::seconds between{1}; // Many events are witnessed at once.
        boost::asio::steady_timer pause(plane.io, between);
        co_await pause.async_wait(boost::asio::use_awaitable);
        co_await plane.changes.wait(std::chrono::seconds(10));
        co_return true;
    };
    boost::asio::co_spawn(
        plane.io, witnessLogs({*plane.eventLog, *plane.tunnels, plane.pool, *plane.log, next}),
        boost::asio::detached);
}

} // namespace

Result<Done> serve(const ServerConfig& config, const ServeOptions& options)
{
    ControlPlane plane;
    if (auto opened = open(plane, config); !opened)
        return opened;
    const auto ready = listen(plane, config);
    if (!ready)
        return ready.error();
    bool ending = false;
    endOnRequest(plane.io, options.exitWithParent, [&plane, &config, &ending] {
        if (!std::exchange(ending, true))
            shutDown(plane, config.limits.shutdown);
    });
    if (!options.readyFile.empty())
        if (auto written = writePrivateFile(options.readyFile, *ready); !written)
            return written;
    startWitnessing(plane);
    startRewraps(plane);
    startBulks(plane);
    if (config.auditRetentionDays > 0)
        startRetention(plane, std::chrono::days(config.auditRetentionDays));
    plane.exports->start();
    if (auto started = plane.backends->reconciler.start(); !started)
        return started;
    startBringOver(plane, config);
    plane.log->write(LogLevel::Info, "ready", {{"version", STRONGROOM_VERSION}});
    plane.io.run();
    plane.pool.join();
    return Done{};
}

} // namespace strongroom::app
