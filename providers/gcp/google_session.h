// Calls to Google Cloud's REST services, by a service account's key or as what this machine is.
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

/// A key file of a service account, as Google hands it out.
struct GoogleAccount
{
    std::string email{};
    std::string keyId{};
    std::string projectId{};
    std::string tokenUrl{};
    SecretBytes privateKey{0}; ///< PEM.
};

/// Fails with InvalidInput, saying what is wrong with the file.
Result<GoogleAccount> readGoogleAccount(const SecretBytes& json);

struct GooglePlace
{
    std::string endpoint{};    ///< "https://secretmanager.googleapis.com".
    std::string authorities{}; ///< Certificates in PEM; empty: the system's.
};

/// May be used from any thread.
class GoogleSession
{
public:
    /// Without an account, the identity that the metadata service gives this machine
    /// (GCE_METADATA_HOST in `environment` names another).
    GoogleSession(GooglePlace place, std::optional<GoogleAccount> account, Outbound& outbound,
                  const Clock& clock, std::function<const char*(const char*)> environment);

    /// Has Google give us a token.
    Result<Done> authenticate();

    /// `path` begins with "/v1/". Any answer of the service, refusals included.
    Result<HttpAnswer> call(const std::string& method, const std::string& path,
                            const boost::json::value* body, bool repeatable);

    /// What a refusal means, for people: `permission` as a role names it.
    static Error failureOf(const HttpAnswer& answer, std::string_view permission);

    HttpsClient& client() { return m_client; }

private:
    Result<BearerToken> signIn();
    Result<HttpAnswer> askForToken();
    Result<HttpAnswer> askMetadataService() const;
    Result<std::string> assertion(Timestamp now) const;

    const GooglePlace m_place;
    const std::optional<GoogleAccount> m_account;
    const Clock& m_clock;
    const std::function<const char*(const char*)> m_environment;
    HttpsClient m_client;
    BearerCalls m_calls;
};

/// "ALREADY_EXISTS": the error's status; empty for what is no error of Google's.
std::string googleStatus(const HttpAnswer& answer);

} // namespace strongroom::providers
