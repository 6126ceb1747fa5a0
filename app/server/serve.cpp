// All objects of the control plane, built once and wired together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/serve.h"

#include "app/log/json_log.h"
#include "app/log/process.h"
#include "app/server/log_key.h"
#include "app/server/openapi.h"
#include "crypto/random.h"
#include "providers/oidc/key_fetcher.h"
#include "server/handlers/api_context.h"
#include "server/handlers/end_session.h"
#include "server/handlers/invite_member.h"
#include "server/handlers/log/log_routes.h"
#include "server/handlers/machines/machines.h"
#include "server/http/http_server.h"
#include "server/issuer/device/device_routes.h"
#include "server/issuer/invitations/invitation_routes.h"
#include "server/issuer/issuer_routes.h"
#include "server/machines/client_credentials.h"
#include "server/machines/machine_authenticator.h"
#include "server/policy/access/access_model.h"
#include "server/policy/token_authenticator.h"
#include "server/storage/sqlite/sqlite_storage.h"
#include "server/tunnel/tunnel_server.h"

#include <boost/asio/steady_timer.hpp>

#include <optional>

namespace strongroom::app {
namespace {

using boost::asio::awaitable;
using namespace server;

constexpr std::size_t poolThreads = 8; // They wait for the disk more than they work.

/// Declared in the order in which they use each other.
struct ControlPlane
{
    boost::asio::io_context io{1};
    SystemClock clock;
    Metrics metrics;
    std::unique_ptr<Log> log;
    std::unique_ptr<SqliteStorage> storage;
    Pool pool{poolThreads};
    ChangeNotifier changes{io};
    std::optional<IssuerStorage> issuerStorage;
    std::optional<ApprovalStorage> approvals;
    std::optional<InvitationStorage> invitations;
    std::unique_ptr<Issuer> issuer;
    std::optional<DeviceSignIn> devices;
    std::unique_ptr<providers::KeyFetcher> keys;
    std::optional<Recorder> recorder;
    std::optional<EventLog> eventLog;
    std::optional<DecisionPoint> policy;
    std::optional<RunnerTunnels> tunnels;
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

constexpr const char* builtIn = "builtin";

/// Sign-ins go on the record of each organization that the account is in.
SignInObserver recordSignIns(ControlPlane& plane)
{
    return [&plane](const std::string& action, const Account& account,
                    const std::optional<ErrorKind>& denied) {
        const auto subject = std::string(builtIn) + '|' + account.subject;
        const auto organizations = plane.storage->organizationsOf(subject);
        if (!organizations)
            return;
        Deed deed;
        deed.action = action;
        deed.resourceKind = "session";
        deed.resourceId = account.subject;
        for (const auto& organization : *organizations)
            if (auto noted = plane.recorder->note(organization.id, {subject, account.name, {}},
                                                  deed, denied);
                !noted)
                plane.log->write(LogLevel::Error, "record_failed", {{"why", noted.error().detail}});
    };
}

std::function<Result<Done>(const Account&)> makeOwner(ControlPlane& plane, std::string organization)
{
    return [&plane, organization = std::move(organization)](const Account& account) {
        return plane.storage->write([&](StorageWriter& writer) {
            return writer.addMember({organization}, std::string(builtIn) + '|' + account.subject,
                                    "owner");
        });
    };
}

/// Service accounts at the built-in issuer's token endpoint.
auto machinesOf(ControlPlane& plane)
{
    plane.clientCredentials.emplace(*plane.issuer, *plane.machines, plane.pool, plane.clock);
    return [&plane](Form form, std::string key, std::string certificate) {
        return plane.clientCredentials->redeem(std::move(form), std::move(key),
                                               std::move(certificate));
    };
}

/// In the organization that invited them, with a line on its record.
InvitedObserver makeMember(ControlPlane& plane)
{
    return [&plane](const Account& account, const domain::Invitation& invitation) {
        const auto subject = std::string(builtIn) + '|' + account.subject;
        Deed deed;
        deed.action = "member.join";
        deed.resourceKind = "member";
        deed.resourceId = subject;
        deed.resourceName = account.name;
        auto written = plane.storage->write([&](StorageWriter& writer) -> Result<Done> {
            for (const auto& role : invitation.roles)
                if (auto added = writer.addMember(invitation.organization, subject, role); !added)
                    return added;
            return plane.recorder->record(writer, invitation.organization,
                                          {subject, account.name, {}}, deed);
        });
        if (written)
            plane.recorder->committed();
        return written;
    };
}

KeySource keysElsewhere(ControlPlane& plane)
{
    return [&plane](bool fresh) -> awaitable<Result<std::string>> {
        co_return co_await onPool(plane.pool, [&plane, fresh] { return plane.keys->keys(fresh); });
    };
}

Result<Done> buildSignIn(ControlPlane& plane, const ServerConfig& config, const std::string& base,
                         const std::string& pageBase)
{
    wire::json::object where{{"client_id", "strongroom-console"}, {"audience", "strongroom"}};
    const auto scopes = config.externalIssuer.value_or(ExternalIssuer{}).scopes;
    where["scopes"] = wire::json::array(scopes.begin(), scopes.end());
    auto nonceKey = crypto::randomBytes(32);
    if (!nonceKey)
        return nonceKey.error();
    plane.proofs.emplace(base, ServerNonce(std::move(*nonceKey), plane.clock), plane.clock);
    TokenRules rules{base + "/oidc", "strongroom", builtIn};
    KeySource source;
    if (config.externalIssuer) {
        const auto& external = *config.externalIssuer;
        // Not every provider binds its tokens; those that are bound are held to it all the same.
        rules = {external.issuer, external.audience, external.issuer, external.claims,
                 config.requireSenderBinding.value_or(false)};
        where["client_id"] = external.clientId;
        where["audience"] = external.audience;
        plane.keys =
            std::make_unique<providers::KeyFetcher>(external.issuer, external.caFile, plane.clock);
        source = keysElsewhere(plane);
    } else {
        IssuerSettings settings;
        settings.issuer = rules.issuer;
        settings.authorizationEndpoint = (pageBase.empty() ? base : pageBase) + "/oidc/authorize";
        settings.setupTokenHash = config.setupTokenHash;
        auto issuer = Issuer::open(*plane.issuerStorage, plane.clock, std::move(settings));
        if (!issuer)
            return issuer.error();
        plane.issuer = std::move(*issuer);
        plane.issuer->observer = recordSignIns(plane);
        plane.issuer->sessionEnded = [&plane](const std::string& session) {
            return plane.sessions->endById(builtIn, session);
        };
        plane.sessions->ending = [&plane](const std::string& session) {
            return plane.issuer->revokeSession(session);
        };
        plane.issuer->firstAccountMade = makeOwner(plane, config.organization);
        plane.devices.emplace(*plane.issuer, *plane.storage, plane.clock);
        rules.requireBinding = config.requireSenderBinding.value_or(true);
        addIssuerRoutes(plane.router, *plane.issuer, *plane.devices,
                        {*plane.proofs, rules.requireBinding, machinesOf(plane)}, plane.pool);
        auto& pages = pageBase.empty() ? plane.router : plane.pageRouter;
        addSignInPageRoutes(pages, *plane.issuer, plane.pool);
        addInvitationPageRoutes(pages, *plane.issuer, *plane.invitations, plane.clock,
                                makeMember(plane), plane.pool);
        addDevicePageRoutes(pages, *plane.devices, plane.pool);
        source = [&plane](bool) -> awaitable<Result<std::string>> {
            co_return plane.issuer->jwks();
        };
    }
    where["issuer"] = rules.issuer;
    plane.router.add(Method::Get, "/v1/sign-in",
                     [where](Request) -> awaitable<Reply> { co_return Reply::json(where); });
    plane.tokens.emplace(std::move(rules), plane.clock, std::move(source), *plane.proofs);
    plane.authenticator.emplace(*plane.tokens, *plane.machines, plane.pool, plane.clock);
    return Done{};
}

Result<Done> open(ControlPlane& plane, const ServerConfig& config)
{
    auto log = openJsonLog(config.log);
    if (!log)
        return log.error();
    plane.log = std::move(*log);
    auto storage = SqliteStorage::open(config.database);
    if (!storage)
        return storage.error();
    plane.storage = std::move(*storage);
    plane.issuerStorage.emplace(*plane.storage);
    plane.machines.emplace(*plane.storage);
    plane.approvals.emplace(*plane.storage);
    plane.recorder.emplace(*plane.storage, plane.clock, [&plane] { plane.changes.notify(); });
    auto logKey = logKeyIn(config.logKeyFile(), config.logOrigin);
    auto eventLog = logKey ? EventLog::open(*plane.storage, std::move(*logKey))
                           : Result<EventLog>(logKey.error());
    if (!eventLog)
        return eventLog.error();
    plane.eventLog.emplace(std::move(*eventLog));
    auto model = accessSchemaOf(accessModelText());
    if (!model)
        return model.error();
    plane.policy.emplace(*plane.storage, std::move(*model));
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

Result<std::string> listen(ControlPlane& plane, const ServerConfig& config)
{
    const auto certificate = readFile(config.certificate);
    const auto key = readFile(config.key);
    const auto authority = readFile(config.runnerAuthority);
    if (!certificate || !key || !authority)
        return !certificate ? certificate.error() : !key ? key.error() : authority.error();
    const auto apiPort =
        plane.http->listen(config.api.address, config.api.port, {*certificate, *key, *authority});
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
                                          *plane.policy, *plane.tunnels, plane.clock, plane.pool});
    plane.api.emplace(ApiContext{*plane.commands, *plane.authenticator, *plane.proofs,
                                 *plane.sessions, *plane.stepUp, plane.changes, plane.metrics,
                                 std::move(*contract)});
    addApiRoutes(plane.router, *plane.api);
    addMachineRoutes(plane.router, *plane.api, *plane.machines);
    addLogRoutes(plane.router, *plane.api, *plane.eventLog);
    if (plane.issuer)
        addInvitationRoute(plane.router, *plane.api, *plane.invitations,
                           invitationPageAddress(plane.issuer->settings()));
    if (config.externalIssuer) {
        const auto& external = *config.externalIssuer;
        plane.logoutTokens.emplace(
            LogoutRules{external.issuer, external.clientId, external.claims.subject}, plane.clock);
        addLogoutRoute(plane.router, *plane.api, *plane.logoutTokens, keysElsewhere(plane),
                       external.issuer);
    }
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
    plane.log->write(LogLevel::Info, "ready", {{"version", STRONGROOM_VERSION}});
    plane.io.run();
    plane.pool.join();
    return Done{};
}

} // namespace strongroom::app
