// A signature within a PDF file (ISO 32000-1, section 12.8): any reader of PDF verifies it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "crypto/x509/authority.h"

#include <string>

namespace strongroom::crypto {

struct PdfSigner
{
    Credential credential{};
    std::string name{};   ///< Of who signs; ASCII is kept, the rest is shown as '?'.
    std::string reason{}; ///< The same.
};

/// Adds an update with a signature over everything (adbe.pkcs7.detached: CMS, RFC 5652). For files
/// with one classic cross-reference table, as QPdfWriter writes them; fails with InvalidInput for
/// any other.
Result<Bytes> signPdf(const Bytes& pdf, const PdfSigner& signer, Timestamp now);

} // namespace strongroom::crypto
