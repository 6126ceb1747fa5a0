// A reader of CSV that goes character by character.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/files/csv.h"

#include <algorithm>

namespace strongroom::authz::stores {

namespace {

class CsvReader
{
public:
    explicit CsvReader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }

    /// False if its quotation marks do not fit.
    bool row(CsvRow& row)
    {
        row.line = m_line;
        while (true) {
            std::string cell;
            if (!(m_rest.starts_with('"') ? quoted(cell) : bare(cell)))
                return false;
            row.cells.push_back(std::move(cell));
            if (!m_rest.starts_with(','))
                break;
            m_rest.remove_prefix(1);
        }
        return lineEnd();
    }

private:
    bool bare(std::string& cell)
    {
        const auto end = std::min(m_rest.find_first_of(",\r\n\""), m_rest.size());
        cell = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return !m_rest.starts_with('"');
    }

    bool quoted(std::string& cell)
    {
        m_rest.remove_prefix(1);
        while (!m_rest.empty()) {
            const auto end = std::min(m_rest.find('"'), m_rest.size());
            const auto part = m_rest.substr(0, end);
            m_line += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
            cell += part;
            m_rest.remove_prefix(end);
            if (m_rest.empty())
                return false;
            m_rest.remove_prefix(1);
            if (!m_rest.starts_with('"'))
                return true;
            cell += '"';
            m_rest.remove_prefix(1);
        }
        return false;
    }

    bool lineEnd()
    {
        if (m_rest.starts_with('\r'))
            m_rest.remove_prefix(1);
        if (m_rest.empty())
            return true;
        if (!m_rest.starts_with('\n'))
            return false;
        m_rest.remove_prefix(1);
        ++m_line;
        return true;
    }

    std::string_view m_rest;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRow>> readCsv(std::string_view text, const std::string& file)
{
    CsvReader reader(text);
    std::vector<CsvRow> rows;
    while (!reader.atEnd()) {
        CsvRow row;
        if (!reader.row(row))
            return Error{ErrorKind::InvalidInput, file + ':' + std::to_string(row.line)
                                                      + ": the quotation marks do not fit."};
        if (row.cells.size() > 1 || !row.cells.front().empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace strongroom::authz::stores
