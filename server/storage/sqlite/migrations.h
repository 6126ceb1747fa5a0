// The migrations of the SQLite schema, oldest first, built in from migrations/sqlite.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace strongroom::server {

std::span<const std::string_view> migrations();

} // namespace strongroom::server
