// One list for all who follow the change feed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/look.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace strongroom::domain {

bool isLook(const Change& change)
{
    constexpr std::array<std::string_view, 5> looks{"value.reveal", "value.compare", "value.reuse",
                                                    "value.promote", "grant.request"};
    return std::ranges::find(looks, change.action) != looks.end();
}

} // namespace strongroom::domain
