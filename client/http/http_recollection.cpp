// What the server says now, held against what it was met with before.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/claims.h"
#include "client/http/http_secrets.h"
#include "client/http/page_answer.h"
#include "models/domain/custody.h"
#include "models/wire/move_custody_json.h"

#include <algorithm>

namespace strongroom::client {

Result<Done> HttpSecrets::expectSamePlace(const domain::Secret& secret)
{
    const Place place{secret.organization, secret.environment, secret.slug};
    const auto copied = m_copies ? m_copies(secret.id) : std::nullopt;
    const auto [known, added] = m_places.emplace(secret.id.value, copied.value_or(place));
    if (known->second == place)
        return Done{};
    return Error{ErrorKind::Forged,
                 "The server says that a secret stands elsewhere than before.",
                 {},
                 std::string(domain::memoryField)};
}

QCoro::Task<Result<Done>> HttpSecrets::followMoves(domain::Secret secret)
{
    const Place place{secret.organization, secret.environment, secret.slug};
    const auto met = m_memory.secretAt(place);
    if (!met)
        co_return met.error();
    // A former one may be looked at in the trash, and is not to be taken for what stands there.
    if (!*met || **met == secret.id || secret.state != domain::SecretState::Active)
        co_return Done{};
    const auto path = organizationPath(secret.organization.value) + "/secrets/"
                      + QString::fromStdString(secret.id.value) + "/warrants";
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    const auto warrants = itemsOf<domain::MoveWarrant>(reply);
    if (!warrants)
        co_return warrants.error();
    auto next = secret.id;
    std::vector<domain::MoveWarrant> way;
    for (const auto& warrant : *warrants) {
        if (warrant.to != next || next == **met)
            break;
        if (auto vouched = m_trust.check(secret.organization, warrant); !vouched)
            co_return vouched;
        next = warrant.from;
        way.push_back(warrant);
    }
    if (next != **met)
        co_return Done{}; // Nobody vouches for it: whoever recognises it finds another secret.
    for (auto one = way.rbegin(); one != way.rend(); ++one)
        if (auto noted = m_memory.meetMove(one->from, one->to); !noted)
            co_return noted;
    co_return Done{};
}

Result<Done> HttpSecrets::recognise(const domain::Secret& secret)
{
    if (auto same = expectSamePlace(secret); !same)
        return same;
    return m_memory.meetSecret({secret.organization, secret.environment, secret.slug}, secret.id);
}

Result<domain::SealContext> HttpSecrets::nextOf(const domain::Secret& secret,
                                                const std::vector<domain::Version>& standing)
{
    if (auto known = recognise(secret); !known)
        return known.error();
    const auto met = m_memory.newestOf(secret.id);
    if (!met)
        return met.error();
    auto context = nextContext(secret, standing);
    // What comes next would take the place of a version that others may not know of any more.
    if (*met >= context.number)
        return Error{ErrorKind::Forged,
                     "The server may be hiding version " + std::to_string(*met)
                         + " of this secret, which was met here before. Nothing was written. If "
                           "the server was set back to a backup, remove "
                         + m_memory.fileName() + " and try again.",
                     {},
                     std::string(domain::memoryField)};
    return context;
}

Result<Done> HttpSecrets::remember(const domain::ImportItem& item, const domain::Secret& secret,
                                   std::uint32_t number)
{
    if (secret.id != item.secret || (item.create && secret.slug != item.create->slug))
        return Error{ErrorKind::Forged, "The server answered with another secret."};
    if (auto known = recognise(secret); !known)
        return known;
    return m_memory.meetVersion(secret.id, number);
}

QCoro::Task<Result<Revealed>> HttpSecrets::compareWithMet(domain::RevealClaims claims,
                                                          std::uint32_t newestSealed,
                                                          Revealed revealed)
{
    const auto met = m_memory.newestOf(claims.secret);
    if (!met)
        co_return met.error();
    if (auto noted = m_memory.meetVersion(claims.secret, claims.version); !noted)
        co_return noted.error();
    const auto highest = std::max({*met, newestSealed, m_met[claims.secret.value]});
    if (highest <= claims.version)
        co_return revealed;
    const auto listed = co_await versions(claims.organization, claims.secret);
    if (!listed)
        co_return listed.error();
    if (listed->empty() || listed->front().number < highest)
        revealed.hiddenVersion = highest;
    if (!claims.current)
        co_return revealed;
    for (const auto& version : *listed) {
        if (version.number <= claims.version)
            continue;
        auto& newer = version.state == domain::VersionState::Created ? revealed.hiddenVersion
                                                                     : revealed.deletedVersion;
        newer = std::max(newer, version.number);
    }
    co_return revealed;
}

} // namespace strongroom::client
