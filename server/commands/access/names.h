// What people call the things of the authorization model.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "server/commands/command_context.h"

#include <map>
#include <string>

namespace strongroom::server {

/// Names looked up once each; for the time of one request.
class AccessNames
{
public:
    AccessNames(CommandContext& context, const Access& access)
        : m_context(context), m_access(access)
    {}

    /// "team:1#member" as what it stands for.
    domain::Named of(const std::string& text);
    domain::Named of(const domain::AccessObject& object);

private:
    std::string nameOf(const domain::AccessObject& object);

    CommandContext& m_context;
    const Access& m_access;
    std::map<domain::AccessObject, std::string> m_known{};
};

/// Fails with NotFound for what is not in the organization.
Result<Done> expectThere(CommandContext& context, const Access& access,
                         const domain::AccessObject& object);

/// The secret's own place if it is one; with it the model can be asked about the secret.
Result<std::vector<authz::Tuple>> placeOf(CommandContext& context,
                                          const domain::OrganizationId& organization,
                                          const domain::AccessObject& object);

} // namespace strongroom::server
