// Brings a million rows into the order of their names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/folded_text.h"
#include "models/index/secret_rows.h"
#include "models/index/steps.h"

#include <string_view>
#include <vector>

namespace strongroom::index {

/// What rows are in order by: the bytes of their names, equal names by the bytes of their ids.
/// Borrows both.
class RowNames
{
public:
    RowNames(const FoldedText& text, const SecretRows& rows) : m_text(text), m_rows(rows) {}

    std::string_view nameOf(Row row) const
    {
        const auto& place = m_rows.places[row];
        return m_text.at(place.begin, place.name);
    }
    const PackedId& idOf(Row row) const { return m_rows.ids[row]; }
    bool less(Row a, Row b) const
    {
        const auto order = nameOf(a) <=> nameOf(b);
        return order == 0 ? idOf(a) < idOf(b) : order < 0;
    }

private:
    const FoldedText& m_text;
    const SecretRows& m_rows;
};

/// Names are looked at eight bytes at a time, so that few of them are read more than twice. More
/// rows may come meanwhile. `rows` stay where they are until the last step.
Steps sortByName(std::vector<Row>& rows, RowNames names);

} // namespace strongroom::index
