// A version: an immutable set of key-value pairs, of which this tells everything but the values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/proof.h"
#include "models/domain/sealed.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

enum class VersionState { Created, Deleted, Destroyed };

struct VersionKey
{
    std::string name{};
    ValueFormat format = ValueFormat::Text;
    std::uint32_t changedIn = 0;              ///< The version that last changed this key's value.
    std::optional<std::string> fingerprint{}; ///< Hex; only for whoever may reveal.
};

struct Version
{
    VersionId id{};
    SecretId secret{};
    std::uint32_t number = 0;
    VersionState state = VersionState::Created;
    bool current = false;
    std::vector<VersionKey> keys{};
    std::string note{};                        ///< Why it was made, in the writer's words.
    std::optional<std::uint32_t> rollbackOf{}; ///< The version whose content this one brings back.
    std::string kekId{};
    Timestamp createdAt{};
    std::string createdBy{};
};

/// A version on its way in: values sealed by the writer, or kept from the base without being read.
struct NewVersion
{
    VersionId id{};
    std::optional<std::uint32_t> base{}; ///< The version that `kept` keys come from.
    SealedMessage sealedDek{};           ///< To the custodian.
    std::vector<SealedEntry> entries{};
    std::vector<std::string> kept{};
    std::string note{};
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
};

std::string_view nameOf(VersionState state); ///< "created", "deleted", "destroyed".

} // namespace strongroom::domain
