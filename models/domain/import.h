// Several secrets written at once: all of them, or none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"
#include "models/domain/version.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace strongroom::domain {

/// One secret of an import: a new one, or a new version of one that stands at `revision`.
struct ImportItem
{
    std::optional<NewSecret> create{};
    SecretId secret{};          ///< The id of `create`, or of the secret that gets a version.
    std::uint64_t revision = 0; ///< Of the standing secret; 0 when it is created.
    NewVersion version{};
};

struct Imported
{
    Secret secret{};
    Version version{};
};

} // namespace strongroom::domain
