// A secret as a kept copy has it: texts where they lie, and what many share by its number.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/secret_rows.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::index {

/// Each with a line break after it: how labels and names of keys are kept.
std::string linesOf(const std::vector<std::string>& texts);

/// Numbers are those of the index that it goes into. Views need to last only until then.
struct LoadedSecret
{
    PackedId id{};
    std::string_view organization{};
    std::string_view name{};
    std::string_view slug{}; ///< Empty if it is the folded name.
    std::string_view description{};
    std::string_view keys{}; ///< Names, with a line break after each.
    SecretRows::Number environment = 0;
    SecretRows::Number owner = 0;
    SecretRows::Number labels = 0; ///< Of a text with a line break after each.
    SecretRows::Number backend = 0;
    SecretRows::Facts facts{};
};

} // namespace strongroom::index
