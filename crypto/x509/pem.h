// Certificates and private keys out of PEM (RFC 7468), for the files of this folder.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "crypto/openssl.h"

#include <openssl/x509.h>

#include <string_view>

namespace strongroom::crypto {

using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;

/// The first certificate in `pem`; null if there is none that can be read.
Certificate readCertificate(std::string_view pem);
/// Null if it cannot be read. An encrypted key is refused, not asked about on the terminal.
Key readPrivateKey(const SecretBytes& pem);
bool isP256(const EVP_PKEY* key);

} // namespace strongroom::crypto
