// If-Match carries the revision that was seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/access/review_access.h"

#include "models/wire/review_json.h"
#include "server/commands/access/review_access.h"
#include "server/handlers/acting.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::AccessReview;

constexpr std::size_t mostDecisions = 1000;

Reply respondReview(const Result<AccessReview>& review, const Request& request,
                    unsigned status = 200)
{
    auto reply = respond(review, request, status);
    if (review)
        reply.headers.emplace_back("ETag", etagOf(review->revision));
    return reply;
}

Result<domain::AccessReviewId> reviewOf(const Request& request)
{
    return idIn<domain::AccessReviewId>(request, "review", "The review");
}

/// A wish of the body, about the review of the path, as of the revision of If-Match.
struct Change
{
    domain::AccessReviewId review{};
    std::uint64_t revision = 0;
    wire::json::value body{};
};

Result<Change> changeOf(const Request& request)
{
    auto id = reviewOf(request);
    if (!id)
        return id.error();
    const auto revision = ifMatchOf(request);
    if (!revision)
        return Error{ErrorKind::InvalidInput,
                     "This request needs If-Match with the ETag of the review.",
                     {},
                     "If-Match"};
    auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    return Change{std::move(*id), *revision, std::move(*body)};
}

Result<ReviewWish> wishOf(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    wire::ObjectReader reader(*body);
    ReviewWish wish{reader.text("title"), reader.time("due_at")};
    return wire::finish(reader, std::move(wish));
}

using Deed = Result<AccessReview> (*)(CommandContext&, ReviewStorage&, const Caller&,
                                      const Change&);

Result<AccessReview> decide(CommandContext& context, ReviewStorage& reviews, const Caller& caller,
                            const Change& change)
{
    wire::ObjectReader reader(change.body);
    const auto decisions =
        wire::readList<domain::ReviewDecision>(reader, "decisions", mostDecisions);
    if (!reader.ok())
        return reader.error();
    return decideReview(context, reviews, caller, change.review, change.revision, decisions);
}

Result<AccessReview> sign(CommandContext& context, ReviewStorage& reviews, const Caller& caller,
                          const Change& change)
{
    const auto remark = wire::ObjectReader(change.body).textOr("remark");
    return signReview(context, reviews, caller, change.review, change.revision, remark);
}

Handler changing(ApiContext& context, ReviewStorage& reviews, Deed deed)
{
    return authenticated(
        context,
        [&reviews, deed](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
            const auto change = changeOf(request);
            if (!change)
                co_return Reply::problem(change.error(), request.id);
            co_return respondReview(
                co_await onPool(api.commands.pool,
                                [&] { return deed(api.commands, reviews, caller, *change); }),
                request);
        });
}

} // namespace

void addReviewRoutes(Router& router, ApiContext& context, ReviewStorage& reviews)
{
    const auto base = std::string(organizationPath) + "/access/reviews";
    router.add(Method::Get, base,
               acting(context, [&reviews](ApiContext& api, const Caller& caller, const Request&) {
                   return asPage(listReviews(api.commands, reviews, caller));
               }));
    router.add(Method::Post, base,
               authenticated(
                   context,
                   [&reviews](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
                       const auto wish = wishOf(request);
                       if (!wish)
                           co_return Reply::problem(wish.error(), request.id);
                       co_return respondReview(
                           co_await onPool(
                               api.commands.pool,
                               [&] { return startReview(api.commands, reviews, caller, *wish); }),
                           request, 201);
                   }));
    router.add(
        Method::Get, base + "/{review}",
        authenticated(
            context,
            [&reviews](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
                const auto id = reviewOf(request);
                if (!id)
                    co_return Reply::problem(id.error(), request.id);
                co_return respondReview(
                    co_await onPool(api.commands.pool,
                                    [&] { return getReview(api.commands, reviews, caller, *id); }),
                    request);
            }));
    router.add(Method::Post, base + "/{review}/decisions", changing(context, reviews, decide));
    router.add(Method::Post, base + "/{review}/sign", changing(context, reviews, sign));
}

} // namespace strongroom::server
