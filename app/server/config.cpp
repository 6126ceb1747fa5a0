// Configuration, in which a misspelt word is an error and not a default.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/config.h"

#include "models/domain/provider_address.h"
#include "models/wire/fields.h"

#include <algorithm>
#include <array>
#include <span>

namespace strongroom::app {
namespace {

namespace json = boost::json;

constexpr std::array known{"database",
                           "certificate",
                           "key",
                           "runner_authority",
                           "api",
                           "tunnel",
                           "sign_in_page",
                           "public_url",
                           "organization",
                           "setup_token_hash",
                           "external_issuer",
                           "log",
                           "limits",
                           "require_sender_binding",
                           "step_up",
                           "require_second_factor",
                           "second_factor_key",
                           "openfga",
                           "log_key",
                           "log_origin",
                           "audit_retention_days",
                           "otlp_endpoint",
                           "otlp_ca",
                           "audit_sinks",
                           "metrics",
                           "platform_key",
                           "outbound_allow",
                           "development",
                           "aws_principal",
                           "builtin_store"};

Listen readListen(wire::ObjectReader& reader, std::string_view name)
{
    const auto* value = reader.find(name);
    if (value == nullptr) {
        reader.fail(name, "given");
        return {};
    }
    wire::ObjectReader fields(*value);
    const auto port = fields.integer("port");
    Listen listen{fields.text("address"), static_cast<std::uint16_t>(port)};
    if (!fields.ok() || port < 0 || port > 65535)
        reader.fail(name, "an object of \"address\" and \"port\"");
    return listen;
}

void expectKnown(wire::ObjectReader& reader, const json::value& value,
                 std::span<const char* const> names, const char* expectation)
{
    if (value.is_object())
        for (const auto& member : value.get_object())
            if (std::ranges::find(names, std::string_view(member.key())) == names.end())
                reader.fail(member.key(), expectation);
}

constexpr std::array knownLimits{"connections",           "handshake_seconds", "request_seconds",
                                 "reply_seconds",         "idle_seconds",      "shutdown_seconds",
                                 "runner_silence_seconds"};

Result<ServeLimits> readLimits(const json::value& value)
{
    wire::ObjectReader fields(value);
    ServeLimits limits;
    expectKnown(fields, value, knownLimits, "a limit that is known");
    const auto read = [&fields](const char* name, std::int64_t fallback) {
        constexpr std::int64_t most = 100'000;
        const auto number = fields.integerOr(name, fallback);
        if (number < 1 || number > most)
            fields.fail(name, "a number from 1 to 100000");
        return number;
    };
    const auto seconds = [&read](const char* name, std::chrono::seconds& limit) {
        limit = std::chrono::seconds(read(name, limit.count()));
    };
    limits.http.connections = static_cast<std::size_t>(
        read("connections", static_cast<std::int64_t>(limits.http.connections)));
    seconds("handshake_seconds", limits.http.handshake);
    seconds("request_seconds", limits.http.request);
    seconds("reply_seconds", limits.http.reply);
    seconds("idle_seconds", limits.http.idle);
    seconds("shutdown_seconds", limits.shutdown);
    seconds("runner_silence_seconds", limits.runnerSilence);
    if (!fields.ok())
        return fields.error();
    return limits;
}

constexpr std::array knownOfIssuer{"issuer", "audience",      "client_id",  "ca",
                                   "scopes", "subject_claim", "name_claim", "groups_claim"};

/// Without "openid" there would be no ID token, and nobody could prove anything to the runner.
std::vector<std::string> readScopes(wire::ObjectReader& reader)
{
    std::vector<std::string> scopes;
    for (const auto& scope : reader.array("scopes"))
        scopes.emplace_back(scope.is_string() ? scope.get_string().c_str() : "");
    const auto isScope = [](const std::string& scope) {
        return !scope.empty() && scope.find_first_of(" \"\\") == std::string::npos;
    };
    if (std::ranges::find(scopes, "openid") == scopes.end()
        || !std::ranges::all_of(scopes, isScope))
        reader.fail("scopes", "a list of texts, one of them \"openid\"");
    return scopes;
}

Result<ExternalIssuer> readIssuer(const json::value& value)
{
    wire::ObjectReader fields(value);
    ExternalIssuer external{fields.text("issuer"), fields.text("audience"),
                            fields.text("client_id"), fields.textOr("ca")};
    expectKnown(fields, value, knownOfIssuer, "left out: no such member is known");
    if (fields.find("scopes") != nullptr)
        external.scopes = readScopes(fields);
    external.claims.subject = fields.textOr("subject_claim", external.claims.subject);
    external.claims.name = fields.textOr("name_claim", external.claims.name);
    external.claims.groups = fields.textOr("groups_claim");
    if (external.claims.subject.empty())
        fields.fail("subject_claim", "the name of a claim, or left out");
    if (!domain::isPrivateAddress(external.issuer))
        fields.fail("issuer", "an https address");
    if (!fields.ok())
        return fields.error();
    return external;
}

constexpr std::array knownOfOpenfga{"url", "store", "token_file", "ca"};

/// What OpenFGA takes for a store's name, with room for an id.
bool isStoreName(const std::string& name)
{
    constexpr std::size_t longest = 27;
    return name.size() >= 3 && name.size() <= longest && std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                      || c == '-' || c == '_' || c == '.';
           });
}

