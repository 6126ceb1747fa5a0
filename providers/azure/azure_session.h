// Calls to an Azure key vault, as an application with a secret or as what this machine is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/bearer_calls.h"

#include <boost/json/value.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::providers {

struct AzurePlace
{
    std::string vaultUrl{}; ///< "https://payments.vault.azure.net".
    std::string tenantId{}; ///< Of the directory that the vault trusts.
    std::string clientId{}; ///< Of the application.
    /// For what tokens are asked; empty: told by the vault's name, which then has to be of Azure's.
    std::string resource{};
    std::string loginUrl{};    ///< Empty: that of the vault's cloud.
    std::string authorities{}; ///< Certificates in PEM; empty: the system's.
};

/// May be used from any thread.
class AzureSession
{
public:
    /// Without a client secret, the identity that this machine has: a federated token
    /// (AZURE_FEDERATED_TOKEN_FILE, with AZURE_TENANT_ID and AZURE_CLIENT_ID), or the managed one
    /// of the metadata service (AZURE_POD_IDENTITY_AUTHORITY_HOST names another). Fails with
    /// InvalidInput, naming the setting.
    static Result<std::unique_ptr<AzureSession>>
    create(AzurePlace place, std::optional<SecretBytes> clientSecret, Outbound& outbound,
           const Clock& clock, std::function<const char*(const char*)> environment);

    /// Has the directory give a token, and the vault take it.
    Result<Done> authenticate();

    /// `path` begins with "/", its query without api-version. Any answer, refusals included.
    Result<HttpAnswer> call(const std::string& method, const std::string& path,
                            const boost::json::value* body, bool repeatable);

    /// What a refusal means, for people: `permission` as roles and access policies name it.
    Error failureOf(const HttpAnswer& answer, std::string_view permission) const;

    /// The path and query of a link that the vault gave for the next page. Fails with Forged for
    /// one that leads elsewhere: it would get our token.
    Result<std::string> pathIn(std::string_view link) const;

    HttpsClient& client() { return m_client; }

private:
    AzureSession(AzurePlace place, std::optional<SecretBytes> clientSecret, Outbound& outbound,
                 const Clock& clock, std::function<const char*(const char*)> environment);

    std::string setting(const char* name) const;
    Result<BearerToken> signIn();
    Result<HttpAnswer> askForToken();
    Result<HttpAnswer> askDirectory(const std::string& tenant, FormBody form);
    Result<HttpAnswer> askMetadataService() const;
    Result<SecretBytes> federatedToken(const std::string& path) const;

    const AzurePlace m_place;
    const std::optional<SecretBytes> m_clientSecret;
    const Clock& m_clock;
    const std::function<const char*(const char*)> m_environment;
    HttpsClient m_client;
    BearerCalls m_calls;
};

/// The innermost code of an error of the vault's: "SecretNotFound", "ForbiddenByRbac" …; empty for
/// what is no error of Azure's.
std::string azureErrorCode(const HttpAnswer& answer);

} // namespace strongroom::providers
