// Outcomes over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/outcomes_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpOutcomes final : public OutcomesApi
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpOutcomes(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<domain::Outcomes>> seeOutcomes(domain::OrganizationId organization,
                                                      std::chrono::minutes ahead) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
