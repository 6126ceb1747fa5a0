// A YAML text as a tree that knows its lines, kept within bounds whatever the text wants.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace strongroom::diff {

inline constexpr std::size_t largestYaml = std::size_t(16) << 20; ///< Bytes.
inline constexpr std::size_t mostYamlNodes = 1'000'000;           ///< Aliases written out.
inline constexpr std::size_t deepestYaml = 100;

struct YamlNode
{
    enum class Kind { Scalar, Sequence, Map };

    Kind kind = Kind::Scalar;
    std::string tag{};   ///< Only a tag that the text gives.
    std::string value{}; ///< Of a scalar.
    /// A scalar without quotes may be a number, a truth value or nothing; one with quotes is a
    /// text.
    bool plain = true;
    std::vector<YamlNode> children{}; ///< Of a map: key, value, key, value …
    int line = 0;                     ///< Where it begins in its text, from 1.
    int canonicalLine = 0;            ///< Where it begins in its canonical text, once that is made.
    std::uint64_t digest = 0; ///< Equal for nodes that mean the same; key order does not count.

    std::size_t entryCount() const { return children.size() / 2; }
    const YamlNode& keyAt(std::size_t i) const { return children[2 * i]; }
    const YamlNode& valueAt(std::size_t i) const { return children[2 * i + 1]; }
    /// Whether it means what it says as a text: "12" without quotes does not.
    bool isText() const;
};

/// Whether two nodes mean the same.
bool same(const YamlNode& a, const YamlNode& b);

struct YamlStream
{
    std::vector<YamlNode> documents{};
};

struct YamlFault
{
    enum class Why { NotWellFormed, TooLarge, TooDeep, TooManyNodes, NameTwice, AliasToNothing };

    Why why = Why::NotWellFormed;
    int line = 0; ///< From 1; 0 if it is about all of the text.

    friend bool operator==(const YamlFault&, const YamlFault&) = default;
};

/// Aliases are replaced by what they stand for.
std::variant<YamlStream, YamlFault> parseYaml(std::string_view text);

} // namespace strongroom::diff
