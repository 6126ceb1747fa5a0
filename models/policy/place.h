// A place in a policy document: a node, how one gets there, and what may stand in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <yaml-cpp/node/node.h>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::policy {

/// Thrown at the first thing that does not fit; readPolicy() catches it.
struct Misfit
{
    int line = 0; ///< From 1.
    std::string path{};
    std::string why{};
};

class Place
{
public:
    Place(YAML::Node node, std::string path) : m_node(std::move(node)), m_path(std::move(path)) {}

    /// The members of a map, each once and none but those of `known`.
    std::map<std::string, Place> members(std::initializer_list<std::string_view> known) const;
    /// At least one, at most 200.
    std::vector<Place> items() const;

    std::string text(std::size_t longest = 200) const;
    std::uint32_t number(std::uint32_t least, std::uint32_t most) const;
    bool truth() const;
    std::vector<std::string> texts() const;
    /// One of `values`, by its nameOf().
    template <class Enum>
    Enum word(std::initializer_list<Enum> values) const
    {
        const auto given = text();
        std::string known;
        for (const auto value : values) {
            if (nameOf(value) == given)
                return value;
            known += (known.empty() ? "" : ", ") + std::string(nameOf(value));
        }
        refuse("must be one of " + known);
    }
    template <class Enum>
    std::vector<Enum> words(std::initializer_list<Enum> values) const
    {
        std::vector<Enum> found;
        for (const auto& item : items())
            found.push_back(item.word(values));
        return found;
    }

    [[noreturn]] void refuse(const std::string& why) const;

private:
    YAML::Node m_node;
    std::string m_path;
};

} // namespace strongroom::policy
