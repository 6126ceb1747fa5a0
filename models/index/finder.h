// One query, carried out over an index a piece at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/row_bits.h"
#include "models/index/secret_index.h"
#include "models/index/secret_query.h"
#include "models/index/steps.h"

#include <functional>
#include <memory>
#include <optional>

namespace strongroom::index {

/// Borrows the index, into which more may come meanwhile.
class Finder
{
public:
    Finder(const SecretIndex& index, std::string_view query, const Scope& scope);

    /// Adds to `found` what it finds from `first`, a multiple of 64, to the one before `last`. If
    /// there is `among`, nothing else is found than what is in it.
    void find(Row first, Row last, RowBits& found, const RowBits* among) const;
    /// Whether all that this finds, `other` finds as well, in the same index.
    bool narrows(const Finder& other) const;
    /// The words that must occur, folded.
    const std::vector<std::string>& words() const { return m_words; }
    /// Nothing else is asked than that words occur.
    bool onlyWords() const
    {
        return m_tests.empty() && m_without.empty() && m_keys.empty() && m_withoutKeys.empty();
    }

private:
    /// A column's numbers of which one is wanted, or none is.
    struct Test
    {
        const SecretRows::Column* column;
        std::vector<char> chosen;
        bool wanted;
    };
    /// A word, and the shared texts that hold it.
    struct Word
    {
        std::string text;
        std::vector<char> shared;
        bool isShared; ///< By any.
    };

    void take(const QueryTerm& term);
    void takeKey(const QueryTerm& term);
    std::vector<char> sharedWhere(const QueryTerm& term) const;
    bool shares(const Word& word, Row row) const;
    bool holds(const Word& word, Row row) const;
    bool hasKey(const std::string& line, Row row) const;
    bool passes(Row row) const;
    void scan(const Word& word, Row first, Row last, RowBits& found) const;

    const SecretIndex& m_index;
    const Scope m_scope;
    const std::vector<QueryTerm> m_terms;
    std::vector<Test> m_tests;
    std::vector<Word> m_with; ///< The longest first: it is looked for in all rows.
    std::vector<Word> m_without;
    std::vector<std::string> m_keys; ///< What a key's line begins with, the line's begin included.
    std::vector<std::string> m_withoutKeys;
    std::vector<std::string> m_words;
};

/// What was found last, and with it less to look through while somebody goes on typing.
class Findings
{
public:
    explicit Findings(const SecretIndex& index) : m_index(index) {}

    /// Whoever is told of a piece looks at it while it is in the processor's cache.
    using Piece = std::function<void(Row first, Row last, const RowBits& found)>;

    const Finder& ask(std::string_view query, const Scope& scope);
    /// Finds what was asked last.
    Steps find(Piece piece = {});
    /// Once that is done.
    const RowBits& found() const { return m_found; }

private:
    const SecretIndex& m_index;
    std::unique_ptr<Finder> m_asked;
    std::unique_ptr<Finder> m_answered; ///< Which found these, in that state of the index.
    RowBits m_found;
    std::uint64_t m_generation = 0;
};

} // namespace strongroom::index
