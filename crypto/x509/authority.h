// A small certificate authority: for the embedded control plane and for runners (RFC 5280).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::crypto {

struct Credential
{
    std::string certificatePem{};
    SecretBytes privateKeyPem{0};
};

/// What a leaf certificate says. At least one name.
struct CertificateRequest
{
    std::string commonName{};
    std::vector<std::string> dnsNames{};
    std::vector<std::string> ipAddresses{};
    std::vector<std::string> uris{};
    bool server = false; ///< Extended key usage: serverAuth, or clientAuth.
    int days = 90;
};

/// P-256, self-signed, CA:TRUE with path length 0.
Result<Credential> newAuthority(std::string_view commonName, Timestamp now, int days = 3650);

/// P-256, self-signed, for signatures over documents; good for ten years. At most 64 characters of
/// name.
Result<Credential> newSigningCertificate(std::string_view commonName, Timestamp now);

/// A fresh P-256 key and its certificate, signed by `authority`.
Result<Credential> issueCertificate(const Credential& authority, const CertificateRequest& request,
                                    Timestamp now);

/// SHA-256 of the certificate in DER, as lower-case hex.
Result<std::string> certificateFingerprint(std::string_view certificatePem);

} // namespace strongroom::crypto
