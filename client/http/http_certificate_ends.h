// Ends of certificates over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/certificate_ends_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpCertificateEnds final : public CertificateEndsApi
{
public:
    explicit HttpCertificateEnds(Transport& transport) : m_transport(transport) {}

    domain::CertificateEnds endsOf(const std::vector<DraftEntry>& entries) const override;
    QCoro::Task<Result<domain::Page<domain::CertificateEnd>>>
    certificateEnds(EndsQuestion question) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
