// libyaml's parser as an owned object, with marks as byte offsets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <yaml.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace strongroom::sops {

class YamlEvents
{
public:
    /// Reads `text` in place; it must outlive this object and be UTF-8.
    explicit YamlEvents(std::string_view text);
    ~YamlEvents();
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;

    /// The event, good until the next call. Its value is wiped then: libyaml would not.
    /// Fails with InvalidInput, naming the line.
    Result<const yaml_event_t*> next();

    /// Where a mark lies in the text, in bytes.
    std::size_t offset(const yaml_mark_t& mark) const;
    /// Characters between the offset and the beginning of its line.
    std::size_t columnAt(std::size_t offset) const;

private:
    void forget();

    std::string_view m_text;
    std::size_t m_skipped = 0;            ///< A byte order mark, which libyaml does not count.
    std::vector<std::uint32_t> m_offsets; ///< By character; empty where all are one byte long.
    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    bool m_ready = false;
};

} // namespace strongroom::sops
