// Sealed content in; whatever creates is answered once per Idempotency-Key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/put_version.h"

#include "models/wire/certificate_end_json.h"
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

/// A version of the body, and what is told beside it.
Result<VersionWish> versionIn(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    auto version = wire::fromJson<domain::NewVersion>(*body);
    if (!version)
        return version.error();
    auto ends = wire::toldEnds(*body, *version);
    if (!ends)
        return ends.error();
    return VersionWish{std::move(*version), std::move(*ends)};
}

/// Takes what is told beside the version of `item`, whose JSON is `json`, into `wish`.
Result<Done> addItem(ImportWish& wish, domain::ImportItem item, const wire::json::value& json)
{
    const wire::ObjectReader reader(json);
    const auto* version = reader.find("version");
    auto ends = version == nullptr ? Result<domain::CertificateEnds>(domain::CertificateEnds{})
                                   : wire::toldEnds(*version, item.version);
    if (!ends)
        return ends.error();
    wish.items.push_back(std::move(item));
    wish.ends.push_back(std::move(*ends));
    return Done{};
}

awaitable<Reply> putVersionHandler(ApiContext& context, CertificateEndStorage ends, Caller caller,
                                   Request request, KeepAnswer keep)
{
    auto at = secretAtOf(request);
    auto wish = versionIn(request);
    if (!at || !wish)
        co_return Reply::problem(at ? wish.error() : at.error(), request.id);
    auto witness = keeping<domain::Version>(std::move(keep), created);
    const auto put = co_await putVersion(context.commands, ends, std::move(caller), std::move(*at),
                                         std::move(*wish), std::move(witness));
    co_return answerWith<domain::Version>(put, request.id, created);
}

awaitable<Reply> rollbackVersionHandler(ApiContext& context, CertificateEndStorage ends,
                                        Caller caller, Request request, KeepAnswer keep)
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
    const auto put = co_await rollbackVersion(context.commands, ends, std::move(caller),
                                              std::move(*at), std::move(wish), std::move(witness));
    co_return answerWith<domain::Version>(put, request.id, created);
}

Result<ImportWish> secretIn(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    auto item = wire::fromJson<domain::ImportItem>(*body);
    if (!item)
        return item.error();
    if (!item->create)
        return Error{ErrorKind::InvalidInput, "\"create\" must be given.", {}, "create"};
    ImportWish wish;
    if (auto added = addItem(wish, std::move(*item), *body); !added)
        return added.error();
    return wish;
}

awaitable<Reply> createSecretHandler(ApiContext& context, CertificateEndStorage ends, Caller caller,
                                     Request request, KeepAnswer keep)
{
    auto wish = secretIn(request);
    if (!wish)
        co_return Reply::problem(wish.error(), request.id);
    auto witness = keeping<std::vector<domain::Imported>>(std::move(keep), createdOne);
    const auto imported = co_await importSecrets(context.commands, ends, std::move(caller),
                                                 std::move(*wish), std::move(witness));
    co_return answerWith<std::vector<domain::Imported>>(imported, request.id, createdOne);
}

Result<ImportWish> importIn(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    wire::ObjectReader reader(*body);
    auto items = wire::readList<domain::ImportItem>(reader, "items", largestImport);
    if (reader.ok() && items.empty())
        reader.fail("items", "a list of at least one");
    ImportWish wish;
    for (std::size_t i = 0; reader.ok() && i < items.size(); ++i)
        if (auto added = addItem(wish, std::move(items[i]), reader.array("items")[i]); !added)
            return added.error();
    return wire::finish(reader, std::move(wish));
}

awaitable<Reply> importSecretsHandler(ApiContext& context, CertificateEndStorage ends,
                                      Caller caller, Request request, KeepAnswer keep)
{
    auto wish = importIn(request);
    if (!wish)
        co_return Reply::problem(wish.error(), request.id);
    auto witness = keeping<std::vector<domain::Imported>>(std::move(keep), created);
    const auto imported = co_await importSecrets(context.commands, ends, std::move(caller),
                                                 std::move(*wish), std::move(witness));
    co_return answerWith<std::vector<domain::Imported>>(imported, request.id, created);
}

} // namespace

void addPutRoutes(Router& router, ApiContext& context, CertificateEndStorage ends)
{
    const auto once = [&context, ends](auto handler) {
        return authenticatedOnce(context, [ends, handler](ApiContext& api, Caller caller,
                                                          Request request, KeepAnswer keep) {
            return handler(api, ends, std::move(caller), std::move(request), std::move(keep));
        });
    };
    const std::string base(organizationPath);
    router.add(Method::Post, base + "/secrets", once(createSecretHandler));
    router.add(Method::Post, base + "/imports", once(importSecretsHandler));
    router.add(Method::Post, base + "/secrets/{secret}/versions", once(putVersionHandler));
    router.add(Method::Post, base + "/secrets/{secret}/versions/{number}/rollback",
               once(rollbackVersionHandler));
}

} // namespace strongroom::server
