// Which words differ between two lines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace strongroom::diff {

/// A stretch of a line, in bytes of its UTF-8; never splits a character.
struct Mark
{
    std::size_t begin = 0;
    std::size_t size = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};

struct WordMarks
{
    std::vector<Mark> older{};
    std::vector<Mark> newer{};
};

/// Empty if under 30 % of the lines is common, or if they are too long to be worth it. Cheap enough
/// to be asked of a row when it is painted.
WordMarks wordMarks(std::string_view older, std::string_view newer);

} // namespace strongroom::diff
