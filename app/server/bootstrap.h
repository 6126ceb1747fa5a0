// Setting up a control plane: authority, certificates, database, organizations.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>

namespace strongroom::app {

/// Everything that an embedded control plane needs in `folder`; what is there already is kept,
/// certificates that end within 30 days are made anew.
Result<Done> initEmbedded(const std::string& folder, const std::string& organizationName);

/// A further organization with environments and the built-in backend, owned by `owner`
/// ("issuer|subject").
Result<std::string> addOrganization(const std::string& folder, const std::string& slug,
                                    const std::string& name, const std::string& owner);

Result<Done> addMember(const std::string& folder, const std::string& slug,
                       const std::string& subject, const std::string& role);

} // namespace strongroom::app
