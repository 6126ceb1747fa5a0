// How far the sinks of an organization's events are, over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/sinks_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpSinks final : public SinksApi
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpSinks(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<std::vector<domain::SinkStanding>>>
    list(domain::OrganizationId organization) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
