// Tiers instead of a score: a person can tell beforehand what Enter will take.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/lookup.h"

#include "models/index/name_tier.h"
#include "models/index/text_scan.h"

#include <algorithm>
#include <tuple>

namespace strongroom::index {
namespace {

constexpr std::size_t piece = 16'384; ///< Rows that are compared in one step.

} // namespace

/// Keeps the best, and looks at the others no longer than it takes to know that they are not.
class Ranking
{
public:
    Ranking(const SecretIndex& index, const NameWishes& wishes,
            const std::vector<std::string>& words, std::size_t limit)
        : m_index(index), m_names(index.m_text, index.m_rows), m_words(words),
          m_phrase(phraseOf(words)), m_pinned(rowsOf(wishes.pinned)),
          m_lately(rowsOf(wishes.lately)),
          m_current(wishes.current ? index.m_shared.find(wishes.current->value) : std::nullopt),
          m_limit(limit), m_wished(index.m_rows.all())
    {
        for (const auto* rows : {&m_pinned, &m_lately})
            for (const auto& row : *rows)
                if (row)
                    m_wished.add(*row);
    }

    void take(Row row)
    {
        if (m_limit == 0)
            return;
        auto one = keyOf(row);
        auto needed = NameTier::Beside;
        if (m_best.size() == m_limit) {
            const auto& worst = m_best.front();
            needed = one.tier = worst.tier;
            if (!before(one, worst)) { // Then it has to be in a better tier.
                if (needed == NameTier::Exact)
                    return;
                needed = static_cast<NameTier>(static_cast<int>(needed) - 1);
            }
        }
        one.tier = tierOfRow(row, needed);
        if (one.tier > needed)
            return;
        const auto less = [this](const Key& a, const Key& b) { return before(a, b); };
        if (m_best.size() == m_limit) {
            std::ranges::pop_heap(m_best, less);
            m_best.pop_back();
        }
        m_best.push_back(one);
        std::ranges::push_heap(m_best, less);
    }

    std::vector<Row> best()
    {
        std::ranges::sort(m_best, [this](const Key& a, const Key& b) { return before(a, b); });
        std::vector<Row> rows;
        for (const auto& one : m_best)
            rows.push_back(one.row);
        return rows;
    }

    /// All whose names begin with the phrase.
    std::vector<Row> beginning() const
    {
        const auto& order = m_index.m_order.rows();
        const auto name = [this](Row row) { return m_names.nameOf(row); };
        const auto first = std::ranges::lower_bound(order, std::string_view(m_phrase), {}, name);
        const auto last = std::partition_point(
            first, order.end(), [&](Row row) { return name(row).starts_with(m_phrase); });
        return {first, last};
    }

private:
    struct Key
    {
        NameTier tier;
        bool elsewhere; ///< Than in the current environment.
        bool unpinned;
        std::uint16_t ago; ///< How many were opened since.
        std::uint16_t size;
        Row row;
    };

    bool before(const Key& a, const Key& b) const
    {
        const auto facts = [](const Key& one) {
            return std::tie(one.tier, one.elsewhere, one.unpinned, one.ago, one.size);
        };
        const auto order = facts(a) <=> facts(b);
        return order == 0 ? m_names.less(a.row, b.row) : order < 0;
    }

    /// In their order; what is not here is no row, and stands in nobody's way.
    std::vector<std::optional<Row>> rowsOf(const std::vector<domain::SecretId>& ids) const
    {
        std::vector<std::optional<Row>> rows;
        for (const auto& id : ids)
            rows.push_back(m_index.rowOf(id));
        return rows;
    }

    /// But for its tier, which is dear.
    Key keyOf(Row row) const
    {
        const auto& rows = m_index.m_rows;
        Key key{NameTier::Exact,
                m_current != rows.environments[row],
                true,
                static_cast<std::uint16_t>(m_lately.size()),
                rows.places[row].name,
                row};
        if (m_wished.has(row)) {
            key.unpinned = std::ranges::find(m_pinned, row) == m_pinned.end();
            key.ago =
                static_cast<std::uint16_t>(std::ranges::find(m_lately, row) - m_lately.begin());
        }
        return key;
    }

