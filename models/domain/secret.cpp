// Slugs and keys: what may stand where.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret.h"

#include "base/codec.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

bool isSlugCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

constexpr std::size_t longestSlug = 63;
constexpr std::size_t longestKey = 255;

} // namespace

std::string_view nameOf(SecretState state)
{
    switch (state) {
    case SecretState::Active: return "active";
    case SecretState::Deleted: return "deleted";
    case SecretState::Destroyed: return "destroyed";
    }
    return "active";
}

std::string slugOf(std::string_view name)
{
    std::string slug;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (isSlugCharacter(c))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    slug.resize(std::min(slug.size(), longestSlug));
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug;
}

bool isSlug(std::string_view text)
{
    return !text.empty() && text.size() <= longestSlug && isSlugCharacter(text.front())
           && isSlugCharacter(text.back()) && std::ranges::all_of(text, [](char c) {
                  return isSlugCharacter(c) || c == '-' || c == '_';
              });
}

bool isKeyName(std::string_view text)
{
    if (text.empty() || text.size() > longestKey || !isUtf8(text) || text.front() == ' '
        || text.back() == ' ')
        return false;
    return std::ranges::none_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || c == '/' || c == '=';
    });
}

} // namespace strongroom::domain
