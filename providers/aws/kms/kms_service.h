// Calls to AWS KMS, and its refusals put so that somebody can act on them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/aws/aws_session.h"

#include <boost/json/object.hpp>

#include <memory>
#include <string_view>

namespace strongroom::providers {

/// May be used from any thread.
class KmsService
{
public:
    explicit KmsService(std::unique_ptr<AwsSession> session) : m_session(std::move(session)) {}

    /// The answer's object, in memory that is wiped. Fails with Forged for a ciphertext that does
    /// not open, and with what keeps the key from being used.
    Result<boost::json::object> call(std::string_view action, const boost::json::value& body);

private:
    const std::unique_ptr<AwsSession> m_session;
};

} // namespace strongroom::providers
