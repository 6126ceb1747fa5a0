// One question.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_uses.h"

#include "client/http/json_call.h"
#include "models/wire/used_by_json.h"

namespace strongroom::client {

QCoro::Task<Result<domain::Uses>> HttpUses::uses(domain::OrganizationId organization,
                                                 std::optional<domain::BackendId> backend)
{
    auto path = organizationPath(organization.value) + "/uses";
    if (backend)
        path += "?backend=" + queryValue(backend->value);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return answerOf<domain::Uses>(reply);
}

} // namespace strongroom::client
