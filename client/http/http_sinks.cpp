// One question, one list.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_sinks.h"

#include "client/http/page_answer.h"
#include "models/wire/sink_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::client {

QCoro::Task<Result<std::vector<domain::SinkStanding>>>
HttpSinks::list(domain::OrganizationId organization)
{
    HttpCall call("GET", organizationPath(organization.value) + "/audit/sinks");
    call.repeatable = true;
    const auto reply = co_await m_transport.send(std::move(call));
    co_return itemsOf<domain::SinkStanding>(reply);
}

} // namespace strongroom::client
