// A page of the feed is one read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_changes.h"

#include "client/http/page_answer.h"
#include "models/wire/audit_json.h"

namespace strongroom::client {

QCoro::Task<Result<domain::Page<domain::Change>>>
HttpChanges::after(domain::OrganizationId organization, std::optional<std::uint64_t> position)
{
    auto path = organizationPath(organization.value) + "/changes";
    if (position)
        path += "?after=" + QString::number(*position);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return pageOf<domain::Change>(reply);
}

} // namespace strongroom::client
