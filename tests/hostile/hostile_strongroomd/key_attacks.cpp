// Each attack by its name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/hostile_strongroomd/key_attacks.h"

#include "models/wire/key_json.h"
#include "tests/hostile/hostile_strongroomd/request_attacks.h"

#include <map>

namespace strongroom::hostile {
namespace {

using domain::KeyChange;
using domain::ProofOperation;
using domain::RewrapItem;

using OnChange = void (*)(const Spoils&, KeyChange&);
using OnRewrap = void (*)(const Spoils&, RewrapItem&);

const std::map<std::string, OnChange>& changeAttacks()
{
    static const std::map<std::string, OnChange> all{
        {"passes a change of keys on", [](const Spoils&, KeyChange&) {}},
        {"changes keys without a person", [](const Spoils&, KeyChange& it) { it.person.reset(); }},
        {"signs a change of keys itself",
         [](const Spoils& spoils, KeyChange& it) {
             it.person->claims = signedAnew(spoils, *it.person);
         }},
        {"presents the proof of a write for a key",
         [](const Spoils& spoils, KeyChange& it) {
             it.person->claims = spoils.writes.back().person->claims;
         }},
        {"puts a key of its own in the place of one",
         [](const Spoils&, KeyChange& it) {
             it.definition->id = domain::EncryptionKeyId::fresh();
             it.kekId = kekIdOf(*it.definition);
         }},
        {"swaps the settings of a key",
         [](const Spoils&, KeyChange& it) {
             it.definition->settings["address"] = "https://evil.example";
         }},
        {"swaps the credentials of a key",
         [](const Spoils&, KeyChange& it) {
             it.definition->credentials = domain::SealedMessage{Bytes(32, 9), Bytes(40, 9)};
         }},
        {"gives a key a grace",
         [](const Spoils&, KeyChange& it) { it.definition->cacheSeconds = 3600; }},
        {"activates what was to be assigned",
         [](const Spoils&, KeyChange& it) {
             it.operation = ProofOperation::ActivateKey;
             it.definition.reset();
         }},
        {"changes another organization's keys",
         [](const Spoils&, KeyChange& it) { it.organization = domain::OrganizationId::fresh(); }},
    };
    return all;
}

const std::map<std::string, OnRewrap>& rewrapAttacks()
{
    static const std::map<std::string, OnRewrap> all{
        {"re-wraps as it should", [](const Spoils&, RewrapItem&) {}},
        {"re-wraps for another organization",
         [](const Spoils&, RewrapItem& it) {
             it.place.context.organization = domain::OrganizationId::fresh();
         }},
        {"re-wraps for another secret",
         [](const Spoils& spoils, RewrapItem& it) {
             it.place.context.secret =
                 spoils.elsewhere(it.place.context.secret)->sealed.context.secret;
         }},
        {"re-wraps an older version as a newer one",
         [](const Spoils&, RewrapItem& it) { ++it.place.context.number; }},
        {"re-wraps for another backend",
         [](const Spoils&, RewrapItem& it) {
             it.place.context.backend = domain::BackendId::fresh();
         }},
        {"re-wraps for fewer keys",
         [](const Spoils&, RewrapItem& it) { it.place.allKeys.pop_back(); }},
        {"re-wraps from a key of its own",
         [](const Spoils&, RewrapItem& it) { it.dek.kekId = "aws_kms:of-its-own"; }},
        {"re-wraps what it altered",
         [](const Spoils&, RewrapItem& it) { it.dek.wrapped[20] ^= 1; }},
    };
    return all;
}

} // namespace

std::optional<KeyChange> alteredChange(const Spoils& spoils, const std::string& act)
{
    const auto attack = changeAttacks().find(act);
    const auto value = wire::parse(spoils.token);
    if (attack == changeAttacks().end() || !value)
        return std::nullopt;
    auto change = wire::fromJson<KeyChange>(*value);
    if (!change)
        return std::nullopt;
    attack->second(spoils, *change);
    return std::move(*change);
}

std::optional<domain::RewrapRequest> alteredRewrap(const Spoils& spoils, const std::string& act)
{
    const auto attack = rewrapAttacks().find(act);
    if (attack == rewrapAttacks().end())
        return std::nullopt;
    const auto stored = spoils.stored(spoils.writes.back().context.secret, 1);
    if (!stored)
        return std::nullopt;
    RewrapItem item{{stored->sealed.context, keysOf(stored->sealed.entries)}, stored->sealed.dek};
    attack->second(spoils, item);
    return domain::RewrapRequest{spoils.organization, {std::move(item)}};
}

} // namespace strongroom::hostile
