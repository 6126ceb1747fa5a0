// Two versions, keys and a purpose in; an answer out that is sealed to the reader.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/compare_values.h"

#include "models/wire/comparison_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/proof_json.h"
#include "server/commands/compare_values.h"
#include "server/handlers/respond.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr std::size_t publicKeySize = 32;

VersionOf readVersion(wire::ObjectReader& reader, std::string_view side)
{
    const wire::json::value none;
    const auto* given = reader.find(side);
    wire::ObjectReader fields(given == nullptr ? none : *given);
    VersionOf version{wire::readId<domain::SecretId>(fields, "secret"),
                      wire::readNumber<std::uint32_t>(fields, "version", 0)};
    if (!fields.ok() || version.number == 0)
        reader.fail(side, "a secret's id and the number of its version");
    return version;
}

Result<Comparison> comparisonOf(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    wire::ObjectReader reader(*body);
    Comparison comparison{readVersion(reader, "left"),
                          readVersion(reader, "right"),
                          wire::readComparedKeys(reader),
                          wire::readMember<domain::Purpose>(reader, "purpose"),
                          {reader.base64Url("reader_public_key"),
                           wire::readOptionalMember<domain::PersonProof>(reader, "person")}};
    if (reader.ok() && comparison.reader.publicKey.size() != publicKeySize)
        reader.fail("reader_public_key", "32 bytes");
    return wire::finish(reader, std::move(comparison));
}

} // namespace

void addComparisonRoutes(Router& router, ApiContext& context, Comparer& comparer)
{
    router.add(Method::Post, std::string(organizationPath) + "/comparisons",
               authenticated(context,
                             [&comparer](ApiContext& api, Caller caller,
                                         Request request) -> awaitable<Reply> {
                                 auto wanted = comparisonOf(request);
                                 if (!wanted)
                                     co_return Reply::problem(wanted.error(), request.id);
                                 co_return respond(co_await compareValues(api.commands, comparer,
                                                                          std::move(caller),
                                                                          std::move(*wanted)),
                                                   request);
                             }));
}

} // namespace strongroom::server
