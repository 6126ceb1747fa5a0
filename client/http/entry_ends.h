// When the certificates among values end, as it is told beside a version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "models/domain/certificate_end.h"

namespace strongroom::client {

/// The soonest end in each value that holds certificates (PEM, DER, or PKCS #12 without a
/// password), chains too. What is broken, or a private key alone, has none and is no error.
domain::CertificateEnds entryEnds(const std::vector<DraftEntry>& entries);

} // namespace strongroom::client
