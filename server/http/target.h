// The target of a request, decoded strictly: path and query.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace strongroom::server {

struct Target
{
    std::string path{};
    std::string rawPath{};                      ///< As it was sent.
    std::map<std::string, std::string> query{}; ///< The first of equal names.
};

/// Fails with InvalidInput for broken escapes, escaped slashes and NULs, dot segments, and what is
/// not UTF-8.
Result<Target> parseTarget(std::string_view text);

/// "a=b&c=d" (application/x-www-form-urlencoded). Fails as parseTarget() does.
Result<std::map<std::string, std::string>> parseForm(std::string_view text);

} // namespace strongroom::server
