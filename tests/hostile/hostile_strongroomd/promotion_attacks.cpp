// By name, so that a test and docs/SECURITY.md can speak of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/hostile_strongroomd/promotion_attacks.h"

#include "models/wire/custody_json.h"
#include "tests/hostile/hostile_strongroomd/request_attacks.h"

#include <functional>
#include <map>

namespace strongroom::hostile {
namespace {

namespace asio = boost::asio;
using It = domain::PromoteVersionRequest;
using Attacks = std::map<std::string_view, std::function<void(Spoils&, It&)>>;

/// Whole and readable, under the name of that place.
domain::SealedVersion under(const domain::SealContext& place, domain::SealedVersion other)
{
    other.context = place;
    return other;
}

Attacks onTheSource()
{
    return {
        {"promotes another secret",
         [](Spoils& spoils, It& it) {
             it.from = spoils.elsewhere(it.from.context.secret)->sealed;
         }},
        {"promotes an older version",
         [](Spoils& spoils, It& it) {
             it.from = spoils.stored(it.from.context.secret, 1)->sealed;
         }},
        {"shows an older version under the signed number",
         [](Spoils& spoils, It& it) {
             it.from = under(it.from.context, spoils.stored(it.from.context.secret, 1)->sealed);
         }},
        {"promotes another key", [](Spoils&, It& it) { it.keys = {"B"}; }},
        {"promotes a key more", [](Spoils&, It& it) { it.keys.emplace_back("B"); }},
        {"exchanges the values of the source",
         [](Spoils&, It& it) { std::swap(it.from.entries[0].sealed, it.from.entries[1].sealed); }},
    };
}

Attacks onTheTarget()
{
    return {
        {"promotes to another secret",
         [](Spoils& spoils, It& it) {
             it.context.secret = spoils.elsewhere(it.context.secret)->sealed.context.secret;
         }},
        {"promotes to another environment",
         [](Spoils&, It& it) { it.context.environment = domain::EnvironmentId::fresh(); }},
        {"promotes to where it came from",
         [](Spoils&, It& it) { it.context.environment = it.from.context.environment; }},
        {"promotes under another number", [](Spoils&, It& it) { ++it.context.number; }},
        {"promotes to another organization",
         [](Spoils&, It& it) { it.context.organization = domain::OrganizationId::fresh(); }},
        {"drops what the target has", [](Spoils&, It& it) { it.kept.clear(); }},
        {"drops what the target has, and shows none of it",
         [](Spoils&, It& it) {
             it.kept.clear();
             it.base.reset();
         }},
        {"keeps an older version of the target",
         [](Spoils& spoils, It& it) { it.base = spoils.stored(it.context.secret, 1)->sealed; }},
        {"shows an older version of the target under the base's name",
         [](Spoils& spoils, It& it) {
             it.base = under(it.base->context, spoils.stored(it.context.secret, 1)->sealed);
         }},
    };
}

Attacks onTheProof()
{
    return {
        {"promotes without a proof", [](Spoils&, It& it) { it.person.reset(); }},
        {"promotes under a key of its own",
         [](Spoils& spoils, It& it) { it.person->claims = signedAnew(spoils, *it.person); }},
        {"promotes with the proof of a write",
         [](Spoils& spoils, It& it) { it.person->claims = spoils.writes.back().person->claims; }},
        {"promotes for another purpose",
         [](Spoils&, It& it) {
             it.purpose = {domain::PurposeCategory::Audit, "AUD-1", "all in order"};
         }},
    };
}

const Attacks& attacks()
{
    static const auto all = [] {
        auto joined = onTheSource();
        joined.merge(onTheTarget());
        joined.merge(onTheProof());
        return joined;
    }();
    return all;
}

} // namespace

bool isPromotionAttack(std::string_view name)
{
    return attacks().contains(name);
}

asio::awaitable<Result<domain::SealVersionAnswer>>
HostilePromoter::promoteVersion(domain::OrganizationId organization,
                                domain::PromoteVersionRequest request, Tracing tracing)
{
    m_last = request;
    if (const auto attack = attacks().find(m_spoils.armed); attack != attacks().end()) {
        attack->second(m_spoils, request);
        ++m_spoils.fired;
    }
    auto answer =
        co_await m_runner.promoteVersion(std::move(organization), std::move(request), tracing);
    if (answer)
        m_spoils.loot.add(wire::serialize(wire::toJson(*answer)));
    co_return answer;
}

asio::awaitable<Result<domain::SealVersionAnswer>> HostilePromoter::replay()
{
    auto request = *m_last;
    co_return co_await m_runner.promoteVersion(m_spoils.organization, std::move(request), {});
}

} // namespace strongroom::hostile
