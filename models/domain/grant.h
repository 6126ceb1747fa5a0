// A grant: leave to see named keys of one version, for one purpose, for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/purpose.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::domain {

struct Grant
{
    GrantId id{};
    OrganizationId organization{};
    SecretId secret{};
    VersionId versionId{};
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
    std::string subject{};
    Purpose purpose{};
    Timestamp expiresAt{};
    std::uint32_t maxUses = 1;
    std::uint32_t uses = 0;
    std::uint32_t hideAfterSeconds = 20; ///< An obligation on the reader.
};

/// What is asked for; keys empty means all of the version.
struct GrantRequest
{
    SecretId secret{};
    std::uint32_t version = 0; ///< 0: the current one.
    std::vector<std::string> keys{};
    Purpose purpose{};
};

} // namespace strongroom::domain
