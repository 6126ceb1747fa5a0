// Sessions over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/sessions_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpSessions final : public SessionsApi
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpSessions(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<std::vector<domain::SignInSession>>> list() override;
    QCoro::Task<Result<Done>> end(std::string session) override;
    QCoro::Task<Result<Done>> endOthers() override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