Result<OpenfgaServer> readOpenfga(const json::value& value)
{
    wire::ObjectReader fields(value);
    OpenfgaServer server;
    server.url = fields.text("url");
    server.store = fields.textOr("store", server.store);
    server.tokenFile = fields.textOr("token_file");
    server.caFile = fields.textOr("ca");
    expectKnown(fields, value, knownOfOpenfga, "left out: no such member is known");
    if (!isStoreName(server.store))
        fields.fail("store", "3 to 27 letters, digits, '-', '_' and '.'");
    if (!fields.ok())
        return fields.error();
    return server;
}

Result<MetricsConfig> readMetrics(const json::value& value)
{
    constexpr std::array knownOfMetrics{"token_file"};
    wire::ObjectReader fields(value);
    MetricsConfig metrics{fields.textOr("token_file")};
    expectKnown(fields, value, knownOfMetrics, "left out: no such member is known");
    if (!fields.ok())
        return fields.error();
    return metrics;
}

constexpr std::array knownOfStepUp{"actions", "environments", "max_age_seconds", "acr"};

std::vector<std::string> readWords(wire::ObjectReader& reader, const char* name)
{
    std::vector<std::string> words;
    for (const auto& word : reader.array(name)) {
        words.emplace_back(word.is_string() ? word.get_string().c_str() : "");
        // Separated by blanks, they travel in a quoted header.
        if (words.back().empty() || words.back().find_first_of(" \"\\") != std::string::npos)
            reader.fail(name, "a list of words");
    }
    return words;
}

Result<server::StepUpRule> readStepUp(const json::value& value)
{
    using domain::EnvironmentKind;
    wire::ObjectReader fields(value);
    server::StepUpRule rule;
    expectKnown(fields, value, knownOfStepUp, "left out: no such member is known");
    for (const auto& action : readWords(fields, "actions")) {
        rule.actions.insert(action);
        if (std::ranges::find(server::stepUpActions, action) == server::stepUpActions.end())
            fields.fail("actions",
                        "of reveal, break_glass, delete, destroy, manage_access, machines");
    }
    for (const auto& name : readWords(fields, "environments")) {
        const auto before = rule.in.size();
        for (const auto kind : {EnvironmentKind::Production, EnvironmentKind::Staging,
                                EnvironmentKind::Development, EnvironmentKind::Other})
            if (nameOf(kind) == name)
                rule.in.insert(kind);
        if (rule.in.size() == before)
            fields.fail("environments", "of production, staging, development, other, each once");
    }
    rule.acr = readWords(fields, "acr");
    constexpr std::int64_t most = 31 * 24 * 3600;
    const auto age = fields.integerOr("max_age_seconds", -1);
    if (age >= 0)
        rule.maxAge = std::chrono::seconds(age);
    if (age > most || (age < 0 && fields.find("max_age_seconds") != nullptr))
        fields.fail("max_age_seconds", "a number from 0 to 2678400");
    if (fields.ok() && (rule.actions.empty() || (!rule.maxAge && rule.acr.empty())))
        fields.fail("actions", "given, and with them max_age_seconds or acr");
    if (!fields.ok())
        return fields.error();
    return rule;
}

json::object toJson(const Listen& listen)
{
    return {{"address", listen.address}, {"port", listen.port}};
}

/// What leaves for those who watch: lines, spans, events and numbers.
Result<Done> readWatching(wire::ObjectReader& reader, ServerConfig& config)
{
    config.log = reader.textOr("log");
    config.otlpEndpoint = reader.textOr("otlp_endpoint");
    config.otlpAuthority = reader.textOr("otlp_ca");
    if (const auto* given = reader.find("audit_sinks")) {
        auto sinks = readSinks(*given);
        if (!sinks)
            return sinks.error();
        config.auditSinks = std::move(*sinks);
    }
    if (const auto* given = reader.find("metrics")) {
        auto metrics = readMetrics(*given);
        if (!metrics)
            return metrics.error();
        config.metrics = std::move(*metrics);
    }
    return Done{};
}

