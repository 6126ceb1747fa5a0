// What depends on a key, and the long work of bringing it under another one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_change.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// What nobody can read while the key is away.
struct KeyUsage
{
    std::string kekId{};
    std::uint64_t versions = 0; ///< Not destroyed.
    std::uint64_t secrets = 0;
    std::uint64_t environments = 0;
};

/// The custodian's ring, with what depends on each key here.
struct EncryptionKeys
{
    KeyringStatus ring{};
    std::vector<KeyUsage> usage{}; ///< Of keys that the ring does not hold as well.
};

enum class RewrapState { Running, Paused, Done };

/// All DEKs of an organization under its active key. Payloads are not touched.
struct Rewrap
{
    RewrapId id{};
    OrganizationId organization{};
    RewrapState state = RewrapState::Running;
    std::string target{};        ///< The kek that all stand under at the end.
    bool everything = false;     ///< What stands under it already, too: it was rotated in place.
    std::uint32_t perSecond = 0; ///< At most so many versions; 0: as many as can be.
    std::uint64_t total = 0;
    std::uint64_t done = 0;
    std::uint64_t failed = 0; ///< Stay under their key; the next run tries them again.
    std::string problem{};    ///< Why the last of them failed.
    std::string startedBy{};
    Timestamp startedAt{};
    std::optional<Timestamp> finishedAt{};
    /// When it is done: how many still stand under another key. 0 is the proof of completeness.
    std::optional<std::uint64_t> remaining{};
};

struct RewrapWish
{
    std::uint32_t perSecond = 0;
};

std::string_view nameOf(RewrapState state); ///< "running", "paused", "done".

} // namespace strongroom::domain
