// A grant: leave to see named keys of one version, for one purpose, for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/purpose.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// What policy decides on. The first three use a value and come with a grant.
enum class GatedAction { Reveal, Copy, Export, Destroy, ChangePolicy, ChangeKek, EraseEvents };

/// What whoever is given a value must keep to.
struct Obligations
{
    std::uint32_t hideAfterSeconds = 20;
    bool noCopy = false;
    bool watermark = false;

    friend bool operator==(const Obligations&, const Obligations&) = default;
};

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
    Obligations obligations{};
    GatedAction action = GatedAction::Reveal;
    std::string subjectName{};
    std::string secretName{}; ///< Empty where the reader may not know it.
    std::string
        device{}; ///< Thumbprint of the device's key that must sign for it; empty: none was named.
    std::string
        tokenKey{}; ///< Thumbprint of the key that the asking token was bound to, if it was.
    std::string approval{};   ///< The approval that it came from, or empty.
    std::string breakGlass{}; ///< The emergency that it came from, or empty.
    Timestamp createdAt{};
    bool extended = false;
    std::optional<Timestamp> revokedAt{};
};

/// What is asked for; keys empty means all of the version.
struct GrantRequest
{
    SecretId secret{};
    std::uint32_t version = 0; ///< 0: the current one.
    std::vector<std::string> keys{};
    Purpose purpose{};
    GatedAction action = GatedAction::Reveal;
    std::uint32_t minutes = 0; ///< 0: as long as policy gives.
    std::uint32_t uses = 1;
    std::string device{};   ///< Thumbprint of the asking device's key: no other can use the grant.
    std::string approval{}; ///< Take the grant that this approval gave.
};

std::string_view nameOf(GatedAction action); ///< "reveal", "copy", "export", "destroy",
                                             ///< "change_policy", "change_kek", "erase_events".

} // namespace strongroom::domain
