// Sealed content in; whatever creates is answered once per Idempotency-Key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/put_version.h"

#include "models/wire/secret_json.h"
#include "models/wire/version_json.h"
#include "server/commands/import_secrets.h"
#include "server/commands/put_version.h"
#include "server/handlers/respond.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr std::size_t largestImport = 100;
constexpr std::size_t longestNote = 500;

awaitable<Reply> putVersionHandler(ApiContext& context, Caller caller, Request request)
{
    auto at = secretAtOf(request);
    auto version = bodyOf<domain::NewVersion>(request);
    if (!at || !version)
        co_return Reply::problem(at ? version.error() : at.error(), request.id);
    co_return respond(co_await putVersion(context.commands, std::move(caller), std::move(*at),
                                          std::move(*version)),
                      request, 201);
}

awaitable<Reply> rollbackVersionHandler(ApiContext& context, Caller caller, Request request)
{
    auto at = secretAtOf(request);
    const auto number = versionNumberOf(request);
    if (!at || !number)
        co_return Reply::problem(at ? number.error() : at.error(), request.id);
    const auto body = wire::parse(request.body);
    if (!body)
        co_return Reply::problem(body.error(), request.id);
    wire::ObjectReader reader(*body);
    auto id = wire::readId<domain::VersionId>(reader, "id");
    auto note = wire::readText(reader, "note", longestNote);
    if (!reader.ok())
        co_return Reply::problem(reader.error(), request.id);
    co_return respond(co_await rollbackVersion(context.commands, std::move(caller), std::move(*at),
                                               std::move(id), *number, std::move(note)),
                      request, 201);
}

awaitable<Reply> createSecretHandler(ApiContext& context, Caller caller, Request request)
{
    auto item = bodyOf<domain::ImportItem>(request);
    if (!item)
        co_return Reply::problem(item.error(), request.id);
    if (!item->create)
        co_return Reply::problem(
            {ErrorKind::InvalidInput, "\"create\" must be given.", {}, "create"}, request.id);
    std::vector<domain::ImportItem> items;
    items.push_back(std::move(*item));
    const auto organization = caller.organization;
    const auto imported =
        co_await importSecrets(context.commands, std::move(caller), std::move(items));
    if (!imported)
        co_return Reply::problem(imported.error(), request.id);
    auto reply = Reply::json(wire::toJson(imported->front()), 201);
    const auto& secret = imported->front().secret;
    reply.headers.emplace_back("ETag", etagOf(secret.revision));
    reply.headers.emplace_back("Location",
                               "/v1/orgs/" + organization.value + "/secrets/" + secret.id.value);
    co_return reply;
}

awaitable<Reply> importSecretsHandler(ApiContext& context, Caller caller, Request request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        co_return Reply::problem(body.error(), request.id);
    wire::ObjectReader reader(*body);
    auto items = wire::readList<domain::ImportItem>(reader, "items", largestImport);
    if (reader.ok() && items.empty())
        reader.fail("items", "a list of at least one");
    if (!reader.ok())
        co_return Reply::problem(reader.error(), request.id);
    const auto imported =
        co_await importSecrets(context.commands, std::move(caller), std::move(items));
    if (!imported)
        co_return Reply::problem(imported.error(), request.id);
    wire::json::object answer;
    answer["items"] = wire::listToJson(*imported);
    co_return Reply::json(answer, 201);
}

} // namespace

void addPutRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    router.add(Method::Post, base + "/secrets", authenticatedOnce(context, createSecretHandler));
    router.add(Method::Post, base + "/imports", authenticatedOnce(context, importSecretsHandler));
    router.add(Method::Post, base + "/secrets/{secret}/versions",
               authenticatedOnce(context, putVersionHandler));
    router.add(Method::Post, base + "/secrets/{secret}/versions/{number}/rollback",
               authenticatedOnce(context, rollbackVersionHandler));
}

} // namespace strongroom::server
