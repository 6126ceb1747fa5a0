// One pass a tier, the dearest last.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/name_tier.h"

#include <algorithm>

namespace strongroom::index {
namespace {

constexpr std::string_view partEnds = "-/_. ";

bool partBegins(std::string_view text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (at == 0 || partEnds.find(text[at - 1]) != std::string_view::npos)
            return true;
    return false;
}

} // namespace

std::string phraseOf(const std::vector<std::string>& words)
{
    std::string phrase;
    for (const auto& word : words)
        phrase += phrase.empty() ? word : ' ' + word;
    return phrase;
}

NameTier tierOf(std::string_view text, std::string_view phrase,
                const std::vector<std::string>& words, NameTier atMost)
{
    if (text == phrase)
        return NameTier::Exact;
    if (text.starts_with(phrase))
        return NameTier::Begins;
    if (atMost < NameTier::PartBegins)
        return NameTier::Holds;
    if (partBegins(text, phrase))
        return NameTier::PartBegins;
    if (atMost < NameTier::PartForEachWord || words.size() == 1)
        return NameTier::Holds;
    const auto has = [&](const std::string& word) { return partBegins(text, word); };
    return std::ranges::all_of(words, has) ? NameTier::PartForEachWord : NameTier::Holds;
}

} // namespace strongroom::index
