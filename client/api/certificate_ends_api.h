// What may be asked about the ends of certificates: of values that are being written, and of all
// that is kept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "models/domain/certificate_end.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

struct EndsQuestion
{
    domain::OrganizationId organization{};
    std::optional<domain::SecretId> secret{};  ///< Of this one only.
    std::optional<std::chrono::days> within{}; ///< None: however far away.
    std::optional<std::string> cursor{};
};

/// Arguments of what is asked are taken by value: a coroutine may outlive whatever a reference
/// pointed at.
class CertificateEndsApi
{
public:
    virtual ~CertificateEndsApi() = default;

    /// What is told beside a version of these entries, unless its draft leaves it out. Read on this
    /// computer; nothing for what cannot be read.
    virtual domain::CertificateEnds endsOf(const std::vector<DraftEntry>& entries) const = 0;

    /// Of current versions; what has ended, or ends first, at the front.
    virtual QCoro::Task<Result<domain::Page<domain::CertificateEnd>>>
    certificateEnds(EndsQuestion question) = 0;
};

} // namespace strongroom::client
