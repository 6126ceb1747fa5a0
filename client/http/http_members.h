// Invitations over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/members_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpMembers final : public MembersApi
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpMembers(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<InvitationLink>> invite(domain::Invitation invitation) override;
    QCoro::Task<Result<Done>> resetSecondFactor(domain::OrganizationId organization,
                                                domain::MemberId member) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
