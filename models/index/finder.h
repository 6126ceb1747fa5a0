// One query, carried out over an index.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/secret_index.h"
#include "models/index/secret_query.h"

#include <optional>

namespace strongroom::index {

/// Borrows the index for a moment.
class Finder
{
public:
    Finder(const SecretIndex& index, std::string_view query, const Scope& scope);

    /// In no order.
    std::vector<Row> rows() const;
    /// The words that must occur, folded.
    const std::vector<std::string>& words() const { return m_words; }
    /// Nothing else is asked than that words occur.
    bool onlyWords() const
    {
        return m_tests.empty() && m_without.empty() && m_keys.empty() && m_withoutKeys.empty();
    }

private:
    using Column = std::vector<SecretRows::Number>;
    /// A column's numbers of which one is wanted, or none is.
    struct Test
    {
        const Column* column;
        std::vector<bool> chosen;
        bool wanted;
    };
    /// A word, and the shared texts that hold it.
    struct Word
    {
        std::string text;
        std::vector<bool> shared;
    };

    void take(const QueryTerm& term);
    void takeKey(const QueryTerm& term);
    std::vector<bool> sharedWhere(const QueryTerm& term) const;
    bool holds(const Word& word, Row row) const;
    bool hasKey(const std::string& line, Row row) const;
    bool passes(Row row) const;
    std::vector<Row> scan(const Word& word) const;

    const SecretIndex& m_index;
    std::vector<Test> m_tests;
    std::vector<Word> m_with; ///< The longest first: it is looked for in all rows.
    std::vector<Word> m_without;
    std::vector<std::string> m_keys; ///< What a key's line begins with, the line's begin included.
    std::vector<std::string> m_withoutKeys;
    std::vector<std::string> m_words;
};

} // namespace strongroom::index
