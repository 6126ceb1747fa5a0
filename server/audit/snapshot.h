// What a resource looks like on the record: YAML, with values hidden.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"
#include "models/domain/secret.h"
#include "models/domain/version.h"

#include <optional>
#include <string>

namespace strongroom::server {

/// The secret and, if it has one, its current version: which keys there are, and in which version
/// each value last changed. Neither values nor fingerprints.
std::string snapshotOf(const domain::Secret& secret, const std::optional<domain::Version>& current);

std::string snapshotOf(const domain::Environment& environment);

} // namespace strongroom::server
