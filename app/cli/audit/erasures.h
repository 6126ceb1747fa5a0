// Events that were erased, held against those that say so.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace strongroom::cli {

/// To be told of a log in its order: an event is erased by a later one, which names it.
class Erasures
{
public:
    void erased(std::uint64_t leaf, const std::string& event, const std::string& by);
    /// An event that erased; `state` is its snapshot (docs/formats/audit_log.md, "Erasure").
    void told(const std::string& by, const std::string& state);

    /// A leaf whose erasure nothing tells of, after the last event.
    std::optional<std::uint64_t> unexplained() const;
    std::uint64_t count() const { return m_count; }

private:
    struct Open
    {
        std::uint64_t leaf = 0;
        std::string by{};
    };
    std::map<std::string, Open> m_open; ///< By event.
    std::uint64_t m_count = 0;
};

} // namespace strongroom::cli
