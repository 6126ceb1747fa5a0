// Blocks of lines that were taken away here and put back there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/text_diff.h"

#include <span>

namespace strongroom::diff {

/// Lines that took the place of other lines; counted from 0, and either count may be 0.
struct Change
{
    std::size_t oldBegin = 0;
    std::size_t oldSize = 0;
    std::size_t newBegin = 0;
    std::size_t newSize = 0;
};

/// The same lines in both texts, counted from 0.
struct MovedLines
{
    std::size_t oldBegin = 0;
    std::size_t newBegin = 0;
    std::size_t size = 0;
};

/// At least three lines, none of them without a letter or digit counted. Each line moves once.
std::vector<MovedLines> movedLines(std::span<const std::string_view> older,
                                   std::span<const std::string_view> newer,
                                   std::span<const Change> changes, Whitespace whitespace);

} // namespace strongroom::diff
