// The certificate that a client may show in the handshake, and by which its tokens can be bound.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <openssl/types.h>

#include <string>

namespace strongroom::server {

/// Asks clients for a certificate of one of `authoritiesPem`, and lets them in without one as well.
/// Fails with InvalidInput for what is no certificate.
Result<Done> askForCertificates(SSL_CTX* tls, const std::string& authoritiesPem);

/// SHA-256 of the client's certificate in base64url ("x5t#S256", RFC 8705); empty if it showed
/// none.
std::string certificateThumbprint(const SSL* tls);

} // namespace strongroom::server
