// The console's own index of metadata: finds while a name is being typed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::index {

/// Rows keep the order in which they were set. A search reads one stretch of memory from end to
/// end, which for a million names is faster than any index of them.
class SecretIndex
{
public:
    void setRows(std::vector<domain::Secret> rows);

    const std::vector<domain::Secret>& rows() const { return m_rows; }

    /// The rows in which every word of `query` occurs in name, slug, description, labels or owner;
    /// case of ASCII letters does not matter. All rows for an empty query.
    std::vector<std::uint32_t> find(std::string_view query) const;

private:
    std::vector<domain::Secret> m_rows;
    std::string m_text;                 ///< Lower-cased, one line a row.
    std::vector<std::size_t> m_offsets; ///< Where each row's line begins; one more at the end.
};

} // namespace strongroom::index
