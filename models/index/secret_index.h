// The console's own index of metadata: finds among a million secrets while a name is being typed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/keyed_secret.h"
#include "models/domain/organization.h"
#include "models/domain/secret.h"
#include "models/index/folded_text.h"
#include "models/index/loaded_secret.h"
#include "models/index/name_query.h"
#include "models/index/row_order.h"
#include "models/index/secret_rows.h"
#include "models/index/text_table.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace strongroom::index {

/// Where secrets are looked for. Neither: everywhere.
struct Scope
{
    std::optional<domain::EnvironmentId> environment{};
    bool organizationOnly = false;

    friend bool operator==(const Scope&, const Scope&) = default;
};

/// Holds no domain::Secret: their texts lie in one stretch of memory that a search reads from end
/// to end, the rest in columns, about 250 bytes a secret in all. Finding it takes no index of
/// words. Used by one thread.
class SecretIndex
{
public:
    SecretIndex();
    ~SecretIndex();
    SecretIndex(const SecretIndex&) = delete;
    SecretIndex& operator=(const SecretIndex&) = delete;

    /// Adds them, or puts them in the place of what had their ids; gives those back that were not
    /// known just so. Many at once cost little more than one.
    std::vector<Row> put(std::span<const domain::KeyedSecret> secrets);
    /// Without the names of their keys.
    std::vector<Row> put(std::span<const domain::Secret> secrets);
    std::vector<Row> put(const domain::Secret& secret) { return put(std::span(&secret, 1)); }
    /// Puts in what a kept copy holds, whether it was known so or not: several times as fast.
    void load(const LoadedSecret& secret);
    /// Numbers and ids for that.
    TextTable::Number share(std::string_view text) { return m_shared.number(text); }
    PackedId packId(const std::string& id) { return pack(id, m_shared); }
    /// False if there is none.
    bool remove(const domain::SecretId& id);
    void clear();
    /// Gives the space of what is gone back, once it is much. Until then, a row can still be read
    /// after its secret has changed or gone; nothing else makes rows another secret's.
    void tidy();

    /// From here on, what is put in is noted, whether it changes or not.
    void beginSweep();
    /// Removes what was not put in since, and says what that was.
    std::vector<domain::SecretId> endSweep();

    /// Without names for its environment and backend, a secret is not found by them.
    void setEnvironments(const std::vector<domain::Environment>& environments);
    void setBackends(const std::vector<domain::Backend>& backends);

    std::size_t size() const { return m_rows.live(); }
    /// Grows with every change.
    std::uint64_t generation() const { return m_generation; }
    /// Another one, once rows are another secret's than before.
    std::uint64_t numbering() const { return m_numbering; }

    /// Composed anew each time.
    domain::Secret secretAt(Row row) const;
    domain::KeyedSecret keyedAt(Row row) const;
    domain::SecretId idAt(Row row) const;
    std::string nameAt(Row row) const;
    std::optional<Row> rowOf(const domain::SecretId& id) const;

    /// Goes a step further towards the order of the names; false once they are in order. It takes
    /// many steps after much has come; whoever asks for that order takes what is left at once.
    bool sortOn() const { return m_order.advance(); }

    /// In the order of their names; all that are in `scope` for an empty query. A word is looked
    /// for in name, slug, description, names of keys, labels and owner. All at once: Search does
    /// the same a step at a time, and Lookup what lookup() does.
    std::vector<Row> find(std::string_view query, const Scope& scope = {}) const;
    /// The best first: names that are the query, begin with it, have a part that begins with it,
    /// have a part for each of its words, hold it anywhere; then keys whose names begin with it or
    /// hold it; then descriptions, labels and owners that do. Among equals the current
    /// environment's, pinned ones, what was opened lately, shorter names, by the alphabet.
    std::vector<Row> lookup(std::string_view query, std::size_t limit,
                            const NameWishes& wishes = {}) const;

private:
    friend class Finder;
    friend class Findings;
    friend class Lookup;
    friend class Ranking;
    friend class Search;

    std::optional<Row> add(const domain::Secret& secret, const std::string& keys);
    Row append(const LoadedSecret& secret);
    std::vector<Row> counted(std::vector<Row> added);
    std::string keysAt(Row row) const;
    void drop(Row row);

    FoldedText m_text;
    SecretRows m_rows;
    TextTable m_shared; ///< Environments, owners, sets of labels, backends, people, odd ids.
    domain::OrganizationId m_organization;
    std::unordered_map<std::string, std::vector<std::string>> m_named; ///< Folded names by id.
    mutable RowOrder m_order{m_text, m_rows}; ///< Brought up to date when it is asked for.
    std::optional<std::vector<bool>> m_swept; ///< Of the rows before it began, those put in since.
    std::uint64_t m_generation = 0;
    std::uint64_t m_numbering = 0;
};

} // namespace strongroom::index
