// Wired as strongroomd is, with itself between the parts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/hostile_strongroomd/hostile_plane.h"

#include "app/log/json_log.h"
#include "app/log/process.h"
#include "providers/oidc/key_fetcher.h"
#include "server/handlers/backends/backend_routes.h"
#include "server/handlers/list_secrets.h"
#include "server/handlers/promotions/promotion_routes.h"
#include "server/handlers/put_version.h"
#include "server/policy/access/access_model.h"
#include "tests/hostile/hostile_strongroomd/answer_attacks.h"
#include "tests/hostile/hostile_strongroomd/request_attacks.h"

namespace strongroom::hostile {

namespace asio = boost::asio;
using namespace server;

asio::awaitable<Result<Principal>> EasyAuthenticator::authenticate(Credentials credentials)
{
    auto who = co_await m_inner.authenticate(std::move(credentials));
    if (!who)
        co_return who;
    const auto member = memberKeyOf(*who);
    const auto standing = m_storage.organizationsOf(member);
    if (standing && standing->empty())
        (void)m_storage.write([&](StorageWriter& writer) {
            return writer.addMember(m_organization, member, "owner");
        });
    co_return who;
}

HostilePlane::HostilePlane(asio::io_context& io, app::ServerConfig config, std::string lootFile,
                           std::string authorization)
    : m_io(io), m_config(std::move(config)), m_spoils(std::move(lootFile)), m_changes(io)
{
    m_spoils.authorization = std::move(authorization);
}

asio::awaitable<Reply> HostilePlane::passOn(Request request)
{
    std::string all = request.path + '\n';
    for (const auto& [name, value] : request.headers)
        all += name + ": " + value + '\n';
    for (const auto& [name, value] : request.query)
        all += name + '=' + value + '\n';
    m_spoils.loot.add(all + request.body);
    const auto path = request.path;
    auto reply = co_await m_router.answer(std::move(request));
    if (m_spoils.armed.empty() || reply.status >= 300 || reply.stream)
        co_return reply;
    auto answer = wire::parse(reply.body);
    if (!answer)
        co_return reply;
    alter(m_spoils, path, *answer);
    reply.body = wire::serialize(*answer);
    co_return reply;
}

void HostilePlane::addDoor()
{
    constexpr int deepest = 10;
    std::string pattern;
    for (int depth = 1; depth <= deepest; ++depth) {
        pattern += "/{p" + std::to_string(depth) + '}';
        for (const auto method :
             {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete})
            m_door.add(method, pattern,
                       [this](Request request) { return passOn(std::move(request)); });
    }
}

/// How the test says what to try: {"attack": name}, or "" to be honest again.
void HostilePlane::addOrders()
{
    m_door.add(Method::Post, "/hostile/arm", [this](Request request) -> asio::awaitable<Reply> {
        const auto order = wire::parse(request.body);
        const auto name = order ? wire::ObjectReader(*order).textOr("attack") : std::string("?");
        if (!name.empty() && name != "withholds a reveal" && !isRequestAttack(name)
            && !isAnswerAttack(name) && !isPromotionAttack(name))
            co_return Reply::problem({ErrorKind::NotFound, "There is no such attack."}, request.id);
        m_spoils.armed = name;
        m_spoils.token = order ? wire::ObjectReader(*order).textOr("token") : std::string();
        co_return Reply::json(wire::json::object{{"fired", std::exchange(m_spoils.fired, 0)}});
    });
    m_door.add(Method::Post, "/hostile/act", [this](Request request) -> asio::awaitable<Reply> {
        const auto order = wire::parse(request.body);
        const auto name = order ? wire::ObjectReader(*order).textOr("attack") : std::string("?");
        m_spoils.token = order ? wire::ObjectReader(*order).textOr("token") : std::string();
        if (name == "replays a promotion") {
            const auto again = co_await m_promoter->replay();
            co_return again ? Reply::json(wire::json::object{})
                            : Reply::problem(again.error(), request.id);
        }
        const auto done = co_await m_custodian->act(name);
        co_return done ? Reply::json(*done) : Reply::problem(done.error(), request.id);
    });
}

/// An identity provider in between: the true one's page, and its own ear.
void HostilePlane::addOtherProvider()
{
    m_router.add(Method::Get, "/elsewhere/.well-known/openid-configuration",
                 [this](Request) -> asio::awaitable<Reply> {
                     const auto issuer = m_spoils.address + "/elsewhere";
                     co_return Reply::json(
                         wire::json::object{{"issuer", issuer},
                                            {"authorization_endpoint", m_spoils.authorization},
                                            {"token_endpoint", issuer + "/token"},
                                            {"jwks_uri", issuer + "/jwks"}});
                 });
    m_router.add(Method::Post, "/elsewhere/token", [](Request request) -> asio::awaitable<Reply> {
        co_return Reply::problem({ErrorKind::InvalidInput, "Thank you."}, request.id);
    });
}

Result<Done> HostilePlane::build()
{
    auto storage = SqliteStorage::open(m_config.database);
    if (!storage)
        return storage.error();
    if (!m_config.externalIssuer)
        return Error{ErrorKind::InvalidInput, "The hostile control plane signs nobody in itself."};
    m_storage = std::move(*storage);
    m_spoils.storage = m_storage.get();
    m_approvals.emplace(*m_storage);
    m_recorder.emplace(*m_storage, m_clock, [this] { m_changes.notify(); });
    auto model = accessSchemaOf(accessModelText());
    if (!model)
        return model.error();
    m_policy.emplace(*m_storage, std::move(*model));
    m_backends.emplace(
        *m_storage, SecretBytes(32),
        [](const domain::StorageBackend& backend,
           const domain::BackendCredentials&) -> Result<std::unique_ptr<providers::VersionStore>> {
            if (backend.backend.kind == domain::builtinBackend)
                return std::unique_ptr<providers::VersionStore>();
            return Error{ErrorKind::InvalidInput, "The hostile control plane has one store."};
        },
        m_clock, *m_log);
    m_tunnels.emplace(m_io, *m_log);
    m_custodian.emplace(*m_tunnels, m_spoils);
    m_promoter.emplace(*m_tunnels, m_spoils);
    const auto& external = *m_config.externalIssuer;
    const auto keys =
        std::make_shared<providers::KeyFetcher>(external.issuer, external.caFile, m_clock);
    m_proofs.emplace(m_spoils.address, ServerNonce(Bytes(32), m_clock), m_clock);
    TokenAuthenticator honest(
        {external.issuer, external.audience, external.issuer}, m_clock,
        [this, keys](bool fresh) -> asio::awaitable<Result<std::string>> {
            co_return co_await onPool(m_pool, [&] { return keys->keys(fresh); });
        },
        *m_proofs);
    m_authenticator.emplace(std::move(honest), *m_storage,
                            domain::OrganizationId{m_config.organization});
    m_commands.emplace(CommandContext{*m_storage, *m_approvals, *m_recorder, *m_policy,
                                      *m_custodian, m_backends->payloads, m_clock, m_pool});
    m_sessions.emplace(SessionStorage(*m_storage), m_clock);
    m_stepUp.emplace(std::vector<StepUpRule>{}, m_clock);
    m_api.emplace(ApiContext{*m_commands, *m_authenticator, *m_proofs, *m_sessions, *m_stepUp,
                             m_changes, m_metrics, "{}"});
    addApiRoutes(m_router, *m_api);
    addListRoutes(m_router, *m_api, KeyNameStorage(*m_storage));
    addPutRoutes(m_router, *m_api, CertificateEndStorage(*m_storage));
    addBackendRoutes(m_router, *m_api, *m_backends, {});
    addPromotionRoutes(m_router, *m_api, *m_promoter, CertificateEndStorage(*m_storage));
    wire::json::object where{{"client_id", external.clientId},
                             {"audience", external.audience},
                             {"issuer", external.issuer}};
    where["scopes"] = wire::json::array{"openid", "profile", "offline_access"};
    m_router.add(Method::Get, "/v1/sign-in",
                 [where](Request) -> asio::awaitable<Reply> { co_return Reply::json(where); });
    addOtherProvider();
    addOrders();
    addDoor();
    return Done{};
}

Result<std::string> HostilePlane::start()
{
    auto log = openJsonLog(m_config.log);
    if (!log)
        return log.error();
    m_log = std::move(*log);
    const auto certificate = readFile(m_config.certificate);
    const auto key = readFile(m_config.key);
    const auto runners = readFile(m_config.runnerAuthority);
    if (!certificate || !key || !runners)
        return Error{ErrorKind::Unavailable, "The certificates cannot be read."};
    m_http.emplace(m_io, m_door, *m_log, m_metrics);
    const auto api = m_http->listen("127.0.0.1", 0, {*certificate, *key});
    if (!api)
        return api.error();
    m_spoils.address = "https://127.0.0.1:" + std::to_string(*api);
    if (auto built = build(); !built)
        return built.error();
    m_tunnelServer.emplace(
        m_io, *m_tunnels, *m_log, [](const RunnerIdentity&) { return true; },
        std::chrono::seconds(20));
    const auto tunnel = m_tunnelServer->listen("127.0.0.1", 0, {*certificate, *key, *runners});
    if (!tunnel)
        return tunnel.error();
    return wire::serialize(
        wire::json::object{{"api", m_spoils.address},
                           {"tunnel", {{"address", "127.0.0.1"}, {"port", *tunnel}}},
                           {"issuer", m_config.externalIssuer->issuer},
                           {"sign_in_page", ""}});
}

void HostilePlane::shutDown()
{
    m_changes.stop();
    m_tunnelServer->shutDown();
    m_io.stop();
    m_pool.join();
}

} // namespace strongroom::hostile
