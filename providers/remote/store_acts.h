// What can be asked of a store elsewhere, by the names that go over the line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace strongroom::providers::store_acts {

inline constexpr std::string_view describe = "describe";
inline constexpr std::string_view authenticate = "authenticate";
inline constexpr std::string_view put = "put";
inline constexpr std::string_view read = "read";
inline constexpr std::string_view list = "list";
inline constexpr std::string_view remove = "remove";
inline constexpr std::string_view undelete = "undelete";
inline constexpr std::string_view destroy = "destroy";
inline constexpr std::string_view destroySecret = "destroy_secret";
inline constexpr std::string_view secrets = "secrets";

/// Of what a store may list at once.
inline constexpr std::size_t mostListed = 100'000;

} // namespace strongroom::providers::store_acts
