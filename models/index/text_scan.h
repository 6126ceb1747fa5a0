// Where a word next occurs in a long text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace strongroom::index {

/// As `text.find(word, from)`, at the speed at which memory is read. `word` is not empty.
std::size_t nextOf(std::string_view word, std::string_view text, std::size_t from);
/// Whether it occurs from `begin` to `end` of `text`: faster than in a view of that part, for what
/// follows may be read with it.
bool occursIn(std::string_view word, std::string_view text, std::size_t begin, std::size_t end);

} // namespace strongroom::index
