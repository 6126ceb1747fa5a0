// The change feed over HTTP.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/changes_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpChanges final : public ChangesApi
{
public:
    explicit HttpChanges(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<domain::Page<domain::Change>>>
    after(domain::OrganizationId organization, std::optional<std::uint64_t> position) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
