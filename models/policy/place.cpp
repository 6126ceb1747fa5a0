// YAML nodes, held to a type.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/policy/place.h"

#include "base/codec.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>

namespace strongroom::policy {
namespace {

constexpr std::size_t mostItems = 200;

} // namespace

void Place::refuse(const std::string& why) const
{
    throw Misfit{m_node.Mark().line + 1, m_path, why};
}

std::map<std::string, Place> Place::members(std::initializer_list<std::string_view> known) const
{
    if (!m_node.IsMap())
        refuse("must be a map");
    std::map<std::string, Place> members;
    for (const auto& member : m_node) {
        const auto name = Place(member.first, m_path).text();
        const Place place(member.second, m_path.empty() ? name : m_path + "." + name);
        if (std::ranges::find(known, name) == known.end())
            place.refuse("is not known here");
        if (!members.emplace(name, place).second)
            place.refuse("stands here twice");
    }
    return members;
}

std::vector<Place> Place::items() const
{
    if (!m_node.IsSequence() || m_node.size() == 0 || m_node.size() > mostItems)
        refuse("must be a list of 1 to 200");
    std::vector<Place> items;
    for (std::size_t i = 0; i < m_node.size(); ++i)
        items.emplace_back(m_node[i], m_path + "[" + std::to_string(i) + "]");
    return items;
}

std::string Place::text(std::size_t longest) const
{
    if (!m_node.IsScalar())
        refuse("must be a text");
    auto text = m_node.Scalar();
    const bool plain = std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7f;
    });
    if (text.empty() || text.size() > longest || !plain || !isUtf8(text))
        refuse("must be a text of 1 to " + std::to_string(longest) + " printable characters");
    return text;
}

std::uint32_t Place::number(std::uint32_t least, std::uint32_t most) const
{
    const auto given = text();
    std::uint32_t number = 0;
    const auto [end, wrong] = std::from_chars(given.data(), given.data() + given.size(), number);
    if (wrong != std::errc() || end != given.data() + given.size() || number < least
        || number > most)
        refuse("must be a whole number from " + std::to_string(least) + " to "
               + std::to_string(most));
    return number;
}

bool Place::truth() const
{
    const auto given = text();
    if (given != "true" && given != "false")
        refuse("must be true or false");
    return given == "true";
}

std::vector<std::string> Place::texts() const
{
    std::vector<std::string> texts;
    for (const auto& item : items()) {
        texts.push_back(item.text());
        if (std::ranges::count(texts, texts.back()) > 1)
            item.refuse("stands here twice");
    }
    return texts;
}

} // namespace strongroom::policy
