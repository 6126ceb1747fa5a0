// The proof is opened, its signer named, its claims compared; only then it counts as used.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/person_check.h"

#include "crypto/hash.h"
#include "crypto/jose/device_proof.h"
#include "models/domain/refusal.h"
#include "models/wire/comparison_json.h"
#include "models/wire/move_custody_json.h"
#include "models/wire/promotion_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/searches/reuse_json.h"
#include "models/wire/searches/value_search_json.h"
#include "runner/checks/request_match.h"

#include <algorithm>

namespace strongroom::runner {

using domain::refusal;
using domain::RefusalReason;

namespace {

template <class Claims>
Result<Claims> readClaims(const std::string& text)
{
    const auto value = wire::parse(text);
    if (!value)
        return refusal(RefusalReason::ProofMalformed);
    auto claims = wire::fromJson<Claims>(*value);
    if (!claims)
        return refusal(claims.error().field == "op" ? RefusalReason::ProofOperation
                                                    : RefusalReason::ProofMalformed,
                       claims.error().message);
    return claims;
}

} // namespace

PersonCheck::PersonCheck(IdentityRules identity, Policy policy,
                         std::unique_ptr<ReplayGuard> replays, const Clock& clock, Log& log)
    : m_identity(std::move(identity), clock), m_policy(std::move(policy)), m_clock(clock),
      m_log(log), m_grant(clock), m_replays(std::move(replays))
{}

template <class Claims, class Request>
Result<Person> PersonCheck::personOf(const Request& request, Claims& claims)
{
    const auto& proof = request.person;
    if (!proof)
        return refusal(RefusalReason::ProofMissing);
    const auto opened = crypto::verifyProof(proof->claims);
    if (!opened)
        return refusal(opened.error().kind == ErrorKind::Forged ? RefusalReason::ProofSignature
                                                                : RefusalReason::ProofMalformed);
    auto person = m_identity.check(*proof, opened->thumbprint);
    if (!person)
        return person;
    auto read = readClaims<Claims>(opened->claims);
    if (!read)
        return read.error();
    // Somebody may have signed in with a nonce that was not theirs to use.
    if (!std::ranges::equal(read->stamp.signIn, crypto::sha256(bytesOf(proof->idToken))))
        return refusal(RefusalReason::DeviceNotBound);
    if (auto timely = expectTimely(read->stamp, m_clock.now()); !timely)
        return timely.error();
    claims = std::move(*read);
    if (auto same = expectSame(claims, request); !same)
        return same.error();
    return person;
}

Result<Done> PersonCheck::onceByPolicy(const Person& person, const std::string& category,
                                       const domain::ProofStamp& stamp)
{
    if (!allows(m_policy, person, category))
        return refusal(RefusalReason::PolicyDenied);
    return m_replays->take(stamp);
}

Result<Done> PersonCheck::check(const domain::ReleaseKeysRequest& request)
{
    domain::RevealClaims claims;
    const auto person = personOf(request, claims);
    if (!person)
        return person.error();
    if (auto grant = m_grant.check(request); !grant)
        return grant;
    if (request.grant.subject != person->name)
        return refusal(RefusalReason::SubjectDiffers);
    if (auto once = onceByPolicy(*person, claims.purpose.category, claims.stamp); !once)
        return once;
    note("reveal", *person, request.context, claims.stamp.id);
    return Done{};
}

Result<Done> PersonCheck::check(const domain::SealVersionRequest& request)
{
    domain::WriteClaims claims;
    const auto person = personOf(request, claims);
    if (!person)
        return person.error();
    // Not held to one use: the same proof seals the same version again and no other, and a writer
    // whose answer was lost asks again with the same bytes.
    note(nameOf(claims.operation), *person, request.context, claims.stamp.id);
    return Done{};
}

/// Held to one use, and to the rules for whoever reveals: each answer tells something of a value.
Result<Done> PersonCheck::check(const domain::CompareValuesRequest& request)
{
    domain::CompareClaims claims;
    const auto person = personOf(request, claims);
    if (!person)
        return person.error();
    if (auto once = onceByPolicy(*person, claims.wish.purpose.category, claims.stamp); !once)
        return once;
    for (const auto* side : {&request.left, &request.right})
        note(domain::compareOperation, *person, side->version.context, claims.stamp.id);
    return Done{};
}

/// Held to one use, to the rules for whoever reveals, and to so many strings an hour: each answer
/// tells whether a guess was right.
Result<Done> PersonCheck::check(const domain::FindValueRequest& request)
{
    domain::FindClaims claims;
    const auto person = personOf(request, claims);
    if (!person)
        return person.error();
    if (auto once = onceByPolicy(*person, claims.wish.purpose.category, claims.stamp); !once)
        return once;
    if (auto within = m_searches.take(person->name, claims.sought, m_clock.now()); !within)
        return within;
    noteSearch(domain::findOperation, *person, request.values.size(), claims.stamp.id);
    return Done{};
}

Result<Done> PersonCheck::check(const domain::MarkReuseRequest& request)
{
    domain::ReuseClaims claims;
    const auto person = personOf(request, claims);
    if (!person)
        return person.error();
    if (auto once = onceByPolicy(*person, claims.wish.purpose.category, claims.stamp); !once)
        return once;
    noteSearch(domain::reuseOperation, *person, request.versions.size(), claims.stamp.id);
    return Done{};
}

/// Not held to one use: it stands for all versions of the secret, and seals each to one place only.
Result<Done> PersonCheck::check(const domain::MoveVersionRequest& request)
{
    domain::MoveClaims claims;
    const auto person = personOf(request, claims);
    if (!person)
        return person.error();
    note(domain::moveOperation, *person, request.context, claims.stamp.id);
    return Done{};
}

/// Held to one use, and to the rules for whoever reveals: a value leaves the secret that it was
/// written for. Whoever lost the answer signs anew.
Result<Done> PersonCheck::check(const domain::PromoteVersionRequest& request)
{
    domain::PromoteClaims claims;
    const auto person = personOf(request, claims);
    if (!person)
        return person.error();
    if (auto once = onceByPolicy(*person, claims.purpose.category, claims.stamp); !once)
        return once;
    for (const auto* place : {&request.from.context, &request.context})
        note(domain::promoteOperation, *person, *place, claims.stamp.id);
    return Done{};
}

/// Held to one use: a key that was put aside must not come back by the proof that brought it.
Result<Done> PersonCheck::check(const domain::KeyChange& change)
{
    domain::KeyClaims claims;
    const auto person = personOf(change, claims);
    if (!person)
        return person.error();
    if (!allowsKeys(m_policy, *person))
        return refusal(RefusalReason::PolicyDenied);
    if (auto first = m_replays->take(claims.stamp); !first)
        return first;
    m_log.write(LogLevel::Info, "person_proved",
                {{"op", std::string(nameOf(claims.operation))},
                 {"person", person->name},
                 {"device", person->device},
                 {"kek", change.kekId},
                 {"proof", claims.stamp.id}});
    return Done{};
}

void PersonCheck::note(std::string_view operation, const Person& person,
                       const domain::SealContext& context, const std::string& proof)
{
    m_log.write(LogLevel::Info, "person_proved",
                {{"op", std::string(operation)},
                 {"person", person.name},
                 {"device", person.device},
                 {"secret", context.secret.value},
                 {"version", std::to_string(context.number)},
                 {"proof", proof}});
}

void PersonCheck::noteSearch(std::string_view operation, const Person& person, std::size_t values,
                             const std::string& proof)
{
    m_log.write(LogLevel::Info, "person_proved",
                {{"op", std::string(operation)},
                 {"person", person.name},
                 {"device", person.device},
                 {"values", std::to_string(values)},
                 {"proof", proof}});
}

} // namespace strongroom::runner
