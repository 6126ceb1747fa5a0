// JSON read strictly: a misspelt rule must not become no rule.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/runner/config.h"

#include "app/log/process.h"
#include "models/domain/provider_address.h"
#include "models/wire/fields.h"
#include "models/wire/json.h"
#include "providers/remote/remote_store.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace strongroom::app {
namespace {

constexpr std::chrono::seconds defaultSignInMaxAge = std::chrono::hours(12);
constexpr std::int64_t longestSignIn = 366 * 86400;

void expectKnown(wire::ObjectReader& reader, const wire::json::value& value,
                 std::initializer_list<std::string_view> known)
{
    const auto* object = value.if_object();
    for (const auto& member : object == nullptr ? wire::json::object() : *object)
        if (std::ranges::find(known, std::string_view(member.key())) == known.end())
            reader.fail(member.key(), "left out: no such member is known");
}

runner::TunnelAddress readAddress(wire::ObjectReader& reader, std::string_view name)
{
    const auto* value = reader.find(name);
    if (value == nullptr) {
        reader.fail(name, "given");
        return {};
    }
    wire::ObjectReader fields(*value);
    const auto port = fields.integer("port");
    runner::TunnelAddress address{fields.text("address"), static_cast<std::uint16_t>(port)};
    if (!fields.ok() || port < 1 || port > 65535)
        reader.fail(name, "an object of \"address\" and \"port\"");
    return address;
}

bool isTrustworthy(const std::string& address)
{
    return address.empty() || domain::isPrivateAddress(address);
}

Result<IssuerConfig> readIssuer(const wire::json::value& value, bool hasReadyFile)
{
    wire::ObjectReader reader(value);
    expectKnown(reader, value, {"issuer", "known_as", "client_id", "jwks_uri", "jwks_file", "ca"});
    IssuerConfig issuer{reader.textOr("issuer"),    reader.textOr("known_as"),
                        reader.text("client_id"),   reader.textOr("jwks_uri"),
                        reader.textOr("jwks_file"), reader.textOr("ca")};
    if (issuer.knownAs.empty())
        issuer.knownAs = issuer.address;
    if (issuer.address.empty() && (!hasReadyFile || issuer.jwksFile.empty()))
        reader.fail("issuer",
                    "an address; the built-in one's stands in the ready file, and its keys "
                    "in \"jwks_file\"");
    if (!issuer.jwksFile.empty() && !issuer.jwksUri.empty())
        reader.fail("jwks_uri", "left out where \"jwks_file\" is given");
    if (!isTrustworthy(issuer.jwksUri)
        || (issuer.jwksFile.empty() && !isTrustworthy(issuer.address)))
        reader.fail(issuer.jwksUri.empty() ? "issuer" : "jwks_uri",
                    "an address that begins with https");
    if (issuer.knownAs.empty())
        reader.fail("known_as", "given");
    if (!reader.ok())
        return reader.error();
    return issuer;
}

/// An empty list would match nobody or everybody, depending on who reads it.
std::vector<std::string> readNames(wire::ObjectReader& reader, std::string_view name)
{
    std::vector<std::string> names;
    if (reader.find(name) == nullptr)
        return names;
    for (const auto& one : reader.array(name)) {
        if (!one.is_string() || one.get_string().empty())
            reader.fail(name, "a list of texts");
        else
            names.emplace_back(one.get_string().c_str());
    }
    if (names.empty())
        reader.fail(name, "left out, or a list of at least one");
    return names;
}

Result<runner::PolicyRule> readRule(const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    expectKnown(reader, value, {"subjects", "groups", "purposes", "devices"});
    runner::PolicyRule rule;
    rule.subjects = readNames(reader, "subjects");
    rule.groups = readNames(reader, "groups");
    rule.devices = readNames(reader, "devices");
    for (const auto& name : readNames(reader, "purposes")) {
        if (!domain::isPurposeCode(name))
            reader.fail("purposes", "a list of the codes of purposes");
        else
            rule.purposes.push_back(name);
    }
    if (!reader.ok())
        return reader.error();
    return rule;
}

std::vector<runner::PolicyRule> readRules(wire::ObjectReader& reader, std::string_view name)
{
    std::vector<runner::PolicyRule> rules;
    for (const auto& one : reader.array(name))
        rules.push_back(reader.take(name, readRule(one)));
    return rules;
}

Result<runner::Policy> readPolicy(const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    expectKnown(reader, value, {"allow", "keys"});
    runner::Policy policy;
    if (reader.find("allow") == nullptr && reader.find("keys") == nullptr)
        reader.fail("allow", "given, or \"keys\"");
    if (reader.find("allow") != nullptr)
        policy.allow = readRules(reader, "allow");
    if (reader.find("keys") != nullptr)
        policy.keys = readRules(reader, "keys");
    for (const auto& rule : policy.keys.value_or(std::vector<runner::PolicyRule>()))
        if (!rule.purposes.empty())
            reader.fail("keys", "a list of rules without purposes");
    if (!reader.ok())
        return reader.error();
    return policy;
}

void readTrust(wire::ObjectReader& reader, RunnerConfig& config)
{
    for (const auto& one : reader.array("issuers"))
        config.issuers.push_back(
            reader.take("issuers", readIssuer(one, !config.readyFile.empty())));
    if (reader.ok() && config.issuers.empty())
        reader.fail("issuers", "a list of at least one identity provider to believe");
    const auto age = reader.integerOr("sign_in_max_age_seconds", defaultSignInMaxAge.count());
    if (age < 60 || age > longestSignIn)
        reader.fail("sign_in_max_age_seconds", "a time of one minute to one year");
    config.signInMaxAge = std::chrono::seconds(age);
    if (const auto* policy = reader.find("policy"))
        config.policy = reader.take("policy", readPolicy(*policy));
}

Result<StoreConfig> readStore(const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    expectKnown(reader, value, {"name", "kind", "settings", "credential_files"});
    StoreConfig store{reader.text("name"), reader.text("kind"),
                      wire::readTextMap(reader, "settings"),
                      wire::readTextMap(reader, "credential_files")};
    if (reader.ok() && !providers::isStoreName(store.name))
        reader.fail("name", "1 to 64 small letters, digits, \"-\" and \"_\"");
    if (!reader.ok())
        return reader.error();
    return store;
}

std::vector<StoreConfig> readStores(wire::ObjectReader& reader)
{
    std::vector<StoreConfig> stores;
    for (const auto& one : reader.array("stores")) {
        auto store = reader.take("stores", readStore(one));
        if (std::ranges::find(stores, store.name, &StoreConfig::name) != stores.end())
            reader.fail("stores", "a list of stores with different names");
        stores.push_back(std::move(store));
    }
    return stores;
}

Result<wire::json::value> readReadyFile(const std::string& path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    return wire::parse(*text);
}

} // namespace

