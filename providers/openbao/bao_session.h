// Calls to an OpenBao or HashiCorp Vault server, signed in by token or AppRole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "providers/https/https_client.h"

#include <boost/json/value.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace strongroom::providers {

struct BaoAddress
{
    std::string url{};         ///< "https://vault.example:8200".
    std::string space{};       ///< Its namespace; empty: the root's.
    std::string authorities{}; ///< Certificates in PEM; empty: the system's.
    std::string approleMount = "approle";
};

struct BaoToken
{
    SecretBytes token;
};

struct BaoAppRole
{
    std::string roleId{};
    SecretBytes secretId;
};

using BaoCredentials = std::variant<BaoToken, BaoAppRole>;

/// Signs in when it has to: at the first call, before a login ends, and once more where the server
/// no longer knows it. May be used from any thread.
class BaoSession
{
public:
    /// Fails with InvalidInput for an address or namespace that is none.
    static Result<std::unique_ptr<BaoSession>>
    create(BaoAddress address, BaoCredentials credentials, Outbound& outbound);

    /// Signs in, or has the server confirm the token.
    Result<Done> authenticate();

    /// `path` without "/v1/". Any answer of the server, refusals included, but for a login that is
    /// refused; errors are those of the way there.
    Result<HttpAnswer> call(const std::string& method, const std::string& path,
                            const boost::json::value* body, bool repeatable);

    /// What a refusal means, for people: `right` is the capability that the call needs, as a policy
    /// names it: "create" on "secret/data/strongroom/*".
    Error failureOf(const HttpAnswer& answer, std::string_view right);

private:
    BaoSession(BaoAddress address, BaoCredentials credentials, Outbound& outbound);

    Result<HttpAnswer> send(const std::string& method, const std::string& path,
                            const boost::json::value* body, bool repeatable,
                            const SecretBytes* token);
    /// A copy of the token to use now; `refused` is one that was found out not to be good.
    Result<SecretBytes> token(const SecretBytes* refused);
    Result<Done> login(const BaoAppRole& role);

    const BaoAddress m_address;
    const BaoCredentials m_credentials;
    HttpsClient m_client;
    Pace& m_pace;
    std::mutex m_mutex{};
    std::optional<SecretBytes> m_token{}; ///< Of a login.
    Pace::Moment m_ends{};
};

/// True if one of the answer's "errors" holds those words.
bool baoSays(const HttpAnswer& answer, std::string_view words);
/// True for the server's own "there is nothing": a page of something else that is missing, or a
/// mount that is, does not count.
bool baoLacks(const HttpAnswer& answer);
/// Parts of letters, digits, "-", "_" and ".", with "/" between: a mount or a namespace.
bool isBaoPath(std::string_view text);

} // namespace strongroom::providers
