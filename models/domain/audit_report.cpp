// Names for the wire.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/audit_report.h"

#include <algorithm>

namespace strongroom::domain {

bool Exposure::isOpen() const
{
    return std::ranges::any_of(
        keys, [](const ExposedKey& key) { return key.state == ExposureState::Current; });
}

std::string_view nameOf(ExposureState state)
{
    switch (state) {
    case ExposureState::Current: return "current";
    case ExposureState::Rotated: return "rotated";
    case ExposureState::Removed: return "removed";
    }
    return "current";
}

} // namespace strongroom::domain
