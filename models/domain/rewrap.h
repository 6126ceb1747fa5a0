// DEKs that change their key while the values under them stay as they are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/sealed.h"

#include <string>
#include <vector>

namespace strongroom::domain {

/// What a wrapped DEK is bound to.
struct DekPlace
{
    SealContext context{};
    std::vector<std::string> allKeys{}; ///< Of the version.
};

inline Bytes encode(const DekPlace& place)
{
    return encode(place.context, place.allKeys);
}

struct RewrapItem
{
    DekPlace place{};
    WrappedDek dek{};
};

inline constexpr std::size_t mostRewraps = 1000;

/// At most mostRewraps.
struct RewrapRequest
{
    OrganizationId organization{};
    std::vector<RewrapItem> items{};
};

/// One for each item, in their order: under the active key, or why it is not.
struct RewrapAnswer
{
    std::vector<Result<WrappedDek>> items{};
};

} // namespace strongroom::domain
