// Tiers instead of a score: a person can tell beforehand what Enter will take.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/finder.h"
#include "models/index/name_tier.h"

#include <algorithm>
#include <tuple>

namespace strongroom::index {

class Ranking
{
public:
    Ranking(const SecretIndex& index, const NameWishes& wishes,
            const std::vector<std::string>& words)
        : m_index(index), m_words(words), m_phrase(phraseOf(words)),
          m_pinned(rowsOf(wishes.pinned)), m_lately(rowsOf(wishes.lately)),
          m_current(wishes.current ? index.m_shared.find(wishes.current->value) : std::nullopt)
    {}

    std::vector<Row> best(std::vector<Row> rows, std::size_t limit) const
    {
        std::vector<Key> keys;
        keys.reserve(rows.size());
        for (const auto row : rows)
            keys.push_back(keyOf(row));
        limit = std::min(limit, keys.size());
        std::ranges::partial_sort(keys, keys.begin() + static_cast<std::ptrdiff_t>(limit));
        rows.clear();
        for (std::size_t i = 0; i < limit; ++i)
            rows.push_back(m_index.m_order[std::get<Row>(keys[i])]);
        return rows;
    }

    /// All whose names begin with the phrase.
    std::vector<Row> beginning() const
    {
        const auto& order = m_index.m_order;
        const auto name = [this](Row row) { return m_index.foldedName(row); };
        const auto first = std::ranges::lower_bound(order, std::string_view(m_phrase), {}, name);
        const auto last = std::partition_point(first, order.end(), [&](Row row) {
            return m_index.foldedName(row).starts_with(m_phrase);
        });
        return {first, last};
    }

private:
    /// Tier, other environment, not pinned, how long ago, length, rank by the alphabet.
    using Key = std::tuple<NameTier, bool, bool, std::ptrdiff_t, std::uint16_t, Row>;

    /// In their order; what is not here is no row, and stands in nobody's way.
    std::vector<std::optional<Row>> rowsOf(const std::vector<domain::SecretId>& ids) const
    {
        std::vector<std::optional<Row>> rows;
        for (const auto& id : ids)
            rows.push_back(m_index.rowOf(id));
        return rows;
    }

    Key keyOf(Row row) const
    {
        const auto& place = m_index.m_rows.places[row];
        auto tier = tierOf(m_index.foldedName(row), m_phrase, m_words);
        if (place.slug != 0 && tier != NameTier::Exact)
            tier = std::min(
                tier, tierOf(m_index.m_text.at(place.slugAt(), place.slug), m_phrase, m_words));
        if (tier == NameTier::Holds)
            tier = whereHeld(place);
        const bool pinned = std::ranges::find(m_pinned, row) != m_pinned.end();
        const auto ago = std::ranges::find(m_lately, row) - m_lately.begin();
        return {tier,       m_current != m_index.m_rows.environments[row],
                !pinned,    ago,
                place.name, m_index.m_rank[row]};
    }

    /// Of what holds each word somewhere: in its name or slug, in a key's, or beside them.
    NameTier whereHeld(const SecretRows::Place& place) const
    {
        const auto names = m_index.m_text.at(place.begin, place.descriptionAt() - place.begin);
        const auto keys = m_index.m_text.at(place.keysAt() - 1, place.keys + 1U);
        const auto inNames = [&](const std::string& word) {
            return names.find(word) != names.npos;
        };
        const auto inEither = [&](const std::string& word) {
            return inNames(word) || keys.find(word) != keys.npos;
        };
        if (std::ranges::all_of(m_words, inNames))
            return NameTier::Holds;
        if (keys.find(m_keyLine) != keys.npos)
            return NameTier::KeyBegins;
        return std::ranges::all_of(m_words, inEither) ? NameTier::KeyHolds : NameTier::Beside;
    }

    const SecretIndex& m_index;
    const std::vector<std::string>& m_words;
    const std::string m_phrase;
    const std::string m_keyLine = '\n' + m_phrase; ///< Of a key that begins so.
    const std::vector<std::optional<Row>> m_pinned;
    const std::vector<std::optional<Row>> m_lately;
    const std::optional<TextTable::Number> m_current;
};

std::vector<Row> SecretIndex::lookup(std::string_view query, std::size_t limit,
                                     const NameWishes& wishes) const
{
    (void)order();
    const Finder finder(*this, query, {});
    if (finder.words().empty())
        return {};
    const Ranking ranking(*this, wishes, finder.words());
    // The first letters of a name match much of everything; what begins with them comes first.
    if (finder.onlyWords())
        if (auto rows = ranking.beginning(); rows.size() >= limit)
            return ranking.best(std::move(rows), limit);
    return ranking.best(finder.rows(), limit);
}

} // namespace strongroom::index
