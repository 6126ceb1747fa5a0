// A stretch of a long list, and where the next one begins.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace strongroom::domain {

template <class T>
struct Page
{
    std::vector<T> items{};
    std::optional<std::string> next{}; ///< Cursor of the next page; none at the end.
};

} // namespace strongroom::domain
