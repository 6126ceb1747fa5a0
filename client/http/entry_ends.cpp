// A chain holds for as long as the first of its certificates does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/entry_ends.h"

#include "crypto/x509/certificate_facts.h"

#include <algorithm>

namespace strongroom::client {

domain::CertificateEnds entryEnds(const std::vector<DraftEntry>& entries)
{
    domain::CertificateEnds ends;
    for (const auto& entry : entries) {
        if (!entry.value || !crypto::looksLikeCertificate(*entry.value))
            continue;
        const auto bundle = crypto::readCertificateFacts(*entry.value);
        if (!bundle)
            continue;
        for (const auto& certificate : bundle->certificates) {
            if (certificate.until == Timestamp{}) // Its time could not be read.
                continue;
            auto& end = ends.try_emplace(entry.key, certificate.until).first->second;
            end = std::min(end, certificate.until);
        }
    }
    return ends;
}

} // namespace strongroom::client
