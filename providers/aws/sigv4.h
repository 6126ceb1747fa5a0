// AWS Signature Version 4: says who asks AWS, and that nobody changed the question.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "providers/https/http_message.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::providers {

struct AwsCredentials
{
    std::string accessKeyId{};
    SecretBytes secretKey{0};
    std::optional<SecretBytes> sessionToken{}; ///< Of credentials that end.
};

/// What a signature holds for, beside the request.
struct SigningScope
{
    std::string region{};
    std::string service{};
    Timestamp time{};
};

/// A request as AWS looks at it to check its signature.
struct CanonicalInput
{
    std::string method{};
    std::string path{};  ///< As sent, "." and ".." and doubled slashes resolved by us or not.
    std::string query{}; ///< As sent, without the "?".
    std::vector<std::pair<std::string, std::string>> headers{}; ///< All that are signed.
    std::string bodyHash{};                                     ///< SHA-256, in hex.
    bool normalizesPath = true;
};

/// "POST\n/\n…": holds the session token, if the headers do.
std::string canonicalRequest(const CanonicalInput& input);
std::string stringToSign(const std::string& canonical, const SigningScope& scope);
/// Lower-case names with ";" between, as they are signed.
std::string signedHeaders(const CanonicalInput& input);
/// In hex.
Result<std::string> signature(const SecretBytes& secretKey, const SigningScope& scope,
                              const std::string& toSign);
/// "20150830T123600Z".
std::string amzDate(Timestamp time);
/// "20150830/us-east-1/service/aws4_request".
std::string credentialScope(const SigningScope& scope);

/// Adds the headers that make `request` one of those credentials. Fails with InvalidInput for a URL
/// that cannot be read.
Result<Done> signRequest(HttpRequest& request, const AwsCredentials& credentials,
                         const SigningScope& scope);

} // namespace strongroom::providers
