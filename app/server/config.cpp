// Configuration, in which a misspelt word is an error and not a default.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/config.h"

#include "models/wire/json.h"

#include <algorithm>
#include <array>

namespace strongroom::app {
namespace {

namespace json = boost::json;

constexpr std::array known{
    "database",        "certificate",  "key",        "runner_authority", "api",
    "tunnel",          "sign_in_page", "public_url", "organization",     "setup_token_hash",
    "external_issuer", "log"};

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

json::object toJson(const Listen& listen)
{
    return {{"address", listen.address}, {"port", listen.port}};
}

} // namespace

Result<ServerConfig> parseConfig(const std::string& text)
{
    const auto value = wire::parse(text);
    if (!value || !value->is_object())
        return Error{ErrorKind::InvalidInput, "The configuration is not a JSON object."};
    for (const auto& member : value->get_object())
        if (std::ranges::find(known, std::string_view(member.key())) == known.end())
            return Error{ErrorKind::InvalidInput,
                         "The configuration has an unknown member: " + std::string(member.key())};
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
    config.log = reader.textOr("log");
    if (const auto* external = reader.find("external_issuer")) {
        wire::ObjectReader fields(*external);
        config.externalIssuer = ExternalIssuer{fields.text("issuer"), fields.text("audience"),
                                               fields.text("client_id"), fields.textOr("ca")};
        if (!fields.ok())
            return fields.error();
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
