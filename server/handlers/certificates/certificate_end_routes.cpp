// One list, by how soon.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/certificates/certificate_end_routes.h"

#include "models/wire/certificate_end_json.h"
#include "server/commands/certificates/list_ends.h"
#include "server/handlers/acting.h"

// Last, since its templates call the declarations above.
#include "models/wire/page_json.h"

#include <charconv>

namespace strongroom::server {
namespace {

/// Whole days from 0 up.
std::optional<int> daysIn(const std::string& text)
{
    int days = -1;
    const auto* const end = text.data() + text.size();
    const auto [rest, failed] = std::from_chars(text.data(), end, days);
    if (failed != std::errc() || rest != end || days < 0 || days > domain::endsAskedAtMost.count())
        return std::nullopt;
    return days;
}

Result<EndsQuery> endsQueryOf(const Request& request, Timestamp now)
{
    EndsQuery query;
    query.cursor = queryOf(request, "cursor");
    query.limit = limitOf(request);
    if (const auto within = queryOf(request, "within_days")) {
        const auto days = daysIn(*within);
        if (!days)
            return Error{ErrorKind::InvalidInput,
                         "\"within_days\" must be a whole number from 0 to 3650.",
                         {},
                         "within_days"};
        query.before = now + std::chrono::days(*days);
    }
    if (const auto secret = queryOf(request, "secret")) {
        if (!isId(*secret))
            return Error{ErrorKind::InvalidInput, "\"secret\" must be an id.", {}, "secret"};
        query.secret = domain::SecretId{*secret};
    }
    return query;
}

} // namespace

void addCertificateEndRoutes(Router& router, ApiContext& context, CertificateEndStorage ends)
{
    router.add(Method::Get, std::string(organizationPath) + "/certificate-ends",
               acting(context,
                      [ends](ApiContext& api, const Caller& caller, const Request& request)
                          -> Result<domain::Page<domain::CertificateEnd>> {
                          auto query = endsQueryOf(request, api.commands.clock.now());
                          if (!query)
                              return query.error();
                          return listCertificateEnds(api.commands, ends, caller, std::move(*query));
                      }));
}

} // namespace strongroom::server