    /// Or any that is worse than `atMost`, if it is not as good as that. What costs least is asked
    /// first: of most rows that is enough.
    NameTier tierOfRow(Row row, NameTier atMost) const
    {
        const auto& place = m_index.m_rows.places[row];
        if (atMost < NameTier::PartBegins || inNames(place))
            return tierOfNames(place, atMost);
        if (atMost < NameTier::KeyBegins)
            return NameTier::Beside;
        // The line before them ends where the first key's begins.
        if (holds(m_keyLine, place.keysAt() - 1, place.end()))
            return NameTier::KeyBegins;
        return atMost >= NameTier::KeyHolds && inNamesOrKeys(place) ? NameTier::KeyHolds
                                                                    : NameTier::Beside;
    }

    NameTier tierOfNames(const SecretRows::Place& place, NameTier atMost) const
    {
        const auto tier =
            tierOf(m_index.m_text.at(place.begin, place.name), m_phrase, m_words, atMost);
        if (place.slug == 0 || tier == NameTier::Exact)
            return tier;
        return std::min(
            tier, tierOf(m_index.m_text.at(place.slugAt(), place.slug), m_phrase, m_words, atMost));
    }

    bool holds(const std::string& word, std::size_t begin, std::size_t end) const
    {
        return occursIn(word, m_index.m_text.text(), begin, end);
    }
    /// Each word in its name or its slug.
    bool inNames(const SecretRows::Place& place) const
    {
        return std::ranges::all_of(m_words, [&](const std::string& word) {
            return holds(word, place.begin, place.descriptionAt());
        });
    }
    bool inNamesOrKeys(const SecretRows::Place& place) const
    {
        return std::ranges::all_of(m_words, [&](const std::string& word) {
            return holds(word, place.begin, place.descriptionAt())
                   || holds(word, place.keysAt(), place.end());
        });
    }

    const SecretIndex& m_index;
    const RowNames m_names;
    const std::vector<std::string> m_words;
    const std::string m_phrase;
    const std::string m_keyLine = '\n' + m_phrase; ///< Of a key that begins so.
    const std::vector<std::optional<Row>> m_pinned;
    const std::vector<std::optional<Row>> m_lately;
    const std::optional<TextTable::Number> m_current;
    const std::size_t m_limit;
    RowBits m_wished;        ///< Pinned, or opened lately.
    std::vector<Key> m_best; ///< A heap: the worst of them is the first.
};

void Lookup::begin(std::string query, std::size_t limit, NameWishes wishes)
{
    m_work.stop();
    m_query = std::move(query);
    m_limit = limit;
    m_wishes = std::move(wishes);
    m_numbering = m_index.numbering();
    m_rows = {};
    m_work = answer();
}

bool Lookup::advance()
{
    if (m_work.begun() && m_numbering != m_index.numbering())
        begin(std::move(m_query), m_limit, std::move(m_wishes));
    if (m_work.next())
        return true;
    m_work.stop();
    return false;
}

Steps Lookup::answer()
{
    while (m_index.m_order.advance())
        co_await pause;
    const auto& finder = m_findings.ask(m_query, {});
    if (finder.words().empty())
        co_return;
    Ranking ranking(m_index, m_wishes, finder.words(), m_limit);
    // The first letters of a name match much of everything; what begins with them comes first.
    if (finder.onlyWords())
        if (const auto rows = ranking.beginning(); rows.size() >= m_limit) {
            for (std::size_t at = 0; at < rows.size(); ++at) {
                ranking.take(rows[at]);
                if (at % piece == piece - 1)
                    co_await pause;
            }
            m_rows = ranking.best();
            co_return;
        }
    const auto take = [&ranking](Row first, Row last, const RowBits& found) {
        found.forEach(first, last, [&](Row row) { ranking.take(row); });
    };
    for (auto finding = m_findings.find(take); finding.next();)
        co_await pause;
    m_rows = ranking.best();
}

std::vector<Row> SecretIndex::lookup(std::string_view query, std::size_t limit,
                                     const NameWishes& wishes) const
{
    Lookup lookup(*this);
    lookup.begin(std::string(query), limit, wishes);
    while (lookup.advance()) {
    }
    return lookup.rows();
}

} // namespace strongroom::index
