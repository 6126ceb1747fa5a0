// Which rows of a list of secrets are chosen for one deed: some, or all but some.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/secret_index.h"

#include <functional>
#include <unordered_map>

namespace strongroom::items {

/// All of a million costs no more than one. Ids are kept beside rows, so that a mark stays with its
/// secret when the index is tidied up.
class RowMarks
{
public:
    void clear();
    void all();
    void set(index::Row row, bool marked, const index::SecretIndex& index);
    bool has(index::Row row) const { return m_all != m_but.contains(row); }
    /// Of so many that are shown.
    std::size_t count(std::size_t shown) const;
    /// The index has changed, and shows others now: nothing is marked that is not shown.
    void follow(const index::SecretIndex& index, const std::function<bool(index::Row)>& isShown);

private:
    bool m_all = false;
    std::unordered_map<index::Row, domain::SecretId> m_but{}; ///< Marked; or, of all, not marked.
};

} // namespace strongroom::items
