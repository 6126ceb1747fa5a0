// Whether an emergency still stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/break_glass.h"

namespace strongroom::domain {

bool isActive(const BreakGlass& glass, Timestamp now)
{
    return !glass.endedAt && now < glass.expiresAt;
}

std::string_view nameOf(Finding finding)
{
    switch (finding) {
    case Finding::Justified: return "justified";
    case Finding::FollowUp: return "follow_up";
    case Finding::Misuse: return "misuse";
    }
    return "misuse";
}

} // namespace strongroom::domain
