// Claims read by the names that the configuration gives them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/claim_mapping.h"

#include "crypto/jwk/strict_json.h"
#include "crypto/oauth/claims.h"

namespace strongroom::server {
namespace {

constexpr std::size_t longest = 512;
constexpr std::size_t mostTexts = 1000;

Error unfit(std::string claim)
{
    return {ErrorKind::Forged, "The sign-in does not say who you are.", {}, std::move(claim)};
}

/// An absent claim is an empty list.
Result<std::vector<std::string>> textsOf(const boost::json::object& claims, const std::string& name)
{
    std::vector<std::string> texts;
    const auto* value = name.empty() ? nullptr : claims.if_contains(name);
    if (value == nullptr)
        return texts;
    const auto* list = value->if_array();
    if (list == nullptr || list->size() > mostTexts)
        return unfit(name);
    for (const auto& one : *list) {
        const auto* text = one.if_string();
        if (text == nullptr || text->empty() || text->size() > longest)
            return unfit(name);
        texts.emplace_back(*text);
    }
    return texts;
}

} // namespace

Result<Principal> principalOf(const boost::json::object& claims, const ClaimNames& names,
                              const std::string& issuer)
{
    Principal principal;
    principal.issuer = issuer;
    principal.subject = crypto::textOf(claims, names.subject);
    principal.name = crypto::textOf(claims, names.name).substr(0, longest);
    principal.clientId = crypto::textOf(claims, "client_id");
    // Keycloak says it as OpenID Connect Core does.
    if (principal.clientId.empty())
        principal.clientId = crypto::textOf(claims, "azp");
    principal.session = crypto::textOf(claims, "sid");
    principal.acr = crypto::textOf(claims, "acr");
    if (principal.subject.empty() || principal.subject.size() > longest)
        return unfit(names.subject);
    if (principal.session.size() > longest)
        return unfit("sid");
    if (principal.acr.size() > longest)
        return unfit("acr");
    if (principal.name.empty())
        principal.name = principal.subject;
    if (const auto at = crypto::dateOf(claims, "auth_time"))
        principal.authTime = *at;
    auto groups = textsOf(claims, names.groups);
    auto amr = textsOf(claims, "amr");
    if (!groups || !amr)
        return groups ? amr.error() : groups.error();
    principal.groups = std::move(*groups);
    principal.amr = std::move(*amr);
    return principal;
}

} // namespace strongroom::server
