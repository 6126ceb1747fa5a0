// A CEL expression as a tree.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace strongroom::authz::cel {

struct Null
{
};

struct Bytes
{
    std::string data{};
};

using Literal = std::variant<Null, bool, std::int64_t, std::uint64_t, double, std::string, Bytes>;

struct Expression;
using Child = std::unique_ptr<Expression>;

enum class Macro { All, Exists, ExistsOne, Map, Filter };

/// One node. What `children` mean depends on the kind.
struct Expression
{
    enum class Kind {
        Constant,
        Name,
        Select,     ///< children[0].name
        Has,        ///< has(children[0].name)
        Call,       ///< name(children); an operator goes by its sign, "_[_]", "?:" or "-_".
        MemberCall, ///< children[0].name(the rest)
        List,
        Map,           ///< Keys and values by turns.
        Comprehension, ///< children[0].macro(name, children[1] or children[1], children[2])
    };

    Kind kind = Kind::Constant;
    std::string name{};
    Literal literal{};
    Macro macro = Macro::All;
    std::vector<Child> children{};
    int height = 1; ///< Of the tree below, itself included.
    int offset = 0; ///< Of its first (for operators: their own) character, in bytes.
};

} // namespace strongroom::authz::cel
