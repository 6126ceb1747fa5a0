// The longest word is looked for in everything, the others only where that one occurs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/finder.h"

#include "models/index/text_scan.h"

#include <algorithm>

namespace strongroom::index {
namespace {

constexpr Row piece = 8192;     ///< Rows that are looked through in one step.
constexpr std::size_t rare = 4; ///< One in so many: then each is looked at by itself.

/// Whether whatever answers to `term`, answers to `other` as well.
bool implies(const QueryTerm& term, const QueryTerm& other)
{
    if (term.kind != other.kind || term.negated != other.negated)
        return false;
    const auto& longer = term.negated ? other.text : term.text;
    const auto& shorter = term.negated ? term.text : other.text;
    return term.kind == QueryTerm::Kind::Word ? longer.find(shorter) != std::string::npos
                                              : longer.starts_with(shorter);
}

bool isEverywhere(const Scope& scope)
{
    return !scope.environment && !scope.organizationOnly;
}

} // namespace

Finder::Finder(const SecretIndex& index, std::string_view query, const Scope& scope)
    : m_index(index), m_scope(scope), m_terms(parseQuery(query))
{
    const auto& shared = index.m_shared;
    if (!isEverywhere(scope)) {
        const auto number =
            scope.environment ? shared.find(scope.environment->value) : TextTable::Number{0};
        std::vector<char> chosen(shared.size());
        if (number)
            chosen[*number] = 1;
        m_tests.push_back({&index.m_rows.environments, std::move(chosen), true});
    }
    for (const auto& term : m_terms)
        take(term);
    std::ranges::stable_sort(m_with, std::ranges::greater(),
                             [](const Word& word) { return word.text.size(); });
}

void Finder::take(const QueryTerm& term)
{
    const auto& rows = m_index.m_rows;
    auto chosen = sharedWhere(term);
    switch (term.kind) {
    case QueryTerm::Kind::Word: {
        const bool any = std::ranges::find(chosen, 1) != chosen.end();
        if (!term.negated)
            m_words.push_back(term.text);
        (term.negated ? m_without : m_with).push_back({term.text, std::move(chosen), any});
        return;
    }
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
        m_with.push_back({m_keys.back(), {}, false});
}

std::vector<char> Finder::sharedWhere(const QueryTerm& term) const
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

bool Finder::shares(const Word& word, Row row) const
{
    const auto& rows = m_index.m_rows;
    return word.isShared
           && (word.shared[rows.owners[row]] != 0 || word.shared[rows.labels[row]] != 0);
}

bool Finder::holds(const Word& word, Row row) const
{
    const auto& place = m_index.m_rows.places[row];
    return shares(word, row)
           || occursIn(word.text, m_index.m_text.text(), place.begin, place.end());
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
           && std::ranges::all_of(m_tests,
                                  [&](const Test& test) {
                                      return (test.chosen[(*test.column)[row]] != 0) == test.wanted;
                                  })
           && std::ranges::all_of(m_keys, has) && std::ranges::none_of(m_withoutKeys, has);
}

void Finder::find(Row first, Row last, RowBits& found, const RowBits* among) const
{
    const bool each = among != nullptr && among->count(first, last) < (last - first) / rare;
    if (each)
        among->forEach(first, last, [&](Row row) {
            if (m_with.empty() || holds(m_with.front(), row))
                found.add(row);
        });
    else if (m_with.empty())
        found.addAll(first, last);
    else
        scan(m_with.front(), first, last, found);
    found.forEach(first, last, [&](Row row) {
        const auto has = [&](const Word& word) { return holds(word, row); };
        if (!passes(row)
            || (m_with.size() > 1 && !std::all_of(m_with.begin() + 1, m_with.end(), has))
            || std::ranges::any_of(m_without, has))
            found.remove(row);
    });
}

void Finder::scan(const Word& word, Row first, Row last, RowBits& found) const
{
    const auto& places = m_index.m_rows.places;
    // What is found by what it shares with others need not be read.
    if (word.isShared)
        for (auto row = first; row < last; ++row)
            if (shares(word, row))
                found.add(row);
    const auto text = m_index.m_text.text().substr(0, places[last - 1].end());
    for (auto row = found.nextOutside(first, last); row < last;) {
        const auto hit = nextOf(word.text, text, places[row].begin);
        if (hit == std::string_view::npos)
            return;
        while (places[row].end() <= hit)
            ++row;
        found.add(row);
        row = found.nextOutside(row + 1, last);
    }
}

bool Finder::narrows(const Finder& other) const
{
    return (isEverywhere(other.m_scope) || m_scope == other.m_scope)
           && std::ranges::all_of(other.m_terms, [this](const QueryTerm& wider) {
                  return std::ranges::any_of(
                      m_terms, [&](const QueryTerm& term) { return implies(term, wider); });
              });
}

const Finder& Findings::ask(std::string_view query, const Scope& scope)
{
    m_asked = std::make_unique<Finder>(m_index, query, scope);
    return *m_asked;
}

Steps Findings::find(Piece whenFound)
{
    const auto generation = m_index.generation();
    const auto end = static_cast<Row>(m_index.m_rows.all());
    const bool narrows = m_answered && m_generation == generation && m_asked->narrows(*m_answered);
    RowBits found(end);
    for (Row first = 0; first < end; first += piece) {
        const auto last = std::min(end, first + piece);
        m_asked->find(first, last, found, narrows ? &m_found : nullptr);
        if (whenFound)
            whenFound(first, last, found);
        co_await pause;
    }
    m_answered = std::move(m_asked);
    m_found = std::move(found);
    m_generation = generation;
}

} // namespace strongroom::index
