// Sealed content in; whatever creates is answered once per Idempotency-Key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/put_version.h"

#include "models/wire/proof_json.h"
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

Reply created(const domain::Version& version)
{
    return Reply::json(wire::toJson(version), 201);
}

Reply created(const std::vector<domain::Imported>& imported)
{
    wire::json::object answer;
    answer["items"] = wire::listToJson(imported);
    return Reply::json(answer, 201);
}

Reply createdOne(const std::vector<domain::Imported>& imported)
{
    const auto& secret = imported.front().secret;
    auto reply = Reply::json(wire::toJson(imported.front()), 201);
    reply.headers.emplace_back("ETag", etagOf(secret.revision));
    reply.headers.emplace_back("Location", "/v1/orgs/" + secret.organization.value + "/secrets/"
                                               + secret.id.value);
    return reply;
}

template <class T>
Witness<T> keeping(KeepAnswer keep, Reply (*answer)(const T&))
{
    return [keep = std::move(keep), answer](StorageWriter& writer, const T& done) {
        return keep(writer, answer(done));
    };
}

template <class T>
Reply answerWith(const Result<T>& result, const std::string& requestId, Reply (*answer)(const T&))
{
    return result ? answer(*result) : Reply::problem(result.error(), requestId);
}

awaitable<Reply> putVersionHandler(ApiContext& context, Caller caller, Request request,
                                   KeepAnswer keep)
{
    auto at = secretAtOf(request);
    auto version = bodyOf<domain::NewVersion>(request);
    if (!at || !version)
        co_return Reply::problem(at ? version.error() : at.error(), request.id);
    auto witness = keeping<domain::Version>(std::move(keep), created);
    const auto put = co_await putVersion(context.commands, std::move(caller), std::move(*at),
                                         std::move(*version), std::move(witness));
    co_return answerWith<domain::Version>(put, request.id, created);
}

awaitable<Reply> rollbackVersionHandler(ApiContext& context, Caller caller, Request request,
                                        KeepAnswer keep)
{
    auto at = secretAtOf(request);
    const auto number = versionNumberOf(request);
    if (!at || !number)
        co_return Reply::problem(at ? number.error() : at.error(), request.id);
    const auto body = wire::parse(request.body);
    if (!body)
        co_return Reply::problem(body.error(), request.id);
    wire::ObjectReader reader(*body);
    RollbackWish wish{wire::readId<domain::VersionId>(reader, "id"), *number,
                      wire::readText(reader, "note", longestNote),
                      wire::readOptionalMember<domain::PersonProof>(reader, "person")};
    if (!reader.ok())
        co_return Reply::problem(reader.error(), request.id);
    auto witness = keeping<domain::Version>(std::move(keep), created);
    const auto put = co_await rollbackVersion(context.commands, std::move(caller), std::move(*at),
                                              std::move(wish), std::move(witness));
    co_return answerWith<domain::Version>(put, request.id, created);
}

awaitable<Reply> createSecretHandler(ApiContext& context, Caller caller, Request request,
                                     KeepAnswer keep)
{
    auto item = bodyOf<domain::ImportItem>(request);
    if (!item)
        co_return Reply::problem(item.error(), request.id);
    if (!item->create)
        co_return Reply::problem(
            {ErrorKind::InvalidInput, "\"create\" must be given.", {}, "create"}, request.id);
    std::vector<domain::ImportItem> items;
    items.push_back(std::move(*item));
    auto witness = keeping<std::vector<domain::Imported>>(std::move(keep), createdOne);
    const auto imported = co_await importSecrets(context.commands, std::move(caller),
                                                 std::move(items), std::move(witness));
    co_return answerWith<std::vector<domain::Imported>>(imported, request.id, createdOne);
}

awaitable<Reply> importSecretsHandler(ApiContext& context, Caller caller, Request request,
                                      KeepAnswer keep)
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
    auto witness = keeping<std::vector<domain::Imported>>(std::move(keep), created);
    const auto imported = co_await importSecrets(context.commands, std::move(caller),
                                                 std::move(items), std::move(witness));
    co_return answerWith<std::vector<domain::Imported>>(imported, request.id, created);
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
