// jwt verify and jwk thumbprint.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/crypto/commands.h"
#include "app/cli/crypto/input_file.h"
#include "app/cli/outcome.h"
#include "base/clock.h"
#include "crypto/jose/verify.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/oauth/claims.h"

#include <iostream>

namespace strongroom::cli {
namespace {

struct VerifyWish
{
    std::string keys{};
    std::string token{};
    crypto::ClaimRules rules{};
    std::int64_t leeway = 60;
    std::string time{};
};

/// What did not fit, by the token's own name for it.
int refuse(const Error& error)
{
    return sayInvalid(error.field.empty() ? "form" : error.field);
}

std::string trimmed(const std::string& text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

Result<Timestamp> timeOf(const std::string& text)
{
    return text.empty() ? SystemClock().now() : parseRfc3339(text);
}

/// Signed content need not be claims (RFC 7515); what is a JSON object is held to its times.
bool hasClaims(const std::string& payload)
{
    return payload.find_first_not_of(" \t\r\n") != std::string::npos
           && payload[payload.find_first_not_of(" \t\r\n")] == '{';
}

int verify(VerifyWish& wish)
{
    const auto keys = readText(wish.keys);
    const auto token = readText(wish.token);
    const auto now = timeOf(wish.time);
    if (!keys || !token || !now)
        return say(!keys ? keys.error() : !token ? token.error() : now.error());
    const auto verified = crypto::verifyCompact(trimmed(*token), *keys);
    if (!verified)
        return verified.error().kind == ErrorKind::Forged ? refuse(verified.error())
                                                          : say(verified.error());
    wish.rules.leeway = std::chrono::seconds(wish.leeway);
    wish.rules.needsExpiry = false;
    const bool asked = !wish.rules.issuer.empty() || !wish.rules.audience.empty();
    if (asked || hasClaims(verified->payload))
        if (auto claims = crypto::checkClaims(verified->payload, wish.rules, *now); !claims)
            return refuse(claims.error());
    std::cout << verified->payload << '\n';
    return Yes;
}

int thumbprint(const std::string& path)
{
    const auto text = readText(path);
    if (!text)
        return say(text.error());
    const auto print = crypto::jwkThumbprint(*text);
    if (!print)
        return say(print.error());
    std::cout << *print << '\n';
    return Yes;
}

} // namespace

void addTokenCommands(Words program)
{
    auto jwt = program.command("jwt", "JSON Web Tokens");
    auto verifying = jwt.command("verify", "Verify a signed token and print what it says");
    auto& wish = verifying.keep<VerifyWish>();
    verifying.text("--jwks", wish.keys, "The key set (RFC 7517)", required)
        .text("token", wish.token, "The file that holds the token", required)
        .text("--issuer", wish.rules.issuer, "Refuse any other \"iss\"")
        .text("--audience", wish.rules.audience, "Refuse any other \"aud\"")
        .number("--leeway", wish.leeway, "Seconds that clocks may be apart",
                {false, {}, {0, 86'400}})
        .text("--time", wish.time, "In place of now: 2026-11-24T10:35:07Z")
        .runs([&] { return verify(wish); });

    auto jwk = program.command("jwk", "JSON Web Keys");
    auto printing = jwk.command("thumbprint", "Print a key's thumbprint (RFC 7638)");
    auto& path = printing.keep<std::string>();
    printing.text("file", path, "The file that holds the key", required).runs([&] {
        return thumbprint(path);
    });
}

} // namespace strongroom::cli
