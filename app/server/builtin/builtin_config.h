// The member `builtin_store` of the control plane's configuration (docs/formats/configuration.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/organization.h"

#include <boost/json/value.hpp>

#include <map>
#include <string>

namespace strongroom::app {

/// An OpenBao of the operator's, where each organization has a mount or a namespace of its own:
/// "{organization}" stands for its id in settings and in names of files.
struct BuiltinStoreConfig
{
    std::map<std::string, std::string> settings{};        ///< Of the kind "openbao".
    std::map<std::string, std::string> credentialFiles{}; ///< By the names of the kind's fields.
    std::string caFile{};                                 ///< Empty: the system's authorities.

    BuiltinStoreConfig of(const domain::OrganizationId& organization) const;
    /// What may not change while versions lie there. Where the server is may.
    std::string place() const;
};

/// Fails with InvalidInput, naming the member.
Result<BuiltinStoreConfig> readBuiltinStore(const boost::json::value& value);

} // namespace strongroom::app