Result<RunnerConfig> parseRunnerConfig(const std::string& text)
{
    const auto value = wire::parse(text);
    if (!value)
        return value.error();
    wire::ObjectReader reader(*value);
    expectKnown(reader, *value,
                {"organization",
                 "runner",
                 "name",
                 "keys",
                 "certificate",
                 "key",
                 "authority",
                 "organization_authority",
                 "log",
                 "ready_file",
                 "control_plane",
                 "issuers",
                 "sign_in_max_age_seconds",
                 "silence_seconds",
                 "policy",
                 "otlp_endpoint",
                 "otlp_ca",
                 "outbound_allow",
                 "outbound_ca",
                 "pkcs11_modules",
                 "stores",
                 "development"});
    RunnerConfig config;
    config.identity = {{reader.text("organization")}, {reader.text("runner")}, reader.text("name")};
    config.keys = reader.text("keys");
    config.certificate = reader.text("certificate");
    config.key = reader.text("key");
    config.authority = reader.text("authority");
    config.organizationAuthority = reader.textOr("organization_authority", config.authority);
    config.log = reader.textOr("log");
    config.readyFile = reader.textOr("ready_file");
    if (config.readyFile.empty())
        config.controlPlane = readAddress(reader, "control_plane");
    const auto silence = reader.integerOr("silence_seconds", config.silence.count());
    if (silence < 1 || silence > 3600)
        reader.fail("silence_seconds", "a time of one second to one hour");
    config.silence = std::chrono::seconds(silence);
    config.otlpEndpoint = reader.textOr("otlp_endpoint");
    config.otlpAuthority = reader.textOr("otlp_ca");
    config.outboundAllow = readNames(reader, "outbound_allow");
    config.outboundAuthority = reader.textOr("outbound_ca");
    config.pkcs11Modules = readNames(reader, "pkcs11_modules");
    config.stores = readStores(reader);
    config.development = reader.flagOr("development", false);
    readTrust(reader, config);
    if (!reader.ok())
        return reader.error();
    return config;
}

Result<runner::TunnelAddress> tunnelIn(const std::string& readyFile)
{
    const auto value = readReadyFile(readyFile);
    if (!value)
        return value.error();
    wire::ObjectReader reader(*value);
    auto address = readAddress(reader, "tunnel");
    if (!reader.ok())
        return reader.error();
    return address;
}

Result<std::string> issuerIn(const std::string& readyFile)
{
    const auto value = readReadyFile(readyFile);
    if (!value)
        return value.error();
    return wire::ObjectReader(*value).textOr("issuer");
}

} // namespace strongroom::app
