// The names of organization words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/organization.h"

namespace strongroom::domain {

std::string_view nameOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production: return "production";
    case EnvironmentKind::Staging: return "staging";
    case EnvironmentKind::Development: return "development";
    case EnvironmentKind::Other: return "other";
    }
    return "other";
}

std::string_view nameOf(Capability capability)
{
    switch (capability) {
    case Capability::SeeSecrets: return "see_secrets";
    case Capability::SeeVersions: return "see_versions";
    case Capability::Reveal: return "reveal";
    case Capability::Write: return "write";
    case Capability::Manage: return "manage";
    case Capability::ManageAccess: return "manage_access";
    case Capability::SeeAudit: return "see_audit";
    }
    return "see_secrets";
}

} // namespace strongroom::domain
