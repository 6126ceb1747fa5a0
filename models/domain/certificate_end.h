// When certificates among the values of a secret end: told by whoever sealed them, since nobody
// else can read it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace strongroom::domain {

/// By the key that holds it: the first end of any certificate in that value.
using CertificateEnds = std::map<std::string, Timestamp>;

/// One key of a secret's current version.
struct CertificateEnd
{
    SecretId secret{};
    std::string name{};
    std::string slug{};
    std::optional<EnvironmentId> environment{};
    std::uint32_t version = 0;
    std::string key{};
    Timestamp endsAt{};
};

inline constexpr std::chrono::days endsSoonWithin{30};    ///< From here on, somebody should know.
inline constexpr std::chrono::days endsPressWithin{7};    ///< From here on, it presses.
inline constexpr std::chrono::days endsAskedAtMost{3650}; ///< How far ahead may be asked.

} // namespace strongroom::domain
