// What certificates say about themselves, for people to read; whether they hold is chain.h's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>
#include <vector>

namespace strongroom::crypto {

struct CertificateFacts
{
    std::string subject{}; ///< RFC 2253, characters beyond ASCII as they are.
    std::string issuer{};
    std::string serial{};             ///< Hexadecimal, as openssl prints it.
    std::vector<std::string> names{}; ///< "DNS:example.org", "IP:192.0.2.1", "URI:…", "email:…".
    Timestamp from{};
    Timestamp until{};
    std::string sha256{};  ///< "AB:CD:…" of the whole certificate.
    std::string keyType{}; ///< "RSA", "EC P-256", "ED25519".
    int keyBits = 0;
    bool authority = false;
    bool selfIssued = false;
};

struct CertificateBundle
{
    std::vector<CertificateFacts> certificates{}; ///< In the order of the file.
    bool privateKey = false;                      ///< One stands beside them. It is never decoded.
    bool locked = false; ///< PKCS #12 under a password: nothing of it could be read.
};

/// True if `content` begins as certificates do: PEM of one, DER, or PKCS #12.
bool looksLikeCertificate(const SecretBytes& content);

/// PEM with one or more certificates and whatever else, one in DER, or PKCS #12 without a password.
/// Fails with InvalidInput for anything else, and for one that is broken or cut off.
Result<CertificateBundle> readCertificateFacts(const SecretBytes& content);

} // namespace strongroom::crypto
