// What the record tells as a whole: how much happened when, and what somebody has seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// Events of one hour.
struct HourCount
{
    Timestamp hour{}; ///< At which it begins.
    std::uint64_t events = 0;
    std::uint64_t denials = 0;
};

/// Whether a value that was seen is still the value.
enum class ExposureState {
    Current, ///< It is; only a new value makes the old one useless.
    Rotated, ///< Another value has taken its place since.
    Removed, ///< It is no longer kept here; whether it still opens something is not known here.
};

struct ExposedKey
{
    std::string key{};
    std::uint32_t version = 0; ///< The newest that was seen.
    Timestamp seenAt{};        ///< Last.
    std::uint32_t times = 0;
    ExposureState state = ExposureState::Current;
};

/// What somebody has seen of a secret.
struct Exposure
{
    SecretId secret{};
    std::string name{};
    std::optional<EnvironmentId> environment{};
    std::string owner{};
    std::vector<ExposedKey> keys{};

    bool isOpen() const; ///< Whether something of it is still to be rotated.
};

std::string_view nameOf(ExposureState state); ///< "current", "rotated", "removed".

} // namespace strongroom::domain
