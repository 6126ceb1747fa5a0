// What a policy may say, and which kinds of value there are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/rotation_policy.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

/// An address for a browser, without a name and password of its own in it.
bool isPage(std::string_view link)
{
    constexpr std::string_view scheme = "https://";
    if (!link.starts_with(scheme))
        return false;
    const auto rest = link.substr(scheme.size());
    const auto host = rest.substr(0, rest.find_first_of("/?#"));
    return !host.empty() && host.find('@') == std::string_view::npos
           && std::ranges::none_of(link, [](char c) {
                  const auto byte = static_cast<unsigned char>(c);
                  return byte <= 0x20 || byte == 0x7f;
              });
}

} // namespace

Result<Done> check(const RotationPolicy& policy)
{
    if (policy.periodDays < 1 || policy.periodDays > longestPeriod)
        return Error{ErrorKind::InvalidInput, "A period has 1 to 3650 days.", {}, "period_days"};
    if (policy.note.size() > longestRotationNote)
        return Error{ErrorKind::InvalidInput, "A note has at most 500 bytes.", {}, "note"};
    if (policy.link.size() > longestRotationNote || (!policy.link.empty() && !isPage(policy.link)))
        return Error{ErrorKind::InvalidInput,
                     "A link is an address that begins with https://, without a password in it, "
                     "of at most 500 bytes.",
                     {},
                     "link"};
    return Done{};
}

bool isOverWhenRevoked(RotationKind kind)
{
    return kind != RotationKind::Certificate && kind != RotationKind::AgeKey;
}

std::string_view nameOf(RotationKind kind)
{
    switch (kind) {
    case RotationKind::ApiKey: return "api_key";
    case RotationKind::DatabaseRole: return "database_role";
    case RotationKind::Certificate: return "certificate";
    case RotationKind::AgeKey: return "age_key";
    case RotationKind::Other: return "other";
    }
    return "other";
}

std::string_view nameOf(PolicySource source)
{
    switch (source) {
    case PolicySource::Secret: return "secret";
    case PolicySource::Environment: return "environment";
    case PolicySource::Organization: return "organization";
    }
    return "secret";
}

} // namespace strongroom::domain
