// Lies, by name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/hostile_strongroomd/answer_attacks.h"

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "models/wire/custody_json.h"
#include "models/wire/sealed_json.h"

#include <algorithm>
#include <functional>

namespace strongroom::hostile {
namespace {

namespace json = wire::json;

/// True if something was changed.
using Lie = std::function<bool(Spoils&, std::string_view, json::value&)>;
using Lies = std::map<std::string_view, Lie>;

/// A lie about the answer to requests whose path ends so.
Lie on(std::string end, std::function<void(Spoils&, json::object&)> tell)
{
    return [end = std::move(end), tell = std::move(tell)](Spoils& spoils, std::string_view path,
                                                          json::value& answer) {
        if (!path.ends_with(end))
            return false;
        tell(spoils, answer.as_object());
        return true;
    };
}

/// Bytes in base64url, changed and put back.
void change(json::value& text, const std::function<void(Bytes&)>& how)
{
    auto bytes = *fromBase64Url(text.as_string());
    how(bytes);
    text = toBase64Url(bytes);
}

void useKey(json::object& custodian, const Bytes& key)
{
    custodian["public_key"] = toBase64Url(key);
    custodian["key_id"] = toBase64Url(crypto::sha256(key));
}

/// A custodian as good as any, but for whose authority it is.
json::object certified(const Spoils& spoils, const json::object& true_)
{
    const auto now = SystemClock().now();
    const auto authority = crypto::newAuthority("Strongroom embedded authority", now);
    auto key = *wire::fromJson<domain::CustodianKey>(true_);
    key.publicKey = spoils.own.publicKey;
    key.keyId = toBase64Url(crypto::sha256(key.publicKey));
    const auto uri = crypto::runnerUri(spoils.organization.value, key.runner.value);
    const auto leaf =
        crypto::issueCertificate(*authority, {key.runnerName, {}, {}, {uri}, false, 90}, now);
    key.authorityPem = authority->certificatePem;
    key.certificatePem = leaf->certificatePem;
    key.signature = *crypto::signStatement(
        {spoils.organization.value, key.runner.value, key.publicKey, key.kekId},
        leaf->privateKeyPem);
    return wire::toJson(key);
}

/// Values of the attacker's own, sealed to the reader in the custodian's name.
void inventValues(Spoils& spoils, json::object& answer)
{
    const auto redeemed = *wire::fromJson<domain::Redeemed>(answer);
    const auto context = encode(redeemed.context);
    const auto dek = crypto::randomSecret(32);
    crypto::EntryKeys keys;
    json::array entries;
    for (auto entry : redeemed.entries) {
        auto key = std::move(*crypto::entryKey(*dek, context, entry.key));
        entry.sealed = *crypto::sealEntry(key, context, {entry.key, nameOf(entry.format)},
                                          SecretBytes::copyOf(std::string("invented")));
        entries.push_back(wire::toJson(entry));
        keys.emplace(entry.key, std::move(key));
    }
    const auto sealed = crypto::sealEntryKeysToReader(
        spoils.own.privateKey, spoils.reveals.back().readerPublicKey, context,
        {redeemed.grant.id.value, redeemed.keys.newestSealed, redeemed.keys.allKeys}, keys);
    answer["entries"] = std::move(entries);
    answer["keys"].as_object()["sealed_keys"] =
        wire::toJson(domain::SealedMessage{sealed->encapsulated, sealed->ciphertext});
}

json::array& entriesOf(json::object& answer)
{
    return answer["entries"].as_array();
}

json::value& sealedOf(json::object& answer, std::size_t place)
{
    return entriesOf(answer)[place].as_object()["sealed"];
}

Lies aboutTheCustodian()
{
    return {
        {"substitutes the custodian's key",
         on("/custodian",
            [](Spoils& spoils, json::object& it) { useKey(it, spoils.own.publicKey); })},
        {"presents another authority",
         on("/custodian", [](Spoils& spoils, json::object& it) { it = certified(spoils, it); })},
        {"substitutes the releasing custodian",
         on("/redeem",
            [](Spoils& spoils, json::object& it) {
                inventValues(spoils, it);
                auto& custodian = it["keys"].as_object()["custodian"].as_object();
                custodian = certified(spoils, custodian);
            })},
        {"signs as another runner",
         on("/custodian",
            [](Spoils&, json::object& it) { it["runner"] = domain::RunnerId::fresh().value; })},
    };
}

Lies aboutValues()
{
    return {
        {"invents values", on("/redeem", inventValues)},
        {"cuts a value", on("/redeem",
                            [](Spoils&, json::object& it) {
                                change(sealedOf(it, 0), [](Bytes& bytes) { bytes.pop_back(); });
                            })},
        {"alters a value", on("/redeem",
                              [](Spoils&, json::object& it) {
                                  change(sealedOf(it, 0), [](Bytes& bytes) { bytes[13] ^= 1; });
                              })},
        {"cuts the released keys",
         on("/redeem",
            [](Spoils&, json::object& it) {
                change(it["keys"].as_object()["sealed_keys"].as_object()["ciphertext"],
                       [](Bytes& bytes) { bytes.pop_back(); });
            })},
        {"leaves a value out",
         on("/redeem", [](Spoils&, json::object& it) { entriesOf(it).pop_back(); })},
        {"leaves all values out",
         on("/redeem", [](Spoils&, json::object& it) { entriesOf(it).clear(); })},
        {"shows a value twice, and another not",
         on("/redeem", [](Spoils&, json::object& it) { entriesOf(it)[1] = entriesOf(it)[0]; })},
        {"swaps two values",
         on("/redeem",
            [](Spoils&, json::object& it) { std::swap(sealedOf(it, 0), sealedOf(it, 1)); })},
        {"calls a value another format",
         on("/redeem",
            [](Spoils&, json::object& it) { entriesOf(it)[0].as_object()["format"] = "binary"; })},
    };
}

/// Puts the first entry of another version in the place of the one that was asked for.
void splice(json::object& answer, const Result<server::StoredVersion>& from)
{
    sealedOf(answer, 0) = toBase64Url(from->sealed.entries.front().sealed);
}

Lies aboutPlaces()
{
    const auto field = [](const char* name, const std::function<json::value(Spoils&)>& value) {
        return on("/redeem", [name, value](Spoils& spoils, json::object& it) {
            it["context"].as_object()[name] = value(spoils);
        });
    };
    return {
        {"shows the value of an older version",
         on("/redeem",
            [](Spoils& spoils, json::object& it) {
                splice(it, spoils.stored(spoils.reveals.back().context.secret, 1));
            })},
        {"shows the value of another secret",
         on("/redeem",
            [](Spoils& spoils, json::object& it) {
                splice(it, spoils.elsewhere(spoils.reveals.back().context.secret));
            })},
        {"splices the context: number", field("number", [](Spoils&) { return json::value(7); })},
        {"splices the context: version",
         field("version", [](Spoils&) { return json::value(newId()); })},
        {"splices the context: secret",
         field("secret",
               [](Spoils& spoils) {
                   return json::value(spoils.elsewhere(spoils.reveals.back().context.secret)
                                          ->sealed.context.secret.value);
               })},
        {"splices the context: environment",
         field("environment", [](Spoils&) { return json::value(newId()); })},
        {"splices the context: organization",
         field("organization", [](Spoils&) { return json::value(newId()); })},
        {"splices the context: backend",
         field("backend", [](Spoils&) { return json::value(newId()); })},
        {"claims that nothing newer was sealed",
         on("/redeem",
            [](Spoils&, json::object& it) { it["keys"].as_object()["newest_sealed"] = 1; })},
    };
}

Lies aboutGrants()
{
    return {
        {"grants another version",
         on("/grants", [](Spoils&, json::object& it) { it["version"] = 1; })},
        {"grants fewer keys",
         on("/grants", [](Spoils&, json::object& it) { it["keys"].as_array().pop_back(); })},
        {"grants for another purpose",
         on("/grants",
            [](Spoils&, json::object& it) { it["purpose"].as_object()["ticket"] = "INC-1"; })},
        {"grants another secret",
         on("/grants", [](Spoils&, json::object& it) { it["secret"] = newId(); })},
    };
}

/// Says of the first secret of that slug that it is another one.
bool swapNames(Spoils& spoils, json::value& answer)
{
    auto& items = answer.as_object()["items"].as_array();
    const auto found = std::ranges::find_if(
        items, [](const auto& one) { return one.as_object().at("slug") == "stripe"; });
    if (found == items.end())
        return false;
    auto& item = found->as_object();
    const domain::SecretId true_{std::string(item["id"].as_string())};
    item["id"] = spoils.elsewhere(true_)->sealed.context.secret.value;
    return true;
}

/// Takes one key away, in the leave and in what comes back.
bool hideKey(Spoils&, std::string_view path, json::value& answer)
{
    if (path.ends_with("/grants"))
        answer.as_object()["keys"].as_array().pop_back();
    else if (path.ends_with("/redeem"))
        entriesOf(answer.as_object()).pop_back();
    return path.ends_with("/grants") || path.ends_with("/redeem");
}

/// The same of all versions that are listed.
bool listFewerKeys(Spoils&, std::string_view path, json::value& answer)
{
    if (!path.ends_with("/versions"))
        return false;
    for (auto& version : answer.as_object()["items"].as_array())
        version.as_object()["keys"].as_array().pop_back();
    return true;
}

Lies aboutKeys()
{
    return {{"hides a key", hideKey},
            {"hides a key from the runner, too", hideKey},
            {"rolls a part of a version back", listFewerKeys},
            {"rolls a part back, and shows no more to the runner", listFewerKeys}};
}

Lies aboutNames()
{
    return {
        {"names another identity provider",
         on("/v1/sign-in", [](Spoils& spoils,
                              json::object& it) { it["issuer"] = spoils.address + "/elsewhere"; })},
        {"answers with another secret's id",
         [](Spoils& spoils, std::string_view path, json::value& answer) {
             return path.ends_with("/secrets") && swapNames(spoils, answer);
         }},
        {"calls another secret by this one's name",
         [](Spoils& spoils, std::string_view path, json::value& answer) {
             if (path.ends_with("/secrets"))
                 return swapNames(spoils, answer);
             auto* secret = answer.if_object();
             if (secret == nullptr || !secret->contains("slug") || secret->at("slug") != "github")
                 return false;
             (*secret)["slug"] = "stripe";
             return true;
         }},
        {"swaps two environments", on("/environments",
                                      [](Spoils&, json::object& it) {
                                          auto& items = it["items"].as_array();
                                          std::swap(items[0].as_object()["id"],
                                                    items[1].as_object()["id"]);
                                      })},
    };
}

const Lies& all()
{
    static const auto lies = [] {
        Lies joined;
        for (const auto& part : {aboutTheCustodian(), aboutValues(), aboutPlaces(), aboutGrants(),
                                 aboutKeys(), aboutNames()})
            joined.insert(part.begin(), part.end());
        return joined;
    }();
    return lies;
}

} // namespace

void alter(Spoils& spoils, std::string_view path, json::value& answer)
{
    const auto found = all().find(spoils.armed);
    if (found != all().end() && found->second(spoils, path, answer))
        ++spoils.fired;
}

bool isAnswerAttack(std::string_view name)
{
    return all().contains(name);
}

} // namespace strongroom::hostile