/// How the record is signed, and how long it is kept.
void readRecord(wire::ObjectReader& reader, ServerConfig& config)
{
    config.logKey = reader.textOr("log_key");
    config.logOrigin = reader.textOr("log_origin", config.logOrigin);
    constexpr std::int64_t longestRetention = 36500;
    const auto days = reader.integerOr("audit_retention_days", 0);
    if (days < 0 || days > longestRetention)
        reader.fail("audit_retention_days", "0 to 36500 days");
    config.auditRetentionDays = static_cast<std::uint32_t>(days);
}

/// Other stores than our own.
Result<Done> readBackends(wire::ObjectReader& reader, ServerConfig& config)
{
    config.platformKey = reader.textOr("platform_key");
    config.outboundAllow = wire::readTexts(reader, "outbound_allow", 100, 300);
    config.development = reader.flagOr("development", false);
    config.awsPrincipal = reader.textOr("aws_principal", config.awsPrincipal);
    if (const auto* given = reader.find("builtin_store")) {
        auto store = readBuiltinStore(*given);
        if (!store)
            return store.error();
        config.builtinStore = std::move(*store);
    }
    return Done{};
}

} // namespace

Result<ServerConfig> parseConfig(const std::string& text)
{
    const auto value = wire::parse(text);
    if (!value || !value->is_object())
        return Error{ErrorKind::InvalidInput, "The configuration is not a JSON object."};
    for (const auto& member : value->get_object())
        if (std::ranges::find(known, std::string_view(member.key())) == known.end())
            return Error{ErrorKind::InvalidInput, "The configuration has an unknown member: "
                                                      + std::string(member.key()) + "."};
    wire::ObjectReader reader(*value);
    ServerConfig config;
    config.database = reader.text("database");
    config.certificate = reader.text("certificate");
    config.key = reader.text("key");
    config.runnerAuthority = reader.text("runner_authority");
    config.api = readListen(reader, "api");
    config.tunnel = readListen(reader, "tunnel");
    if (reader.find("sign_in_page") != nullptr)
        config.signInPage = readListen(reader, "sign_in_page");
    config.publicUrl = reader.textOr("public_url");
    config.organization = reader.textOr("organization");
    config.setupTokenHash = reader.textOr("setup_token_hash");
    if (const auto* external = reader.find("external_issuer")) {
        auto issuer = readIssuer(*external);
        if (!issuer)
            return issuer.error();
        config.externalIssuer = std::move(*issuer);
    }
    if (const auto* given = reader.find("openfga")) {
        auto server = readOpenfga(*given);
        if (!server)
            return server.error();
        config.openfga = std::move(*server);
    }
    if (reader.find("require_sender_binding") != nullptr)
        config.requireSenderBinding = reader.flagOr("require_sender_binding", true);
    if (auto read = readBackends(reader, config); !read)
        return read.error();
    config.requireSecondFactor = reader.flagOr("require_second_factor", false);
    config.secondFactorKey = reader.textOr("second_factor_key");
    if (config.requireSecondFactor && config.externalIssuer)
        reader.fail("require_second_factor", "left out: the issuer elsewhere decides about that");
    for (const auto& given : reader.array("step_up")) {
        auto rule = readStepUp(given);
        if (!rule)
            return rule.error();
        config.stepUp.push_back(std::move(*rule));
    }
    if (auto read = readWatching(reader, config); !read)
        return read.error();
    readRecord(reader, config);
    if (const auto* given = reader.find("limits")) {
        const auto limits = readLimits(*given);
        if (!limits)
            return limits.error();
        config.limits = *limits;
    }
    if (!reader.ok())
        return reader.error();
    return config;
}

std::string configText(const ServerConfig& config)
{
    json::object object{{"database", config.database},
                        {"certificate", config.certificate},
                        {"key", config.key},
                        {"runner_authority", config.runnerAuthority},
                        {"api", toJson(config.api)},
                        {"tunnel", toJson(config.tunnel)},
                        {"organization", config.organization},
                        {"setup_token_hash", config.setupTokenHash},
                        {"log", config.log}};
    if (config.signInPage)
        object["sign_in_page"] = toJson(*config.signInPage);
    if (!config.publicUrl.empty())
        object["public_url"] = config.publicUrl;
    return wire::serialize(object) + '\n';
}

} // namespace strongroom::app
