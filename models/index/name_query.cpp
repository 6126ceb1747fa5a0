// Tiers of names, and an order among equals.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/name_query.h"

#include <algorithm>
#include <tuple>

namespace strongroom::index {
namespace {

std::string folded(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string everythingOf(const domain::Secret& secret)
{
    std::string all;
    for (const auto* part : {&secret.name, &secret.slug, &secret.description, &secret.owner})
        all += *part + '\n';
    for (const auto& label : secret.labels)
        all += label + '\n';
    return all;
}

} // namespace

NameQuery::NameQuery(std::string_view text)
{
    const auto lower = folded(text);
    for (std::size_t begin = 0; begin < lower.size();) {
        const auto end = std::min(lower.find_first_of(" \t\n", begin), lower.size());
        if (end != begin)
            m_words.push_back(lower.substr(begin, end - begin));
        begin = end + 1;
    }
    m_phrase = phraseOf(m_words);
}

std::string NameQuery::longestWord() const
{
    const auto longest = std::ranges::max_element(m_words, {}, &std::string::size);
    return longest == m_words.end() ? std::string() : *longest;
}

std::optional<NameTier> NameQuery::tierOf(std::string_view name) const
{
    const auto text = folded(name);
    const auto occurs = [&](const std::string& word) { return text.find(word) != text.npos; };
    if (std::ranges::all_of(m_words, occurs))
        return index::tierOf(text, m_phrase, m_words);
    return std::nullopt;
}

std::optional<NameTier> NameQuery::tierOf(const domain::Secret& secret) const
{
    auto best = tierOf(secret.name);
    if (const auto bySlug = tierOf(secret.slug); bySlug && (!best || *bySlug < *best))
        best = bySlug;
    if (best)
        return best;
    const auto all = tierOf(everythingOf(secret));
    return all ? std::optional(NameTier::Beside) : std::nullopt;
}

std::vector<domain::Secret> rank(const std::vector<domain::Secret>& secrets, const NameQuery& query,
                                 std::size_t limit, const NameWishes& wishes)
{
    /// Tier, other environment, not pinned, how long ago, length, name, id.
    using Key =
        std::tuple<NameTier, bool, bool, std::ptrdiff_t, std::size_t, std::string, std::string>;
    std::vector<std::pair<Key, const domain::Secret*>> found;
    for (const auto& secret : secrets)
        if (const auto tier = query.tierOf(secret)) {
            const bool elsewhere = wishes.current && secret.environment != wishes.current;
            const bool pinned = std::ranges::find(wishes.pinned, secret.id) != wishes.pinned.end();
            const auto ago = std::ranges::find(wishes.lately, secret.id) - wishes.lately.begin();
            found.emplace_back(Key{*tier, elsewhere, !pinned, ago, secret.name.size(),
                                   folded(secret.name), secret.id.value},
                               &secret);
        }
    std::ranges::sort(found, {}, [](const auto& one) { return one.first; });
    std::vector<domain::Secret> best;
    for (const auto& [key, secret] : found)
        if (best.size() < limit)
            best.push_back(*secret);
    return best;
}

} // namespace strongroom::index
