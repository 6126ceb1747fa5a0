// As whom AWS is asked: keys that somebody entered, or what this machine is to AWS by itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/aws/sigv4.h"
#include "providers/https/https_client.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::providers {

struct AwsLease
{
    AwsCredentials credentials{};
    std::optional<Timestamp> ends{}; ///< None for keys without an end.

    AwsLease clone() const;
};

class AwsIdentity
{
public:
    virtual ~AwsIdentity() = default;
    /// Blocks. Fails with the step of the way in `field`, or "authentication".
    virtual Result<AwsLease> lease() = 0;
};

/// Keys as they are.
std::unique_ptr<AwsIdentity> awsKeys(AwsCredentials credentials);

/// How a process finds out what it is to AWS, in the order of AWS's own SDKs: keys in the
/// environment; the token file of a Kubernetes service account (AWS_WEB_IDENTITY_TOKEN_FILE with
/// AWS_ROLE_ARN, exchanged at `stsUrl`); the instance's role, by the metadata service (IMDSv2).
/// `environment` returns null for what is not set.
std::unique_ptr<AwsIdentity> awsOwnIdentity(std::string stsUrl, Outbound& outbound,
                                            std::function<const char*(const char*)> environment);

/// What STS answers to AssumeRole and its like, in XML. Fails with Corrupted.
Result<AwsLease> readStsCredentials(std::string_view xml);
/// The text of the first element of that name; empty if there is none.
std::string_view xmlText(std::string_view xml, std::string_view name);

} // namespace strongroom::providers
