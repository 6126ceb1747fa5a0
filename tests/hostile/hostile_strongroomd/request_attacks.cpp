// By name, so that a test and docs/SECURITY.md can speak of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/hostile_strongroomd/request_attacks.h"

#include "base/codec.h"
#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/jose/device_proof.h"
#include "crypto/random.h"
#include "models/wire/json.h"

#include <algorithm>
#include <functional>

namespace strongroom::hostile {
namespace {

using domain::ReleaseKeysRequest;
using domain::SealVersionRequest;

template <class Request>
using Attacks = std::map<std::string_view, std::function<void(Spoils&, Request&)>>;

std::string partOf(const std::string& token, int place)
{
    std::string_view rest = token;
    for (; place > 0; --place)
        rest.remove_prefix(std::min(rest.size(), rest.find('.') + 1));
    const auto bytes = fromBase64Url(rest.substr(0, rest.find('.')));
    return bytes ? std::string(bytes->begin(), bytes->end()) : std::string();
}

/// The token under another algorithm, with a signature that fits it or none.
std::string underAlgorithm(const std::string& token, const std::string& algorithm)
{
    const auto header = R"({"alg":")" + algorithm + R"(","typ":"JWT"})";
    const auto payload = token.substr(token.find('.'), token.rfind('.') - token.find('.') + 1);
    return toBase64Url(bytesOf(header)) + payload
           + (algorithm == "none" ? std::string() : toBase64Url(Bytes(32, 7)));
}

/// Somebody else than whoever asks, of whom a proof was seen.
const domain::PersonProof& proofOfAnother(const Spoils& spoils, const std::string& subject)
{
    for (const auto& [name, proof] : spoils.proofs)
        if (name != subject)
            return proof;
    return spoils.proofs.begin()->second;
}

/// What only makes sense on both kinds of request.
template <class Request>
Attacks<Request> onThePerson()
{
    return {
        {"sends no proof", [](Spoils&, Request& it) { it.person.reset(); }},
        {"signs with a key of its own",
         [](Spoils& spoils, Request& it) { it.person->claims = signedAnew(spoils, *it.person); }},
        {"issues a token itself",
         [](Spoils& spoils, Request& it) {
             it.person->idToken = tokenAnew(spoils, it.person->idToken);
         }},
        {"names an issuer of its own",
         [](Spoils& spoils, Request& it) {
             it.person->idToken = tokenAnew(spoils, it.person->idToken, "https://accounts.example");
         }},
        {"takes the token's algorithm away",
         [](Spoils&, Request& it) {
             it.person->idToken = underAlgorithm(it.person->idToken, "none");
         }},
        {"signs the token with a public key as a password",
         [](Spoils&, Request& it) {
             it.person->idToken = underAlgorithm(it.person->idToken, "HS256");
         }},
        {"alters the signed claims",
         [](Spoils&, Request& it) {
             auto& last = it.person->claims[it.person->claims.find('.') + 20];
             last = last == 'A' ? 'B' : 'A';
         }},
    };
}

Attacks<ReleaseKeysRequest> onTheGrant()
{
    using It = ReleaseKeysRequest;
    return {
        {"presents another person's token",
         [](Spoils& spoils, It& it) {
             const auto& other = proofOfAnother(spoils, it.grant.subject);
             it.person->idToken = other.idToken;
             it.person->freshIdToken = other.freshIdToken;
         }},
        {"presents another person's token and opening",
         [](Spoils& spoils, It& it) {
             const auto claims = it.person->claims;
             it.person = proofOfAnother(spoils, it.grant.subject);
             it.person->claims = claims;
         }},
        {"re-uses a nonce for an accomplice",
         [](Spoils& spoils, It& it) {
             const auto own = it.grant.subject;
             for (const auto& [name, proof] : spoils.proofs)
                 if (name != own)
                     it.grant.subject = name;
             it.person->idToken = spoils.token;
             it.person->freshIdToken.clear();
         }},
        {"hides a key", [](Spoils&, It& it) { it.grant.keys.pop_back(); }},
        {"hides a key from the runner, too",
         [](Spoils&, It& it) {
             it.grant.keys.pop_back();
             it.allKeys.pop_back();
         }},
        {"names another subject", [](Spoils&, It& it) { it.grant.subject += "-not"; }},
        {"asks for keys beyond the grant",
         [](Spoils&, It& it) {
             it.grant.keys = {"A", "B"};
         }},
        {"changes the purpose",
         [](Spoils&, It& it) {
             it.grant.purpose = {domain::PurposeCategory::Audit, "AUD-1", "all in order"};
         }},
        {"changes the grant", [](Spoils&, It& it) { it.grant.id = domain::GrantId::fresh(); }},
        {"presents the proof of a write",
         [](Spoils& spoils, It& it) { it.person->claims = spoils.writes.back().person->claims; }},
        {"seals to a key of its own",
         [](Spoils& spoils, It& it) { it.readerPublicKey = spoils.own.publicKey; }},
    };
}

Attacks<ReleaseKeysRequest> onTheCiphertext()
{
    using It = ReleaseKeysRequest;
    return {
        {"asks for another secret",
         [](Spoils& spoils, It& it) {
             const auto other = spoils.elsewhere(it.context.secret);
             it.context = other->sealed.context;
             it.dek = other->sealed.dek;
             it.grant.secret = it.context.secret;
         }},
        {"asks for an older version",
         [](Spoils& spoils, It& it) {
             const auto old = spoils.stored(it.context.secret, 1);
             it.context = old->sealed.context;
             it.dek = old->sealed.dek;
             it.grant.version = 1;
             it.grant.versionId = it.context.version;
         }},
        {"shows an older version under the newest number",
         [](Spoils& spoils, It& it) { it.dek = spoils.stored(it.context.secret, 1)->sealed.dek; }},
        {"takes the key of another secret",
         [](Spoils& spoils, It& it) { it.dek = spoils.elsewhere(it.context.secret)->sealed.dek; }},
        {"asks for another organization",
         [](Spoils&, It& it) {
             it.context.organization = domain::OrganizationId::fresh();
             it.grant.organization = it.context.organization;
         }},
        {"asks for another environment",
         [](Spoils&, It& it) { it.context.environment = domain::EnvironmentId::fresh(); }},
        {"moves the version to another backend",
         [](Spoils&, It& it) { it.context.backend = domain::BackendId::fresh(); }},
        {"cuts the wrapped key", [](Spoils&, It& it) { it.dek.wrapped.pop_back(); }},
        {"alters the wrapped key", [](Spoils&, It& it) { it.dek.wrapped[20] ^= 1; }},
        {"names another key encryption key", [](Spoils&, It& it) { it.dek.kekId = "none"; }},
    };
}

/// The whole write anew, under a DEK that the attacker knows.
void putOwnValues(const Spoils& spoils, SealVersionRequest& it)
{
    const auto context = encode(it.context);
    const auto dek = crypto::randomSecret(32);
    for (auto& entry : it.entries)
        entry.sealed = *crypto::sealEntry(*crypto::entryKey(*dek, context, entry.key), context,
                                          {entry.key, nameOf(entry.format)},
                                          SecretBytes::copyOf(std::string("invented")));
    const auto custodian = spoils.custodian.publicKey;
    const auto sealed = crypto::sealDekToCustodian(custodian, context, *dek);
    it.sealedDek = domain::SealedMessage{sealed->encapsulated, sealed->ciphertext};
}

Attacks<SealVersionRequest> onTheWrite()
{
    using It = SealVersionRequest;
    return {
        {"puts values of its own", putOwnValues},
        {"drops an entry of a write", [](Spoils&, It& it) { it.entries.pop_back(); }},
        {"cuts an entry of a write", [](Spoils&, It& it) { it.entries[0].sealed.pop_back(); }},
        {"swaps the entries of a write",
         [](Spoils&, It& it) { std::swap(it.entries[0].sealed, it.entries[1].sealed); }},
        {"keeps a key that was dropped",
         [](Spoils& spoils, It& it) {
             it.base = spoils.stored(it.context.secret, it.context.number - 1)->sealed;
             it.kept.emplace_back("B");
         }},
        {"builds on an older version",
         [](Spoils& spoils, It& it) { it.base = spoils.stored(it.context.secret, 1)->sealed; }},
        {"rolls a part of a version back", [](Spoils&, It& it) { it.kept.pop_back(); }},
        {"rolls a part back, and shows no more to the runner",
         [](Spoils&, It& it) {
             it.kept.pop_back();
             it.base->entries.pop_back();
         }},
        {"rolls back to another version",
         [](Spoils& spoils, It& it) { it.base = spoils.stored(it.context.secret, 2)->sealed; }},
        {"shows another version under the base's name",
         [](Spoils& spoils, It& it) {
             const auto context = it.base->context;
             it.base = spoils.stored(it.context.secret, 2)->sealed;
             it.base->context = context;
         }},
        {"swaps the entries of the base",
         [](Spoils&, It& it) {
             std::swap(it.base->entries[0].sealed, it.base->entries[1].sealed);
         }},
        {"writes to another secret",
         [](Spoils& spoils, It& it) {
             it.context.secret = spoils.elsewhere(it.context.secret)->sealed.context.secret;
         }},
        {"writes under another number", [](Spoils&, It& it) { ++it.context.number; }},
        {"writes to another organization",
         [](Spoils&, It& it) { it.context.organization = domain::OrganizationId::fresh(); }},
        {"writes to another environment",
         [](Spoils&, It& it) { it.context.environment = domain::EnvironmentId::fresh(); }},
        {"calls a write a rollback", [](Spoils&, It& it) { it.sealedDek.reset(); }},
        {"presents the proof of a reveal",
         [](Spoils& spoils, It& it) {
             const auto theirs = std::ranges::find_if(spoils.reveals, [&](const auto& reveal) {
                 return reveal.person->idToken == it.person->idToken;
             });
             it.person->claims = theirs->person->claims;
         }},
        {"replays an older write",
         [](Spoils& spoils, It& it) {
             const auto place = it.context;
             it = spoils.writes.front();
             it.context = place;
         }},
    };
}

template <class Request>
Attacks<Request> joined(std::initializer_list<Attacks<Request>> parts)
{
    Attacks<Request> all;
    for (const auto& part : parts)
        all.insert(part.begin(), part.end());
    return all;
}

const Attacks<ReleaseKeysRequest>& releaseAttacks()
{
    static const auto all =
        joined({onThePerson<ReleaseKeysRequest>(), onTheGrant(), onTheCiphertext()});
    return all;
}

const Attacks<SealVersionRequest>& sealAttacks()
{
    static const auto all = joined({onThePerson<SealVersionRequest>(), onTheWrite()});
    return all;
}

template <class Request>
void alterBy(const Attacks<Request>& attacks, Spoils& spoils, Request& request)
{
    const auto found = attacks.find(spoils.armed);
    if (found == attacks.end())
        return;
    found->second(spoils, request);
    ++spoils.fired;
}

} // namespace

std::string signedAnew(const Spoils& spoils, const domain::PersonProof& proof)
{
    return *crypto::signProof(spoils.signer, partOf(proof.claims, 1));
}

std::string tokenAnew(const Spoils& spoils, const std::string& token, const std::string& issuer)
{
    auto claims = *wire::parse(partOf(token, 1));
    if (!issuer.empty())
        claims.as_object()["iss"] = issuer;
    return *spoils.signer.signCompact(wire::serialize(claims), "JWT");
}

void alter(Spoils& spoils, ReleaseKeysRequest& request)
{
    alterBy(releaseAttacks(), spoils, request);
}

void alter(Spoils& spoils, SealVersionRequest& request)
{
    alterBy(sealAttacks(), spoils, request);
}

bool isRequestAttack(std::string_view name)
{
    return releaseAttacks().contains(name) || sealAttacks().contains(name);
}

} // namespace strongroom::hostile
