// Signed calls to AWS's JSON services in one region, as oneself or in a role of another account.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "providers/aws/aws_identity.h"
#include "providers/https/https_client.h"

#include <boost/json/value.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::providers {

struct AwsPlace
{
    std::string region{};
    std::string endpoint{};    ///< Of the service; empty: AWS's public one in the region.
    std::string stsEndpoint{}; ///< Empty: AWS's public one in the region.
    std::string authorities{}; ///< Certificates in PEM; empty: the system's.
    /// Assumed before anything else, if there is one: the role of the account that owns the store.
    std::string roleArn{};
    std::string
        externalId{}; ///< What that account demands of us, so that nobody borrows our right.
    double callsPerSecond = 40;
};

/// May be used from any thread.
class AwsSession
{
public:
    /// `service` as it stands in endpoints and scopes: "secretsmanager", "kms". Fails with
    /// InvalidInput, naming the setting.
    static Result<std::unique_ptr<AwsSession>> create(std::string service, AwsPlace place,
                                                      std::unique_ptr<AwsIdentity> identity,
                                                      Outbound& outbound, const Clock& clock);

    /// Has STS say who we are, which needs no right.
    Result<Done> authenticate();

    /// `target`: "secretsmanager.CreateSecret". Any answer of the service, refusals included.
    Result<HttpAnswer> call(const std::string& target, const boost::json::value& body,
                            bool repeatable = true);

    /// What a refusal means, for people: `action` as a policy names it, and what it is on.
    Error failureOf(const HttpAnswer& answer, std::string_view action) const;

    const AwsPlace& place() const { return m_place; }

private:
    AwsSession(std::string service, AwsPlace place, std::unique_ptr<AwsIdentity> identity,
               Outbound& outbound, const Clock& clock);

    Result<HttpAnswer> askSts(FormBody form, const AwsCredentials& credentials);
    Result<AwsLease> assume(const AwsLease& ours);
    Result<AwsLease> lease();
    Result<HttpAnswer> send(HttpRequest request, const AwsCredentials& credentials,
                            const std::string& service);
    Error unreached(Error error) const;

    const std::string m_service;
    const AwsPlace m_place;
    const std::unique_ptr<AwsIdentity> m_identity;
    const Clock& m_clock;
    HttpsClient m_client;
    std::mutex m_mutex{};
    std::optional<AwsLease> m_lease{};
};

/// "ResourceNotFoundException": by header, JSON or XML, whichever the service speaks; empty for
/// what is no error of AWS.
std::string awsErrorCode(const HttpAnswer& answer);
std::string awsStsUrl(const AwsPlace& place);

} // namespace strongroom::providers
