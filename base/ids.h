// Ids: UUIDv7 (RFC 9562, section 5.7), in lower case; sortable by the time they were made.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace strongroom {

/// A fresh id, from the system's random source.
std::string newId();

/// True for what newId() makes: 36 lower-case characters, version 7, variant 10.
bool isId(std::string_view text);

/// An id of one kind of thing: two kinds cannot be swapped by accident.
template <class Tag>
struct Id
{
    std::string value{};

    static Id fresh() { return {newId()}; }
    bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

} // namespace strongroom
