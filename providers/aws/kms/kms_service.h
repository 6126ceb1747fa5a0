// Calls to AWS KMS: signed, and its refusals put so that somebody can act on them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "providers/aws/sigv4.h"
#include "providers/https/https_client.h"

#include <boost/json/object.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace strongroom::providers {

/// Asked at each call: credentials that are only lent end.
using AwsCredentialSource = std::function<Result<AwsCredentials>()>;

/// The process's own, as AWS's programs find them: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and
/// AWS_SESSION_TOKEN. Fails with InvalidInput if they are not set.
Result<AwsCredentials> awsCredentialsOfProcess();

/// May be used from any thread.
class KmsService
{
public:
    /// `url` without a path.
    KmsService(std::string url, std::string region, AwsCredentialSource credentials,
               std::string authorities, Outbound& outbound, const Clock& clock);

    /// The answer's object, in memory that is wiped. Fails with Forged for a ciphertext that does
    /// not open, and with what keeps the key from being used.
    Result<boost::json::object> call(std::string_view action, const boost::json::value& body);

private:
    const std::string m_url;
    const std::string m_region;
    const AwsCredentialSource m_credentials;
    HttpsClient m_client;
    const Clock& m_clock;
};

} // namespace strongroom::providers
