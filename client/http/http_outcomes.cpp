// One question.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_outcomes.h"

#include "client/http/json_call.h"
#include "models/wire/outcomes_json.h"

namespace strongroom::client {

QCoro::Task<Result<domain::Outcomes>> HttpOutcomes::seeOutcomes(domain::OrganizationId organization,
                                                                std::chrono::minutes ahead)
{
    const auto reply = co_await m_transport.send(HttpCall(
        "GET", organizationPath(organization.value) + "/metrics/outcomes?utc_offset_minutes="
                   + QString::number(static_cast<qlonglong>(ahead.count()))));
    co_return answerOf<domain::Outcomes>(reply);
}

} // namespace strongroom::client
