// Whether a leaf certificate is an authority's, here and now (RFC 5280, section 6).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::crypto {

/// The URI names of a leaf that `authorityPem`, and nothing else, vouches for at `now`.
///
/// The leaf must be issued directly by the authority, be of version 3, be no authority itself, have
/// a P-256 key and be for clients (extended key usage). Fails with Untrusted; the sentence says
/// which of unreadable, outdated and not issued it is.
Result<std::vector<std::string>> verifyLeaf(std::string_view leafPem, std::string_view authorityPem,
                                            Timestamp now);

/// The URI names of a certificate, whoever vouches for it. Fails with InvalidInput.
Result<std::vector<std::string>> uriNames(std::string_view certificatePem);

} // namespace strongroom::crypto
