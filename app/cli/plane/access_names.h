// How people name things of access on the command line: "organization", "environment/production",
// "secret/stripe", "team/sre", and members by their name or subject.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "models/domain/access_answer.h"

#include <string>

namespace strongroom::cli {

/// Fails with NotFound, and with InvalidInput for what names nothing or several.
Result<domain::AccessObject> objectNamed(client::ControlPlane& plane,
                                         const domain::OrganizationId& organization,
                                         const std::string& name, const std::string& scope);

/// A member, or a team as "team/SLUG"; "me" is whoever is signed in.
Result<domain::AccessObject> holderNamed(client::ControlPlane& plane,
                                         const domain::OrganizationId& organization,
                                         const std::string& name);

Result<domain::Member> memberNamed(client::ControlPlane& plane,
                                   const domain::OrganizationId& organization,
                                   const std::string& name);
Result<domain::Team> teamNamed(client::ControlPlane& plane,
                               const domain::OrganizationId& organization, const std::string& slug);

} // namespace strongroom::cli
