// A page asked for, with what was signed for it; answers that are sealed to the reader.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/searches/search_routes.h"

#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"
#include "models/wire/searches/reuse_json.h"
#include "models/wire/searches/value_search_json.h"
#include "server/commands/searches/find_value.h"
#include "server/commands/searches/mark_reuse.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr std::size_t publicKeySize = 32;
constexpr std::size_t longestCursor = 2048;

ReaderWish readReader(wire::ObjectReader& reader)
{
    ReaderWish wish{reader.base64Url("reader_public_key"),
                    wire::readOptionalMember<domain::PersonProof>(reader, "person")};
    if (reader.ok() && wish.publicKey.size() != publicKeySize)
        reader.fail("reader_public_key", "32 bytes");
    return wish;
}

std::optional<std::string> readCursor(wire::ObjectReader& reader)
{
    if (reader.find("cursor") == nullptr)
        return std::nullopt;
    return wire::readText(reader, "cursor", longestCursor);
}

/// As respond(), which stands before what makes these into JSON.
template <class T>
Reply replyWith(const Result<T>& result, const Request& request)
{
    if (!result)
        return Reply::problem(result.error(), request.id);
    return Reply::json(wire::toJson(*result), 200);
}

Result<ValueSearch> searchOf(const Caller& caller, const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    wire::ObjectReader reader(*body);
    ValueSearch search{wire::readSearch(reader, caller.organization),
                       wire::readMember<domain::SealedMessage>(reader, "sought"),
                       readCursor(reader), readReader(reader)};
    return wire::finish(reader, std::move(search));
}

Result<ReuseReport> reportOf(const Caller& caller, const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    wire::ObjectReader reader(*body);
    ReuseReport report{wire::readReuse(reader, caller.organization), readCursor(reader),
                       readReader(reader)};
    return wire::finish(reader, std::move(report));
}

} // namespace

void addSearchRoutes(Router& router, ApiContext& context, Searcher& searcher)
{
    router.add(Method::Post, std::string(organizationPath) + "/value-searches",
               authenticated(context,
                             [&searcher](ApiContext& api, Caller caller,
                                         Request request) -> awaitable<Reply> {
                                 auto search = searchOf(caller, request);
                                 if (!search)
                                     co_return Reply::problem(search.error(), request.id);
                                 co_return replyWith(co_await findValue(api.commands, searcher,
                                                                        std::move(caller),
                                                                        std::move(*search)),
                                                     request);
                             }));
    router.add(Method::Post, std::string(organizationPath) + "/reuse-reports",
               authenticated(context,
                             [&searcher](ApiContext& api, Caller caller,
                                         Request request) -> awaitable<Reply> {
                                 auto report = reportOf(caller, request);
                                 if (!report)
                                     co_return Reply::problem(report.error(), request.id);
                                 co_return replyWith(co_await markReuse(api.commands, searcher,
                                                                        std::move(caller),
                                                                        std::move(*report)),
                                                     request);
                             }));
}

} // namespace strongroom::server
