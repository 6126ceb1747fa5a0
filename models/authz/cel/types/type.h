// CEL's types, as far as conditions have them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/model/model.h"

#include <string>
#include <vector>

namespace strongroom::authz::cel {

struct Type
{
    enum class Kind {
        Dynamic,
        Null,
        Bool,
        Int,
        Uint,
        Double,
        String,
        Bytes,
        Duration,
        Timestamp,
        IpAddress,
        List, ///< arguments: of the elements.
        Map,  ///< arguments: of the keys, of the values.
        TypeName,
    };

    Kind kind = Kind::Dynamic;
    std::vector<Type> arguments{};

    bool operator==(const Type&) const = default;
};

Type typeOf(const Parameter& parameter);

/// "list(string)", as cel-go says it.
std::string describe(const Type& type);

/// True if both can be of one type; dynamic ones can be of any, and null stands for durations,
/// timestamps and addresses, too.
bool agree(const Type& a, const Type& b);

} // namespace strongroom::authz::cel
