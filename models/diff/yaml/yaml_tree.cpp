// What nodes mean: texts, numbers and truth values told apart as YAML 1.2's core schema does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/yaml/yaml_tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>

namespace strongroom::diff {
namespace {

/// The words that readers of YAML 1.1 and 1.2 take for something else than a text.
constexpr std::array<std::string_view, 13> words{"",   "~",   "null", "true", "false", "yes", "no",
                                                 "on", "off", "y",    "n",    ".nan",  "<<"};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

/// Numbers, dates and times begin alike; a text that looks so is rather quoted once too often.
bool looksLikeNumber(std::string_view text)
{
    if (!text.empty() && (text.front() == '+' || text.front() == '-'))
        text.remove_prefix(1);
    if (text.empty())
        return false;
    const bool dotted = text.front() == '.' && text.size() > 1;
    if (!dotted && (text.front() < '0' || text.front() > '9'))
        return false;
    if (lowered(text) == ".inf")
        return true;
    return text.find_first_not_of("0123456789abcdefABCDEFxXoO._eE+-:TZ ") == std::string_view::npos;
}

} // namespace

bool YamlNode::isText() const
{
    if (kind != Kind::Scalar)
        return false;
    if (!plain)
        return true;
    const auto lower = lowered(value);
    return std::ranges::find(words, lower) == words.end() && !looksLikeNumber(value);
}

bool same(const YamlNode& a, const YamlNode& b)
{
    if (a.digest != b.digest || a.kind != b.kind || a.tag != b.tag
        || a.children.size() != b.children.size())
        return false;
    if (a.kind == YamlNode::Kind::Scalar)
        return a.value == b.value && a.isText() == b.isText();
    if (a.kind == YamlNode::Kind::Sequence)
        return std::ranges::equal(a.children, b.children, same);
    // Keys are different from each other, so sorting both by them brings equals together.
    const auto order = [](const YamlNode& map) {
        std::vector<std::size_t> entries(map.entryCount());
        std::iota(entries.begin(), entries.end(), std::size_t(0));
        std::ranges::sort(entries, {}, [&](std::size_t i) {
            return std::pair(map.keyAt(i).digest, std::string_view(map.keyAt(i).value));
        });
        return entries;
    };
    return std::ranges::equal(order(a), order(b), [&](std::size_t i, std::size_t k) {
        return same(a.keyAt(i), b.keyAt(k)) && same(a.valueAt(i), b.valueAt(k));
    });
}

} // namespace strongroom::diff
