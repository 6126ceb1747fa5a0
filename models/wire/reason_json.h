// Why something did not go well: a code with what goes into its sentence, beside the sentence.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/wire/json.h"

#include <string>
#include <string_view>

namespace strongroom::wire {

inline constexpr std::size_t longestTold = 16 * 1024;

/// Puts `reason` beside a sentence, where it is one of domain::ReasonCode.
void addReason(json::object& object, const std::string& sentence);

/// The sentence under `name`, at most `longest` bytes; where a reason beside it is one that this
/// build knows, in the words of this build.
std::string readTold(ObjectReader& reader, std::string_view name, std::size_t longest);

} // namespace strongroom::wire
