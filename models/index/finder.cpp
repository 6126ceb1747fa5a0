// The longest word is looked for in everything, the others only where that one occurs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/finder.h"

#include "models/index/text_scan.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace strongroom::index {

Finder::Finder(const SecretIndex& index, std::string_view query, const Scope& scope)
    : m_index(index)
{
    const auto& shared = index.m_shared;
    if (scope.environment || scope.organizationOnly) {
        const auto number =
            scope.environment ? shared.find(scope.environment->value) : TextTable::Number{0};
        std::vector<bool> chosen(shared.size());
        if (number)
            chosen[*number] = true;
        m_tests.push_back({&index.m_rows.environments, std::move(chosen), true});
    }
    for (const auto& term : parseQuery(query))
        take(term);
    std::ranges::stable_sort(m_with, std::ranges::greater(),
                             [](const Word& word) { return word.text.size(); });
}

void Finder::take(const QueryTerm& term)
{
    const auto& rows = m_index.m_rows;
    auto chosen = sharedWhere(term);
    switch (term.kind) {
    case QueryTerm::Kind::Word:
        if (!term.negated)
            m_words.push_back(term.text);
        (term.negated ? m_without : m_with).push_back({term.text, std::move(chosen)});
        return;
    case QueryTerm::Kind::Environment:
        m_tests.push_back({&rows.environments, std::move(chosen), !term.negated});
        return;
    case QueryTerm::Kind::Owner:
        m_tests.push_back({&rows.owners, std::move(chosen), !term.negated});
        return;
    case QueryTerm::Kind::Label:
        m_tests.push_back({&rows.labels, std::move(chosen), !term.negated});
        return;
    case QueryTerm::Kind::Backend:
        m_tests.push_back({&rows.backends, std::move(chosen), !term.negated});
        return;
    case QueryTerm::Kind::Key: takeKey(term); return;
    }
}

void Finder::takeKey(const QueryTerm& term)
{
    (term.negated ? m_withoutKeys : m_keys).push_back('\n' + term.text);
    if (!term.negated) // Where that occurs at all, its keys are looked at.
        m_with.push_back({m_keys.back(), std::vector<bool>(m_index.m_shared.size())});
}

std::vector<bool> Finder::sharedWhere(const QueryTerm& term) const
{
    const auto& named = m_index.m_named;
    return m_index.m_shared.select([&](const std::string& text) {
        switch (term.kind) {
        case QueryTerm::Kind::Word: return folded(text).find(term.text) != std::string::npos;
        case QueryTerm::Kind::Environment:
        case QueryTerm::Kind::Backend: {
            const auto names = named.find(text);
            return names != named.end()
                   && std::ranges::any_of(names->second, [&](const std::string& name) {
                          return name.starts_with(term.text);
                      });
        }
        case QueryTerm::Kind::Owner: return folded(text).starts_with(term.text);
        case QueryTerm::Kind::Label:
            return ('\n' + folded(text)).find('\n' + term.text) != std::string::npos;
        case QueryTerm::Kind::Key: return false; // None is shared.
        }
        return false;
    });
}

bool Finder::holds(const Word& word, Row row) const
{
    const auto& rows = m_index.m_rows;
    const auto& place = rows.places[row];
    return word.shared[rows.owners[row]] || word.shared[rows.labels[row]]
           || m_index.m_text.at(place.begin, place.end() - place.begin).find(word.text)
                  != std::string_view::npos;
}

bool Finder::hasKey(const std::string& line, Row row) const
{
    const auto& place = m_index.m_rows.places[row];
    // The line before them ends where the first key's begins.
    return m_index.m_text.at(place.keysAt() - 1, place.keys + 1U).find(line)
           != std::string_view::npos;
}

bool Finder::passes(Row row) const
{
    const auto has = [&](const std::string& line) { return hasKey(line, row); };
    return m_index.m_rows.alive(row)
           && std::ranges::all_of(
               m_tests,
               [&](const Test& test) { return test.chosen[(*test.column)[row]] == test.wanted; })
           && std::ranges::all_of(m_keys, has) && std::ranges::none_of(m_withoutKeys, has);
}

std::vector<Row> Finder::rows() const
{
    std::vector<Row> found;
    if (m_with.empty()) {
        found.resize(m_index.m_rows.all());
        for (Row row = 0; row < found.size(); ++row)
            found[row] = row;
    } else {
        found = scan(m_with.front());
    }
    std::erase_if(found, [&](Row row) {
        const auto has = [&](const Word& word) { return holds(word, row); };
        return !passes(row)
               || (m_with.size() > 1 && !std::all_of(m_with.begin() + 1, m_with.end(), has))
               || std::ranges::any_of(m_without, has);
    });
    return found;
}

std::vector<Row> Finder::scan(const Word& word) const
{
    const auto& rows = m_index.m_rows;
    std::vector<Row> found;
    const auto text = m_index.m_text.text();
    Row row = 0;
    for (auto hit = nextOf(word.text, text, 0); hit != std::string_view::npos;) {
        while (rows.places[row].end() <= hit)
            ++row;
        found.push_back(row);
        hit = nextOf(word.text, text, rows.places[row].end());
    }
    if (std::ranges::find(word.shared, true) == word.shared.end())
        return found;
    // By what it shares with others, it may be found as well.
    std::vector<Row> more;
    for (Row one = 0; one < rows.all(); ++one)
        if (word.shared[rows.owners[one]] || word.shared[rows.labels[one]])
            more.push_back(one);
    std::vector<Row> both;
    std::ranges::set_union(found, more, std::back_inserter(both));
    return both;
}

std::vector<Row> SecretIndex::find(std::string_view query, const Scope& scope) const
{
    const auto& sorted = order();
    const Finder finder(*this, query, scope);
    if (finder.words().empty() && finder.onlyWords())
        return sorted;
    const auto rows = finder.rows();
    // A bit for each, at its rank: what is counted off the bits is sorted.
    std::vector<std::uint64_t> ranks((sorted.size() + 63) / 64);
    for (const auto row : rows)
        ranks[m_rank[row] / 64] |= std::uint64_t{1} << (m_rank[row] % 64);
    std::vector<Row> found;
    found.reserve(rows.size());
    for (std::size_t word = 0; word < ranks.size(); ++word)
        for (auto bits = ranks[word]; bits != 0; bits &= bits - 1)
            found.push_back(sorted[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))]);
    return found;
}

} // namespace strongroom::index
