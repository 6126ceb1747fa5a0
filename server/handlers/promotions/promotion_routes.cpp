// Two places, keys and a purpose in; the target with its new version out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/promotions/promotion_routes.h"

#include "models/wire/promotion_json.h"
#include "models/wire/secret_json.h"
#include "server/commands/promotions/plan_promotions.h"
#include "server/commands/promotions/promote_version.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Reply created(const domain::Imported& promoted)
{
    auto reply = Reply::json(wire::toJson(promoted), 201);
    reply.headers.emplace_back("ETag", etagOf(promoted.secret.revision));
    return reply;
}

Result<PromotionAt> promotionOf(const Request& request)
{
    auto promotion = bodyOf<domain::Promotion>(request);
    if (!promotion)
        return promotion.error();
    const auto revision = ifMatchOf(request);
    if (!promotion->create && !revision)
        return Error{ErrorKind::InvalidInput,
                     "If-Match must say which revision of the target was seen.",
                     {},
                     "If-Match"};
    return PromotionAt{std::move(*promotion), revision.value_or(0)};
}

} // namespace

void addPromotionRoutes(Router& router, ApiContext& context, Promoter& promoter,
                        CertificateEndStorage ends)
{
    const std::string base(organizationPath);
    router.add(Method::Post, base + "/promotions",
               authenticatedOnce(context,
                                 [&promoter, ends](ApiContext& api, Caller caller, Request request,
                                                   KeepAnswer keep) -> awaitable<Reply> {
                                     auto at = promotionOf(request);
                                     if (!at)
                                         co_return Reply::problem(at.error(), request.id);
                                     Witness<domain::Imported> witness =
                                         [keep = std::move(keep)](StorageWriter& writer,
                                                                  const domain::Imported& done) {
                                             return keep(writer, created(done));
                                         };
                                     const auto promoted = co_await promoteVersion(
                                         api.commands, ends, promoter, std::move(caller),
                                         std::move(*at), std::move(witness));
                                     co_return promoted
                                         ? created(*promoted)
                                         : Reply::problem(promoted.error(), request.id);
                                 }));
    router.add(
        Method::Post, base + "/promotion-plans",
        authenticated(
            context, [](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
                const auto question = bodyOf<domain::PromotionQuestion>(request);
                if (!question)
                    co_return Reply::problem(question.error(), request.id);
                auto& commands = api.commands;
                co_return respond(
                    co_await onPool(commands.pool,
                                    [&] { return planPromotions(commands, caller, *question); }),
                    request);
            }));
}

} // namespace strongroom::server
