// Who is to be a member.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/invitation.h"

#include <QCoro/QCoroTask>

#include <string>

namespace strongroom::client {

/// What is handed to an invited person.
struct InvitationLink
{
    std::string link{}; ///< Whoever has it can be the invited person.
    Timestamp expiresAt{};
};

class MembersApi
{
public:
    virtual ~MembersApi() = default;

    /// Needs a control plane with a sign-in of its own: fails with NotFound at others.
    virtual QCoro::Task<Result<InvitationLink>> invite(domain::Invitation invitation) = 0;
    /// Takes a member's second factor away and ends their sessions. The same.
    virtual QCoro::Task<Result<Done>> resetSecondFactor(domain::OrganizationId organization,
                                                        domain::MemberId member) = 0;
};

} // namespace strongroom::client
