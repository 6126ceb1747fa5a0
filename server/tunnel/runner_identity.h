// Which runner stands at the other end of a TLS connection.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"

#include <openssl/ssl.h>

#include <optional>
#include <string>

namespace strongroom::server {

/// Who stands at the other end, from its certificate and from nowhere else.
struct RunnerIdentity
{
    domain::OrganizationId organization{};
    domain::RunnerId runner{};
    std::string fingerprint{};
};

/// From the certificate that the caller proved to hold; none if it names no runner.
std::optional<RunnerIdentity> identityOf(SSL* tls);

} // namespace strongroom::server
