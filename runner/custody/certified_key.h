// The runner's key as it shows it: with its certificate, and signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/custody.h"

namespace strongroom::runner {

/// What vouches for a runner.
struct CustodianCredential
{
    std::string certificatePem{};
    SecretBytes privateKeyPem{0};
    std::string authorityPem{}; ///< The organization's, which issued the certificate.
};

/// Signs `key` and makes sure that readers and writers will believe it. Fails with what they would
/// find, so that a runner with the wrong certificate does not start.
Result<domain::CustodianKey> certify(domain::CustodianKey key,
                                     const domain::OrganizationId& organization,
                                     const CustodianCredential& credential, Timestamp now);

} // namespace strongroom::runner
