// The names of decisions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/audit_event.h"

namespace strongroom::domain {

std::string_view nameOf(Decision decision)
{
    switch (decision) {
    case Decision::Allow: return "allow";
    case Decision::Deny: return "deny";
    }
    return "deny";
}

} // namespace strongroom::domain
