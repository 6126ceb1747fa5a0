// Attacks on the runner's keys: changes that nobody signed, and re-wraps that lead elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_change.h"
#include "models/domain/rewrap.h"
#include "tests/hostile/hostile_strongroomd/spoils.h"

#include <optional>

namespace strongroom::hostile {

/// The change that a person signed (Spoils::token, as JSON), altered by that act; none if it is no
/// act on a change of keys.
std::optional<domain::KeyChange> alteredChange(const Spoils& spoils, const std::string& act);

/// One DEK of the last secret that was written, altered by that act; none if it is no act on a
/// re-wrap.
std::optional<domain::RewrapRequest> alteredRewrap(const Spoils& spoils, const std::string& act);

} // namespace strongroom::hostile
